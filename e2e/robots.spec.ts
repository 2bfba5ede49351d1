import { once } from 'node:events'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { type APIRequestContext, test as plainTest, type Page } from '@playwright/test'
import type { Readability } from '@mozilla/readability'
import { plainTextOf, speechOf } from '../src/article/richText.ts'
import { embedFitOf } from '../src/article/plateFitOf.ts'
import { builds, developmentSite, originOf } from './builds.mjs'
import { addresses, article, expect, hydrated, test } from './site.ts'

/** An address of the site that knows where it lives, on the server that stands in for it. */
const served = (address: string) => {
  expect(address.startsWith(developmentSite), `${address} is not a whole address of the site`).toBe(true)
  return originOf(builds.development) + builds.development.base + address.slice(developmentSite.length)
}

/** What a robot finds in a page that it parses and does not run. */
async function readHead(page: Page, html: string) {
  return page.evaluate((text) => {
    const { head } = new DOMParser().parseFromString(text, 'text/html')
    const named: Record<string, string[]> = {}
    const add = (name: string, value: string | null) => (named[name] ??= []).push(value ?? '')
    for (const meta of head.querySelectorAll('meta'))
      add(meta.getAttribute('property') ?? meta.name, meta.getAttribute('content'))
    for (const link of head.querySelectorAll('link'))
      add(`${link.rel} ${link.type}`.trim(), link.getAttribute('href'))
    add('title', head.querySelector('title')?.textContent ?? '')
    for (const script of head.querySelectorAll('script[type="application/ld+json"]'))
      add('json-ld', script.textContent)
    return named
  }, html)
}

