// Writes each text file of a build compressed beside it, for servers that send such files as they are (`.br`, `.gz`).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import process from 'node:process'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const [folder = 'dist'] = process.argv.slice(2)
const texts = new Set([
  '.html',
  '.js',
  '.css',
  '.json',
  '.svg',
  '.xml',
  '.atom',
  '.ics',
  '.csv',
  '.txt',
  '.webmanifest',
])

/** A page is there twice. @type {Map<string, { br: Buffer, gz: Buffer }>} */
const compressed = new Map()

for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!texts.has(extname(name))) continue
  const file = join(folder, name)
  const content = readFileSync(file)
  const key = content.toString('latin1')
  const { br, gz } = compressed.get(key) ?? {
    br: brotliCompressSync(content),
    gz: gzipSync(content, { level: 9 }),
  }
  compressed.set(key, { br, gz })
  writeFileSync(`${file}.br`, br)
  writeFileSync(`${file}.gz`, gz)
}
