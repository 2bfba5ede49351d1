import { plainTextOf } from '../src/article/richText.ts'
import { addresses, article, expect, test } from './site.ts'

test.use({ javaScriptEnabled: false })

test.describe('without JavaScript', () => {
  test('every page reads whole and every link of the site works', async ({ page, request }) => {
    // All pages one after another, so that each address is requested once.
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

  test('story, timeline and list hold everything of the article', async ({ page }) => {
    const ids = () => page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    await page.goto('/')
    const story = await page.getByRole('main').innerText()
    for (const { heading } of article.sections) expect(story).toContain(heading)
    for (const { title } of article.agreements) expect(story).toContain(title)
    for (const { number, id } of article.quotes)
      await expect(page.locator(`a[href="/quotes/${id}"]`).first(), String(number)).toBeAttached()
    const paragraphs = article.sections.flatMap(({ id, blocks }) => [
      `section-${id}`,
      ...blocks.flatMap((block) => (block.type === 'paragraph' ? [`p-${block.id}`] : [])),
    ])
    expect(await ids()).toEqual(expect.arrayContaining(paragraphs))

    await page.goto('/timeline')
    expect(await ids()).toEqual(expect.arrayContaining(article.events.map(({ id }) => `event-${id}`)))

    await page.goto('/quotes')
    const quotes = await page
      .getByRole('main')
      .getByRole('listitem')
      .evaluateAll((rows) =>
        rows.map((row) => {
          for (const reading of row.querySelectorAll('rt, rp')) reading.remove()
          return row.textContent
        }),
      )
    expect(quotes).toEqual(
      article.quotes.map(({ text }) => expect.stringContaining(plainTextOf(text)) as unknown),
    )
  })

  test('the field of the masthead leads to the list, which says how to search it', async ({ page }) => {
    await page.goto('/speakers')
    await page.getByRole('searchbox').fill('ルビオ')
    await page.getByRole('searchbox').press('Enter')
    await expect(page).toHaveURL(`/quotes?q=${encodeURIComponent('ルビオ')}`)
    await expect(page.getByRole('main')).toContainText('「ページ内を検索」')
  })

  test('an unknown address is answered 404 with help', async ({ page }) => {
    const response = await page.goto('/quotes/nothing-like-this')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('このアドレスのページはありません')
    await page.getByRole('link', { name: '発言の一覧' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('発言')
  })
})
