import { plateFitOf } from '../src/article/plateFitOf.ts'
import { quotePath } from '../src/paths.ts'
import { article, expect, hydrated, test } from './site.ts'
import { measureType } from './type.ts'

/** The line above the words of each quote: when they were said, the event, and what a fragment is about. */
const occasions: readonly (readonly [line: string, ...numbers: number[]])[] = [
  ['会談後（日付の記載なし） 国務省とブルース報道官が会談を総括 18日の会談について', 1],
  ['', 2],
  ['会談後（日付の記載なし） 国務省とブルース報道官が会談を総括', 3, 5],
  ['会談後（日付の記載なし） 国務省とブルース報道官が会談を総括 殺し合いを終わらせることについて', 4],
  ['2月18日（火）、会談後 国務省とブルース報道官が会談を総括', 6],
  ['会談後（日付の記載なし） ラブロフ外相が合意の中身を説明', 7, 8],
  ['日付の記載なし 国務省が会談の長さを記者団に説明', 9],
  ['日付の記載なし ウシャコフ顧問が国営テレビで語る', 10, 12],
  ['日付の記載なし ウシャコフ顧問が国営テレビで語る 翌週の首脳会談について', 11],
  ['日付の記載なし ドミトリエフ氏が相次いで語る 18日の会談について', 13],
  ['日付の記載なし ドミトリエフ氏が相次いで語る', 14, 15],
  ['日付の記載なし ウォルツ顧問が米側の考えを説明', 16],
  ['会談後（日付の記載なし） ウォルツ顧問が米側の考えを説明', 17, 18, 19],
  ['日付の記載なし ルビオ長官が解決の条件を語る', 20, 21],
  ['日付の記載なし ドミトリエフ氏が相次いで語る ロシアと米国の交渉について', 22],
  ['会談後（日付の記載なし） ドミトリエフ氏が相次いで語る 米露関係の改善と18日の会談について', 23],
  ['日付の記載なし ドミトリエフ氏が相次いで語る 米露の対話について', 24],
  ['2月18日（火） ゼレンスキー大統領が記者会見', 25, 26, 27, 28],
  ['2月16日（日） ルビオ長官がCBSのインタビューに応じる', 29, 31, 32],
  ['2月16日（日） ルビオ長官がCBSのインタビューに応じる ウクライナの交渉参加について', 30],
]

/** How the plate sets some quotes wherever it stands vertically. */
const columns: Record<number, string[]> = {
  27: ['「公正な方法で戦争を', '終結させたい。誰も', '我々の背後で何かを', '決めることはできない」'],
  32: ['「我々はまだその段階に', '達していないだけだ」'],
}

const letters = (text: string) => text.match(/[\p{L}\p{Nd}]/gu)?.length ?? 0

test.describe('as it is written', () => {
  // Pages are whole without script, and thirty-two of them are sooner there.
  test.use({ javaScriptEnabled: false })

  test('the line above a quote is its own day and event, or nothing', async ({ page }) => {
    for (const [line, ...numbers] of occasions)
      for (const number of numbers) {
        await page.goto(pathOf(number))
        await expect(page.getByRole('article').getByRole('paragraph').nth(1), `${number}`).toHaveText(line)
      }
    expect(occasions.flatMap(([, ...numbers]) => numbers).toSorted((a, b) => a - b)).toEqual(
      article.quotes.map(({ number }) => number),
    )
  })

  test('no line of a quote is one of crumbs, and none breaks a short quotation', async ({ page }) => {
    const faults: string[] = []
    for (const quote of article.quotes) {
      await page.goto(quotePath(quote.id))
      for (const width of [320, 390, 768, 1024, 1440, 1920]) {
        await page.setViewportSize({ width, height: 900 })
        const [block] = await measureType(page, 'blockquote')
        const lines = block?.lines.map(({ text }) => text) ?? []
        const report = (fault: string) =>
          faults.push(`${quote.numeral} at ${width}: ${fault}: ${lines.join('／')}`)
        if (lines.some((line) => letters(line) <= 2)) report('a line of one or two letters')
        if (plateFitOf(quote) === 'horizontal') continue
        for (const [short] of lines.join('／').matchAll(/「[^」]*」/g))
          if (short.includes('／') && short.replaceAll(/[「」／]/g, '').length <= 8)
            report(`${short} is broken`)
        const expected = columns[quote.number]
        if (expected && lines.join() !== expected.join()) report('other columns')
      }
    }
    expect(faults).toEqual([])
  })

  test('on a phone the ways to the quotes before and after are on the first screen, and once more further down', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const quote of article.quotes) {
      await page.goto(quotePath(quote.id))
      const { previous, next } = quote
      for (const other of [previous, next].filter((one) => one !== undefined)) {
        const links = page
          .getByRole('main')
          .locator(`a[href="${quotePath(other.id)}"]:is([rel=prev], [rel=next])`)
        await expect(links).toHaveCount(2)
        expect((await links.first().boundingBox())?.y, quote.numeral).toBeLessThan(200)
      }
    }
  })
})

test('on a phone no arrow to the quotes before and after stands on a line of its own', async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(pathOf(11))
    await hydrated(page)
    for (const link of await page.getByRole('navigation', { name: '前後の発言' }).getByRole('link').all()) {
      const arrow = await link.locator('svg').boundingBox()
      const words = await link.getByText('ウシャコフ', { exact: true }).boundingBox()
      expect(arrow?.y).toBeLessThan((words?.y ?? 0) + (words?.height ?? 0))
    }
  }
})

test('directly after what can be done with a quote other sides speak', async ({ page }) => {
  await page.goto(pathOf(32))
  await hydrated(page)
  const voices = page.getByRole('region', { name: 'ほかの側の言葉' })
  await expect(voices.getByRole('link')).toHaveCount(2)
  await voices.getByRole('link', { name: '誰も我々の背後で' }).click()
  await expect(page).toHaveURL(pathOf(27))
})

test('other voices and what came before and after begin on the first screen of a desktop', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  // The last two have the longest line above their words.
  for (const path of [6, 20, 27, 28, 32, 23, 30].map(pathOf)) {
    await page.goto(path)
    await hydrated(page)
    for (const name of ['ほかの側の言葉', 'この発言の前後'])
      expect((await page.getByRole('heading', { name }).boundingBox())?.y, path).toBeLessThanOrEqual(800)
  }
})

function pathOf(number: number): string {
  return quotePath(article.quotes.find((quote) => quote.number === number)?.id ?? '')
}
