import { builds, originOf } from './builds.mjs'
import { addresses, expect, hydrated, test } from './site.ts'

const { base } = builds.development

// Production React keeps a difference between an attribute as written and as hydrated silent; this build does not.
test.use({ baseURL: originOf(builds.development), viewport: { width: 320, height: 256 } })

test('every page hydrates without a word, stays within its base path, and reflows at 320 × 256', async ({
  page,
}) => {
  for (const path of addresses) {
    await page.goto(base + path.slice(1))
    await hydrated(page)
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
    const outside = await page
      .locator('a[href^="/"], link[href^="/"], script[src^="/"], form[action^="/"]')
      .evaluateAll(
        (found, inside) =>
          found
            .map((one) => ['href', 'src', 'action'].map((name) => one.getAttribute(name) ?? '').join(''))
            .filter((address) => !`${address.split(/[?#]/)[0]}/`.startsWith(inside)),
        base,
      )
    expect(outside, `${path} leads out of its base path`).toEqual([])
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      `${path} reflows`,
    ).toBeLessThanOrEqual(320)
  }
})
