import { describe, expect, it } from 'vitest'
import { readArticleFile } from '../testing/readArticleFile.ts'
import { speechOf } from './richText.ts'
import type { RichText } from './schema.ts'

// Throws on any problem: the article reads without one.
const { article, linked } = readArticleFile('public/article.json')

/** Every passage that the source sets in 「」 as somebody's words, verbatim: number, speaker, outlet or venue, words. */
const passages: readonly (readonly [number, string, string | undefined, string])[] = [
  [1, 'state-department', undefined, '重要な一歩を踏み出した'],
  [
    6,
    'bruce',
    undefined,
    '1回の電話と、1回の会談だけでは永続的な平和を築くには不十分です。行動を起こさなければなりません。今日、私たちは重要な一歩を踏み出しました',
  ],
  [11, 'ushakov', 'russian-state-tv-channel-1', '可能性は低い'],
  [
    12,
    'ushakov',
    'russian-state-tv-channel-1',
    '両国の代表団が緊密に協力する必要がある。我々はそれに備えているが、現時点では具体的な日程を決めるのは難しい',
  ],
  [13, 'dmitriev', 'cnn', '建設的'],
  [22, 'dmitriev', 'cnn', '大きな成果'],
  [23, 'dmitriev', undefined, '非常に低いベースから始まった'],
  [23, 'dmitriev', undefined, '相互尊重'],
  [23, 'dmitriev', undefined, 'お互いの立場を理解する'],
  [24, 'dmitriev', undefined, 'これはすでに大きな成果だ'],
  [24, 'dmitriev', undefined, '前途は困難'],
  [24, 'dmitriev', undefined, '前向きで専門的な方法で対話を始めた'],
  [
    27,
    'zelensky',
    'アンカラでの記者会見',
    '公正な方法で戦争を終結させたい。誰も我々の背後で何かを決めることはできない',
  ],
  [
    28,
    'zelensky',
    'アンカラでの記者会見',
    'ウクライナ(の参加)なしに、いかなる条件下でもウクライナ戦争を終結させる方法を決定することはできない',
  ],
  [30, 'rubio', 'cbs-face-the-nation', '必ず参加する'],
  [32, 'rubio', 'cbs-face-the-nation', '我々はまだその段階に達していないだけだ'],
]

/** Every string of a value with its JSON Pointer. */
function* stringsOf(value: unknown, pointer = ''): Generator<readonly [pointer: string, text: string]> {
  if (typeof value === 'string') yield [pointer, value]
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* stringsOf(inner, `${pointer}/${key}`)
}

/** The texts that we wrote ourselves: no ids, codes and dates, no speech, no names in other scripts, no readings. */
const ownTexts = [...stringsOf({ ...article, quotes: undefined })]
  .concat([...stringsOf(article.quotes, '/quotes')])
  .filter(
    ([pointer]) =>
      !/\/(?:\$schema|id|type|kind|status|phase|side|sides|parties|speaker|quote|quotes|event|after|outlet|agreements|announcedIn|evidence|participants|uninvited|lang|inLanguage|alternateNames|mainEvent|date|datePublished|dateModified|setting)(?:\/\d+)?$/.test(
        pointer,
      ) || /\/quotes\/\d+\/setting\/\d+$/.test(pointer),
  )
  .filter(([pointer]) => !speechPointers().has(pointer))

/** Where speech stands: the words are the speakers' own and follow the source, not our rules. */
function speechPointers(): Set<string> {
  const found = new Set<string>()
  const walk = (value: unknown, pointer: string) => {
    if (typeof value !== 'object' || value === null) return
    if ('type' in value && value.type === 'speech') found.add(`${pointer}/text`)
    for (const [key, inner] of Object.entries(value)) walk(inner, `${pointer}/${key}`)
  }
  walk(article, '')
  for (const index of article.voices.keys()) found.add(`/voices/${index}/words`)
  return found
}

