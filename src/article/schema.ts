/**
 * The shape of an article: the only definition. TypeScript types, validation and the published JSON Schema
 * (`public/article.schema.json`) all come from here. It knows no particular article.
 *
 * Vocabulary: schema.org (NewsArticle, Event, Person, Quotation), EDTF level 1 (ISO 8601-2) for dates,
 * W3C Web Annotation for evidence, JLREQ for text. No field holds HTML or Markdown: running text is a list of
 * typed spans, so that whose words they are is data and never a guess.
 */
import * as v from 'valibot'
import { isExact, parseEdtf } from './edtf.ts'

const blank = /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u
// Controls, lone surrogates and noncharacters cannot be written to HTML, XML or a file name.
const unwritable = /[\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/u
// Directory names that Windows or a static host keeps for itself.
const reservedId = /^(?:con|prn|aux|nul|com\d|lpt\d|index|404)$/

/** A piece of plain text: not blank, no control characters. */
const plainText = (description: string) =>
  v.pipe(
    v.string(),
    v.check((text) => !blank.test(text), 'blank'),
    v.check((text) => !unwritable.test(text), 'unwritable'),
    v.minLength(1),
    v.description(description),
  )

/** Plain text of one or more paragraphs, each on a line of its own. */
const paragraphsOfText = (description: string) =>
  v.pipe(
    v.string(),
    v.check((text) => text.split('\n').every((line) => !blank.test(line)), 'blank'),
    v.check((text) => !unwritable.test(text.replaceAll('\n', '')), 'unwritable'),
    v.minLength(1),
    v.description(`${description} A line feed begins a new paragraph.`),
  )

/** A permanent identifier: lower-case ASCII words joined by hyphens, written by the author, never reused. */
const permanentId = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id'),
    v.maxLength(80),
    v.check((id) => !reservedId.test(id), 'reserved'),
    v.description(
      `${description} Permanent: lower-case ASCII words joined by hyphens, at most 80 characters.`,
    ),
  )

const languageTag = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'lang'),
    v.description(`${description} A BCP 47 language tag.`),
  )

const edtfDate = (description: string) =>
  v.pipe(
    v.string(),
    v.check((text) => parseEdtf(text) !== undefined, 'edtf'),
    v.description(
      `${description} EDTF level 1 (ISO 8601-2), for example 2025-02-18, 2025-02, 2025-02-10/2025-02-16, 2025-02-18/.., 2025-02~.`,
    ),
    v.examples(['2025-02-18', '2025-02', '2025-02-10/2025-02-16', '2025-02-18/..']),
  )

const calendarDay = (description: string) =>
  v.pipe(
    v.string(),
    v.check((text) => {
      const date = parseEdtf(text)
      return date !== undefined && isExact(date)
    }, 'day'),
    v.description(`${description} A calendar day, YYYY-MM-DD, without time or zone.`),
  )

/** What a reference in running text can lead to. */
const entityKinds = ['speaker', 'event', 'agreement', 'quote', 'section'] as const

/** A run of text that is more than our own words. */
export const spanSchema = v.variant('type', [
  v.pipe(
    v.object({
      type: v.literal('speech'),
      text: paragraphsOfText('The words exactly as the source quotes them, without the brackets 「」.'),
      quote: v.optional(permanentId('Outside a quote: the id of the quote that these words belong to.')),
    }),
    v.description("A speaker's own words, verbatim. Set in 「」 by the reader."),
  ),
  v.pipe(
    v.object({
      type: v.literal('term'),
      text: plainText('The term or title without brackets.'),
    }),
    v.description('A term or the name of a work, set in 「」 although nobody speaks it.'),
  ),
  v.pipe(
    v.object({
      type: v.literal('link'),
      kind: v.pipe(v.picklist(entityKinds), v.description('The kind of entity that the text names.')),
      id: permanentId('The id of the entity.'),
      text: plainText('The words of the sentence that carry the link.'),
    }),
    v.description('Own words that refer to an entity of the article.'),
  ),
  v.pipe(
    v.object({
      type: v.literal('cite'),
      quotes: v.pipe(
        v.array(permanentId('Quote id.')),
        v.minLength(1),
        v.description('The quotes that the words before this mark rest on.'),
      ),
    }),
    v.description('A reference mark 〔06〕 to one or more quotes.'),
  ),
  v.pipe(
    v.object({
      type: v.literal('ruby'),
      base: plainText('Base characters (JLREQ 親文字).'),
      text: plainText('The reading in hiragana (JLREQ ルビ).'),
    }),
    v.description('Base text with its reading.'),
  ),
  v.pipe(
    v.object({
      type: v.literal('foreign'),
      text: plainText('Text in another language or script.'),
      lang: languageTag('Language of the text.'),
    }),
    v.description('A run in another language, so that fonts and speech get it right.'),
  ),
])

