// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { sitemapFile } from '../paths.ts'
import { machineOutputs } from '../prerender/machineOutputs.ts'
import { linkedArticle } from '../testing/linkedArticle.ts'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { atomFeed } from './atomFeed.ts'
import { jsonFeed } from './jsonFeed.ts'
import { quoteData } from './quoteData.ts'
import { robots } from './sitemap.ts'

const base = 'https://reader.example/kaidan/'
const article = linkedArticle(tinyArticle())
const xml = (text: string) => new DOMParser().parseFromString(text, 'application/xml')

describe('the Atom feed', () => {
  it('has an entry per quote, named by its permalink', () => {
    const [entry] = xml(atomFeed(article, base)).getElementsByTagName('entry')
    const textOf = (name: string) => entry?.querySelector(name)?.textContent
    expect(textOf('id')).toBe(`${base}quotes/bridge-opens`)
    expect(textOf('updated')).toBe('2031-04-03T00:00:00Z')
    expect(textOf('published')).toBe('2031-04-03T00:00:00Z')
    expect(textOf('content')).toBe('「来月には橋を開く」──青木一郎（外相）')
    expect(entry?.querySelector('link[rel=alternate]')?.getAttribute('href')).toBe(
      `${base}quotes/bridge-opens`,
    )
  })

  it('brings up again what was corrected, and nothing else', () => {
    const { quotes, ...rest } = tinyArticle()
    const corrected = linkedArticle({
      ...rest,
      quotes: quotes.map((quote, index) => (index === 1 ? { ...quote, dateModified: '2031-05-01' } : quote)),
    })
    const days = Array.from(
      xml(atomFeed(corrected, base)).getElementsByTagName('updated'),
      ({ textContent }) => textContent.slice(0, 10),
    )
    expect(days).toEqual(['2031-05-01', '2031-04-03', '2031-05-01', '2031-04-03'])
    expect(jsonFeed(corrected, base)).toMatchObject({
      items: days.slice(1).map((day) => ({ date_modified: `${day}T00:00:00Z` })),
    })
  })

  it('keeps its ids absolute, as RFC 4287 asks, without a site to name', () => {
    const ids = Array.from(
      xml(atomFeed(article, '/')).getElementsByTagName('id'),
      ({ textContent }) => textContent,
    )
    expect(ids[0]).toBe('tag:localhost,2031-04-03:/')
    expect(ids[1]).toBe('tag:localhost,2031-04-03:/quotes/bridge-opens')
  })
})

it('the JSON Feed has what version 1.1 requires', () => {
  expect(jsonFeed(article, base)).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: `${base}feed.json`,
    home_page_url: base,
    language: 'ja',
    items: [
      { id: `${base}quotes/bridge-opens`, tags: ['直接', '甲国'] },
      { content_text: '青木一郎（外相）の発言（一部直接）：ここまでは「長い道のり」だった。' },
      { content_text: '乙国外務省の発言（要旨）：橋を開く前に直すところがある。' },
    ],
  })
})

it('the data says what the source does not state', () => {
  expect(quoteData(article, base).quotes[2]).toEqual({
    id: 'repairs-first',
    relayedBy: null,
    original: null,
    number: 3,
    url: `${base}quotes/repairs-first`,
    kind: 'indirect',
    text: '橋を開く前に直すところがある。',
    speech: [],
    speaker: {
      id: 'office',
      url: `${base}speakers/office`,
      name: '乙国外務省',
      type: 'organization',
      role: null,
      side: '乙国',
    },
    date: null,
    when: '日付の記載なし',
    event: null,
    outlet: null,
    venue: null,
    audience: null,
    agreements: ['橋を開く'],
    evidence: ['第2段落（会談のあと）'],
  })
})

describe('the sitemap', () => {
  it('lists each page by its canonical address, and no old address', () => {
    const map = new Map(machineOutputs(article, base, 'embed.css')).get(sitemapFile) ?? ''
    const found = Array.from(xml(map).getElementsByTagName('loc'), ({ textContent }) =>
      textContent.slice(base.length),
    )
    expect(found).toEqual([
      '',
      'timeline',
      'agreements',
      'agreements/open-bridge',
      'speakers',
      'speakers/aoki',
      'speakers/office',
      'quotes',
      'quotes/bridge-opens',
      'quotes/long-way',
      'quotes/repairs-first',
      'accessibility',
    ])
  })

  it('is named in robots.txt where it has a whole address', () => {
    expect(robots(base)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${base}sitemap.xml\n`)
    expect(robots('/')).toBe('User-agent: *\nAllow: /\n')
  })
})
