import * as v from 'valibot'
import { describeFound, joinPointer, type Problem, type ProblemReason } from './problem.ts'

/** What the checks expect that the schema names by a reason; everything else is a wrong type or value. */
const expectations: Partial<Record<ProblemReason, string>> = {
  blank: 'text that is not blank',
  mark: 'one character',
  unwritable: 'text without control characters, lone surrogates and noncharacters',
  id: 'lower-case ASCII words joined by hyphens',
  reserved: 'an id that is not a reserved file name',
  edtf: 'an EDTF level 1 date',
  day: 'a calendar day, YYYY-MM-DD',
  lang: 'a BCP 47 language tag',
  url: 'an http or https address',
}

/**
 * Checks one value against a schema. Keys that the schema does not know are told and left out: they do no harm.
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
  const losses = lossesOf(input, result.output, pointer, severity)
  problems.push(...losses)
  return result.success && losses.every(({ reason }) => reason === 'unknown-key') ? result.output : undefined
}

/** The problem that a key is, which no schema knows. */
export function unknownKey(pointer: string, key: string): Problem {
  return {
    pointer: joinPointer(pointer, key),
    reason: 'unknown-key',
    found: `the key ${describeFound(key)}`,
    expected: 'a key of the schema',
    severity: 'warning',
  }
}

/** The schema copies what it knows: what the copy lacks is unknown. It would take an array for an object, too. */
function lossesOf(
  input: unknown,
  output: unknown,
  pointer: string,
  severity: Problem['severity'],
): Problem[] {
  if (input === output || !isObject(input) || !isObject(output)) return []
  if (Array.isArray(input) && !Array.isArray(output))
    return [{ pointer, reason: 'type', found: describeFound(input), expected: 'Object', severity }]
  return Object.keys(input).flatMap((key) =>
    Object.hasOwn(output, key)
      ? lossesOf(input[key], output[key], joinPointer(pointer, key), severity)
      : [unknownKey(pointer, key)],
  )
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
