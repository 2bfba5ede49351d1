import { join } from 'node:path'
import process from 'node:process'

/** The first of the ports. `E2E_PORT` moves all, so that two runs can share a machine. */
const port = Number(process.env['E2E_PORT'] ?? 4317)

/** Where the development build would live: under a base path, with whole addresses. */
export const developmentSite = 'https://reader.example/kaidan/'

/**
 * The builds that the end-to-end tests visit: what each is made from, and where it is served.
 * @satisfies {Record<string, Build>}
 */
export const builds = {
  /** What is published, built without `SITE_URL`. */
  production: { outDir: 'dist', mode: 'production', env: {}, port, base: '/' },
  /** Another article of the same shape. */
  harbour: {
    outDir: 'node_modules/.cache/harbour',
    mode: 'production',
    env: { ARTICLE_FILE: join(import.meta.dirname, 'articles', 'harbour.json') },
    port: port + 1,
    base: '/',
  },
  /** The development build of React reports every difference between a written page and its hydration. */
  development: {
    outDir: 'node_modules/.cache/development',
    mode: 'development',
    env: { NODE_ENV: 'development', SITE_URL: developmentSite },
    port: port + 2,
    base: new URL(developmentSite).pathname,
  },
}

/** @typedef {{ outDir: string, mode: string, env: Record<string, string>, port: number, base: string }} Build */

/** @param {Build} build */
export const originOf = ({ port }) => `http://localhost:${port}`
