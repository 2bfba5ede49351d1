import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { agreementPath, quotePath, speakerPath } from '../../paths.ts'
import { showPage } from '../../testing/showPage.tsx'
import { tinyArticle } from '../../testing/tinyArticle.ts'

const show = (input: unknown = tinyArticle(), id = 'open-bridge') => showPage(agreementPath(id), input)

describe('an agreement', () => {
  it('names itself, its source and what the source leaves out', async () => {
    await show()
    expect(screen.getByRole('heading', { level: 1, name: '橋を開く' })).toBeDefined()
    const source = screen.getByText(/の公表を短く言い直したものです。/)
    expect(source.textContent).toContain(
      '発言01（青木外相）の公表を短く言い直したものです。日は書かれていない。',
    )
    expect(within(source).getByRole('link', { name: '発言01' }).getAttribute('href')).toBe(
      quotePath('bridge-opens'),
    )
    expect(screen.getByText('第1段落（会談と合意）')).toBeDefined()
    expect(screen.getByText('当事者').parentElement).toHaveTextContent('当事者 甲甲国 乙乙国')
  })

  it('sets what each party said under its own heading', async () => {
    await show()
    const ko = screen.getByRole('region', { name: '甲国' })
    expect(within(ko).getByText('「来月には橋を開く」')).toBeDefined()
    expect(within(ko).getByText('発言 1件')).toBeDefined()
    const otsu = screen.getByRole('region', { name: '乙国' })
    expect(within(otsu).getByText('橋を開く前に直すところがある。')).toBeDefined()
    expect(within(otsu).getByText('直すところがあるという。', { exact: false })).toBeDefined()
  })

  it('says that a party is silent', async () => {
    const input = tinyArticle()
    delete input.quotes[2].agreements
    await show(input)
    const otsu = screen.getByRole('region', { name: '乙国' })
    expect(within(otsu).getByText('この合意に触れた乙国側の発言は、原記事にありません。')).toBeDefined()
    expect(within(otsu).getByText('発言なし')).toBeDefined()
  })

  it('sets a side that is not a party below, with what it was not invited to', async () => {
    const input = tinyArticle()
    input.agreements[0].parties = ['ko']
    input.events[0].uninvited = ['otsu']
    await show(input)
    const otsu = screen.getByRole('region', { name: '当事者以外から：乙国' })
    expect(within(otsu).getByRole('heading', { level: 2 })).toBeDefined()
    expect(within(otsu).getByText('会談に招かれず')).toBeDefined()
  })

  it('is narrowed down to a side by the address and by a press', async () => {
    await showPage(`${agreementPath('open-bridge')}?side=ko`, tinyArticle())
    expect(screen.getByRole('region', { name: '甲国' })).toBeDefined()
    expect(screen.queryByRole('region', { name: '乙国' })).toBeNull()
    expect(screen.queryByRole('row', { name: /乙国外務省/ })).toBeNull()
    const filter = within(screen.getByRole('group', { name: '側でしぼる' }))
    expect(filter.getByRole('button', { name: /甲国 1/, pressed: true })).toBeDefined()
    await userEvent.click(filter.getByRole('button', { name: 'すべて' }))
    expect(await screen.findByRole('region', { name: '乙国' })).toBeDefined()
  })

  it('has a table of speakers and agreements whose cells lead to the quotes', async () => {
    await show()
    const table = screen.getByRole('table', { name: '合意と発言者の対応表' })
    expect(within(table).getByRole('columnheader', { current: true }).textContent).toContain('一 橋')
    const row = within(table).getByRole('row', { name: /青木/ })
    expect(within(row).getByRole('rowheader').textContent).toContain('青木')
    expect(within(row).getByRole('link', { name: '発言01（直接）' }).getAttribute('href')).toBe(
      quotePath('bridge-opens'),
    )
    expect(within(table).getByRole('link', { name: '発言03（要旨）' })).toBeDefined()
  })

  it('gives two numbers and the way to the rest when a cell holds more than three', async () => {
    const input = tinyArticle()
    const [first] = input.quotes
    const more = [4, 5, 6, 7].map((number) => ({ ...first, id: `more-${number}`, number }))
    await show({ ...input, quotes: [...input.quotes, ...more] })
    const row = screen.getByRole('row', { name: /青木/ })
    expect(within(row).getAllByRole('link', { name: /^発言\d+（直接）$/ })).toHaveLength(2)
    expect(within(row).getByRole('link', { name: '他3件の発言（青木・合意一）' }).getAttribute('href')).toBe(
      speakerPath('aoki'),
    )
  })

  it('compares with few of many agreements: those that its speakers touched', async () => {
    const input = tinyArticle()
    const [first] = input.agreements
    const many = Array.from({ length: 12 }, (_, index) => ({ ...first, id: `a-${index}`, number: index + 2 }))
    input.quotes[1].agreements = ['a-5']
    await show({ ...input, agreements: [first, ...many] })
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      '発言者',
      '合意一 橋',
      '合意七 橋',
    ])
  })

  it('says 言及なし in an empty cell and leads to the agreements around', async () => {
    const input = tinyArticle()
    const [first] = input.agreements
    const second = { ...first, id: 'second', number: 2, title: '次の合意', topic: '次' }
    await show({ ...input, agreements: [first, second] })
    expect(within(screen.getByRole('row', { name: /青木/ })).getByText('言及なし')).toBeDefined()
    const around = screen.getByRole('navigation', { name: '前後の合意' })
    expect(
      within(around)
        .getByRole('link', { name: /次の合意/ })
        .getAttribute('href'),
    ).toBe(agreementPath('second'))
  })

  it('never skips a level of headings', async () => {
    await show()
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)))
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  })

  it('answers at an old id', async () => {
    const input = tinyArticle()
    const alias = {
      kind: 'agreement' as const,
      id: 'old-bridge',
      successor: 'open-bridge',
      date: '2031-04-04',
    }
    await show({ ...input, retired: [alias] }, 'old-bridge')
    expect(screen.getByRole('heading', { level: 1, name: '橋を開く' })).toBeDefined()
  })

  it('helps at an unknown id', async () => {
    await show(tinyArticle(), 'open-bridges')
    expect(
      await screen.findByRole('heading', { level: 1, name: 'このアドレスの合意はありません' }),
    ).toBeDefined()
  })
})
