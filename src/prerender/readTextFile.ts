import { readFileSync } from 'node:fs'
import { shownPath } from './articlePath.ts'
import { encodingOf } from './encodingOf.ts'
import { InputError } from './InputError.ts'

const reasons = new Map([
  ['ENOENT', 'there is no such file. ファイルがありません。'],
  ['ENOTDIR', 'there is no such file. ファイルがありません。'],
  ['EISDIR', 'is a folder. フォルダーです。'],
  ['EACCES', 'may not be read. 読み取る権限がありません。'],
  ['EPERM', 'may not be read. 読み取る権限がありません。'],
])

/**
 * The text of a UTF-8 file, without a byte order mark.
 * @throws {InputError} one sentence for authors when there is no such file, or it is in another encoding
 */
export function readTextFile(path: string): string {
  const bytes = readBytes(path)
  const encoding = encodingOf(bytes)
  if (encoding === undefined) return new TextDecoder().decode(bytes)
  const but = encoding === 'unknown' ? '' : ` but ${encoding}`
  throw new InputError(`${shownPath(path)}: not UTF-8${but}: save it as UTF-8. UTF-8で保存し直してください。`)
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const reason = reasons.get(code) ?? `cannot be read (${code}). 読み取れません。`
    throw new InputError(`${shownPath(path)}: ${reason}`, { cause: error })
  }
}
