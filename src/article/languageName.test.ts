import { expect, it } from 'vitest'
import { languageName } from './languageName.ts'

it('names languages in Japanese, those it knows by heart as the tables do', () => {
  expect(languageName('ru')).toBe('ロシア語')
  expect(languageName('ja')).toBe(new Intl.DisplayNames('ja', { type: 'language' }).of('ja'))
})
