import { describe, expect, it } from 'vitest'
import { idOfFragment, normalizePath, toggleValue, valuesIn, withoutTrackers } from './paths.ts'

describe('the path of an address', () => {
  it.each([
    ['/', '/'],
    ['/index.html', '/'],
    ['/quotes/a.html', '/quotes/a'],
    ['/quotes/', '/quotes'],
    ['/Quotes/A-B/', '/quotes/a-b'],
    ['/quotes/a/INDEX.HTML', '/quotes/a'],
    ['/quotes/a/index.html/', '/quotes/a/index.html'],
    ['//quotes///a//', '/quotes/a'],
    // Never the address of another host.
    ['//evil.example/', '/evil.example'],
    ['//', '/'],
  ])('%s is %s', (written, path) => {
    expect(normalizePath(written)).toBe(path)
  })
})

describe('the query of an address', () => {
  it.each([
    ['', ''],
    ['?', ''],
    ['?utm_source=x&UTM_Medium=y', ''],
    ['?fbclid=1&gclid=2&yclid=3&igsh=4&mc_cid=5', ''],
    ['?q=%E3%81%82+b&utm_source=x&side=us,russia', '?q=%E3%81%82+b&side=us,russia'],
    ['?utm_source', ''],
    ['?utm=1&my_utm_source=2&q=utm_source=3', '?utm=1&my_utm_source=2&q=utm_source=3'],
    ['?q=%E0%A4%A&fbclid=x', '?q=%E0%A4%A'],
  ])('%s keeps %s', (written, kept) => {
    expect(withoutTrackers(written)).toBe(kept)
  })
})

describe('a list in the query', () => {
  it.each([
    ['', []],
    ['q=us,russia', []],
    ['side=us', ['us']],
    ['side=us&q=x&side=russia', ['us', 'russia']],
    ['side=us,russia', ['us', 'russia']],
    ['side=us%2Crussia&side=us', ['us', 'russia']],
  ])('%s holds %s', (query, values) => {
    expect(valuesIn(new URLSearchParams(query), 'side')).toEqual(values)
  })

  it.each([
    ['', 'side=us'],
    ['side=us', ''],
    ['side=russia&q=x', 'q=x&side=russia&side=us'],
    ['side=us,russia', 'side=russia'],
    ['side=russia,ukraine', 'side=russia&side=ukraine&side=us'],
  ])('%s becomes %s when a side is chosen or no longer', (before, after) => {
    const params = new URLSearchParams(before)
    toggleValue(params, 'side', 'us')
    expect(params.toString()).toBe(after)
  })
})

describe('a fragment', () => {
  it.each([
    ['', ''],
    ['#', ''],
    ['#p-duration', 'p-duration'],
    ['#p-duration:~:text=4%E6%99%82%E9%96%93', 'p-duration'],
    ['#:~:text=x', ''],
    ['#%E7%AF%80', '節'],
    ['#%E0%A4%A', '%E0%A4%A'],
  ])('%s names %s', (hash, id) => {
    expect(idOfFragment(hash)).toBe(id)
  })
})
