import { failure } from '../strings.ts'
import { Icon } from '../components/Icon.tsx'

/** This page can be read, but the rest of the article has not arrived. */
export function RestNotice({ retry }: { retry: () => void }) {
  return (
    <div className="notice" role="status">
      <div className="wrap">
        <p>{failure.restMissing}</p>
        <button type="button" className="button" onClick={retry}>
          <Icon name="retry" />
          {failure.retry}
        </button>
      </div>
    </div>
  )
}
