import compatData, {
  type CompatStatement,
  type Identifier,
} from '@mdn/browser-compat-data' with { type: 'json' }
import type { Page } from '@playwright/test'
import { browserFloor } from '../src/prerender/browserFloor.ts'
import { expect, hydrated, test } from './site.ts'

const floor = { ...browserFloor, safari_ios: browserFloor.safari }
type Browser = keyof typeof floor

const isInFloor = ({ support }: CompatStatement) =>
  (Object.keys(floor) as Browser[]).every((browser) =>
    [support[browser] ?? []].flat().some(
      ({ version_added: added, version_removed: removed, flags, prefix, alternative_name: otherName }) =>
        // `≤` stands before a version that is known to have it, where an earlier one may too.
        Number(String(added).replace('≤', '')) <= floor[browser] &&
        !removed &&
        !flags &&
        !prefix &&
        !otherName,
    ),
  )

/** What scripts may call in some browser, but not in all of the floor: `Name` or `Name.member`. */
const newer = [compatData.javascript.builtins, compatData.api].flatMap((names) =>
  Object.entries<Identifier>(names ?? {}).flatMap(([name, { __compat, ...members }]) => {
    if (__compat && !isInFloor(__compat)) return [name]
    return Object.entries<Identifier>(members).flatMap(([member, { __compat: statement }]) =>
      statement && !isInFloor(statement) ? [`${name}.${member.replace(/_static$/, '')}`] : [],
    )
  }),
)

/** Runs in the page before its scripts. */
function takeAway(names: string[]): void {
  for (const [name = '', member] of names.map((one) => one.split('.'))) {
    const owner: unknown = Reflect.get(window, name)
    if (member === undefined) Reflect.deleteProperty(window, name)
    else if (name === 'Window') Reflect.deleteProperty(window, member)
    else if (typeof owner === 'function') {
      Reflect.deleteProperty(owner, member)
      if (typeof owner.prototype === 'object') Reflect.deleteProperty(owner.prototype, member)
    }
  }
}

/** Runs in the page before its scripts: `window.read` gets the names that they read. */
function record(names: string[]): void {
  const read = new Set<string>()
  Object.assign(window, { read })
  const watch = (name: string, owner: unknown, key: string) => {
    const property = owner instanceof Object ? Object.getOwnPropertyDescriptor(owner, key) : undefined
    if (!(owner instanceof Object) || !property?.configurable) return
    Object.defineProperty(owner, key, {
      configurable: true,
      set(this: unknown, value: unknown) {
        property.set?.call(this, value)
      },
      get(this: unknown) {
        read.add(name)
        return property.get ? (property.get.call(this) as unknown) : property.value
      },
    })
  }
  for (const name of names) {
    const [owner = '', member] = name.split('.')
    if (member === undefined || owner === 'Window') watch(name, window, member ?? owner)
    else {
      const constructor: unknown = Reflect.get(window, owner)
      watch(name, constructor, member)
      if (typeof constructor === 'function') watch(name, constructor.prototype, member)
    }
  }
}

/** From a quote to the timeline and to what the search finds. */
async function readOn(page: Page): Promise<void> {
  await page.goto('/quotes/rubio-not-there-yet')
  await hydrated(page)
  await page.getByRole('link', { name: '経過', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('経過')
  await page.getByRole('button', { name: '発言・人物・合意を探す' }).click()
  await page.getByRole('combobox', { name: '検索する言葉' }).fill('るびお')
  await expect(page.getByRole('option').first()).toContainText('ルビオ')
}

test('no single function that some of these browsers lack is needed', async ({ page, context }) => {
  await page.addInitScript(record, newer)
  await readOn(page)
  const used = await page.evaluate(() => [...(window as unknown as { read: Set<string> }).read])
  expect(used).toContain('Window.requestIdleCallback')
  for (const name of used) {
    const lacking = await context.newPage()
    const errors: string[] = []
    lacking.on('pageerror', ({ message }) => errors.push(message))
    await lacking.addInitScript(takeAway, [name])
    await test.step(name, () => readOn(lacking))
    expect(errors, name).toEqual([])
    await lacking.close()
  }
})

test.describe('in the oldest browsers of the floor', () => {
  test.beforeEach(({ page }) => page.addInitScript(takeAway, newer))

  test('what is newer is not there', async ({ page }) => {
    await page.goto('/')
    expect(
      await page.evaluate(() => [
        typeof Reflect.get(AbortSignal, 'any'),
        typeof Reflect.get(Promise, 'withResolvers'),
        typeof Reflect.get(document, 'startViewTransition'),
        typeof Reflect.get(window, 'requestIdleCallback'),
        typeof Array.prototype.toSorted,
      ]),
    ).toEqual(['undefined', 'undefined', 'undefined', 'undefined', 'function'])
  })

  test('the reader goes from a quote to the timeline and searches, and every page opens', async ({
    page,
  }) => {
    await page.goto('/quotes/rubio-not-there-yet')
    await hydrated(page)
    for (const { name, heading } of [
      { name: '経過', heading: '経過' },
      { name: '合意', heading: '四つの合意' },
      { name: '発言者', heading: '発言者' },
      { name: '発言', heading: '発言' },
      { name: 'まとめ', heading: '米露、四点で合意' },
    ]) {
      await page.getByRole('link', { name, exact: true }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(heading)
    }
    await page.getByRole('button', { name: '発言・人物・合意を探す' }).click()
    await page.getByRole('combobox', { name: '検索する言葉' }).fill('るびお　国務')
    await page
      .getByRole('group', { name: /^発言者/ })
      .getByRole('option')
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('マルコ・ルビオ')
    await page.getByRole('button', { name: '表示の設定' }).click()
    await page.getByRole('dialog').getByRole('radio', { name: '暗' }).check()
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  })
})
