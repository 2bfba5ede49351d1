import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Testing Library does this itself only where the functions of the test runner are global.
afterEach(cleanup)

// jsdom has no layout and no media queries: parts are as on a phone.
window.matchMedia = (query) =>
  Object.assign(new EventTarget(), {
    media: query,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  })
window.scrollTo = () => undefined

// What comes a moment later comes later still on a busy machine.
configure({ asyncUtilTimeout: 60_000 })
