import { expect, it } from 'vitest'
import { permalinkOf } from './permalinkOf.ts'

it.each([
  ['/', 'https://reader.example/quotes/old?utm_source=x#part', 'https://reader.example/quotes/one'],
  ['/repo/', 'http://localhost:4173/repo/quotes/one/', 'http://localhost:4173/repo/quotes/one'],
  [
    'https://news.example/reader/',
    'http://localhost:4173/quotes/one',
    'https://news.example/reader/quotes/one',
  ],
  ['https://news.example', 'http://localhost:4173/', 'https://news.example/quotes/one'],
])('the site %s, read at %s, has the quote at %s', (base, here, address) => {
  expect(permalinkOf('/quotes/one', base, here)).toBe(address)
})

it('names the story and leaves a fragment out', () => {
  expect(permalinkOf('/', '/', 'https://reader.example/?q=1#points')).toBe('https://reader.example/')
  expect(permalinkOf('/#p-one', '/', 'https://reader.example/')).toBe('https://reader.example/')
})
