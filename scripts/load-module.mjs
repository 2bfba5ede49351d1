// Loads a TypeScript module of the reader into Node.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** The root of the project, wherever a command is run from. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * @template T
 * @param {string} path relative to the root of the project
 * @returns {Promise<T>} its exports
 */
export async function loadModule(path) {
  const { module } = await runnerImport(`/${path}`, { configFile: false, root, logLevel: 'error' })
  return /** @type {T} */ (module)
}
