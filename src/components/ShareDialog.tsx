import { useEffect, useId, useRef, useState } from 'react'
import { sharing as words } from '../strings.ts'
import { copyToClipboard, type Copied } from '../sharing/copyToClipboard.ts'
import { Icon } from './Icon.tsx'
import { Sheet } from './Sheet.tsx'
import { showToast } from './toasts.ts'

/** One form of what can be taken along. */
export interface ShareForm extends Copied {
  name: string
}

interface ShareDialogProps {
  forms: readonly ShareForm[]
  /** Name of the form to begin with. */
  first: string
  /** The clipboard has refused: the text stands selected, to be copied by hand. */
  isRefused: boolean
  onClose: () => void
}

/** Shows what can be taken along, in the form that the reader chooses, and copies it. */
export function ShareDialog({ forms, first, isRefused, onClose }: ShareDialogProps) {
  const id = useId()
  const [name, setName] = useState(first)
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
    <Sheet ref={dialog} className="share-sheet" heading={words.dialog} onClose={onClose}>
      {refusals > 0 && (
        <p className="note" role="alert" id={id}>
          {words.refused}
        </p>
      )}
      {forms.length > 1 && (
        <fieldset className="segments">
          <legend>{words.format}</legend>
          <div>
            {forms.map((one) => (
              <label key={one.name}>
                <input type="radio" name={id} checked={one === form} onChange={() => setName(one.name)} />
                <span>{one.name}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <textarea
        ref={preview}
        readOnly
        rows={forms.length > 1 ? 8 : 2}
        aria-label={words.preview}
        aria-describedby={refusals > 0 ? id : undefined}
        value={form.text}
      />
      <button type="button" className="button" data-primary onClick={() => void copy()}>
        <Icon name="copy" />
        {words.copy}
      </button>
    </Sheet>
  )
}