/** Running text: strings are our own words; every other kind of run is a typed span. */
const richText = (description: string) =>
  v.pipe(
    v.array(v.union([plainText('Our own words.'), spanSchema])),
    v.minLength(1),
    v.check((spans) => spans.some((span) => typeof span === 'string' || span.type !== 'cite'), 'blank'),
    v.description(`${description} A list of spans: a plain string is our own words.`),
  )

const evidence = v.pipe(
  v.array(permanentId('Paragraph id.')),
  v.minLength(1),
  v.description('The paragraphs of the source (source.paragraphs) that this rests on.'),
)

/** Words to find a record by, which are shown nowhere. */
const keywords = v.optional(
  v.pipe(
    v.array(
      v.pipe(
        plainText('A term.'),
        v.maxLength(24, 'term'),
        v.check((term) => !/[、。，．！？!?「」『』]/u.test(term), 'term'),
        v.description('A single term of at most 24 characters, without punctuation: never a sentence.'),
      ),
    ),
    v.description(
      'Other words to find it by: spellings, synonyms, terms that the source uses and our wording does not (schema.org keywords). Shown nowhere.',
    ),
  ),
)

/** When something happened or was said, as far as the source says it. */
export const whenSchema = v.pipe(
  v.object({
    date: v.optional(
      edtfDate(
        'The day or span. An interval bounds the time in which it lies, or in which it lasted if `lasted` is set. Leave out what the source does not state.',
      ),
    ),
    lasted: v.optional(
      v.pipe(
        v.literal(true),
        v.description(
          'It lasted from the first to the last day of `date`, rather than being on one day between.',
        ),
      ),
    ),
    after: v.optional(permanentId('The event that it came after, when the source gives the order only.')),
    text: v.optional(
      plainText('Short own words for a reader, such as 前週 or 会談後. Shown beside the date.'),
    ),
  }),
  v.description('When it happened or was said. Empty when the source does not say.'),
)

const sideSchema = v.object({
  id: permanentId('Side id.'),
  name: plainText('Name of the side, such as 米国.'),
  keywords,
  mark: v.pipe(
    plainText('One character that stands for the side.'),
    v.check((text) => [...text].length <= 2, 'mark'),
    v.description('One character that stands for the side: two code points at most, such as 米 or 🇯🇵.'),
  ),
})

const speakerTypes = ['person', 'organization', 'unnamed'] as const

const speakerSchema = v.object({
  id: permanentId('Speaker id: the address /speakers/<id>.'),
  type: v.pipe(
    v.picklist(speakerTypes),
    v.description(
      'person, organization (a body that speaks as such) or unnamed (someone whom the source does not name).',
    ),
  ),
  name: plainText('Full name as the source gives it (schema.org name).'),
  shortName: v.optional(plainText('Name for tight places: family name or usual short form.')),
  reading: v.optional(
    plainText('Reading in hiragana. Only where known; katakana names are their own reading.'),
  ),
  alternateNames: v.optional(
    v.pipe(
      v.array(plainText('Another spelling.')),
      v.description('Other spellings to find the name by (schema.org alternateName).'),
    ),
  ),
  role: v.optional(richText('Role at the time (schema.org jobTitle), with ruby on hard words.')),
  shortRole: v.optional(plainText('Role for tight places.')),
  side: v.optional(permanentId('The side that the speaker belongs to; none for third parties.')),
  about: v.optional(richText('What the source says of the person beyond the role, in own words.')),
  keywords,
  evidence,
})

