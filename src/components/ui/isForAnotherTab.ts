interface Press {
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
  altKey: boolean
}

/** Whether a press on a link opens it elsewhere (another tab or window, a download): the browser's to do. */
export function isForAnotherTab({ ctrlKey, metaKey, shiftKey, altKey }: Press): boolean {
  return ctrlKey || metaKey || shiftKey || altKey
}
