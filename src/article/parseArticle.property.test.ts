import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { parseArticleText, readArticle } from './parseArticle.ts'
import { parseArticle } from '../testing/parseArticle.ts'
import { joinPointer, type Problem } from './problem.ts'
import { plainTextOf } from './richText.ts'
import { recordLists, type Article, type RichText } from './schema.ts'

const realText = readFileSync('public/article.json', 'utf8')

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Every place of a JSON value as keys from the root. */
function placesOf(value: unknown, keys: readonly string[] = []): (readonly string[])[] {
  if (!isNode(value)) return [keys]
  return [keys, ...Object.keys(value).flatMap((key) => placesOf(value[key], [...keys, key]))]
}

function valueAt(root: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => (isNode(value) ? value[key] : undefined), root)
}

/** Puts a value at a place; undefined takes away what is there. */
function edit(root: unknown, keys: readonly string[], value: unknown): void {
  const parent = valueAt(root, keys.slice(0, -1))
  const last = keys.at(-1)
  if (!isNode(parent) || last === undefined) return
  if (value !== undefined) parent[last] = value
  else if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else delete parent[last]
}

const articles = [
  { name: 'the tiny article', make: tinyArticle as () => Article, numRuns: 300 },
  { name: 'the real article', make: () => JSON.parse(realText) as Article, numRuns: 60 },
].map((article) => ({ ...article, places: placesOf(article.make()).slice(1) }))

/** Values that are wrong wherever they stand, except in the one field that may hold any text. */
const wrong = [null, true, Number.NaN, '', ' ', '　', '\u200b', [], {}, '\0', '\ud800', '\udfff', '\ufffe']

const wrongPlaces = (places: readonly (readonly string[])[]) =>
  fc.constantFrom(...places.filter(([key]) => key !== '$schema'))

describe('nothing makes it throw', () => {
  it('no value at all', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withObjectString: true,
          withSet: true,
          withSparseArray: true,
          withTypedArray: true,
        }),
        (input) => {
          const { article, problems } = parseArticle(input)
          expect(article).toBeUndefined()
          expect(problems.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('no text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(parseArticleText(text).article).toBeUndefined()
      }),
    )
  })

  it('no text cut anywhere', () => {
    const text = JSON.stringify(tinyArticle())
    fc.assert(
      fc.property(fc.nat(text.length - 1), (length) => {
        expect(parseArticleText(text.slice(0, length)).problems).toMatchObject([
          { reason: 'json', severity: 'fatal' },
        ])
      }),
    )
  })

  it.each(articles)('nothing put anywhere into $name', ({ make, places, numRuns }) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...places), fc.anything()), { minLength: 1, maxLength: 8 }),
        (edits) => {
          const input = make()
          for (const [keys, value] of edits) edit(input, keys, value)
          const { problems } = parseArticle(input)
          for (const { pointer, found } of problems) {
            expect(pointer).toMatch(/^(?:\/|$)/)
            expect(found.length).toBeLessThanOrEqual(80)
          }
        },
      ),
      { numRuns },
    )
  })

  it.each(articles)(
    'no key, and none reaches the prototype of objects, in $name',
    ({ make, places, numRuns }) => {
      const keys = fc.constantFrom(
        '__proto__',
        'constructor',
        'prototype',
        'toString',
        'hasOwnProperty',
        'valueOf',
        'then',
      )
      const values = fc.constantFrom(
        '{"polluted":1}',
        '{"prototype":{"polluted":1}}',
        '{"__proto__":{"polluted":1}}',
        '1',
      )
      fc.assert(
        fc.property(fc.constantFrom(...places), keys, values, (place, key, value) => {
          const input = make()
          const parent = valueAt(input, place)
          const pointer = joinPointer('', ...place, key)
          if (!isNode(parent) || Array.isArray(parent)) return
          // As JSON.parse makes it: an own key, even when it is __proto__.
          Object.defineProperty(parent, key, {
            value: JSON.parse(value),
            enumerable: true,
            configurable: true,
            writable: true,
          })
          const { article, problems } = parseArticleText(JSON.stringify(input))
          expect(({} as Node)['polluted']).toBeUndefined()
          expect((Object as unknown as Node)['polluted']).toBeUndefined()
          expect((article as unknown as Node)['polluted']).toBeUndefined()
          expect(problems).toMatchObject([{ pointer, reason: 'unknown-key', severity: 'warning' }])
        }),
        { numRuns },
      )
    },
  )
})

