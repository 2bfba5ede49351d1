import type { Problem } from '../article/problem.ts'
import { problems as words } from '../strings/failure.ts'
import { Notice } from '../components/ui/Notice.tsx'

/** Says that parts of the data were left out, and which, without hiding what is good. */
export function ProblemNotice({ problems }: { problems: readonly Problem[] }) {
  const lost = problems.filter(({ severity }) => severity === 'error')
  if (lost.length === 0) return null
  return (
    <Notice role="status">
      <p>{words.notice(lost.length)}</p>
      <details>
        <summary>{words.details}</summary>
        <ProblemList problems={lost} />
      </details>
    </Notice>
  )
}

/** Problems for an author: place, what was found, what was expected. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul className="text-sm leading-relaxed" lang="en">
      {problems.map(({ pointer, found, expected }, index) => (
        <li key={index}>
          <code>{pointer || '/'}</code> {found}, expected {expected}
        </li>
      ))}
    </ul>
  )
}
