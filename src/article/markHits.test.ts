import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText, searchWords } from './foldText.ts'
import { markHits } from './markHits.ts'

/** Hits in ［］. */
const marked = (text: string, query: string) =>
  markHits(text, searchWords(query))
    .map((piece) => (piece.isHit ? `［${piece.text}］` : piece.text))
    .join('')

describe('hits', () => {
  it.each([
    ['具体的な日程を決める', '日程', '具体的な［日程］を決める'],
    ['ウクライナとうくらいな', 'ｳｸﾗｲﾅ', '［ウクライナ］と［うくらいな］'],
    ['がｶﾞガか\u3099', 'が', '［がｶﾞガか\u3099］'],
    ['㍿甲と株式会社乙', '会社', '［㍿］甲と株式［会社］乙'],
    ['ＥＵとEU', 'eu', '［ＥＵ］と［EU］'],
    ['𠮷野と𠮷田', '𠮷', '［𠮷］野と［𠮷］田'],
    ['会談は四時間、会談の後', '会談　四', '［会談］は［四］時間、［会談］の後'],
    ['ああああ', 'ああ', '［ああああ］'],
    ['ΟΔΟΣ', 'οδος', '［ΟΔΟΣ］'],
    ['각', '가', '각'],
    ['文', '', '文'],
    ['', '文', ''],
    ['a.*b', '.*', 'a.*b'],
    ['ゼレンスキー氏', 'ぜれんすき', '［ゼレンスキー］氏'],
    ['マルコ・ルビオ', 'マルコルビオ', '［マルコ・ルビオ］'],
    ['サウジアラビア', 'ルビオ', 'サウジアラビア'],
    ['マルコ・ルビオ', 'ルビオ長官', 'マルコ・［ルビオ］'],
    ['誰も我々の背後で決める', '誰も私の背後で決めない', '誰も我々［の背後で決め］る'],
  ])('of %s for %s: %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected)
  })
})

const sharesLetters = (word: string, hit: string) => [...word].some((letter) => hit.includes(letter))

describe('any text and any search', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 40 })

  it('give pieces that together are the text, hits and rest in turn', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 3 }), (text, queries) => {
        const pieces = markHits(text, searchWords(queries.join(' ')))
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        pieces.forEach((piece, index) => expect(piece.isHit).not.toBe(pieces[index + 1]?.isHit))
      }),
    )
  })

  it('are marked where the folded text holds the word, and nowhere without a letter of it', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'がかｶﾞ\u3099゛会㍿①ＥeΣσςİ각ᆨ가ㄱㅏ\u200dé\u0301ヽゝ 、'),
    })
    fc.assert(
      fc.property(letters, letters, (text, query) => {
        const words = searchWords(query)
        const hits = markHits(text, words).filter(({ isHit }) => isHit)
        const folded = hits.map((hit) => foldText(hit.text))
        for (const word of words)
          if (foldText(text).includes(word)) expect(folded.some((hit) => hit.includes(word))).toBe(true)
        for (const hit of folded) expect(words.some((word) => sharesLetters(word, hit))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
