/**
 * The encoding of bytes that are not UTF-8 text, as far as it can be known; `undefined` where they may be UTF-8.
 * UTF-16 and UTF-32 are known by a byte order mark, or by the zeros beside the first character, which is ASCII in JSON
 * (RFC 4627, section 3). Japanese encodings are known by the hiragana that come out of them.
 */
export function encodingOf(bytes: Uint8Array): string | undefined {
  const start = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const wide = wideForms.find(([, form]) => form.test(start))
  if (wide) return wide[0]
  const text = decode(bytes, 'utf-8')
  if (text !== undefined) return text.includes('\u001b$') ? 'ISO-2022-JP' : undefined
  // Shift_JIS comes second: it takes most EUC-JP for half-width katakana.
  const japanese = ['EUC-JP', 'Shift_JIS'].find((label) => kana.test(decode(bytes, label) ?? ''))
  if (japanese) return japanese
  return manyInARow.test(decode(bytes, 'windows-1252') ?? '') ? 'unknown' : 'Latin-1'
}

const wideForms: readonly (readonly [encoding: string, start: RegExp])[] = [
  ['UTF-32', /^(?:fffe0000|0000feff|..000000|000000..)/],
  ['UTF-16LE', /^(?:fffe|..00)/],
  ['UTF-16BE', /^(?:feff|00..)/],
]

const kana = /[ぁ-んァ-ヶ]/u

/** European letters with accents stand among others without; the bytes of other scripts do not. */
const manyInARow = /[^\0-\x7f]{4}/u

function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
