import { describe, expect, it } from 'vitest'
import { listAddresses } from '../addresses.ts'
import { excerptFor } from '../prerender/excerptFor.ts'
import { readArticleFile } from '../testing/readArticleFile.ts'
import { linkedArticle } from '../testing/linkedArticle.ts'
import { metaAt } from '../testing/metaAt.ts'
import { readExcerpt } from '../testing/readExcerpt.ts'
import { tinyArticle, type TinyArticle } from '../testing/tinyArticle.ts'

const base = 'https://reader.example/kaidan/'

function quoteMeta(id: string, change: (article: TinyArticle) => void = () => undefined) {
  const input = tinyArticle()
  change(input)
  const meta = metaAt(linkedArticle(input), { page: 'quote', path: `/quotes/${id}`, id }, base)
  if (!meta) throw new Error(`no quote ${id}`)
  return meta
}

describe('pageMeta', () => {
  it('sets the words of a direct quote in brackets, with the speaker behind them', () => {
    expect(quoteMeta('bridge-opens')).toEqual({
      title: '青木一郎「来月には橋を開く」',
      description: '「来月には橋を開く」──青木一郎（外相）',
      canonical: `${base}quotes/bridge-opens`,
      image: {
        address: `${base}share/quotes/bridge-opens.png`,
        alt: '共有画像：「来月には橋を開く」──青木一郎（外相）',
      },
      article: { authors: ['記者一'], published: '2031-04-03', modified: '2031-04-04' },
      oembed: `${base}oembed/quotes/bridge-opens.json`,
    })
  })

  it('words a report as a report, never in brackets', () => {
    const { title, description, image } = quoteMeta('repairs-first')
    expect(title).toBe('乙国外務省：橋を開く前に直すところがある。')
    expect(description).toBe('乙国外務省の発言（要旨）：橋を開く前に直すところがある。')
    expect(image?.alt).toBe('共有画像：乙国外務省の発言（要旨）：橋を開く前に直すところがある。')
  })

  it('cuts long words between characters, never inside one', () => {
    const { title, description, image } = quoteMeta('repairs-first', ({ quotes }) => {
      quotes[2].text = ['𠮷'.repeat(500)]
    })
    expect(title).toBe(`乙国外務省：${'𠮷'.repeat(31)}…`)
    expect(Array.from(description)).toHaveLength(120)
    expect(Array.from(image?.alt ?? '')).toHaveLength(400)
    expect(() => encodeURIComponent(title + description)).not.toThrow()
  })

  it('closes speech that is cut before the mark of omission', () => {
    const titleOf = (speech: string) =>
      quoteMeta('bridge-opens', ({ quotes }) => {
        quotes[0].text = [{ type: 'speech', text: `来月には橋を開く${speech}` }]
      }).title
    expect(titleOf('あ'.repeat(30))).toBe(`青木一郎「来月には橋を開く${'あ'.repeat(21)}」…`)
    expect(titleOf('あ'.repeat(22))).toBe(`青木一郎「来月には橋を開く${'あ'.repeat(22)}」`)
  })

  it.each(['public/article.json', 'e2e/articles/harbour.json'])(
    'says the same from an excerpt as from the whole of %s',
    (file) => {
      const { article, linked } = readArticleFile(file)
      for (const address of listAddresses(linked)) {
        const excerpt = readExcerpt(excerptFor(article, linked, address))
        expect(metaAt(excerpt, address, base), address.path).toEqual(metaAt(linked, address, base))
      }
    },
  )
})
