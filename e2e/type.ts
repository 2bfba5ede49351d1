import type { Page } from '@playwright/test'
import { notAtLineEnd, notAtLineStart } from '../src/typesetting/characterClasses.ts'

/** A block of text as it is set: its lines, and what its element computes. */
export interface SetBlock {
  /** Where it stands, for messages: tag, classes and the classes of its parent. */
  name: string
  tag: string
  /** Prose: a paragraph, quotation or list item that holds a sentence, as opposed to headings, labels and controls. */
  isProse: boolean
  isHeading: boolean
  isVertical: boolean
  isTabLabel: boolean
  /** All of its text as it is set, without white space at its ends. */
  text: string
  lines: SetLine[]
  /** The length that a line may have, in ems. */
  measure: number
  fontSize: number
  /** Of all runs in it. */
  smallestFontSize: number
  /** Line height in ems. */
  lineHeight: number
  textAlign: string
  fontFamily: string
  /** Of all runs in it. */
  fontWeights: string[]
  /** Languages that its runs with kana are in. */
  kanaLanguages: string[]
  fontFeatures: string
  fontVariantNumeric: string
  hasRuby: boolean
  /** Runs of two digits that do not stand upright side by side, though the text is vertical. */
  loosePairs: string[]
}

/** A line box: what it holds and how long it is. */
export interface SetLine {
  text: string
  /** In ems of the block. */
  length: number
  /** From the line before it, in px: the line pitch. */
  pitch: number | undefined
}

/**
 * Every visible block of text on the page with its line boxes, measured character by character.
 * @param within only below the elements that this selector finds
 */
export function measureType(page: Page, within = 'body'): Promise<SetBlock[]> {
  return page.evaluate((selector) => {
    const passedOver =
      'svg, script, style, template, noscript, rt, rp, select, input, textarea, [hidden], .side-mark'
    const styles = new Map<Element, CSSStyleDeclaration>()
    const styleOf = (element: Element) => {
      const known = styles.get(element) ?? getComputedStyle(element)
      styles.set(element, known)
      return known
    }
    const blockOf = (element: Element): Element =>
      element.parentElement && /^(?:inline|contents|ruby)$/.test(styleOf(element).display)
        ? blockOf(element.parentElement)
        : element

    const runs = new Map<Element, Text[]>()
    for (const root of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement
        if (!parent || !node.nodeValue?.trim() || parent.closest(passedOver)) continue
        if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
        const block = blockOf(parent)
        runs.set(block, [...(runs.get(block) ?? []), node as Text])
      }
    }

    const segmenter = new Intl.Segmenter('ja')
    const range = document.createRange()
    const describe = (element: Element) =>
      `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')}`

    const measure = (block: Element, texts: readonly Text[]) => {
      const style = styleOf(block)
      const fontSize = parseFloat(style.fontSize)
      const isVertical = style.writingMode !== 'horizontal-tb'
      const lines: { text: string; from: number; to: number; across: number | undefined }[] = []
      let end = -Infinity
      let space = ''
      let smallest = Infinity
      const loosePairs: string[] = []
      const weights = new Set<string>()
      const kanaLanguages = new Set<string>()
      for (const text of texts) {
        const parent = text.parentElement ?? block
        const { fontSize: size, fontWeight, fontStyle } = styleOf(parent)
        weights.add(fontStyle === 'normal' ? fontWeight : `${fontWeight} ${fontStyle}`)
        if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text.data))
          kanaLanguages.add(parent.closest('[lang]')?.getAttribute('lang') ?? '')
        smallest = Math.min(smallest, parseFloat(size))
        if (isVertical && !parent.closest('.tcy'))
          loosePairs.push(...(text.data.match(/(?<![\d.,])\d{2}(?![\d.,])/g) ?? []))
        for (const { segment, index } of segmenter.segment(text.data)) {
          if (!segment.trim()) {
            space = segment
            continue
          }
          range.setStart(text, index)
          range.setEnd(text, index + segment.length)
          const [box] = range.getClientRects()
          if (!box || box.width === 0 || box.height === 0) continue
          const from = isVertical ? box.top : box.left
          const to = isVertical ? box.bottom : box.right
          const last = lines.at(-1)
          // Within a line text only goes forward; the digits of a 縦中横 stand on each other's place.
          const isTcy = parent.closest('.tcy') && index > 0
          const isNew = !last || (from < end - fontSize * 0.4 && !isTcy)
          const line = isNew ? { text: '', from, to, across: undefined } : last
          if (isNew) lines.push(line)
          line.text += (isNew ? '' : space) + segment
          line.from = Math.min(line.from, from)
          line.to = Math.max(line.to, to)
          // Runs in another size or face have boxes of another height: the pitch is measured on the block's own.
          if (size === style.fontSize && styleOf(parent).fontFamily === style.fontFamily)
            line.across ??= isVertical ? -box.right : box.top
          end = to
          space = ''
        }
      }
      const words = texts
        .map(({ data }) => data)
        .join('')
        .trim()
      const around = block.closest(
        'p, blockquote, li, dd, h1, h2, h3, h4, dt, a, button, label, legend, th, td',
      )
      return {
        name: `${block.parentElement ? `${describe(block.parentElement)} > ` : ''}${describe(block)}`,
        tag: block.localName,
        isProse: /^(?:p|blockquote|li|dd)$/.test(block.localName) && words.length > 20,
        isHeading: /^h[1-4]$/.test(around?.localName ?? ''),
        isVertical,
        isTabLabel: block.closest('main ~ nav') !== null,
        text: words,
        lines: lines.map(({ text, from, to, across }, index) => {
          const before = lines[index - 1]?.across
          return {
            text,
            length: (to - from) / fontSize,
            pitch: before === undefined || across === undefined ? undefined : across - before,
          }
        }),
        measure: (isVertical ? block.clientHeight : block.clientWidth) / fontSize,
        fontSize,
        smallestFontSize: smallest,
        lineHeight: parseFloat(style.lineHeight) / fontSize,
        textAlign: style.textAlign,
        fontFamily: style.fontFamily,
        fontWeights: [...weights],
        kanaLanguages: [...kanaLanguages],
        fontFeatures: style.fontFeatureSettings,
        fontVariantNumeric: style.fontVariantNumeric,
        hasRuby: block.querySelector('rt') !== null,
        loosePairs,
      }
    }
    return [...runs].map(([block, texts]) => measure(block, texts)).filter(({ lines }) => lines.length > 0)
  }, within)
}

