import { expect, hydrated, test } from './site.ts'

test.describe('reading aloud', () => {
  test.beforeEach(async ({ page }) => {
    // No browser of a test machine has voices: this one speaks without end, and keeps what it was given.
    await page.addInitScript(() => {
      const spoken: string[] = []
      Object.assign(window, { spoken })
      const voice = { lang: 'ja-JP', name: 'test', localService: true, default: true, voiceURI: 'test' }
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class extends EventTarget {
          readonly text: string
          constructor(text: string) {
            super()
            this.text = text
          }
        },
      })
      Object.defineProperty(window, 'speechSynthesis', {
        value: Object.assign(new EventTarget(), {
          getVoices: () => [voice],
          speak: ({ text }: { text: string }) => void spoken.push(text),
          cancel: () => undefined,
        }),
      })
    })
  })

  test('says who speaks and how before the words, marks them, and pauses on Escape @phone', async ({
    page,
  }) => {
    await page.goto('/quotes/rubio-not-there-yet')
    await hydrated(page)
    await page.getByRole('button', { name: 'マルコ・ルビオの発言を聞く' }).click()
    const player = page.getByRole('group', { name: '読み上げ' })
    await player.getByRole('button', { name: '次の文' }).click()
    await expect(player.getByRole('button', { name: '一時停止' })).toBeVisible()
    const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)
    expect(spoken[0]).toMatch(/^マルコ・ルビオ、国務長官、.*直接。$/)
    expect(spoken[1]).toBe('「我々はまだその段階に達していないだけだ」')
    const marked = await page.evaluate(() =>
      Array.from(CSS.highlights.get('spoken') ?? [], (range) => (range as Range).toString()),
    )
    expect(marked).toEqual(['「我々はまだその段階に達していないだけだ」'])
    await page.keyboard.press('Escape')
    await expect(player.getByRole('button', { name: '続ける' })).toBeVisible()
    await page.getByRole('link', { name: '経過' }).filter({ visible: true }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: '経過' })).toBeVisible()
    await expect(player).toBeHidden()
  })

  test('reads a section of the story without its reference marks', async ({ page }) => {
    await page.goto('/')
    await hydrated(page)
    await page.getByRole('button', { name: 'ウクライナの反応を聞く' }).click()
    await expect(page.getByRole('group', { name: '読み上げ' })).toBeInViewport()
    const next = page.getByRole('button', { name: '次の文' })
    while ((await next.getAttribute('aria-disabled')) === 'false') await next.click()
    const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)
    expect(spoken[0]).toBe('ウクライナの反応')
    expect(spoken.join('')).not.toMatch(/[〔〕]|発言\d|聞く/)
    expect(spoken.length).toBeGreaterThan(5)
  })
})
