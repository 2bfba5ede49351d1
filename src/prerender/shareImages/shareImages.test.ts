import { Renderer } from '@takumi-rs/core'
import { decode } from 'fast-png'
import { beforeAll, describe, expect, it } from 'vitest'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import { linkWholeArticle } from '../../article/linkWholeArticle.ts'
import type { Article, Quote, RichText, Speaker } from '../../article/schema.ts'
import { imageSize } from '../../head/pageMeta.ts'
import { readArticleFile } from '../../testing/readArticleFile.ts'
import { tinyArticle } from '../../testing/tinyArticle.ts'
import { missingCharacter } from '../../typesetting/cutCells.ts'
import type { Glyph } from '../../typesetting/setBlock.ts'
import { composeCard } from './composeCard.ts'
import { openDrawing, type DrawCard } from './openDrawing.ts'
import { lightColour } from '../tokenColours.ts'
import { listPictures, type Picture } from './listPictures.ts'
import { loadTypefaces, type Typefaces } from './typefaces.ts'

/** The lengths at which the setting changes; every sample is tried at half of them. */
const lengths = [1, 2, 12, 40, 41, 90, 91, 160, 161, 300]
const kinds = ['direct', 'mixed', 'indirect'] as const
const sides = [0, 1, 2, 3, 4, undefined]

/** What can stand in a quote, and what should not but may. */
const samples = {
  mixed:
    '会談は「平和」への一歩で、2月18日の午後に4時間をかけた。EUとNATOは10,000人（うち50%）を送るっていう。',
  kanji: '米露両国外交使節団協議枠組構築合意文書署名',
  kana: 'ウクライナへのちょっとしたメッセージー',
  points: '、。「」『』（）！？…―・：；々ーっゃ',
  letters: 'Internationalization of agreements, e.g. the "so-called" co-operation! ',
  unbroken: 'Supercalifragilisticexpialidocious',
  rare: '𠮷野家の髙﨑さんは㈱①‼ｶﾞｷﾞｸﾞﾊﾟﾋﾟ',
  emoji: '会談👨‍👩‍👧‍👦は🇯🇵で☕を1️⃣杯',
  markup: '<script>alert("1")</script><img src=x onerror=alert(1)>&amp;',
  controls: 'あ\u202eいう\u2066え\u2069お\u200b\u200dか\ufeff',
  zalgo: 'Z\u0351\u036b\u0343a\u0327\u0322\u0321l\u0336g\u0338o\u0334が\u3099\u3099',
  foreign: 'سلام עולם 한국어 Привет Ελλάδα ไทย',
}

/** So many characters as a reader counts them. */
function textOf(sample: string, length: number): string {
  const characters = Array.from(new Intl.Segmenter('ja').segment(sample), ({ segment }) => segment)
  return Array.from({ length }, (_, index) => characters[index % characters.length]).join('')
}

function spansOf(kind: (typeof kinds)[number], text: string): RichText {
  const speech = { type: 'speech', text } as const
  return kind === 'direct' ? [speech] : kind === 'mixed' ? ['会談は', speech, 'だった。'] : [text]
}

/** An article with a quote of every kind and length, by speakers of every side. */
function generatedArticle(): LinkedArticle {
  const article: Article = tinyArticle()
  article.sides = ['甲', '乙', '丙', '丁', '🏝️'].map((mark, index) => ({
    id: `side-${index}`,
    name: `${mark}国`,
    mark,
  }))
  const names = [
    '青木一郎',
    'アレクサンドル・ヴャチェスラーヴォヴィチ・コンスタンチノフ',
    'سليم',
    'Bartholomew Featherstonehaugh',
  ]
  article.speakers = sides.map((side, index): Speaker => ({
    id: `speaker-${index}`,
    type: 'person',
    name: names[index % names.length] ?? '',
    shortRole: textOf(samples.kanji, index * 12 + 1),
    ...(side === undefined ? {} : { side: `side-${side}` }),
    evidence: ['p01'],
  }))
  article.quotes = Object.entries(samples).flatMap(([name, sample], kindOfText) =>
    lengths.flatMap((length, index): Quote[] => {
      if ((kindOfText + index) % 2 === 1) return []
      const turn = Math.floor((kindOfText + index) / 2)
      const quote: Quote = {
        id: `${name}-${length}`,
        number: kindOfText * 100 + index + 1,
        speaker: `speaker-${Math.floor(turn / kinds.length) % sides.length}`,
        text: [...spansOf(kinds[turn % kinds.length] ?? 'direct', textOf(sample, length))],
        when: turn % 2 === 0 ? {} : { date: '2031-04-02/2031-04-05', text: textOf(samples.kana, length) },
        subject: textOf(sample, length),
        venue: textOf(samples.unbroken, length),
        evidence: ['p01'],
      }
      return [quote]
    }),
  )
  article.agreements = []
  return linkWholeArticle(article)
}

const tiny = (change: (article: Article) => void): LinkedArticle => {
  const article: Article = tinyArticle()
  change(article)
  return linkWholeArticle(article)
}

let draw: DrawCard
let typefaces: Typefaces
beforeAll(() => {
  draw = openDrawing()
  typefaces = loadTypefaces(new Renderer())
})

/** Where nothing is drawn: around the picture, and on both sides of its rule. */
const margins = [
  { x: 0, y: 19, width: 54, height: 611 },
  { x: 1146, y: 19, width: 54, height: 611 },
  { x: 0, y: 19, width: 1200, height: 32 },
  { x: 0, y: 586, width: 1200, height: 44 },
  { x: 358, y: 19, width: 34, height: 611 },
  { x: 395, y: 19, width: 22, height: 611 },
]

