import { render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { describe, expect, test } from 'vitest'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import { articleWithEvents } from '../../testing/articleWithEvents.ts'
import { Overview } from './Overview.tsx'

const onDay = { date: '2025-02-18' }

const talks = articleWithEvents(
  3,
  [
    { shortTitle: '電話', when: { date: '2025-02-09/2025-02-16', text: '前週' }, sides: ['s0', 's1'] },
    { shortTitle: '会談', when: onDay, sides: ['s0', 's1'], uninvited: ['s2'], phase: 'during' },
    { shortTitle: '会見', when: onDay, sides: ['s2'], phase: 'after' },
    { shortTitle: '説明', when: { after: 'e1' }, sides: ['s0', 's2'], phase: 'after' },
    { shortTitle: '公開', when: { date: '2025-02-19' }, phase: 'publication' },
    { shortTitle: '再会談', when: { text: '未定' }, sides: ['s0', 's1'], phase: 'ahead' },
  ],
  'e1',
)

function draw(article: LinkedArticle, props: Partial<Parameters<typeof Overview>[0]> = {}) {
  return render(
    <MemoryRouter>
      <Overview article={article} {...props} />
    </MemoryRouter>,
  )
}

/** Every link in reading order: the sides that it names, its words, its address. */
const links = () =>
  screen.getAllByRole('link').map((link) => {
    const sides = within(link).queryByRole('img')?.getAttribute('aria-label')
    const words = link.querySelector('.title') ?? link
    return `${sides ? `${sides} ` : ''}${words.textContent} → ${link.getAttribute('href')}`
  })

describe('Overview', () => {
  test('every day and every event leads to its entry in the timeline', () => {
    draw(talks)
    expect(links()).toEqual([
      '2025年2月前週 日の記載なし → /timeline#event-e0',
      '甲・乙 電話 → /timeline#event-e0',
      '2月18日 → /timeline#event-e1',
      '甲・乙 会談 → /timeline#event-e1',
      '丙 招かれず → /timeline#event-e1',
      '丙 会見 → /timeline#event-e2',
      '会談の後 順序のみ → /timeline#event-e3',
      '甲 説明 → /timeline#event-e3',
      '丙 説明に参加 → /timeline#event-e3',
      '2月19日 → /timeline#event-e4',
      '公開 → /timeline#event-e4',
      'この先未定 日程なし → /timeline#event-e5',
      '甲・乙 再会談 → /timeline#event-e5',
    ])
  })

  test('is a figure with a list of days, each with a list of events', () => {
    draw(talks)
    const figure = within(screen.getByRole('figure', { name: '経過の見取り図' }))
    const [days] = figure.getAllByRole('list')
    expect(days?.children).toHaveLength(5)
    expect(figure.getByRole('link', { name: '甲・乙 会談' })).toBeDefined()
    expect(figure.getByText('18日').closest('time')?.getAttribute('datetime')).toBe('2025-02-18')
  })

  test('draws the events that are left and keeps the filter in their links', () => {
    draw(talks, { events: talks.events.slice(2, 3), search: '?side=s2' })
    expect(links()).toEqual([
      '2025年2月18日 → /timeline?side=s2#event-e2',
      '丙 会見 → /timeline?side=s2#event-e2',
    ])
  })

  test('leaves out a year only where the day before says it', () => {
    const dates = ['1826-07-20', '1826-08-01', '1969-07-20', '1969-07-21', '1826-07-20']
    draw(
      articleWithEvents(
        1,
        dates.map((date) => ({ when: { date } })),
      ),
    )
    const days = [...document.querySelectorAll('time')].map(({ textContent }) => textContent)
    expect(days).toEqual(['1826年7月20日', '8月1日', '1969年7月20日', '7月21日', '1826年7月20日'])
  })

  for (const sideCount of [0, 1, 6, 8])
    test(`holds forty events of ${sideCount} sides`, () => {
      const events = Array.from({ length: 40 }, (_, index) => ({
        shortTitle: `出来事${index}`,
        when: { date: `${1826 + index}-07-20` },
        sides: sideCount > 0 ? [`s${index % sideCount}`] : [],
      }))
      draw(articleWithEvents(sideCount, events))
      expect(links().filter((link) => !link.includes('年'))).toEqual(
        events.map(({ shortTitle }, index) => {
          const side = sideCount > 0 ? `${'甲乙丙丁戊己庚辛'[index % sideCount]} ` : ''
          return `${side}${shortTitle} → /timeline#event-e${index}`
        }),
      )
      expect(document.querySelectorAll('[style]')).toHaveLength(0)
    })

  test('is not there without events', () => {
    expect(draw(articleWithEvents(2, [])).container.textContent).toBe('')
  })
})
