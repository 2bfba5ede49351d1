import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makeJsonSchema } from './makeJsonSchema.ts'
import { articleFields, recordLists } from './schema.ts'

interface Schema {
  $ref?: string
  $defs?: Record<string, Schema>
  const?: unknown
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
}

const schema = makeJsonSchema() as Schema

/** Every schema inside a schema, with its place. */
function* schemasOf(one: Schema, place = '#'): Generator<readonly [place: string, schema: Schema]> {
  yield [place, one]
  for (const [key, inner] of Object.entries({ ...one.properties })) yield* schemasOf(inner, `${place}/${key}`)
  for (const [key, inner] of Object.entries({ ...one.$defs }))
    yield* schemasOf(inner, `${place}/$defs/${key}`)
  if (one.items) yield* schemasOf(one.items, `${place}/items`)
  for (const [index, inner] of [...(one.anyOf ?? []), ...(one.oneOf ?? [])].entries())
    yield* schemasOf(inner, `${place}/${index}`)
}

const all = [...schemasOf(schema)]

describe('the published JSON Schema', () => {
  it('is the one that the schema makes (npm run generate:schema)', () => {
    expect(JSON.parse(readFileSync('public/article.schema.json', 'utf8'))).toEqual(schema)
  })

  it('has every field of an article, and says which are needed', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual([
      ...Object.keys(articleFields),
      ...Object.keys(recordLists),
    ])
    expect(schema.required).toEqual([
      'schemaVersion',
      'inLanguage',
      'headline',
      'kicker',
      'dek',
      'author',
      'datePublished',
      'source',
      ...Object.keys(recordLists),
    ])
  })

  it('describes every field', () => {
    const fields = all.flatMap(([place, { properties }]) =>
      Object.entries(properties ?? {}).map(([key, field]) => [`${place}/${key}`, field] as const),
    )
    expect(fields.length).toBeGreaterThan(140)
    const described = ({ $ref, description, const: only }: Schema) =>
      // The name of a variant says itself.
      description ?? only ?? ($ref && schema.$defs?.[$ref.replace('#/$defs/', '')]?.description)
    expect(fields.filter(([, field]) => described(field) === undefined).map(([place]) => place)).toEqual([])
  })

  it('knows no other keys, so that an editor marks a slip', () => {
    const open = all.filter(([, one]) => one.properties && one.additionalProperties !== false)
    expect(open.map(([place]) => place)).toEqual([])
  })

  it('leads to definitions that are there', () => {
    const refs = new Set(all.flatMap(([, { $ref }]) => $ref ?? []))
    expect([...refs].toSorted()).toEqual(
      Object.keys(schema.$defs ?? {})
        .map((name) => `#/$defs/${name}`)
        .toSorted(),
    )
  })
})
