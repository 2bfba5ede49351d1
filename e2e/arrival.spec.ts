import type { Page } from '@playwright/test'
import { plainTextOf } from '../src/article/richText.ts'
import { article, expect, hydrated, test } from './site.ts'

/** An address with a fragment, and what is marked there: of a section, its heading. */
const places = [
  ['/#section-ukrainian-view', '#section-ukrainian-view-heading'],
  ['/#p-no-date', '#p-no-date'],
  ['/#point-summit-undated', '#point-summit-undated'],
  ['/#agreement-high-level-teams', '#agreement-high-level-teams'],
  [`/#outcome-${article.outcomes.at(-1)?.id}`, `#outcome-${article.outcomes.at(-1)?.id}`],
  ['/timeline#event-riyadh-talks', '#event-riyadh-talks'],
  ['/timeline?side=ukraine#event-riyadh-talks', '#event-riyadh-talks'],
  ['/agreements#agreement-continued-contact', '#agreement-continued-contact'],
] as const

/** The colour of marks in the light theme. */
const markColour = 'rgb(243, 224, 154)'

/** Opens an address anew, from a page without scripts: another fragment alone would not load the page again. */
async function open(page: Page, address: string) {
  await page.goto('/robots.txt')
  await page.goto(address)
}

/** How far a place begins below the masthead, and whether the band that marks it is there. */
function stateOf(page: Page, place: string) {
  return page.locator(place).evaluate((element) => {
    const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0
    return {
      below: element.getBoundingClientRect().top - bar,
      band: getComputedStyle(element).boxShadow !== 'none',
    }
  })
}

async function expectArrived(page: Page, address: string, place: string) {
  await expect(page.locator(place), address).toBeInViewport()
  const { below, band } = await stateOf(page, place)
  expect(below, `${address} is below the bar`).toBeGreaterThanOrEqual(0)
  expect(band, `${address} is marked`).toBe(true)
}

