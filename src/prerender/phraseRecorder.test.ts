import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutPhrases } from '../article/cutPhrases.ts'
import { phraseLengths, recordPhrases } from './phraseRecorder.ts'

const phrasesOf = (text: string) =>
  (cutPhrases([text], phraseLengths(text))[0] ?? []).map((piece) => piece.text)

describe('phraseLengths', () => {
  it.each([
    ['首脳会談の日程は決まらず', ['首脳会談の', '日程は', '決まらず']],
    ['昼食を含め4時間以上', ['昼食を', '含め4時間以上']],
    ['2025年2月9日から16日', ['2025年', '2月9日から', '16日']],
    // The model alone would begin a phrase with っ.
    ['日付のはっきりしない出来事', ['日付のはっきりしない', '出来事']],
  ])('cuts %s between phrases', (text, phrases) => {
    expect(phrasesOf(text)).toEqual(phrases)
  })

  it('never leaves a mark at the wrong end of a line, cuts a number, a word or a character', () => {
    const part = fc.constantFrom(
      '会談',
      'は',
      '、',
      '。',
      '「',
      '」',
      'っ',
      'ー',
      '4',
      '18',
      '日',
      'CNN',
      '𠮷',
      '…',
      'が',
    )
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), (parts) => {
        const text = parts.join('')
        const phrases = phrasesOf(text)
        expect(phrases.join('')).toBe(text)
        for (const phrase of phrases.slice(1)) expect(phrase).not.toMatch(/^[、。」っー…]|^[\uDC00-\uDFFF]/)
        for (const phrase of phrases.slice(0, -1)) expect(phrase).not.toMatch(/[「\d]$|[\uD800-\uDBFF]$/)
      }),
    )
  })
})

describe('recordPhrases', () => {
  it('cuts no name', () => {
    const text = '話したのは一色あかりさんだという'
    const phrasesWith = (names: string[]) =>
      (cutPhrases([text], recordPhrases('ja', names).get(text))[0] ?? []).map((piece) => piece.text)
    expect(phrasesWith([])).toContain('あかりさんだと')
    expect(phrasesWith(['一色あかり'])).toContain('一色あかりさんだと')
  })

  it('remembers what was requested and can be cut', () => {
    const recorder = recordPhrases('ja')
    recorder.get('四つの合意')
    recorder.get('要点')
    expect(recorder.recorded()).toEqual({ 四つの合意: [3, 2] })
  })

  it('cuts Japanese only', () => {
    const recorder = recordPhrases('zh-Hans')
    expect(recorder.get('四つの合意')).toBeUndefined()
    expect(recorder.recorded()).toEqual({})
  })
})
