import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { runTogether } from './runTogether.ts'

describe('works that run together', () => {
  it('end when all of them have ended', async () => {
    const ended: string[] = []
    await runTogether([
      async () => {
        await Promise.resolve()
        ended.push('pages')
      },
      () => Promise.resolve(void ended.push('pictures')),
    ])
    expect(ended).toEqual(['pictures', 'pages'])
  })

  it('are stopped when one fails, whose error is thrown after the last has stopped', async () => {
    const stopped: string[] = []
    const untilStopped = async (signal: AbortSignal) => {
      await once(signal, 'abort')
      await Promise.resolve()
      stopped.push('pages')
      signal.throwIfAborted()
    }
    const fail = () => Promise.reject(new Error('no such glyph'))
    await expect(runTogether([untilStopped, fail])).rejects.toThrow('no such glyph')
    expect(stopped).toEqual(['pages'])
  })
})
