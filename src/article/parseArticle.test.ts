import { describe, expect, it } from 'vitest'
import { parseChanged as parse, setAt as set, tellProblem as tell } from '../testing/parseChanged.ts'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { parseArticleText, readArticle } from './parseArticle.ts'
import { parseArticle } from '../testing/parseArticle.ts'
import type { Problem } from './problem.ts'

const idsOf = (records: readonly { id: string }[] | undefined) => records?.map(({ id }) => id)

describe('a valid article', () => {
  const { article, problems } = parse()

  it('has no problems', () => {
    expect(problems).toEqual([])
  })

  it('knows every reference both ways', () => {
    const quote = article?.byId.quotes.get('bridge-opens')
    const aoki = article?.byId.speakers.get('aoki')
    const talks = article?.byId.events.get('talks')
    const agreement = article?.byId.agreements.get('open-bridge')
    expect(quote?.speaker).toBe(aoki)
    expect(aoki?.quotes[0]).toBe(quote)
    expect(aoki?.side).toBe(article?.sides[0])
    expect(article?.sides[0]?.speakers[0]).toBe(aoki)
    expect(quote?.event).toBe(talks)
    expect(talks?.quotes[0]).toBe(quote)
    expect(talks?.participants[0]).toBe(aoki)
    expect(aoki?.events[0]).toBe(talks)
    expect(quote?.agreements[0]).toBe(agreement)
    expect(agreement?.quotes[0]).toBe(quote)
    expect(agreement?.announcedIn).toBe(quote)
    expect(article?.mainEvent).toBe(talks)
  })

  it('gives the same whatever the order of keys', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, inner]) => [key, reversed(inner)]),
      )
    }
    const problemsOfBoth: Problem[] = []
    const one = readArticle(tinyArticle(), problemsOfBoth)
    const other = readArticle(reversed(tinyArticle()), problemsOfBoth)
    expect(other).toEqual(one)
    expect(problemsOfBoth).toEqual([])
  })

  it('is not changed by reading it', () => {
    const input = tinyArticle()
    parseArticle(input)
    expect(input).toEqual(tinyArticle())
  })
})

it.each(['橋は開くだろう。', '「橋」', '開くと言われながらまだ開いていない橋のことを長く語る'])(
  'a keyword is a single term, not %j',
  (keyword) => {
    const { article, problems } = parse(set('/quotes/0/keywords', ['橋', keyword]))
    expect(problems).toContainEqual(expect.stringMatching(/^error term \/quotes\/0\/keywords\/1: /))
    expect(idsOf(article?.quotes)).not.toContain('bridge-opens')
  },
)

it.each([
  'JavaScript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://example.org/x',
  'file:///etc/passwd',
  '//example.org/',
  '/\\example.org',
  '\\\\example.org',
  'https:/example.org\\x',
  ' https://example.org/',
  'https://example.org/ x',
  'story.html',
  '',
])('an address that is %j is none', (url) => {
  const { article, problems } = parse(set('/source/url', url))
  expect(article).toBeUndefined()
  expect(problems).toEqual([expect.stringMatching(/^fatal (?:url|blank) \/source\/url: /)])
})

describe('text', () => {
  const text = JSON.stringify(tinyArticle())

  it.each([
    ['with a byte order mark', `\ufeff${text}`],
    ['indented', JSON.stringify(tinyArticle(), null, 4)],
    ['with CRLF', JSON.stringify(tinyArticle(), null, 2).replaceAll('\n', '\r\n')],
    ['with spaces around', `${' '.repeat(2000)}${text}\n\n`],
    [
      'with escapes',
      text.replace(/[^\x20-\x7e]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ],
  ])('reads the same %s', (_, variant) => {
    const { article, problems } = parseArticleText(variant)
    expect(problems).toEqual([])
    expect(article?.headline).toBe('甲乙、橋の再開で合意')
    expect(idsOf(article?.quotes)).toEqual(['bridge-opens', 'long-way', 'repairs-first'])
  })

  it.each([
    ['empty', ''],
    ['blank', '  \n'],
    ['HTML', '<!doctype html><title>ログイン</title>'],
    ['cut in half', text.slice(0, text.length / 2)],
    ['cut near the end', text.slice(0, -1)],
    ['followed by another document', `${text}${text}`],
    ['ending in a comma', text.replace(/\}$/, ',}')],
    ['commented', `// article\n${text}`],
    ['JSONP', `callback(${text})`],
    ['guarded', `)]}'\n${text}`],
    ['with NaN', text.replace('"schemaVersion":1', '"schemaVersion":NaN')],
    ['two byte order marks', `\ufeff\ufeff${text}`],
    ['UTF-16 read as UTF-8', [...text].join('\0')],
  ])('that is %s is not JSON', (_, variant) => {
    const { article, problems } = parseArticleText(variant)
    expect(article).toBeUndefined()
    expect(problems).toMatchObject([{ pointer: '', reason: 'json', severity: 'fatal' }])
  })

  it('nested very deep is reported, not followed', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(parseArticleText(deep).article).toBeUndefined()
    const { article, problems } = parseArticleText(text.replace('"橋の合意"', deep))
    expect(problems.map(tell)).toEqual(['error type /sections/0/heading: an array of 1 → string'])
    expect(article?.sections).toEqual([])
  })

  it('of a megabyte is read', () => {
    const long = 'x'.repeat(1_000_000)
    const { article, problems } = parseArticleText(text.replace('甲乙、橋の再開で合意', long))
    expect(problems).toEqual([])
    expect(article?.headline).toBe(long)
  })

  it('takes the last of two equal keys, as JSON.parse does', () => {
    expect(parseArticleText(text.replace('{', '{"headline":"古い",')).article?.headline).toBe(
      '甲乙、橋の再開で合意',
    )
  })
})

