// @vitest-environment jsdom
import { decodeQR } from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { textOfQuote } from '../../article/quoteRuns.ts'
import { parseChanged } from '../../testing/parseChanged.ts'
import { readArticleFile } from '../../testing/readArticleFile.ts'
import { renderDossier } from './renderDossier.tsx'

const { linked: article } = readArticleFile('public/article.json')

const dossierAt = (base: string) =>
  new DOMParser().parseFromString(renderDossier(article, { base, styles: '' }), 'text/html')

/** What a camera makes of a code. */
function scan(code: Element | null | undefined): string {
  const modules = Number(code?.getAttribute('viewBox')?.split(' ')[2])
  const size = modules * 4
  const data = new Uint8ClampedArray(size * size * 4).fill(255)
  const path = code?.querySelector('path')?.getAttribute('d') ?? ''
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row += 1)
      for (let column = Number(x) * 4; column < (Number(x) + Number(length)) * 4; column += 1)
        data.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3)
  return decodeQR({ width: size, height: size, data })
}

describe('the dossier', () => {
  it('holds every statement with its words, its address and a code for it', () => {
    const page = dossierAt('https://reader.example/kaidan/')
    for (const quote of article.quotes) {
      const statement = page.getElementById(`quote-${quote.id}`)
      const address = `https://reader.example/kaidan/quotes/${quote.id}`
      expect(statement?.querySelector('blockquote')?.textContent).toBe(textOfQuote(quote))
      expect(statement?.querySelector('h3')?.textContent).toContain(quote.speaker.name)
      expect(statement?.querySelector('dl')?.textContent).toContain(address)
      expect(scan(statement?.querySelector('svg'))).toBe(address)
    }
  })

  it('holds all that the pages say', () => {
    const text = dossierAt('/').body.textContent
    const { figures, agreements, events, quotes, keyPoints, outcomes, speakers } = article
    const said = [
      ...figures.flatMap(({ label, value, unit, note }) => [label, value, unit, note]),
      ...keyPoints.map((point) => point.text),
      ...events.flatMap(({ place, duration, summary, participants }) => [
        place,
        duration,
        summary,
        participants.map(({ name }) => name).join('、'),
      ]),
      ...agreements.flatMap((one) => [one.text, one.note, ...one.accounts.map((account) => account.text)]),
      ...quotes.flatMap(({ subject, setting, venue, audience }) => [subject, setting, venue, audience]),
      ...outcomes.map((outcome) => outcome.text),
      ...speakers.map(({ about }) => about),
    ]
    const parts = said.flatMap((words) => (typeof words === 'string' ? words : (words ?? [])))
    const missing = parts.filter((part) => typeof part === 'string' && !text.includes(part))
    expect(parts.length).toBeGreaterThan(100)
    expect(missing).toEqual([])
  })

  it('says what was translated, and from what', () => {
    const { article: translated } = parseChanged(({ quotes }) => {
      quotes[0].original = { text: 'Le pont ouvre', lang: 'fr' }
    })
    if (!translated) throw new Error('no article')
    const page = new DOMParser().parseFromString(
      renderDossier(translated, { base: '/', styles: '' }),
      'text/html',
    )
    const [first] = page.querySelectorAll('.statement')
    expect(first?.textContent).toContain('原記事では日本語（フランス語からの訳）')
    expect(first?.querySelector('q[lang=fr]')?.textContent).toBe('Le pont ouvre')
  })

  it('has paths and no codes where the site is not known', () => {
    const page = dossierAt('/')
    expect(page.querySelector('svg')).toBeNull()
    expect(page.querySelector('.statement dl')?.textContent).toContain('/quotes/')
    expect(page.querySelector('header')?.textContent).toContain('このリーダーの中での位置')
  })

  it('needs nothing besides itself, and leads to its own statements', () => {
    const page = dossierAt('/')
    expect(page.querySelectorAll('script, link:not([rel=canonical]), img, iframe')).toHaveLength(0)
    for (const link of page.querySelectorAll('main a[href^="#"], nav a'))
      expect(page.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull()
  })

  it('keeps a headline from ending its styles', () => {
    const hostile = { ...article, headline: '</style><script>"\\' }
    const html = renderDossier(hostile, { base: '/', styles: '' })
    const page = new DOMParser().parseFromString(html, 'text/html')
    expect(page.querySelectorAll('script')).toHaveLength(0)
    expect(page.querySelector('style')?.textContent).toContain(
      '@top-left{content:"\\3c /style>\\3c script>\\22 \\5c "}',
    )
  })
})
