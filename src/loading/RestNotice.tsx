import { failure, pageFailure } from '../strings/failure.ts'
import { Button } from '../components/ui/Button.tsx'
import { Notice } from '../components/ui/Notice.tsx'
import { Icon } from '../components/ui/Icon.tsx'
import { useArticleQuery } from './articleQuery.ts'

/** Loads the whole article. When it does not arrive: this page can be read, but no other. */
export function RestNotice() {
  const { isError, refetch } = useArticleQuery()
  if (!isError) return null
  return (
    <Notice role="status">
      <p>{failure.restMissing}</p>
      <Button onClick={() => void refetch()}>
        <Icon name="retry" />
        {pageFailure.retry}
      </Button>
    </Notice>
  )
}
