import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

/**
 * What axe finds on the page as it stands, a line for each fault that says where. Only what is broken is described: that
 * takes a third of the time.
 * @param options which rules; without them those that axe applies by default
 * @param within only in the element that this selector finds
 */
export async function axeFaults(page: Page, options: RunOptions = {}, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const chosen: RunOptions = { ...options, resultTypes: ['violations'] }
  return page.evaluate(
    async ({ root, rules }) => {
      const engine = (window as unknown as { axe: typeof axe }).axe
      const { violations } = await engine.run(root, rules)
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
      )
    },
    { root: within, rules: chosen },
  )
}