test.describe('arrival', () => {
  test(
    'a fragment leads to its place: in view, marked, focused; also after a reload',
    { tag: '@phone' },
    async ({ page }) => {
      for (const [address, place] of places) {
        await open(page, address)
        await hydrated(page)
        await expectArrived(page, address, place)
        await expect(
          page.locator(':focus').or(page.locator(':focus h2')).and(page.locator(place)),
          address,
        ).toHaveCount(1)
      }
      await page.reload()
      await hydrated(page)
      const [address, place] = places.at(-1) ?? places[0]
      await expectArrived(page, address, place)
      await expect(page.locator(place)).toBeFocused()
    },
  )

  test('the colour of the mark fades, unless motion is reduced', { tag: '@phone' }, async ({ page }) => {
    for (const [address, place] of places) {
      await open(page, address)
      await hydrated(page)
      const shadows = await page.locator(place).evaluate((element) => {
        const shadow = () => getComputedStyle(element).boxShadow
        const animations = element.getAnimations()
        // The mark itself comes in a transition.
        for (const one of animations) if (one instanceof CSSTransition) one.finish()
        const fades = animations.filter((one) => one instanceof CSSAnimation)
        const [mark] = [shadow()]
        for (const fade of fades) fade.finish()
        return { fades: fades.length, mark, settled: shadow() }
      })
      expect(shadows.fades, address).toBe(1)
      expect(shadows.mark, address).toContain(markColour)
      expect(shadows.settled, address).not.toContain(markColour)
      expect(shadows.settled, address).toContain('px')
    }
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const [address, place] = places[0]
    await open(page, address)
    await hydrated(page)
    expect(await page.locator(place).evaluate((element) => element.getAnimations().length)).toBe(0)
    expect((await stateOf(page, place)).band).toBe(true)
  })

  test('a place with a title has it as its name', async ({ page }) => {
    const event = article.byId.events.get('riyadh-talks')
    for (const [address, name] of [
      ['/timeline#event-riyadh-talks', event?.title ?? ''],
      [
        '/agreements#agreement-continued-contact',
        article.byId.agreements.get('continued-contact')?.title ?? '',
      ],
      [`/#outcome-${article.outcomes.at(-1)?.id}`, article.outcomes.at(-1)?.title ?? ''],
      ['/#section-ukrainian-view', article.sections.find(({ id }) => id === 'ukrainian-view')?.heading ?? ''],
    ] as const) {
      await open(page, address)
      await hydrated(page)
      await expect(page.locator(':focus'), address).toHaveAccessibleName(name)
    }
  })

  test(
    'the mark goes when the reader moves on, and is there again on the way back',
    { tag: '@phone' },
    async ({ page }) => {
      await page.goto('/quotes/zelensky-not-behind-our-backs')
      await hydrated(page)
      await page.getByRole('link', { name: 'まとめのこの箇所を読む' }).click()
      const heading = page.locator('#section-ukrainian-view-heading')
      await expect(page.locator('#section-ukrainian-view')).toBeFocused()
      await expectArrived(page, 'a link of the app', '#section-ukrainian-view-heading')

      await page.mouse.wheel(0, 300)
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300)
      const link = page
        .locator('#section-ukrainian-view')
        .getByRole('link', { name: /発言\d+へ/ })
        .first()
      await link.click()
      await expect(page).toHaveURL(/\/quotes\//)
      await expect(page.locator('[data-arrived]')).toHaveCount(0)
      await page.goBack()
      await expect(page.locator('#section-ukrainian-view')).toBeFocused()
      await expect(heading).toHaveAttribute('data-arrived')

      await page.evaluate(() => location.assign('#points'))
      await expect(page.locator('#points')).toBeFocused()
      await expect(heading).not.toHaveAttribute('data-arrived')
      await expectArrived(page, 'a link inside the page', '#points h2')
    },
  )

  test('while the scripts are slow the place is there, and a reader who reads on is left alone', async ({
    page,
  }) => {
    let open = () => {}
    const isOpen = new Promise<void>((resolve) => (open = resolve))
    await page.route(/\.js$|article\.json$/, async (route) => {
      await isOpen
      await route.continue()
    })
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto('/#p-ushakov-view', { waitUntil: 'commit' })
    await expectArrived(page, 'before any script', '#p-ushakov-view')
    const arrived = await page.evaluate(() => scrollY)
    await page.mouse.move(150, 300)
    await page.mouse.wheel(0, 240)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(arrived + 240)
    // What moved while the document was still being parsed is not the scripts' doing.
    await page.evaluate(() => (window as typeof window & { shifts: number[] }).shifts.splice(0))
    open()
    await hydrated(page)
    await expect(page.locator('#p-ushakov-view')).toBeFocused()
    expect(await page.evaluate(() => scrollY)).toBe(arrived + 240)
    expect(await page.evaluate(() => (window as typeof window & { shifts: number[] }).shifts)).toEqual([])
  })

  test('a fragment that leads nowhere is said, and what is near is offered', async ({ page }) => {
    const notice = page.getByRole('status').filter({ hasText: 'このページに見つかりません' })
    for (const fragment of ['%E0%A4%A', '__proto__', 'event-nothing', '節', 'x'.repeat(20_000)]) {
      await open(page, `/timeline#${fragment}`)
      await expect(notice, fragment.slice(0, 20)).toBeInViewport()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('経過')
    }
    await open(page, '/timeline#event-riyadh')
    await expect(notice).toContainText('event-riyadh')
    await notice.getByRole('link', { name: '米露の代表団が会談、四点で合意' }).click()
    await expect(page).toHaveURL('/timeline#event-riyadh-talks')
    await expect(notice).toHaveCount(0)
    await expect(page.locator('#event-riyadh-talks')).toBeFocused()

    // A quote has a page of its own.
    await open(page, '/#rubio-not-there')
    await expect(notice.getByRole('link', { name: 'ルビオの発言' }).first()).toHaveAttribute(
      'href',
      /^\/quotes\/rubio-/,
    )
    // A page that does not exist says so itself.
    await open(page, '/nothing#at-all')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('このアドレスのページはありません')
    await expect(notice).toHaveCount(0)
  })

  test('a shared quote opens with words, speaker, kind and date in the first screen of a small phone', async ({
    page,
  }) => {
    const lengthOf = (kind: string) => (quote: (typeof article.quotes)[number]) =>
      quote.kind === kind ? plainTextOf(quote.text).length : -1
    const longest = (['direct', 'mixed', 'indirect'] as const).map(
      (kind) => article.quotes.toSorted((a, b) => lengthOf(kind)(b) - lengthOf(kind)(a))[0],
    )
    for (const [width, height] of [
      [390, 844],
      [390, 664],
      [320, 568],
    ] as const) {
      await page.setViewportSize({ width, height })
      for (const quote of longest) {
        await page.goto(`/quotes/${quote?.id}`)
        await hydrated(page)
        expect(await page.evaluate(() => [scrollY, document.activeElement === document.body])).toEqual([
          0,
          true,
        ])
        const isInFirstScreen = (selector: string) =>
          page.locator(`main ${selector}`).evaluateAll((parts) => {
            const bar = document.querySelector('main ~ nav')?.getBoundingClientRect().top ?? 0
            return parts.some((part) => {
              const { top, bottom, height: own } = part.getBoundingClientRect()
              return own > 0 && top >= 0 && bottom <= bar
            })
          })
        for (const part of [
          'blockquote',
          ':is(header p:nth-of-type(2) b, a[href*="/speakers/"])',
          'span[data-kind]',
          'header p:nth-of-type(3) > span',
        ])
          expect(await isInFirstScreen(part), `${quote?.id} ${width}×${height}: ${part}`).toBe(true)
      }
    }
  })
})

test.describe('arrival without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the browser finds and marks the place', async ({ page }) => {
    for (const [address, place] of places.filter(([path]) => !path.includes('?'))) {
      await open(page, address)
      await expectArrived(page, address, place)
    }
  })
})
