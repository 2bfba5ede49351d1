/**
 * What is wrong with the layout of the page as it stands, in words. It runs in the page, so it is one function:
 * the page scrolls sideways, lines of different blocks overlap, a line leaves the window, a box cuts off its text.
 */
export function layoutFaults(): string[] {
  /** Room for rounding and for glyphs that reach out of their em box. */
  const slack = 2
  const root = document.querySelector('dialog[open]') ?? document.body
  const nameOf = (text: string | null) => {
    const words = (text ?? '').replaceAll(/\s+/g, ' ').trim()
    return `“${words.length > 24 ? `${words.slice(0, 24)}…` : words}”`
  }

  const isHidden = (element: Element): boolean => {
    const { clipPath } = getComputedStyle(element)
    return (
      clipPath === 'inset(50%)' ||
      element.matches('rt, rp, script, style, [aria-hidden="true"], #root > div > a')
    )
  }
  const isFixed = (element: Element) => getComputedStyle(element).position === 'fixed'
  const isInline = (element: Element) => /^(inline|ruby|contents)$/.test(getComputedStyle(element).display)
  const isScrolled = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX)

  /** A box that ends in … says that it is cut off. */
  const isClamped = (element: Element) => {
    const { webkitLineClamp, textOverflow } = getComputedStyle(element)
    return webkitLineClamp !== 'none' || textOverflow === 'ellipsis'
  }

  /** What a box inside the page or dialog has scrolled away is not to be seen. */
  const isWindow = (element: Element) =>
    element !== root && /auto|scroll/.test(getComputedStyle(element).overflowY)

  interface Line {
    block: Element
    words: string
    box: DOMRect
    mayLeave: boolean
  }
  const lines: Line[] = []
  const range = document.createRange()
  const visit = (element: Element, owner: Element, mayLeave: boolean, seen: DOMRect) => {
    if (isHidden(element) || (isFixed(element) && element !== root)) return
    const block = isInline(element) ? owner : element
    const leaves = mayLeave || isScrolled(element)
    const frame = isClamped(element) || isWindow(element) ? element.getBoundingClientRect() : seen
    for (const node of element.childNodes) {
      if (node instanceof Element) visit(node, block, leaves, frame)
      else if (node instanceof Text && node.data.trim() !== '') {
        if (!element.checkVisibility({ visibilityProperty: true })) continue
        range.selectNodeContents(node)
        const isVertical = getComputedStyle(element).writingMode.startsWith('vertical')
        for (const { x, y, width, height } of range.getClientRects()) {
          // A line's box takes in the ascent and descent of its font; the em box is what the eye sees.
          const [dx, dy] = isVertical ? [width * 0.16, 0] : [0, height * 0.16]
          const right = Math.min(x + width - dx, frame.right)
          const top = Math.max(y + dy, frame.top)
          const bottom = Math.min(y + height - dy, frame.bottom)
          const box = new DOMRect(x + dx, top, right - x - dx, bottom - top)
          if (box.width > slack && box.height > slack)
            lines.push({ block, words: node.data, box, mayLeave: leaves })
        }
      }
    }
  }
  visit(root, root, root !== document.body, new DOMRect(-1e6, -1e6, 2e6, 2e6))

  const faults = new Set<string>()
  const excess = document.documentElement.scrollWidth - document.documentElement.clientWidth
  if (excess > 0) faults.add(`the page scrolls sideways by ${excess}px`)

  const right = excess > 0 ? Infinity : document.documentElement.clientWidth
  for (const { words, box, mayLeave } of lines)
    if (!mayLeave && (box.left < -slack || box.right > right + slack))
      faults.add(`${nameOf(words)} leaves the window`)

  lines.sort((a, b) => a.box.top - b.box.top)
  for (const [index, a] of lines.entries()) {
    for (const b of lines.slice(index + 1)) {
      if (b.box.top > a.box.bottom - slack) break
      if (a.block === b.block) continue
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
      const down = Math.min(a.box.bottom, b.box.bottom) - b.box.top
      if (across > slack && down > slack) faults.add(`${nameOf(a.words)} and ${nameOf(b.words)} overlap`)
    }
  }

  for (const element of root.querySelectorAll('*')) {
    const { overflowX, overflowY } = getComputedStyle(element)
    if (isHidden(element) || isClamped(element)) continue
    const cuts = (overflow: string, content: number, box: number) =>
      /hidden|clip/.test(overflow) && content > box + slack
    if (
      element instanceof HTMLElement &&
      (cuts(overflowX, element.scrollWidth, element.clientWidth) ||
        cuts(overflowY, element.scrollHeight, element.clientHeight))
    )
      faults.add(`${nameOf(element.textContent)} is clipped`)
  }
  return [...faults]
}
