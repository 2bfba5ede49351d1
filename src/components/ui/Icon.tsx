/** Line icons on a 24 px grid, drawn with the colour of the text. */
const shapes = {
  story: 'M5 3.5h14v17H5zM8.5 8h7M8.5 12h7M8.5 16h4',
  timeline:
    'M7 3v18M9.2 7a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0M9.2 16.5a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0M12.5 7H20M12.5 16.5H18',
  agreements: 'M4 4.5h6.5V11H4zM13.5 4.5H20V11h-6.5zM4 14h6.5v6H4zM13.5 14H20v6h-6.5z',
  speakers: 'M15.8 8a3.8 3.8 0 1 1-7.6 0 3.8 3.8 0 0 1 7.6 0M4.5 20.5c.6-4.2 3.6-6.3 7.5-6.3s6.9 2.1 7.5 6.3',
  quotes: 'M9.5 3.5H5v11M14.5 20.5H19v-11',
  search: 'M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0M15.5 15.5l5 5',
  forward: 'M5 12h14M13.5 6.5 19 12l-5.5 5.5',
  back: 'M19 12H5M10.5 6.5 5 12l5.5 5.5',
  check: 'm5 12.5 4.5 4.5L19.5 7',
  retry: 'M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 3.5v4.3h-4.3',
  copy: 'M8.5 8.5h11v12h-11zM15.5 8.5v-5h-11v12h4',
  share: 'M12 15V3.5M7.5 7.5 12 3.3l4.5 4.2M5 12v8.5h14V12',
  link: 'M10 13.8a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7l-1.3 1.3M14 10.2a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.3-1.3',
  image: 'M3.5 4.5h17v15h-17zM3.5 16l5-5 4.5 4.5 2.5-2.5 5 5M16.8 9a1.3 1.3 0 1 1-2.6 0 1.3 1.3 0 0 1 2.6 0',
  offline:
    'M2.5 8.8a14 14 0 0 1 4-2.6M21.5 8.8a14 14 0 0 0-10-4M6 12.5a9 9 0 0 1 4-2.2M18 12.5a9 9 0 0 0-2.5-1.7M9.5 16.2a4 4 0 0 1 5 0M3 3l18 18',
  close: 'm5.5 5.5 13 13M18.5 5.5l-13 13',
  filter: 'M3.5 6.5h17M7 12h10M10.5 17.5h3',
} as const

export type IconName = keyof typeof shapes

/** A decorative icon: always beside words, never instead of them. */
export function Icon({ name, look = 'text' }: { name: IconName; look?: keyof typeof looks }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`inline-block flex-none align-[-0.22em] print:hidden ${looks[look]}`}
    >
      <path d={shapes[name]} />
    </svg>
  )
}

const looks = {
  text: 'size-[1.25em]',
  /** The sign at the end of a row that is one link. */
  row: 'size-[1.25em] text-ink-3',
  tab: 'size-5.5',
}
