import type { Article, RichText, Span, Speaker } from './schema.ts'

/**
 * Gives words of the running text their readings (JLREQ パラルビ), once in the story, once in the timeline, and once in each
 * agreement and quote. The readings are those that the roles and names of the speakers have; speech is left as it was quoted.
 */
export function withReadings(article: Article): Article {
  const readings = readingsOf(article.speakers)
  if (readings.size === 0) return article
  const inStory = readingOnce(readings)
  const inTimeline = readingOnce(readings)
  return {
    ...article,
    sections: article.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.type === 'paragraph' ? { ...block, text: inStory(block.text) } : block,
      ),
    })),
    events: article.events.map((event) => ({
      ...event,
      summary: inTimeline(event.summary),
    })),
    agreements: article.agreements.map((agreement) => {
      const inAgreement = readingOnce(readings)
      return {
        ...agreement,
        text: inAgreement(agreement.text),
        ...(agreement.accounts && {
          accounts: agreement.accounts.map((account) => ({ ...account, text: inAgreement(account.text) })),
        }),
      }
    }),
    quotes: article.quotes.map((quote) => ({ ...quote, text: readingOnce(readings)(quote.text) })),
  }
}

/** Words in kanji with their readings. */
function readingsOf(speakers: readonly Speaker[]): ReadonlyMap<string, string> {
  const inRoles = speakers.flatMap(({ role = [] }) =>
    role.flatMap((span) =>
      typeof span !== 'string' && span.type === 'ruby' ? [[span.base, span.text] as const] : [],
    ),
  )
  const names = speakers.flatMap(({ name, reading }) =>
    reading === undefined ? [] : [[name, reading] as const],
  )
  return new Map([...inRoles, ...names].filter(([word]) => /^\p{Script=Han}+$/u.test(word)))
}

/** Gives a reading to each word that has had none in the texts before. */
function readingOnce(readings: ReadonlyMap<string, string>): (text: RichText) => Span[] {
  // The longest first: 国務省 before 国務.
  const words = [...readings.keys()].toSorted((a, b) => b.length - a.length).join('|')
  // A reading over half of a compound misleads: words with readings fill a run of kanji.
  const known = new RegExp(
    String.raw`(?<=(?<!\p{Script=Han})(?:${words})*)(?:${words})(?=(?:${words})*(?!\p{Script=Han}))`,
    'gu',
  )
  const seen = new Set<string>()
  return (text) =>
    text.flatMap((span) => {
      if (typeof span !== 'string') {
        if (span.type === 'ruby') seen.add(span.base)
        return [span]
      }
      const spans: Span[] = []
      let end = 0
      for (const { 0: base, index } of span.matchAll(known)) {
        const reading = readings.get(base)
        if (reading === undefined || seen.has(base)) continue
        seen.add(base)
        spans.push(span.slice(end, index), { type: 'ruby', base, text: reading })
        end = index + base.length
      }
      return [...spans, span.slice(end)].filter((one) => one !== '')
    })
}
