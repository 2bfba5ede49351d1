import { lazy, type ComponentType } from 'react'
import { matchPath } from 'react-router'
import type { PageKind } from './addresses.ts'
import { PageCodeError } from './loading/PageCodeError.ts'
import type { PageProps } from './pages/PageProps.ts'
import {
  accessibilityPath,
  agreementPath,
  agreementsPath,
  quotePath,
  quotesPath,
  speakerPath,
  speakersPath,
  storyPath,
  timelinePath,
} from './paths.ts'

/** One line of the route table. */
export interface PageRoute {
  page: PageKind
  pattern: string
  /** The module that holds the page, as the bundler names it. */
  module: string
  Page: ComponentType<PageProps>
  /** Fetches the code of the page ahead of time. */
  preload: () => Promise<unknown>
}

function route(
  page: PageKind,
  pattern: string,
  module: string,
  load: () => Promise<ComponentType<PageProps>>,
): PageRoute {
  const Page = lazy(async () => {
    try {
      return { default: await load() }
    } catch (error) {
      throw new PageCodeError(page, error)
    }
  })
  return { page, pattern, module, preload: load, Page }
}

/** The one list of pages: the sitemap of the code, read by browser and build. */
export const routes: readonly PageRoute[] = [
  route('story', storyPath, 'StoryPage', async () => (await import('./pages/story/StoryPage.tsx')).StoryPage),
  route(
    'timeline',
    timelinePath,
    'TimelinePage',
    async () => (await import('./pages/timeline/TimelinePage.tsx')).TimelinePage,
  ),
  route(
    'agreements',
    agreementsPath,
    'AgreementsPage',
    async () => (await import('./pages/agreements/AgreementsPage.tsx')).AgreementsPage,
  ),
  route(
    'agreement',
    agreementPath(':id'),
    'AgreementPage',
    async () => (await import('./pages/agreement/AgreementPage.tsx')).AgreementPage,
  ),
  route(
    'speakers',
    speakersPath,
    'SpeakersPage',
    async () => (await import('./pages/speakers/SpeakersPage.tsx')).SpeakersPage,
  ),
  route(
    'speaker',
    speakerPath(':id'),
    'SpeakerPage',
    async () => (await import('./pages/speaker/SpeakerPage.tsx')).SpeakerPage,
  ),
  route(
    'quotes',
    quotesPath,
    'QuotesPage',
    async () => (await import('./pages/quotes/QuotesPage.tsx')).QuotesPage,
  ),
  route(
    'quote',
    quotePath(':id'),
    'QuotePage',
    async () => (await import('./pages/quote/QuotePage.tsx')).QuotePage,
  ),
  route(
    'accessibility',
    accessibilityPath,
    'AccessibilityPage',
    async () => (await import('./pages/accessibility/AccessibilityPage.tsx')).AccessibilityPage,
  ),
]

/** The route of an address, if any page answers it. */
export function findRoute(pathname: string): PageRoute | undefined {
  return routes.find(({ pattern }) => matchPath({ path: pattern, end: true }, pathname))
}
