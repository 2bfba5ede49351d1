import { describe, expect, it } from 'vitest'
import { parseChanged, setAt } from '../testing/parseChanged.ts'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { plainTextOf } from './richText.ts'

const idsOf = (records: readonly { id: string }[] | undefined) => records?.map(({ id }) => id)

describe('a reference that leads nowhere', () => {
  it.each([
    ['/mainEvent', 'an event'],
    ['/speakers/0/side', 'a side'],
    ['/events/0/sides/1', 'a side'],
    ['/events/0/participants/0', 'a speaker'],
    ['/events/1/when/after', 'an event'],
    ['/events/0/summary/3/quotes/0', 'a quote'],
    ['/quotes/0/event', 'an event'],
    ['/quotes/1/outlet', 'an outlet'],
    ['/quotes/0/agreements/0', 'an agreement'],
    ['/quotes/1/when/after', 'an event'],
    ['/agreements/0/announcedIn', 'a quote'],
    ['/agreements/0/accounts/0/side', 'a side'],
    ['/keyPoints/0/evidence/0', 'a paragraph of the source'],
    ['/sections/0/blocks/0/text/0/id', 'a speaker'],
    ['/sections/0/blocks/1/quote', 'a quote'],
    ['/dek/1/quotes/0', 'a quote'],
    ['/retired/0/successor', 'a quote'],
  ])('is cut at %s, told once, and costs no record', (pointer, what) => {
    const { article, problems } = parseChanged(setAt(pointer, 'nobody'))
    expect(problems).toEqual([`error dangling ${pointer}: "nobody" → the id of ${what}`])
    const whole = tinyArticle()
    for (const list of [
      'sides',
      'speakers',
      'events',
      'quotes',
      'agreements',
      'keyPoints',
      'retired',
    ] as const)
      expect(article?.[list]).toHaveLength(whole[list].length)
  })

  it('leaves the words of a link and of speech', () => {
    const { article, problems } = parseChanged(
      setAt('/sections/0/blocks/0/text/0/id', 'nobody'),
      setAt('/events/0/summary/1/quote', 'nothing'),
    )
    const [block] = article?.sections[0]?.blocks ?? []
    expect(block?.type === 'paragraph' && plainTextOf(block.text)).toBe(
      '青木外相が「平和の橋」の合意を発表した。',
    )
    expect(plainTextOf(article?.events[0]?.summary ?? [])).toBe('双方が「橋を開く」と決めた。')
    expect(problems).toHaveLength(2)
  })

  it('leaves the others of its list', () => {
    const { article, problems } = parseChanged((it) => it.events[0].sides.splice(0, 1, 'nowhere'))
    expect(idsOf(article?.events[0]?.sides)).toEqual(['otsu'])
    expect(problems).toEqual(['error dangling /events/0/sides/0: "nowhere" → the id of a side'])
  })

  it('may not lead to another kind', () => {
    const { problems } = parseChanged(setAt('/quotes/0/speaker', 'talks'))
    expect(problems[0]).toBe('error dangling /quotes/0/speaker: "talks" → the id of a speaker')
  })

  it('may not lead to what every object has', () => {
    const { article, problems } = parseChanged(setAt('/mainEvent', 'constructor'))
    expect(article?.mainEvent).toBeUndefined()
    expect(problems).toEqual(['error dangling /mainEvent: "constructor" → the id of an event'])
  })
})

describe('a record that cannot stand without its target', () => {
  it('drops out with what leads to it: a quote without speaker', () => {
    const { article, problems } = parseChanged(setAt('/quotes/2/speaker', 'nobody'))
    expect(idsOf(article?.quotes)).toEqual(['bridge-opens', 'long-way'])
    expect(problems).toEqual([
      'error dangling /quotes/2/speaker: "nobody" → the id of a speaker',
      'error dangling /agreements/0/accounts/0/text/1/quotes/0: "repairs-first" → the id of a quote',
      'error dangling /sections/0/blocks/2/text/3/quotes/0: "repairs-first" → the id of a quote',
      'error dangling /outcomes/0/text/1/quotes/0: "repairs-first" → the id of a quote',
    ])
  })

  it('drops out: an agreement without parties, a voice without quote', () => {
    const { article, problems } = parseChanged(
      setAt('/agreements/0/parties', ['north', 'south']),
      setAt('/voices/0/quote', 'nothing'),
    )
    expect(article?.agreements).toEqual([])
    expect(article?.voices).toEqual([])
    expect(problems).toEqual(
      expect.arrayContaining([
        'error dangling /agreements/0/parties/0: "north" → the id of a side',
        'error dangling /agreements/0/parties/1: "south" → the id of a side',
        'error dangling /voices/0/quote: "nothing" → the id of a quote',
        'error dangling /quotes/0/agreements/0: "open-bridge" → the id of an agreement',
      ]),
    )
  })

  it('drops out: a section whose only block it was, and links to it are cut', () => {
    const { article, problems } = parseChanged(
      setAt('/sections/0/blocks', [{ type: 'quote', quote: 'nothing' }]),
      setAt('/keyPoints/0/text', [{ type: 'link', kind: 'section', id: 'bridge', text: '橋の合意' }]),
    )
    expect(article?.sections).toEqual([])
    expect(article?.keyPoints[0]?.text).toEqual(['橋の合意'])
    expect(problems).toEqual([
      'error dangling /sections/0/blocks/0/quote: "nothing" → the id of a quote',
      'error dangling /keyPoints/0/text/0/id: "bridge" → the id of a section',
    ])
  })

  it('does not take its number with it', () => {
    const { article } = parseChanged(setAt('/quotes/0/speaker', 'nobody'), setAt('/quotes/1/number', 1))
    expect(idsOf(article?.quotes)).toEqual(['long-way', 'repairs-first'])
  })
})

