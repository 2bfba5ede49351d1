import * as v from 'valibot'
import { nearestKey } from './nearestKey.ts'
import { describeFound, joinPointer, type Problem, type ProblemReason } from './problem.ts'

/** What the checks expect that the schema names by a reason; everything else is a wrong type or value. */
const expectations: Partial<Record<ProblemReason, string>> = {
  blank: 'text that is not blank',
  mark: 'one character',
  term: 'a single term without punctuation',
  unwritable: 'text without control characters, lone surrogates and noncharacters',
  id: 'lower-case ASCII words joined by hyphens',
  reserved: 'an id that is not a reserved file name',
  edtf: 'an EDTF level 1 date',
  day: 'a calendar day, YYYY-MM-DD',
  lang: 'a BCP 47 language tag',
  url: 'an http or https address',
}

/**
 * Checks one value against a schema. Keys that the schema does not know are reported and left out: they do no harm.
 * @returns the value, or undefined when it cannot be used; every fault is pushed to `problems`.
 */
export function validate<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  pointer: string,
  problems: Problem[],
  severity: 'fatal' | 'error' = 'error',
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, input, { abortPipeEarly: true })
  for (const issue of result.issues?.flatMap(innermost) ?? [])
    problems.push(toProblem(issue, pointer, severity))
  const losses = lossesOf(schema, input, pointer, severity)
  problems.push(...losses)
  return result.success && losses.every(({ reason }) => reason === 'unknown-key') ? result.output : undefined
}

/** The problem that a key is, which no schema knows. */
export function unknownKey(pointer: string, key: string, known: readonly string[]): Problem {
  const meant = nearestKey(known, key)
  return {
    pointer: joinPointer(pointer, key),
    reason: 'unknown-key',
    found: `the key ${describeFound(key)}`,
    expected: meant === undefined ? 'a key of the schema' : `the key "${meant}"`,
    ...(meant !== undefined && { meant }),
    severity: 'warning',
  }
}

/** What of a schema says which keys an object may have. */
interface Shape {
  type: string
  /** Of an object. */
  entries?: Readonly<Record<string, Shape>>
  /** Of an array. */
  item?: Shape
  /** Of an optional value. */
  wrapped?: Shape
  /** Of a choice; with `key`, the one that the literal there names. */
  options?: readonly (Shape | string)[]
  key?: string
  literal?: unknown
}

/** What the schema passes over in silence: keys that it does not know, and an array instead of an object. */
function lossesOf(schema: Shape, input: unknown, pointer: string, severity: Problem['severity']): Problem[] {
  if (!isObject(input)) return []
  const { entries, item }: Partial<Shape> = chosenShape(schema, input) ?? {}
  if (item && Array.isArray(input))
    return input.flatMap((value, index) => lossesOf(item, value, joinPointer(pointer, index), severity))
  if (!entries) return []
  if (Array.isArray(input))
    return [{ pointer, reason: 'type', found: describeFound(input), expected: 'Object', severity }]
  return Object.entries(input).flatMap(([key, value]) => {
    const inner = Object.hasOwn(entries, key) ? entries[key] : undefined
    return inner
      ? lossesOf(inner, value, joinPointer(pointer, key), severity)
      : [unknownKey(pointer, key, Object.keys(entries))]
  })
}

function chosenShape(schema: Shape | string, input: Record<string, unknown>): Shape | undefined {
  if (typeof schema === 'string') return undefined
  const { wrapped, options, key } = schema
  if (wrapped) return chosenShape(wrapped, input)
  if (!options) return schema
  const shapes = options.flatMap((option) => chosenShape(option, input) ?? [])
  return shapes.find(({ entries }) => entries && (key === undefined || entries[key]?.literal === input[key]))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

type Issue = v.BaseIssue<unknown>

/** A union reports one issue that hides those of its branches: take those of the branch that got further than the type. */
function innermost(issue: Issue): Issue[] {
  if (!issue.issues) return [issue]
  const inner = issue.issues.filter(({ path }) => path)
  if (inner.length === 0) return [issue]
  const prefix = issue.path ?? []
  return inner.map((one) => ({
    ...one,
    path: [...prefix, ...(one.path ?? [])] as unknown as NonNullable<Issue['path']>,
  }))
}

function toProblem(issue: Issue, pointer: string, severity: Problem['severity']): Problem {
  const keys = (issue.path ?? []).map((item) => item.key as string | number)
  const reason = reasonOf(issue)
  const expected = issue.expected ?? issue.message
  return {
    pointer: joinPointer(pointer, ...keys),
    reason,
    found: describeFound(issue.input),
    expected:
      expectations[reason] ??
      (issue.type === 'object' && reason === 'missing' ? `the key ${expected}` : expected),
    severity,
  }
}

function reasonOf(issue: Issue): ProblemReason {
  if (Object.hasOwn(expectations, issue.message)) return issue.message as ProblemReason
  if (issue.input === undefined) return 'missing'
  if (issue.kind !== 'schema') return 'value'
  // A variant expects an object, or one of its own names.
  const isChoice =
    issue.type === 'literal' ||
    issue.type === 'picklist' ||
    (issue.type === 'variant' && issue.expected !== 'Object')
  return isChoice ? 'value' : 'type'
}
