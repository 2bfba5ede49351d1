import type { LinkedArticle } from '../article/linkArticle.ts'
import { parseArticle } from './parseArticle.ts'
import { tinyArticle } from './tinyArticle.ts'

const noRecords = {
  speakers: [],
  quotes: [],
  agreements: [],
  figures: [],
  voices: [],
  keyPoints: [],
  sections: [],
  outcomes: [],
  retired: [],
}

/** An article of up to eight sides s0, s1, … and these events e0, e1, …, which the second argument describes. */
export function articleWithEvents(
  sideCount: number,
  events: readonly object[],
  mainEvent?: string,
): LinkedArticle {
  const { mainEvent: _, ...tiny } = tinyArticle()
  const common = { phase: 'before', when: {}, sides: [], summary: ['要約。'], evidence: ['p01'] }
  const { article, problems } = parseArticle({
    ...tiny,
    ...noRecords,
    dek: ['前文。'],
    ...(mainEvent === undefined ? {} : { mainEvent }),
    sides: [...'甲乙丙丁戊己庚辛']
      .slice(0, sideCount)
      .map((name, index) => ({ id: `s${index}`, name, mark: name })),
    events: events.map((event, index) => ({
      id: `e${index}`,
      title: `とても長い題名の出来事その${index}`,
      ...common,
      ...event,
    })),
  })
  if (!article || problems.length > 0) throw new Error(JSON.stringify(problems))
  return article
}
