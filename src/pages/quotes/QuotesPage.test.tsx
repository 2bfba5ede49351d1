import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { articleWithEvents } from '../../testing/articleWithEvents.ts'
import { parseChanged } from '../../testing/parseChanged.ts'
import { renderAt } from '../../testing/renderAt.tsx'
import { showPage } from '../../testing/showPage.tsx'
import { tinyArticle } from '../../testing/tinyArticle.ts'

function tiny() {
  const { article } = parseChanged()
  if (!article) throw new Error('no article')
  return article
}

const quoteList = () => screen.getAllByRole('list').find((list) => list.matches('ol')) ?? document.body
const shownNumbers = () =>
  within(quoteList())
    .getAllByText(/^0\d$/)
    .map(({ textContent }) => textContent)

describe('QuotesPage', () => {
  it('lists every quote in order, with its kind', async () => {
    renderAt('/quotes', tiny())
    expect((await screen.findByText('件', { exact: false, selector: '[role=status]' })).textContent).toBe(
      '3 件',
    )
    expect(shownNumbers()).toEqual(['01', '02', '03'])
  })

  it('narrows down by words and by choices, and says when nothing fits', async () => {
    const user = userEvent.setup()
    renderAt('/quotes', tiny())
    const search = await screen.findByRole('searchbox', { name: '発言を探す' })
    await user.type(search, 'はし')
    expect(await screen.findByText(/「はし」に合う発言はありません/)).toBeDefined()
    await user.clear(search)
    await user.type(search, '橋　あおき')
    expect(shownNumbers()).toEqual(['01'])
    await user.clear(search)
    await user.click(screen.getByRole('checkbox', { name: /要旨/ }))
    expect(shownNumbers()).toEqual(['03'])
    await user.click(screen.getByRole('checkbox', { name: /^直接/ }))
    expect(shownNumbers()).toEqual(['01', '03'])
  })

  it('reads its filter from the address', async () => {
    renderAt('/quotes?side=otsu', tiny())
    expect((await screen.findByText('件', { exact: false, selector: '[role=status]' })).textContent).toBe(
      '1 件',
    )
    expect(shownNumbers()).toEqual(['03'])
  })

  it('reads several choices written as one', async () => {
    renderAt('/quotes?kind=mixed,indirect', tiny())
    expect(await screen.findByRole('checkbox', { name: /^一部直接/, checked: true })).toBeDefined()
    expect(shownNumbers()).toEqual(['02', '03'])
  })
})

describe('QuotesPage of many quotes', () => {
  /** Shows 90 quotes, at once: the page itself without what stands around it. */
  function showMany(path: string) {
    const article = tinyArticle()
    const [first, , last] = article.quotes
    const quotes = Array.from({ length: 90 }, (_, index) => ({
      ...(index % 2 === 0 ? first : last),
      id: index < 3 ? (article.quotes[index]?.id ?? '') : `quote-${index + 1}`,
      number: index + 1,
    }))
    return showPage(path, { ...article, quotes })
  }
  const rows = () => [...quoteList().children]

  it('shows forty, and all others by their numbers', async () => {
    await showMany('/quotes')
    expect(screen.getByText('90', { selector: '[role=status] *' })).toBeVisible()
    expect(rows()).toHaveLength(40)
    const rest = within(screen.getByRole('navigation', { name: '残りの発言を番号で開く' }))
    expect(rest.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
      Array.from({ length: 50 }, (_, index) => `/quotes/quote-${index + 41}`),
    )
  })

  it('shows forty more and reads on at the first of them', async () => {
    await showMany('/quotes')
    await userEvent.click(screen.getByRole('button', { name: 'さらに40件' }))
    expect(rows()).toHaveLength(80)
    expect(rows()[40]).toContainElement(document.activeElement as HTMLElement)
  })

  it('remembers in the address how many are shown, until the filter changes', async () => {
    await showMany('/quotes?rows=80')
    expect(rows()).toHaveLength(80)
    expect(screen.getByRole('button', { name: 'さらに10件' })).toBeVisible()
    await userEvent.click(screen.getByRole('checkbox', { name: /^甲国/ }))
    expect(rows()).toHaveLength(40)
  })

  it.each(['-1', 'NaN', '2.5', ''])('shows forty where the address requests %s', async (asked) => {
    await showMany(`/quotes?rows=${asked}`)
    expect(rows()).toHaveLength(40)
  })
})

