import process from 'node:process'
import { loadModule } from './load-module.mjs'

/** @type {typeof import('../src/prerender/readTextFile.ts')} */
const { readTextFile } = await loadModule('src/prerender/readTextFile.ts')

/**
 * The text of a file that an author wrote. Says why it cannot be read, and ends the process.
 * @param {string} path
 */
export function readOrExit(path) {
  try {
    return readTextFile(path)
  } catch (error) {
    console.error(error)
    return process.exit(1)
  }
}
