import { foldText, searchWords } from './foldText.ts'

// What stands before or after the name of a person in Japanese news. Longer ones first.
const ranks =
  '最高経営責任者 大統領補佐官 大統領 副大統領 首席補佐官 補佐官 官房長官 事務総長 委員長 書記長 主席 首相 総理 大臣 長官 外相 国防相 財務相 次官 局長 報道官 報道担当 顧問 特使 特別代表 代表 大使 議長 議員 知事 市長 会長 社長 教授 将軍 国王 皇太子 首長 氏 さん 様 さま 君 女史 の発言 の言葉 のコメント の会見'
const offices =
  '国務 外務 国防 財務 国家安全保障担当 国家安全保障 外交政策 対外政策 外交 中東担当 中東 国務省 外務省'
const adjuncts = '米国 米 露 英 仏 独 伊 中 韓 日 前 元 現 新 副'

const oneOf = (words: string) => `(?:${words.split(' ').map(foldText).join('|')})`
const title = `${oneOf(adjuncts)}*${oneOf(offices)}*${oneOf(ranks)}`
const titlesAround = new RegExp(`^(?:${title})+|(?:${title})+$`, 'gu')

/**
 * A word of a search without the titles before and after a name: 米国務長官ルビオ and ルビオ氏 are ルビオ, 米国側 is 米国.
 * @param word folded
 * @returns the word itself where no name is left
 */
export function withoutTitles(word: string): string {
  const party = word.replace(/側$/u, '')
  // One kana is a slip, one kanji a name: 林, 李.
  return [party.replace(titlesAround, ''), party].find((name) => /..|\p{Script=Han}/u.test(name)) ?? word
}

const englishTitles = new Set(
  searchWords('mr mrs ms dr president secretary minister foreign prime ambassador senator'),
)

/** The words of a search without titles in English, which stand by themselves; all of them where nothing else is left. */
export function namesIn(words: readonly string[]): readonly string[] {
  const names = words.filter((word) => !englishTitles.has(word))
  return names.length > 0 ? names : words
}