describe('something that should be there once', () => {
  it.each([
    ['/sides/1/id', 'ko', 'id'],
    ['/speakers/1/id', 'aoki', 'id'],
    ['/events/1/id', 'talks', 'id'],
    ['/quotes/1/id', 'bridge-opens', 'id'],
    ['/quotes/1/number', 1, 'number'],
    ['/source/paragraphs/1/id', 'p01', 'id'],
    ['/sections/0/blocks/2', { type: 'paragraph', id: 'opening', text: ['また。'], evidence: ['p01'] }, 'id'],
  ])('is reported at %s, and the first stays', (pointer, value, key) => {
    const { problems } = parseChanged(setAt(pointer, value))
    const place = typeof value === 'object' ? `${pointer}/id` : pointer
    const found = JSON.stringify(typeof value === 'object' ? value.id : value)
    expect(problems.filter((told) => told.includes(' duplicate '))).toEqual([
      `error duplicate ${place}: ${found} → each ${key} only once`,
    ])
  })

  it('stays once in a list of ids', () => {
    const { article, problems } = parseChanged(
      setAt('/events/0/sides', ['ko', 'otsu', 'ko']),
      setAt('/events/0/evidence', ['p01', 'p01']),
      setAt('/dek/1/quotes', ['long-way', 'long-way']),
    )
    expect(idsOf(article?.events[0]?.sides)).toEqual(['ko', 'otsu'])
    expect(idsOf(article?.events[0]?.evidence)).toEqual(['p01'])
    expect(article?.dek[1]).toEqual({ type: 'cite', quotes: ['long-way'] })
    expect(problems).toHaveLength(3)
    expect(problems).toContain('error duplicate /events/0/sides/2: "ko" → each id only once')
  })

  it('stays once among voices, accounts and retired ids', () => {
    const { article, problems } = parseChanged((it) => {
      it.voices.push({ ...it.voices[0] })
      it.agreements[0].accounts?.push({ side: 'otsu', text: ['ほかの説明。'] })
      it.retired.push({ ...it.retired[1] })
    })
    expect(article?.voices).toHaveLength(1)
    expect(article?.agreements[0]?.accounts).toHaveLength(1)
    expect(article?.retired).toHaveLength(2)
    expect(problems).toEqual([
      'error duplicate /agreements/0/accounts/1/side: "otsu" → each side only once',
      'error duplicate /voices/1/quote: "bridge-opens" → each quote only once',
      'error duplicate /retired/2/id: "speaker kato" → each id only once',
    ])
  })

  it('may have the id of a record of another kind', () => {
    const { problems } = parseChanged((it) => {
      it.events[1].id = 'aoki'
      it.quotes[1].event = 'aoki'
    })
    expect(problems).toEqual([])
  })
})

describe('the order of events', () => {
  it.each([
    [[1, 1], [], [0, 1]],
    [[0, 0], [0], [0]],
    [[1, 0], [0], [0]],
    [[1, 2, 0], [0], [0]],
    [[1, 2, 1], [1], [1]],
    [[2, 2, 3, 2], [2], [2]],
    [
      [1, 0, 3, 2],
      [0, 2],
      [0, 2],
    ],
  ])('in which each comes after %j is cut at %j only', (after, cut) => {
    const { article, problems } = parseChanged((it) => {
      const [first] = it.events
      it.events.splice(
        0,
        2,
        ...after.map((index, own) => ({
          ...first,
          id: own === 0 ? 'talks' : `event-${own}`,
          participants: [],
          when: { after: index === 0 ? 'talks' : `event-${index}` },
        })),
      )
      delete it.quotes[1].event
      if (after.length === 2 && after[1] === 1) delete it.events[1].when.after
    })
    expect(problems).toEqual(
      cut.map(
        (index) =>
          `error cycle /events/${index}/when/after: "${after[index] === 0 ? 'talks' : `event-${after[index]}`}" → an event that does not come after this one`,
      ),
    )
    const steps = article?.events.map((event) => {
      let count = 0
      for (let at = event.when.after; at; at = at.when.after) count += 1
      return count
    })
    expect(steps?.every((count) => count < after.length)).toBe(true)
  })
})

