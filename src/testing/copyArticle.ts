import type { Article, Block, RichText, Span } from '../article/schema.ts'

/**
 * An article as long as many: everything but sides and outlets again and again, with ids and numbers of its own.
 * Copies refer to themselves, as the chapters of a long story do.
 */
export function copyArticle(article: Article, times: number): Article {
  const copies = Array.from({ length: times }, (_, index) =>
    index === 0 ? article : renamed(article, index),
  )
  const all = <
    K extends
      | 'speakers'
      | 'events'
      | 'quotes'
      | 'agreements'
      | 'figures'
      | 'keyPoints'
      | 'sections'
      | 'outcomes'
      | 'voices',
  >(
    key: K,
  ) => copies.flatMap((copy): Article[K][number][] => copy[key]) as Article[K]
  return {
    ...article,
    source: { ...article.source, paragraphs: copies.flatMap(({ source }) => source.paragraphs) },
    speakers: all('speakers'),
    events: all('events'),
    quotes: all('quotes'),
    agreements: all('agreements'),
    figures: all('figures'),
    voices: all('voices'),
    keyPoints: all('keyPoints'),
    sections: all('sections'),
    outcomes: all('outcomes'),
  }
}

function renamed(article: Article, index: number): Article {
  const own = (id: string) => `${id}-${index}`
  const owns = (ids: readonly string[]) => ids.map(own)
  const maybe = <K extends string>(key: K, id: string | undefined) =>
    (id === undefined ? {} : { [key]: own(id) }) as { [key in K]?: string }
  const maybeText = <K extends string>(key: K, value: RichText | undefined) =>
    (value === undefined ? {} : { [key]: text(value) }) as { [key in K]?: Span[] }
  const text = (value: RichText): Span[] =>
    value.map((span) => {
      if (typeof span === 'string') return span
      if (span.type === 'cite') return { ...span, quotes: owns(span.quotes) }
      if (span.type === 'link') return { ...span, id: own(span.id) }
      return span.type === 'speech' ? { ...span, ...maybe('quote', span.quote) } : span
    })
  const record = <T extends { id: string; evidence: string[] }>(value: T): T => ({
    ...value,
    id: own(value.id),
    evidence: owns(value.evidence),
  })
  const block = (value: Block): Block => {
    switch (value.type) {
      case 'paragraph':
        return { ...record(value), text: text(value.text) }
      case 'note':
        return { ...value, text: text(value.text) }
      case 'quote':
        return { ...value, quote: own(value.quote) }
      case 'agreements':
      case 'outcomes':
        return value
    }
  }
  return {
    ...article,
    source: {
      ...article.source,
      paragraphs: article.source.paragraphs.map((one) => ({ ...one, id: own(one.id) })),
    },
    speakers: article.speakers.map((speaker) => ({
      ...record(speaker),
      ...maybeText('role', speaker.role),
      ...maybeText('about', speaker.about),
    })),
    events: article.events.map((event) => ({
      ...record(event),
      when: { ...event.when, ...maybe('after', event.when.after) },
      participants: owns(event.participants ?? []),
      summary: text(event.summary),
    })),
    quotes: article.quotes.map((quote) => ({
      ...record(quote),
      number: quote.number + index * Math.max(...article.quotes.map(({ number }) => number)),
      speaker: own(quote.speaker),
      text: text(quote.text),
      when: { ...quote.when, ...maybe('after', quote.when.after) },
      ...maybe('event', quote.event),
      ...maybeText('setting', quote.setting),
      agreements: owns(quote.agreements ?? []),
    })),
    agreements: article.agreements.map((agreement) => ({
      ...record(agreement),
      number: agreement.number + index * article.agreements.length,
      text: text(agreement.text),
      ...maybe('announcedIn', agreement.announcedIn),
      ...maybeText('note', agreement.note),
      accounts: (agreement.accounts ?? []).map((account) => ({ ...account, text: text(account.text) })),
    })),
    figures: article.figures.map((figure) => ({ ...record(figure), note: text(figure.note) })),
    voices: article.voices.map((voice) => ({ ...voice, quote: own(voice.quote) })),
    keyPoints: article.keyPoints.map((point) => ({ ...record(point), text: text(point.text) })),
    sections: article.sections.map((section) => ({
      ...section,
      id: own(section.id),
      blocks: section.blocks.map(block),
    })),
    outcomes: article.outcomes.map((outcome) => ({ ...record(outcome), text: text(outcome.text) })),
  }
}