describe('one wrong value', () => {
  it.each(articles)('is reported at its place, in $name', ({ make, places, numRuns }) => {
    fc.assert(
      fc.property(wrongPlaces(places), fc.constantFrom(...wrong), (keys, value) => {
        const input = make()
        // Lists may be empty where the schema says so, and only there.
        // So may the time of a record.
        if (Array.isArray(value) && Array.isArray(valueAt(input, keys))) return
        if (keys.at(-1) === 'when' && isNode(value) && !Array.isArray(value)) return
        edit(input, keys, value)
        const { problems } = parseArticle(input)
        const place = `${joinPointer('', ...keys)}/`
        // Below it only where an empty list or object lacks a key.
        const isThere = ({ pointer, reason }: Problem) =>
          place.startsWith(`${pointer}/`) || (reason === 'missing' && pointer.startsWith(place))
        expect(problems.some(isThere)).toBe(true)
      }),
      { numRuns },
    )
  })

  it.each(articles)(
    'leaves the records of all other lists, and of its own, in $name',
    ({ make, places, numRuns }) => {
      const whole = readArticle(make(), [])
      const inRecords = places.filter(
        ([list, index]) => list !== undefined && Object.hasOwn(recordLists, list) && index !== undefined,
      )
      fc.assert(
        fc.property(fc.constantFrom(...inRecords), fc.constantFrom(...wrong), (keys, value) => {
          const [list, index] = keys as [keyof typeof recordLists, string]
          const input = make()
          edit(input, keys, value)
          const problems: Problem[] = []
          const article = readArticle(input, problems)
          expect(article?.headline).toBe(whole?.headline)
          for (const name of Object.keys(recordLists) as (keyof typeof recordLists)[]) {
            const before = whole?.[name] ?? []
            const after = new Set(article?.[name].map((record) => JSON.stringify(record)))
            // Any other record may change only where it is reported: where it led to the one that went.
            const changed = before.flatMap((record, at) =>
              after.has(JSON.stringify(record)) ? [] : [`/${name}/${at}`],
            )
            for (const place of changed.filter((one) => one !== `/${list}/${index}`))
              expect(
                problems.some(({ pointer }) => `${pointer}/`.startsWith(`${place}/`)),
                `${place} after an edit at ${keys.join('/')}`,
              ).toBe(true)
          }
        }),
        { numRuns },
      )
    },
  )

  it.each(articles)(
    'is not needed: what is taken away is reported, or optional, in $name',
    ({ make, places, numRuns }) => {
      fc.assert(
        fc.property(fc.constantFrom(...places), (keys) => {
          const input = make()
          edit(input, keys, undefined)
          const { article, problems } = parseArticle(input)
          if (problems.length === 0) expect(article).toBeDefined()
          else for (const { pointer } of problems) expect(pointer).toMatch(/^\//)
        }),
        { numRuns },
      )
    },
  )
})

describe('text', () => {
  const payloads = fc.constantFrom(
    '<script>window.pwned=1</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '</script><!--',
    ']]>',
    '&lt;b&gt;&amp;',
    '${1}{{2}}',
    '[読む](javascript:alert(1))',
    '=cmd|calc',
    '\u2028\u2029',
    '\u202eabc',
    '\u2066abc',
    'か\u3099',
    'ｶﾞ',
    '葛\u{e0100}',
    '𠮷𩸽',
    '👨‍👩‍👧‍👦🇯🇵',
    `a${'\u0301'.repeat(500)}`,
    '\ue000',
  )
  const texts = fc
    .tuple(fc.oneof(payloads, fc.string({ unit: 'grapheme', minLength: 1 })), payloads)
    .map((parts) => parts.join('x').replace(/[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}「」]/gu, '・'))

  it('is kept to the letter', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const input = tinyArticle()
        input.headline = text
        input.speakers[0].name = text
        input.quotes[0].text = [{ type: 'speech', text }]
        input.quotes[2].text = [text]
        input.voices[0].words = text
        input.events[0].summary = [text]
        const { article, problems } = parseArticleText(JSON.stringify(input))
        expect(problems).toEqual([])
        expect(article?.headline).toBe(text)
        expect(article?.speakers[0]?.name).toBe(text)
        expect(article?.voices[0]?.words).toBe(text)
        expect(plainTextOf(article?.quotes[0]?.text ?? [])).toBe(`「${text}」`)
        expect(plainTextOf(article?.quotes[2]?.text ?? [])).toBe(text)
      }),
    )
  })

  it('of spans is the text of its parts', () => {
    const span = fc.oneof(
      texts,
      texts.map((text) => ({ type: 'speech', text }) as const),
      texts.map((text) => ({ type: 'link', kind: 'speaker', id: 'aoki', text }) as const),
      texts.map((text) => ({ type: 'foreign', text, lang: 'ar' }) as const),
      texts.map((text) => ({ type: 'ruby', base: text, text: 'よみ' }) as const),
    )
    fc.assert(
      fc.property(fc.array(span, { minLength: 1 }), (spans) => {
        const input = tinyArticle()
        input.quotes[2].text = spans
        const { article, problems } = parseArticle(input)
        expect(problems).toEqual([])
        const parts = spans.map((one) => {
          if (typeof one === 'string') return one
          if (one.type === 'ruby') return one.base
          return one.type === 'speech' ? `「${one.text}」` : one.text
        })
        expect(plainTextOf(article?.quotes[2]?.text as RichText)).toBe(parts.join(''))
      }),
    )
  })
})

