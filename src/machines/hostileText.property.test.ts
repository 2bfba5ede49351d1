// @vitest-environment jsdom
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { plainTextOf } from '../article/richText.ts'
import { oembed } from './oembed.ts'
import { hostileArticle } from '../testing/hostileArticle.ts'
import { hostileTexts } from '../testing/hostileText.ts'
import { atomFeed } from './atomFeed.ts'
import { calendar } from './calendar.ts'
import { describeQuote } from '../head/describeQuote.ts'
import { jsonFeed } from './jsonFeed.ts'
import { jsonLd } from '../prerender/jsonLd.ts'
import { quoteData } from './quoteData.ts'
import { quotesCsv } from './quotesCsv.ts'
import { robots, sitemap } from './sitemap.ts'

const base = 'https://reader.example/kaidan/'

/** Known attacks, and whatever else an article may hold. */
const texts = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc
    .tuple(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', minLength: 1 }))
    .map((parts) => parts.join('').replace(/[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}「」]/gu, '・')),
)

/** The article with that text in every field, for each of many texts. */
function whateverTheText(check: (article: LinkedArticle, text: string) => void) {
  fc.assert(
    fc.property(texts, (text) => check(hostileArticle(text).article, text)),
    { examples: hostileTexts.map((text): [string] => [text]), numRuns: hostileTexts.length + 40 },
  )
}

function parseXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml')
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined()
  return document
}

/** The text of the elements of a name, as a reader of the format gets it. */
const textsOf = (root: Document | Element, name: string) =>
  Array.from(root.getElementsByTagName(name), ({ textContent }) => textContent)

describe('text in any field stays text', () => {
  it('in the Atom feed', () => {
    const elements = parseXml(atomFeed(hostileArticle('無害').article, base)).querySelectorAll('*').length
    whateverTheText((article, text) => {
      const feed = parseXml(atomFeed(article, base))
      expect(feed.querySelectorAll('*')).toHaveLength(elements)
      expect(textsOf(feed, 'content')).toEqual(article.quotes.map(describeQuote))
      expect(textsOf(feed, 'name')).toEqual([`${text}記者一`])
      expect(feed.querySelector('feed > title')?.textContent).toContain(`${text}甲乙`)
    })
  })

  it('in the JSON Feed and in the data', () => {
    whateverTheText((article, text) => {
      const feed = JSON.parse(JSON.stringify(jsonFeed(article, base))) as {
        items: { content_text: string }[]
      }
      expect(feed.items.map(({ content_text }) => content_text)).toEqual(article.quotes.map(describeQuote))
      const data = JSON.parse(JSON.stringify(quoteData(article, base))) as ReturnType<typeof quoteData>
      expect(data.quotes.map((quote) => quote.text)).toEqual([
        `「${text}来月には橋を開く」`,
        `${text}ここまでは「${text}長い道のり」${text}だった。`,
        `${text}橋を開く前に直すところがある。`,
      ])
      expect(data.quotes[0]?.speaker.name).toBe(`${text}青木一郎`)
    })
  })

  it('in the table, where no cell is a formula', () => {
    whateverTheText((article) => {
      const { quotes } = quoteData(article, base)
      const rows = parse(quotesCsv(quotes), { bom: true, columns: true, relax_column_count: false })
      for (const [index, row] of (rows as Record<string, string>[]).entries()) {
        const cells = Object.values(row)
        expect(cells).toHaveLength(19)
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/)
        const guarded = (cell = '') => (/^'[=+\-@＝＋－＠]/.test(cell) ? cell.slice(1) : cell)
        expect(guarded(row['text'])).toBe(quotes[index]?.text)
        expect(guarded(row['speaker'])).toBe(quotes[index]?.speaker.name)
      }
    })
  })

  it('in the calendar, whose lines are no longer than 75 octets', () => {
    whateverTheText((article, text) => {
      const file = calendar(article, base) ?? ''
      for (const line of file.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\r\n]/)
      }
      const root = new ICAL.Component(ICAL.parse(file) as unknown[])
      const [event, ...others] = root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
      expect(others).toEqual([])
      expect(event?.summary).toBe(`${text}丙市で会談`)
      expect(event?.location).toBe(`${text}丙市`)
      expect(event?.description).toBe(plainTextOf(article.events[0]?.summary ?? []))
    })
  })

  it('in the oEmbed answer, whose frame is one element with one address', () => {
    whateverTheText((article, text) => {
      for (const quote of article.quotes) {
        const answer = oembed(quote, base) as { html: string; author_name: string }
        const { body } = new DOMParser().parseFromString(answer.html, 'text/html')
        expect(body.querySelectorAll('*')).toHaveLength(1)
        const frame = body.querySelector('iframe')
        expect(frame?.src).toBe(`${base}embed/quotes/${quote.id}`)
        expect(frame?.title).toContain(text)
        expect(frame?.getAttributeNames().toSorted()).toEqual([
          'frameborder',
          'height',
          'loading',
          'src',
          'title',
          'width',
        ])
      }
    })
  })

  it('in the JSON-LD', () => {
    whateverTheText((article, text) => {
      const quote = article.quotes[1]
      const address = { page: 'quote', path: '/quotes/long-way', id: 'long-way' } as const
      const graph = JSON.parse(JSON.stringify(jsonLd(article, address, base))) as {
        '@graph': Record<string, unknown>[]
      }
      expect(graph['@graph'][0]).toMatchObject({
        '@type': 'Quotation',
        text: `${text}長い道のり`,
        abstract: plainTextOf(quote?.text ?? []),
      })
    })
  })

  it('and none of it reaches the sitemap or robots.txt', () => {
    const paths = ['/', '/quotes']
    const [map, rules] = [sitemap(hostileArticle('無害').article, paths, base), robots(base)]
    whateverTheText((article) => {
      expect(sitemap(article, paths, base)).toBe(map)
      expect(robots(base)).toBe(rules)
    })
  })
})
