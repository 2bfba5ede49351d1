import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { OutputFile } from './OutputFile.ts'

/** Writes files into a folder, each before the next is made. */
export async function writeFiles(
  files: AsyncIterable<OutputFile>,
  folder: string,
  { signal, report }: { signal: AbortSignal; report: (count: number) => void },
): Promise<void> {
  let count = 0
  for await (const [name, content] of files) {
    signal.throwIfAborted()
    const file = join(folder, name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
    report(++count)
  }
}
