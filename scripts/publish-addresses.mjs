// npm run publish:addresses: adds what public/article.json newly promises to public/addresses.json. Takes nothing out.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { loadModule, root } from './load-module.mjs'
import { readOrExit } from './read-or-exit.mjs'

const articleFile = join(root, 'public', 'article.json')
const registerFile = join(root, 'public', 'addresses.json')

/** @type {typeof import('../src/article/parseArticle.ts')} */
const { parseArticleText } = await loadModule('src/article/parseArticle.ts')
/** @type {typeof import('../src/prerender/addressRegister.ts')} */
const { addRelease, findBrokenPromises, readRegister } = await loadModule('src/prerender/addressRegister.ts')

const { article, problems } = parseArticleText(readOrExit(articleFile))
const register = existsSync(registerFile) ? readRegister(readOrExit(registerFile)) : { releases: [] }

const broken =
  article && problems.length === 0
    ? findBrokenPromises(article, register)
    : [{ what: 'public/article.json', why: 'has faults: npm run check:article' }]
if (!article || broken.length > 0) {
  for (const { what, why } of broken) console.error(`${what}: ${why}`)
  console.error('Nothing was written. 何も書き込みませんでした。')
  process.exit(1)
}

const grown = addRelease(article, register, new Date().toISOString().slice(0, 10))
const release = grown === register ? undefined : grown.releases.at(-1)
if (release) writeFileSync(registerFile, `${JSON.stringify(grown, null, 2)}\n`)
console.log(
  release
    ? `public/addresses.json: ${release.addresses.length} addresses and ${Object.keys(release.numbers).length} numbers added. From now on they are kept for ever.`
    : 'public/addresses.json: nothing new.',
)
