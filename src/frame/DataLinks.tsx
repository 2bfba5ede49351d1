import { atomFile, calendarFile, jsonFeedFile, quotesCsvFile, quotesJsonFile } from '../paths.ts'
import { dataLinks as words } from '../strings.ts'

const links = [
  [words.atom, atomFile],
  [words.jsonFeed, jsonFeedFile],
  [words.quotesJson, quotesJsonFile],
  [words.quotesCsv, quotesCsvFile],
  [words.calendar, calendarFile],
] as const

/** Where readers find the feeds and the data. These are files: plain links, not pages of the router. */
export function DataLinks() {
  return (
    <nav className="data-links" aria-labelledby="data-links-label">
      <p className="label" id="data-links-label">
        {words.label}
      </p>
      <ul role="list">
        {links.map(([name, file]) => (
          <li key={file}>
            <a href={import.meta.env.BASE_URL + file}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
