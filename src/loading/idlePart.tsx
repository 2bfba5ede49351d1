import { useEffect, useState, type ComponentType } from 'react'
import { Extra } from '../components/ui/Extra.tsx'
import { lateCode } from './lateCode.tsx'
import { whenIdle } from './whenIdle.ts'

/**
 * A part that a page can do without: it comes when the browser is idle, and nothing stands in its place before, or when
 * it breaks.
 * @param name of the part, see `stylesOf`
 * @param isOfUse whether this browser can use it
 */
export function idlePart<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
  isOfUse: () => boolean = () => true,
): ComponentType<Props> {
  const { Part } = lateCode(name, load)
  return function IdlePart(props) {
    const [isDue, setIsDue] = useState(false)
    useEffect(() => whenIdle(() => setIsDue(isOfUse())), [])
    return (
      isDue && (
        <Extra>
          <Part {...props} />
        </Extra>
      )
    )
  }
}
