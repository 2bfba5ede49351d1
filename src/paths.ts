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
/** Where links past the masthead lead, besides the words of the page. */
export const contentsFragment = 'contents'
export const foldedContentsFragment = 'folded-contents'
export const searchControlFragment = 'search-control'

/** @param search the query that stays, such as `?side=us` */
export const eventPath = (id: string, search = '') => `${timelinePath}${search}#${eventFragment(id)}`
export const sectionPath = (id: string) => `${storyPath}#${sectionFragment(id)}`
export const paragraphPath = (id: string) => `${storyPath}#${paragraphFragment(id)}`
export const pointPath = (id: string) => `${storyPath}#${pointFragment(id)}`
export const outcomePath = (id: string) => `${storyPath}#${outcomeFragment(id)}`
/** The list of quotes, narrowed by a search. */
export const quotesSearchPath = (query: string) => `${quotesPath}?${new URLSearchParams({ q: query })}`
/** The search field of the list of quotes: what the search leads to where its panel cannot be had. */
export const searchPath = `${quotesPath}#search`
/** The name under which the address of any page carries the words of the search panel, which then opens with them. */
export const panelWordsName = 'search'
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

/** Where its display text may break, for all pages: made by the build. */
export const phrasesFile = 'phrases.json'

/** The service worker, relative to the base of the site. */
export const workerFile = 'sw.js'

/** What machines read, relative to the base of the site. */
export const atomFile = 'feed.atom'
export const jsonFeedFile = 'feed.json'
export const calendarFile = 'timeline.ics'
export const quotesJsonFile = 'data/quotes.json'
export const quotesCsvFile = 'data/quotes.csv'
export const sitemapFile = 'sitemap.xml'
export const manifestFile = 'manifest.webmanifest'
export const oembedFile = (id: string) => `oembed/quotes/${id}.json`

/** Everything in one document, for paper and for keeping. Not a page of the router. */
export const dossierPath = '/dossier'

/** A quote to be framed by other sites. */
export const embedPath = (id: string) => `/embed/quotes/${id}`

/**
 * The address of a path or file of the site.
 * @param base origin and base path, or the base path alone, with or without a slash at its end
 */
export const addressIn = (base: string, path: string) =>
  `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`

/**
 * One form for each address: no trailing slash, none twice, no index.html, no .html, lower case. Ids are lower case by the schema.
 */
export function normalizePath(pathname: string): string {
  const path = pathname
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html$/i, '/')
    .replace(/\.html$/i, '')
    .replace(/(?<=.)\/$/, '')
  return path.toLowerCase()
}

/** What mailings, networks and advertisers hang onto an address to follow whoever opens it. */
const trackers =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igsh|igshid|mc_[ce]id|_hsenc|_hsmi|mkt_tok|_gl|_ga)=?$/i

/** The query without known tracking parameters; everything else stays as it was written, in its order. */
export function withoutTrackers(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !trackers.test(pair.replace(/=.*$/s, '=')))
  return kept.length > 0 ? `?${kept.join('&')}` : ''
}

/** The values of a list in the query, each once: `side=us&side=russia`, or `side=us,russia` as it has been shared. */
export function valuesIn(params: URLSearchParams, name: string): string[] {
  return [...new Set(params.getAll(name).flatMap((value) => value.split(',')))]
}

/** Puts a value into a list of a query, or takes it out. A list is written as `side=us&side=russia`. */
export function toggleValue(params: URLSearchParams, name: string, value: string): void {
  const values = valuesIn(params, name)
  const kept = values.filter((one) => one !== value)
  params.delete(name)
  for (const one of kept.length < values.length ? kept : [...values, value]) params.append(name, one)
}

/** What a fragment names: the id of an element. A text directive (`:~:text=…`) belongs to the browser. */
export function idOfFragment(hash: string): string {
  return safelyDecode(hash.slice(1).split(':~:')[0] ?? '')
}

/** An address may be damaged (`%E0%A4%A`): then it is taken as it stands. */
export function safelyDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
