// node scripts/write-icons.mjs: draws the icons that need pixels from public/icon.svg, with the Chromium of the tests.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chromium } from '@playwright/test'
import { browserArgs, ensureBrowser } from './find-browser.mjs'

/** @typedef {{ file: string, size: number, scale?: number }} Drawing */

/** @type {Drawing[]} A maskable icon keeps its mark within the circle of 80 % that every mask leaves (W3C manifest). */
const drawings = [
  { file: 'icons/apple-touch-icon.png', size: 180 },
  { file: 'icons/icon-192.png', size: 192 },
  { file: 'icons/icon-512.png', size: 512 },
  { file: 'icons/maskable-192.png', size: 192, scale: 0.8 },
  { file: 'icons/maskable-512.png', size: 512, scale: 0.8 },
  { file: 'favicon.ico', size: 32 },
]

/**
 * One PNG in an ICO container: a directory of one entry, then the picture.
 * @param {Buffer} png
 * @param {number} size
 */
function icoOf(png, size) {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}

const folder = join(import.meta.dirname, '..', 'public')
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8')
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs })
for (const { file, size, scale = 1 } of drawings) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`)
  await page.evaluate((factor) => {
    document
      .querySelector('path')
      ?.setAttribute('transform', `translate(16 16) scale(${factor}) translate(-16 -16)`)
  }, scale)
  const png = await page.screenshot()
  const target = join(folder, file)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, file.endsWith('.ico') ? icoOf(png, size) : png)
  await page.close()
}
await browser.close()
