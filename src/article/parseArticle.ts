import type * as v from 'valibot'
import type { LinkedArticle, PhraseBook } from './linkArticle.ts'
import { linkWholeArticle } from './linkWholeArticle.ts'
import { describeFound, joinPointer, type Located, type Problem } from './problem.ts'
import { resolveReferences, type LocatedRecords } from './resolveReferences.ts'
import {
  articleFields,
  blockSchema,
  recordLists,
  sourceParagraphSchema,
  type Article,
  type ArticleFields,
} from './schema.ts'
import { unknownKey, validate } from './validate.ts'
import { withReadings } from './withReadings.ts'

/** What came of reading an article: the article if there is one, and everything that was wrong with it. */
export interface ParsedArticle {
  article: LinkedArticle | undefined
  problems: readonly Problem[]
}

/**
 * Reads the text of an article file. Never throws.
 * A byte order mark is ignored; text that is not JSON gives one fatal problem.
 */
export function parseArticleText(text: string, phrases?: PhraseBook): ParsedArticle {
  const problems: Problem[] = []
  const article = readArticleText(text, problems)
  return { article: article && linkWholeArticle(article, phrases), problems }
}

/** As `parseArticleText`, but not linked: for the build, which makes excerpts of it. */
export function readArticleText(text: string, problems: Problem[]): Article | undefined {
  let input: unknown
  try {
    input = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    const expected = error instanceof Error ? error.message : 'JSON'
    const found = describeFound(text.slice(0, 40))
    problems.push({ pointer: '', reason: 'json', found, expected, severity: 'fatal' })
    return undefined
  }
  const article = readArticle(input, problems)
  return article && withReadings(article)
}

/**
 * Makes an article of anything: the one door for outside data. Never throws.
 * A bad record is reported and left out; good ones stay. A reference that leads nowhere is reported and cut.
 */
export function readArticle(input: unknown, problems: Problem[]): Article | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    problems.push({
      pointer: '',
      reason: 'type',
      found: describeFound(input),
      expected: 'an object',
      severity: 'fatal',
    })
    return undefined
  }
  const root = new Map<string, unknown>(Object.entries(input))
  const version = root.get('schemaVersion')
  if (typeof version === 'number' && version > 1) {
    problems.push({
      pointer: '/schemaVersion',
      reason: 'version',
      found: String(version),
      expected: '1',
      severity: 'fatal',
    })
    return undefined
  }
  const known = [...Object.keys(articleFields), ...Object.keys(recordLists)]
  for (const key of root.keys()) if (!known.includes(key)) problems.push(unknownKey('', key, known))
  const source = root.get('source')
  const paragraphs = readItems(source, 'paragraphs', sourceParagraphSchema, '/source', problems)
  if (paragraphs) root.set('source', withItems(source, 'paragraphs', paragraphs))
  const fields = readFields(root, problems)
  const lists = { ...readLists(root, problems), paragraphs: paragraphs ?? [] }
  return fields && resolveReferences(fields, lists, problems)
}

function readFields(root: ReadonlyMap<string, unknown>, problems: Problem[]): ArticleFields | undefined {
  const fields: Record<string, unknown> = {}
  let isWhole = true
  for (const [key, schema] of Object.entries(articleFields)) {
    const optional = schema.type === 'optional'
    const value = validate(
      schema,
      root.get(key),
      joinPointer('', key),
      problems,
      optional ? 'error' : 'fatal',
    )
    if (value !== undefined) fields[key] = value
    else if (!optional) isWhole = false
  }
  // Each field was checked by its own schema just above, which the compiler cannot follow through the loop.
  return isWhole ? (fields as unknown as ArticleFields) : undefined
}

function readLists(root: ReadonlyMap<string, unknown>, problems: Problem[]): LocatedRecords {
  const names = Object.keys(recordLists) as (keyof typeof recordLists)[]
  return Object.fromEntries(
    names.map((name) => [name, readList(name, root.get(name), problems)]),
  ) as unknown as LocatedRecords
}

function readList(name: keyof typeof recordLists, input: unknown, problems: Problem[]): Located<unknown>[] {
  const pointer = joinPointer('', name)
  if (!Array.isArray(input)) {
    problems.push({
      pointer,
      reason: input === undefined ? 'missing' : 'type',
      found: describeFound(input),
      expected: 'an array',
      severity: 'error',
    })
    return []
  }
  const schema = recordLists[name].pipe[0].item
  return input.flatMap((item: unknown, index) => {
    const place = joinPointer(pointer, index)
    const blocks = name === 'sections' ? readItems(item, 'blocks', blockSchema, place, problems) : undefined
    const value = validate(schema, blocks ? withItems(item, 'blocks', blocks) : item, place, problems)
    if (value === undefined) return []
    return [{ value, pointer: place, ...(blocks && { itemPointers: blocks.map((block) => block.pointer) }) }]
  })
}

/** A list inside a record, item by item: a bad item costs its record only that item. */
function readItems<S extends v.GenericSchema>(
  record: unknown,
  key: string,
  schema: S,
  pointer: string,
  problems: Problem[],
): Located<v.InferOutput<S>>[] | undefined {
  const items: unknown = Object(record)[key]
  if (!Array.isArray(items)) return undefined
  return items.flatMap((item: unknown, index) => {
    const place = joinPointer(pointer, key, index)
    const value = validate(schema, item, place, problems)
    return value === undefined ? [] : [{ value, pointer: place }]
  })
}

function withItems(record: unknown, key: string, items: readonly Located<unknown>[]): object {
  return { ...(record as object), [key]: items.map(({ value }) => value) }
}