const faulty = (pattern: RegExp) => ownTexts.filter(([, text]) => pattern.test(text))

describe('speech', () => {
  it('is there to the letter, whole, with its speaker and its outlet or venue', () => {
    const found = article.quotes.flatMap(({ number, speaker, outlet, venue, text }) =>
      speechOf(text).map((words) => [number, speaker, outlet ?? venue, words]),
    )
    expect(found).toEqual(passages)
  })

  it('elsewhere repeats what its quote says', () => {
    const all = passages.map(([, , , words]) => words)
    const elsewhere: RichText[] = [
      article.dek,
      ...article.events.map(({ summary }) => summary),
      ...article.keyPoints.map(({ text }) => text),
      ...article.outcomes.map(({ text }) => text),
      ...article.figures.map(({ note }) => note),
      ...article.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => ('text' in block ? [block.text] : [])),
      ),
    ]
    for (const span of elsewhere.flat())
      if (typeof span !== 'string' && span.type === 'speech') {
        expect(span.quote, span.text).toBeDefined()
        expect(
          all.some((words) => words.includes(span.text)),
          span.text,
        ).toBe(true)
      }
  })
})

describe('statements', () => {
  it('are 32, numbered in the order of the source', () => {
    expect(article.quotes.map(({ number }) => number)).toEqual(
      Array.from({ length: 32 }, (_, index) => index + 1),
    )
    const firstParagraphs = linked.quotes.map(({ evidence }) =>
      Math.max(...evidence.map(({ number }) => number ?? 0)),
    )
    expect(firstParagraphs).toEqual(firstParagraphs.toSorted((a, b) => a - b))
  })

  it('are 5 direct, 7 mixed and 20 indirect', () => {
    expect(linked.digest.kinds).toEqual({ direct: 5, mixed: 7, indirect: 20 })
  })

  it('are shared out among nine speakers', () => {
    const counts = linked.digest.tallies.map(({ speaker, direct, mixed, indirect }) => [
      speaker,
      direct,
      mixed,
      indirect,
    ])
    expect(counts).toEqual([
      ['state-department', 0, 1, 1],
      ['russian-negotiator', 0, 0, 1],
      ['bruce', 1, 0, 3],
      ['lavrov', 0, 0, 2],
      ['ushakov', 1, 1, 1],
      ['dmitriev', 0, 4, 2],
      ['waltz', 0, 0, 4],
      ['rubio', 1, 1, 4],
      ['zelensky', 2, 0, 2],
    ])
  })

  it('each stand somewhere in the story', () => {
    const placed = linked.digest.positions.flatMap(({ quotes }) => quotes.map(({ number }) => number))
    expect(placed.toSorted((a, b) => a - b)).toEqual(article.quotes.map(({ number }) => number))
  })
})

it('four agreements are there, made public in one statement', () => {
  expect(article.agreements.map(({ number, topic, announcedIn }) => [number, topic, announcedIn])).toEqual([
    [1, '外交使節団', 'bruce-four-points'],
    [2, '高官チーム', 'bruce-four-points'],
    [3, '将来の協力', 'bruce-four-points'],
    [4, '連絡の継続', 'bruce-four-points'],
  ])
})

it('everyone whom the source names or quotes is there', () => {
  expect(article.speakers.map(({ name, side }) => [name, side])).toEqual([
    ['マルコ・ルビオ', 'us'],
    ['マイク・ウォルツ', 'us'],
    ['スティーブ・ウィトコフ', 'us'],
    ['タミー・ブルース', 'us'],
    ['アメリカ国務省', 'us'],
    ['トランプ', 'us'],
    ['セルゲイ・ラブロフ', 'russia'],
    ['ユーリー・ウシャコフ', 'russia'],
    ['キリル・ドミトリエフ', 'russia'],
    ['ロシア側の交渉担当者', 'russia'],
    ['プーチン', 'russia'],
    ['ゼレンスキー', 'ukraine'],
    ['EU', undefined],
  ])
  expect(article.author).toEqual([{ name: '張婷', lang: 'zh' }])
})

