import { useEffect, useState } from 'react'
import { Extra } from '../components/ui/Extra.tsx'
import { lateCode } from './lateCode.tsx'
import { whenIdle } from './whenIdle.ts'

const notice = lateCode('RestNotice', async () => (await import('./RestNotice.tsx')).RestNotice)

/** On a page that brought its excerpt along: loads the whole article while the reader reads, and says when that fails. */
export function RestOfArticle() {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => whenIdle(() => setIsIdle(true)), [])
  return (
    isIdle && (
      <Extra>
        <notice.Part />
      </Extra>
    )
  )
}
