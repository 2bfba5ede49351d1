import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeJson } from './escapeJson.ts'

it('escapes what could end the script or the line', () => {
  expect(escapeJson({ text: '</script><!-- &\u2028\u2029' })).toBe(
    String.raw`{"text":"\u003c/script\u003e\u003c!-- \u0026\u2028\u2029"}`,
  )
})

it('means the same as before, and closes no element', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = escapeJson(value)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(text).not.toMatch(/[<>&\u2028\u2029]/)
    }),
  )
})
