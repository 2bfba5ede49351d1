import { useRef } from 'react'

/** A picture that can be shared with a quote, once it is here. */
export interface ShareImage {
  /** Fetches the picture ahead, if this browser can share files at all. */
  prepare: () => void
  /** The picture, if it is here in time. */
  inTime: () => Promise<File | undefined>
}

/** A press allows sharing for a few seconds only (HTML transient activation): a picture that takes longer stays behind. */
const patience = 700

/**
 * @param url of a PNG file
 * @param name of the file for its receiver
 */
export function useShareImage(url: string, name: string): ShareImage {
  const fetched = useRef<{ url: string; file: Promise<File | undefined> }>(undefined)
  const prepare = () => {
    if (fetched.current?.url === url || !canShareFiles(name)) return
    fetched.current = { url, file: fetchImage(url, name) }
    // What failed is requested again at the next press.
    void fetched.current.file.then((file) => {
      if (!file) fetched.current = undefined
    })
  }
  const inTime = () => {
    prepare()
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience))
    return Promise.race([fetched.current?.file, late])
  }
  return { prepare, inTime }
}

function canShareFiles(name: string): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [new File([], name, { type: 'image/png' })] })
}

/** Without the picture a quote is shared all the same. */
async function fetchImage(url: string, name: string): Promise<File | undefined> {
  try {
    const response = await fetch(url)
    const blob = await response.blob()
    return response.ok && blob.type === 'image/png' ? new File([blob], name, { type: blob.type }) : undefined
  } catch {
    return undefined
  }
}
