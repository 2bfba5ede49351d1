import type { ComponentType } from 'react'
import type { LinkedAgreement, LinkedArticle, LinkedQuote, LinkedSpeaker } from './article/linkArticle.ts'
import { textOfQuote } from './article/quoteRuns.ts'
import { plainTextOf } from './article/richText.ts'
import type { IconName } from './components/ui/Icon.tsx'
import { attributionOf, describeQuote, titleOfQuote } from './head/describeQuote.ts'
import type { PageSummary } from './head/pageMeta.ts'
import type { PageProps } from './pages/PageProps.ts'
import {
  accessibilityPath,
  agreementImageFile,
  agreementPath,
  agreementsPath,
  oembedFile,
  quoteImageFile,
  quotePath,
  quotesPath,
  speakerImageFile,
  speakerPath,
  speakersPath,
  storyImageFile,
  storyPath,
  timelinePath,
} from './paths.ts'
import { nav, quote, heads } from './strings/start.ts'

/** The kinds of pages, each with its main entity: the record that it is about, or the article. A new page begins here. */
export interface MainEntities {
  story: LinkedArticle
  timeline: LinkedArticle
  agreements: LinkedArticle
  agreement: LinkedAgreement
  speakers: LinkedArticle
  speaker: LinkedSpeaker
  quotes: LinkedArticle
  quote: LinkedQuote
  accessibility: LinkedArticle
}

/** A kind of page; also the name of the folder in `src/pages` that holds its component. */
export type PageKind = keyof MainEntities

/** What browser and build know of a kind of page. */
export interface Page<Entity> {
  /** The path of the page of an id; `path(':id')` is the pattern of all of them. */
  path: (id: string) => string
  /** Every entity that has such a page, by id. A page about the article is the only one of its kind: its id is empty. */
  entities: (article: LinkedArticle) => ReadonlyMap<string, Entity>
  /** Short name for navigation and breadcrumbs. */
  name: string | ((entity: Entity) => string)
  /** In the main navigation. A page about the article that has none is linked from the footer. */
  icon?: IconName
  /** Loads the component that draws it. */
  load: () => Promise<ComponentType<PageProps<Entity>>>
  /** What its head says. */
  head: (entity: Entity) => PageSummary
}

const theArticle = (article: LinkedArticle) => new Map([['', article]])

/** Every kind of page, in the order of the site map. */
export const pages: { readonly [Kind in PageKind]: Page<MainEntities[Kind]> } = {
  story: {
    path: () => storyPath,
    entities: theArticle,
    name: nav.story,
    icon: 'story',
    load: async () => (await import('./pages/story/StoryPage.tsx')).StoryPage,
    head: (article) => ({
      title: article.fullHeadline,
      description: plainTextOf(article.dek),
      image: { file: storyImageFile, shows: article.fullHeadline },
    }),
  },
  timeline: {
    path: () => timelinePath,
    entities: theArticle,
    name: nav.timeline,
    icon: 'timeline',
    load: async () => (await import('./pages/timeline/TimelinePage.tsx')).TimelinePage,
    head: ({ headline }) => ({
      title: heads.timeline.title,
      description: `${heads.timeline.lede}（${headline}）`,
    }),
  },
  agreements: {
    path: () => agreementsPath,
    entities: theArticle,
    name: nav.agreements,
    icon: 'agreements',
    load: async () => (await import('./pages/agreements/AgreementsPage.tsx')).AgreementsPage,
    head: (article) => ({
      title: heads.agreements.title(article.agreements.length),
      description: `${article.agreements.map(({ title }) => title).join('、')}。${article.headline}`,
    }),
  },
  agreement: {
    path: agreementPath,
    entities: ({ byId }) => byId.agreements,
    name: ({ title }) => title,
    load: async () => (await import('./pages/agreement/AgreementPage.tsx')).AgreementPage,
    head: ({ id, title, text }) => ({
      title,
      description: plainTextOf(text),
      image: { file: agreementImageFile(id), shows: `${title}。${plainTextOf(text)}` },
    }),
  },
  speakers: {
    path: () => speakersPath,
    entities: theArticle,
    name: nav.speakers,
    icon: 'speakers',
    load: async () => (await import('./pages/speakers/SpeakersPage.tsx')).SpeakersPage,
    head: (article) => ({
      title: heads.speakers.title,
      description: `${article.speakers.map(({ shortName }) => shortName).join('、')}。${article.headline}`,
    }),
  },
  speaker: {
    path: speakerPath,
    entities: ({ byId }) => byId.speakers,
    name: ({ name }) => name,
    load: async () => (await import('./pages/speaker/SpeakerPage.tsx')).SpeakerPage,
    head: (speaker) => {
      const said = speaker.quotes.map(textOfQuote).join(' ')
      return {
        title: speaker.name,
        description: `${attributionOf(speaker)}。${said || quote.noQuotes}`,
        image: { file: speakerImageFile(speaker.id), shows: attributionOf(speaker) },
      }
    },
  },
  quotes: {
    path: () => quotesPath,
    entities: theArticle,
    name: nav.quotes,
    icon: 'quotes',
    load: async () => (await import('./pages/quotes/QuotesPage.tsx')).QuotesPage,
    head: ({ headline }) => ({
      title: heads.quotes.title,
      description: `${heads.quotes.lede}（${headline}）`,
    }),
  },
  quote: {
    path: quotePath,
    entities: ({ byId }) => byId.quotes,
    name: ({ numeral }) => quote.label(numeral),
    load: async () => (await import('./pages/quote/QuotePage.tsx')).QuotePage,
    head: (one) => ({
      title: titleOfQuote(one),
      description: describeQuote(one),
      image: { file: quoteImageFile(one.id), shows: describeQuote(one) },
      oembed: oembedFile(one.id),
    }),
  },
  accessibility: {
    path: () => accessibilityPath,
    entities: theArticle,
    name: heads.accessibility.title,
    load: async () => (await import('./pages/accessibility/AccessibilityPage.tsx')).AccessibilityPage,
    head: () => ({ title: heads.accessibility.title, description: heads.accessibility.lede }),
  },
}

export const pageKinds = Object.keys(pages) as PageKind[]

/** The pages that are linked from everywhere by a name that is always the same: those about the article. */
export const namedPages = pageKinds.flatMap((kind) => {
  const { name, path, icon } = pages[kind]
  return typeof name === 'string' ? [{ name, path: path(''), ...(icon && { icon }) }] : []
})
