const separator = String.raw`[/.\p{Pd}−]`
const isoDay = new RegExp(String.raw`(?<!\d)(\d{4})${separator}(\d{1,2})${separator}(\d{1,2})(?!\d)`, 'gu')
const compactDay = /(?<!\d)(\d{4})(0\d|1[0-2])([0-2]\d|3[01])(?!\d)/gu
// 4.5時間 is no day.
const monthAndDay = new RegExp(
  String.raw`(?<!\d)(1[0-2]|0?[1-9])${separator}(3[01]|[12]\d|0?[1-9])(?!\d|時間|倍|%|万|億|兆|割|度|人|点)日?`,
  'gu',
)
const kanjiDigit = '[一二三四五六七八九]'
const kanjiNumber = new RegExp(`(${kanjiDigit})?十(${kanjiDigit})?|${kanjiDigit}`, 'gu')
const kanjiDay = new RegExp(`(?:${kanjiDigit}|十)+(?=[月日])`, 'gu')
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const month = String.raw`(?<![a-z])(${months.join('|')})[a-z]*\.?`
const dayOfMonth = String.raw`(3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d)`
const year = String.raw`(?:,?\s*(\d{4}))?`
const englishDay = new RegExp(String.raw`${month}\s*${dayOfMonth}${year}`, 'giu')
const britishDay = new RegExp(String.raw`(?<!\d)${dayOfMonth}\s*${month}${year}`, 'giu')

/** Writes the days of a text as Japanese prose does: 2025-02-18 as 2025年2月18日, 2/18, 二月十八日 and Feb 18 as 2月18日. */
export function writeDays(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/令和(\d+)年/gu, (_, year: string) => `${Number(year) + 2018}年`)
    .replace(isoDay, '$1年$2月$3日')
    .replace(compactDay, '$1年$2月$3日')
    .replace(monthAndDay, '$1月$2日')
    .replace(englishDay, (_, name: string, day: string, year?: string) => writeDay(year, name, day))
    .replace(britishDay, (_, day: string, name: string, year?: string) => writeDay(year, name, day))
    .replace(kanjiDay, writeKanjiNumbers)
    .replace(/(?<!\d)0(?=\d[月日])/gu, '')
}

function writeDay(year: string | undefined, monthName: string, day: string): string {
  return `${year === undefined ? '' : `${year}年`}${months.indexOf(monthName.toLowerCase()) + 1}月${day}日`
}

/** Writes the numbers up to 99 of a text in digits: 二十七 as 27. */
export function writeKanjiNumbers(text: string): string {
  return text.replace(kanjiNumber, (number: string, tens?: string, ones?: string) =>
    number.includes('十') ? String((digitOf(tens) || 1) * 10 + digitOf(ones)) : String(digitOf(number)),
  )
}

const digitOf = (kanji = '') => '一二三四五六七八九'.indexOf(kanji || '無') + 1
