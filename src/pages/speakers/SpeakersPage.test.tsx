import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { speakerPath, speakersPath } from '../../paths.ts'
import { showPage } from '../../testing/showPage.tsx'
import { tinyArticle } from '../../testing/tinyArticle.ts'

const show = (input: unknown = tinyArticle()) => showPage(speakersPath, input)

/** The tiny article with someone of every group: quoted, silent, body, only mentioned, and of no side. */
function crowded() {
  const input = tinyArticle()
  const [quoted, body] = input.speakers
  const silent = { id: 'sato', type: 'person', name: '佐藤', side: 'otsu', evidence: ['p01'] }
  const mentioned = { id: 'kato-jr', type: 'person', name: '加藤', side: 'ko', evidence: ['p01'] }
  const thirdParty = { id: 'union', type: 'organization', name: '丙連合', evidence: ['p02'] }
  const [talks, broadcast] = input.events
  return {
    ...input,
    speakers: [quoted, body, silent, mentioned, thirdParty],
    events: [{ ...talks, participants: ['aoki', 'sato'] }, broadcast],
  }
}

describe('the directory', () => {
  it('gives each side its speakers, with statements by kind, attendance and places', async () => {
    await show()
    const ko = screen.getByRole('region', { name: '甲国' })
    const row = within(ko).getByRole('listitem')
    expect(within(row).getByRole('link', { name: '青木一郎' }).getAttribute('href')).toBe(speakerPath('aoki'))
    expect(row.textContent).toContain('「来月には橋を開く」')
    expect(row.textContent).toContain('直接1・一部直接1')
    expect(row.textContent).toContain('会談に出席')
    expect(row.textContent).toContain('丙市での記者会見、丙ラジオ')
  })

  it('keeps apart who is silent, who speaks as a body and who is only mentioned', async () => {
    await show(crowded())
    const silent = screen.getByRole('list', { name: '出席したが、発言の引用なし' })
    expect(within(silent).getByRole('link', { name: '佐藤' })).toBeDefined()
    expect(silent.textContent).toContain('引用された発言なし')
    const bodies = screen.getByRole('list', { name: '組織・氏名のない発言' })
    expect(within(bodies).getByRole('link', { name: '乙国外務省' })).toBeDefined()
    const others = screen.getByRole('region', { name: 'そのほか' })
    expect(within(others).getByRole('link', { name: '丙連合' })).toBeDefined()
    expect(within(screen.getByRole('region', { name: '甲国' })).getByText('言及のみ')).toBeDefined()
  })

  it('sets the delegations of the main event facing each other', async () => {
    await show(crowded())
    const figure = screen.getByRole('figure')
    expect(within(figure).getByRole('list', { name: '甲国代表団' }).textContent).toContain('青木 外相')
    expect(
      within(within(figure).getByRole('list', { name: '乙国代表団' })).getByRole('link', { name: '佐藤' }),
    ).toBeDefined()
  })

  it('says that a side was not invited', async () => {
    const input = tinyArticle()
    input.events[0].uninvited = ['otsu']
    await show(input)
    const otsu = screen.getByRole('region', { name: '乙国' })
    expect(within(otsu).getByText('会談には招かれていません。')).toBeDefined()
  })

  it('shows no delegations without a main event', async () => {
    const { mainEvent: _, ...input } = tinyArticle()
    await show(input)
    expect(screen.queryByRole('figure')).toBeNull()
    expect(screen.queryByText('会談に出席')).toBeNull()
  })

  it('never skips a level of headings', async () => {
    await show(crowded())
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  })
})
