import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeText } from '../src/testing/encodeText.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-article-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const harbour = readFileSync('e2e/articles/harbour.json', 'utf8')

/**
 * @param {Record<string, string>} env
 * @param {string[]} args
 */
function run(env, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-article.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: process.cwd(), ...env },
  })
  return { status, lines: stdout.trimEnd().split('\n'), stderr }
}

/**
 * Checks a text; the name of its file is cut from the lines.
 * @param {string} text
 */
function check(text) {
  const file = join(folder, 'article.json')
  writeFileSync(file, text)
  const { status, lines } = run({}, file)
  return { status, lines: lines.map((line) => line.replace(`${file}:`, '')) }
}

describe('an article without faults', () => {
  it('passes: the one of this repository, with what it covers', () => {
    const { status, lines, stderr } = run({})
    expect(stderr).toBe('')
    expect(lines.slice(0, 3)).toEqual([
      'public/article.json: no problems. 問題はありません。',
      'statements                     32 (direct 5, mixed 7, indirect 20)',
      '  アメリカ国務省: direct 0, mixed 1, indirect 1',
    ])
    expect(lines.slice(-3)).toEqual([
      'paragraphs without any record  –',
      'quotes not placed in the story –',
      'agreements × sides without statements  diplomatic-missions × ukraine, high-level-teams × russia, future-cooperation × ukraine, continued-contact × russia, continued-contact × ukraine',
    ])
    expect(status).toBe(0)
  })

  it('passes with a byte order mark and CRLF', () => {
    expect(check(`\ufeff${harbour.replaceAll('\n', '\r\n')}`)).toMatchObject({ status: 0 })
  })

  it('is told what it does not cover yet', () => {
    const article = JSON.parse(harbour)
    article.source.paragraphs.push({ id: 'extra', about: '付け足し' })
    article.sections[0].blocks.splice(2, 1)
    const { status, lines } = check(JSON.stringify(article))
    expect(status).toBe(0)
    expect(lines).toContain('paragraphs without any record  extra')
    expect(lines).toContain('quotes not placed in the story thanks')
  })
})

