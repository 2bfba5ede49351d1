import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { useLateDialog } from './useLateDialog.tsx'

const closes: (() => void)[] = []
const panels: string[] = []

function Opener() {
  const { dialog, open } = useLateDialog()
  const load = (words: string) => (close: () => void) => {
    closes.push(close)
    return Promise.resolve(<Panel words={words} />)
  }
  return (
    <>
      <button onClick={() => open(load('橋'))}>first</button>
      <button onClick={() => open(load('塔'))}>second</button>
      {dialog}
    </>
  )
}

/** Says how many were made until it was. */
function Panel({ words }: { words: string }) {
  const [number] = useState(() => panels.push(words))
  return <p>{`${words} ${number}`}</p>
}

const press = (name: string) => screen.getByRole('button', { name }).click()
const closeFirst = () => closes[0]?.()

beforeEach(async () => {
  closes.length = 0
  panels.length = 0
  render(<Opener />)
  await act(async () => press('first'))
  screen.getByText('橋 1')
})

test('what is opened as another one closes is a dialog of its own', async () => {
  await act(async () => {
    press('second')
    closeFirst()
  })
  expect(screen.getByText('塔 2')).toBeInTheDocument()
})

test('a dialog that closes late leaves the next one open', async () => {
  await act(async () => press('second'))
  await act(async () => closeFirst())
  expect(screen.getByText('塔 2')).toBeInTheDocument()
})
