import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { agreementPath, agreementsPath } from '../../paths.ts'
import { showPage } from '../../testing/showPage.tsx'
import { tinyArticle } from '../../testing/tinyArticle.ts'

const show = (input: unknown = tinyArticle()) => showPage(agreementsPath, input)

it('lists the agreements with the sides that spoke of them, and who made them public', async () => {
  await show()
  expect(screen.getByRole('heading', { level: 1, name: '一つの合意' })).toBeDefined()
  expect(screen.getByText(/青木外相が公表した一点/)).toBeDefined()
  expect(screen.getByText('当事者').parentElement).toHaveTextContent('甲国 発言 1件乙 乙国 発言 1件')
  expect(screen.queryByText('当事者以外')).toBeNull()
  expect(screen.getByRole('link', { name: '橋を開く' }).getAttribute('href')).toBe(
    agreementPath('open-bridge'),
  )
})

it('has what each side said folded up in the row', async () => {
  const input = tinyArticle()
  delete input.quotes[2].agreements
  await show(input)
  const words = screen.getByText('双方の言葉をここで読む').closest('details')
  expect(words).not.toHaveAttribute('open')
  expect(words).toHaveTextContent('甲国「来月には橋を開く」青木 発言01')
  expect(words).toHaveTextContent('乙国この合意に触れた乙国側の発言は、原記事にありません。')
})

it('sets who only spoke of an agreement apart from its parties', async () => {
  const input = tinyArticle()
  input.agreements[0].parties = ['ko']
  await show(input)
  expect(screen.getByText('当事者').parentElement).toHaveTextContent(/^当事者甲 甲国 発言 1件$/)
  expect(screen.getByText('当事者以外').parentElement).toHaveTextContent(/^当事者以外乙 乙国 発言 1件$/)
})

it('names a party that did not speak of an agreement', async () => {
  const input = tinyArticle()
  delete input.quotes[2].agreements
  await show(input)
  expect(screen.getByText('乙国 発言なし')).toBeDefined()
})

it('lets the keyboard scroll a table of many agreements', async () => {
  const input = tinyArticle()
  const [first] = input.agreements
  const many = [2, 3, 4, 5].map((number) => ({ ...first, id: `a-${number}`, number }))
  await show({ ...input, agreements: [first, ...many] })
  expect(screen.getByRole('region', { name: '合意と発言者の対応表' }).getAttribute('tabindex')).toBe('0')
})

it('says that there are no agreements', async () => {
  const input = tinyArticle()
  await show({
    ...input,
    agreements: [],
    quotes: input.quotes.map((quote) => ({ ...quote, agreements: [] })),
  })
  expect(screen.getByRole('heading', { level: 1, name: '合意' })).toBeDefined()
  expect(screen.getByText('原記事に、合意として伝えられたものはありません。')).toBeDefined()
  expect(screen.queryByRole('table')).toBeNull()
})

it('of more agreements than a table can compare lists who spoke of each', async () => {
  const input = tinyArticle()
  const [first] = input.agreements
  const many = Array.from({ length: 12 }, (_, index) => ({ ...first, id: `a-${index}`, number: index + 2 }))
  await show({ ...input, agreements: [first, ...many] })
  expect(screen.queryByRole('table')).toBeNull()
  const list = screen.getByRole('list', { name: 'だれが、どの合意に触れたか' })
  const [mentions, none] = within(list).getAllByRole('listitem')
  expect(mentions?.textContent).toBe('合意一橋甲青木 1件乙乙国外務省 1件')
  expect(none?.textContent).toBe('合意二橋言及なし')
})
