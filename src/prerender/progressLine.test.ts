import { PassThrough } from 'node:stream'
import type { WriteStream } from 'node:tty'
import { describe, expect, it, vi } from 'vitest'
import { progressLine } from './progressLine.ts'

function outputOf(isTTY: boolean) {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY })
  return { stream: stream as unknown as WriteStream, read: () => String(stream.read() ?? '') }
}

describe('the progress line', () => {
  it('stays one line of a terminal: each text takes the place of the last', () => {
    vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(500)
    const { stream, read } = outputOf(true)
    const line = progressLine(stream, true)
    line.show('1 files')
    line.show('20 files')
    line.clear()
    const toStart = '\u001b[1G\u001b[2K'
    expect(read()).toBe(`${toStart}1 files${toStart}20 files${toStart}`)
  })

  it('moves ten times a second at most', () => {
    vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(99).mockReturnValueOnce(100)
    const { stream, read } = outputOf(true)
    const line = progressLine(stream, true)
    for (const text of ['first', 'second', 'third']) line.show(text)
    expect(read()).toMatch(/first.*third/)
    expect(read()).not.toContain('second')
  })

  it.each([
    ['a file or a log', false, true],
    ['who wants to read only warnings', true, false],
  ])('is not there for %s', (_, isTTY, isWanted) => {
    const { stream, read } = outputOf(isTTY)
    const line = progressLine(stream, isWanted)
    line.show('1 files')
    line.clear()
    expect(read()).toBe('')
  })
})
