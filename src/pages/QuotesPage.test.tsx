import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { parseChanged } from '../testing/parseChanged.ts'
import { renderAt } from '../testing/renderAt.tsx'

function tiny() {
  const { article } = parseChanged()
  if (!article) throw new Error('no article')
  return article
}

const shownNumbers = () =>
  within(screen.getAllByRole('list').find((list) => list.classList.contains('quote-list')) ?? document.body)
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
})
