const speech = () => ('speechSynthesis' in globalThis ? speechSynthesis : undefined)

/** The voice of this device that speaks Japanese best: one that needs no network comes first. */
export function japaneseVoice(): SpeechSynthesisVoice | undefined {
  const voices =
    speech()
      ?.getVoices()
      .filter(({ lang }) => /^ja\b/i.test(lang.replace('_', '-'))) ?? []
  return voices.find(({ localService }) => localService) ?? voices[0]
}

/** Calls back when the list of voices changes: most browsers have none at first. */
export function subscribeToVoices(listener: () => void): () => void {
  speech()?.addEventListener('voiceschanged', listener)
  return () => speech()?.removeEventListener('voiceschanged', listener)
}
