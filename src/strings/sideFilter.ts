/** Chips that narrow a page down to sides. */
export const sideFilter = {
  label: '側でしぼる',
  all: 'すべて',
} as const
