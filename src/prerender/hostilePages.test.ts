// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { missingMeta } from '../head/missingMeta.ts'
import { site } from '../strings/start.ts'
import { hostileArticle } from '../testing/hostileArticle.ts'
import { hostileTexts } from '../testing/hostileText.ts'
import { metaAt } from '../testing/metaAt.ts'
import { renderWholeSite } from '../testing/renderWholeSite.ts'

async function pagesOf(text: string): Promise<Map<string, Document>> {
  const outputs = await renderWholeSite(JSON.stringify(hostileArticle(text).input))
  return new Map(
    [...outputs]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, content]) => [path, new DOMParser().parseFromString(content, 'text/html')]),
  )
}

let clean: Promise<Map<string, Document>> | undefined
const harmlessPages = () => (clean ??= pagesOf('無害'))

/** What could run, load or navigate. Words are set in spans, so that other elements cannot be counted. */
const active = new Set(
  'script link meta base style title iframe object embed form img math mglyph textarea x'.split(' '),
)

function activeElements(page: Document): string[] {
  return Array.from(page.querySelectorAll('*'), ({ localName }) => localName).filter((name) =>
    active.has(name),
  )
}

/** A few attacks after one another in each field: whichever gets out of its place is found. */
const groups = [0, 1, 2].map((first) => hostileTexts.filter((_, index) => index % 3 === first).join(''))

describe('a page of an article full of attacks', () => {
  it.each(groups)('has no element, attribute or address that is not its own (%#)', async (text) => {
    const [harmless, pages] = [await harmlessPages(), await pagesOf(text)]
    expect([...pages.keys()]).toEqual([...harmless.keys()])
    for (const [path, page] of pages) {
      expect(activeElements(page), path).toEqual(activeElements(harmless.get(path) ?? page))
      for (const element of page.querySelectorAll('*'))
        for (const { name, value } of element.attributes) {
          expect(name).not.toMatch(/^on|^style$|^srcdoc$/)
          if (/^(?:href|src|action|cite)$/.test(name))
            expect(value).toMatch(/^(?:[/#]|https:\/\/example\.org\/)/)
        }
    }

    const quote = pages.get('quotes/bridge-opens/index.html')
    const address = { page: 'quote', path: '/quotes/bridge-opens', id: 'bridge-opens' } as const
    const { title, description, image } = metaAt(hostileArticle(text).article, address, '/') ?? missingMeta()
    const contentOf = (name: string) =>
      quote?.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content')
    expect(quote?.querySelector('title')?.textContent).toBe(site.title(title))
    expect(contentOf('description')).toBe(description)
    expect(contentOf('og:title')).toBe(title)
    expect(contentOf('og:image:alt')).toBe(image?.alt)

    const words = `${text}来月には橋を開く`
    const script = quote?.querySelector('script[type="application/ld+json"]')?.textContent ?? ''
    const graph = JSON.parse(script) as { '@graph': { text?: string }[] }
    expect(graph['@graph'][0]?.text).toBe(words)
    const embedded = pages.get('embed/quotes/bridge-opens/index.html')
    expect(embedded?.querySelector('.words')?.textContent).toBe(`「${words}」`)
    expect(embedded?.querySelectorAll('script')).toHaveLength(0)
  })
})
