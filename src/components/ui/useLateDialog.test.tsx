import { act, render, renderHook, screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { dialogUnavailable } from '../../strings/start.ts'
import { currentToast } from '../toasts.ts'
import { useLateDialog } from './useLateDialog.tsx'

const unavailable = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))

test('a dialog is shown once its code has come, until it closes', async () => {
  const { result } = renderHook(useLateDialog)
  let close = () => {}
  await act(async () =>
    result.current.open((onClose) => {
      close = onClose
      return Promise.resolve('the dialog')
    }),
  )
  render(result.current.dialog)
  expect(screen.getByText('the dialog')).toBeVisible()
  act(close)
  expect(result.current.dialog).toBeNull()
})

test('code that fails to load is reported in a message, unless the caller has a fallback', async () => {
  const { result } = renderHook(useLateDialog)
  let isLed = false
  await act(async () => result.current.open(unavailable, () => (isLed = true)))
  expect(isLed).toBe(true)
  expect(currentToast()).toBeUndefined()
  await act(async () => result.current.open(unavailable))
  expect(currentToast()?.text).toBe(dialogUnavailable)
  expect(result.current.dialog).toBeNull()
})

test('a dialog that breaks closes, and counts as one that does not come', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const { result } = renderHook(useLateDialog)
  const Broken = () => {
    throw new Error('a broken dialog')
  }
  const onFailure = vi.fn<() => void>()
  await act(async () => result.current.open(() => Promise.resolve(<Broken />), onFailure))
  render(result.current.dialog)
  expect(result.current.dialog).toBeNull()
  expect(onFailure).toHaveBeenCalledOnce()
})

describe('a dialog that is opened again', () => {
  const closes: (() => void)[] = []

  function Opener() {
    const { dialog, open } = useLateDialog()
    const show = (words: string) =>
      open((close) => {
        closes.push(close)
        return Promise.resolve(<Words first={words} />)
      })
    return (
      <>
        <button onClick={() => show('橋')}>first</button>
        <button onClick={() => show('塔')}>second</button>
        {dialog}
      </>
    )
  }

  /** Keeps what it was made with. */
  function Words({ first }: { first: string }) {
    return <p>{useState(first)[0]}</p>
  }

  const press = (name: string) => screen.getByRole('button', { name }).click()

  test('is another one, even if the one before is still there', async () => {
    render(<Opener />)
    await act(async () => press('first'))
    await act(async () => press('second'))
    expect(screen.getByText('塔')).toBeVisible()
  })

  test('stays when the browser tells late that the one before has closed', async () => {
    render(<Opener />)
    const at = closes.length
    await act(async () => press('first'))
    await act(async () => press('second'))
    act(() => closes[at]?.())
    expect(screen.getByText('塔')).toBeVisible()
  })
})
