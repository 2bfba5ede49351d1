import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, useLocation } from 'react-router'
import { describe, expect, test } from 'vitest'
import type { LinkedArticle } from '../../article/linkArticle.ts'
import { ArticleContext } from '../../components/ArticleContext.ts'
import { WholeArticleContext } from '../../components/WholeArticleContext.ts'
import { articleWithEvents } from '../../testing/articleWithEvents.ts'
import { parseChanged, type Change } from '../../testing/parseChanged.ts'
import { TimelinePage } from './TimelinePage.tsx'

const noInvitation: Change = ({ events: [talks] }) => {
  talks.sides = ['ko']
  talks.uninvited = ['otsu']
}

function tiny(...changes: Change[]): LinkedArticle {
  const { article } = parseChanged(...changes)
  if (!article) throw new Error('no article')
  return article
}

function Address() {
  const { pathname, search } = useLocation()
  return <p title="address">{decodeURIComponent(pathname + search)}</p>
}

const pageOf = (article: LinkedArticle, address = '/timeline') => (
  <MemoryRouter initialEntries={[address]}>
    <ArticleContext value={article}>
      <TimelinePage article={article} mainEntity={article} />
      <Address />
    </ArticleContext>
  </MemoryRouter>
)

const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
const entryOf = (id: string) => {
  const entry = document.getElementById(`event-${id}`)
  if (!entry) throw new Error(`no entry ${id}`)
  return within(entry)
}

