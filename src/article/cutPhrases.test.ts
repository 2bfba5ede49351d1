import { describe, expect, it } from 'vitest'
import { cutPhrases } from './cutPhrases.ts'

describe('cutPhrases', () => {
  const textsOf = (runs: readonly string[], lengths: readonly number[] | undefined) =>
    cutPhrases(runs, lengths).map((pieces) => pieces.map(({ text, breaks }) => (breaks ? `|${text}` : text)))

  it('cuts a text where its phrases meet', () => {
    expect(textsOf(['首脳会談はいつか'], [5, 3])).toEqual([['首脳会談は', '|いつか']])
  })

  it('keeps a phrase together that goes on in the next run, and breaks before a run that begins one', () => {
    expect(textsOf(['記事は', 'ルビオ長官', 'の言葉を', '', '引く'], [3, 6, 3, 2])).toEqual([
      ['記事は'],
      ['|ルビオ長官'],
      ['の', '|言葉を'],
      ['|'],
      ['|引く'],
    ])
  })

  it.each([[undefined], [[]], [[3, 3]], [[8, 1]]])(
    'cuts nothing by lengths that do not fit: %j',
    (lengths) => {
      expect(textsOf(['首脳会談はいつか'], lengths)).toEqual([['首脳会談はいつか']])
    },
  )

  it('marks phrases that are longer than a line may be', () => {
    const [pieces = []] = cutPhrases(['行動を起こさなければなりません。'], [3, 13])
    expect(pieces.map(({ isLong }) => isLong)).toEqual([false, true])
  })
})
