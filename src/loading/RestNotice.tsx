import { failure } from '../strings.ts'
import { Button } from '../components/ui/Button.tsx'
import { Notice } from '../components/ui/Notice.tsx'
import { Icon } from '../components/ui/Icon.tsx'

/** This page can be read, but the rest of the article has not arrived. */
export function RestNotice({ retry }: { retry: () => void }) {
  return (
    <Notice role="status">
      <p>{failure.restMissing}</p>
      <Button onClick={retry}>
        <Icon name="retry" />
        {failure.retry}
      </Button>
    </Notice>
  )
}
