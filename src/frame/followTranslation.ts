/**
 * Translation services put `font` elements in the place of text nodes that React goes on changing and removing. From now
 * on this happens to what stands in their place, and a text that React changes comes back, to be translated anew.
 * @see https://github.com/facebook/react/issues/11538
 */
export function followTranslation(): void {
  const translations = new WeakMap<Node, ChildNode>()

  /** What stands in a parent for a node that was there and is gone. */
  function standIn<T extends Node | null>(parent: Node, node: T): T | ChildNode {
    const translation = node && node.parentNode !== parent && translations.get(node)
    return translation && translation.parentNode === parent ? translation : node
  }

  const observer = new MutationObserver((changes) => {
    for (const { target, removedNodes, addedNodes, previousSibling, nextSibling } of changes) {
      if (target instanceof Text && !target.isConnected) translations.get(target)?.replaceWith(target)
      for (const text of removedNodes) {
        const translation = [...addedNodes, previousSibling, nextSibling].find(
          (one) => one instanceof HTMLFontElement,
        )
        if (!(text instanceof Text) || !translation) continue
        translations.set(text, translation)
        observer.observe(text, { characterData: true })
      }
    }
  })
  observer.observe(document.body, { childList: true, subtree: true })

  // Before those of Node, which they call.
  Object.assign(Element.prototype, {
    insertBefore(this: Element, node: Node, before: Node | null) {
      return Node.prototype.insertBefore.call(this, node, standIn(this, before))
    },
    removeChild(this: Element, node: Node) {
      return Node.prototype.removeChild.call(this, standIn(this, node))
    },
  })
}
