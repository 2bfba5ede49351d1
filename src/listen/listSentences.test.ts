// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { listSentences } from './listSentences.ts'

function sentencesOf(html: string): string[][] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  document.body.replaceChildren(...body.childNodes)
  return listSentences(document.body).map(({ text, range }) => [text, range ? range.toString() : '—'])
}

afterEach(() => document.body.replaceChildren())

describe('listSentences', () => {
  it('ends a sentence at its mark and at the end of a paragraph, never inside 「」', () => {
    expect(sentencesOf('<h2>反応</h2><p>会談は終わった。「橋を直す。道も直す」と述べた。</p>')).toEqual([
      ['反応', '反応'],
      ['会談は終わった。', '会談は終わった。'],
      ['「橋を直す。道も直す」と述べた。', '「橋を直す。道も直す」と述べた。'],
    ])
  })

  it('speaks a reading once, in place of its word', () => {
    expect(
      sentencesOf('<p><ruby>外相<rp>（</rp><rt>がいしょう</rt><rp>）</rp></ruby>が話した。</p>'),
    ).toEqual([['がいしょうが話した。', '外相（がいしょう）が話した。']])
  })

  it('leaves out reference marks, signs and controls', () => {
    const marks =
      '<span class="cite">〔<a aria-label="発言06へ">06</a>〕</span><span role="img" aria-label="米国">米</span>'
    expect(sentencesOf(`<p>会談は終わった。${marks}</p><button>聞く</button>`)).toEqual([
      ['会談は終わった。', '会談は終わった。'],
    ])
  })

  it('says who is quoted, and how, before the words', () => {
    const attribution =
      '<p data-attribution><a class="name">青木一郎</a> <span>外相</span> <b data-kind="direct">直接</b> <a>発言06</a></p>'
    expect(
      sentencesOf(
        `<section data-kind="direct"><blockquote><p>「橋を直す。」</p></blockquote>${attribution}</section>`,
      ),
    ).toEqual([
      ['青木一郎、外相、直接。', '—'],
      ['「橋を直す。」', '「橋を直す。」'],
    ])
  })
})
