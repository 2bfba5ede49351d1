import { describe, expect, test } from 'vitest'
import { articleWithEvents } from '../../testing/articleWithEvents.ts'
import { groupDays } from './groupDays.ts'

const headingsOf = (events: readonly object[]) =>
  groupDays(articleWithEvents(3, events).events).map(({ lead, main, tag }) => `${lead}|${main}|${tag}`)

describe('groupDays', () => {
  test('puts events of one day together, whatever their phase', () => {
    const days = groupDays(
      articleWithEvents(3, [
        { when: { date: '2025-02-18' }, phase: 'during' },
        { when: { date: '2025-02-18' }, phase: 'after' },
        { when: { date: '2025-02-19' } },
      ]).events,
    )
    expect(days.map(({ events }) => events.length)).toEqual([2, 1])
    expect(days.map(({ datetime }) => datetime)).toEqual(['2025-02-18', '2025-02-19'])
  })

  test('names the year only when it changes', () => {
    expect(
      headingsOf([
        { when: { date: '2024-12-31' } },
        { when: { date: '2025-01-01' } },
        { when: { date: '2025-02-16' } },
      ]),
    ).toEqual(['2024年12月|31日|日付あり', '2025年1月|1日|日付あり', '2月|16日|日付あり'])
  })

  test.each([
    [
      ['2018-11/2019-04-02', '2018-12-05'],
      ['|2018年11月から2019年4月2日|日の記載なし', '2018年12月|5日|日付あり'],
    ],
    [
      ['2018-11/2019-04-02', '2019-04-03'],
      ['|2018年11月から2019年4月2日|日の記載なし', '4月|3日|日付あり'],
    ],
    [
      ['2018-24', '2018-12-31'],
      ['|2018年冬|日の記載なし', '12月|31日|日付あり'],
    ],
    [
      ['201X', '2010-05-01'],
      ['|2010年代|日の記載なし', '2010年5月|1日|日付あり'],
    ],
    [
      ['2018-11/..', '2018-12-05'],
      ['|2018年11月以降|日の記載なし', '12月|5日|日付あり'],
    ],
    [
      ['../2018-11-01', '2018-12-05'],
      ['|2018年11月1日まで|日は不確か', '12月|5日|日付あり'],
    ],
  ])('leaves the year out only where it was the last one said: %s', (dates, expected) => {
    expect(headingsOf(dates.map((date) => ({ when: { date } })))).toEqual(expected)
  })

  test('days from the first to the last of which it lasted are known', () => {
    expect(headingsOf([{ when: { date: '2025-06-15/2025-06-17', lasted: true } }])).toEqual([
      '|2025年6月15日から17日|日付あり',
    ])
  })

  test('keeps what is not known unknown', () => {
    expect(
      headingsOf([
        { when: { date: '2025-02-09/2025-02-16', text: '前週' } },
        { when: { date: '2025-02' } },
        { when: { date: '2025-02-18' }, shortTitle: '会談' },
        { when: { after: 'e2' }, phase: 'after' },
        { when: { after: 'e2', text: '会談後' }, phase: 'after' },
        { when: {}, phase: 'after' },
        { when: {}, phase: 'ahead' },
      ]),
    ).toEqual([
      '2025年2月|前週|日の記載なし',
      '|2月|日の記載なし',
      '2月|18日|日付あり',
      '会談の|後|順序のみ',
      '日付は|不明|日付の記載なし',
      'この先|未定|日程なし',
    ])
  })

  test.each([
    [{ date: '2025-02-18~', text: '夜明け前' }, '2025年2月18日ごろ|夜明け前|日は不確か'],
    [{ date: '2025-01-28/2025-02-03', text: '前週' }, '2025年1月28日から2月3日|前週|日の記載なし'],
    [{ date: '2025-02', text: '2月上旬' }, '2025年2月|2月上旬|日の記載なし'],
    [{ date: '2025-06-20/..', text: '停戦の間' }, '2025年6月20日以降|停戦の間|日は不確か'],
    [{ date: 'XXXX', text: '昔' }, '|昔|順序のみ'],
    [{ date: 'XXXX-XX-XX' }, '日付は|不明|日付の記載なし'],
  ])('says all of a date beside the words of the author: %o', (when, expected) => {
    expect(headingsOf([{ when }])).toEqual([expected])
  })

  test.each([
    [{ date: '2025-05-01' }, 'この先 2025年5月|1日|日付あり'],
    [{ date: '2025-06-15/2025-06-17', lasted: true }, 'この先|2025年6月15日から17日|日付あり'],
    [{ date: '2025-03' }, 'この先|2025年3月|日の記載なし'],
    [{ date: '2025-03', text: '春の初め' }, 'この先 2025年3月|春の初め|日の記載なし'],
    [{ date: '2027/..' }, 'この先|2027年以降|日程なし'],
    [{ date: '2025-02-18/..', text: '未定' }, 'この先|未定|日程なし'],
  ])('an event ahead says when, as far as it is settled: %o', (when, expected) => {
    expect(headingsOf([{ when, phase: 'ahead' }])).toEqual([expected])
  })

  test('a day written as an interval is that day', () => {
    const dates = ['2025-02-18', '2025-02-18/2025-02-18']
    expect(headingsOf(dates.map((date) => ({ when: { date } })))).toEqual(['2025年2月|18日|日付あり'])
  })

  test('gives HTML no date that it has no value for', () => {
    const [day] = groupDays(articleWithEvents(1, [{ when: { date: '-0043-03-15' } }]).events)
    expect(day?.datetime).toBeUndefined()
  })

  test('has no groups without events', () => {
    expect(groupDays([])).toEqual([])
  })
})
