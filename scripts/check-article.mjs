// npm run check:article -- [FILE]: tells every fault of an article by file, line and JSON Pointer, and what it covers.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser'
import { loadModule, root } from './load-module.mjs'
import { readOrExit } from './read-or-exit.mjs'

/** @import { Node, ParseError } from 'jsonc-parser' */
/** @import { LinkedArticle } from '../src/article/linkArticle.ts' */
/** @import { Problem, ProblemReason } from '../src/article/problem.ts' */

/** @type {Record<ProblemReason, string>} */
const reasons = {
  json: 'JSONとして読めません。',
  version: 'この版の形式には対応していません。',
  missing: '必要な項目がありません。',
  type: '値の型が違います。',
  blank: '空の文字列です。',
  mark: '一文字にしてください。',
  term: '一つの語にしてください。文は書けません。',
  unwritable: '制御文字など、書き出せない文字があります。',
  id: 'IDの形が正しくありません。',
  reserved: '予約された名前です。',
  edtf: '日付の形が正しくありません。',
  day: '存在する年月日を書いてください。',
  lang: '言語タグの形が正しくありません。',
  url: 'httpまたはhttpsのアドレスを書いてください。',
  value: '使えない値です。',
  'unknown-key': '知らない項目です。',
  duplicate: '同じものが二つあります。',
  dangling: '参照先がありません。',
  cycle: '順序が循環しています。',
  words: '引用元の発言にない言葉です。',
  order: '日付の順序が逆です。',
  brackets: '自分の文に「」は使えません。',
}

/**
 * @param {string} text
 * @param {number} offset
 */
function lineAndColumn(text, offset) {
  const before = text.slice(0, offset)
  return `${before.split('\n').length}:${offset - before.lastIndexOf('\n')}`
}

/**
 * The syntax tree; undefined when there is none, or when it is nested too deep to be built.
 * @param {string} text
 * @param {ParseError[]} errors
 */
function treeOf(text, errors) {
  try {
    return parseTree(text, errors, { disallowComments: true })
  } catch {
    return undefined
  }
}

/**
 * Where a JSON Pointer leads; for what is missing, the nearest thing round it; for an unknown key, the key.
 * @param {Node | undefined} tree
 * @param {Problem} problem
 */
function offsetOf(tree, { pointer, reason }) {
  let node = tree
  for (const escaped of pointer.split('/').slice(1)) {
    const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~')
    const inner = node && findNodeAtLocation(node, [node.type === 'array' ? Number(key) : key])
    if (!inner) break
    node = inner
  }
  return (reason === 'unknown-key' ? node?.parent : node)?.offset ?? 0
}

/**
 * Keys that an object has twice: JSON.parse takes the last without a word.
 * @param {Node | undefined} node
 * @returns {Node[]}
 */
function repeatedKeys(node) {
  if (!node?.children) return []
  const inner = node.children.flatMap(repeatedKeys)
  if (node.type !== 'object') return inner
  const seen = new Set()
  const keys = node.children.flatMap(({ children }) => children?.[0] ?? [])
  return [...keys.filter(({ value }) => seen.has(value) || !seen.add(value)), ...inner]
}

/**
 * The problems as lines, in the order of the file.
 * @param {string} file
 * @param {string} text
 * @param {readonly Problem[]} problems
 */
function tellProblems(file, text, problems) {
  /** @type {ParseError[]} */
  const errors = []
  const tree = treeOf(text, errors)
  const [syntax] = errors
  const told = problems.map((problem) => {
    const { pointer, reason, found, expected, meant, severity } = problem
    const isSyntax = reason === 'json' && syntax
    const offset = isSyntax ? syntax.offset : offsetOf(tree, problem)
    const detail = isSyntax ? `${expected} (${printParseErrorCode(syntax.error)})` : expected
    return {
      offset,
      line: `${pointer || '(root)'}  found ${found}, expected ${detail} [${severity}: ${reasons[reason]}${meant === undefined ? '' : `「${meant}」のことですか。`}]`,
    }
  })
  const repeated = syntax ? [] : repeatedKeys(tree)
  for (const { offset, value } of repeated) {
    const key = `key ${JSON.stringify(value)}`
    told.push({
      offset,
      line: `${key}  found it again, expected each key only once [warning: ${reasons.duplicate}]`,
    })
  }
  return told
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, line }) => `${file}:${lineAndColumn(text, offset)} ${line}`)
}

