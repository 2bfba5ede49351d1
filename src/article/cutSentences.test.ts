import { expect, it } from 'vitest'
import { cutSentences } from './cutSentences.ts'

it.each([
  ['雨だ。風だ。', ['雨だ。', '風だ。']],
  ['雨か？！　風だ', ['雨か？！', '　風だ']],
  ['彼は「行く。すぐに」と述べた。次。', ['彼は「行く。すぐに」と述べた。', '次。']],
  ['彼は「『行く。』と聞いた。来ない」と述べた。', ['彼は「『行く。』と聞いた。来ない」と述べた。']],
  ['行く。」次', ['行く。」次']],
  ['', []],
])('%s', (text, sentences) => {
  expect(cutSentences(text)).toEqual(sentences)
})
