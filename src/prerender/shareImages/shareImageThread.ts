import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { linkWholeArticle } from '../../article/linkWholeArticle.ts'
import type { ShareImageJob } from './runShareImageThread.ts'
import { writeShareImages } from './writeShareImages.ts'

const { article, outDir, cacheDir } = workerData as ShareImageJob
// Names the chunks that it is made of by the hashes of theirs, so it identifies all of them.
const code = await readFile(fileURLToPath(import.meta.url))

await writeShareImages({
  article: linkWholeArticle(article),
  outDir,
  cacheDir,
  revision: createHash('sha256').update(code).digest('hex'),
  report: (counts) => parentPort?.postMessage(counts),
})