describe('the root', () => {
  it.each([
    [null, 'null'],
    [undefined, 'nothing'],
    [true, 'true'],
    [3, '3'],
    ['記事', '"記事"'],
    [[tinyArticle()], 'an array of 1'],
    [Symbol('article'), 'Symbol(article)'],
    [10n, '10'],
  ])('%s is no article', (root, found) => {
    const { article, problems } = parseArticle(root)
    expect(article).toBeUndefined()
    expect(problems.map(tell)).toEqual([`fatal type : ${found} → an object`])
  })

  it('wrapped in another object lacks everything', () => {
    const { article, problems } = parseArticle({ article: tinyArticle() })
    expect(article).toBeUndefined()
    expect(problems.filter(({ severity }) => severity === 'fatal').map(({ pointer }) => pointer)).toEqual([
      '/schemaVersion',
      '/inLanguage',
      '/headline',
      '/kicker',
      '/dek',
      '/author',
      '/datePublished',
      '/source',
    ])
    expect(problems.map(tell)).toContain(
      'warning unknown-key /article: the key "article" → a key of the schema',
    )
  })

  it('of a newer version says so and nothing else', () => {
    expect(parse(set('/schemaVersion', 2))).toEqual({
      article: undefined,
      problems: ['fatal version /schemaVersion: 2 → 1'],
    })
  })

  it.each([0, '1', null])('of version %j is no article', (version) => {
    const { article, problems } = parse(set('/schemaVersion', version))
    expect(article).toBeUndefined()
    expect(problems).toEqual([`fatal value /schemaVersion: ${JSON.stringify(version)} → 1`])
  })

  it('without lists still is an article', () => {
    const { sides: _, quotes: __, ...rest } = tinyArticle()
    const { article, problems } = parseArticle({ ...rest, events: {} })
    expect(article?.headline).toBe('甲乙、橋の再開で合意')
    expect(article?.quotes).toEqual([])
    expect(problems.map(tell)).toEqual(
      expect.arrayContaining([
        'error missing /sides: nothing → an array',
        'error missing /quotes: nothing → an array',
        'error type /events: an object → an array',
      ]),
    )
  })
})

