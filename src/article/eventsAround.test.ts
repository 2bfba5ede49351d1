import { describe, expect, it } from 'vitest'
import { readArticleFile } from '../testing/readArticleFile.ts'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { eventsAround } from './eventsAround.ts'
import { linkWholeArticle } from './linkWholeArticle.ts'
import type { TimelineEvent } from './schema.ts'

type Phase = NonNullable<TimelineEvent['phase']>

/** The events around a quote said at the event of an index, in an article with these phases; * is the main event. */
function around(phases: readonly (Phase | `*${Phase}`)[], own: number | undefined): string[] {
  const input = tinyArticle()
  const [event] = input.events
  const [quote] = input.quotes
  const main = phases.findIndex((phase) => phase.startsWith('*'))
  const { mainEvent: _, ...rest } = input
  const { event: __, ...bare } = quote
  const article = linkWholeArticle({
    ...rest,
    ...(main < 0 ? {} : { mainEvent: `e${main}` }),
    events: phases.map((phase, index) => ({
      ...event,
      id: `e${index}`,
      phase: phase.replace('*', '') as Phase,
    })),
    quotes: [{ ...bare, ...(own === undefined ? {} : { event: `e${own}` }) }],
  })
  const [said] = article.quotes
  return said ? eventsAround(article, said).map(({ id }) => id) : []
}

describe('around a quote', () => {
  it.each([
    [['before', 'before', 'before', '*during', 'after', 'ahead'], 4, ['e2', 'e3', 'e4', 'e5']],
    [['before', 'before', '*during', 'after', 'ahead', 'ahead'], 0, ['e0', 'e2', 'e5']],
    [['before', '*during', 'after'], 1, ['e0', 'e1']],
    [['before', '*during', 'after', 'after'], 3, ['e0', 'e1', 'e3']],
    [['before', '*ahead'], 0, ['e0', 'e1']],
    [['before', '*during', 'ahead'], 2, ['e0', 'e1', 'e2']],
    [['after'], 0, ['e0']],
    [['before', '*during'], undefined, []],
  ] as const)('in %j said at %j stand %j', (phases, own, events) => {
    expect(around(phases, own)).toEqual(events)
  })

  it('of which only the order is known stands the event that it came after', () => {
    const input = tinyArticle()
    const { event: _, ...quote } = input.quotes[1]
    const article = linkWholeArticle({ ...input, quotes: [quote] })
    const [said] = article.quotes
    expect(said && eventsAround(article, said).map(({ id }) => id)).toEqual(['talks'])
  })

  it('of the real article stand at most five, each once, in the order of the timeline', () => {
    const { linked } = readArticleFile('public/article.json')
    for (const quote of linked.quotes) {
      const events = eventsAround(linked, quote)
      const places = events.map((event) => linked.events.indexOf(event))
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
      expect(events.length).toBeLessThanOrEqual(5)
    }
  })
})
