import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { MemoryRouter, useLocation } from 'react-router'
import { expect, onTestFinished, test } from 'vitest'
import { Written } from './Written.tsx'

function Address() {
  return <p title="address">{useLocation().pathname}</p>
}

const page = (
  <MemoryRouter initialEntries={['/timeline']}>
    <Address />
    <Written>
      <a href="/quotes/long-way">React</a>
    </Written>
  </MemoryRouter>
)

/** Hydrates a page that the build wrote, and returns what React had to mend in it. */
async function hydrate(): Promise<unknown[]> {
  const written = render(
    <>
      <p title="address">/timeline</p>
      <div className="contents">
        <a href="/quotes/long-way">build</a>
      </div>
    </>,
  )
  const container = document.importNode(written.container, true)
  written.unmount()
  document.body.append(container)
  const mended: unknown[] = []
  await act(async () => {
    const root = hydrateRoot(container, page, { onRecoverableError: (error) => mended.push(error) })
    onTestFinished(() => {
      root.unmount()
      container.remove()
    })
  })
  return mended
}

test('what the build wrote stays, and its links lead on within the app', async () => {
  expect(await hydrate()).toEqual([])
  await userEvent.click(screen.getByRole('link', { name: 'build' }))
  expect(screen.getByTitle('address').textContent).toBe('/quotes/long-way')
  expect(screen.getByRole('link', { name: 'build' })).toBeDefined()
})

test('a new tab is left to the browser', async () => {
  await hydrate()
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true })
  expect(screen.getByRole('link', { name: 'build' }).dispatchEvent(click)).toBe(true)
})

test('on a page that the app makes, its parts are rendered', () => {
  render(page)
  expect(screen.getByRole('link', { name: 'React' })).toBeDefined()
})
