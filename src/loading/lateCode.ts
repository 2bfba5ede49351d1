import { lazy, type ComponentType } from 'react'
import { stylesOf } from '../components/ui/stylesOf.ts'
import { PageCodeError } from './PageCodeError.ts'

/** A part whose code and styles are fetched when it is first rendered, or ahead of that. */
export interface LateCode<Props> {
  Part: ComponentType<Props>
  /** Fetches both ahead of time. */
  preload: () => Promise<unknown>
}

/** @param name of the part, see `stylesOf`; also in the error that it throws where its code cannot be had */
export function lateCode<Props>(name: string, load: () => Promise<ComponentType<Props>>): LateCode<Props> {
  const preload = () => Promise.all([load(), stylesOf(name)])
  const Part = lazy(async () => {
    try {
      const [Loaded] = await preload()
      return { default: Loaded }
    } catch (error) {
      throw new PageCodeError(name, error)
    }
  })
  return { Part, preload }
}
