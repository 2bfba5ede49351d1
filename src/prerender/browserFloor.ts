/** The oldest browsers in which everything works: those that Tailwind 4 needs. Older ones show the pages as they were written. */
export const browserFloor = { chrome: 111, firefox: 128, safari: 16.4 } as const
