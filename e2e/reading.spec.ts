import { article, expect, hydrated, test } from './site.ts'

test.describe('reading', () => {
  test(
    'walks from the story to a quote, its speaker, an agreement and back',
    { tag: '@phone' },
    async ({ page }) => {
      await page.goto('/')
      await hydrated(page)
      await expect(page.getByRole('heading', { level: 1 })).toContainText('米露、四点で合意')

      await page.getByRole('link', { name: '発言05へ' }).first().click()
      await expect(page).toHaveURL('/quotes/bruce-four-points')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('タミー・ブルースの発言')
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

      await page.getByRole('link', { name: 'タミー・ブルースの発言をすべて見る' }).click()
      await expect(page).toHaveURL('/speakers/bruce')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('タミー・ブルース')

      await page
        .getByRole('link', { name: /合意二/ })
        .first()
        .click()
      await expect(page).toHaveURL('/agreements/high-level-teams')
      await expect(page.getByRole('heading', { name: '双方はどう語ったか' })).toBeVisible()

      await page.goBack()
      await page.goBack()
      await page.goBack()
      await expect(page).toHaveURL('/')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('米露、四点で合意')
    },
  )

  test('leads from a quote to its place in the story and to the timeline', async ({ page }) => {
    await page.goto('/quotes/zelensky-not-behind-our-backs')
    await hydrated(page)
    await page.getByRole('link', { name: 'まとめのこの箇所を読む' }).click()
    await expect(page).toHaveURL('/#section-ukrainian-view')
    await expect(page.locator('#section-ukrainian-view')).toBeFocused()
    await expect(page.locator('#section-ukrainian-view')).toBeInViewport()

    await page.goBack()
    await page
      .getByRole('region', { name: 'つながり' })
      .getByRole('link', { name: /記者会見/ })
      .click()
    await expect(page).toHaveURL('/timeline#event-zelensky-press-conference')
    await expect(page.locator('#event-zelensky-press-conference')).toBeInViewport()
  })

  test('the overview leads from the story to an event, and keeps the filter of the timeline', async ({
    page,
  }) => {
    const overview = page.getByRole('figure', { name: '経過の見取り図' })
    await page.goto('/')
    await hydrated(page)
    await overview.getByRole('link', { name: 'アンカラの会見' }).click()
    await expect(page).toHaveURL('/timeline#event-zelensky-press-conference')
    await expect(page.locator('#event-zelensky-press-conference')).toBeInViewport()

    await page.goto('/timeline?side=ukraine')
    await hydrated(page)
    await expect(overview.getByRole('link', { name: 'ルビオCBS' })).toHaveCount(0)
    await overview.getByRole('link', { name: /18日/ }).click()
    await expect(page).toHaveURL('/timeline?side=ukraine#event-riyadh-talks')
    await expect(page.locator('#event-riyadh-talks')).toBeInViewport()
  })

  test('the contents lead into the story: beside it, or folded away on a phone @phone', async ({
    page,
    isMobile,
  }) => {
    await page.goto('/')
    const section = article.sections[3]
    const link = page
      .getByRole('main')
      .getByRole('link', { name: section?.heading ?? '', exact: true })
      .filter({ visible: true })
    if (isMobile) {
      await expect(link).toHaveCount(0)
      await page.getByRole('main').getByText('まとめの目次').filter({ visible: true }).click()
    }
    await link.click()
    await expect(page.locator(`#section-${section?.id}-heading`)).toBeInViewport()
  })

  test('words that roles give a reading have it in running text, at their first occurrence', async ({
    page,
  }) => {
    for (const [path, text, reading] of [
      ['/', '.story-text', 'だいとうりょう'],
      ['/timeline', '.event-entry p', 'ほうどうかん'],
      ['/agreements/diplomatic-missions', 'blockquote', 'とくし'],
      ['/quotes/waltz-quick-talks', 'blockquote', 'だいとうりょう'],
    ] as const) {
      await page.goto(path)
      await expect(page.getByRole('main').locator(text).locator('rt', { hasText: reading })).toBeVisible()
    }
  })

  test('says how long the story takes', { tag: '@phone' }, async ({ page }) => {
    await page.goto('/')
    await expect(page.getByText('読むのに約7〜10分')).toBeVisible()
  })

  test(
    'leads from a statement to the next of the same speaker, and to the beginning',
    { tag: '@phone' },
    async ({ page, isMobile }) => {
      const said = article.byId.speakers.get('rubio')?.quotes ?? []
      const [first, second, third] = said
      await page.goto(`/quotes/${second?.id}`)
      await hydrated(page)
      const links = page.getByRole('region', { name: 'つながり' })
      await expect(links.getByRole('link', { name: 'ルビオの前の発言' })).toHaveAttribute(
        'href',
        `/quotes/${first?.id}`,
      )
      await links.getByRole('link', { name: 'ルビオの次の発言' }).press('Enter')
      await expect(page).toHaveURL(`/quotes/${third?.id}`)
      await page.goto(`/quotes/${said.at(-1)?.id}`)
      await expect(links.getByRole('link', { name: 'ルビオの前の発言' })).toBeVisible()
      await expect(links.getByRole('link', { name: 'ルビオの次の発言' })).toHaveCount(0)
      const fromStart = page.getByRole('link', { name: 'まとめをはじめから読む' }).filter({ visible: true })
      await expect(fromStart).toHaveCount(1)
      if (isMobile) await fromStart.scrollIntoViewIfNeeded()
      await fromStart.click()
      await expect(page).toHaveURL('/')
    },
  )

  test('a phone that is turned keeps the place', async ({ page }) => {
    const upright = { width: 390, height: 844 }
    await page.setViewportSize(upright)
    await page.goto('/')
    await hydrated(page)
    for (const id of ['p-ushakov-view', 'p-ankara']) {
      const paragraph = page.locator(`#${id}`)
      // The code for it comes when the browser is idle.
      await expect(async () => {
        await page.setViewportSize(upright)
        await paragraph.evaluate(async (element) => {
          element.scrollIntoView({ behavior: 'instant' })
          for (const _ of [1, 2]) await new Promise(requestAnimationFrame)
        })
        await page.setViewportSize({ width: 844, height: 390 })
        await expect(paragraph).toBeInViewport({ timeout: 1000 })
      }).toPass({ timeout: 60_000 })
    }
  })

  test('loads the whole article once, and only after the page', async ({ page }) => {
    const loads: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/article.json')) loads.push(request.url())
    })
    const whole = page.waitForResponse('**/article.json')
    await page.goto('/quotes/rubio-not-there-yet')
    await hydrated(page)
    await whole
    // Links of the lower half are followed as documents until its code has come: the masthead's never are.
    const masthead = page.getByRole('banner')
    await masthead.getByRole('link', { name: '経過' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('経過')
    await masthead.getByRole('link', { name: '発言', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('発言')
    expect(loads).toHaveLength(1)
  })

  test('finds quotes by kana, by part of a word and by two words, and keeps the search in the address', async ({
    page,
  }) => {
    await page.goto('/quotes')
    await hydrated(page)
    const search = page.getByRole('searchbox', { name: '発言を探す' })
    await search.fill('ぜれんすきー　終結')
    await expect(page).toHaveURL(/q=/)
    await expect(page.getByRole('main').getByRole('status')).toHaveText('3 件')
    await page.reload()
    await expect(page.getByRole('main').getByRole('status')).toHaveText('3 件')
    await search.fill('みつからない言葉')
    await expect(page.getByText('に合う発言はありません')).toBeVisible()
    await page.getByRole('button', { name: 'しぼり込みを外す' }).click()
    await expect(page.getByRole('main').getByRole('status')).toHaveText('32 件')
  })
})
