import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { agreementPath, eventPath, speakerPath } from '../../paths.ts'
import { showPage } from '../../testing/showPage.tsx'
import { tinyArticle } from '../../testing/tinyArticle.ts'

const show = (id: string, input: unknown = tinyArticle()) => showPage(speakerPath(id), input)

describe('a speaker', () => {
  it('is named with reading, tallies and facts', async () => {
    await show('aoki')
    expect(screen.getByRole('heading', { level: 1, name: '青木一郎' })).toBeDefined()
    expect(screen.getByText('あおきいちろう')).toBeDefined()
    expect(screen.getByText('一部直接', { selector: 'dt' }).nextElementSibling?.textContent).toContain('1')
    expect(screen.getByText('媒体・場').nextElementSibling?.textContent).toContain('2')
    expect(screen.getByText('丙市での記者会見、丙ラジオ')).toBeDefined()
    expect(screen.getByText('会談に出席')).toBeDefined()
    const touched = screen.getByText('触れた合意').nextElementSibling
    expect(touched?.querySelector('a')?.getAttribute('href')).toBe(agreementPath('open-bridge'))
    expect(screen.getByText('甲国の交渉の代表でもある。')).toBeDefined()
  })

  it('has all statements in the order of the source, without the name in every row', async () => {
    await show('aoki')
    const section = screen.getByRole('region', { name: '発言' })
    expect(section.textContent).toContain('2件')
    const rows = within(section).getAllByRole('listitem')
    expect(rows.map((row) => row.textContent.slice(0, 2))).toEqual(['01', '02'])
    expect(within(section).queryByRole('link', { name: '青木' })).toBeNull()
  })

  it('leads to the events in the timeline', async () => {
    await show('aoki')
    const events = screen.getByRole('region', { name: '加わった出来事' })
    expect(
      within(events)
        .getByRole('link', { name: /丙市で会談/ })
        .getAttribute('href'),
    ).toBe(eventPath('talks'))
  })

  it('names who else of the same side was there', async () => {
    const input = tinyArticle()
    const colleague = { id: 'sato', type: 'person', name: '佐藤', side: 'ko', evidence: ['p01'] }
    const [talks, broadcast] = input.events
    await show('aoki', {
      ...input,
      speakers: [...input.speakers, colleague],
      events: [{ ...talks, participants: ['aoki', 'sato'] }, broadcast],
    })
    const others = screen.getByRole('region', { name: '同じ側の出席者' })
    expect(within(others).getAllByRole('link')).toHaveLength(1)
    expect(within(others).getByRole('link', { name: '佐藤' }).getAttribute('href')).toBe(speakerPath('sato'))
  })

  it('who is not quoted has a page that says so, and no tallies', async () => {
    const input = tinyArticle()
    const silent = { id: 'sato', type: 'person', name: '佐藤', evidence: ['p01'] }
    await show('sato', { ...input, speakers: [...input.speakers, silent] })
    expect(screen.getByText('引用された発言なし')).toBeDefined()
    expect(screen.queryByText('媒体・場')).toBeNull()
    expect(screen.getByText('出席').nextElementSibling?.textContent).toContain('原記事に記載なし')
    expect(screen.getByText('側').nextElementSibling?.textContent).toContain('そのほか')
  })

  it('a body has no attendance', async () => {
    await show('office')
    expect(screen.getByRole('heading', { level: 1, name: '乙国外務省' })).toBeDefined()
    expect(screen.queryByText('出席')).toBeNull()
  })

  it('a withdrawn id says what happened', async () => {
    await show('kato')
    expect(await screen.findByText('記事から名前が消えた。')).toBeDefined()
  })

  it('an unknown id helps', async () => {
    await show('aoky')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'このアドレスの発言者はありません' }),
    ).toBeDefined()
    expect(screen.getByRole('link', { name: '青木一郎' })).toBeDefined()
  })
})