describe('TimelinePage', () => {
  test('shows every event under its date', () => {
    render(pageOf(tiny()))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('経過')
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      '2031年4月2日（水）',
      '会談の後',
    ])
    expect(titles()).toEqual(['丙市で会談', '青木外相がラジオで語る'])
    expect(screen.getByText('順序のみ', { selector: '.timeline-days .certainty' })).toBeDefined()
  })

  test('names the phases where they begin', () => {
    const withPhases: Change = (input) => {
      const [talks, broadcast] = input.events
      const dated = (id: string, phase: typeof talks.phase, date: string) => ({
        ...broadcast,
        id,
        phase,
        when: { date },
      })
      Object.assign(input, {
        events: [
          dated('call', 'before', '2031-04-01'),
          talks,
          dated('remarks', 'after', '2031-04-03'),
          dated('more-remarks', 'after', '2031-04-04'),
          dated('published', 'publication', '2031-04-05'),
          { ...broadcast, phase: 'ahead', when: {} },
        ],
      })
    }
    render(pageOf(tiny(withPhases)))
    const days = screen
      .getAllByRole('heading', { level: 2 })
      .map((heading) => heading.parentElement?.textContent)
    expect(days).toEqual([
      '会談前2031年4月1日（火）日付あり',
      '当日4月2日（水）日付あり',
      '会談後4月3日（木）日付あり',
      '4月4日（金）日付あり',
      '報道4月5日（土）日付あり',
      'この先未定日程なし',
    ])
  })

  test('an entry names its sides, place, date, people and statements', () => {
    render(pageOf(tiny()))
    const talks = entryOf('talks')
    expect(talks.getByRole('img', { name: '甲国' })).toBeDefined()
    expect(talks.getByRole('img', { name: '乙国' })).toBeDefined()
    expect(talks.getByText('丙市')).toBeDefined()
    expect(talks.getByText('2時間')).toBeDefined()
    expect(talks.getByText('4月2日（水）').getAttribute('datetime')).toBe('2031-04-02')
    expect(talks.getByRole('link', { name: '青木' }).getAttribute('href')).toBe('/speakers/aoki')
    expect(talks.getByRole('link', { name: '発言01（直接） 青木' }).getAttribute('href')).toBe(
      '/quotes/bridge-opens',
    )
    expect(talks.getAllByRole('link', { name: /発言01/ })).toHaveLength(1)
    expect(talks.getByText('人物')).toBeDefined()
  })

  test.each([
    { date: '2031-04-02', after: 'broadcast', text: '夕方' },
    { date: '2031-04-01/2031-04-02', lasted: true, text: '夕方' },
    { after: 'broadcast', text: '夕方' },
  ] as const)('an entry shows what its heading does not say of the time: %o', (when) => {
    const change: Change = ({ events: [talks, broadcast] }) => {
      broadcast.when = {}
      talks.when = when
    }
    render(pageOf(tiny(change)))
    expect(entryOf('talks').getByText('夕方')).toBeDefined()
  })

  test('an entry shows own words of someone who took part, and names nobody twice', () => {
    const inTitle: Change = ({ events: [talks] }) => {
      talks.title = '青木氏の会談'
    }
    render(pageOf(tiny(inTitle)))
    const talks = entryOf('talks')
    expect(talks.getByText('「来月には橋を開く」')).toBeDefined()
    expect(talks.queryByText('人物')).toBeNull()
  })

  test.each([
    ['青木', '青木氏の会談', false],
    ['青', '青木氏の会談', true],
    ['青', '青空の下の会談', true],
  ])('an entry names %s, whose name %s holds, by itself: %s', (shortName, title, expected) => {
    const change: Change = ({ events: [talks], speakers: [aoki, office] }) => {
      Object.assign(talks, { title, participants: ['aoki', 'office'] })
      aoki.shortName = '青木'
      office.shortName = shortName === '青木' ? '氏の' : shortName
    }
    render(pageOf(tiny(change)))
    expect(entryOf('talks').queryByText('人物') !== null).toBe(expected)
  })

  test('words about an event by someone who was not there are not among it', () => {
    const absent: Change = ({ events: [talks] }) => {
      talks.participants = []
    }
    render(pageOf(tiny(absent)))
    expect(entryOf('talks').queryByText('「来月には橋を開く」')).toBeNull()
  })

  test('says who was not invited', () => {
    render(pageOf(tiny(noInvitation)))
    const note = screen.getByText('会談には招かれず')
    const entry = note.closest('li')
    expect(entry && within(entry).getByRole('img', { name: '乙国' })).toBeTruthy()
  })

  test('narrows down to a side and keeps the choice in the address', async () => {
    const user = userEvent.setup()
    render(pageOf(tiny()))
    const group = within(screen.getByRole('group', { name: '側でしぼる' }))
    expect(group.getByRole('button', { name: 'すべて' }).getAttribute('aria-pressed')).toBe('true')
    await user.click(group.getByRole('button', { name: '乙国 1' }))
    expect(titles()).toEqual(['丙市で会談'])
    expect(screen.getByRole('status').textContent).toBe('2件のうち1件')
    expect(screen.getByTitle('address').textContent).toBe('/timeline?side=otsu')
    await user.click(group.getByRole('button', { name: '甲国 2' }))
    expect(screen.getByTitle('address').textContent).toBe('/timeline?side=otsu&side=ko')
    await user.click(group.getByRole('button', { name: 'すべて' }))
    expect(titles()).toHaveLength(2)
    expect(screen.getByTitle('address').textContent).toBe('/timeline')
  })

  test('keeps a side among those not invited', () => {
    render(pageOf(tiny(noInvitation), '/timeline?side=otsu'))
    expect(titles()).toEqual(['丙市で会談'])
  })

  test('shows the event that the fragment names, whatever the filter', () => {
    render(pageOf(tiny(), '/timeline?side=otsu#event-broadcast'))
    expect(titles()).toEqual(['丙市で会談', '青木外相がラジオで語る'])
  })

  test('reads the sides of an address as it was shared before', () => {
    render(pageOf(tiny(), '/timeline?side=ko,otsu'))
    const pressed = screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent)
    expect(pressed).toEqual(['甲甲国 2', '乙乙国 1'])
  })

  test('passes over a side that is unknown', () => {
    render(pageOf(tiny(), '/timeline?side=__proto__'))
    expect(titles()).toHaveLength(2)
  })

  test('is whole on the server, which knows no query', () => {
    const html = renderToString(pageOf(tiny(), '/timeline?side=otsu#event-gone'))
    expect(html).toContain('青木外相がラジオで語る')
  })

  test('an old fragment stands where the event is that it resolves to now, whatever side is chosen', () => {
    const article = tiny((changed) => {
      changed.retired[0] = { kind: 'event', id: 'meeting', successor: 'broadcast', date: '2031-04-05' }
    })
    render(pageOf(article, '/timeline?side=otsu#event-meeting'))
    expect(document.getElementById('event-meeting')?.parentElement).toBe(
      document.getElementById('event-broadcast'),
    )
  })

  test('a withdrawn event is answered at the end', () => {
    const article = tiny((changed) => {
      changed.retired[0] = { kind: 'event', id: 'meeting', reason: '会談ではなかった。', date: '2031-04-05' }
    })
    render(pageOf(article))
    const former = screen.getByRole('region', { name: '掲載を終えた箇所' })
    expect(former.querySelector('#event-meeting')?.textContent).toBe(
      '出来事（2031年4月5日（土）に掲載を終了）会談ではなかった。',
    )
  })

  test('the drawing above shows what the filter leaves, with links that keep it', () => {
    const drawing = () =>
      within(screen.getByRole('figure', { name: '経過の見取り図' }))
        .getAllByRole('link')
        .map((link) => link.getAttribute('href'))
    const { unmount } = render(pageOf(tiny()))
    expect(drawing()).toContain('/timeline#event-broadcast')
    unmount()
    render(pageOf(tiny(), '/timeline?side=otsu'))
    expect(drawing()).toEqual(['/timeline?side=otsu#event-talks', '/timeline?side=otsu#event-talks'])
  })

  test('holds no style attribute, which the content security policy forbids', () => {
    const { container } = render(pageOf(tiny(noInvitation)))
    expect(container.querySelectorAll('[style]')).toHaveLength(0)
  })

  for (const sides of [0, 1, 5, 8])
    test(`works with ${sides} sides`, () => {
      const all = Array.from({ length: sides }, (_, index) => `s${index}`)
      const article = articleWithEvents(sides, [
        { sides: [] },
        { sides: all },
        ...all.map((side) => ({ sides: [side] })),
      ])
      render(pageOf(article))
      expect(titles()).toHaveLength(2 + sides)
      expect(screen.queryAllByRole('group')).toHaveLength(sides > 1 ? 1 : 0)
    })

  describe('of a hundred events', () => {
    const days = Array.from({ length: 100 }, (_, index) => ({
      when: { date: new Date(Date.UTC(2031, 0, 1 + index)).toISOString().slice(0, 10) },
      sides: [`s${index % 2}`],
    }))
    const whole = articleWithEvents(2, days)

    test('has all of them, with the dates that follow from those before', () => {
      render(pageOf(whole))
      expect(titles()).toHaveLength(100)
      const dates = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
      expect(dates.slice(38, 42)).toEqual(['2月8日（土）', '2月9日（日）', '2月10日（月）', '2月11日（火）'])
    })

    test('can be narrowed down to a side as far as it has come, and whole when the rest is there', async () => {
      const excerpt = { ...whole, events: whole.events.slice(0, 41) }
      let arrive: (article: LinkedArticle) => void = () => undefined
      const rest = new Promise<LinkedArticle>((resolve) => (arrive = resolve))
      render(<WholeArticleContext value={() => rest}>{pageOf(excerpt)}</WholeArticleContext>)
      expect(screen.getByRole('status').textContent).toBe('100件')
      await userEvent.click(screen.getByRole('button', { name: '乙 50' }))
      expect(titles()).toHaveLength(20)
      expect(screen.getByRole('status').textContent).toBe('読み込んでいます')
      await act(async () => arrive(whole))
      expect(titles()).toHaveLength(50)
      expect(screen.getByRole('status').textContent).toBe('100件のうち50件')
    })
  })

  test('names phases after the main event, and none where there is no such event', () => {
    const events = [
      { when: { date: '2025-02-18' }, phase: 'before' },
      { when: { date: '2025-02-19' }, phase: 'publication' },
    ]
    render(pageOf(articleWithEvents(2, events)))
    expect(screen.queryByText('前')).toBeNull()
    expect(screen.getByText('報道')).toBeDefined()
  })

  test('works without events', () => {
    render(pageOf(articleWithEvents(2, [])))
    expect(screen.queryByRole('figure')).toBeNull()
    expect(screen.getByRole('heading', { level: 1 })).toBeDefined()
    expect(screen.getByText('経過として載せる出来事はありません。')).toBeDefined()
    expect(screen.queryByRole('list', { name: '図の見方' })).toBeNull()
  })
})
