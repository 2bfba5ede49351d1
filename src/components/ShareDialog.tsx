import { useEffect, useId, useRef, useState } from 'react'
import { sharing as words } from '../strings/quotePage.ts'
import { copyToClipboard, type Copied } from '../sharing/copyToClipboard.ts'
import { Segments } from './ui/Segments.tsx'
import { Button } from './ui/Button.tsx'
import { Icon } from './ui/Icon.tsx'
import { Sheet } from './ui/Sheet.tsx'
import { showToast } from './toasts.ts'

/** One form of what can be taken along. */
interface ShareForm extends Copied {
  name: string
}

interface ShareDialogProps {
  heading: string
  /** The first is shown first. */
  forms: readonly ShareForm[]
  /** The clipboard has refused: the text stands selected, to be copied by hand. */
  isRefused: boolean
  onClose: () => void
}

/** Shows what can be taken along, in the form that the reader chooses, and copies it. */
export function ShareDialog({ heading, forms, isRefused, onClose }: ShareDialogProps) {
  const id = useId()
  const [name, setName] = useState(forms[0]?.name)
  const [refusals, setRefusals] = useState(isRefused ? 1 : 0)
  const dialog = useRef<HTMLDialogElement>(null)
  const preview = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (refusals > 0) preview.current?.select()
  }, [refusals])
  const form = forms.find((one) => one.name === name) ?? forms[0]
  if (!form) return null

  const copy = async () => {
    if (await copyToClipboard(form)) {
      // First the dialog goes: while it is open, nothing outside of it is read out.
      dialog.current?.close()
      showToast(words.copiedNamed(form.name))
    } else {
      setRefusals(refusals + 1)
    }
  }

  return (
    <Sheet ref={dialog} place="left" heading={heading} onClose={onClose}>
      {refusals > 0 && (
        <p className="text-sm text-ink-3" role="alert" id={id}>
          {words.refused}
        </p>
      )}
      {forms.length > 1 && (
        <Segments
          legend={words.format}
          name={id}
          choices={forms.map((one) => ({ value: one.name, label: one.name }))}
          chosen={form.name}
          choose={setName}
        />
      )}
      <textarea
        ref={preview}
        readOnly
        rows={forms.length > 1 ? 8 : 2}
        aria-label={words.preview}
        aria-describedby={refusals > 0 ? id : undefined}
        value={form.text}
        className="field-sizing-content max-h-80 w-full resize-y rounded border border-line-2 bg-paper-2 p-3 text-sm leading-relaxed"
      />
      <Button look="primary" onClick={() => void copy()}>
        <Icon name="copy" />
        {words.copy}
      </Button>
    </Sheet>
  )
}
