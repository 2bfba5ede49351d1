import { Renderer } from '@takumi-rs/core'
import { expect, test } from 'vitest'
import { nameText } from './phrasedText.ts'
import { loadTypefaces } from './typefaces.ts'

const fonts = loadTypefaces(new Renderer())

test.each([
  ['葛󠄀城', 'かつらぎ'],
  ['ﾙﾋﾞｵ', 'るびお'],
])(
  '%s is shown in its own letters: a selector or a half-width form is no missing letter',
  (name, reading) => {
    expect(nameText([name, reading], fonts).runs[0]?.text).toBe(name)
  },
)

test('a name that no font holds is shown by its reading', () => {
  expect(nameText(['سليم', 'さりーむ'], fonts).runs[0]?.text).toBe('さりーむ')
})