describe('words', () => {
  it('of a speech span must be those of its quote, or lose it', () => {
    const { article, problems } = parseChanged(setAt('/events/0/summary/1/text', '橋を閉じる'))
    expect(article?.events[0]?.summary[1]).toEqual({ type: 'speech', text: '橋を閉じる' })
    expect(problems).toEqual([
      'error words /events/0/summary/1/text: "橋を閉じる" → words that occur in the speech of bridge-opens',
    ])
  })

  it('of a voice must be those of its quote, or it drops out', () => {
    const { article, problems } = parseChanged(setAt('/voices/0/words', '長い道のり'))
    expect(article?.voices).toEqual([])
    expect(problems).toEqual([
      'error words /voices/0/words: "長い道のり" → words that occur in the speech of bridge-opens',
    ])
  })

  it('in 「」 are no own words: warned, and kept', () => {
    const { article, problems } = parseChanged(setAt('/quotes/2/text/0', '「直す」という。'))
    expect(article?.quotes[2]?.text).toEqual(['「直す」という。'])
    expect(problems).toEqual([
      'warning brackets /quotes/2/text/0: "「直す」という。" → a speech or term span instead of 「」 in own words',
    ])
  })
})

describe('a retired id', () => {
  it('may not be in use', () => {
    const { article, problems } = parseChanged(
      setAt('/retired/1', { kind: 'paragraph', id: 'opening', date: '2031-04-04' }),
    )
    expect(article?.retired).toHaveLength(1)
    expect(problems).toEqual([
      'error duplicate /retired/1/id: "opening" → an id that no paragraph carries any more',
    ])
  })

  it('leads to the last of its successors', () => {
    const { article, problems } = parseChanged((it) => {
      it.retired.push(
        { kind: 'quote', id: 'first', successor: 'bridge-will-open', date: '2031-04-03' },
        { kind: 'quote', id: 'nought', successor: 'first', date: '2031-04-02' },
      )
    })
    expect(problems).toEqual([])
    expect(article?.retired.flatMap(({ successor }) => successor ?? [])).toEqual(
      Array.from({ length: 3 }, () => 'bridge-opens'),
    )
  })

  it('whose successor was withdrawn too is reported with the reason for that', () => {
    const { article, problems } = parseChanged((it) => {
      it.retired.push({ kind: 'speaker', id: 'kato-taro', successor: 'kato', date: '2031-04-03' })
    })
    expect(problems).toEqual([])
    expect(article?.retired[2]).toEqual({
      kind: 'speaker',
      id: 'kato-taro',
      reason: '記事から名前が消えた。',
      date: '2031-04-03',
    })
  })

  it('may not be its own successor, nor that of its successor', () => {
    const { article, problems } = parseChanged((it) => {
      it.retired.push(
        { kind: 'event', id: 'a', successor: 'b', date: '2031-04-03' },
        { kind: 'event', id: 'b', successor: 'a', date: '2031-04-03' },
        { kind: 'point', id: 'c', successor: 'c', date: '2031-04-03' },
      )
    })
    expect(problems).toEqual([
      'error cycle /retired/2/successor: "b" → an event that does not lead back here',
      'error cycle /retired/4/successor: "c" → a point that does not lead back here',
    ])
    expect(article?.retired.slice(2).map(({ successor }) => successor)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('needs a successor or a reason', () => {
    const { article, problems } = parseChanged(setAt('/retired/1/reason', undefined))
    expect(problems).toEqual(['warning missing /retired/1/reason: nothing → a successor or a reason'])
    expect(article?.retired).toHaveLength(2)
  })

  it('without living successor stays as a tombstone', () => {
    const { article } = parseChanged(setAt('/retired/0/successor', 'gone-too'))
    expect(article?.retired[0]).toEqual({ kind: 'quote', id: 'bridge-will-open', date: '2031-04-04' })
  })
})

it('shortens long findings', () => {
  const { problems } = parseChanged(setAt('/voices/0/words', '長'.repeat(5000)))
  expect(problems[0]).toContain(`"${'長'.repeat(58)}…`)
  expect(problems[0]?.length).toBeLessThan(200)
})