describe('a field that there is only one of', () => {
  it.each([
    ['/headline', undefined, 'fatal missing /headline: nothing → string'],
    ['/headline', '', 'fatal blank /headline: "" → text that is not blank'],
    ['/headline', '　', 'fatal blank /headline: "　" → text that is not blank'],
    ['/dek', [], 'fatal value /dek: an array of 0 → >=1'],
    [
      '/dek',
      [{ type: 'cite', quotes: ['long-way'] }],
      'fatal blank /dek: an array of 1 → text that is not blank',
    ],
    ['/inLanguage', 'Japanese', 'fatal lang /inLanguage: "Japanese" → a BCP 47 language tag'],
    ['/datePublished', '2031-02-30', 'fatal day /datePublished: "2031-02-30" → a calendar day, YYYY-MM-DD'],
    ['/datePublished', '2031-04', 'fatal day /datePublished: "2031-04" → a calendar day, YYYY-MM-DD'],
    ['/datePublished', '令和13年', 'fatal day /datePublished: "令和13年" → a calendar day, YYYY-MM-DD'],
    ['/datePublished', 1_932_940_800, 'fatal type /datePublished: 1932940800 → string'],
    ['/author/0/lang', 'x"y', 'fatal lang /author/0/lang: "x\\"y" → a BCP 47 language tag'],
    [
      '/source/url',
      'javascript:alert(1)',
      'fatal url /source/url: "javascript:alert(1)" → an http or https address',
    ],
    [
      '/source/url',
      'http:\\\\example.org',
      'fatal url /source/url: "http:\\\\\\\\example.org" → an http or https address',
    ],
  ])('makes no article when %s is %j', (pointer, value, told) => {
    const { article, problems } = parse(set(pointer, value))
    expect(article).toBeUndefined()
    expect(problems).toEqual([told])
  })

  it('is left out when it is optional', () => {
    const { article, problems } = parse((it) => {
      it.alternativeHeadline = ' '
      it.dateModified = '21st of February'
      it.mainEvent = 'Talks'
    })
    expect(problems).toEqual([
      'error blank /alternativeHeadline: " " → text that is not blank',
      'error day /dateModified: "21st of February" → a calendar day, YYYY-MM-DD',
      'error id /mainEvent: "Talks" → lower-case ASCII words joined by hyphens',
    ])
    expect(article?.alternativeHeadline).toBeUndefined()
    expect(article?.dateModified).toBeUndefined()
    expect(article?.mainEvent).toBeUndefined()
  })

  it('warns when the update is older than the article', () => {
    const { article, problems } = parse(set('/dateModified', '2031-04-02'))
    expect(problems).toEqual(['warning order /dateModified: "2031-04-02" → a day not before 2031-04-03'])
    expect(article?.dateModified).toBe('2031-04-02')
  })
})

