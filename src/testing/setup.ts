import fc from 'fast-check'

// Properties are tried on the same inputs in every run: a failure is a finding, never a matter of luck.
fc.configureGlobal({ seed: 20_250_218 })

// Node 25 and newer have a `localStorage` of their own, undefined unless Node is given a file for it, and vitest does not
// put jsdom's in its place.
const { jsdom } = globalThis as { jsdom?: { window: Window } }
if (jsdom)
  Object.defineProperty(globalThis, 'localStorage', { value: jsdom.window.localStorage, configurable: true })
