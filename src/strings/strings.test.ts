import { describe, expect, test } from 'vitest'

const strings = Object.assign(
  {},
  ...Object.values(import.meta.glob(['./*.ts', '!./*.test.ts'], { eager: true })),
)

/** What is put into a string that takes values. */
const samples = [
  ['06', '側', '人'],
  ['名前', 3, 5],
  [0, 0, 0],
  [2, 1, 0],
  [7, 3, 2],
] as const
const samplesWithLists = [
  [3, ['甲', '乙'], 2],
  [['甲', '乙'], 1, 2],
] as const

interface Word {
  /** Where it stands in its file. */
  name: string
  text: string
}

/** Every interface word, also those that functions make. */
function wordsOf(value: unknown, name: string): Word[] {
  if (typeof value === 'string') return [{ name, text: value }]
  if (typeof value === 'function')
    return (/\w\.join\(/.test(value.toString()) ? samplesWithLists : samples).flatMap((sample) => {
      const made = tried(value as (...values: readonly unknown[]) => unknown, sample)
      return typeof made === 'string' ? [{ name: `${name}(${sample.join()})`, text: made }] : []
    })
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => wordsOf(inner, `${name}.${key}`))
  return []
}

/** A sample of the wrong kind for a function says nothing about its words. */
function tried(make: (...values: readonly unknown[]) => unknown, sample: readonly unknown[]): unknown {
  try {
    return make(...sample)
  } catch {
    return undefined
  }
}

/** Not read, but used: anchors and the like. */
const isShown = ({ name }: Word) => !name.endsWith('.id')

const words = wordsOf(strings, 'strings').filter(isShown)

/** Names that are written as their owners write them. */
const withoutNames = (text: string) => text.replaceAll(/\b(?:WCAG|JIS X|axe-core)\b ?[\d.:-]*/g, '')

const japanese = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。「」（）・]`

/** What is wrong with the setting of an interface word (JLREQ, and the house's own choices). */
function faultsOf(text: string): string[] {
  const rules: readonly (readonly [RegExp, string])[] = [
    [/[(){}[\]!?;]/, 'half-width sign'],
    [new RegExp(`${japanese}[,.:]|[,.:]${japanese}`, 'u'), 'half-width punctuation after Japanese'],
    [/[０-９Ａ-Ｚａ-ｚ％]/, 'full-width digit or letter'],
    [/[\uff61-\uff9f]/, 'half-width kana'],
    [new RegExp(`${japanese} [A-Za-z]|[A-Za-z] ${japanese}`, 'u'), 'space between Japanese and Latin'],
    [/(?<!…)…(?!…)|\.\.\.|・・・/, 'ellipsis that is not ……'],
    [/[—–‒−]|(?<!―)―(?!―)/, 'dash that is not ――'],
    [/["'“”‘’]/, 'foreign quotation mark'],
    [/ {2}|^\s|\s$/, 'stray space'],
    [/undefined|NaN|\[object/, 'a value that is none'],
  ]
  return rules.flatMap(([fault, name]) => (fault.test(withoutNames(text)) ? [name] : []))
}

/** です・ます, a request, or one of the things that a list counts up. */
const politeEnd = /(?:です|ます|ません|でした|ました|ください|こと)。$/

describe('interface words', () => {
  test('are set as Japanese is', () => {
    expect(words.length).toBeGreaterThan(200)
    const faulty = words.flatMap(({ name, text }) =>
      faultsOf(text).map((fault) => `${name}: ${fault}: ${text}`),
    )
    expect(faulty).toEqual([])
  })

  test('speak to the reader in です・ます', () => {
    // Citations leave the page: they are written as the article is.
    const spoken = words.filter(({ name }) => !name.startsWith('strings.citation'))
    const sentences = spoken.flatMap(({ name, text }) =>
      text
        .split(/(?<=。)/)
        .filter((sentence) => sentence.endsWith('。'))
        .map((sentence) => ({ name, sentence })),
    )
    const plain = sentences.filter(({ sentence }) => !politeEnd.test(sentence))
    expect(sentences.length).toBeGreaterThan(40)
    expect(plain.map(({ name, sentence }) => `${name}: ${sentence}`)).toEqual([])
  })

  test('are checked by rules that find what they look for', () => {
    const faulty = {
      '発言(3件)': 'half-width sign',
      'もう一度,お試しください': 'half-width punctuation after Japanese',
      '３件': 'full-width digit or letter',
      ﾊﾂｹﾞﾝ: 'half-width kana',
      'Wi-Fi のログイン': 'space between Japanese and Latin',
      '探す…': 'ellipsis that is not ……',
      '記事—発言': 'dash that is not ――',
      '"発言"': 'foreign quotation mark',
      '発言 ': 'stray space',
      undefined件: 'a value that is none',
    }
    for (const [text, fault] of Object.entries(faulty)) expect(faultsOf(text), text).toEqual([fault])
    expect(politeEnd.test('本人の言葉である。')).toBe(false)
  })
})
