import { idlePart } from '../loading/idlePart.tsx'
import type { ListenPartProps } from './ListenPart.tsx'

/** Reads a part of the page aloud (Web Speech API), where the browser can speak. */
export const Listen = idlePart<ListenPartProps>(
  'ListenPart',
  async () => (await import('./ListenPart.tsx')).ListenPart,
  () => 'speechSynthesis' in window,
)
