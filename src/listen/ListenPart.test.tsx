import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { ListenPart } from './ListenPart.tsx'

class Utterance extends EventTarget {
  readonly text: string
  rate = 1
  constructor(text: string) {
    super()
    this.text = text
  }
}

/** What the device speaks, and would speak next. */
let spoken: Utterance[]
let voices: { lang: string; localService: boolean }[]

beforeEach(() => {
  spoken = []
  voices = [
    { lang: 'en-US', localService: true },
    { lang: 'ja-JP', localService: true },
  ]
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.stubGlobal(
    'speechSynthesis',
    Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (utterance: Utterance) => void spoken.push(utterance),
      cancel: () => undefined,
    }),
  )
  Range.prototype.getBoundingClientRect = () => new DOMRect()
})

const showPage = () =>
  render(
    <section id="a">
      <p>会談は終わった。次の日は決まっていない。</p>
      <ListenPart of="a" name="反応" />
    </section>,
  )

const end = () => act(() => void spoken.at(-1)?.dispatchEvent(new Event('end')))

test('reads sentence after sentence, and ends by itself', async () => {
  showPage()
  await userEvent.click(screen.getByRole('button', { name: '反応を聞く' }))
  expect(screen.getByRole('group', { name: '読み上げ' })).toHaveTextContent('1／2')
  end()
  expect(screen.getByRole('group', { name: '読み上げ' })).toHaveTextContent('2／2')
  expect(spoken.map(({ text }) => text)).toEqual(['会談は終わった。', '次の日は決まっていない。'])
  end()
  expect(screen.queryByRole('group', { name: '読み上げ' })).toBeNull()
})

test('pauses on Escape, and goes on with the same sentence at the chosen rate', async () => {
  showPage()
  await userEvent.click(screen.getByRole('button', { name: '反応を聞く' }))
  await userEvent.keyboard('{Escape}')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '速さ' }), '1.5倍')
  expect(spoken).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: '続ける' }))
  expect(spoken.at(-1)).toMatchObject({ text: '会談は終わった。', rate: 1.5 })
  await userEvent.click(screen.getByRole('button', { name: '次の文' }))
  expect(spoken.at(-1)?.text).toBe('次の日は決まっていない。')
  await userEvent.click(screen.getByRole('button', { name: '読み上げを終える' }))
  expect(screen.queryByRole('group', { name: '読み上げ' })).toBeNull()
})

test('is silent when the page is left', async () => {
  const cancel = vi.spyOn(speechSynthesis, 'cancel')
  const { unmount } = showPage()
  await userEvent.click(screen.getByRole('button', { name: '反応を聞く' }))
  cancel.mockClear()
  unmount()
  expect(cancel).toHaveBeenCalled()
})

test('is not offered without a Japanese voice, and as soon as there is one', () => {
  voices = [{ lang: 'en-US', localService: true }]
  showPage()
  expect(screen.queryByRole('button')).toBeNull()
  voices = [{ lang: 'ja_JP', localService: false }]
  act(() => void speechSynthesis.dispatchEvent(new Event('voiceschanged')))
  expect(screen.getByRole('button', { name: '反応を聞く' })).toBeVisible()
})
