import { useEffect } from 'react'
import { Sheet } from '../../components/ui/Sheet.tsx'
import { useLateDialog } from '../../components/ui/useLateDialog.tsx'
import { shortcuts as words } from '../../strings/shortcuts.ts'
import { isShortcut } from './isShortcut.ts'
import { goToNeighbour } from './goToNeighbour.ts'

/** The keys, and what they do. */
const keys = [
  ['/', words.search],
  ['j', words.next],
  ['k', words.previous],
  ['?', words.keys],
  ['Esc', words.leave],
] as const

/** `j` and `k` go from one statement to the next, `?` shows the keys. `/` belongs to the search control. */
export function ShortcutKeys() {
  const { dialog, open } = useLateDialog()
  useEffect(() => {
    const showKeys = () => open((onClose) => Promise.resolve(<KeySheet onClose={onClose} />))
    const actions = new Map([
      ['j', () => goToNeighbour('next')],
      ['k', () => goToNeighbour('prev')],
      ['?', showKeys],
    ])
    const onKey = (event: KeyboardEvent) => {
      const act = actions.get(event.key)
      if (!act || !isShortcut(event)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
  return dialog
}

function KeySheet({ onClose }: { onClose: () => void }) {
  return (
    <Sheet heading={words.heading} onClose={onClose}>
      <dl className="grid grid-cols-[4rem_1fr] items-center gap-y-2">
        {keys.map(([key, does]) => (
          <div className="contents" key={key}>
            <dt>
              <kbd className="inline-grid min-h-8 min-w-8 place-items-center rounded border border-line-2 px-2 font-mono text-sm">
                {key}
              </kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="text-sm text-ink-2">{words.lede}</p>
    </Sheet>
  )
}
