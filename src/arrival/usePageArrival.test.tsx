import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { parseChanged, type Change } from '../testing/parseChanged.ts'
import { renderAt } from '../testing/renderAt.tsx'

const scrolled: Element[] = []
beforeEach(() => {
  scrolled.length = 0
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolled.push(this)
  }
})

/** The tiny article at an address, as a page that was written ahead. */
async function arriveAt(path: string, ...changes: Change[]) {
  const { article } = parseChanged(...changes)
  if (!article) throw new Error('no article')
  await act(async () => renderAt(path, article))
}

const marked = () => [...document.querySelectorAll('[data-arrived]')].map(({ id }) => id)

describe('arrival', () => {
  test('gives the place focus and mark, and leaves scrolling a written page to the browser', async () => {
    await arriveAt('/#p-opening')
    expect(document.activeElement?.id).toBe('p-opening')
    expect(marked()).toEqual(['p-opening'])
    expect(scrolled).toEqual([])
  })

  test('a text directive is none of the name', async () => {
    await arriveAt('/#p-opening:~:text=%E5%B9%B3%E5%92%8C')
    expect(marked()).toEqual(['p-opening'])
  })

  test('of a section marks the heading', async () => {
    await arriveAt('/#section-bridge')
    expect(document.activeElement?.id).toBe('section-bridge')
    expect(marked()).toEqual(['section-bridge-heading'])
  })

  test('an old id marks what it resolves to', async () => {
    await arriveAt('/#point-old', (it) =>
      it.retired.push({ kind: 'point', id: 'old', successor: 'agreed', date: '2031-04-05' }),
    )
    expect(document.activeElement?.id).toBe('point-agreed')
    expect(marked()).toEqual(['point-agreed'])
  })

  test('at a place that is not there says so and offers what is near', async () => {
    await arriveAt('/#section-brigde')
    const notice = await screen.findByText(/このページに見つかりません/)
    expect(notice.textContent).toContain('section-brigde')
    const [near] = screen
      .getAllByRole('link', { name: '橋の合意' })
      .filter((link) => link.matches('.more-link'))
    expect(near?.getAttribute('href')).toBe('/#section-bridge')
    await userEvent.click(near ?? document.body)
    await waitFor(() => expect(marked()).toEqual(['section-bridge-heading']))
    expect(screen.queryByText(/このページに見つかりません/)).toBeNull()
    expect(scrolled.map(({ id }) => id)).toEqual(['section-bridge'])
  })

  test('a reader who has taken hold of something keeps it', async () => {
    const field = document.createElement('input')
    document.body.append(field)
    field.focus()
    await arriveAt('/#p-opening')
    expect(document.activeElement).toBe(field)
    expect(marked()).toEqual(['p-opening'])
    field.remove()
  })
})
