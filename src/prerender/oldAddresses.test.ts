import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { linkWholeArticle } from '../article/linkWholeArticle.ts'
import { readArticle } from '../article/parseArticle.ts'
import type { Problem } from '../article/problem.ts'
import type { Article, Retired } from '../article/schema.ts'
import { readArticleFile } from '../testing/readArticleFile.ts'
import { findBrokenPromises, findUnregistered, readRegister } from './addressRegister.ts'
import { renderPage } from './renderPage.tsx'

const { article: today } = readArticleFile('public/article.json')
const register = readRegister(readFileSync('public/addresses.json', 'utf8'))

/** The article after a change, read as the build does. */
function after(change: (article: Article) => Article | undefined): LinkedArticle {
  const copy = structuredClone(today)
  const problems: Problem[] = []
  const article = readArticle(change(copy) ?? copy, problems)
  if (!article || problems.length > 0) throw new Error(JSON.stringify(problems))
  return linkWholeArticle(article)
}

const date = '2025-03-01'
const retire = (article: Article, ...retired: Omit<Retired, 'date'>[]) =>
  article.retired.push(...retired.map((one) => ({ ...one, date })))

/** Another id for a record, everywhere. */
const renamed = (article: Article, from: string, to: string): Article =>
  JSON.parse(JSON.stringify(article).replaceAll(`"${from}"`, `"${to}"`)) as Article

const broken = (article: LinkedArticle) =>
  findBrokenPromises(article, register).map(({ what, why }) => `${what}: ${why}`)

const textOf = (html: string) => html.replace(/<[^>]+>/g, '')
const canonicalOf = (html: string) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]

/** What stands around a fragment on a static page, whatever it looks like. */
const around = (html: string, fragment: string) => {
  const markup = html.replaceAll(/ class="[^"]*"/g, '')
  const at = markup.indexOf(` id="${fragment}"`)
  expect(at, `#${fragment} is on the page`).toBeGreaterThan(0)
  return markup.slice(at - 200, at + 400)
}

const quoteOf = (article: Article, id: string) => {
  const quote = article.quotes.find((one) => one.id === id)
  if (!quote) throw new Error(id)
  return quote
}

describe('the address of a quote', () => {
  const id = 'rubio-not-there-yet'
  const path = `/quotes/${id}`

  it('shows the quote after it was reworded', async () => {
    const article = after((copy) => {
      quoteOf(copy, 'bruce-four-points').text = ['言い直した要旨。']
      return undefined
    })
    expect(broken(article)).toEqual([])
    expect(textOf(await renderPage(article, '/quotes/bruce-four-points'))).toContain('言い直した要旨。')
  })

  it('shows the quote, with its number, after all were put into another order', async () => {
    const article = after((copy) => ({ ...copy, quotes: copy.quotes.toReversed() }))
    expect(broken(article)).toEqual([])
    expect(textOf(await renderPage(article, path))).toContain('発言 32／32')
  })

  it('names the other speaker after it was found to be theirs', async () => {
    const article = after((copy) => {
      quoteOf(copy, id).speaker = 'waltz'
      return undefined
    })
    expect(broken(article)).toEqual([])
    expect(await renderPage(article, path)).toContain('マイク・ウォルツの発言')
  })

  it('stays when another is put in before it, which is then to be registered', () => {
    const article = after((copy) => {
      const other = { ...quoteOf(copy, id), id: 'newly-found', number: 33 }
      copy.quotes.splice(3, 0, other)
      return undefined
    })
    expect(broken(article)).toEqual([])
    expect(findUnregistered(article, register)).toEqual({
      addresses: ['/quotes/newly-found'],
      numbers: { 33: 'newly-found' },
    })
  })

  it('leads on to its successor, however many there were, which keeps the number', async () => {
    const article = after((copy) => {
      const last = renamed(copy, id, 'rubio-third-id')
      retire(
        last,
        { kind: 'quote', id, successor: 'rubio-second-id' },
        { kind: 'quote', id: 'rubio-second-id', successor: 'rubio-third-id' },
      )
      return last
    })
    expect(broken(article)).toEqual([])
    for (const old of [path, '/quotes/rubio-second-id']) {
      const html = await renderPage(article, old)
      expect(canonicalOf(html)).toBe('/quotes/rubio-third-id')
      expect(textOf(html)).toContain('我々はまだその段階に達していないだけだ')
    }
  })

  /** The article without the last quote, wherever it was referred to. */
  const without = (copy: Article): Article => ({
    ...(JSON.parse(
      JSON.stringify(copy, (_, value: unknown) =>
        Array.isArray(value)
          ? value.filter((one: unknown) => {
              const cites = Object(one) as { type?: string; quote?: string; quotes?: string[]; id?: string }
              return (
                one !== id &&
                cites.quote !== id &&
                !(cites.type === 'cite' && cites.quotes?.every((cited) => cited === id)) &&
                cites.id !== id
              )
            })
          : value,
      ),
    ) as Article),
  })

  it('says what happened after it was withdrawn with a reason, and is not to be indexed', async () => {
    const article = after((copy) => {
      const less = without(copy)
      retire(less, { kind: 'quote', id, reason: '別の人の言葉だったため、取り下げました。' })
      return less
    })
    expect(broken(article)).toEqual([])
    const html = await renderPage(article, path)
    expect(textOf(html)).toContain('別の人の言葉だったため、取り下げました。')
    expect(html).toContain('<title>掲載を終えたページ | 会談リーダー</title>')
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(canonicalOf(html)).toBeUndefined()
    expect(html).toContain('<time dateTime="2025-03-01">2025年3月1日（土）</time>')
    expect(html).toMatch(/<a [^>]*href="\/quotes"[^>]*>発言の一覧/)
  })

  it('may not vanish in silence', () => {
    expect(broken(after(without))).toEqual([
      expect.stringMatching(
        /^\/quotes\/rubio-not-there-yet: published on [\d-]+, and nothing answers it any more; keep its id, or list that under "retired" with a successor or a reason$/,
      ),
    ])
  })

  it('keeps its number from others', () => {
    expect(
      broken(
        after((copy) => {
          const [first, second] = copy.quotes
          if (first && second) [first.number, second.number] = [second.number, first.number]
          return undefined
        }),
      ),
    ).toEqual([
      'number 1: belongs to state-department-important-step, but russian-negotiator-constructive carries it',
      'number 2: belongs to russian-negotiator-constructive, but state-department-important-step carries it',
    ])
    expect(
      broken(
        after((copy) => {
          quoteOf(copy, id).number = 40
          return undefined
        }),
      ),
    ).toEqual([`number 32: belongs to ${id}, which now carries 40`])
  })
})

