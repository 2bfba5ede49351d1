import { addresses, article, expect, hydrated, samplePaths, test } from './site.ts'

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

  for (const path of samplePaths) {
    test(`${path} hydrates as it was written`, async ({ page }) => {
      await page.goto(path)
      const before = await page.locator('main').textContent()
      await hydrated(page)
      expect(await page.locator('main').textContent()).toBe(before)
    })
  }

  test('a link with a trailing slash, index.html, capitals or tracking leads to the same page', async ({
    page,
  }) => {
    for (const path of [
      '/quotes/rubio-not-there-yet/',
      '/quotes/rubio-not-there-yet/index.html',
      '/quotes/rubio-not-there-yet?utm_source=x',
    ]) {
      await page.goto(path)
      await hydrated(page)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('マルコ・ルビオの発言')
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', '/quotes/rubio-not-there-yet')
    }
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
    await page.getByRole('button', { name: '探す' }).click()
    await expect(page).toHaveURL(/\/quotes\/?\?q=/)
    await expect(page.getByRole('main').getByRole('status')).toHaveText('6 件')
  })

  for (const path of [
    '/nothing',
    '/quotes/a/b',
    '/quotes/__proto__',
    '/speakers/constructor',
    '/agreements/%E0%A4%A',
    '/quotes/%2e%2e',
  ]) {
    test(`${path} is answered with help and the way home`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page
        .getByRole('link', { name: '記事を読む' })
        .or(page.getByRole('link', { name: '会談リーダー' }))
        .first()
        .click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('米露、四点で合意')
    })
  }

  test('a fragment leads to its place and gives it focus', async ({ page }) => {
    await page.goto('/timeline#event-riyadh-talks')
    await hydrated(page)
    await expect(page.locator('#event-riyadh-talks')).toBeInViewport()
    await expect(page.locator('#event-riyadh-talks')).toBeFocused()
  })

  test('a damaged fragment does no harm', async ({ page }) => {
    for (const fragment of ['#%E0%A4%A', '#__proto__', '#event-nothing', `#${'x'.repeat(20_000)}`]) {
      await page.goto(`/timeline${fragment}`)
      await hydrated(page)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('経過')
    }
  })
})
