// @vitest-environment node
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { encodeText, type OtherEncoding } from '../testing/encodeText.ts'
import { articlePath } from './articlePath.ts'
import { InputError } from './InputError.ts'
import { readTextFile } from './readTextFile.ts'

vi.mock('node:fs', { spy: true })

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const real = readFileSync('public/article.json', 'utf8')
const japanese = '{\n  "headline": "首脳会談の日程は決まらず"\n}'
const bom = '\ufeff'

function read(bytes: Uint8Array | string): string {
  const file = join(folder, 'article.json')
  writeFileSync(file, bytes)
  return readTextFile(file)
}

describe('a text file', () => {
  it('in UTF-8 is read to the letter', () => {
    expect(read(real)).toBe(real)
    expect(read('')).toBe('')
    expect(read('{"𠮷": "🇯🇵"}\r\n')).toBe('{"𠮷": "🇯🇵"}\r\n')
  })

  it('is read without its byte order mark', () => {
    expect(read(bom + japanese)).toBe(japanese)
  })

  const others: readonly [encoding: OtherEncoding, name: string][] = [
    ['Shift_JIS', 'Shift_JIS'],
    ['EUC-JP', 'EUC-JP'],
    ['UTF-16LE', 'UTF-16LE'],
    ['UTF-16BE', 'UTF-16BE'],
  ]
  it.each(others)('in %s is refused by that name', (encoding, name) => {
    const message = new RegExp(`article\\.json: not UTF-8 but ${name}: .*UTF-8で保存し直してください。$`)
    for (const text of [japanese, japanese.replaceAll('\n', '\r\n'), '{"a": "ア"}'])
      expect(() => read(encodeText(text, encoding)), text).toThrow(message)
  })

  it.each(['UTF-16LE', 'UTF-16BE'] as const)(
    'in %s with a byte order mark is refused by that name',
    (encoding) => {
      for (const text of [japanese, '会談'])
        expect(() => read(encodeText(bom + text, encoding))).toThrow(`not UTF-8 but ${encoding}: `)
    },
  )

  it('in UTF-32 or ISO-2022-JP is refused by that name', () => {
    expect(() => read(Buffer.from('7b0000000a000000', 'hex'))).toThrow('not UTF-8 but UTF-32: ')
    expect(() => read(Buffer.from('fffe00007b000000', 'hex'))).toThrow('not UTF-8 but UTF-32: ')
    expect(() => read(Buffer.from('0000feff0000007b', 'hex'))).toThrow('not UTF-8 but UTF-32: ')
    expect(() => read('{"a": "\u001b$B2qCL\u001b(B"}')).toThrow('not UTF-8 but ISO-2022-JP: ')
  })

  it('in Latin-1 is refused by that name', () => {
    for (const text of ['{"a": "Noël à Genève, déjà vu"}', '{"a": "größer"}', '{"a": "été"}'])
      expect(() => read(encodeText(text, 'windows-1252'))).toThrow('not UTF-8 but Latin-1: ')
  })

  it('in an encoding that nobody can tell is refused all the same', () => {
    // GBK: 首脑会谈, and bytes that are no text at all.
    expect(() => read(Buffer.from('7b22cad7c4d4bbe1cCb8227d', 'hex'))).toThrow('not UTF-8: ')
    expect(() => read(Buffer.from('ff80ff81ff82ff83', 'hex'))).toThrow('not UTF-8: ')
    expect(() => read(Buffer.from(real).subarray(0, Buffer.from(real).indexOf('会') + 1))).toThrow(
      'not UTF-8: ',
    )
  })
})

describe('what cannot be read', () => {
  const messageOf = (path: string): unknown => {
    try {
      return readTextFile(path)
    } catch (error) {
      return error instanceof InputError ? error.message : error
    }
  }

  it('is said in one sentence, in English and Japanese', () => {
    const missing = join(folder, 'nothing.json')
    expect(messageOf(missing)).toBe(`${missing}: there is no such file. ファイルがありません。`)
    mkdirSync(join(folder, 'folder.json'))
    expect(messageOf(join(folder, 'folder.json'))).toMatch(/folder\.json: is a folder. フォルダーです。$/)
    writeFileSync(join(folder, 'file'), '')
    expect(messageOf(join(folder, 'file', 'article.json'))).toMatch(/: there is no such file\./)
    const denied = Object.assign(new Error('denied'), { code: 'EACCES' })
    vi.mocked(readFileSync).mockImplementationOnce(() => {
      throw denied
    })
    expect(messageOf(missing)).toBe(`${missing}: may not be read. 読み取る権限がありません。`)
    expect(messageOf('\0')).toMatch(/: cannot be read \(ERR_INVALID_ARG_VALUE\)\. 読み取れません。$/)
  })

  it('names the file as it is seen from where the command was called', () => {
    vi.stubEnv('INIT_CWD', folder)
    expect(messageOf(join(folder, 'sub', 'nothing.json'))).toMatch(/^sub[/\\]nothing\.json: /)
    vi.stubEnv('INIT_CWD', join(folder, 'other'))
    const outside = join(folder, 'nothing.json')
    expect(messageOf(outside)).toContain(`${outside}: `)
  })
})

describe('articlePath', () => {
  const root = join(folder, 'project')

  it('is the file of the project when none is named', () => {
    expect(articlePath(undefined, root)).toBe(join(root, 'public', 'article.json'))
    expect(articlePath('', root)).toBe(join(root, 'public', 'article.json'))
  })

  it('is the named file, seen from where the command was called', () => {
    const absolute = join(folder, 'other.json')
    vi.stubEnv('INIT_CWD', join(folder, 'desk'))
    expect(articlePath('drafts/other.json', root)).toBe(join(folder, 'desk', 'drafts', 'other.json'))
    expect(articlePath(absolute, root)).toBe(absolute)
    vi.stubEnv('INIT_CWD', undefined)
    expect(articlePath('other.json', root)).toBe(join(process.cwd(), 'other.json'))
  })
})
