import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { Toaster } from './Toaster.tsx'
import { currentToast, hideToast, showToast } from '../components/toasts.ts'

const hide = () => {
  const toast = currentToast()
  if (toast) act(() => hideToast(toast))
}

// The code of messages comes late, once.
beforeAll(async () => {
  const { unmount } = render(<Toaster />)
  say('はじめの知らせ')
  await screen.findByText('はじめの知らせ')
  hide()
  unmount()
})
beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  hide()
  vi.useRealTimers()
})

const pass = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })
const say = (text: string) => act(() => showToast(text))
const region = () => screen.getByRole('status')

it('is a live region before it has anything to say', () => {
  render(<Toaster />)
  expect(region()).toBeEmptyDOMElement()
  say('コピーしました')
  expect(region()).toHaveTextContent('コピーしました')
})

it('keeps a message for more than five seconds, and then lets it go', () => {
  render(<Toaster />)
  say('コピーしました')
  pass(5500)
  expect(region()).toHaveTextContent('コピーしました')
  pass(2000)
  expect(region()).toBeEmptyDOMElement()
})

it('waits while the pointer or the focus is on it', () => {
  render(<Toaster />)
  say('コピーしました')
  fireEvent.pointerEnter(screen.getByText('コピーしました'))
  pass(60_000)
  fireEvent.focus(screen.getByRole('button', { name: '閉じる' }))
  fireEvent.pointerLeave(screen.getByText('コピーしました'))
  pass(60_000)
  expect(region()).toHaveTextContent('コピーしました')
  fireEvent.blur(screen.getByRole('button', { name: '閉じる' }))
  pass(5500)
  expect(region()).toHaveTextContent('コピーしました')
  pass(2000)
  expect(region()).toBeEmptyDOMElement()
})

it('shows the last message only, and says the same words again with new time', () => {
  render(<Toaster />)
  say('リンクをコピーしました')
  pass(4000)
  const before = screen.getByText('リンクをコピーしました')
  say('リンクをコピーしました')
  expect(screen.getByText('リンクをコピーしました')).not.toBe(before)
  say('引用をコピーしました')
  expect(region()).toHaveTextContent(/^引用をコピーしました$/)
  pass(5500)
  expect(region()).toHaveTextContent('引用をコピーしました')
})

it('never takes the focus, and gives it back when it is closed', () => {
  render(
    <>
      <button type="button">コピー</button>
      <Toaster />
    </>,
  )
  const opener = screen.getByRole('button', { name: 'コピー' })
  act(() => opener.focus())
  say('コピーしました')
  expect(opener).toHaveFocus()
  const close = screen.getByRole('button', { name: '閉じる' })
  act(() => close.focus())
  fireEvent.click(close)
  expect(region()).toBeEmptyDOMElement()
  expect(opener).toHaveFocus()
})