const outletSchema = v.object({
  id: permanentId('Outlet id.'),
  name: plainText('Name of the news outlet or programme (schema.org NewsMediaOrganization).'),
  keywords,
})

const figureSchema = v.object({
  id: permanentId('Figure id.'),
  label: plainText('What is counted, such as 会談の長さ.'),
  value: plainText('The figure or word itself, such as 4 or 未定.'),
  unit: v.optional(plainText('Unit after the figure, such as 時間超.')),
  note: richText('One line of explanation with its reference mark.'),
  page: v.optional(
    v.pipe(
      v.picklist(['timeline', 'agreements', 'speakers', 'quotes']),
      v.description('The page that lists what is counted: the figure leads there.'),
    ),
  ),
  evidence,
})

const voiceSchema = v.object({
  quote: permanentId('The quote that speaks for its side on the front page.'),
  words: plainText('The part of its speech to show: must occur in it literally.'),
})

const keyPointSchema = v.object({
  id: permanentId('Key point id: the fragment #point-<id>.'),
  text: richText('One sentence.'),
  evidence,
})

/** A part of a section. */
export const blockSchema = v.variant('type', [
  v.pipe(
    v.object({
      type: v.literal('paragraph'),
      id: permanentId('Paragraph id: the fragment #p-<id>.'),
      text: richText('The paragraph.'),
      keywords,
      evidence,
    }),
    v.description('A paragraph of the story.'),
  ),
  v.pipe(
    v.object({
      type: v.literal('quote'),
      quote: permanentId('The quote to set as a figure.'),
      setting: v.optional(
        v.pipe(
          v.picklist(['vertical', 'horizontal']),
          v.description('vertical for the key quote of a section.'),
        ),
      ),
    }),
    v.description('A quote, set as a figure.'),
  ),
  v.pipe(
    v.object({
      type: v.literal('note'),
      title: plainText('Heading of the sidenote.'),
      text: richText('The sidenote.'),
    }),
    v.description('A sidenote.'),
  ),
  v.pipe(v.object({ type: v.literal('agreements') }), v.description('The agreements, in place.')),
  v.pipe(v.object({ type: v.literal('outcomes') }), v.description('The board of outcomes, in place.')),
])

const sectionSchema = v.object({
  id: permanentId('Section id: the fragment #section-<id>.'),
  heading: plainText('Heading.'),
  blocks: v.pipe(
    v.array(blockSchema),
    v.minLength(1),
    v.description('What the section is made of, in reading order.'),
  ),
})

/** Where in the course of things an event lies, in that order. */
export const phases = ['before', 'during', 'after', 'publication', 'ahead'] as const

const eventSchema = v.object({
  id: permanentId('Event id: the fragment /timeline#event-<id>.'),
  title: plainText('Short title.'),
  shortTitle: v.optional(plainText('Title for the overview graphic.')),
  phase: v.pipe(
    v.picklist(phases),
    v.description(
      'Where it stands to the main event: before, during, after, publication (of the article itself) or ahead (not yet settled).',
    ),
  ),
  when: whenSchema,
  place: v.optional(plainText('Place or setting, such as サウジアラビア・リヤド (schema.org location).')),
  duration: v.optional(plainText('Duration as the source bounds it, such as 昼食を含め4時間超.')),
  sides: v.pipe(
    v.array(permanentId('Side id.')),
    v.description('The sides that take part, in the order of the list of sides.'),
  ),
  participants: v.optional(
    v.pipe(
      v.array(permanentId('Speaker id.')),
      v.description('Named participants, in the order of the source.'),
    ),
  ),
  uninvited: v.optional(
    v.pipe(v.array(permanentId('Side id.')), v.description('Sides that the source says were not invited.')),
  ),
  summary: richText('One or two sentences.'),
  keywords,
  evidence,
})