it.each([
  ['橋', '言葉に近い順'],
  ['「', '原記事に出てくる順'],
])('says in which order what fits %s stands', async (query, order) => {
  await showPage(`/quotes?q=${query}`, tinyArticle())
  expect(await screen.findByText(order)).toBeVisible()
  await waitFor(() => expect(shownNumbers()).toEqual(query === '橋' ? ['01', '03'] : ['01', '02', '03']))
  expect(screen.getByText(order)).toBeVisible()
})

it('has nothing to narrow down where there are no statements', async () => {
  renderAt('/quotes', articleWithEvents(2, []))
  expect(await screen.findByText('載せている発言はありません。')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'しぼり込みを外す' })).toBeNull()
})

describe('the filters', () => {
  it('say how many each choice would leave; what would leave none stays in reach', async () => {
    await showPage('/quotes', tinyArticle())
    await userEvent.click(screen.getByRole('checkbox', { name: /^乙国\s*1$/ }))
    const direct = screen.getByRole('checkbox', { name: /^直接\s*0$/ })
    direct.focus()
    expect(direct).toHaveFocus()
    expect(screen.getByRole('checkbox', { name: /^要旨\s*1$/ })).toBeEnabled()
    const chip = screen.getByRole('button', { name: '直接' })
    expect(chip).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(chip)
    expect(chip).toHaveAttribute('aria-pressed', 'false')
    expect(shownNumbers()).toEqual(['03'])
  })
})

describe('the dates', () => {
  it('can be chosen, and that none is stated', async () => {
    await showPage('/quotes', tinyArticle())
    const dates = within(screen.getByRole('group', { name: '日付' }))
    expect(dates.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
      expect.stringMatching(/^4月2日.*1$/),
      expect.stringMatching(/^日付の記載なし.*2$/),
    ])
    await userEvent.click(dates.getByRole('checkbox', { name: /^4月2日/ }))
    expect(shownNumbers()).toEqual(['01'])
  })

  it('say their year, here and in the list, where the article knows several', async () => {
    const article = tinyArticle()
    article.quotes[1].when = { date: '2030-12-05' }
    article.quotes[2].when = { date: '-0043-03-15/-0043-03-15' }
    const before = structuredClone(article.quotes[0])
    article.quotes.push({ ...before, id: 'before', number: 4, when: { date: '-0044' } })
    await showPage('/quotes', article)
    const dates = within(screen.getByRole('group', { name: '日付' }))
    expect(dates.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
      expect.stringMatching(/^紀元前45年/),
      expect.stringMatching(/^紀元前44年3月15日.*1$/),
      expect.stringMatching(/^2030年12月5日/),
      expect.stringMatching(/^2031年4月2日/),
      expect.stringMatching(/^日付の記載なし.*0$/),
    ])
    expect(quoteList()).toHaveTextContent('2030年12月5日（木）')
    await userEvent.click(dates.getByRole('checkbox', { name: /^紀元前44年3月15日/ }))
    expect(shownNumbers()).toEqual(['03'])
  })

  it('are months where they are many', async () => {
    const article = tinyArticle()
    const [first] = article.quotes
    const quotes = Array.from({ length: 42 }, (_, index) => ({
      ...first,
      id: index < 3 ? (article.quotes[index]?.id ?? '') : `quote-${index + 1}`,
      number: index + 1,
      when: { date: `2031-0${4 + (index % 2)}-${String(1 + Math.floor(index / 2)).padStart(2, '0')}` },
    }))
    await showPage('/quotes', { ...article, quotes })
    await userEvent.click(screen.getByRole('checkbox', { name: /^5月\s*21$/ }))
    expect(quoteList().children).toHaveLength(21)
  })
})

