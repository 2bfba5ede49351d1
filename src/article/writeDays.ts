const separator = String.raw`[/.\p{Pd}−]`
const isoDay = new RegExp(String.raw`(?<!\d)(\d{4})${separator}(\d{1,2})${separator}(\d{1,2})(?!\d)`, 'gu')
// 4.5時間 is no day.
const monthAndDay = new RegExp(
  String.raw`(?<!\d)(1[0-2]|0?[1-9])${separator}(3[01]|[12]\d|0?[1-9])(?!\d|時間|倍|%|万|億|兆|割|度|人|点)日?`,
  'gu',
)
const kanjiNumber = /(?:([一二三]?)(十))?([一二三四五六七八九]?)(?=[月日])/gu

/** Writes the days of a text as Japanese prose does: 2025-02-18 as 2025年2月18日, 2/18 and 二月十八日 as 2月18日. */
export function writeDays(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/令和(\d+)年/gu, (_, year: string) => `${Number(year) + 2018}年`)
    .replace(isoDay, '$1年$2月$3日')
    .replace(monthAndDay, '$1月$2日')
    .replace(kanjiNumber, (_, tens: string | undefined, ten: string | undefined, ones: string) =>
      ten ? String((digitOf(tens) || 1) * 10 + digitOf(ones)) : ones && String(digitOf(ones)),
    )
    .replace(/(?<!\d)0(?=\d[月日])/gu, '')
}

const digitOf = (kanji = '') => '一二三四五六七八九'.indexOf(kanji || '無') + 1
