import { readdirSync } from 'node:fs'
import { agreementImageFile, quoteImageFile, speakerImageFile, storyImageFile } from '../src/paths.ts'
import { isWholePng } from '../src/prerender/shareImages/isWholePng.ts'
import { builds, originOf } from './builds.mjs'
import { article, expect, readArticle, test } from './site.ts'

const sites = [
  { build: builds.production, article },
  { build: builds.harbour, article: readArticle(new URL('articles/harbour.json', import.meta.url)) },
]

test('the story and every agreement, speaker and quote have a picture to be shared with', async ({
  request,
}) => {
  for (const { build, article: built } of sites) {
    const files = [
      storyImageFile,
      ...built.agreements.map(({ id }) => agreementImageFile(id)),
      ...built.speakers.map(({ id }) => speakerImageFile(id)),
      ...built.quotes.map(({ id }) => quoteImageFile(id)),
    ]
    const faults: string[] = []
    for (const file of files) {
      const response = await request.get(`${originOf(build)}/${file}`)
      const isPicture =
        response.headers()['content-type'] === 'image/png' && isWholePng(await response.body())
      if (!isPicture) faults.push(`${file} (${response.status()})`)
    }
    expect(faults).toEqual([])
  }
})

test('the fonts of the pictures do not reach readers', () => {
  const files = readdirSync(new URL('../dist', import.meta.url), { recursive: true, encoding: 'utf8' })
  expect(files).toContain('index.html')
  expect(files.filter((file) => /\.(?:woff2?|[ot]tf|ttc|eot)$/i.test(file))).toEqual([])
})