/** Width and height of a PNG, from its first chunk. */
function sizeOfPng(bytes: Buffer) {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

async function find(request: APIRequestContext, address: string, type: RegExp) {
  const response = await request.get(served(address))
  expect(response.status(), address).toBe(200)
  expect(response.headers()['content-type'], address).toMatch(type)
  return response
}

plainTest.describe('a robot that runs no script', () => {
  plainTest('finds in every head what it needs for a preview', async ({ page, request }) => {
    const images = new Set<string>()
    for (const path of addresses) {
      const address = developmentSite + path.slice(1)
      const head = await readHead(page, await (await request.get(served(address))).text())
      const once = (name: string) => {
        expect(head[name], `${name} of ${path}`).toHaveLength(1)
        return head[name]?.[0] ?? ''
      }
      expect(once('canonical'), path).toBe(address)
      expect(once('og:url'), path).toBe(address)
      expect(once('title'), path).toBe(`${once('og:title')} | 会談リーダー`)
      expect(once('og:description'), path).toBe(once('description'))
      expect(once('og:type'), path).toMatch(/^(article|website)$/)
      expect([once('og:site_name'), once('og:locale')]).toEqual(['会談リーダー', 'ja_JP'])
      expect([once('twitter:card'), once('og:image:type')]).toEqual(['summary_large_image', 'image/png'])
      expect([once('og:image:width'), once('og:image:height')]).toEqual(['1200', '630'])
      expect(once('og:image:alt'), path).toMatch(/\p{Script=Han}/u)
      expect(head['theme-color'], path).toHaveLength(2)
      if (once('og:type') === 'article')
        expect([
          once('article:author'),
          once('article:published_time'),
          once('article:modified_time'),
        ]).toEqual([article.author[0]?.name, article.datePublished, article.dateModified])
      expect(once('og:image'), path).toMatch(/\.png\?v=\w{6}$/)
      images.add(once('og:image'))
      const graph = JSON.parse(once('json-ld')) as { '@graph': { '@id'?: string }[] }
      expect(graph['@graph'].map((thing) => thing['@id'])).toContain(address)
    }
    expect(images.size).toBeGreaterThan(article.quotes.length)
    for (const image of images)
      expect(sizeOfPng(await (await find(request, image, /^image\/png/)).body()), image).toEqual({
        width: 1200,
        height: 630,
      })
  })

  plainTest('finds feeds, data, calendar and icons from the front page', async ({ page, request }) => {
    const head = await readHead(page, await (await request.get(served(developmentSite))).text())
    const whole = (href = '') => new URL(href, developmentSite).href
    const follow = (link: string, type: RegExp) => find(request, whole(head[link]?.[0]), type)
    const atom = await follow('alternate application/atom+xml', /^application\/atom\+xml/)
    expect((await atom.text()).match(/<entry>/g)).toHaveLength(article.quotes.length)
    const feed = await follow('alternate application/feed+json', /^application\/feed\+json/)
    expect(((await feed.json()) as { items: object[] }).items).toHaveLength(article.quotes.length)
    expect(await (await follow('alternate text/calendar', /^text\/calendar/)).text()).toMatch(
      /^BEGIN:VCALENDAR/,
    )
    await follow('icon', /icon/)
    await follow('icon image/svg+xml', /^image\/svg/)
    const touch = await follow('apple-touch-icon', /^image\/png/)
    expect(sizeOfPng(await touch.body())).toEqual({ width: 180, height: 180 })
    const manifest = await follow('manifest', /manifest/)
    const { icons, start_url } = (await manifest.json()) as {
      icons: { src: string; sizes: string }[]
      start_url: string
    }
    const inManifest = (path: string) => new URL(path, whole(head['manifest']?.[0])).href
    expect(inManifest(start_url)).toBe(developmentSite)
    for (const { src, sizes } of icons.filter(({ sizes }) => sizes !== 'any')) {
      const { width, height } = sizeOfPng(await (await find(request, inManifest(src), /^image\/png/)).body())
      expect(`${width}x${height}`).toBe(sizes)
    }
  })

  plainTest('finds every page by robots.txt and its sitemap', async ({ request }) => {
    const robots = await (await find(request, `${developmentSite}robots.txt`, /^text\/plain/)).text()
    const sitemap = await find(request, /^Sitemap: (.*)$/m.exec(robots)?.[1] ?? '', /xml/)
    const listed = [...(await sitemap.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, address = '']) => address,
    )
    expect(listed).toEqual(addresses.map((path) => developmentSite + path.slice(1)))
  })

  plainTest('finds by oEmbed the frame of every quote, a page without scripts', async ({ page, request }) => {
    for (const { id, text } of article.quotes) {
      const quoteAddress = `${developmentSite}quotes/${id}`
      const head = await readHead(page, await (await request.get(served(quoteAddress))).text())
      const answer = await find(
        request,
        head['alternate application/json+oembed']?.[0] ?? '',
        /^application\/json/,
      )
      const { type, html } = (await answer.json()) as { type: string; html: string }
      expect(type).toBe('rich')
      const frame = await find(request, /src="([^"]*)"/.exec(html)?.[1] ?? '', /^text\/html/)
      const framed = await frame.text()
      expect(framed).not.toContain('<script')
      const framedHead = await readHead(page, framed)
      expect(framedHead['canonical']).toEqual([quoteAddress])
      expect(framedHead['robots']).toEqual(['noindex'])
      const styles = await request.get(originOf(builds.development) + (framedHead['stylesheet']?.[0] ?? ''))
      expect(styles.headers()['content-type']).toMatch(/^text\/css/)
      for (const speech of speechOf(text)) expect(framed.replaceAll(/<[^>]*>/g, '')).toContain(speech)
    }
  })

  plainTest('is not asked to index an address that nothing answers', async ({ page, request }) => {
    const response = await request.get(served(`${developmentSite}nothing`))
    expect(response.status()).toBe(404)
    const head = await readHead(page, await response.text())
    expect(head['robots']).toEqual(['noindex'])
    expect([head['canonical'], head['og:url'], head['og:image'], head['json-ld']]).toEqual(
      Array.from({ length: 4 }, () => undefined),
    )
  })

  plainTest('keeps headline, quotes and attribution as a reader view', async ({ page, request }) => {
    await page.addScriptTag({
      path: createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
    })
    const readerView = async (path: string) => {
      const html = await (await request.get(served(developmentSite + path))).text()
      return page.evaluate((text) => {
        const Reader = (globalThis as unknown as { Readability: typeof Readability }).Readability
        const view = new Reader(new DOMParser().parseFromString(text, 'text/html')).parse()
        // Readings stand behind their words.
        return { ...view, text: (view?.textContent ?? '').replaceAll(/（[ぁ-ん]+）|\s/g, '') }
      }, html)
    }
    const story = await readerView('')
    expect(story.title).toContain(article.headline)
    expect(story.byline).toBe(article.author[0]?.name)
    for (const { heading, blocks } of article.sections) {
      expect(story.text).toContain(heading.replaceAll(/\s/g, ''))
      for (const block of blocks) {
        const quote = block.type === 'quote' ? article.byId.quotes.get(block.quote) : undefined
        for (const speech of speechOf(quote?.text ?? [])) expect(story.text).toContain(speech)
        if (quote) expect(story.text).toContain(quote.speaker.name)
      }
    }
    for (const { id, text, speaker } of article.quotes) {
      const view = await readerView(`quotes/${id}`)
      const speech = speechOf(text)
      for (const part of speech.length > 0 ? speech : [plainTextOf(text)])
        expect(view.text, id).toContain(part.replaceAll(/\s/g, ''))
      expect(view.text, id).toContain(speaker.name)
    }
  })
})

