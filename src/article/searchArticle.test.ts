import { describe, expect, it } from 'vitest'
import { parseChanged } from '../testing/parseChanged.ts'
import type { TinyArticle } from '../testing/tinyArticle.ts'
import { searchArticle } from './searchArticle.ts'

function tiny() {
  const { article } = parseChanged()
  if (!article) throw new Error('no article')
  return article
}

const article = tiny()

/** What a search finds, as ids by kind. */
function idsFor(query: string) {
  const { quotes, speakers, agreements, events, storyParts } = searchArticle(article, query)
  return {
    quotes: quotes.best.map(({ number }) => number),
    speakers: speakers.best.map(({ id }) => id),
    agreements: agreements.best.map(({ id }) => id),
    events: events.best.map(({ id }) => id),
    storyParts: storyParts.best.map(({ kind, id }) => `${kind} ${id}`),
  }
}
const nothing = { quotes: [], speakers: [], agreements: [], events: [], storyParts: [] }

describe('a search', () => {
  it('finds every kind of record', () => {
    expect(idsFor('橋')).toEqual({
      quotes: [1, 3],
      speakers: [],
      agreements: ['open-bridge'],
      events: ['talks'],
      // The heading, a note, a key point, a paragraph.
      storyParts: ['section bridge', 'section bridge', 'point agreed', 'paragraph opening'],
    })
  })

  it('finds people by reading, by other spellings and by role', () => {
    for (const query of ['あおき', 'AOKI', '外相', '甲国'])
      expect(idsFor(query).speakers, query).toContain('aoki')
  })

  it('finds events by place and date, and outcomes where the story shows them', () => {
    expect(idsFor('丙市').events).toEqual(['talks'])
    expect(idsFor('4月2日').events).toEqual(['talks'])
    const dated = (when: TinyArticle['events'][0]['when']) => {
      const { article: changed } = parseChanged(({ events }) => {
        events[1].when = when
      })
      return changed && searchArticle(changed, '2031年6月').events.best.map(({ id }) => id)
    }
    expect(dated({ date: '2031-06', text: '梅雨のころ' })).toEqual(['broadcast'])
    expect(dated({ date: '2031-06-15/2031-06-17', lasted: true })).toEqual(['broadcast'])
    expect(idsFor('示されていない').storyParts).toEqual(['outcome date-open'])
  })

  it('finds agreements by their number', () => {
    for (const query of ['合意', '合意一', '合意1'])
      expect(idsFor(query).agreements, query).toEqual(['open-bridge'])
    expect(idsFor('合意2').agreements).toEqual([])
  })

  it('wants every word', () => {
    expect(idsFor('橋　開く　合意').storyParts).toEqual(['point agreed'])
    expect(idsFor('橋　みつからない')).toEqual(nothing)
  })

  it.each(['', ' 　', '\u0000', '__proto__', '('])('of %j finds nothing and does not fail', (query) => {
    expect(idsFor(query)).toEqual(nothing)
  })

  it('puts the quote of a number before all', () => {
    expect(idsFor('発言02').quotes).toEqual([2])
    expect(idsFor('3').quotes[0]).toBe(3)
  })

  it('puts what says the words itself before what only belongs to them', () => {
    expect(idsFor('開').quotes).toEqual([1, 3])
    expect(idsFor('直す').quotes).toEqual([3])
    expect(idsFor('合意').storyParts[0]).toBe('section bridge')
  })

  it('shows six of a kind and counts them all', () => {
    const many = { ...article, quotes: Array.from({ length: 30 }, () => article.quotes).flat() }
    expect(searchArticle(many, '橋').quotes).toMatchObject({ total: 60, best: { length: 6 } })
  })
})
