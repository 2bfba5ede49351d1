import { spawn } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The root of the project, wherever a command is run from. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Runs a program of an installed package, with its output on this terminal.
 * @param {string} tool its name in `node_modules/.bin`
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env] changes to the environment; `undefined` takes a variable away
 * @returns {Promise<boolean>} whether it succeeded
 */
export function run(tool, args, env = {}) {
  // Windows has a `.cmd` there, which only a shell can start.
  const isWindows = process.platform === 'win32'
  const program = join(root, 'node_modules', '.bin', tool)
  return new Promise((resolve) => {
    const child = spawn(isWindows ? `"${program}"` : program, args, {
      cwd: root,
      stdio: 'inherit',
      shell: isWindows,
      env: { ...process.env, ...env },
    })
    child.once('error', (error) => {
      console.error(`${tool} could not be started: ${error.message}`)
      resolve(false)
    })
    child.once('exit', (code) => resolve(code === 0))
  })
}

/**
 * Whether a script was started itself, rather than imported by another.
 * @param {string} url its `import.meta.url`
 */
export function isStarted(url) {
  const [, started] = process.argv
  return started !== undefined && url === pathToFileURL(realpathSync(started)).href
}
