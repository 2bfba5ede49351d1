// Builds the site from another article: node scripts/build-article.mjs <article.json> <outDir>
import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import process from 'node:process'
import { isStarted, root, run } from './run.mjs'

/**
 * @param {string} article path of its JSON, relative to the root of the project
 * @param {string} outDir likewise
 * @returns {Promise<boolean>} whether it succeeded
 */
export function buildArticle(article, outDir) {
  const env = { ARTICLE_FILE: article, SITE_URL: undefined, NODE_ENV: undefined }
  return run('vite', ['build', '--outDir', outDir, '--emptyOutDir'], env)
}

if (isStarted(import.meta.url)) {
  const [article, outDir] = process.argv.slice(2)
  if (!article || !outDir) {
    console.error('Usage: node scripts/build-article.mjs <article.json> <outDir>')
    process.exit(1)
  }
  if (!existsSync(article)) {
    console.error(`There is no file ${article}.`)
    process.exit(1)
  }
  const fromRoot = (/** @type {string} */ path) => relative(root, resolve(path))
  process.exitCode = (await buildArticle(fromRoot(article), fromRoot(outDir))) ? 0 : 1
}
