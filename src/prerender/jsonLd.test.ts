import { describe, expect, it } from 'vitest'
import { listAddresses } from '../addresses.ts'
import { readArticleFile } from '../testing/readArticleFile.ts'
import { linkedArticle } from '../testing/linkedArticle.ts'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { jsonLd } from './jsonLd.ts'

const base = 'https://reader.example/kaidan/'
type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** Every object of a value, however deep. */
function nodesOf(value: unknown): Node[] {
  if (!isNode(value)) return []
  return [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(nodesOf)]
}

const graphOf = (id: string, page: 'quote' | 'speaker' | 'agreement' = 'quote') => {
  const graph = jsonLd(linkedArticle(tinyArticle()), { page, path: `/${page}s/${id}`, id }, base)
  return graph?.['@graph'] as unknown as Node[]
}

describe.each(['public/article.json', 'e2e/articles/harbour.json'])('the graphs of %s', (file) => {
  const { linked } = readArticleFile(file)
  const addresses = listAddresses(linked)
  const graphs = addresses.map((address) => jsonLd(linked, address, base))

  it('refer only to things that one of them describes, each by its permalink', () => {
    const nodes = graphs.flatMap(nodesOf)
    const described = new Set(nodes.flatMap((node) => ('@type' in node ? [node['@id']] : [])))
    const references = nodes.flatMap((node) => (Object.keys(node).join() === '@id' ? [node['@id']] : []))
    expect(references.length).toBeGreaterThan(0)
    for (const id of references) expect(described, String(id)).toContain(id)
    const paths = new Set(addresses.map(({ path }) => base + path.slice(1)))
    for (const id of described) if (typeof id === 'string') expect(paths, id).toContain(id.split('#')[0])
  })

  it('hold nothing undefined or blank', () => {
    const values = graphs.flatMap(nodesOf).flatMap((node) => Object.values(node))
    expect(values.filter((value) => value === undefined || value === '')).toEqual([])
  })

  it('are missing only where an old address resolves to a page', () => {
    const retired = new Set(linked.retired.map(({ id }) => id))
    for (const [index, { id = '', path }] of addresses.entries())
      expect(graphs[index] === undefined, path).toBe(retired.has(id))
  })
})

describe('a statement', () => {
  it('is a Quotation of the very words where the source quotes them', () => {
    const [quotation, speaker, event, story, source] = graphOf('bridge-opens')
    expect(quotation).toEqual({
      '@type': 'Quotation',
      '@id': `${base}quotes/bridge-opens`,
      url: `${base}quotes/bridge-opens`,
      position: 1,
      genre: '直接',
      inLanguage: 'ja',
      text: '来月には橋を開く',
      creator: { '@id': `${base}speakers/aoki` },
      dateCreated: '2031-04-02',
      recordedAt: { '@id': `${base}timeline#event-talks` },
      about: [{ '@id': `${base}agreements/open-bridge` }],
      isPartOf: { '@id': base },
      isBasedOn: { '@id': `${base}#source` },
      citation: ['第1段落（会談と合意）'],
      image: `${base}share/quotes/bridge-opens.png`,
    })
    expect(speaker).toMatchObject({
      '@type': 'Person',
      name: '青木一郎',
      jobTitle: '外相',
      affiliation: { '@type': 'Organization', name: '甲国' },
    })
    expect(event).toMatchObject({ '@type': 'Event', name: '丙市で会談', startDate: '2031-04-02' })
    expect(story).toMatchObject({
      '@type': 'NewsArticle',
      headline: '甲乙、橋の再開で合意',
      author: [{ '@type': 'Person', name: '記者一' }],
      datePublished: '2031-04-03',
      dateModified: '2031-04-04',
    })
    expect(source).toMatchObject({ name: '橋をめぐる会談', url: 'https://example.org/bridge' })
  })

  it('quotes only the fragments that are speech, and calls the rest an abstract', () => {
    const [quotation] = graphOf('long-way')
    expect(quotation).toMatchObject({
      '@type': 'Quotation',
      genre: '一部直接',
      text: '長い道のり',
      abstract: 'ここまでは「長い道のり」だった。',
    })
    expect(quotation).not.toHaveProperty('dateCreated')
  })

  it('is no Quotation and has no text of its speaker where it is only reported', () => {
    const [statement, speaker] = graphOf('repairs-first')
    expect(statement).toMatchObject({
      '@type': 'Statement',
      genre: '要旨',
      abstract: '橋を開く前に直すところがある。',
      creator: { '@id': `${base}speakers/office` },
    })
    expect(statement).not.toHaveProperty('text')
    expect(speaker).toMatchObject({ '@type': 'Organization', name: '乙国外務省' })
  })
})

it('a page has its place in the site', () => {
  expect(graphOf('open-bridge', 'agreement').at(-1)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'まとめ', item: base },
      { '@type': 'ListItem', position: 2, name: '合意', item: `${base}agreements` },
      { '@type': 'ListItem', position: 3, name: '橋を開く', item: `${base}agreements/open-bridge` },
    ],
  })
})