describe('very long words', () => {
  it('are clamped in a row, which says where they stand whole', async () => {
    const article = tinyArticle()
    Object.assign(article.quotes[0] ?? {}, {
      text: [{ type: 'speech', text: '橋を開く'.repeat(900) }],
    })
    await showPage('/quotes', article)
    expect(screen.getAllByText('全文は発言のページにあります')).toHaveLength(1)
    expect(screen.getByRole('link', { name: /^「橋を開く橋を開く/ })).toHaveAttribute(
      'href',
      '/quotes/bridge-opens',
    )
  })
})

it('loses no words when a box is ticked before the list has followed', async () => {
  await showPage('/quotes', tinyArticle())
  act(() => {
    fireEvent.change(screen.getByRole('searchbox', { name: '発言を探す' }), { target: { value: '橋' } })
    fireEvent.click(screen.getByRole('checkbox', { name: /^甲国/ }))
  })
  expect(shownNumbers()).toEqual(['01'])
})

it('marks what was searched for, in the words and in the names', async () => {
  await showPage('/quotes?q=青木', tinyArticle())
  expect(within(quoteList()).getAllByText('青木', { selector: 'mark' })).toHaveLength(2)
})

describe('words that claim that something was said', () => {
  const report = () => screen.findByRole('region', { name: 'この発言は本当？' })

  it('are checked against the quotes, letter by letter', async () => {
    const article = tinyArticle()
    Object.assign(article.quotes[0] ?? {}, {
      text: [{ type: 'speech', text: '来月には橋を開くと約束します' }],
    })
    await showPage('/quotes?q=「来月までには橋を必ず開くと約束します」', article)
    const match = within(await report())
    expect(match.getByRole('status')).toHaveTextContent('ほぼ一致')
    expect(match.getByText('入力だけ「まで」')).toBeInTheDocument()
    expect(match.getByText('入力だけ「必ず」')).toBeInTheDocument()
    expect(match.getByRole('link', { name: '発言01を開く' })).toHaveAttribute('href', '/quotes/bridge-opens')
    expect(match.getByText(/原記事が青木一郎の言葉として引いている発言/)).toBeVisible()
    expect(match.getByText(/内容が正しいかどうかは判断しません/)).toBeVisible()
    expect(match.getByText(/原記事の文を写しても見つからない/)).toBeVisible()
    expect(match.queryByText(/だけを見比べました/)).toBeNull()
  })

  it('are compared as far as the report says', async () => {
    await showPage('/quotes?q=乙国の首相が「来月には橋を開くと約束します」と述べた', tinyArticle())
    expect(within(await report()).getByText('引用符の中の言葉だけを見比べました。')).toBeVisible()
  })

  it('are never longer than an address can be', async () => {
    await showPage('/quotes', tinyArticle())
    await userEvent.click(screen.getByRole('searchbox', { name: '発言を探す' }))
    await userEvent.paste('来月には橋を開く。'.repeat(3000))
    expect(within(await report()).getByText('長いため、はじめの800字までを見比べました。')).toBeVisible()
    expect(encodeURI(screen.getByRole<HTMLInputElement>('searchbox').value).length).toBeLessThan(8000)
  })

  it('are never called a quotation where they are like a report', async () => {
    await showPage('/quotes?q=橋を開く前に直すところがある', tinyArticle())
    const match = within(await report())
    expect(match.getByRole('status')).toHaveTextContent('要旨と一致')
    expect(match.getByText(/本人の言葉として引かれたものではありません/)).toBeVisible()
  })

  it('may be in none of them', async () => {
    await showPage('/quotes?q=鉄道をどこまでも延ばしていくつもりである', tinyArticle())
    expect(within(await report()).getByRole('status')).toHaveTextContent('この記事の発言には見当たりません')
    expect(await screen.findByText(/に合う発言はありません/)).toBeVisible()
  })

  it('are more than a few', async () => {
    await showPage('/quotes?q=橋を開く', tinyArticle())
    expect(await screen.findAllByText('橋を開く', { selector: 'mark' })).toHaveLength(2)
    expect(screen.queryByRole('region', { name: 'この発言は本当？' })).not.toBeInTheDocument()
  })
})
