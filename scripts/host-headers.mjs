// Writes the response headers of a build for a web server: `node scripts/host-headers.mjs nginx [folder of the build]`.
// They have one source, the file `_headers` of the build, since the policy names what the build has written.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const [server = '', folder = 'dist'] = process.argv.slice(2)

/** @type {{ path: string, name: string, value: string }[]} */
const headers = readFileSync(join(folder, '_headers'), 'utf8')
  .split('\n\n')
  .flatMap((rule) => {
    const [path = '', ...lines] = rule.trim().split('\n')
    return lines.map((line) => {
      const [name = '', ...value] = line.trim().split(': ')
      return { path, name, value: value.join(': ') }
    })
  })

/** @type {Record<string, () => string[]>} */
const writers = {
  nginx: () => {
    // A type is given by the file name, not added: see `docs/hosting/nginx.conf`.
    const names = [...new Set(headers.map(({ name }) => name))].filter((name) => name !== 'Content-Type')
    return names.flatMap((name) => {
      const variable = `$reader_${name.toLowerCase().replaceAll('-', '_')}`
      const values = headers
        .filter((header) => header.name === name)
        .map(({ path, value }) => `  "~^${patternOf(path)}(?:\\?.*)?$" "${value}";`)
      return [
        `map $request_uri ${variable} {`,
        '  default "";',
        ...values,
        '}',
        `add_header ${name} ${variable} always;`,
      ]
    })
  },
  caddy: () => headers.map(({ path, name, value }) => `header ${path} ${name} \`${value}\``),
}

/** @param {string} path */
const patternOf = (path) => path.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')

const write = writers[server]
if (!write) {
  console.error('node scripts/host-headers.mjs nginx|caddy [folder of the build]')
  process.exit(1)
}
console.log(write().join('\n'))
