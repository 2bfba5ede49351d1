import type { LinkedArticle, LinkedSpeaker } from './linkArticle.ts'

/** Whether the source says that someone was at the main event. */
export type Attendance = 'attended' | 'uninvited' | 'not-stated'

/** Attendance at the main event; undefined where the question does not arise: no such event, or a body. */
export function attendanceOf(
  { mainEvent }: LinkedArticle,
  { id, side, type }: LinkedSpeaker,
): Attendance | undefined {
  if (!mainEvent || type === 'organization') return undefined
  if (mainEvent.participants.some((participant) => participant.id === id)) return 'attended'
  if (side && mainEvent.uninvited.includes(side)) return 'uninvited'
  return 'not-stated'
}
