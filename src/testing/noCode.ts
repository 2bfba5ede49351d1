import { pageKinds } from '../pages.ts'

/** What the build for the browser says of pages: here, that they start with no code and no styles. */
export const noCode = new Map([...pageKinds, 'unknown'].map((part) => [part, { scripts: [], styles: '' }]))
