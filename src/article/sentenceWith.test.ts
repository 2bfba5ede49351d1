import { expect, it } from 'vitest'
import { searchWords } from './foldText.ts'
import { sentenceWith } from './sentenceWith.ts'

it.each([
  ['双方は会った。日程は決まらなかった。', '日程', '日程は決まらなかった。'],
  ['日程はまだだ。首脳会談の日程を話した。', '日程　首脳', '首脳会談の日程を話した。'],
  ['「行う。日程は未定」と述べた。次もある。', '日程', '「行う。日程は未定」と述べた。'],
  ['一文目。二文目', 'ない', '一文目。'],
  ['閉じ」括弧だけ。次の文。', '次', '次の文。'],
  ['', '文', ''],
])('%s, searched for %s, shows %s', (text, query, sentence) => {
  expect(sentenceWith(text, searchWords(query))).toBe(sentence)
})
