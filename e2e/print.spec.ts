import type { Page } from '@playwright/test'
import { axeFaults } from './axe.ts'
import { builds, originOf } from './builds.mjs'
import { article, expect, gramsIn, hydrated, test } from './site.ts'

const printed = async (page: Page, path: string) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto(path)
  await hydrated(page)
}

/** The words that the style sheet sets behind an element. */
const addressesBehind = (page: Page, selector: string, attribute: string) =>
  page.locator(selector).evaluateAll(
    (all, name) =>
      all.flatMap((one) => {
        const { content, display } = getComputedStyle(one, '::after')
        const isSet = content.includes('attr(') || content.includes('/quotes/')
        return isSet && display !== 'none' && one.checkVisibility() ? [one.getAttribute(name)] : []
      }),
    attribute,
  )

test.describe('on paper', () => {
  test('the story is whole, with the address of every quote and without interface', async ({ page }) => {
    await printed(page, '/')
    const text = await page.getByRole('main').innerText()
    for (const section of article.sections) expect(text).toContain(section.heading)
    for (const section of article.sections)
      for (const block of section.blocks)
        if (block.type === 'paragraph') await expect(page.locator(`#p-${block.id}`)).toBeVisible()
    const set = article.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'quote' ? [block.quote] : [])),
    )
    expect(set.length).toBeGreaterThan(0)
    expect(await addressesBehind(page, 'section[data-kind] a', 'href')).toEqual(
      set.map((id) => `/quotes/${id}`),
    )
    for (const id of set) expect(text).toContain(article.byId.quotes.get(id)?.speaker.name)
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light')
    for (const vertical of ['h1', '.dek', 'section[data-kind] blockquote'])
      await expect(page.locator(vertical).first()).toHaveCSS('writing-mode', 'horizontal-tb')
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('the reference marks of the story lead to notes at its end', async ({ page, baseURL }) => {
    await printed(page, '/')
    const notes = page.getByRole('region', { name: '番号の発言' })
    // Their code comes when the browser is idle.
    await expect(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      expect(await notes.isVisible()).toBe(true)
    }).toPass()
    const text = await notes.innerText()
    for (const { id, numeral, speaker } of article.quotes) {
      expect(text).toContain(`〔${numeral}〕`)
      expect(text).toContain(speaker.name)
      expect(text).toContain(`${baseURL}/quotes/${id}`)
    }
    for (const kind of ['直接', '一部直接', '要旨']) expect(text).toContain(`・${kind}`)
    expect(await axeFaults(page, { rules: { 'target-size': { enabled: false } } })).toEqual([])
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(notes).toHaveCount(0)
  })

  test('the list holds every quote with its speaker and address', async ({ page }) => {
    await printed(page, '/quotes')
    expect(await addressesBehind(page, 'main li a', 'href')).toEqual(
      article.quotes.map(({ id }) => `/quotes/${id}`),
    )
    await expect(page.locator('main li a[href^="/speakers/"]:visible')).toHaveCount(article.quotes.length)
    await expect(page.getByRole('searchbox')).toHaveCount(0)
    await expect(page.getByRole('checkbox')).toHaveCount(0)
  })

  test('a quote names its speaker and its own address', async ({ page }) => {
    await printed(page, '/quotes/rubio-not-there-yet')
    await expect(page.locator('[data-address]')).toContainText('マルコ・ルビオ')
    expect(await addressesBehind(page, '[data-address]', 'data-address')).toEqual([
      '/quotes/rubio-not-there-yet',
    ])
    await expect(page.getByRole('navigation')).toHaveCount(0)
  })
})

test('at least 95 % of the words of a quote page are on paper, without what leads on or is pressed', async ({
  page,
}) => {
  for (const { id } of (['direct', 'mixed', 'indirect'] as const).flatMap(
    (kind) => article.quotes.find((quote) => quote.kind === kind) ?? [],
  )) {
    await page.emulateMedia({ media: 'screen' })
    await page.goto(`/quotes/${id}`)
    await hydrated(page)
    const main = page.getByRole('main')
    await main.evaluate((element) => {
      for (const one of element.querySelectorAll('nav, button, a'))
        if (one.localName !== 'a' || one.textContent.endsWith('読む')) one.remove()
    })
    const onScreen = gramsIn(await main.innerText())
    await page.emulateMedia({ media: 'print' })
    const onPaper = gramsIn(await main.innerText())
    expect(
      [...onScreen].filter((gram) => onPaper.has(gram)).length / onScreen.size,
      id,
    ).toBeGreaterThanOrEqual(0.95)
  }
})

test.describe('on paper, with a known site', () => {
  test.use({ baseURL: originOf(builds.development) })

  test('addresses are whole where the site is known', async ({ page }) => {
    await printed(page, `${builds.development.base}quotes`)
    const content = await page
      .locator('main li[data-kind] a[href*="/quotes/"]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content)
    expect(content).toContain('https://reader.example')
  })
})

test.describe('on paper, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the story says where the statements of its numbers are', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await page.goto('/')
    await expect(page.getByText('番号の発言は、資料（/dossier）にまとめてあります。')).toBeVisible()
  })
})
