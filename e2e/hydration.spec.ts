import { addresses, expect, hydrated, test } from './site.ts'
import { developmentPort, originOf } from './ports.ts'

// Production React keeps a difference between an attribute as written and as hydrated silent; this build does not.
test.use({ baseURL: originOf(developmentPort) })

test('every page hydrates without a word in the development build', async ({ page }) => {
  test.setTimeout(180_000)
  for (const path of addresses) {
    await page.goto(path)
    await hydrated(page)
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
  }
})
