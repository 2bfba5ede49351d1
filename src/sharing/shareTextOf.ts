import type { Citation } from './citation.ts'

/** What goes into a chat beside the address: the words, who said them, how they are quoted and when. */
export function shareTextOf({ kind, words, speaker, facts }: Citation): string {
  return [words, ...(kind === 'indirect' ? [] : [speaker]), facts].join('\n')
}
