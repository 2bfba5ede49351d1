import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { MemoryRouter, useLocation } from 'react-router'
import { expect, onTestFinished, test } from 'vitest'
import type { LinkedArticle } from '../article/linkArticle.ts'
import { linkedArticle } from '../testing/linkedArticle.ts'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { ArticleContext } from './ArticleContext.ts'
import { WholeArticleContext } from './WholeArticleContext.ts'
import { Written } from './Written.tsx'

const article = linkedArticle(tinyArticle())

function Address() {
  return <p title="address">{useLocation().pathname}</p>
}

const page = (whole?: Promise<LinkedArticle>) => (
  <MemoryRouter initialEntries={['/timeline']}>
    <ArticleContext value={article}>
      <WholeArticleContext value={whole}>
        <Address />
        <Written>
          <a href="/quotes/long-way">React</a>
        </Written>
      </WholeArticleContext>
    </ArticleContext>
  </MemoryRouter>
)

/** Hydrates a page that the build wrote, and returns what React had to mend in it. */
async function hydrate(whole?: Promise<LinkedArticle>): Promise<unknown[]> {
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
    const root = hydrateRoot(container, page(whole), { onRecoverableError: (error) => mended.push(error) })
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

test('the browser follows its links until the whole article is there', async () => {
  let arrive: (article: LinkedArticle) => void = () => undefined
  await hydrate(new Promise((resolve) => (arrive = resolve)))
  const link = screen.getByRole('link', { name: 'build' })
  const isLeftToTheBrowser = () =>
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
  expect(isLeftToTheBrowser()).toBe(true)
  await act(async () => arrive(article))
  act(() => expect(isLeftToTheBrowser()).toBe(false))
})

test('a new tab is left to the browser', async () => {
  await hydrate()
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true })
  expect(screen.getByRole('link', { name: 'build' }).dispatchEvent(click)).toBe(true)
})

test('on a page that the app makes, its parts are rendered', () => {
  render(page())
  expect(screen.getByRole('link', { name: 'React' })).toBeDefined()
})
