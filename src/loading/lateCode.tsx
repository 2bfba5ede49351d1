import { lazy, useState, type ComponentType } from 'react'
import { stylesOf } from '../components/ui/stylesOf.ts'

/** A part whose code and styles are fetched when it is first rendered, or ahead of that. */
export interface LateCode<Props> {
  Part: ComponentType<Props>
  /** Fetches both ahead of time. */
  preload: () => Promise<ComponentType<Props>>
}

/** @param name of the part, see `stylesOf` */
export function lateCode<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): LateCode<Props> {
  let Loaded: ComponentType<Props> | undefined
  const preload = async () => {
    const [part] = await Promise.all([load(), stylesOf(name)])
    Loaded = part
    return part
  }
  const Lazy = lazy(async () => ({ default: await preload() }))
  function Part(props: Props) {
    // What is there already is rendered at once: `lazy` would make React wait first.
    const [Now] = useState(() => Loaded ?? Lazy)
    return <Now {...props} />
  }
  return { Part, preload }
}
