import { useEffect, useSyncExternalStore } from 'react'
import { Button, buttonLook } from '../components/ui/Button.tsx'
import { Icon } from '../components/ui/Icon.tsx'
import { listen as words } from '../strings/listen.ts'
import { listSentences } from './listSentences.ts'
import {
  currentReading,
  moveReading,
  pauseReading,
  rates,
  resumeReading,
  setRate,
  startReading,
  stopReading,
  subscribeToReading,
  type Reading,
} from './reading.ts'
import { japaneseVoice, subscribeToVoices } from './voices.ts'

export interface ListenPartProps {
  /** The id of the element to read aloud. */
  of: string
  /** What it is: a heading, or whose statement. */
  name: string
}

/** Starts to read a part of the page aloud, and holds the controls while that is read. Nothing without a Japanese voice. */
export function ListenPart({ of, name }: ListenPartProps) {
  const hasVoice = useSyncExternalStore(subscribeToVoices, () => japaneseVoice() !== undefined)
  const reading = useSyncExternalStore(subscribeToReading, currentReading)
  useEffect(() => () => void (currentReading()?.of === of && stopReading()), [of])
  if (!hasVoice) return null
  const isRead = reading?.of === of
  const start = () => {
    const element = document.getElementById(of)
    if (element) startReading(of, listSentences(element))
  }
  return (
    <>
      <button
        type="button"
        className={`${buttonLook.plain} border-line-2`}
        aria-label={words.startOf(name)}
        aria-pressed={isRead}
        onClick={isRead ? stopReading : start}
      >
        {words.start}
      </button>
      {isRead && <Player reading={reading} />}
    </>
  )
}

/** The controls, above the tabs of a phone. Escape pauses. */
function Player({ reading: { sentences, index, isSpeaking, rate } }: { reading: Reading }) {
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => void (key === 'Escape' && pauseReading())
    addEventListener('keydown', onKeyDown)
    // A page that is left keeps no voice.
    addEventListener('pagehide', stopReading)
    return () => {
      removeEventListener('keydown', onKeyDown)
      removeEventListener('pagehide', stopReading)
    }
  }, [])
  return (
    <div
      className="fixed inset-x-0 bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-30 border-t border-ink bg-paper font-gothic text-base leading-normal font-normal tracking-normal lg:bottom-0 print:hidden"
      role="group"
      aria-label={words.player}
    >
      <div className="wrap flex flex-wrap items-center gap-x-2 py-1">
        <Button
          look="icon"
          aria-label={words.previous}
          aria-disabled={index === 0}
          onClick={() => moveReading(-1)}
        >
          <Icon name="back" />
        </Button>
        <Button className="min-w-28" onClick={isSpeaking ? pauseReading : resumeReading}>
          {isSpeaking ? words.pause : words.resume}
        </Button>
        <Button
          look="icon"
          aria-label={words.next}
          aria-disabled={index === sentences.length - 1}
          onClick={() => moveReading(1)}
        >
          <Icon name="forward" />
        </Button>
        <label className="flex min-h-tap items-center gap-2 text-sm">
          <span className="max-sm:sr-only">{words.rate}</span>
          <select
            className="min-h-tap border border-line-2 bg-paper px-2 text-[max(1rem,16px)]"
            value={rate}
            onChange={({ target }) => setRate(Number(target.value))}
          >
            {rates.map((one) => (
              <option key={one} value={one}>
                {words.rateOf(one)}
              </option>
            ))}
          </select>
        </label>
        <span className="text-sm text-ink-2 tabular-nums">
          {index + 1}／{sentences.length}
        </span>
        <Button look="icon" className="ml-auto" aria-label={words.stop} onClick={stopReading}>
          <Icon name="close" />
        </Button>
      </div>
    </div>
  )
}
