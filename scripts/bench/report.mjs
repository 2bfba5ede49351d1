/** @import { Measures } from './visit.mjs' */

/**
 * What one run measured of one page.
 * @typedef {object} Sample
 * @property {string} name of the page
 * @property {string} action what was done there
 * @property {Measures} measures
 */

/** @typedef {Record<string, (name: string) => string>} Bases measure → the page that a page is compared with, by name */

/**
 * A table in Markdown for every action, a row for every page. A cell holds the median, its ratio to the base, and in
 * brackets the least and the most.
 * @param {Sample[]} samples
 * @param {Bases} bases
 */
export function renderReport(samples, bases) {
  const actions = [...new Set(samples.map(({ action }) => action))]
  const tables = actions.map((name) =>
    renderAction(
      name,
      samples.filter(({ action }) => action === name),
      bases,
    ),
  )
  return tables.join('\n\n')
}

/**
 * @param {string} action
 * @param {Sample[]} samples
 * @param {Bases} bases
 */
function renderAction(action, samples, bases) {
  const valuesOf = (/** @type {string} */ name, /** @type {string} */ measure) =>
    samples.flatMap((sample) => (sample.name === name ? (sample.measures[measure] ?? []) : []))
  const cell = (/** @type {string} */ name, /** @type {string} */ measure) => {
    const values = valuesOf(name, measure)
    if (values.length === 0) return '–'
    const base = median(valuesOf(bases[measure]?.(name) ?? '', measure))
    const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map((value) =>
      value.toFixed(digitsOf(measure)),
    )
    return [
      middle,
      base > 0 && `×${(median(values) / base).toFixed(2)}`,
      least !== most && `(${least}–${most})`,
    ]
      .filter(Boolean)
      .join(' ')
  }
  const measures = Object.keys(samples[0]?.measures ?? {})
  const names = [...new Set(samples.map(({ name }) => name))]
  return renderTable(
    [action, ...measures],
    names.map((name) => [name, ...measures.map((measure) => cell(name, measure))]),
  )
}

/** @param {string} measure */
function digitsOf(measure) {
  if (measure === 'CLS') return 3
  return /[kM]B$/.test(measure) ? 1 : 0
}

/**
 * A Markdown table that can be read as it is.
 * @param {string[]} head
 * @param {string[][]} rows
 */
export function renderTable(head, rows) {
  const widths = head.map((_, index) => Math.max(...[head, ...rows].map((row) => row[index]?.length ?? 0)))
  const line = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

/** @param {number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}
