/**
 * Marks the place that an address leads to (`data-arrived`; `:target` knows only what the browser itself went to) and
 * gives it the focus, so that it is heard and the Tab key goes on from there.
 * @param isPolite whether a reader who has taken hold of something already keeps it
 * @returns takes the mark away again
 */
export function arriveAt(found: HTMLElement, isPolite: boolean): () => void {
  const place = wholePlace(found)
  const isFocusable = place.hasAttribute('tabindex') || place.tabIndex >= 0
  // What takes focus anyway (a search field, the whole page after the skip link) shows that in its own way.
  if (!isFocusable) {
    place.tabIndex = -1
    place.dataset['arrived'] = ''
  }
  if (!isPolite || document.activeElement === document.body) place.focus({ preventScroll: true })
  return () => {
    if (isFocusable) return
    delete place.dataset['arrived']
    place.removeAttribute('tabindex')
  }
}

/** An old id stands inside what answers for it; of a section, its heading is what is heard and marked. */
function wholePlace(found: HTMLElement): HTMLElement {
  const place = (found.matches('.former-id') && found.parentElement) || found
  return (place.localName === 'section' && place.querySelector<HTMLElement>('h2')) || place
}
