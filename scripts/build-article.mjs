import { resolve } from 'node:path'
import { root, run } from './run.mjs'

/**
 * Builds the site from another article.
 * @param {string} article path of its JSON, absolute or relative to the root of the project
 * @param {string} outDir likewise
 * @returns {Promise<boolean>} whether it succeeded
 */
export function buildArticle(article, outDir) {
  const env = { ARTICLE_FILE: resolve(root, article), SITE_URL: undefined, NODE_ENV: undefined }
  return run('vite', ['build', '--outDir', outDir, '--emptyOutDir'], env)
}