/** What is wrong with the line breaks of a block, one message each. */
export function faultsOfBreaks({ lines, name, isHeading }: SetBlock): string[] {
  const faults: string[] = []
  const tell = (fault: string, line: SetLine) => faults.push(`${fault}: ${name} | ${line.text}`)
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (index > 0 && notAtLineStart.test(line.text))
      tell('starts with a line-start-prohibited character', line)
    if (isHeading && lines.length > 1 && Array.from(line.text).length === 1)
      tell('heading line of one character', line)
    if (!next) return
    if (notAtLineEnd.test(line.text)) tell('ends with a line-end-prohibited character', line)
    const [last = '', first = ''] = [line.text.at(-1), next.text.at(0)]
    if (/[…‥―]/u.test(last) && last === first) tell('breaks inside a double mark', line)
    if (/\p{Nd}/u.test(last) && /[\p{Nd}\p{Script=Han}\p{Script=Katakana}ヶかつ%％]/u.test(first))
      tell('breaks a number from its unit', line)
    if (/\p{Script=Latin}$/u.test(line.text) && /^\p{Script=Latin}/u.test(next.text))
      tell('breaks a Latin word', line)
  })
  return faults
}

/** What is wrong with size, length and height of lines. */
export function faultsOfLines(block: SetBlock): string[] {
  const { lines, name, text, isProse, isHeading, isVertical, lineHeight } = block
  const faults: string[] = []
  const tell = (fault: string) => faults.push(`${fault}: ${name} | ${text.slice(0, 24)}`)
  const longest = Math.max(...lines.map(({ length }) => length))
  const smallest = block.isTabLabel ? 11 : 14
  if (block.smallestFontSize < smallest) tell(`${block.smallestFontSize}px is smaller than ${smallest}px`)
  if (longest > (isVertical ? 52 : 40.05) && !isHeading) tell(`a line of ${longest.toFixed(1)} em`)
  if (isHeading && lines.length > 1 && (lineHeight < 1.295 || lineHeight > 1.505))
    tell(`heading with line height ${lineHeight.toFixed(2)}`)
  if (isProse && !isHeading && lines.length > 1) {
    if (lineHeight < 1.695 || lineHeight > 2.155) tell(`prose with line height ${lineHeight.toFixed(2)}`)
    if (longest > 35 && lines.length > 2 && lineHeight < 1.795)
      tell(`a long line with line height ${lineHeight.toFixed(2)}`)
    if (!/^(?:start|left)$/.test(block.textAlign)) tell(`text-align ${block.textAlign}`)
    if (/palt|pwid|vpal/.test(block.fontFeatures)) tell(`prose with ${block.fontFeatures}`)
  }
  if (block.hasRuby)
    for (const { pitch } of lines)
      if (pitch !== undefined && Math.abs(pitch - lineHeight * block.fontSize) > 0.5)
        tell(`ruby changes the line pitch to ${pitch.toFixed(1)}px`)
  if (block.loosePairs.length > 0) tell(`${block.loosePairs.join()} not upright side by side`)
  return faults
}

/**
 * What is wrong with the face that a block is set in: Japanese in another language would be drawn in Chinese forms, and
 * weights that the faces lack, or italics, would be made up by the browser.
 */
export function faultsOfFace({ name, text, kanaLanguages, fontFamily, fontWeights }: SetBlock): string[] {
  const faults: string[] = []
  const tell = (fault: string) => faults.push(`${fault}: ${name} | ${text.slice(0, 24)}`)
  for (const language of kanaLanguages) if (language !== 'ja') tell(`lang is ${language}`)
  if (!/(?:sans-)?serif$|monospace$/.test(fontFamily)) tell(`no generic family at the end of ${fontFamily}`)
  for (const weight of fontWeights) if (!/^(?:400|700)$/.test(weight)) tell(`set in ${weight}`)
  return faults
}

/** The contrast (WCAG, 1 to 21) of words in a highlight of the browser, such as `::selection`. */
export function contrastOf(page: Page, highlight: '::selection' | '::target-text'): Promise<number> {
  return page.evaluate((pseudo) => {
    const { backgroundColor, color } = getComputedStyle(document.body, pseudo)
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const [dark = 0, light = 0] = [backgroundColor, color]
      .map((one) => {
        if (!context) return 0
        context.fillStyle = one
        context.fillRect(0, 0, 1, 1)
        const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((channel) => {
          const share = channel / 255
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      })
      .toSorted((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }, highlight)
}
