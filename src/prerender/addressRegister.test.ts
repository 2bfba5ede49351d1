import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  agreementsPath,
  contentsFragment,
  foldedContentsFragment,
  quotesPath,
  searchControlFragment,
  speakersPath,
  storyPath,
  timelinePath,
} from '../paths.ts'
import { listAllPlaces } from '../places.ts'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { linkWholeArticle } from '../article/linkWholeArticle.ts'
import { parseArticle } from '../testing/parseArticle.ts'
import type { Article } from '../article/schema.ts'
import { readArticleFile } from '../testing/readArticleFile.ts'
import {
  addRelease,
  findBrokenPromises,
  findUnregistered,
  readRegister,
  type AddressRegister,
} from './addressRegister.ts'
import { renderPage } from './renderPage.tsx'

const own = readArticleFile('public/article.json')
const register = readRegister(readFileSync('public/addresses.json', 'utf8'))

/** The site's own article after a change, read as a reader's browser would. Throws when the change is a fault. */
function changed(change: (article: Article) => void): LinkedArticle {
  const copy = structuredClone(own.article)
  change(copy)
  const { article, problems } = parseArticle(copy)
  if (!article || problems.length > 0) throw new Error(JSON.stringify(problems))
  return article
}

const date = '2025-03-01'
const brokenIn = (article: LinkedArticle, known: AddressRegister = register) =>
  findBrokenPromises(article, known).map(({ what, why }) => `${what}: ${why}`)

const ofInterface = new Set([
  'main',
  'search',
  contentsFragment,
  foldedContentsFragment,
  searchControlFragment,
])

/** The ids of a static page, without those that only tie parts of it together, and those of the interface. */
async function placesOnPage(article: LinkedArticle, path: string): Promise<string[]> {
  const html = await renderPage(article, path)
  const tied = new Set(
    [...html.matchAll(/ (?:aria-(?:labelledby|describedby|controls|details)|for)="([^"]+)"/g)].flatMap(
      ([, ids = '']) => ids.split(' '),
    ),
  )
  return (
    [...html.matchAll(/ id="([^"]+)"/g)]
      .map(([, id = '']) => id)
      // React makes up ids of its own (`_R_…`).
      .filter((id) => !ofInterface.has(id) && !id.startsWith('_R_') && !tied.has(id))
      .toSorted()
  )
}

describe('the register of the site', () => {
  it('lists nothing that the article does not answer, and was never changed by hand', () => {
    expect(brokenIn(own.linked)).toEqual([])
  })

  it('lists everything that the article has: otherwise run npm run publish:addresses', () => {
    expect(findUnregistered(own.linked, register)).toEqual({ addresses: [], numbers: {} })
  })

  it('notices what was taken out, put in or moved by hand', () => {
    const [release] = register.releases
    if (!release) throw new Error('an empty register')
    const second = addRelease(
      changed(({ keyPoints: [point], keyPoints }) => point && keyPoints.push({ ...point, id: 'later' })),
      register,
      date,
    )
    const seals = (tampered: AddressRegister) =>
      findBrokenPromises(own.linked, tampered)
        .map(({ what }) => what)
        .filter((what) => what.startsWith('/releases'))
    expect(seals(register)).toEqual([])
    expect(
      seals({
        releases: [{ ...release, addresses: release.addresses.slice(1) }, ...second.releases.slice(1)],
      }),
    ).toEqual(['/releases/0'])
    expect(seals({ releases: [{ ...release, numbers: { ...release.numbers, 1: 'other' } }] })).toEqual([
      '/releases/0',
    ])
    // A whole release gone: the next one no longer follows from what is before it.
    expect(seals({ releases: second.releases.slice(1) })).toEqual(['/releases/0'])
  })

  it('only ever grows', () => {
    const article = changed(({ keyPoints: [point], keyPoints }) =>
      point ? keyPoints.push({ ...point, id: 'later' }) : undefined,
    )
    const grown = addRelease(article, register, date)
    expect(grown.releases.slice(0, -1)).toEqual(register.releases)
    expect(grown.releases.at(-1)).toMatchObject({ date, addresses: ['/#point-later'], numbers: {} })
    expect(addRelease(article, grown, date)).toBe(grown)
    expect(brokenIn(article, grown)).toEqual([])
  })
})

describe.each(['public/article.json', 'e2e/articles/harbour.json'])('the pages of %s', (file) => {
  const { article, linked } = readArticleFile(file)

  it.each([storyPath, timelinePath, agreementsPath, speakersPath, quotesPath])(
    'have just the places that are promised: %s',
    async (path) => {
      const promised = listAllPlaces(linked).flatMap(({ fragment, ...place }) =>
        place.path === `${path}#${fragment}` ? [fragment] : [],
      )
      expect(await placesOnPage(linkWholeArticle(article), path)).toEqual(promised.toSorted())
    },
  )
})
