import { atomFile, dossierPath, jsonFeedFile, quotesCsvFile, quotesJsonFile } from '../paths.ts'
import { dataLinks as words } from '../strings/start.ts'

const links = [
  [words.dossier, dossierPath.slice(1)],
  [words.atom, atomFile],
  [words.jsonFeed, jsonFeedFile],
  [words.quotesJson, quotesJsonFile],
  [words.quotesCsv, quotesCsvFile],
] as const

/** Where readers find the feeds and the data. These are files: plain links, not pages of the router. */
export function DataLinks() {
  return (
    <nav className="flex flex-wrap items-center gap-x-6 print:hidden" aria-labelledby="data-links-label">
      <p className="label" id="data-links-label">
        {words.label}
      </p>
      <ul role="list" className="flex flex-wrap gap-x-4">
        {links.map(([name, file]) => (
          <li key={file}>
            <a
              className="inline-flex min-h-tap min-w-tap items-center"
              href={import.meta.env.BASE_URL + file}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