/**
 * What the article covers, and what it does not cover yet.
 * @param {LinkedArticle} article
 */
function tellCoverage({ digest, speakers, quotes, agreements, sides, source, ...rest }) {
  const { direct, mixed, indirect } = digest.kinds
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const records = [...speakers, ...quotes, ...agreements, ...rest.events].flatMap(({ evidence }) =>
    evidence.map(({ id }) => id),
  )
  const blocks = rest.sections.flatMap((section) => section.blocks)
  const texts = [...rest.figures, ...rest.keyPoints, ...rest.outcomes, ...blocks]
  const covered = new Set([...records, ...texts.flatMap((text) => ('evidence' in text ? text.evidence : []))])
  const placed = new Set(digest.positions.flatMap((section) => section.quotes.map(({ number }) => number)))
  const silent = agreements.flatMap((agreement) =>
    sides
      .filter((side) => !agreement.quotes.some(({ speaker }) => speaker.side === side))
      .map((side) => `${agreement.id} × ${side.id}`),
  )
  /** @param {readonly (string | number)[]} list */
  const listed = (list) => (list.length > 0 ? list.join(', ') : '–')
  return [
    `statements                     ${digest.quoteCount} (direct ${direct}, mixed ${mixed}, indirect ${indirect})`,
    ...digest.tallies.map(
      (tally) =>
        `  ${byId.get(tally.speaker)?.name ?? tally.speaker}: direct ${tally.direct}, mixed ${tally.mixed}, indirect ${tally.indirect}`,
    ),
    `paragraphs without any record  ${listed(source.paragraphs.filter(({ id }) => !covered.has(id)).map(({ id }) => id))}`,
    `quotes not placed in the story ${listed(quotes.filter(({ number }) => !placed.has(number)).map(({ id }) => id))}`,
    `agreements × sides without statements  ${listed(silent)}`,
  ]
}

/**
 * What the register of addresses says of the site's own article. Another article has no register.
 * @param {LinkedArticle} article
 */
async function tellPromises(article) {
  /** @type {typeof import('../src/prerender/addressRegister.ts')} */
  const { findBrokenPromises, findUnregistered, readRegister } = await loadModule(
    'src/prerender/addressRegister.ts',
  )
  const file = 'public/addresses.json'
  const register = existsSync(join(root, file))
    ? readRegister(readOrExit(join(root, file)))
    : { releases: [] }
  const { addresses, numbers } = findUnregistered(article, register)
  return [
    ...findBrokenPromises(article, register).map(
      ({ what, why }) => `${file}: ${what}  ${why} [error: 公開したアドレスの約束が守られていません。]`,
    ),
    ...[...addresses, ...Object.keys(numbers).map((number) => `number ${number}`)].map(
      (what) =>
        `${file}: ${what}  is not registered yet: npm run publish:addresses [warning: 登録されていないアドレスです。]`,
    ),
  ]
}

/** @type {typeof import('../src/prerender/articlePath.ts')} */
const { articlePath, shownPath } = await loadModule('src/prerender/articlePath.ts')
const path = articlePath(process.argv[2], root)
const file = shownPath(path)
const text = readOrExit(path)
/** @type {typeof import('../src/article/parseArticle.ts')} */
const { parseArticleText } = await loadModule('src/article/parseArticle.ts')
const { article, problems } = parseArticleText(text)
const told = tellProblems(file, text, problems)
if (article && path === articlePath(undefined, root)) told.push(...(await tellPromises(article)))
const summary =
  told.length === 0
    ? `${file}: no problems. 問題はありません。`
    : `${file}: ${told.length} problems. ${told.length}か所に問題があります。`
console.log([...told, summary, ...(article ? tellCoverage(article) : [])].join('\n'))
process.exitCode = told.length === 0 ? 0 : 1
