/** What is pasted: plain text, and the same as HTML for programs that take it. */
export interface Copied {
  text: string
  html?: string
}

/**
 * Puts text into the clipboard. To be called in the handler of a press.
 * @returns whether it is there: the browser may refuse, or have no clipboard to offer
 */
export async function copyToClipboard({ text, html }: Copied): Promise<boolean> {
  try {
    if (html !== undefined) {
      const item = new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      })
      await navigator.clipboard.write([item])
      return true
    }
  } catch {
    // Plain text may be allowed all the same.
  }
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
