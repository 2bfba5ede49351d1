import { useEffect } from 'react'
import { imageSize, type PageMeta } from './pageMeta.ts'
import { site } from '../strings/start.ts'

/** What a page says of itself in `<head>`. React moves these there; the build writes them into the file. */
export function PageHead({ meta }: { meta: PageMeta }) {
  const { title, description, canonical, image, article, oembed } = meta
  useEffect(() => forgetOtherGraph(canonical), [canonical])
  return (
    <>
      <title>{site.title(title)}</title>
      <meta name="description" content={description} />
      {canonical === undefined ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={canonical} />
          <meta property="og:url" content={canonical} />
        </>
      )}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content={article ? 'article' : 'website'} />
      {image && <ImageMeta image={image} />}
      {article && <ArticleMeta article={article} />}
      {oembed && <link rel="alternate" type="application/json+oembed" href={oembed} title={title} />}
    </>
  )
}

function ImageMeta({ image: { address, alt } }: { image: NonNullable<PageMeta['image']> }) {
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(imageSize.width)} />
      <meta property="og:image:height" content={String(imageSize.height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image:alt" content={alt} />
    </>
  )
}

function ArticleMeta({ article }: { article: NonNullable<PageMeta['article']> }) {
  const { authors, published, modified } = article
  return (
    <>
      {authors.map((name, index) => (
        <meta key={index} property="article:author" content={name} />
      ))}
      <meta property="article:published_time" content={published} />
      {modified && <meta property="article:modified_time" content={modified} />}
    </>
  )
}

/** The JSON-LD in the file describes the page that was loaded. Once another is shown, it would be false. */
function forgetOtherGraph(canonical: string | undefined): void {
  const graph = document.querySelector<HTMLElement>('script[type="application/ld+json"]')
  if (graph && graph.dataset['page'] !== canonical) graph.remove()
}
