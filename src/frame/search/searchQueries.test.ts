import { expect, it } from 'vitest'
import { searchArticle } from '../../article/searchArticle.ts'
import { readArticleFile } from '../../testing/readArticleFile.ts'
import { searchGroups } from './searchGroups.ts'

/** What readers type, by kind, and the address that they want: what a change of the search is measured by. */
const wanted: Record<string, readonly [query: string, path: string][]> = {
  'a name': [
    ['ルビオ', '/speakers/rubio'],
    ['ゼレンスキー', '/speakers/zelensky'],
    ['ラブロフ', '/speakers/lavrov'],
    ['トランプ', '/speakers/trump'],
    ['プーチン', '/speakers/putin'],
    ['ウォルツ', '/speakers/waltz'],
    ['ドミトリエフ', '/speakers/dmitriev'],
    ['国務省', '/speakers/state-department'],
    ['EU', '/speakers/eu'],
    ['欧州連合', '/speakers/eu'],
    ['マルコ', '/speakers/rubio'],
    ['ウシャ', '/speakers/ushakov'],
  ],
  'a name with its title': [
    ['ルビオ長官', '/speakers/rubio'],
    ['ルビオ国務長官', '/speakers/rubio'],
    ['ルビオ米国務長官', '/speakers/rubio'],
    ['ゼレンスキー大統領', '/speakers/zelensky'],
    ['ウクライナのゼレンスキー大統領', '/speakers/zelensky'],
    ['トランプ米大統領', '/speakers/trump'],
    ['トランプ氏', '/speakers/trump'],
    ['プーチン露大統領', '/speakers/putin'],
    ['大統領プーチン', '/speakers/putin'],
    ['ドミトリエフ氏', '/speakers/dmitriev'],
    ['ラブロフ外相', '/speakers/lavrov'],
    ['ラブロフ外務大臣', '/speakers/lavrov'],
    ['ブルース報道官', '/speakers/bruce'],
    ['ウォルツ大統領補佐官', '/speakers/waltz'],
    ['ウシャコフ顧問', '/speakers/ushakov'],
    ['ウィトコフ特使', '/speakers/witkoff'],
    ['ルビオさん', '/speakers/rubio'],
    ['国務長官', '/speakers/rubio'],
    ['外相', '/speakers/lavrov'],
  ],
  'another spelling': [
    ['マルコルビオ', '/speakers/rubio'],
    ['マルコ ルビオ', '/speakers/rubio'],
    ['ルビオ・マルコ', '/speakers/rubio'],
    ['セルゲイラヴロフ', '/speakers/lavrov'],
    ['ウイトコフ', '/speakers/witkoff'],
    ['ウイットコフ', '/speakers/witkoff'],
    ['スティーヴウィトコフ', '/speakers/witkoff'],
    ['ゼレンスキ', '/speakers/zelensky'],
    ['ゼレンスキィ', '/speakers/zelensky'],
    ['ゼレンスキイ大統領', '/speakers/zelensky'],
    ['ぜれんすきー', '/speakers/zelensky'],
    ['ｾﾞﾚﾝｽｷｰ', '/speakers/zelensky'],
    ['ユリウシャコフ', '/speakers/ushakov'],
    ['ユーリー＝ウシヤコフ', '/speakers/ushakov'],
    ['ドミトリーエフ', '/speakers/dmitriev'],
    ['ヴルース', '/speakers/bruce'],
    ['マイケル・ウォルツ', '/speakers/waltz'],
    ['ドナルド・トランプ', '/speakers/trump'],
    ['ウラジーミル・プーチン', '/speakers/putin'],
    ['ボロディミル・ゼレンスキー', '/speakers/zelensky'],
    ['ヴォロディミル・ゼレンスキー', '/speakers/zelensky'],
  ],
  'Latin or Cyrillic letters': [
    ['rubio', '/speakers/rubio'],
    ['Marco Rubio', '/speakers/rubio'],
    ['Secretary Rubio', '/speakers/rubio'],
    ['Рубио', '/speakers/rubio'],
    ['Марко Рубио', '/speakers/rubio'],
    ['Zelenskiy', '/speakers/zelensky'],
    ['Zelenskyy', '/speakers/zelensky'],
    ['Зеленский', '/speakers/zelensky'],
    ['Володимир Зеленський', '/speakers/zelensky'],
    ['Dmitriyev', '/speakers/dmitriev'],
    ['Дмитриев', '/speakers/dmitriev'],
    ['Sergei Lavrov', '/speakers/lavrov'],
    ['Лавров', '/speakers/lavrov'],
    ['Yuriy Ushakov', '/speakers/ushakov'],
    ['Ушаков', '/speakers/ushakov'],
    ['Donald Trump', '/speakers/trump'],
    ['Трамп', '/speakers/trump'],
    ['Vladimir Putin', '/speakers/putin'],
    ['Путин', '/speakers/putin'],
    ['Steven Witkoff', '/speakers/witkoff'],
    ['Уиткофф', '/speakers/witkoff'],
    ['Michael Waltz', '/speakers/waltz'],
    ['Уолтц', '/speakers/waltz'],
    ['Тэмми Брюс', '/speakers/bruce'],
    ['state department', '/speakers/state-department'],
  ],
  'a reading that the page prints': [
    ['がいしょう', '/speakers/lavrov'],
    ['こくむちょうかん', '/speakers/rubio'],
    ['ほうどうかん', '/speakers/bruce'],
    ['ちゅうとうとくし', '/speakers/witkoff'],
    ['らぶろふがいしょう', '/speakers/lavrov'],
  ],
  'old kanji and marks': [
    ['國務長官', '/speakers/rubio'],
    ['國務省報道官', '/speakers/bruce'],
    ['外交使節團', '/agreements/diplomatic-missions'],
    ['對話を途切れさせない', '/agreements/continued-contact'],
    ['經濟協力の壁', '/#outcome-economic-barriers-said'],
    ['國營テレビ', '/quotes/ushakov-delegations-must-work'],
    ['歐州の國々も加わるだろう', '/quotes/rubio-europe-too'],
    ['外交使節\u{E0100}団の働きを妨げている', '/quotes/lavrov-missions-and-envoys'],
    ['ゼレンスキ−大統領', '/speakers/zelensky'],
    ['スティーブ〜ウィトコフ', '/speakers/witkoff'],
    ['ユーリ―・ウシャコフ', '/speakers/ushakov'],
  ],
  'a day': [
    ['2/18', '/timeline#event-riyadh-talks'],
    ['2月18日', '/timeline#event-riyadh-talks'],
    ['２月１８日', '/timeline#event-riyadh-talks'],
    ['2025-02-18', '/timeline#event-riyadh-talks'],
    ['2025年2月18日', '/timeline#event-riyadh-talks'],
    ['02/16', '/timeline#event-rubio-interview'],
    ['二月十六日', '/timeline#event-rubio-interview'],
    ['2025/2/19', '/timeline#event-article-published'],
    ['2−21', '/timeline#event-article-updated'],
  ],
  'a medium or a place': [
    ['reuters', '/quotes/dmitriev-too-early-for-compromise'],
    ['ロイター通信', '/quotes/dmitriev-too-early-for-compromise'],
    ['CNN', '/quotes/dmitriev-constructive'],
    ['ＢＢＣ', '/quotes/state-department-four-hours'],
    ['bbc news', '/quotes/state-department-four-hours'],
    ['フェイスザネーション', '/quotes/rubio-not-there-yet'],
    ['Face the Nation', '/quotes/rubio-not-there-yet'],
    ['フェース・ザ・ネイション', '/quotes/rubio-not-there-yet'],
    ['チャンネル１', '/quotes/ushakov-delegations-must-work'],
    ['リヤド', '/timeline#event-riyadh-talks'],
    ['Riyadh', '/timeline#event-riyadh-talks'],
    ['Saudi Arabia', '/timeline#event-riyadh-talks'],
    ['リアド', '/timeline#event-riyadh-talks'],
    ['Эр-Рияд', '/timeline#event-riyadh-talks'],
    ['Ankara', '/timeline#event-zelensky-press-conference'],
    ['トルコ', '/timeline#event-zelensky-press-conference'],
  ],
  'a number': [
    ['06', '/quotes/bruce-one-call-one-meeting'],
    ['発言29', '/quotes/rubio-talks-not-begun'],
    ['〔１２〕', '/quotes/ushakov-delegations-must-work'],
    ['発言 32', '/quotes/rubio-not-there-yet'],
    ['合意二', '/agreements/high-level-teams'],
    ['合意3', '/agreements/future-cooperation'],
  ],
  'pasted words': [
    ['「誰も我々の背後で何かを決めることはできない」', '/quotes/zelensky-not-behind-our-backs'],
    ['“誰も我々の背後で何かを決めることはできない”', '/quotes/zelensky-not-behind-our-backs'],
    ['公正な方法で戦争を終結させたい誰も我々の背後で', '/quotes/zelensky-not-behind-our-backs'],
    ['誰も私たちの背後で何かを決めることはできない', '/quotes/zelensky-not-behind-our-backs'],
    ['誰も背後で決めることはできない', '/quotes/zelensky-not-behind-our-backs'],
    ['1回の電話と1回の会談だけでは永続的な平和を築くには不十分です', '/quotes/bruce-one-call-one-meeting'],
    ['一回の電話と一回の会談では平和は築けない', '/quotes/bruce-one-call-one-meeting'],
    ['『今日、私達は重要な一歩を踏み出しました』', '/quotes/bruce-one-call-one-meeting'],
    [
      'ウクライナの参加なしに、いかなる条件下でもウクライナ戦争を終結させる方法を決定することはできない',
      '/quotes/zelensky-not-without-ukraine',
    ],
    ['我々はまだその段階に達していない', '/quotes/rubio-not-there-yet'],
    ['両国の代表団が緊密に協力する必要があります', '/quotes/ushakov-delegations-must-work'],
    ['非常に低いベース', '/quotes/dmitriev-low-base'],
    ['前向きで専門的な方法', '/quotes/dmitriev-dialogue-begun'],
    ['これは既に大きな成果だ', '/quotes/dmitriev-dialogue-begun'],
    [
      'ゼレンスキー氏は「誰も我々の背後で何かを決めることはできない」と述べた',
      '/quotes/zelensky-not-behind-our-backs',
    ],
    ['同盟国とは相談していて締め出された者はいない', '/quotes/waltz-allies-consulted'],
  ],
  'words of the source that ours replace': [
    ['時期尚早', '/quotes/dmitriev-too-early-for-compromise'],
    ['妥協案', '/quotes/dmitriev-too-early-for-compromise'],
    ['無期限の戦争', '/quotes/waltz-no-endless-war'],
    ['トランプは無期限の戦争を受け入れない', '/quotes/waltz-no-endless-war'],
    ['殺戮の停止', '/quotes/bruce-stop-the-killing'],
    ['唯一の指導者', '/quotes/bruce-only-trump'],
    ['協議メカニズム', '/agreements/diplomatic-missions'],
    ['持続可能', '/agreements/high-level-teams'],
    ['投資機会', '/agreements/future-cooperation'],
    ['排除されていない', '/quotes/waltz-allies-consulted'],
    ['別途議論', '/quotes/dmitriev-energy-prices'],
    ['交渉プロセス', '/quotes/rubio-talks-not-begun'],
    ['招待されなかった', '/quotes/zelensky-surprised'],
    ['第一歩', '/#p-first-step'],
  ],
  'a matter': [
    ['首脳会談', '/timeline#event-summit'],
    ['電話会談', '/timeline#event-phone-call'],
    ['高官チーム', '/agreements/high-level-teams'],
    ['エネルギー価格', '/quotes/dmitriev-energy-prices'],
    ['特使の任命', '/#outcome-envoys-said'],
    ['出席者', '/#section-riyadh'],
  ],
}

const { linked: article } = readArticleFile('public/article.json')

/** At which place of the panel the wanted address comes, from 1. */
function placeOf(query: string, path: string): number {
  const lines = searchGroups(searchArticle(article, query), query).flatMap(({ options }) => options)
  return lines.findIndex((line) => line.path === path) + 1 || Infinity
}

const rows = Object.entries(wanted).flatMap(([kind, queries]) =>
  queries.map(([query, path]) => ({ kind, query, path, place: placeOf(query, path) })),
)

/** The share of queries whose address comes no later than a place, and those whose does not. */
function reached(place: number) {
  const missed = rows.filter((row) => row.place > place)
  return { share: 1 - missed.length / rows.length, missed }
}

it.each([
  [1, 0.97],
  [5, 0.99],
])('what readers type finds what they want among the first %d for at least %d of it', (place, least) => {
  const { share, missed } = reached(place)
  expect(share, JSON.stringify(missed, undefined, 1)).toBeGreaterThanOrEqual(least)
})
