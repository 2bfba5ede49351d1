// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { loadAhead } from './loadAhead.ts'

const heard = vi.fn<(event: Event) => void>((event) => event.preventDefault())

beforeEach(() => {
  document.body.replaceChildren(
    ...[
      ['/timeline', '経過', ''],
      ['/?side=us', '米国', ''],
      ['/quotes#search', '探す', 'button'],
    ].map(([href = '', text = '', role = '']) => {
      const link = document.createElement('a')
      link.href = href
      link.role = role
      link.textContent = text
      return link
    }),
  )
  // As React, which listens below the document.
  document.body.addEventListener('click', heard)
})
afterEach(() => {
  document.body.removeEventListener('click', heard)
  heard.mockClear()
})

const press = (name: string) =>
  [...document.querySelectorAll('a')].find(({ textContent }) => textContent === name)?.click()

it('leaves links to other pages of a large article to the browser, and no others', () => {
  // What the browser would do next.
  window.addEventListener('click', (event) => event.preventDefault(), { once: true, capture: true })
  loadAhead('', true)
  press('経過')
  expect(heard).not.toHaveBeenCalled()
  press('米国')
  press('探す')
  expect(heard).toHaveBeenCalledTimes(2)
})
