import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { parseChanged } from '../../testing/parseChanged.ts'
import { renderAt } from '../../testing/renderAt.tsx'
import { showPage } from '../../testing/showPage.tsx'
import { tinyArticle } from '../../testing/tinyArticle.ts'

function tiny(...changes: Parameters<typeof parseChanged>) {
  const { article } = parseChanged(...changes)
  if (!article) throw new Error('no article')
  return article
}

describe('QuotePage', () => {
  it('says who said what, how it is quoted, when, and where', async () => {
    renderAt('/quotes/bridge-opens', tiny())
    expect(await screen.findByRole('heading', { level: 1, name: '青木一郎の発言 01' })).toBeDefined()
    expect(screen.getByRole('blockquote').textContent).toBe('「来月には橋を開く」')
    expect(screen.getByText('引き方').nextElementSibling?.textContent).toBe('「」 直接')
    expect(screen.getByText('日付').nextElementSibling?.textContent).toBe('2031年4月2日（水）')
    expect(screen.getByText('場').nextElementSibling?.textContent).toBe('丙市での記者会見')
    expect(screen.getByText('相手').nextElementSibling?.textContent).toBe('記者団')
    expect(screen.getByText('言葉').nextElementSibling?.textContent).toBe(
      '原記事では日本語（話された言語の記載なし）',
    )
  })

  it('tells whom it was said to from whose report it comes', async () => {
    const factOf = (name: string) => screen.getByText(name).nextElementSibling?.textContent
    const first = renderAt(
      '/quotes/bridge-opens',
      tiny(({ quotes: [quote] }) => void (quote.outlet = 'radio')),
    )
    await screen.findByRole('blockquote')
    expect(factOf('相手')).toBe('丙ラジオ、記者団')
    expect(factOf('場')).toBe('丙市での記者会見')
    expect(screen.queryByText('伝えた媒体')).toBeNull()
    first.unmount()
    renderAt(
      '/quotes/long-way',
      tiny(({ quotes: [, quote] }) => {
        quote.relayedBy = 'radio'
        delete quote.outlet
      }),
    )
    await screen.findByRole('blockquote')
    expect(factOf('伝えた媒体')).toBe('丙ラジオ')
    expect(factOf('相手・場')).toBe('原記事に記載なし')
  })

  it('shows the words before they were translated, where they are known', async () => {
    renderAt(
      '/quotes/bridge-opens',
      tiny(({ quotes: [quote] }) => {
        quote.original = { text: 'Le pont ouvrira le mois prochain', lang: 'fr' }
      }),
    )
    const original = (await screen.findByText('訳す前の言葉')).nextElementSibling
    expect(original).toHaveTextContent('Le pont ouvrira le mois prochain')
    expect(original?.querySelector('[lang=fr]')).not.toBeNull()
    expect(screen.getByText('原記事では日本語（フランス語からの訳）')).toBeDefined()
  })

  it('leads to the paragraphs of the story that rest on the same paragraph of the source', async () => {
    renderAt('/quotes/bridge-opens', tiny())
    const evidence = within(await screen.findByRole('region', { name: '根拠' }))
    expect(evidence.getByRole('listitem')).toHaveTextContent('第1段落（会談と合意）')
    expect(evidence.getByRole('link', { name: 'まとめ「橋の合意」の第1段落' })).toHaveAttribute(
      'href',
      '/#p-opening',
    )
    expect(
      evidence.getByText(
        'この発言がよる原記事の段落と、同じ段落によるまとめの箇所です。原記事の文章は、ここに転載していません。',
      ),
    ).toBeDefined()
  })

  it('promises no place in the story where none rests on the same paragraph', async () => {
    renderAt('/quotes/repairs-first', tiny())
    const evidence = within(await screen.findByRole('region', { name: '根拠' }))
    expect(
      evidence.getByText('この発言がよる原記事の段落です。原記事の文章は、ここに転載していません。'),
    ).toBeDefined()
  })

  it('says in a line what it all rests on', async () => {
    renderAt('/quotes/bridge-opens', tiny())
    const line = (await screen.findByText('原記事')).parentElement
    expect(line).toHaveTextContent('原記事 『橋をめぐる会談』 記者一 2031年4月3日（木）公開・4日（金）更新')
    expect(screen.getByRole('link', { name: '『橋をめぐる会談』' })).toHaveAttribute(
      'href',
      'https://example.org/bridge',
    )
  })

  it('says what the source does not state, and never sets a report in 「」', async () => {
    renderAt('/quotes/repairs-first', tiny())
    expect((await screen.findByRole('blockquote')).textContent).toBe('橋を開く前に直すところがある。')
    expect(screen.getByText('相手・場').nextElementSibling?.textContent).toBe('原記事に記載なし')
    expect(screen.getByText('日付').nextElementSibling?.textContent).toBe('日付の記載なし')
    expect(screen.getByText(/本人の言葉どおりではありません/)).toBeDefined()
  })

  it('sets only the speaker’s own words of a mixed quote in 「」', async () => {
    renderAt('/quotes/long-way', tiny())
    const quote = await screen.findByRole('blockquote')
    expect(quote.textContent).toBe('ここまでは「長い道のり」だった。')
    expect(quote.querySelector('q')?.textContent).toBe('「長い道のり」')
  })

  it('leads to its agreement, its event, its speaker and its neighbours', async () => {
    renderAt('/quotes/bridge-opens', tiny())
    const links = within(await screen.findByRole('region', { name: 'つながり' }))
    expect(links.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/agreements/open-bridge',
      '/timeline#event-talks',
      '/quotes/long-way',
      '/speakers/aoki',
    ])
    const neighbours = within(screen.getByRole('navigation', { name: '前後の発言' }))
    expect(neighbours.getByRole('link').getAttribute('href')).toBe('/quotes/long-way')
  })

  it('joins fragments quoted apart with … and never into one quotation', async () => {
    renderAt(
      '/quotes/bridge-opens',
      tiny(({ quotes: [quote] }) => {
        quote.text = [
          { type: 'speech', text: '来月には' },
          { type: 'speech', text: '橋を開く' },
        ]
      }),
    )
    expect((await screen.findByRole('blockquote')).textContent).toBe('「来月には」…「橋を開く」')
  })

  it('helps with an unknown id', async () => {
    renderAt('/quotes/bridge-open', tiny())
    expect(
      await screen.findByRole('heading', { level: 1, name: 'このアドレスの発言はありません' }),
    ).toBeDefined()
    const nearest = within(screen.getByRole('region', { name: 'お探しのものかもしれません' }))
    expect(nearest.getAllByRole('link')[0]?.getAttribute('href')).toBe('/quotes/bridge-opens')
    expect(document.head.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  })
})

it('draws the place in a long section as one bar, with a marker', async () => {
  const article = tinyArticle()
  const [first] = article.quotes
  const quotes = Array.from({ length: 60 }, (_, index) => ({
    ...first,
    id: index < 3 ? (article.quotes[index]?.id ?? '') : `quote-${index + 1}`,
    number: index + 1,
  }))
  const block = (id: string) => ({ type: 'quote' as const, quote: id })
  const [section] = article.sections
  await showPage('/quotes/quote-45', {
    ...article,
    quotes,
    sections: [section, { id: 'more', heading: '続き', blocks: quotes.slice(3).map(({ id }) => block(id)) }],
  })
  const position = screen.getByRole('region', { name: 'まとめの中の位置' })
  expect(position).toHaveTextContent('「続き」の節、57件のうち42番目です。')
  expect(position.querySelectorAll('svg[preserveAspectRatio=none]')).toHaveLength(1)
  expect(Number(position.querySelector('rect[x]')?.getAttribute('x'))).toBeCloseTo(72.8, 1)
  expect(position.querySelectorAll('i')).toHaveLength(0)
})
