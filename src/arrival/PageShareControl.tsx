import { permalinkOf } from '../sharing/permalinkOf.ts'
import { siteBase } from '../siteBase.ts'
import { sharing as words } from '../strings/quotePage.ts'
import { copyToClipboard } from '../sharing/copyToClipboard.ts'
import { Button } from '../components/ui/Button.tsx'
import { Icon } from '../components/ui/Icon.tsx'
import { shareNatively } from '../sharing/shareNatively.ts'
import { showToast } from '../components/toasts.ts'
import { useLateDialog } from '../components/ui/useLateDialog.tsx'

export interface PageShareControlProps {
  /** The address of the page, from `paths.ts`. */
  path: string
  title: string
}

/** Shares the address of a page, or copies it where nothing can be shared. */
export function PageShareControl({ path, title }: PageShareControlProps) {
  const { dialog, open } = useLateDialog()
  const share = async () => {
    const url = permalinkOf(path, siteBase, location.href)
    if (await shareNatively({ title, url })) return
    if (await copyToClipboard({ text: url })) {
      showToast(words.copiedNamed(words.link))
      return
    }
    open(async (onClose) => {
      const { ShareDialog } = await import('../components/ShareDialog.tsx')
      const form = { name: words.link, text: url }
      return <ShareDialog heading={words.sharePage} forms={[form]} isRefused onClose={onClose} />
    })
  }
  return (
    <>
      <Button className="my-2" onClick={() => void share()}>
        <Icon name="share" />
        {words.sharePage}
      </Button>
      {dialog}
    </>
  )
}
