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
    expect(screen.getByText('日付').nextElementSibling?.textContent).toBe('2031年4月2日')
    expect(screen.getByText('媒体・場').nextElementSibling?.textContent).toBe('丙市での記者会見')
    expect(screen.getByText('相手').nextElementSibling?.textContent).toBe('記者団')
    expect(screen.getByText('根拠').nextElementSibling?.textContent).toBe('第1段落（会談と合意）')
  })

  it('says all of where it was said: the outlet, then the occasion', async () => {
    renderAt(
      '/quotes/bridge-opens',
      tiny(({ quotes: [quote] }) => void (quote.outlet = 'radio')),
    )
    expect((await screen.findByText('媒体・場')).nextElementSibling?.textContent).toBe(
      '丙ラジオ、丙市での記者会見',
    )
  })

  it('says what the source does not state, and never sets a report in 「」', async () => {
    renderAt('/quotes/repairs-first', tiny())
    expect((await screen.findByRole('blockquote')).textContent).toBe('橋を開く前に直すところがある。')
    expect(screen.getByText('媒体・場').nextElementSibling?.textContent).toBe('記事に記載なし')
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
  const position = screen.getByRole('region', { name: '記事の中の位置' })
  expect(position).toHaveTextContent('「続き」の節、57件のうち42番目です。')
  expect(position.querySelectorAll('svg[preserveAspectRatio=none]')).toHaveLength(1)
  expect(Number(position.querySelector('rect[x]')?.getAttribute('x'))).toBeCloseTo(72.8, 1)
  expect(position.querySelectorAll('i')).toHaveLength(0)
})
