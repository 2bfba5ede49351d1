import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { article, expect, hydrated, test } from './site.ts'

/** Answers the article file with something else. */
async function answerWith(page: Page, answer: { status?: number; contentType?: string; body?: string }) {
  await page.route('**/article.json', (route) => route.fulfill(answer))
}

/** An address without a page of its own: the reader depends on the article file alone. */
const needsArticle = '/quotes/unknown'

const failures = [
  { name: '404', answer: { status: 404, body: 'no' }, heading: 'データのファイルを受け取れませんでした' },
  { name: '500', answer: { status: 500, body: 'no' }, heading: 'データのファイルを受け取れませんでした' },
  {
    name: 'a login page',
    answer: { contentType: 'text/html', body: '<!doctype html><title>Login</title>' },
    heading: 'データのかわりに別のページが届きました',
  },
  { name: 'nothing', answer: { body: '' }, heading: 'データのファイルが空でした' },
  {
    name: 'half a file',
    answer: { body: '{"schemaVersion": 1, "headl' },
    heading: 'データのファイルを読み取れませんでした',
  },
  { name: 'null', answer: { body: 'null' }, heading: 'データに誤りがあり、表示できません' },
  { name: '{}', answer: { body: '{}' }, heading: 'データに誤りがあり、表示できません' },
  { name: 'a newer version', answer: { body: '{"schemaVersion": 2}' }, heading: '新しい版があります' },
] as const

test.describe('bad input', () => {
  test('what comes instead of the article is said in Japanese, and 再試行 helps', async ({ page }) => {
    for (const { name, answer, heading } of failures) {
      await answerWith(page, answer)
      await page.goto(needsArticle)
      await expect(page.getByRole('alert').getByRole('heading', { level: 1 }), name).toHaveText(heading)
      await page.unroute('**/article.json')
      await page.getByRole('button', { name: '再試行' }).click()
      await expect(page.getByRole('heading', { level: 1 }), name).toHaveText('このアドレスの発言はありません')
    }
  })

  test('a page that was read stays readable when the rest does not arrive', async ({ page }) => {
    await answerWith(page, { status: 503, body: '' })
    await page.goto('/quotes/rubio-not-there-yet')
    await hydrated(page)
    await expect(page.getByRole('status').filter({ hasText: '受け取れていません' })).toBeVisible()
    await expect(page.locator('blockquote')).toContainText('我々はまだその段階に達していないだけだ')
    await page.unroute('**/article.json')
    await page.getByRole('button', { name: '再試行' }).click()
    await expect(page.getByRole('button', { name: '再試行' })).toHaveCount(0)
  })

  test('a bad record drops out with a notice and takes no good one down', async ({ page }) => {
    const file = readFileSync(new URL('../public/article.json', import.meta.url), 'utf8')
    const broken: unknown = JSON.parse(file, (key, value: unknown) =>
      key === 'speaker' && value === 'state-department' ? 'nobody' : value,
    )
    await answerWith(page, { contentType: 'application/json', body: JSON.stringify(broken) })
    await page.goto(needsArticle)
    await expect(page.getByRole('status').filter({ hasText: '誤りがあり' })).toBeVisible()
    await page.getByText('くわしい内容').click()
    await expect(page.getByText('/quotes/0/speaker')).toBeVisible()
    await page.getByRole('link', { name: '発言の一覧' }).click()
    await expect(
      page.getByRole('status').filter({ hasText: `${article.quotes.length - 2} 件` }),
    ).toBeVisible()
  })
})
