import { agreementsPath, quotesPath, speakersPath, storyPath, timelinePath } from '../paths.ts'
import { nav } from '../strings.ts'
import type { IconName } from '../components/ui/Icon.tsx'

/** The five parts of the reader, in the order of masthead and tab bar. */
export const mainNavigation: readonly { path: string; label: string; icon: IconName }[] = [
  { path: storyPath, label: nav.story, icon: 'story' },
  { path: timelinePath, label: nav.timeline, icon: 'timeline' },
  { path: agreementsPath, label: nav.agreements, icon: 'agreements' },
  { path: speakersPath, label: nav.speakers, icon: 'speakers' },
  { path: quotesPath, label: nav.quotes, icon: 'quotes' },
]
