import type { Sentence } from './listSentences.ts'
import { japaneseVoice } from './voices.ts'

/** How fast may be read: times the pace of the voice. */
export const rates = [0.75, 1, 1.25, 1.5, 2] as const

/** What is being read aloud. There is one reading at most. */
export interface Reading {
  /** The id of the element that is read. */
  of: string
  sentences: readonly Sentence[]
  /** Of the sentence that is spoken, or will be when the reader goes on. */
  index: number
  isSpeaking: boolean
  rate: number
}

let current: Reading | undefined
let rate = 1
const listeners = new Set<() => void>()

/** What is being read now, also while it pauses. */
export const currentReading = () => current

/** Calls back when the reading goes on, pauses, changes or ends. */
export function subscribeToReading(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function change(next: Reading | undefined): void {
  current = next
  mark(next?.sentences[next.index])
  for (const listener of listeners) listener()
}

/** Reads from the first sentence. What was read before ends. */
export function startReading(of: string, sentences: readonly Sentence[]): void {
  if (sentences.length > 0) speak({ of, sentences, index: 0, isSpeaking: true, rate })
}

/** Speaks the sentence in question, then those after it. Pausing within one is left out: engines lose their place. */
function speak(reading: Reading): void {
  speechSynthesis.cancel()
  change(reading)
  const { text = '', range } = reading.sentences[reading.index] ?? {}
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.lang = 'ja-JP'
  utterance.voice = japaneseVoice() ?? null
  utterance.rate = reading.rate
  utterance.addEventListener('end', () => {
    // Ended by something else that is spoken.
    if (current !== reading) return
    if (reading.index + 1 < reading.sentences.length) speak({ ...reading, index: reading.index + 1 })
    else stopReading()
  })
  utterance.addEventListener('error', () => {
    if (current === reading) pauseReading()
  })
  speechSynthesis.speak(utterance)
  if (range) reveal(range)
}

/** Stops speaking; `resumeReading` speaks the same sentence again. */
export function pauseReading(): void {
  if (!current?.isSpeaking) return
  change({ ...current, isSpeaking: false })
  speechSynthesis.cancel()
}

/** Goes on after a pause, from the start of the sentence. */
export function resumeReading(): void {
  if (current && !current.isSpeaking) speak({ ...current, isSpeaking: true })
}

/** Goes to another sentence and speaks it. */
export function moveReading(by: 1 | -1): void {
  if (!current) return
  const index = Math.min(Math.max(current.index + by, 0), current.sentences.length - 1)
  speak({ ...current, index, isSpeaking: true })
}

/** For this reading and later ones of the visit. */
export function setRate(next: number): void {
  rate = next
  if (!current) return
  const changed = { ...current, rate }
  if (current.isSpeaking) speak(changed)
  else change(changed)
}

/** Ends the reading. */
export function stopReading(): void {
  if (!current) return
  change(undefined)
  speechSynthesis.cancel()
}

/** Marks the sentence on the page where the browser can without changing the document (CSS Custom Highlight API). */
function mark(sentence: Sentence | undefined): void {
  if (!('Highlight' in globalThis)) return
  adoptStyles()
  if (sentence?.range) CSS.highlights.set('spoken', new Highlight(sentence.range))
  else CSS.highlights.delete('spoken')
}

let hasStyles = false

/** Not in the style sheet: tools that read CSS do not know the pseudo-element yet. */
function adoptStyles(): void {
  if (hasStyles) return
  hasStyles = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('::highlight(spoken) { background: var(--color-mark) }')
  document.adoptedStyleSheets.push(sheet)
}

/** Brings the sentence into the window, unless it is there. */
function reveal(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}
