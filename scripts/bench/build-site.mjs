import { fork } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { root } from '../load-module.mjs'

/** Where the bench keeps what it makes. */
export const benchFolder = join(root, 'node_modules', '.cache', 'bench')

/**
 * Builds the site of an article.
 * @param {string} article path of its JSON
 * @param {string} name of the folder
 * @returns {Promise<{ folder: string, seconds: number, memory: number }>} `memory`: the most that the process held, with
 * its worker threads, in MB
 */
export async function buildSite(article, name) {
  const folder = join(benchFolder, name)
  const started = performance.now()
  const child = fork(join(import.meta.dirname, 'run-build.mjs'), [folder], {
    cwd: root,
    env: { ...process.env, ARTICLE_FILE: article, SITE_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  let kilobytes = 0
  child.once('message', (message) => (kilobytes = Number(message)))
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`The site of ${article} was not built.`)
  return { folder, seconds: (performance.now() - started) / 1000, memory: kilobytes / 1000 }
}
