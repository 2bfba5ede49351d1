import { env } from 'node:process'
import { developmentSite } from '../scripts/development-site.mjs'

/** Where the built sites are served. `E2E_PORT` moves all of them, so that two runs can share a machine. */
const first = Number(env['E2E_PORT'] ?? 4317)
export const sitePort = first
export const secondArticlePort = first + 1
export const developmentPort = first + 2

export const originOf = (port: number) => `http://localhost:${port}`

/** The development build is made for a base path, and served there. */
export const developmentBase = new URL(developmentSite).pathname
