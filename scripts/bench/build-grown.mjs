import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../load-module.mjs'
import { benchFolder, buildSite } from './build-site.mjs'
import { growArticle } from './grow-article.mjs'
import { tell } from './measure.mjs'
import { renderTable } from './report.mjs'

/** @import { Article } from '../../src/article/schema.ts' */

/**
 * Builds the article at several sizes, each twice, and prints what the builds took.
 * @param {Article} article
 * @param {number[]} factors
 * @returns {Promise<Record<string, string[]>>} `x10` → the folder of the site, as `serve` takes it
 */
export async function buildGrown(article, factors) {
  // Pictures of earlier builds would only be copied.
  rmSync(join(root, 'node_modules/.cache/kaidan-reader/share-images'), { recursive: true, force: true })
  mkdirSync(benchFolder, { recursive: true })
  /** @type {Record<string, string[]>} */
  const folders = {}
  const rows = []
  for (const factor of factors) {
    const name = `x${factor}`
    const file = join(benchFolder, `${name}.json`)
    const grown = factor === 1 ? article : growArticle(article, factor)
    writeFileSync(file, JSON.stringify(grown))
    tell(`building ${name}`)
    const { folder, seconds, memory } = await buildSite(file, name)
    const again = await buildSite(file, name)
    folders[name] = [folder]
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    const pages = files.filter((entry) => entry.name.endsWith('.html')).length
    const bytes = statSync(join(folder, 'article.json')).size
    const counts = [grown.quotes.length, grown.events.length, files.length, pages, bytes / 1000]
    const costs = [seconds, (seconds / pages) * 1000, memory, again.seconds]
    rows.push([name, ...[...counts, ...costs].map((number) => number.toFixed(0))])
  }
  tell('')
  const head = 'build,quotes,events,files,pages,article.json kB,s,ms a page,memory MB,s again'.split(',')
  console.log(`${renderTable(head, rows)}\n`)
  return folders
}