describe('a bad record', () => {
  it.each([
    ['/sides/1/mark', '乙乙乙', 'error mark /sides/1/mark: "乙乙乙" → one character'],
    ['/outlets/0/name', null, 'error type /outlets/0/name: null → string'],
    [
      '/speakers/1/type',
      'robot',
      'error value /speakers/1/type: "robot" → ("person" | "organization" | "unnamed")',
    ],
    ['/speakers/1/evidence', [], 'error value /speakers/1/evidence: an array of 0 → >=1'],
    ['/events/1/when/date', '2031-13', 'error edtf /events/1/when/date: "2031-13" → an EDTF level 1 date'],
    [
      '/events/1/when/date',
      '2031-05/2031-04',
      'error edtf /events/1/when/date: "2031-05/2031-04" → an EDTF level 1 date',
    ],
    [
      '/events/1/when/date',
      '2031−04−02',
      'error edtf /events/1/when/date: "2031−04−02" → an EDTF level 1 date',
    ],
    ['/events/1/sides', 'ko', 'error type /events/1/sides: "ko" → Array'],
    ['/quotes/1/id', 'a/b', 'error id /quotes/1/id: "a/b" → lower-case ASCII words joined by hyphens'],
    [
      '/quotes/1/id',
      '__proto__',
      'error id /quotes/1/id: "__proto__" → lower-case ASCII words joined by hyphens',
    ],
    ['/quotes/1/id', '発言', 'error id /quotes/1/id: "発言" → lower-case ASCII words joined by hyphens'],
    ['/quotes/1/id', '404', 'error reserved /quotes/1/id: "404" → an id that is not a reserved file name'],
    ['/quotes/1/id', 'con', 'error reserved /quotes/1/id: "con" → an id that is not a reserved file name'],
    ['/quotes/1/id', 'x'.repeat(81), `error value /quotes/1/id: "${'x'.repeat(58)}… → <=80`],
    ['/quotes/1/number', 0, 'error value /quotes/1/number: 0 → >=1'],
    ['/quotes/1/number', 1.5, 'error value /quotes/1/number: 1.5 → '],
    ['/quotes/1/speaker', undefined, 'error missing /quotes/1/speaker: nothing → the key "speaker"'],
    ['/quotes/1/text', 'plain', 'error type /quotes/1/text: "plain" → Array'],
    ['/quotes/1/text/0', '', 'error blank /quotes/1/text/0: "" → text that is not blank'],
    ['/quotes/1/text/0', 7, 'error type /quotes/1/text/0: 7 → (string | Object)'],
    ['/quotes/1/text/1/text', '\u3164', 'error blank /quotes/1/text/1/text: "ㅤ" → text that is not blank'],
    [
      '/quotes/1/text/1/text',
      '鐘\u0007',
      'error unwritable /quotes/1/text/1/text: "鐘\\u0007" → text without control characters, lone surrogates and noncharacters',
    ],
    [
      '/quotes/1/text/1/text',
      '\ud83d',
      'error unwritable /quotes/1/text/1/text: "\\ud83d" → text without control characters, lone surrogates and noncharacters',
    ],
    [
      '/quotes/1/text/1/text',
      '\uffff',
      'error unwritable /quotes/1/text/1/text: "\uffff" → text without control characters, lone surrogates and noncharacters',
    ],
    ['/quotes/1/text/1/type', 'bold', 'error value /quotes/1/text/1/type: "bold" → '],
    ['/agreements/0/accounts/0/text', {}, 'error type /agreements/0/accounts/0/text: an object → Array'],
    ['/figures/0/value', 4, 'error type /figures/0/value: 4 → string'],
    ['/voices/0/words', '', 'error blank /voices/0/words: "" → text that is not blank'],
    [
      '/keyPoints/0/evidence/0',
      'P01',
      'error id /keyPoints/0/evidence/0: "P01" → lower-case ASCII words joined by hyphens',
    ],
    [
      '/outcomes/0/status',
      'maybe',
      'error value /outcomes/0/status: "maybe" → ("decided" | "undecided" | "said")',
    ],
    ['/retired/1/date', '2031', 'error day /retired/1/date: "2031" → a calendar day, YYYY-MM-DD'],
  ])('with %s = %j drops out and is reported', (pointer, value, told) => {
    const { article, problems } = parse(set(pointer, value))
    const [, list, index] = pointer.split('/') as [string, 'quotes', string]
    expect(problems[0]).toContain(told)
    const before = tinyArticle()[list]
    const dropped = before[Number(index)]
    expect(article?.[list]).toHaveLength(before.length - 1)
    if (dropped && 'id' in dropped) expect(idsOf(article?.[list])).not.toContain(dropped.id)
  })

  it('of another type drops out, whatever the type', () => {
    for (const junk of [null, 1, 'quote', true, [], {}]) {
      const { article, problems } = parse(set('/quotes/1', junk))
      expect(idsOf(article?.quotes)).toEqual(['bridge-opens', 'repairs-first'])
      expect(problems[0]).toContain(' /quotes/1')
    }
  })

  it('reports every fault that it has', () => {
    const { problems } = parse((it) => {
      set('/speakers/1/type', 'robot')(it)
      set('/speakers/1/name', '')(it)
      set('/speakers/1/role', [{ type: 'ruby', base: '', text: '' }])(it)
      set('/speakers/1/colour', 'red')(it)
    })
    expect(problems.slice(0, 5)).toEqual([
      'error value /speakers/1/type: "robot" → ("person" | "organization" | "unnamed")',
      'error blank /speakers/1/name: "" → text that is not blank',
      'error blank /speakers/1/role/0/base: "" → text that is not blank',
      'error blank /speakers/1/role/0/text: "" → text that is not blank',
      'warning unknown-key /speakers/1/colour: the key "colour" → a key of the schema',
    ])
  })

  it('costs a section only the block that it is', () => {
    const { article, problems } = parse((it) => {
      set('/sections/0/blocks/0', { type: 'video' })(it)
      set('/sections/0/blocks/2/title', null)(it)
    })
    expect(problems).toHaveLength(2)
    expect(problems[0]).toContain('error value /sections/0/blocks/0/type: "video"')
    expect(problems[1]).toBe('error type /sections/0/blocks/2/title: null → string')
    expect(article?.sections[0]?.blocks.map(({ type }) => type)).toEqual(['quote', 'agreements', 'outcomes'])
  })

  it('that lasted on no two days is one whose day is not known', () => {
    const { article, problems } = parse(set('/quotes/1/when', { date: '2025-02', lasted: true }))
    expect(problems).toEqual([
      'warning value /quotes/1/when/lasted: "2025-02" → a date with a first and a last day',
    ])
    expect(article?.quotes[1]?.when).toEqual({ date: '2025-02', after: undefined })
  })

  it('costs the source only the paragraph that it is', () => {
    const { article, problems } = parse(set('/source/paragraphs/1/about', ''))
    expect(article?.source.paragraphs.map(({ id }) => id)).toEqual(['p01'])
    expect(problems[0]).toBe('error blank /source/paragraphs/1/about: "" → text that is not blank')
    expect(
      problems.slice(1).every((told) => told.startsWith('error dangling /') && told.includes('"p02"')),
    ).toBe(true)
    expect(idsOf(article?.quotes)).toEqual(['bridge-opens', 'long-way', 'repairs-first'])
  })
})