describe('the addresses of a speaker and of an agreement', () => {
  it('lead on to their successors', async () => {
    const article = after((copy) => {
      const last = renamed(renamed(copy, 'dmitriev', 'kirill-dmitriev'), 'high-level-teams', 'teams')
      retire(
        last,
        { kind: 'speaker', id: 'dmitriev', successor: 'kirill-dmitriev' },
        { kind: 'agreement', id: 'high-level-teams', successor: 'teams' },
      )
      return last
    })
    expect(broken(article)).toEqual([])
    expect(canonicalOf(await renderPage(article, '/speakers/dmitriev'))).toBe('/speakers/kirill-dmitriev')
    expect(canonicalOf(await renderPage(article, '/agreements/high-level-teams'))).toBe('/agreements/teams')
    for (const page of ['/', '/agreements'])
      expect(around(await renderPage(article, page), 'agreement-high-level-teams')).toContain(
        'id="agreement-teams"',
      )
  })
})

describe('a fragment', () => {
  it('leads to what it resolves to now, on the page as it is written', async () => {
    const article = after((copy) => {
      const pairs = [
        ['section', 'summit-date'],
        ['paragraph', 'no-date'],
        ['point', 'four-points'],
        ['event', 'riyadh-talks'],
      ] as const
      const last = pairs.reduce((made, [, old]) => renamed(made, old, `${old}-again`), copy)
      retire(last, ...pairs.map(([kind, old]) => ({ kind, id: old, successor: `${old}-again` })))
      return last
    })
    expect(broken(article)).toEqual([])
    const story = await renderPage(article, '/')
    for (const fragment of ['section-summit-date', 'p-no-date', 'point-four-points'])
      expect(around(story, fragment)).toContain(`id="${fragment}-again"`)
    expect(around(await renderPage(article, '/timeline'), 'event-riyadh-talks')).toContain(
      'id="event-riyadh-talks-again"',
    )
  })

  it('that was withdrawn is answered at the end of its page', async () => {
    const [outcome, ...outcomes] = today.outcomes
    const [point, ...keyPoints] = today.keyPoints
    if (!outcome || !point) throw new Error('no outcome, no point')
    const article = after((copy) => {
      retire(
        copy,
        { kind: 'outcome', id: outcome.id, reason: '項目を改めました。' },
        { kind: 'point', id: point.id, reason: 'ほかの要点に含まれます。' },
      )
      return { ...copy, outcomes, keyPoints }
    })
    expect(broken(article)).toEqual([])
    const html = await renderPage(article, '/')
    expect(textOf(around(html, `outcome-${outcome.id}`))).toContain('項目を改めました。')
    expect(textOf(around(html, `point-${point.id}`))).toContain('ほかの要点に含まれます。')
  })

  it('may not vanish in silence', () => {
    const [point, ...keyPoints] = today.keyPoints
    expect(broken(after((copy) => ({ ...copy, keyPoints })))).toEqual([
      expect.stringContaining(`/#point-${point?.id}: published on`),
    ])
  })
})
