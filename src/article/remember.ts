/** Memoizes a function by the identity of its argument, for as long as that object lives. */
export function remember<Input extends object, Output>(
  workOut: (input: Input) => Output,
): (input: Input) => Output {
  const known = new WeakMap<Input, Output>()
  return (input) => {
    const found = known.get(input)
    if (found !== undefined) return found
    const made = workOut(input)
    known.set(input, made)
    return made
  }
}
