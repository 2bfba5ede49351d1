import { expect, hydrated, setReading, test } from './site.ts'

test.describe('settings', () => {
  test('are live, kept, and in force before the page is drawn again', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/')
    await hydrated(page)
    const opener = page.getByRole('button', { name: '表示の設定' })
    await opener.click()
    const dialog = page.getByRole('dialog', { name: '表示の設定' })
    await dialog.getByRole('radio', { name: '特大' }).check()
    await dialog.getByRole('radio', { name: '暗' }).check()
    await dialog.getByRole('radio', { name: '横書き' }).check()
    const root = page.locator('html')
    await expect(root).toHaveCSS('font-size', '21px')
    await expect(root).toHaveCSS('color-scheme', 'dark')
    await expect(page.getByRole('heading', { level: 1, includeHidden: true })).toHaveCSS(
      'writing-mode',
      'horizontal-tb',
    )
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(opener).toBeFocused()

    await page.goto('/', { waitUntil: 'commit' })
    await expect(root).toHaveCSS('font-size', '21px')
    await expect(root).toHaveAttribute('data-writing', 'horizontal')
  })

  test('poisoned or blocked storage does no harm', async ({ page }) => {
    await page.addInitScript(() =>
      localStorage.setItem('kaidan-reader:settings', '{"size":["x"],"theme":"purple","__proto__":{"a":1}}'),
    )
    await page.goto('/quotes')
    await hydrated(page)
    await expect(page.locator('html')).toHaveCSS('font-size', '16px')
    await page.addInitScript(() => {
      const blocked = {
        get() {
          throw new DOMException('blocked', 'SecurityError')
        },
      }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, blocked)
      Object.defineProperty(navigator, 'serviceWorker', blocked)
      Object.defineProperty(document, 'cookie', blocked)
    })
    await page.goto('/quotes')
    await hydrated(page)
    await page.getByRole('button', { name: '表示の設定' }).click()
    await expect(page.getByRole('dialog')).toContainText('このブラウザーは設定を保存できません')
    await page.getByRole('radio', { name: '暗' }).check()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })

  test('lines can be shorter', async ({ page }) => {
    await page.goto('/')
    await hydrated(page)
    const paragraph = page.locator('#section-riyadh p.story-text').first()
    const widthOf = async () => (await paragraph.boundingBox())?.width ?? 0
    const before = await widthOf()
    await page.getByRole('button', { name: '表示の設定' }).click()
    await expect(page.getByRole('dialog')).toContainText('このブラウザーにだけ保存されます')
    await page.getByRole('group', { name: '行の長さ' }).getByRole('radio', { name: '短め' }).check()
    expect(await widthOf()).toBeLessThan(before - 50)
  })

  test('readings can be shown at their first occurrence only, or not at all', async ({ page }) => {
    await page.goto('/speakers/dmitriev')
    await hydrated(page)
    const readings = page.locator('main rt:visible')
    const all = await readings.count()
    expect(all).toBeGreaterThan(0)
    await page.getByRole('button', { name: '表示の設定' }).click()
    await page.getByRole('radio', { name: 'なし' }).check()
    await expect(readings).toHaveCount(0)
    await page.getByRole('radio', { name: '初出のみ' }).check()
    expect(await readings.count()).toBeGreaterThan(0)
  })

  test('letters in fields are never so small that a phone zooms in on them', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/quotes')
    await hydrated(page)
    await page.getByRole('button', { name: '発言・人物・合意を探す' }).click()
    await expect(page.getByRole('combobox', { name: '検索する言葉' })).toBeVisible()
    const fields = page.locator('input:is([type=search], [type=text], :not([type])), select, textarea')
    expect(await fields.count()).toBeGreaterThan(1)
    for (const size of ['small', 'standard', 'large', 'largest']) {
      await setReading(page, { size })
      const sizes = await fields.evaluateAll((all) =>
        all.map((field) => parseFloat(getComputedStyle(field).fontSize)),
      )
      expect(Math.min(...sizes), size).toBeGreaterThanOrEqual(16)
    }
  })
})
