import { describe, expect, it } from 'vitest'
import type { QuoteRun } from '../../article/quoteRuns.ts'
import { firstSentences } from './firstSentences.ts'

const speech = (text: string): QuoteRun[] => [{ text, isSpeech: true }]
const cut = (runs: QuoteRun[], limit: number) => {
  const { runs: kept, isCut } = firstSentences(runs, limit)
  return { text: kept.map(({ text }) => text).join('/'), isCut }
}

describe('the first sentences of a long statement', () => {
  it('are all of one that is short enough', () => {
    expect(cut(speech('雨だ。風だ。'), 6)).toEqual({ text: '雨だ。風だ。', isCut: false })
  })

  it('end with the last sentence that is whole', () => {
    expect(cut(speech('雨が降る。風も吹く。雪は降らない。'), 12)).toEqual({
      text: '雨が降る。風も吹く。',
      isCut: true,
    })
  })

  it('end after a clause, without its comma, when the first sentence is too long', () => {
    expect(cut(speech('雨が降り、風も吹き、雪は降らない。'), 12)).toEqual({
      text: '雨が降り、風も吹き',
      isCut: true,
    })
  })

  it('end between characters when there is nothing else', () => {
    expect(cut(speech('𠮷'.repeat(30)), 12)).toEqual({ text: '𠮷'.repeat(12), isCut: true })
  })

  it('keep apart what is speech and what is report', () => {
    const runs = [
      { text: '首相は', isSpeech: false },
      { text: '決めた。もう戻らない', isSpeech: true },
      { text: 'と述べた。次の日も同じだった。', isSpeech: false },
    ]
    expect(firstSentences(runs, 10).runs).toEqual([
      { text: '首相は', isSpeech: false },
      { text: '決めた。', isSpeech: true },
    ])
  })
})
