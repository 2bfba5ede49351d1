import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { articleWithEvents } from '../testing/articleWithEvents.ts'
import { calendar } from './calendar.ts'

const base = 'https://reader.example/kaidan/'

function readCalendar(dates: readonly (string | undefined)[], site = base, more = {}) {
  const events = dates.map((date) => ({ title: '会合', ...(date && { when: { date, ...more } }) }))
  const text = calendar(articleWithEvents(1, events), site) ?? ''
  const root = new ICAL.Component(ICAL.parse(text) as unknown[])
  return {
    description: root.getFirstPropertyValue('description'),
    events: root.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component)
      return {
        summary: event.summary,
        days: `${event.startDate.toString()} ${event.endDate.toString()}`,
        status: component.getFirstPropertyValue('status'),
        uid: event.uid,
        note: event.description,
      }
    }),
  }
}

describe('the calendar', () => {
  it('has an exact day as a day, confirmed', () => {
    expect(readCalendar(['2025-02-28'])).toEqual({
      description: null,
      events: [
        {
          summary: '会合',
          days: '2025-02-28 2025-03-01',
          status: 'CONFIRMED',
          note: '要約。',
          uid: `${base}timeline#event-e0`,
        },
      ],
    })
  })

  it.each([
    ['2025-02-09/2025-02-16', '2025-02-09 2025-02-17', '会合（2025年2月9日から16日・日付は不確か）'],
    ['2025-02', '2025-02-01 2025-03-01', '会合（2025年2月・日付は不確か）'],
    ['2024-24', '2024-12-01 2025-03-01', '会合（2024年冬・日付は不確か）'],
    ['2025-02-18~', '2025-02-18 2025-02-19', '会合（2025年2月18日ごろ・日付は不確か）'],
    ['2024', '2024-01-01 2025-01-01', '会合（2024年・日付は不確か）'],
  ])('has %s as all the days that it can mean, tentative and marked', (date, days, summary) => {
    expect(readCalendar([date]).events).toMatchObject([{ days, summary, status: 'TENTATIVE' }])
  })

  it.each([
    [{ date: '2025-02-18~' }, '日付は不確かで、2025年2月18日ごろです。'],
    [{ date: '2025-02', text: '2月上旬' }, '日付は不確かで、2月上旬（2025年2月）です。'],
    [{ date: '2025-06-15/2025-06-17' }, '日付は不確かで、2025年6月15日から17日のどこかです。'],
  ])('says of %o what the page says', ({ date, ...more }, note) => {
    expect(readCalendar([date], base, more).events[0]?.note).toBe(`${note}\n要約。`)
  })

  it('has days that it lasted as these days, confirmed', () => {
    expect(readCalendar(['2025-06-15/2025-06-17'], base, { lasted: true }).events).toMatchObject([
      { days: '2025-06-15 2025-06-18', summary: '会合', status: 'CONFIRMED' },
    ])
  })

  it('is none where no event has a day', () => {
    expect(calendar(articleWithEvents(1, [{ when: { date: '2025/..' } }, {}]), base)).toBeUndefined()
  })

  it('leaves out what has no day, no end or no reasonable bounds, and counts it', () => {
    const { events, description } = readCalendar([
      undefined,
      '2025-02-18/..',
      '../2025-02-18',
      '199X',
      '-0044-03-15',
      '2025-02-18',
    ])
    expect(events).toHaveLength(1)
    expect(description).toBe(
      '日付が決まらないか広すぎる出来事5件は、この暦に入れず、経過のページに載せています。',
    )
  })

  it('names its events for all time even when it does not know its site', () => {
    expect(readCalendar(['2025-02-28'], '/').events[0]?.uid).toBe(
      'tag:localhost,2031-04-03:/timeline#event-e0',
    )
  })
})
