import { parseArticle } from './parseArticle.ts'
import type { LinkedArticle } from '../article/linkArticle.ts'
import type { Problem } from '../article/problem.ts'
import { tinyArticle, type TinyArticle } from './tinyArticle.ts'

/** A change to a tiny article, in place. */
export type Change = (article: TinyArticle) => void

/** Parses a tiny article after changes. `tellProblem` writes its problems as text. */
export function parseChanged(...changes: Change[]): {
  article: LinkedArticle | undefined
  problems: string[]
} {
  const input = tinyArticle()
  for (const change of changes) change(input)
  const { article, problems } = parseArticle(input)
  return { article, problems: problems.map(tellProblem) }
}

/** A problem as one line: `severity reason pointer: found → expected`. */
export function tellProblem({ severity, reason, pointer, found, expected }: Problem): string {
  return `${severity} ${reason} ${pointer}: ${found} → ${expected}`
}

/** Sets a value of any type at a JSON Pointer; undefined deletes what is there. */
export function setAt(pointer: string, value: unknown): Change {
  return (article) => {
    const keys = pointer.split('/').slice(1)
    const last = keys.pop() ?? ''
    const target = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], article)
    if (value === undefined) delete (target as Record<string, unknown>)[last]
    else (target as Record<string, unknown>)[last] = value
  }
}
