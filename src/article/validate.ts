import * as v from 'valibot'
import { describeFound, joinPointer, type Problem, type ProblemReason } from './problem.ts'

/** Reasons that the schema names in the message of a check; everything else is a wrong type or value. */
const namedReasons = new Set<string>(['blank', 'mark', 'unwritable', 'id', 'reserved', 'edtf', 'day', 'lang', 'url'])

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
 * Checks one value against a schema.
 * @returns the value with unknown keys left out, or undefined when it cannot be used; every fault is pushed to `problems`.
 */
export function validate<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  pointer: string,
  problems: Problem[],
  severity: 'fatal' | 'error' = 'error',
): v.InferOutput<S> | undefined {
  const result = v.safeParse(schema, input, { abortPipeEarly: true })
  if (result.success) return result.output
  const issues = result.issues.flatMap(innermost).flatMap((issue) => (isUnknownKey(issue) ? everyUnknownKey(issue, result.output) : issue))
  // Unknown keys are told but do no harm: the value is kept without them.
  const usable = result.typed && issues.every(isUnknownKey)
  for (const issue of issues) problems.push(toProblem(issue, pointer, usable ? 'warning' : severity))
  return usable ? result.output : undefined
}

/** A union reports one issue that hides those of its branches: take those of the branch that got furthest. */
function innermost(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  if (!issue.issues) return [issue]
  const depth = (one: v.BaseIssue<unknown>) => one.path?.length ?? 0
  const deepest = Math.max(...issue.issues.map(depth))
  if (deepest === 0) return [issue]
  const prefix = issue.path ?? []
  return issue.issues
    .filter((one) => depth(one) === deepest)
    .map((one) => ({
      ...one,
      path: [...prefix, ...(one.path ?? [])] as unknown as NonNullable<typeof one.path>,
    }))
}

function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never'
}

/** Valibot names the first unknown key of an object only: the others are those that its output lacks. */
function everyUnknownKey(issue: v.BaseIssue<unknown>, output: unknown): v.BaseIssue<unknown>[] {
  const item = issue.path?.at(-1)
  if (!issue.path || item?.type !== 'object') return [issue]
  const parents = issue.path.slice(0, -1)
  const kept = parents.reduce<unknown>((value, { key }) => (value as Record<PropertyKey, unknown>)[key as string], output)
  const keys = Object.keys(item.input).filter((key) => !Object.hasOwn(kept as object, key))
  return (keys.length > 0 ? keys : [item.key]).map((key) => ({ ...issue, path: [...parents, { ...item, key }] as unknown as NonNullable<typeof issue.path> }))
}

function toProblem(issue: v.BaseIssue<unknown>, pointer: string, severity: Problem['severity']): Problem {
  const keys = (issue.path ?? []).map((item) => item.key as string | number)
  const reason = reasonOf(issue)
  return {
    pointer: joinPointer(pointer, ...keys),
    reason,
    found: reason === 'unknown-key' ? `the key ${describeFound(keys.at(-1))}` : describeFound(issue.input),
    expected:
      expectations[reason] ??
      (reason === 'unknown-key' ? 'a key of the schema' : (issue.expected ?? issue.message)),
    severity,
  }
}

function reasonOf(issue: v.BaseIssue<unknown>): ProblemReason {
  if (isUnknownKey(issue)) return 'unknown-key'
  if (namedReasons.has(issue.message)) return issue.message as ProblemReason
  if (issue.input === undefined) return 'missing'
  return issue.kind === 'schema' && issue.type !== 'literal' && issue.type !== 'picklist' ? 'type' : 'value'
}
