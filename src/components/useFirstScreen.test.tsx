import { act, render, screen } from '@testing-library/react'
import { useLayoutEffect } from 'react'
import { renderToString } from 'react-dom/server'
import { Link, MemoryRouter, Route, Routes } from 'react-router'
import { expect, test } from 'vitest'
import { useFirstScreen } from './useFirstScreen.ts'

const items = ['一', '二', '三', '四', '五']

/** How many items each painted list had. */
let painted: number[]

function List() {
  const shown = useFirstScreen(items, 2)
  useLayoutEffect(() => void painted.push(shown.length))
  return shown.map((item) => <p key={item}>{item}</p>)
}

/** A page with links to the list. */
function app(path: string) {
  painted = []
  return (
    <MemoryRouter initialEntries={[path]}>
      <Routes>
        <Route
          path="/"
          element={['/list', '/list#place'].map((to) => (
            <Link key={to} to={to}>
              {to}
            </Link>
          ))}
        />
        <Route path="/list" element={<List />} />
      </Routes>
    </MemoryRouter>
  )
}

test('after a link the first items are painted before the others are there', () => {
  render(app('/'))
  act(() => screen.getByRole('link', { name: '/list' }).click())
  expect(painted).toEqual([2, 5])
})

test('a fragment finds every item', () => {
  render(app('/'))
  act(() => screen.getByRole('link', { name: '/list#place' }).click())
  expect(painted).toEqual([5])
})

test('a page is written whole', () => {
  expect(renderToString(app('/list')).match(/<p>/g)).toHaveLength(5)
})
