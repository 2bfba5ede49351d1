/**
 * The actions that press the keys of a text one after another, as WebDriver and WebDriver BiDi both want them.
 * @param {string} text
 */
export function pressKeys(text) {
  const actions = [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ])
  return [{ type: 'key', id: 'keyboard', actions }]
}
