/**
 * Every address that the site promises, each made in one place. An address, once published, never changes.
 * Fragments carry a prefix so that no id of the data stands bare in the document (DOM clobbering).
 */
export const storyPath = '/'
export const timelinePath = '/timeline'
export const agreementsPath = '/agreements'
export const speakersPath = '/speakers'
export const quotesPath = '/quotes'
export const accessibilityPath = '/accessibility'

export const agreementPath = (id: string) => `${agreementsPath}/${id}`
export const speakerPath = (id: string) => `${speakersPath}/${id}`
export const quotePath = (id: string) => `${quotesPath}/${id}`

export const eventFragment = (id: string) => `event-${id}`
export const sectionFragment = (id: string) => `section-${id}`
export const paragraphFragment = (id: string) => `p-${id}`
export const pointFragment = (id: string) => `point-${id}`
export const agreementFragment = (id: string) => `agreement-${id}`
export const outcomeFragment = (id: string) => `outcome-${id}`
/** The fragment of the key points, the first part of the story. */
export const keyPointsFragment = 'points'

export const eventPath = (id: string) => `${timelinePath}#${eventFragment(id)}`
export const sectionPath = (id: string) => `${storyPath}#${sectionFragment(id)}`
export const paragraphPath = (id: string) => `${storyPath}#${paragraphFragment(id)}`
export const pointPath = (id: string) => `${storyPath}#${pointFragment(id)}`
export const outcomePath = (id: string) => `${storyPath}#${outcomeFragment(id)}`
/** The list of quotes, searched for words. */
export const quotesSearchPath = (words: string) => `${quotesPath}?${new URLSearchParams({ q: words })}`
/** The search field of the list of quotes: what the search leads to where its panel cannot be had. */
export const searchPath = `${quotesPath}#search`
export const agreementInStoryPath = (id: string) => `${storyPath}#${agreementFragment(id)}`

/**
 * The share image (1200 × 630, PNG) of the story or of one record, relative to the base of the site.
 * Pages without a picture of their own are shared with that of the story.
 */
export const storyImageFile = 'share/story.png'
export const quoteImageFile = (id: string) => `share/quotes/${id}.png`
export const agreementImageFile = (id: string) => `share/agreements/${id}.png`
export const speakerImageFile = (id: string) => `share/speakers/${id}.png`

/** Where the article comes from, relative to the base of the site. */
export const articleFile = 'article.json'

/** One form for each address: no trailing slash, no index.html, lower case. Ids are lower case by the schema. */
export function normalizePath(pathname: string): string {
  const path = pathname.replace(/\/index\.html$/i, '/').replace(/(?<=.)\/+$/, '')
  return path.toLowerCase()
}