/** What is wrong with a picture, as words. */
async function faultsOf({ of, card }: Picture): Promise<string[]> {
  const file = await draw(card)
  const { width, height, data, palette } = decode(file)
  if (width !== imageSize.width || height !== imageSize.height) return [`${of}: ${width} × ${height}`]
  if (!palette) return [`${of}: no palette, ${file.length} bytes`]
  const paper = palette.findIndex(
    (colour) =>
      `#${colour
        .slice(0, 3)
        .map((part) => part.toString(16).padStart(2, '0'))
        .join('')}` === lightColour('paper'),
  )
  const faults = margins.flatMap((area) => {
    for (let y = area.y; y < area.y + area.height; y++)
      for (let x = area.x; x < area.x + area.width; x++)
        if (data[y * width + x] !== paper) return [`${of}: drawn over the margin at ${x}, ${y}`]
    return []
  })
  return file.length > 80_000 ? [...faults, `${of}: ${file.length} bytes`] : faults
}

/** What of a picture no font holds. */
function wordsMissingIn({ card }: Picture): string[] {
  return composeCard(card, typefaces).flatMap((item) =>
    item.type === 'glyph' && item.text.includes(missingCharacter) ? [item.text] : [],
  )
}

describe('a share image', () => {
  it.each(Object.keys(samples))(
    'keeps inside its frame for quotes of 1 to 300 characters: %s',
    async (sample) => {
      const faults: string[] = []
      for (const picture of listPictures(generatedArticle()))
        if (picture.of.startsWith(`quote ${sample}-`)) faults.push(...(await faultsOf(picture)))
      expect(faults).toEqual([])
    },
  )

  it('keeps inside its frame for speakers of every side', async () => {
    const faults: string[] = []
    for (const picture of listPictures(generatedArticle()))
      if (picture.of.startsWith('speaker ')) faults.push(...(await faultsOf(picture)))
    expect(faults).toEqual([])
  })

  it.each(['public/article.json', 'e2e/articles/harbour.json'])(
    'keeps inside its frame in %s',
    async (file) => {
      const faults: string[] = []
      for (const picture of listPictures(readArticleFile(file).linked))
        faults.push(...(await faultsOf(picture)))
      expect(faults).toEqual([])
    },
  )

  it('keeps inside its frame for long headlines, titles, roles and figures', async () => {
    const article = tiny((input) => {
      input.headline = textOf(samples.mixed, 120)
      input.alternativeHeadline = textOf(samples.letters, 200)
      input.kicker = textOf(samples.kana, 100)
      input.dek = [textOf(samples.mixed, 600)]
      input.figures = Array.from({ length: 5 }, (_, index) => ({
        id: `figure-${index}`,
        label: textOf(samples.kanji, 40),
        value: textOf('1234567890', 30),
        unit: textOf(samples.kana, 20),
        note: ['注'],
        evidence: ['p01'],
      }))
      for (const agreement of input.agreements)
        Object.assign(agreement, {
          number: 9_999,
          title: textOf(samples.unbroken, 150),
          text: [textOf(samples.mixed, 800)],
        })
      for (const speaker of input.speakers)
        Object.assign(speaker, { name: textOf(samples.kana, 90), role: [textOf(samples.kanji, 200)] })
    })
    const faults: string[] = []
    for (const picture of listPictures(article)) faults.push(...(await faultsOf(picture)))
    expect(faults).toEqual([])
  })

  it('has every character that it sets, or 〓', () => {
    const holds = ({ face, text, isLetter }: Glyph) =>
      (['mincho', 'gothic'] as const).some((family) => typefaces.faceOf(family, text, isLetter) === face)
    const unknown = [...listPictures(generatedArticle())].flatMap(({ of, card }) =>
      composeCard(card, typefaces).flatMap((item) =>
        item.type === 'box' || holds(item) ? [] : [`${of}: ${item.text}`],
      ),
    )
    expect(unknown).toEqual([])
  })

  it('needs no 〓 for the article itself', () => {
    expect([...listPictures(readArticleFile('public/article.json').linked)].flatMap(wordsMissingIn)).toEqual(
      [],
    )
  })

  it('shows 〓 for what no font holds, and says nothing else in its place', () => {
    const article = tiny((input) => {
      for (const quote of input.quotes) quote.text = [{ type: 'speech', text: '🏝️と🇯🇵' }]
    })
    const [picture] = [...listPictures(article)].filter(({ of }) => of === 'quote bridge-opens')
    expect(picture && wordsMissingIn(picture)).toEqual(['〓', '〓'])
  })

  it('takes another spelling of a name that no font holds', () => {
    const article = tiny((input) => {
      for (const speaker of input.speakers)
        Object.assign(speaker, { name: 'سليم', alternateNames: ['살림', 'サリーム', 'Salim'] })
    })
    const [picture] = [...listPictures(article)].filter(({ of }) => of === 'speaker aoki')
    const words =
      picture &&
      composeCard(picture.card, typefaces).flatMap((item) => (item.type === 'glyph' ? [item.text] : []))
    expect(words?.join('')).toContain('サリーム')
  })

  it('has the same bytes for the same content, whatever was drawn before', async () => {
    const pictures = [...listPictures(readArticleFile('public/article.json').linked)].slice(0, 12)
    const forwards = await Promise.all(pictures.map(({ card }) => draw(card)))
    const other = openDrawing()
    const backwards = await Promise.all(pictures.toReversed().map(({ card }) => other(card)))
    for (const [index, image] of backwards.toReversed().entries())
      expect(forwards[index]?.equals(image), pictures[index]?.of).toBe(true)
  })
})
