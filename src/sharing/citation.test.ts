// @vitest-environment jsdom
import fc from 'fast-check'
import { Marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { linkWholeArticle } from '../article/linkWholeArticle.ts'
import { hostileText } from '../testing/hostileText.ts'
import { tinyArticle, type TinyArticle } from '../testing/tinyArticle.ts'
import { citationOf, linesOf, type Citation } from './citation.ts'
import { citationAsBibtex } from './citationAsBibtex.ts'
import { citationAsCslJson } from './citationAsCslJson.ts'
import { citationAsHtml } from './citationAsHtml.ts'
import { citationAsMarkdown } from './citationAsMarkdown.ts'
import { citationAsText } from './citationAsText.ts'
import { shareTextOf } from './shareTextOf.ts'

const addressOf = (id: string) => `https://reader.example/quotes/${id}`

/** The citation of a quote of a tiny article after a change. */
function cite(id: string, change: (article: TinyArticle) => void = () => undefined): Citation {
  const input = tinyArticle()
  change(input)
  const article = linkWholeArticle(input)
  const quote = article.byId.quotes.get(id)
  if (!quote) throw new Error(`no quote ${id}`)
  return citationOf(article, quote, addressOf(id))
}

describe('a citation as plain text', () => {
  it('sets direct speech in 「」 and says who, how, when, where, from what, and at which address', () => {
    expect(citationAsText(cite('bridge-opens'))).toBe(
      [
        '「来月には橋を開く」',
        '青木一郎（外相、甲国）',
        '直接の引用（原記事に引かれたとおり）／2031年4月2日（水）／丙市での記者会見／記者団に',
        '会談リーダー『甲乙、橋の再開で合意　時期は示されず』',
        '原記事：記者一『橋をめぐる会談』、2031年4月3日（木）公開、2031年4月4日（金）更新',
        'https://reader.example/quotes/bridge-opens',
      ].join('\n'),
    )
  })

  it('says that the words are a translation where the original is known', () => {
    const { facts } = cite('bridge-opens', ({ quotes: [quote] }) => {
      quote.original = { text: 'Le pont ouvrira le mois prochain', lang: 'fr' }
    })
    expect(facts).toContain('（原記事に引かれたとおり）／フランス語からの訳／')
  })

  it('keeps own words outside of 「」 and speech inside', () => {
    expect(linesOf(cite('long-way')).slice(0, 3)).toEqual([
      'ここまでは「長い道のり」だった。',
      '青木一郎（外相、甲国）',
      '一部直接の引用（かぎ括弧の中だけが原記事に引かれた言葉）／会談後（日付の記載なし）／丙ラジオ',
    ])
  })

  it('words a report as a report, and invents no date and no place', () => {
    expect(linesOf(cite('repairs-first')).slice(0, 2)).toEqual([
      '乙国外務省（乙国）は、次の趣旨を述べた。橋を開く前に直すところがある。',
      '要旨（本人の言葉どおりではない）／日付の記載なし',
    ])
  })

  it('names no title and no update that the article does not know', () => {
    const { source, work } = cite('bridge-opens', (article) => {
      delete article.source.title
      delete article.dateModified
      delete article.alternativeHeadline
    })
    expect(source).toBe('原記事：記者一、2031年4月3日（木）公開')
    expect(work).toBe('会談リーダー『甲乙、橋の再開で合意』')
  })

  it('for a chat leaves the address to the link beside it', () => {
    expect(shareTextOf(cite('long-way'))).toBe(linesOf(cite('long-way')).slice(0, 3).join('\n'))
    expect(shareTextOf(cite('repairs-first'))).toBe(linesOf(cite('repairs-first')).slice(0, 2).join('\n'))
  })
})

describe('a citation in other formats', () => {
  it('is a quotation in HTML only where somebody is quoted', () => {
    const html = citationAsHtml(cite('bridge-opens'))
    expect(html).toMatch(
      /^<div lang="ja"><blockquote cite="https:[^"]+"><p>「来月には橋を開く」<\/p><\/blockquote><p>/,
    )
    expect(html).toContain('<a href="https://reader.example/quotes/bridge-opens">')
    expect(citationAsHtml(cite('repairs-first'))).not.toContain('<blockquote')
  })

  it('is a quotation in Markdown only where somebody is quoted', () => {
    expect(citationAsMarkdown(cite('bridge-opens')).split('\n').slice(0, 3)).toEqual([
      '> 「来月には橋を開く」',
      '',
      '青木一郎（外相、甲国）\\',
    ])
    expect(citationAsMarkdown(cite('repairs-first'))).toMatch(/^乙国外務省（乙国）は、次の趣旨を述べた。/)
  })

  it('is an entry of BibTeX', () => {
    expect(citationAsBibtex(cite('bridge-opens'))).toBe(`@misc{bridge-opens,
  author = {{記者一}},
  title = {{橋をめぐる会談}},
  year = {2031},
  month = apr,
  day = {3},
  language = {ja},
  url = {https://reader.example/quotes/bridge-opens},
  note = {「来月には橋を開く」　青木一郎（外相、甲国）　直接の引用（原記事に引かれたとおり）／2031年4月2日（水）／丙市での記者会見／記者団に　会談リーダー『甲乙、橋の再開で合意　時期は示されず』　原記事：記者一『橋をめぐる会談』、2031年4月3日（木）公開、2031年4月4日（金）更新},
}
`)
  })

  it('is an item of CSL-JSON', () => {
    expect(JSON.parse(citationAsCslJson(cite('bridge-opens')))).toEqual([
      {
        id: 'bridge-opens',
        type: 'article-newspaper',
        title: '橋をめぐる会談',
        author: [{ literal: '記者一' }],
        issued: { 'date-parts': [[2031, 4, 3]] },
        'container-title': '会談リーダー',
        language: 'ja',
        URL: 'https://reader.example/quotes/bridge-opens',
        note: linesOf(cite('bridge-opens')).join('\n'),
      },
    ])
  })
})

