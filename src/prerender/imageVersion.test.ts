import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { renderWholeSite } from '../testing/renderWholeSite.ts'

it('a share image has another address when what it shows has changed, and no other has', async () => {
  const text = readFileSync('public/article.json', 'utf8')
  const corrected = text.replaceAll('我々はまだその段階に達していないだけだ', '我々はその段階に達していない')
  const imagesIn = async (article: string) => {
    const files = await renderWholeSite(article)
    return new Map(
      Array.from(files, ([file, html]) => [file, /property="og:image" content="([^"]*)"/.exec(html)?.[1]]),
    )
  }
  const [before, after] = [await imagesIn(text), await imagesIn(corrected)]
  const changed = [...before].filter(([file, image]) => after.get(file) !== image)
  expect(new Set(changed.map(([, image]) => image?.replace(/\?v=.*/, '')))).toEqual(
    new Set(['/share/quotes/rubio-not-there-yet.png']),
  )
  expect(before.get('timeline.html')).toMatch(/^\/share\/story\.png\?v=[\da-f]{6}$/)
})
