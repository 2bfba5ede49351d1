import { expect, it } from 'vitest'
import { renderReport } from './report.mjs'

it('shows medians with their spread and their ratio to the base if there is one, and a dash for nothing', () => {
  const sample = (/** @type {string} */ name, /** @type {number} */ lcp, /** @type {number} */ blocked) => ({
    name,
    action: 'first visit',
    measures: { 'LCP ms': lcp, 'TBT ms': blocked, CLS: undefined },
  })
  const samples = [500, 400, 900].map((lcp) => sample('static', lcp, 0))
  samples.push(sample('quote', 600, 20), sample('quote', 800, 20))
  const base = () => 'static'
  expect(renderReport(samples, { 'LCP ms': base, 'TBT ms': base }).split('\n')).toEqual([
    '| first visit | LCP ms              | TBT ms | CLS |',
    '| ----------- | ------------------- | ------ | --- |',
    '| static      | 500 ×1.00 (400–900) | 0      | –   |',
    '| quote       | 700 ×1.40 (600–800) | 20     | –   |',
  ])
})
