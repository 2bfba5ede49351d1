import { join } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { layoutFaults } from './layoutFaults.ts'
import { expect, hydrated, setReading, test } from './site.ts'

const widths = [320, 390, 768, 1024, 1440, 1920]

/** How the reader may have set the page: attributes of the root element. */
const readings = [
  { writing: 'vertical', size: 'standard' },
  { writing: 'vertical', size: 'largest' },
  { writing: 'horizontal', size: 'standard' },
  { writing: 'horizontal', size: 'largest' },
] as const

interface Screen {
  name: string
  path: string
  /** What the reader does there before the picture. */
  prepare?: (page: Page) => Promise<void>
  /** The article file does not arrive. */
  isWithoutArticle?: true
}

const screens: readonly Screen[] = [
  { name: 'story', path: '/' },
  { name: 'timeline', path: '/timeline' },
  { name: 'timeline-russia', path: '/timeline?side=russia' },
  { name: 'agreements', path: '/agreements' },
  { name: 'agreement', path: '/agreements/high-level-teams' },
  { name: 'speakers', path: '/speakers' },
  { name: 'speaker-one-quote', path: '/speakers/dmitriev' },
  { name: 'speaker', path: '/speakers/witkoff' },
  { name: 'quotes', path: '/quotes' },
  { name: 'quotes-none', path: '/quotes?q=みつからない' },
  { name: 'quote', path: '/quotes/bruce-one-call-one-meeting' },
  { name: 'quote-mixed', path: '/quotes/dmitriev-low-base' },
  { name: 'quote-indirect', path: '/quotes/lavrov-missions-and-envoys' },
  { name: 'not-found', path: '/nothing' },
  { name: 'settings', path: '/', prepare: openSettings },
  { name: 'search', path: '/', prepare: openSearch },
  { name: 'quotes-filter', path: '/quotes', prepare: openFilters },
  { name: 'failure', path: '/quotes/unknown', isWithoutArticle: true },
]

/** `UPDATE_SCREENS=1` draws every screen into `test-results/screens/`, and these anew for the README. */
const hasPictures = env['UPDATE_SCREENS'] !== undefined
const keptPictures = new Set([
  'story-1440-light.png',
  'story-390-light.png',
  'timeline-1440-light.png',
  'quote-1440-light.png',
  'quote-390-dark.png',
  'agreement-1440-light.png',
  'speakers-1440-dark.png',
  'quotes-390-light.png',
])

test.describe('every kind of screen', () => {
  for (const screen of screens) {
    test(`${screen.name} fits every width, size and direction`, async ({ page }, { project }) => {
      await open(page, screen)
      const found: string[] = []
      for (const width of widths) {
        await page.setViewportSize({ width, height: width < 1024 ? 844 : 900 })
        for (const reading of readings) {
          await setReading(page, reading)
          const faults = await page.evaluate(layoutFaults)
          found.push(...faults.map((fault) => `${width} ${reading.writing} ${reading.size}: ${fault}`))
        }
        await setReading(page, readings[0])
        if (!hasPictures) continue
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          const name = `${screen.name}-${width}-${colorScheme}.png`
          await page.screenshot({
            path: join(project.outputDir, 'screens', name),
            fullPage: !screen.prepare,
          })
          if (keptPictures.has(name))
            await page.screenshot({
              path: fileURLToPath(new URL(`../docs/screens/${name}`, import.meta.url)),
            })
        }
      }
      expect(found).toEqual([])
    })
  }

  test('each check finds what it looks for', async ({ page }) => {
    const faultsOf = async (body: string) => {
      await page.setContent(`<!doctype html><body style="margin: 0; font: 16px/1.5 serif">${body}</body>`)
      return page.evaluate(layoutFaults)
    }
    expect(await faultsOf('<p>一行目</p><p>二行目</p><p><ruby>漢字<rt>かんじ</rt></ruby></p>')).toEqual([])
    expect(await faultsOf('<p style="width: 3000px">長い</p>')).toEqual([
      expect.stringMatching(/^the page scrolls sideways by \d+px$/),
    ])
    expect(await faultsOf('<p>一行目</p><p style="margin-top: -2em">二行目</p>')).toEqual([
      '“一行目” and “二行目” overlap',
    ])
    expect(await faultsOf('<p style="margin-left: -2em">左に出る</p>')).toEqual([
      '“左に出る” leaves the window',
    ])
    expect(
      await faultsOf('<p style="width: 3em; overflow: hidden; white-space: nowrap">切れている文</p>'),
    ).toEqual(['“切れている文” is clipped'])
  })
})

async function open(page: Page, { path, prepare, isWithoutArticle }: Screen): Promise<void> {
  if (isWithoutArticle)
    await page.route('**/article.json', (route) => route.fulfill({ status: 500, body: '' }))
  // A picture in the middle of a change of colour shows neither.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(path)
  if (isWithoutArticle) await page.getByRole('alert').getByRole('heading', { level: 1 }).waitFor()
  else await hydrated(page)
  await prepare?.(page)
  await page.evaluate(() => document.fonts.ready)
}

async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: '表示の設定' }).click()
  await page.getByRole('dialog').waitFor()
}

async function openSearch(page: Page): Promise<void> {
  await page.getByRole('button', { name: '発言・人物・合意を探す' }).click()
  await page.getByRole('combobox').fill('会談')
  await page.getByRole('option').first().waitFor()
}

/** Wide windows have no sheet to open, but one that is open stays when the window grows. */
async function openFilters(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: 'しぼり込み' }).click()
  await page.getByRole('dialog').waitFor()
}