const agreementSchema = v.object({
  id: permanentId('Agreement id: the address /agreements/<id>.'),
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('Number in the source.')),
  title: plainText('Short title.'),
  topic: plainText('One or two words for the matrix, such as 外交使節団.'),
  text: richText('What was agreed, in own words.'),
  parties: v.pipe(v.array(permanentId('Side id.')), v.minLength(1), v.description('The sides that agreed.')),
  event: v.optional(permanentId('The event at which it was agreed.')),
  announcedIn: v.optional(permanentId('The quote in which it was made public.')),
  note: v.optional(richText('What the source leaves out about it.')),
  accounts: v.optional(
    v.pipe(
      v.array(
        v.object({
          side: permanentId('Side id.'),
          text: richText('A remark on what this side said, or did not say, about the agreement.'),
        }),
      ),
      v.description(
        'Remarks per side, shown beside its statements. Silence itself is derived and not stored.',
      ),
    ),
  ),
  keywords,
  evidence,
})

const quoteSchema = v.object({
  id: permanentId('Quote id: the address /quotes/<id>. Says what is said, not where it stands.'),
  number: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.description('Permanent number 〔06〕. Never given to another quote.'),
  ),
  speaker: permanentId('Who said it (not who relays it).'),
  text: richText(
    'The statement. Speech spans only: direct; speech inside own words: mixed; own words only: indirect.',
  ),
  subject: v.optional(plainText('What a fragment is about, such as 翌週の首脳会談について.')),
  when: whenSchema,
  dateModified: v.optional(
    calendarDay('Day on which this record was last corrected: feed readers then show it once more.'),
  ),
  event: v.optional(permanentId('The event at which it was said.')),
  outlet: v.optional(permanentId('The outlet to which it was said, where the source states one.')),
  relayedBy: v.optional(
    permanentId('The outlet from whose report the source has it, where the source states one.'),
  ),
  venue: v.optional(
    plainText('The occasion in words where the source states one, such as アンカラでの記者会見.'),
  ),
  audience: v.optional(plainText('To whom, where the source states it, such as 記者団.')),
  original: v.optional(
    v.pipe(
      v.object({
        text: plainText('The words in the language in which they were spoken, without brackets.'),
        lang: languageTag('The language in which they were spoken.'),
      }),
      v.description(
        'The words before they were translated, where they are known: the source has a translation.',
      ),
    ),
  ),
  setting: v.optional(richText('The scene in one or two sentences.')),
  agreements: v.optional(
    v.pipe(v.array(permanentId('Agreement id.')), v.description('The agreements whose matter it touches.')),
  ),
  keywords,
  evidence,
})

const outcomeStatuses = ['decided', 'undecided', 'said'] as const

const outcomeSchema = v.object({
  id: permanentId('Outcome id: the fragment #outcome-<id>.'),
  status: v.pipe(
    v.picklist(outcomeStatuses),
    v.description('decided, undecided or said (stated by one side only).'),
  ),
  title: plainText('What is at stake.'),
  text: richText('What is known of it, with its reference mark.'),
  keywords,
  evidence,
})

/** Whatever has an address, as a page or as a fragment of one. */
const retiredKinds = [
  'quote',
  'speaker',
  'agreement',
  'event',
  'section',
  'paragraph',
  'point',
  'outcome',
] as const

const retiredSchema = v.object({
  kind: v.pipe(v.picklist(retiredKinds), v.description('What the old id named.')),
  id: permanentId('The old id.'),
  successor: v.optional(
    permanentId(
      'Alias: the id of the same kind that answers for it now. It may be retired itself: then its own successor answers.',
    ),
  ),
  reason: v.optional(plainText('Tombstone: what happened, for readers. Needed when there is no successor.')),
  date: calendarDay('When it was retired.'),
})

/** A paragraph of the source: what it is about, never what it says. */
export const sourceParagraphSchema = v.object({
  id: permanentId('Paragraph id, in source order, such as p01.'),
  number: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.description('Its number in the body of the source, counted from 1; none for a dateline or byline.'),
    ),
  ),
  about: plainText('What the paragraph is about, in own words (never its own sentence).'),
})

const listOf = <S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(v.array(schema), v.description(description))