describe('hostile text', () => {
  const fields = [
    'speech',
    'own',
    'term',
    'name',
    'role',
    'side',
    'when',
    'outlet',
    'venue',
    'audience',
    'headline',
    'author',
    'source',
  ] as const
  type Field = (typeof fields)[number]

  /** Puts a text into one field of a tiny article, wherever a citation may take it from. */
  const changes: Record<Field, (article: TinyArticle, text: string) => void> = {
    speech: ({ quotes }, text) => {
      for (const quote of quotes)
        quote.text = quote.text.map((span) =>
          typeof span !== 'string' && span.type === 'speech' ? { ...span, text } : span,
        )
    },
    own: ({ quotes: [, mixed, report] }, text) => {
      mixed.text = [text, { type: 'speech', text: '長い道のり' }, text]
      report.text = [text]
    },
    term: ({ quotes: [, mixed, report] }, text) => {
      mixed.text = [
        { type: 'term', text },
        { type: 'speech', text: '長い道のり' },
      ]
      report.text = [{ type: 'term', text }]
    },
    name: ({ speakers }, text) => speakers.forEach((speaker) => void (speaker.name = text)),
    role: ({ speakers }, text) =>
      speakers.forEach((speaker) => void (speaker.role = [{ type: 'ruby', base: text, text: 'よみ' }])),
    side: ({ sides }, text) => sides.forEach((side) => void (side.name = text)),
    when: ({ quotes }, text) => quotes.forEach((quote) => void (quote.when = { text })),
    outlet: ({ outlets: [outlet], quotes }, text) => {
      outlet.name = text
      quotes.forEach((quote) => void (quote.outlet = outlet.id))
    },
    venue: ({ quotes }, text) => quotes.forEach((quote) => void (quote.venue = text)),
    audience: ({ quotes }, text) => quotes.forEach((quote) => void (quote.audience = text)),
    headline: (article, text) => void (article.headline = text),
    author: (article, text) => void (article.author = [{ name: text }]),
    source: (article, text) => void (article.source.title = text),
  }

  const ids = ['bridge-opens', 'long-way', 'repairs-first'] as const
  const hostileCitation = fc
    .record({ id: fc.constantFrom(...ids), field: fc.constantFrom(...fields), text: hostileText })
    .map(({ id, field, text }) => ({
      id,
      citation: cite(id, (article) => changes[field](article, text)),
    }))

  /** Everything about a document that is not text. */
  const elementsOf = (html: string) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    const all = [...body.querySelectorAll('*')]
    return {
      text: body.textContent,
      tags: all.map(({ localName }) => localName),
      attributes: all.flatMap((one) => one.getAttributeNames()),
    }
  }
  const withoutSpace = (text: string) => text.replace(/\s/g, '')

  it('never puts a report, or anything in its citation, into 「」', () => {
    fc.assert(
      fc.property(hostileCitation, ({ citation }) => {
        if (citation.kind === 'indirect') expect(citationAsText(citation)).not.toMatch(/[「」]/)
      }),
    )
  })

  it('is one line of plain text, word for word', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { words } = cite('bridge-opens', (article) => changes.speech(article, text))
        const bare = (value: string) => value.replace(/[\u2066-\u2069]/g, '')
        expect(bare(words)).toBe(bare(`「${text.replace(/[\u2028\u2029]/g, ' ')}」`))
        expect(words).not.toMatch(/[\n\u2028\u2029]/)
      }),
    )
  })

  it('is text in HTML: it makes no element and no attribute', () => {
    fc.assert(
      fc.property(hostileCitation, ({ citation }) => {
        const tame = elementsOf(citationAsHtml(cite(citation.id)))
        const { text, tags, attributes } = elementsOf(citationAsHtml(citation))
        expect(tags).toEqual(tame.tags)
        expect(attributes).toEqual(tame.attributes)
        expect(text).toBe([...linesOf(citation), citation.address].join(''))
      }),
    )
  })

  it('is text in Markdown: it makes no heading, list, link, emphasis or code', () => {
    const marked = new Marked({ gfm: true })
    const show = (citation: Citation) =>
      elementsOf(marked.parse(citationAsMarkdown(citation), { async: false }))
    const tame = new Map(ids.map((id) => [id, show(cite(id))]))
    const beginnings = [
      '- 項目',
      '+ 項目',
      '1. 項目',
      '12) 項目',
      '    字下げ',
      '# 見出し',
      '---',
      '===',
      '> 引用',
    ]
    const places = [
      ['long-way', 'own'],
      ['bridge-opens', 'name'],
      ['repairs-first', 'name'],
    ] as const
    const examples = beginnings.flatMap((text) =>
      places.map(([id, field]): [{ id: (typeof ids)[number]; citation: Citation }] => [
        { id, citation: cite(id, (article) => changes[field](article, text)) },
      ]),
    )
    fc.assert(
      fc.property(hostileCitation, ({ id, citation }) => {
        const { text, tags, attributes } = show(citation)
        expect(tags).toEqual(tame.get(id)?.tags)
        expect(attributes).toEqual(tame.get(id)?.attributes)
        expect(withoutSpace(text)).toBe(withoutSpace(citationAsText(citation)))
      }),
      { numRuns: 100 + examples.length, examples },
    )
  })

  it('is text in BibTeX: braces balance, and no command but those that stand for a character', () => {
    fc.assert(
      fc.property(hostileCitation, ({ citation }) => {
        const [key = '', ...fields] = citationAsBibtex(citation).trimEnd().split('\n')
        expect(key).toBe(`@misc{${citation.id},`)
        expect(fields.pop()).toBe('}')
        const values = new Map(
          fields.map((field) => {
            const [, name = '', value = ''] = /^ {2}(\w+) = (.*),$/u.exec(field) ?? []
            return [name, value]
          }),
        )
        expect(fields).toHaveLength(8)
        for (const value of values.values()) expect(deepest(value), value).toBeGreaterThanOrEqual(0)
        expect(readTex(values.get('note') ?? '', 1)).toBe(
          linesOf(citation)
            .join('　')
            .replace(/[\u2028\u2029]/g, ' '),
        )
        expect(readTex(values.get('title') ?? '', 2)).toBe(
          citation.record.title.replace(/[\u2028\u2029]/g, ' '),
        )
      }),
    )
  })

  it('is text in CSL-JSON', () => {
    fc.assert(
      fc.property(hostileCitation, ({ citation }) => {
        expect(JSON.parse(citationAsCslJson(citation))).toMatchObject([
          { title: citation.record.title, note: linesOf(citation).join('\n'), URL: citation.address },
        ])
      }),
    )
  })
})

/** 0 when every brace has its partner, as BibTeX counts them: behind a backslash too. Otherwise below. */
function deepest(value: string): number {
  let [depth, lowest] = [0, 0]
  for (const character of value) {
    if (character === '{') depth += 1
    if (character === '}') depth -= 1
    lowest = Math.min(lowest, depth)
  }
  return depth === 0 ? lowest : -1
}

const texCharacters: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
}

/** The characters that TeX would print of a value in braces. What it would take for a command or a special character is a fault. */
function readTex(value: string, braces: 1 | 2): string {
  return value
    .slice(braces, -braces)
    .replace(
      /\\(\w+)\{\}|\\([%&$#_])|([\\{}~^%&$#_])/g,
      (_, command?: string, escaped?: string, bare?: string) => {
        if (bare !== undefined) throw new Error(`a bare ${bare} in ${value}`)
        return escaped ?? texCharacters[command ?? ''] ?? ''
      },
    )
}
