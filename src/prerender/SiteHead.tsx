import { addressIn, atomFile, calendarFile, jsonFeedFile, manifestFile } from '../paths.ts'
import { dataLinks, site } from '../strings/start.ts'
import { timeline } from '../strings/timeline.ts'
import { colourOf } from './tokenColours.ts'

interface SiteHeadProps {
  /** BCP 47. */
  language: string
  /** Base path of the site. */
  base: string
  hasCalendar: boolean
}

/** The part of `<head>` that is the same on every page, so that nothing in it has to follow a navigation. */
export function SiteHead({ language, base, hasCalendar }: SiteHeadProps) {
  const { light, dark } = colourOf('paper')
  const locale = openGraphLocale(language)
  return (
    <>
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={dark} />
      <meta property="og:site_name" content={site.name} />
      {locale && <meta property="og:locale" content={locale} />}
      <link rel="manifest" href={addressIn(base, manifestFile)} />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={dataLinks.atom}
        href={addressIn(base, atomFile)}
      />
      <link
        rel="alternate"
        type="application/feed+json"
        title={dataLinks.jsonFeed}
        href={addressIn(base, jsonFeedFile)}
      />
      {hasCalendar && (
        <link
          rel="alternate"
          type="text/calendar"
          title={timeline.calendar}
          href={addressIn(base, calendarFile)}
        />
      )}
    </>
  )
}

/** `ja` → `ja_JP`: Open Graph wants a territory, so the likely one is added (CLDR). None for a tag without one. */
function openGraphLocale(language: string): string | undefined {
  try {
    const { language: tongue, region } = new Intl.Locale(language).maximize()
    return region && `${tongue}_${region}`
  } catch {
    return undefined
  }
}
