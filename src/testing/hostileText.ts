import type { LinkedArticle } from '../article/linkArticle.ts'
import { parseArticle } from '../article/parseArticle.ts'
import { linkedArticle } from './renderPage.tsx'
import { tinyArticle, type TinyArticle } from './tinyArticle.ts'

/** Text that some format would take for more than text (quality checks I61–I96). */
export const hostileTexts = [
  '<script>window.pwned=1</script>',
  '<img src=x onerror=window.pwned=1>',
  '"><svg onload=window.pwned=1>',
  `' onmouseover='window.pwned=1`,
  '</script><!--<script>',
  '</title><base href=//evil.example>',
  '</textarea><style>*{display:none}</style>',
  '<meta http-equiv=refresh content=0;url=//evil.example>',
  '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>',
  '<math><mglyph><style><!--</style><img title="--><img src onerror=1>">',
  '&lt;b&gt;&amp;amp;&#60;',
  ']]><x/>',
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>&b;',
  '${1+1}{{2+2}}<%= 3 %>',
  '[読む](javascript:window.pwned=1)',
  '=cmd|"/C calc"!A0',
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '＝1+1',
  '"a","b";c,d\\n\\,',
  '\\r\\nBEGIN:VEVENT',
  '\u2028\u2029',
  '\u202eabc\u2066',
  'か\u3099ｶﾞ葛\u{e0100}𠮷',
  '👨‍👩‍👧‍👦🇯🇵',
  `a${'\u0301'.repeat(80)}`,
  '\ufeff\ue000',
] as const

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
