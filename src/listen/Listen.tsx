import { useEffect, useState } from 'react'
import { Extra } from '../components/ui/Extra.tsx'
import { lateCode } from '../loading/lateCode.tsx'
import { whenIdle } from '../loading/whenIdle.ts'
import type { ListenPartProps } from './ListenPart.tsx'

const part = lateCode<ListenPartProps>(
  'ListenPart',
  async () => (await import('./ListenPart.tsx')).ListenPart,
)

/** Reads a part of the page aloud (Web Speech API). An extra: it comes when the browser is idle, and where it can speak. */
export function Listen(props: ListenPartProps) {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => whenIdle(() => setIsIdle('speechSynthesis' in window)), [])
  return (
    isIdle && (
      <Extra>
        <part.Part {...props} />
      </Extra>
    )
  )
}
