import { toKanjiNumber } from '../../article/formatDate.ts'
import type { LinkedAgreement } from '../../article/linkArticle.ts'
import { nameWithRole } from '../../article/nameWithRole.ts'
import { agreements as words } from '../../strings/agreements.ts'
import { CiteMark } from '../../components/CiteMark.tsx'
import { Phrases } from '../../components/Phrases.tsx'

/** Who made the agreements public, when it was one and the same statement; or that there are none. */
export function AgreementsLede({ agreements }: { agreements: readonly LinkedAgreement[] }) {
  const [first] = agreements
  if (!first)
    return (
      <p className="lede">
        <Phrases text={words.none} />
      </p>
    )
  const announcement = agreements.every(({ announcedIn }) => announcedIn === first.announcedIn)
    ? first.announcedIn
    : undefined
  if (!announcement)
    return (
      <p className="lede">
        <Phrases text={words.lede} />
      </p>
    )
  return (
    <p className="lede">
      <Phrases text={words.ledeBy(nameWithRole(announcement.speaker), toKanjiNumber(agreements.length))} />
      <CiteMark ids={[announcement.id]} />
    </p>
  )
}
