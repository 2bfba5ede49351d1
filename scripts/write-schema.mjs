// npm run generate:schema: writes public/article.schema.json from the schema that validates.
import { writeFileSync } from 'node:fs'
import { loadModule } from './load-module.mjs'

/** @type {typeof import('../src/article/makeJsonSchema.ts')} */
const { makeJsonSchema } = await loadModule('src/article/makeJsonSchema.ts')
writeFileSync(
  new URL('../public/article.schema.json', import.meta.url),
  `${JSON.stringify(makeJsonSchema(), null, 2)}\n`,
)
console.log('public/article.schema.json written.')