describe('references', () => {
  it('drawn at random lead to a record of the article, or are reported', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'aoki', 'open-bridge']
    const id = fc.constantFrom(...ids)
    const events = fc.uniqueArray(fc.record({ id, after: fc.option(id, { nil: undefined }) }), {
      selector: (event) => event.id,
      maxLength: 6,
    })
    const quotes = fc.uniqueArray(
      fc.record({ id, speaker: id, event: id, cites: fc.array(id, { maxLength: 3 }) }),
      { selector: (quote) => quote.id, maxLength: 6 },
    )
    fc.assert(
      fc.property(events, quotes, (someEvents, someQuotes) => {
        const base = tinyArticle()
        const input = {
          ...base,
          events: someEvents.map(({ id: own, after }) => ({
            ...base.events[0],
            id: own,
            when: after === undefined ? {} : { after },
          })),
          quotes: someQuotes.map(({ id: own, speaker, event, cites }, index) => ({
            ...base.quotes[0],
            id: own,
            number: index + 1,
            speaker,
            event,
            text: ['と述べた。', ...cites.map((quote) => ({ type: 'cite', quotes: [quote] }))],
          })),
        }
        const problems: Problem[] = []
        const article = readArticle(input, problems)
        expect(article?.quotes.map((quote) => quote.id)).toEqual(
          someQuotes.filter(({ speaker }) => speaker === 'aoki').map((quote) => quote.id),
        )
        expect(article?.events.map((event) => event.id)).toEqual(someEvents.map((event) => event.id))
        // What was read can be read again without a fault; only a retired id whose successor was cut has no reason.
        const again: Problem[] = []
        expect(readArticle(article, again)).toEqual(article)
        expect(again.filter(({ severity }) => severity !== 'warning')).toEqual([])
        for (const event of parseArticle(article).article?.events ?? []) {
          let steps = 0
          for (let at = event.when.after; at && steps <= ids.length; at = at.when.after) steps += 1
          expect(steps).toBeLessThan(ids.length)
        }
      }),
    )
  })
})
