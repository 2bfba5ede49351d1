import type { LinkedArticle } from '../article/linkArticle.ts'
import { parseArticle } from './parseArticle.ts'
import { linkedArticle } from './linkedArticle.ts'
import { tinyArticle, type TinyArticle } from './tinyArticle.ts'

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Every place of a string in a JSON value, as keys from the root. */
function stringPlaces(value: unknown, keys: readonly string[] = []): (readonly string[])[] {
  if (typeof value === 'string') return [keys]
  return isNode(value) ? Object.keys(value).flatMap((key) => stringPlaces(value[key], [...keys, key])) : []
}

function setText(root: unknown, keys: readonly string[], change: (text: string) => string): void {
  const parent = keys.slice(0, -1).reduce<unknown>((at, key) => (isNode(at) ? at[key] : undefined), root)
  const last = keys.at(-1)
  if (isNode(parent) && last !== undefined) parent[last] = change(String(parent[last]))
}

/** The places of a tiny article that take any text: found by trying. Ids, dates, languages and addresses do not. */
const textPlaces = stringPlaces(tinyArticle()).filter((keys) => {
  const input = tinyArticle()
  setText(input, keys, (own) => `あらゆる文字列${own}`)
  return parseArticle(input).problems.length === 0
})

/** A tiny article in which every field that takes text begins with this one. */
export function hostileArticle(text: string): { input: TinyArticle; article: LinkedArticle } {
  const input = tinyArticle()
  for (const keys of textPlaces) setText(input, keys, (own) => text + own)
  // Shown words must be words of the quote.
  input.voices[0].words = `${text}来月`
  return { input, article: linkedArticle(input) }
}
