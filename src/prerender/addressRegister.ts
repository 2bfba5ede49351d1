import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { listAddresses } from '../addresses.ts'
import { listAllPlaces } from '../places.ts'
import { findRetired, type LinkedArticle } from '../article/linkArticle.ts'

const releaseSchema = v.object({
  /** The day on which these were first published, YYYY-MM-DD. */
  date: v.pipe(v.string(), v.isoDate()),
  /** Addresses of pages and of places in them, such as `/quotes/<id>` and `/#section-<id>`. */
  addresses: v.array(v.pipe(v.string(), v.startsWith('/'))),
  /** Number of a quote → its id. */
  numbers: v.record(v.string(), v.string()),
  /** SHA-256 of this release and of the seal before it, in hex. */
  seal: v.string(),
})

const registerSchema = v.object({ releases: v.array(releaseSchema) })

/** What was published together for the first time. */
export type Release = v.InferOutput<typeof releaseSchema>

/** Every address ever published, release by release. It only ever grows: each release seals all before it. */
export type AddressRegister = v.InferOutput<typeof registerSchema>

/** What an article promises: addresses, and numbers that are never given to another quote. */
interface Promises {
  addresses: string[]
  numbers: Record<string, string>
}

/** One promise that does not hold, and what to do about it. */
export interface BrokenPromise {
  /** An address, a number of a quote, or the place in the register. */
  what: string
  /** For authors, in English and exact. */
  why: string
}

/** Reads the text of a register. Throws when it is none. */
export function readRegister(text: string): AddressRegister {
  return v.parse(registerSchema, JSON.parse(text))
}

/** Everything that an article promises today. */
export function listPromises(article: LinkedArticle): Promises {
  return {
    addresses: [...listAddresses(article), ...listAllPlaces(article)].map(({ path }) => path),
    numbers: Object.fromEntries(article.quotes.map(({ number, id }) => [String(number), id])),
  }
}

/** The promises of an article that the register does not know yet. */
export function findUnregistered(article: LinkedArticle, register: AddressRegister): Promises {
  const known = new Set(register.releases.flatMap(({ addresses }) => addresses))
  const numbers = registeredNumbers(register)
  const today = listPromises(article)
  return {
    addresses: today.addresses.filter((address) => !known.has(address)),
    numbers: Object.fromEntries(Object.entries(today.numbers).filter(([number]) => !numbers.has(number))),
  }
}

/** The register with one release more, or the same when there is nothing new. Nothing is ever taken out. */
export function addRelease(article: LinkedArticle, register: AddressRegister, date: string): AddressRegister {
  const { addresses, numbers } = findUnregistered(article, register)
  if (addresses.length === 0 && Object.keys(numbers).length === 0) return register
  const release = { date, addresses, numbers }
  const seal = sealOf(release, register.releases.at(-1)?.seal)
  return { releases: [...register.releases, { ...release, seal }] }
}

/** The promises that an article breaks, and what was changed in the register by hand. */
export function findBrokenPromises(article: LinkedArticle, register: AddressRegister): BrokenPromise[] {
  return [
    ...findBrokenSeals(register),
    ...findUnanswered(article, register),
    ...findTakenNumbers(article, register),
  ]
}

function sealOf({ date, addresses, numbers }: Omit<Release, 'seal'>, before = ''): string {
  return createHash('sha256')
    .update(JSON.stringify([before, date, addresses, Object.entries(numbers)]))
    .digest('hex')
}

function findBrokenSeals({ releases }: AddressRegister): BrokenPromise[] {
  return releases.flatMap((release, index) =>
    release.seal === sealOf(release, releases[index - 1]?.seal)
      ? []
      : [
          {
            what: `/releases/${index}`,
            why: `the release of ${release.date} was changed after it was sealed; bring it back from history`,
          },
        ],
  )
}

function findUnanswered(article: LinkedArticle, { releases }: AddressRegister): BrokenPromise[] {
  const answered = new Set(listPromises(article).addresses)
  return releases.flatMap(({ date, addresses }) =>
    addresses
      .filter((address) => !answered.has(address))
      .map((what) => ({
        what,
        why: `published on ${date}, and nothing answers it any more; keep its id, or list that under "retired" with a successor or a reason`,
      })),
  )
}

/** A number belongs to one quote for ever; a new id takes it along only as successor of the old one. */
function findTakenNumbers(article: LinkedArticle, register: AddressRegister): BrokenPromise[] {
  const heirOf = (id: string) => findRetired(article, 'quote', id)?.successor
  return [...registeredNumbers(register)].flatMap(([number, id]) => {
    const bearer = article.quotes.find((quote) => String(quote.number) === number)
    const quote = article.byId.quotes.get(id)
    if (bearer && bearer !== quote && bearer.id !== heirOf(id))
      return [{ what: `number ${number}`, why: `belongs to ${id}, but ${bearer.id} carries it` }]
    return quote && quote !== bearer
      ? [{ what: `number ${number}`, why: `belongs to ${id}, which now carries ${quote.number}` }]
      : []
  })
}

function registeredNumbers({ releases }: AddressRegister): Map<string, string> {
  return new Map(releases.flatMap(({ numbers }) => Object.entries(numbers)))
}
