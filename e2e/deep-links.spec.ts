import type { Page } from '@playwright/test'
import { addresses, article, expect, hydrated, samplePaths, test } from './site.ts'

/** What the page says. Some buttons come later, when the browser is idle. */
const withoutButtons = (page: Page) =>
  page.getByRole('main').evaluate((main) => {
    const copy = main.cloneNode(true) as Element
    for (const button of copy.querySelectorAll('button')) button.remove()
    return copy.textContent
  })

test.describe('deep links', () => {
  test('every address answers with its own title, description and canonical', async ({ request }) => {
    const titles = new Set<string>()
    for (const path of addresses) {
      const response = await request.get(path)
      expect(response.status(), path).toBe(200)
      const head = (await response.text()).split('</head>')[0] ?? ''
      const title = /<title>([^<]+)<\/title>/.exec(head)?.[1] ?? ''
      expect(head.match(/<title>/g), path).toHaveLength(1)
      expect(title, path).toContain('会談リーダー')
      expect(titles.has(title), `${path} has the title of another page: ${title}`).toBe(false)
      titles.add(title)
      expect(head, path).toMatch(/<meta name="description" content="[^"]{10,}"/)
      expect(head, path).toContain(`<link rel="canonical" href="${path}"`)
    }
  })

  test('a page carries the excerpt that it shows, not the whole article', async ({ request }) => {
    const whole = (await (await request.get('/article.json')).body()).length
    for (const { id } of article.quotes) {
      const html = await (await request.get(`/quotes/${id}`)).text()
      const data = /<script type="application\/json" id="page-data">([^<]*)<\/script>/.exec(html)?.[1] ?? ''
      expect(data.length, id).toBeGreaterThan(0)
      expect(data.length, id).toBeLessThan(whole / 3)
    }
  })

  test('a page hydrates as it was written', { tag: '@phone' }, async ({ page }) => {
    for (const path of samplePaths) {
      await page.goto(path)
      const before = await withoutButtons(page)
      await hydrated(page)
      expect(await withoutButtons(page), path).toBe(before)
    }
  })

  test('a link with a trailing slash, index.html, capitals or tracking leads to the same page, and is clean to share', async ({
    page,
  }) => {
    const clean = '/quotes/rubio-not-there-yet'
    for (const [link, address] of [
      [`${clean}/`, clean],
      [`${clean}/index.html`, clean],
      [`${clean}.html`, clean],
      [`${clean}?utm_source=x&fbclid=y`, clean],
      ['/Quotes/Rubio-Not-There-Yet/', clean],
      [`${clean}/?gclid=1&keep=2#x`, `${clean}?keep=2#x`],
      ['/QUOTES/RUBIO-NOT-THERE-YET/INDEX.HTML?utm_id=1', clean],
      ['/Timeline/?side=us&utm_medium=z#event-riyadh-talks', '/timeline?side=us#event-riyadh-talks'],
    ] as const) {
      await page.goto('/robots.txt')
      await page.goto(link)
      await hydrated(page)
      await expect(page, link).toHaveURL(address)
      const [path = ''] = address.split(/[?#]/)
      await expect(page.locator('link[rel=canonical]'), link).toHaveAttribute('href', path)
      // Nothing is left of 404.html, with which a strict host answers capitals.
      await expect(page.locator('head > title'), link).toHaveCount(1)
      await expect(page.locator('meta[name=description]'), link).toHaveCount(1)
      await expect(page.locator('meta[name=robots]'), link).toHaveCount(0)
    }
    await expect(page.locator('#event-riyadh-talks')).toBeFocused()
    await expect(page.locator('#event-riyadh-talks')).toBeInViewport()
  })

  test('an unknown quote is answered 404, named, and helped with', async ({ page }) => {
    const response = await page.goto('/quotes/zelensky-not-behind-backs')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('このアドレスの発言はありません')
    await expect(page.getByText('zelensky-not-behind-backs')).toBeVisible()
    const nearest = page.getByRole('region', { name: 'お探しのものかもしれません' })
    await expect(nearest.getByRole('link').first()).toHaveAttribute(
      'href',
      '/quotes/zelensky-not-behind-our-backs',
    )
    await page.getByRole('searchbox', { name: '覚えている言葉や人物で探す' }).fill('ルビオ')
    await page.getByRole('main').getByRole('button', { name: '探す' }).click()
    await expect(page).toHaveURL(/\/quotes\/?\?q=/)
    await expect(page.getByRole('main').getByRole('status')).toHaveText('6 件')
  })

  test('an unknown address near to nothing offers the voices of the front page', async ({ page }) => {
    await page.goto('/quotes/nope')
    await hydrated(page)
    for (const { quote, words } of article.voices)
      await expect(page.getByRole('main').getByRole('link', { name: words })).toHaveAttribute(
        'href',
        `/quotes/${quote.id}`,
      )
  })

  test('an address that leads nowhere is answered with help and the way home', async ({ page }) => {
    for (const path of [
      '/nothing',
      '/quotes/a/b',
      '/quotes/__proto__',
      '/speakers/constructor',
      '/agreements/%E0%A4%A',
      '/quotes/%2e%2e',
    ]) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible()
      await page
        .getByRole('link', { name: 'まとめを読む' })
        .or(page.getByRole('link', { name: '会談リーダー' }))
        .first()
        .click()
      await expect(page.getByRole('heading', { level: 1 }), path).toContainText('米露、四点で合意')
    }
  })
})