describe('evidence', () => {
  const records = [...linked.quotes, ...linked.agreements, ...linked.events, ...linked.speakers].map(
    ({ id, evidence }) => [id, evidence.map((paragraph) => paragraph.id)] as const,
  )
  const plain = [...article.keyPoints, ...article.figures, ...article.outcomes].map(
    ({ id, evidence }) => [id, evidence] as const,
  )
  const blocks = article.sections
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.type === 'paragraph' ? [[block.id, block.evidence] as const] : []))

  it('stands behind each record', () => {
    for (const [id, evidence] of [...records, ...plain, ...blocks])
      expect(evidence.length, id).toBeGreaterThan(0)
  })

  it('leaves no paragraph of the source out', () => {
    const covered = new Set([...records, ...plain, ...blocks].flatMap(([, evidence]) => evidence))
    const numbers = Array.from({ length: 29 }, (_, index) => `p${String(index + 1).padStart(2, '0')}`)
    expect(article.source.paragraphs.map(({ id }) => id)).toEqual(['dateline', ...numbers, 'byline'])
    expect([...covered].toSorted()).toEqual(['byline', 'dateline', ...numbers].toSorted())
  })
})

describe('our own words', () => {
  it('are many', () => {
    expect(ownTexts.length).toBeGreaterThan(300)
    expect(ownTexts.map(([pointer]) => pointer)).toContain('/headline')
    expect(ownTexts.map(([pointer]) => pointer)).toContain('/quotes/0/text/0')
    expect(ownTexts.map(([pointer]) => pointer)).toContain('/quotes/0/setting/0')
    expect(ownTexts.map(([pointer]) => pointer)).not.toContain('/quotes/0/text/1/text')
  })

  it('hold no 「」 but in the name of a programme', () => {
    expect(faulty(/[「」『』]/).map(([, text]) => text)).toEqual(['CBS「フェイス・ザ・ネーション」'])
  })

  it('hold no Latin quotation marks', () => {
    expect(faulty(/["'“”‘’＂＇«»]/)).toEqual([])
  })

  it('have full-width punctuation', () => {
    expect(faulty(/[!?()[\]{}:;]/)).toEqual([])
    expect(faulty(/[，．｡､]/)).toEqual([])
    expect(faulty(/(?<![\x20-\x7e])[.,]|[.,](?![\x20-\x7e])/)).toEqual([])
  })

  it('have half-width digits and letters', () => {
    expect(faulty(/[０-９Ａ-Ｚａ-ｚ]/)).toEqual([])
    expect(faulty(/[ｦ-ﾟ]/)).toEqual([])
  })

  it('have no space between Japanese and Latin, none at the ends and none twice', () => {
    const japanese = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、「」（）]`
    expect(faulty(new RegExp(`${japanese} [\\x21-\\x7e]|[\\x21-\\x7e] ${japanese}`, 'u'))).toEqual([])
    expect(faulty(/^\s|\s$|\s\s/u)).toEqual([])
  })

  it('have ellipses and dashes in twos', () => {
    expect(faulty(/\.\.|。。|、、|・・/)).toEqual([])
    expect(faulty(/(?<!…)(?:……)*…(?!…)/u)).toEqual([])
    expect(faulty(/(?<!―)―(?!―)|—|–/u)).toEqual([])
  })

  it('have no invisible characters', () => {
    expect(faulty(/[\p{Cf}\u00a0]/u)).toEqual([])
  })

  it('end in 。 where they are sentences', () => {
    const endings = [
      ...article.quotes.flatMap(({ setting }) => (setting ? [setting] : [])),
      ...article.keyPoints.map(({ text }) => text),
      ...article.agreements.map(({ text }) => text),
    ].map((text) => text.findLast((span) => typeof span === 'string'))
    for (const ending of endings) expect(ending).toMatch(/。$/u)
  })
})
