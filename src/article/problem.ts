/** Why a part of an article was not accepted. */
export type ProblemReason =
  | 'json'
  | 'version'
  | 'missing'
  | 'type'
  | 'blank'
  | 'mark'
  | 'term'
  | 'unwritable'
  | 'id'
  | 'reserved'
  | 'edtf'
  | 'day'
  | 'lang'
  | 'url'
  | 'value'
  | 'unknown-key'
  | 'duplicate'
  | 'dangling'
  | 'cycle'
  | 'words'
  | 'order'
  | 'brackets'

/** One fault in an article: where it is, what was found there, and what was expected. */
export interface Problem {
  /** Where: a JSON Pointer (RFC 6901) into the article as received. */
  pointer: string
  reason: ProblemReason
  /** What was found, short enough for a message. */
  found: string
  /** What was expected, in English and exact, for authors. */
  expected: string
  /** For an unknown key: the known one that was probably meant. */
  meant?: string
  /** fatal: there is no article. error: something was left out. warning: shown all the same. */
  severity: 'fatal' | 'error' | 'warning'
}

/** A value with the place that it was read from, as a JSON Pointer; for a section, the places of its blocks too. */
export interface Located<T> {
  value: T
  pointer: string
  itemPointers?: readonly string[]
}

/** Reports a problem; an error unless said otherwise. */
export type Report = (
  pointer: string,
  reason: ProblemReason,
  found: string | number | undefined,
  expected: string,
  severity?: Problem['severity'],
) => void

/** A kind of record with its article: an event, a quote. */
export function oneOf(kind: string): string {
  return `${/^[aeo]/.test(kind) ? 'an' : 'a'} ${kind}`
}

/** Appends keys to a JSON Pointer, escaped as RFC 6901 asks. */
export function joinPointer(pointer: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>(
    (joined, key) => `${joined}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    pointer,
  )
}

/** What a received value is, in at most 60 characters. */
export function describeFound(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value !== 'string') {
    const simple = value as number | boolean | symbol | null
    return shorten(String(simple))
  }
  // What cannot be seen is spelled out, so that it neither hides nor turns the message round.
  const quoted = JSON.stringify(value.slice(0, 60)).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
  return shorten(value.length > 60 ? `${quoted.slice(0, -1)}…` : quoted)
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).replace(/\p{Surrogate}$/u, '')}…` : text
}
