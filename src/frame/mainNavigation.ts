import { namedPages } from '../pages.ts'

/** The parts of the reader, in the order of masthead and tab bar. */
export const mainNavigation = namedPages.flatMap(({ icon, ...page }) => (icon ? [{ ...page, icon }] : []))
