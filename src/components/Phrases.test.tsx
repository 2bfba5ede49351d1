import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { linkWholeArticle } from '../article/linkWholeArticle.ts'
import type { RichText } from '../article/schema.ts'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { ArticleContext } from './ArticleContext.ts'
import { Phrases } from './Phrases.tsx'
import { DisplaySpans } from './TextSpans.tsx'
import { RunningText } from './RunningText.tsx'

const phrases = {
  四つの合意: [3, 2],
  '18日に会談': [4, 2],
  '一歩を「踏み出した」': [3, 7],
  '一歩を「踏み出したと言う」': [3, 6, 4],
}
const article = linkWholeArticle(tinyArticle(), new Map(Object.entries(phrases)))

function htmlOf(part: ReactNode): string {
  return renderToStaticMarkup(<ArticleContext value={article}>{part}</ArticleContext>)
}

describe('Phrases', () => {
  it('puts a wbr between the phrases of a text that the build has cut', () => {
    expect(htmlOf(<Phrases text="四つの合意" />)).toBe('<span class="break-keep">四つの<wbr/>合意</span>')
  })

  it('leaves any other text as it is', () => {
    expect(htmlOf(<Phrases text="三つの合意" />)).toBe('三つの合意')
    expect(renderToStaticMarkup(<Phrases text="四つの合意" />)).toBe('四つの合意')
  })

  it('sets two digits upright in vertical lines, and keeps a number with its unit', () => {
    expect(htmlOf(<Phrases text="18日に会談" isVertical />)).toBe(
      '<span class="break-keep"><span class="whitespace-nowrap"><span class="tcy">18</span>日</span>に<wbr/>会談</span>',
    )
    expect(htmlOf(<Phrases text="1,000人" isVertical />)).toBe(
      '<span class="whitespace-nowrap">1,000人</span>',
    )
  })

  it('keeps a short quotation on one line, whatever phrases it holds', () => {
    const text: RichText = ['一歩を', { type: 'speech', text: '踏み出したと言う' }]
    expect(htmlOf(<DisplaySpans text={text} />)).toBe(
      '<span class="break-keep">一歩を<wbr/><q>「踏み出したと言う」</q></span>',
    )
  })

  it('breaks rich text before the element of a span, not inside it', () => {
    const text: RichText = ['一歩を', { type: 'speech', text: '踏み出した' }]
    expect(htmlOf(<DisplaySpans text={text} />)).toBe(
      '<span class="break-keep">一歩を<wbr/><q>「踏み出した」</q></span>',
    )
  })
})

describe('Words', () => {
  it('keep a number and its unit on one line', () => {
    expect(htmlOf(<RunningText text="18日、4時間以上" />)).toBe(
      '<span class="whitespace-nowrap">18日</span>、<span class="whitespace-nowrap">4時間</span>以上',
    )
    expect(htmlOf(<RunningText text="会談" />)).toBe('会談')
  })
})