describe('an unknown key', () => {
  it('is reported and left out; its record stays', () => {
    const { article, problems } = parse((it) => {
      set('/colour', 1)(it)
      set('/quotes/1/colour', 1)(it)
      set('/quotes/1/when/colour', 1)(it)
      set('/quotes/1/text/1/colour', 1)(it)
      set('/sections/0/blocks/1/colour', 1)(it)
      set('/source/paragraphs/0/colour', 1)(it)
      set('/source/a~b', 1)(it)
    })
    expect(problems.toSorted()).toEqual(
      [
        'warning unknown-key /colour: the key "colour" → a key of the schema',
        'warning unknown-key /quotes/1/colour: the key "colour" → a key of the schema',
        'warning unknown-key /quotes/1/when/colour: the key "colour" → a key of the schema',
        'warning unknown-key /quotes/1/text/1/colour: the key "colour" → a key of the schema',
        'warning unknown-key /sections/0/blocks/1/colour: the key "colour" → a key of the schema',
        'warning unknown-key /source/paragraphs/0/colour: the key "colour" → a key of the schema',
        'warning unknown-key /source/a~0b: the key "a~b" → a key of the schema',
      ].toSorted(),
    )
    expect(article?.quotes[1]).not.toHaveProperty('colour')
    expect(article?.quotes[1]?.text[1]).toEqual({ type: 'speech', text: '長い道のり' })
    expect(article?.sections[0]?.blocks).toHaveLength(5)
  })

  it('is reported with all others of the same object', () => {
    const { problems } = parse((it) =>
      Object.assign(it.quotes[0], { a: 1, b: 2, constructor: 3, toString: 4 }),
    )
    expect(problems.map((told) => told.split(':')[0])).toEqual([
      'warning unknown-key /quotes/0/a',
      'warning unknown-key /quotes/0/b',
      'warning unknown-key /quotes/0/constructor',
      'warning unknown-key /quotes/0/toString',
    ])
  })

  it.each([
    ['/quote', [], 'the key "quote" → the key "quotes"'],
    ['/Headline', 'x', 'the key "Headline" → the key "headline"'],
    ['/quotes/1/outlett', 'radio', 'the key "outlett" → the key "outlet"'],
    ['/quotes/1/when/dtae', '2031', 'the key "dtae" → the key "date"'],
    ['/speakers/0/alternate_names', [], 'the key "alternate_names" → the key "alternateNames"'],
    ['/source/paragraphs/0/abuot', 'x', 'the key "abuot" → the key "about"'],
    ['/sections/0/blocks/1/seting', 'x', 'the key "seting" → the key "setting"'],
    ['/author/0/language', 'ja', 'the key "language" → a key of the schema'],
    // A block has other keys than a quote, and a cite other keys than speech.
    ['/sections/0/blocks/1/speakr', 'x', 'the key "speakr" → a key of the schema'],
    ['/quotes/1/text/1/quotes', [], 'the key "quotes" → the key "quote"'],
  ])('%s says which key of the same object was meant', (pointer, value, told) => {
    expect(parse(set(pointer, value)).problems).toEqual([`warning unknown-key ${pointer}: ${told}`])
  })

  it('is reported beside the key that is missing for it', () => {
    const { problems } = parse((it) => {
      set('/quotes/0/speker', 'aoki')(it)
      set('/quotes/0/speaker', undefined)(it)
      set('/keyPoints/0/text/1', { type: 'cite', quote: ['long-way'] })(it)
    })
    expect(problems).toEqual(
      expect.arrayContaining([
        'error missing /quotes/0/speaker: nothing → the key "speaker"',
        'warning unknown-key /quotes/0/speker: the key "speker" → the key "speaker"',
        'error missing /keyPoints/0/text/1/quotes: nothing → the key "quotes"',
        'warning unknown-key /keyPoints/0/text/1/quote: the key "quote" → the key "quotes"',
      ]),
    )
  })

  it('cannot reach the prototype of objects', () => {
    const text = JSON.stringify(tinyArticle())
      .replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')
      .replace('"number":1,', '"__proto__":{"polluted":1},"number":1,')
    const { article, problems } = parseArticleText(text)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect((article as unknown as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(problems.map(({ pointer, reason }) => `${reason} ${pointer}`)).toEqual([
      'unknown-key /__proto__',
      'unknown-key /constructor',
      'unknown-key /source/paragraphs/0/__proto__',
    ])
  })
})