describe('a fault', () => {
  it('is told with its line, column and pointer, in English and Japanese', () => {
    const file = 'e2e/articles/broken.json'
    const { status, lines } = run({}, file)
    expect(status).toBe(1)
    expect(lines.map((line) => line.replace(`${file}:`, ''))).toEqual([
      '25:32 /dek/5/quotes/1  found "same-table", expected the id of a quote [error: 参照先がありません。]',
      '38:16 /mainEvent  found "opening", expected the id of an event [error: 参照先がありません。]',
      '73:5 /source/colour  found the key "colour", expected a key of the schema [warning: 知らない項目です。]',
      '144:13 /speakers/1/id  found "haddad", expected each id only once [error: 同じものが二つあります。]',
      '201:17 /events/1/when/date  found "2031-02-30", expected an EDTF level 1 date [error: 日付の形が正しくありません。]',
      '221:18 /events/2/when/after  found "storm", expected the id of an event [error: 参照先がありません。]',
      '264:18 /events/4/when/after  found "radio", expected an event that does not come after this one [error: 順序が循環しています。]',
      '281:36 /events/4/summary/3/quotes/1  found "same-table", expected the id of a quote [error: 参照先がありません。]',
      '281:50 /events/4/summary/3/quotes/2  found "no-date", expected the id of a quote [error: 参照先がありません。]',
      '328:22 /events/7/summary/1/quotes/0  found "no-date", expected the id of a quote [error: 参照先がありません。]',
      '370:18 /quotes/1/speaker  found "nobody", expected the id of a speaker [error: 参照先がありません。]',
      '388:17 /quotes/2/number  found 3, expected each number only once [error: 同じものが二つあります。]',
      '459:15 /figures/0  found null, expected Object [error: 値の型が違います。]',
      '490:36 /keyPoints/1/text/3/quotes/1  found "no-date", expected the id of a quote [error: 参照先がありません。]',
      '521:21 /sections/0/blocks/1/text/3/id  found "same-table", expected the id of a quote [error: 参照先がありません。]',
      '527:26 /sections/0/blocks/1/text/5/quotes/0  found "same-table", expected the id of a quote [error: 参照先がありません。]',
      '527:40 /sections/0/blocks/1/text/5/quotes/1  found "no-date", expected the id of a quote [error: 参照先がありません。]',
      '533:21 /sections/0/blocks/1/text/7/id  found "storm", expected the id of an event [error: 参照先がありません。]',
      '541:19 /sections/0/blocks/2/type  found "video", expected ("paragraph" | "quote" | "note" | "agreements" | "outcomes") [error: 使えない値です。]',
      '552:20 /sections/1/blocks/0/title  found "鐘\\u0007", expected text without control characters, lone surrogates and noncharacters [error: 制御文字など、書き出せない文字があります。]',
      '583:17 /outcomes/1/status  found "maybe", expected ("decided" | "undecided" | "said") [error: 使えない値です。]',
      ' 21 problems. 21か所に問題があります。',
      'statements                     3 (direct 2, mixed 1, indirect 0)',
      '  سليم الحدّاد: direct 2, mixed 1, indirect 0',
      'paragraphs without any record  –',
      'quotes not placed in the story not-a-command, thanks',
      'agreements × sides without statements  –',
    ])
  })

  it('is found where it stands: value, missing key, unknown key, repeated key', () => {
    const lines = JSON.stringify(JSON.parse(harbour), null, 2).split('\n')
    const number = lines.findIndex((line) => line.includes('"number": 12,'))
    const quote = lines.findLastIndex((line, index) => index < number && line.trim() === '{')
    const told = check(lines.with(number, '      "nummer": 12, "id": "no-date",').join('\n'))
    expect(told.status).toBe(1)
    expect(told.lines.filter((line) => line.includes('/quotes/2/n'))).toEqual([
      `${quote + 1}:5 /quotes/2/number  found nothing, expected the key "number" [error: 必要な項目がありません。]`,
      `${number + 1}:7 /quotes/2/nummer  found the key "nummer", expected the key "number" [warning: 知らない項目です。「number」のことですか。]`,
    ])
    expect(told.lines).toContain(
      `${number + 1}:21 key "id"  found it again, expected each key only once [warning: 同じものが二つあります。]`,
    )
  })

  it('fails even when it is only a warning', () => {
    const { status, lines } = check(harbour.replace('"schemaVersion"', '"a/b": 1, "schemaVersion"'))
    expect(status).toBe(1)
    expect(lines[0]).toBe(
      '3:3 /a~1b  found the key "a/b", expected a key of the schema [warning: 知らない項目です。]',
    )
    expect(lines).toContain('paragraphs without any record  –')
  })

  it.each([
    ['{\n  "a": 1,\n}', '3:1 (root)  found ', 'JSONとして読めません。]'],
    ['', '1:1 (root)  found "", expected Unexpected end of JSON input', 'JSONとして読めません。]'],
    ['<!doctype html>', '1:1 (root)  found "<!doctype html>"', 'JSONとして読めません。]'],
    ['[]', '1:1 (root)  found an array of 0, expected an object', '[fatal: 値の型が違います。]'],
    [
      '{"schemaVersion": 2}',
      '1:19 /schemaVersion  found 2, expected 1',
      '[fatal: この版の形式には対応していません。]',
    ],
    ['['.repeat(100_000), '1:1 (root)  found ', 'JSONとして読めません。]'],
  ])('in what is no article leaves none (%#)', (text, start, end) => {
    const { status, lines } = check(text)
    expect(status).toBe(1)
    expect(lines[0]?.startsWith(start), lines[0]).toBe(true)
    expect(lines[0]?.endsWith(end), lines[0]).toBe(true)
    expect(lines).toHaveLength(2)
  })
})

describe('a file', () => {
  it('is looked for from where the command was called', () => {
    writeFileSync(join(folder, 'harbour.json'), harbour)
    const { status, lines } = run({ INIT_CWD: folder }, 'harbour.json')
    expect(lines[0]).toBe('harbour.json: no problems. 問題はありません。')
    expect(status).toBe(0)
    expect(run({ INIT_CWD: folder }).lines[0]).toMatch(/public.article\.json: no problems\./)
  })

  it('that is missing, a folder or not UTF-8 is said to be so in one sentence', () => {
    expect(run({ INIT_CWD: folder }, 'nothing.json')).toMatchObject({
      status: 1,
      lines: [''],
      stderr: 'nothing.json: there is no such file. ファイルがありません。\n',
    })
    expect(run({}, folder)).toMatchObject({ status: 1, stderr: `${folder}: is a folder. フォルダーです。\n` })
    const file = join(folder, 'shift-jis.json')
    writeFileSync(file, encodeText(JSON.stringify({ headline: '首脳会談の日程' }), 'Shift_JIS'))
    expect(run({}, file)).toMatchObject({
      status: 1,
      stderr: `${file}: not UTF-8 but Shift_JIS: save it as UTF-8. UTF-8で保存し直してください。\n`,
    })
  })
})
