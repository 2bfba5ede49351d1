import { inspect } from 'node:util'

/** A fault of an author's file, not of this code: Vite and Node print its message alone, without a stack. */
export class InputError extends Error {
  override name = 'InputError';

  [inspect.custom](): string {
    return this.message
  }
}
