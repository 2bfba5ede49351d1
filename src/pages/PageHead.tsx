import type { PageMeta } from '../sharing/pageMeta.ts'
import { site } from '../strings.ts'

/** What a page says of itself in `<head>`. React moves these there; the build writes them into the file. */
export function PageHead({ meta }: { meta: PageMeta }) {
  return (
    <>
      <title>{site.title(meta.title)}</title>
      <meta name="description" content={meta.description} />
      {meta.canonical === undefined ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={meta.canonical} />
      )}
    </>
  )
}
