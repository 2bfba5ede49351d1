import { describe, expect, it } from 'vitest'
import { firstSentences } from './firstSentences.ts'

const cut = (text: string, limit: number) =>
  firstSentences([{ text, isSpeech: true }], limit).map((run) => run.text)

describe('the first sentences of a long statement', () => {
  it('are all of one that is short enough', () => {
    expect(cut('雨だ。風だ。', 6)).toEqual(['雨だ。風だ。'])
  })

  it('end with the last sentence that is whole', () => {
    expect(cut('雨が降る。風も吹く。雪は降らない。', 12)).toEqual(['雨が降る。風も吹く。', '…'])
  })

  it('end after a clause, without its comma, when the first sentence is too long', () => {
    expect(cut('雨が降り、風も吹き、雪は降らない。', 12)).toEqual(['雨が降り、風も吹き', '…'])
  })

  it('end between characters when there is nothing else', () => {
    expect(cut('𠮷'.repeat(30), 12)).toEqual(['𠮷'.repeat(12), '…'])
  })

  it('keep apart what is speech and what is report', () => {
    const runs = [
      { text: '首相は', isSpeech: false },
      { text: '決めた。もう戻らない', isSpeech: true },
      { text: 'と述べた。次の日も同じだった。', isSpeech: false },
    ]
    expect(firstSentences(runs, 10)).toEqual([
      { text: '首相は', isSpeech: false },
      { text: '決めた。', isSpeech: true },
      { text: '…', isSpeech: false },
    ])
  })
})
