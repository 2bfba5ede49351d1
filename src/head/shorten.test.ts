import { describe, expect, it } from 'vitest'
import { shorten } from './shorten.ts'

describe('shorten', () => {
  it.each([
    ['橋を直す', 4, '橋を直す'],
    ['橋を直すと決めた', 5, '橋を直す…'],
    ['「橋を直すと決めた」', 6, '「橋を直」…'],
    // Of two code points: a letter with its mark, a family, a flag.
    ['か\u3099か\u3099か\u3099', 2, 'か\u3099…'],
    ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2, '👩‍👩‍👧…'],
    ['🇯🇵🇺🇦🇺🇸', 3, '🇯🇵🇺🇦🇺🇸'],
    ['「一つ。\n二つ。」', 20, '「一つ。二つ。」'],
  ])('%s to %d characters: %s', (text, length, expected) => {
    expect(shorten(text, length)).toBe(expected)
  })
})