plainTest('another site may frame the page made for it, and no other', async ({ page }) => {
  const [quote] = article.quotes
  const addressOf = (path: string) => `${originOf(builds.production)}/${path}quotes/${quote?.id}`
  // A server of its own: what a test answers itself counts as a public site, which may not frame this machine.
  const other = createServer((_, response) =>
    response
      .setHeader('Content-Type', 'text/html')
      .end(
        `<iframe title="embed" src="${addressOf('embed/')}"></iframe><iframe title="page" src="${addressOf('')}"></iframe>`,
      ),
  ).listen(0, 'localhost')
  await once(other, 'listening')
  await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`)
  const embedded = page.frameLocator('iframe[title=embed]')
  await expect(embedded.getByText(quote?.speaker.name ?? '', { exact: true })).toBeVisible()
  const link = embedded.getByRole('link', { name: '会談リーダーで読む' })
  await expect(link).toHaveAttribute('target', '_blank')
  await expect(link).toHaveAttribute('rel', 'noopener')
  expect(page.frames().map((frame) => frame.url())).toEqual([
    page.url(),
    addressOf('embed/'),
    'chrome-error://chromewebdata/',
  ])
  other.close()
})

test('an embedded quote sets own words in bold, vertically where its frame has the room', async ({
  page,
}) => {
  const direct = article.quotes.find((quote) => embedFitOf(quote) === 'short')
  await page.setViewportSize({ width: 600, height: 330 })
  await page.goto(`/embed/quotes/${direct?.id}`)
  const words = page.getByRole('blockquote').getByRole('paragraph')
  await expect(words).toHaveCSS('writing-mode', 'vertical-rl')
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(330)
  await page.setViewportSize({ width: 400, height: 330 })
  await expect(words).toHaveCSS('writing-mode', 'horizontal-tb')

  const mixed = article.quotes.find(({ kind }) => kind === 'mixed')
  await page.goto(`/embed/quotes/${mixed?.id}`)
  await expect(words).toHaveCSS('font-weight', '400')
  await expect(words.locator('q').first()).toHaveCSS('font-weight', '700')
})

test('after a navigation the head tells of the new page alone', async ({ page, context }) => {
  // Trusted Types forbid to parse in the page itself.
  const parser = await context.newPage()
  await page.goto(`/quotes/${article.quotes[0]?.id}`)
  await hydrated(page)
  for (const [link, path] of [
    ['発言者', '/speakers'],
    ['合意', '/agreements'],
  ] as const) {
    await page.getByRole('link', { name: link, exact: true }).first().click()
    await expect(page).toHaveURL(path)
    const direct = await readHead(parser, await (await page.request.get(path)).text())
    delete direct['json-ld']
    // The policy of the document, which names the styles that it came with.
    delete direct['']
    await expect
      .poll(async () => {
        const now = await readHead(parser, await page.content())
        return Object.fromEntries(Object.keys(direct).map((name) => [name, now[name]]))
      })
      .toEqual({
        ...direct,
        modulepreload: expect.anything(),
        // The build alone knows what the picture shows.
        'og:image': direct['og:image']?.map((image) => image.replace(/\?.*/, '')),
      })
    expect(await page.locator('script[type="application/ld+json"]').count()).toBe(0)
    expect(await page.locator('link[type="application/json+oembed"]').count()).toBe(0)
  }
})
