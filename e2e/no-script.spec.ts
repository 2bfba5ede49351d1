import { addresses, article, expect, test } from './site.ts'

test.use({ javaScriptEnabled: false })

test.describe('without JavaScript', () => {
  test('every page reads whole and every link of the site works', async ({ page, request }) => {
    // All pages one after another, so that each address is asked for once.
    test.setTimeout(180_000)
    const answered = new Map<string, boolean>()
    for (const path of addresses) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
      await expect(page.getByRole('button'), `${path} has a button that does nothing`).toHaveCount(0)
      await expect(page.locator('[aria-busy]'), path).toHaveCount(0)
      const links = await page
        .locator('a')
        .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
      for (const href of new Set(links)) {
        const [target = '', fragment] = href.split('#')
        const address = target === '' ? path : target
        if (!answered.has(address)) answered.set(address, (await request.get(address)).ok())
        expect(answered.get(address), `${path} links to ${href}`).toBe(true)
        if (target === '' && fragment)
          expect(await page.locator(`[id="${fragment}"]`).count(), `${path} links to ${href}`).toBe(1)
      }
    }
  })

  test('the story holds every section, every agreement and every quote by its number', async ({ page }) => {
    await page.goto('/')
    const text = await page.locator('main').innerText()
    for (const { heading } of article.sections) expect(text).toContain(heading)
    for (const { title } of article.agreements) expect(text).toContain(title)
    for (const { number, id } of article.quotes)
      await expect(page.locator(`a[href="/quotes/${id}"]`).first(), String(number)).toBeAttached()
  })

  test('the list holds every quote, word for word', async ({ page }) => {
    await page.goto('/quotes')
    await expect(page.getByRole('listitem').filter({ has: page.locator('.text') })).toHaveCount(
      article.quotes.length,
    )
  })

  test('every event and every story fragment exists', async ({ page }) => {
    await page.goto('/timeline')
    for (const { id } of article.events) await expect(page.locator(`#event-${id}`)).toHaveCount(1)
    await page.goto('/')
    for (const section of article.sections) {
      await expect(page.locator(`#section-${section.id}`)).toHaveCount(1)
      for (const block of section.blocks)
        if (block.type === 'paragraph') await expect(page.locator(`#p-${block.id}`)).toHaveCount(1)
    }
  })

  test('an unknown address is answered 404 with help', async ({ page }) => {
    const response = await page.goto('/quotes/nothing-like-this')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('このアドレスのページはありません')
    await page.getByRole('link', { name: '発言の一覧' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('発言')
  })
})
