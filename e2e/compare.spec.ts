import { axeFaults } from './axe.ts'
import { expect, hydrated, test } from './site.ts'

test(
  'an agreement can be narrowed to a side, and the address says so',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('/agreements/high-level-teams')
    await hydrated(page)
    const filter = page.getByRole('group', { name: '側でしぼる' })
    await filter.getByRole('button', { name: /ウクライナ/ }).click()
    await expect(page).toHaveURL(/\?side=ukraine$/)
    await expect(page.getByRole('region', { name: '当事者以外から：ウクライナ' })).toBeVisible()
    await expect(page.getByRole('region', { name: '米国', exact: true })).toHaveCount(0)
    await page.reload()
    await hydrated(page)
    await expect(filter.getByRole('button', { name: /ウクライナ/, pressed: true })).toBeVisible()
    await expect(page.getByRole('region', { name: 'ロシア', exact: true })).toHaveCount(0)
    await filter.getByRole('button', { name: 'すべて' }).click()
    await expect(page.getByRole('region', { name: 'ロシア', exact: true })).toBeVisible()
  },
)

test(
  'on a phone both sides of an agreement are read in the list of them',
  { tag: '@phone' },
  async ({ page, isMobile }) => {
    await page.goto('/agreements')
    await hydrated(page)
    const row = page.locator('#agreement-high-level-teams')
    const fold = row.getByText('双方の言葉をここで読む')
    if (!isMobile) {
      await expect(fold).toBeHidden()
      return
    }
    await fold.tap()
    await expect(row.getByText('この合意に触れたロシア側の発言は、原記事にありません。')).toBeVisible()
    await expect(row.getByRole('link', { name: 'ゼレンスキー 発言28' })).toBeVisible()
    expect(await axeFaults(page, {}, '#agreement-high-level-teams')).toEqual([])
  },
)

test('the figure and the key points lead to the agreements', async ({ page }) => {
  await page.goto('/')
  const points = page.getByRole('region', { name: '要点' })
  for (const [name, id] of [
    ['外交使節団', 'diplomatic-missions'],
    ['高官チーム', 'high-level-teams'],
    ['将来の協力', 'future-cooperation'],
    ['連絡', 'continued-contact'],
  ] as const)
    await expect(points.getByRole('link', { name, exact: true })).toHaveAttribute('href', `/agreements/${id}`)
  await page.getByRole('link', { name: '4点', exact: true }).click()
  await expect(page).toHaveURL(/\/agreements$/)
})

test('the drawing of the timeline follows the side', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/timeline')
  await hydrated(page)
  const drawing = page.getByRole('figure', { name: '経過の見取り図' })
  await expect(drawing.getByRole('link', { name: /ルビオCBS/ })).toBeVisible()
  await page.getByRole('button', { name: /ウクライナ/ }).click()
  await expect(drawing.getByRole('link', { name: /ルビオCBS/ })).toHaveCount(0)
  await drawing.getByRole('link', { name: /アンカ/ }).click()
  await expect(page).toHaveURL(/side=ukraine#event-zelensky-press-conference$/)
})
