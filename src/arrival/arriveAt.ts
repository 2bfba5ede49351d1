/**
 * Gives the focus to the place that an address leads to, so that it is heard and the Tab key goes on from there, names
 * it by its title, and marks it (`data-arrived`; `:target` knows only what the browser itself went to).
 * @param isPolite whether a reader who has taken hold of something already keeps it
 * @returns takes the mark away again
 */
export function arriveAt(found: HTMLElement, isPolite: boolean): () => void {
  const place = answeringPlace(found)
  // What takes focus anyway (a search field, the whole page after the skip link) shows that in its own way.
  const isFocusable = place.hasAttribute('tabindex') || place.tabIndex >= 0
  // A section is marked at its heading: a band along all of it would point at nothing.
  const marked = (place.localName === 'section' && place.querySelector<HTMLElement>('h2')) || place
  if (!isFocusable) {
    place.tabIndex = -1
    const title = place.querySelector('h2, h3, b')
    if (title) {
      title.id ||= `${place.id}-title`
      place.setAttribute('aria-labelledby', title.id)
    }
    marked.dataset['arrived'] = ''
  }
  if (!isPolite || document.activeElement === document.body) place.focus({ preventScroll: true })
  return () => {
    if (isFocusable) return
    delete marked.dataset['arrived']
    place.removeAttribute('tabindex')
  }
}

/** An old id stands inside the element that it resolves to; a label means its field. */
function answeringPlace(found: HTMLElement): HTMLElement {
  if (found.matches('.former-id')) return found.parentElement ?? found
  return (found.localName === 'label' && found.querySelector('input')) || found
}
