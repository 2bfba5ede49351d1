import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** @typedef {{ integrity?: string, resolved?: string, license?: string, hasInstallScript?: boolean }} Package */

const { packages } = /** @type {{ packages: Record<string, Package> }} */ (
  JSON.parse(readFileSync('package-lock.json', 'utf8'))
)
const installed = Object.entries(packages).filter(([path]) => path !== '')

it('every package of the lock file is pinned by a hash, and comes from whatever registry is in use', () => {
  expect(installed.length).toBeGreaterThan(100)
  for (const [path, { integrity, resolved }] of installed) {
    expect(integrity, path).toMatch(/^sha512-/)
    expect(resolved, path).toBeUndefined()
  }
})

it('no package needs to run anything at install', () => {
  expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([])
})

it('every package has a licence that lets it be used and passed on', () => {
  const free =
    /^\(?(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|BlueOak-1\.0\.0|Apache-2\.0|MPL-2\.0|OFL-1\.1|CC0-1\.0|Python-2\.0|\W|OR)+$/
  for (const [path, { license }] of installed) expect(license, path).toMatch(free)
})

it('eight packages at most are part of what readers load', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(8)
})
