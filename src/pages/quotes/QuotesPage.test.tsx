import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
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
    expect(screen.getByText(/「はし」に合う発言はありません/)).toBeDefined()
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
