// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { renderWholeSite } from '../testing/renderWholeSite.ts'
import { tinyArticle } from '../testing/tinyArticle.ts'

const foreign = { ...tinyArticle(), inLanguage: 'en' }
const { headline, events, agreements, outcomes, sections, quotes } = foreign
const texts = [...events.map(({ summary }) => summary), ...quotes.map(({ text }) => text)].flat()

/** Titles, headings, summaries and statements. Names need no mark (WCAG 3.1.2). */
const words = new Set([
  headline,
  ...[...events, ...agreements, ...outcomes].map(({ title }) => title),
  ...sections.map(({ heading }) => heading),
  ...texts.flatMap((span) => (typeof span === 'string' ? [span] : span.type === 'speech' ? [span.text] : [])),
])

it('every page of an article in another language marks its titles, headings and text', async () => {
  const found = new Set<string>()
  const unmarked: string[] = []
  for (const [path, content] of await renderWholeSite(JSON.stringify(foreign))) {
    if (!path.endsWith('index.html')) continue
    const { body } = new DOMParser().parseFromString(content, 'text/html')
    const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const own = text.nodeValue?.trim().replace(/^「(.*)」$/, '$1') ?? ''
      if (!words.has(own)) continue
      found.add(own)
      const language = text.parentElement?.closest('[lang]')?.getAttribute('lang')
      if (language !== 'en') unmarked.push(`${path}: ${own} in ${text.parentElement?.localName}`)
    }
  }
  expect(unmarked).toEqual([])
  expect(found).toEqual(words)
})
