import { expect, hydrated, samplePaths, test } from './site.ts'

/**
 * Links of the page that do not say in exactly one way that they are links, in words: an underline in running text, a
 * sign at the end of a row, or a frame. Passed over is what holds nothing but links: the contents, drawings, and the head
 * of a table.
 */
function unclearLinks(): string[] {
  const isVisible = (element: Element) => element.checkVisibility({ visibilityProperty: true })
  const bordersOf = (element: Element) => {
    const { borderTopWidth, borderRightWidth, borderBottomWidth, borderLeftWidth } = getComputedStyle(element)
    return [borderBottomWidth, borderTopWidth, borderRightWidth, borderLeftWidth].map(parseFloat)
  }
  const isFramed = (element: Element) => bordersOf(element).every((width) => width > 0)
  const isUnderlined = (element: Element) =>
    getComputedStyle(element).textDecorationLine.includes('underline') || bordersOf(element)[0] !== 0
  /** A link that takes in the whole row around it has its sign at the end of the row. */
  const rowOf = (link: HTMLElement) => {
    const isStretched =
      getComputedStyle(link).position === 'static' &&
      getComputedStyle(link, '::after').position === 'absolute'
    return (isStretched && link.offsetParent) || link
  }
  const found: string[] = []
  for (const link of document.querySelectorAll<HTMLElement>('main a[href]')) {
    if (!isVisible(link) || link.closest('nav[aria-labelledby="contents-label"], .overview, thead')) continue
    const row = rowOf(link)
    const hasSign = [...row.querySelectorAll('svg')].some(isVisible)
    // A row between rules is no frame, and its rule no underline.
    const isRow = getComputedStyle(row).display === 'grid'
    const isBoxed = isFramed(link) || (link.parentElement !== null && isFramed(link.parentElement))
    const signs = [hasSign && !isBoxed, !isRow && !isBoxed && isUnderlined(link), isBoxed]
    const count = signs.filter(Boolean).length
    if (count !== 1) found.push(`${count === 0 ? 'no sign' : 'two signs'}: ${link.textContent.trim()}`)
  }
  return [...new Set(found)]
}

for (const path of samplePaths)
  test(`every link of ${path} can be told by one sign`, async ({ page }) => {
    await page.goto(path)
    await hydrated(page)
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate(unclearLinks), `${width}`).toEqual([])
    }
  })
