import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Article } from '../../article/schema.ts'
import type { ShareImageCounts, ShareImageOptions } from './writeShareImages.ts'

/** What the thread needs to know. */
export interface ShareImageJob extends Pick<ShareImageOptions, 'outDir' | 'cacheDir'> {
  /** As written: threads share no objects, and a linked article is too deep to be copied. */
  article: Article
}

/**
 * Writes the share images in a thread of their own, so that they are drawn while this one renders the pages.
 * @param script the built `shareImageThread.ts`
 * @param signal stops the thread
 */
export async function runShareImageThread(
  script: string,
  job: ShareImageJob,
  { report, signal }: { report: (counts: ShareImageCounts) => void; signal: AbortSignal },
): Promise<void> {
  const thread = new Worker(script, { workerData: job })
  thread.on('message', report)
  try {
    await once(thread, 'exit', { signal })
  } finally {
    await thread.terminate()
  }
}
