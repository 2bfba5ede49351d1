import { builds, originOf } from './builds.mjs'
import { addresses, expect, hydrated, test } from './site.ts'

// Production React keeps a difference between an attribute as written and as hydrated silent; this build does not.
const { base } = builds.development

test.use({ baseURL: originOf(builds.development) })

// This build lives under a base path, as on a host that serves more than one site.
const at = (path: string) => base + path.slice(1)

test('every page hydrates without a word in the development build', async ({ page }) => {
  test.setTimeout(180_000)
  for (const path of addresses) {
    await page.goto(at(path))
    await hydrated(page)
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
    const outside = await page
      .locator('a[href^="/"], link[href^="/"], script[src^="/"], form[action^="/"]')
      .evaluateAll(
        (found, inside) =>
          found
            .map(
              (element) =>
                element.getAttribute('href') ??
                element.getAttribute('src') ??
                element.getAttribute('action') ??
                '',
            )
            .filter((address) => !`${address.split(/[?#]/)[0]}/`.startsWith(inside)),
        base,
      )
    expect(outside, `${path} leads out of its base path`).toEqual([])
  }
})