/** The lists of records: each record is checked by itself, so that a bad one never takes good ones down. */
export const recordLists = {
  sides: listOf(sideSchema, 'The sides of the story, in the order in which they are always shown.'),
  outlets: listOf(outletSchema, 'News outlets and programmes that statements were made to.'),
  speakers: listOf(
    speakerSchema,
    'Everyone who speaks, attends or is mentioned, and bodies that speak as such.',
  ),
  events: listOf(eventSchema, 'The timeline, in order.'),
  quotes: listOf(quoteSchema, 'Every attributed statement, in the order of the source.'),
  agreements: listOf(agreementSchema, 'The agreements.'),
  figures: listOf(figureSchema, 'Figures for the front page; three fit best.'),
  voices: listOf(voiceSchema, 'One quote per side for the front page.'),
  keyPoints: listOf(keyPointSchema, 'The story in a few sentences.'),
  sections: listOf(sectionSchema, 'The story in our own prose.'),
  outcomes: listOf(outcomeSchema, 'What was decided, what was not, and what was only said.'),
  retired: listOf(retiredSchema, 'Old ids that must keep answering.'),
}

/** The fields that there is only one of. Without them there is no article. */
export const articleFields = {
  $schema: v.optional(v.pipe(v.string(), v.description('Path of the JSON Schema, for editors.'))),
  schemaVersion: v.pipe(v.literal(1), v.description('Version of this shape.')),
  inLanguage: languageTag('Language of the article, such as ja.'),
  headline: plainText('Headline, own words (schema.org headline).'),
  alternativeHeadline: v.optional(plainText('Second deck of the headline (schema.org alternativeHeadline).')),
  kicker: plainText('Line above the headline: day and place.'),
  dek: richText('Standfirst: the story in two or three sentences.'),
  author: v.pipe(
    v.array(
      v.object({
        name: plainText('Name as in the byline.'),
        lang: v.optional(languageTag('Language of the name, if not inLanguage.')),
      }),
    ),
    v.minLength(1),
    v.description('Byline of the source article (schema.org author).'),
  ),
  datePublished: calendarDay('Day on which the source article was published.'),
  dateModified: v.optional(calendarDay('Day of its last update.')),
  mainEvent: v.optional(permanentId('The event that the article is about.')),
  source: v.pipe(
    v.object({
      title: v.optional(plainText('How to name the source in a citation.')),
      url: v.optional(
        v.pipe(
          v.string(),
          v.regex(/^https?:\/\/[^\s\\]+$/, 'url'),
          v.description('Address of the source, http or https.'),
        ),
      ),
      paragraphs: v.pipe(
        v.array(sourceParagraphSchema),
        v.description('Its paragraphs in order, for evidence.'),
      ),
    }),
    v.description('The article that everything here rests on.'),
  ),
}

/** The whole article, as written. */
export const articleSchema = v.pipe(
  v.object({ ...articleFields, ...recordLists }),
  v.title('Kaidan Reader article'),
  v.description('One news article as data for 会談リーダー.'),
)

/** An article as written, valid by the schema. */
export type Article = v.InferOutput<typeof articleSchema>
/** What there is only one of in an article. */
export type ArticleFields = Omit<Article, keyof typeof recordLists>
/** A run of text: a string of our own words, or a typed span. */
export type Span = string | v.InferOutput<typeof spanSchema>
/** Running text. */
export type RichText = readonly Span[]
export type When = v.InferOutput<typeof whenSchema>
export type Side = v.InferOutput<typeof sideSchema>
export type Speaker = v.InferOutput<typeof speakerSchema>
export type Outlet = v.InferOutput<typeof outletSchema>
export type Figure = v.InferOutput<typeof figureSchema>
export type KeyPoint = v.InferOutput<typeof keyPointSchema>
export type Block = v.InferOutput<typeof blockSchema>
export type Section = v.InferOutput<typeof sectionSchema>
/** An entry of the timeline (schema.org Event). Not called Event: that is a DOM type. */
export type TimelineEvent = v.InferOutput<typeof eventSchema>
export type Agreement = v.InferOutput<typeof agreementSchema>
export type Quote = v.InferOutput<typeof quoteSchema>
export type Outcome = v.InferOutput<typeof outcomeSchema>
export type Retired = v.InferOutput<typeof retiredSchema>
export type RetiredKind = (typeof retiredKinds)[number]
export type SourceParagraph = v.InferOutput<typeof sourceParagraphSchema>
/** A kind of entity that running text can refer to. */
export type EntityKind = (typeof entityKinds)[number]
