import { isAbsolute, join, relative, resolve } from 'node:path'

/** Where the command was called: npm changes to the root of the project and leaves the first folder in `INIT_CWD`. */
const callerFolder = () => process.env['INIT_CWD'] ?? process.cwd()

/**
 * The absolute path of the article to read.
 * @param named by a setting or an argument: absolute, or relative to where the command was called. None or blank: the
 *   article of the project
 * @param root of the project
 */
export function articlePath(named: string | undefined, root: string): string {
  return named ? resolve(callerFolder(), named) : join(root, 'public', 'article.json')
}

/** A path for messages: relative to where the command was called, or absolute where it lies outside. */
export function shownPath(path: string): string {
  const short = relative(callerFolder(), path)
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short
}
