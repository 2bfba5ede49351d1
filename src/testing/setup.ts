import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// Testing Library does this itself only where the functions of the test runner are global.
afterEach(cleanup)
