import { describe, expect, it } from 'vitest'
import { formatWhen } from './formatWhen.ts'
import type { When } from './schema.ts'

const wordsFor = (when: Omit<When, 'after'>) => formatWhen({ ...when, after: undefined })

describe('formatWhen', () => {
  it.each<[Omit<When, 'after'>, string]>([
    [{ date: '2025-02-18' }, '2025年2月18日（火）'],
    [{ date: '2025-02-18/2025-02-18' }, '2025年2月18日（火）'],
    [{ date: '2025-02-18', text: '会談後' }, '2025年2月18日（火）、会談後'],
    [{ date: '2025-06-15/2025-06-17' }, '2025年6月15日から17日のどこか'],
    [{ date: '2025-06-15/2025-06-17', lasted: true }, '2025年6月15日（日）から17日（火）'],
    [
      { date: '2025-06-15/2025-06-17', lasted: true, text: '総会' },
      '2025年6月15日（日）から17日（火）、総会',
    ],
    [{ date: '2025-02', text: '2月上旬' }, '2月上旬（2025年2月）'],
    [{ date: '2025-02-19?', text: '夕方' }, '夕方（2025年2月19日、推定）'],
    [{ date: '2025-06-20/', text: '交渉' }, '交渉（2025年6月20日から、終わりの記載なし）'],
    [{ date: '2025-02-18~', text: '夜明け前' }, '夜明け前（2025年2月18日ごろ）'],
    [{ date: '2025-02-09/2025-02-16', text: '前週' }, '前週（2025年2月9日から16日のどこか）'],
    [{ date: '2025-02-18/..', text: '未定' }, '未定（2025年2月18日以降）'],
    [{ date: '2025-02-18/..' }, '2025年2月18日以降'],
    [{ date: 'XXXX', text: '昔' }, '昔（日付の記載なし）'],
    [{ text: '会談後' }, '会談後（日付の記載なし）'],
    [{}, '日付の記載なし'],
  ])('says neither more nor less than %o: %s', (when, expected) => {
    expect(wordsFor(when).text).toBe(expected)
  })

  it('gives machines the day where it is exact', () => {
    expect(wordsFor({ date: '2025-02-18/2025-02-18' }).datetime).toBe('2025-02-18')
    expect(wordsFor({ date: '2025-02-18~' }).datetime).toBeUndefined()
  })
})
