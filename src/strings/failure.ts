// What is said of an article that cannot be had, or only in part.

export const failure = {
  vertical: 'ページをお届けできません',
  details: '技術的な内容',
  headings: {
    network: 'データを受け取れませんでした',
    timeout: 'データがなかなか届きません',
    status: 'データのファイルを受け取れませんでした',
    html: 'データのかわりに別のページが届きました',
    empty: 'データのファイルが空でした',
    json: 'データのファイルを読み取れませんでした',
    invalid: 'データに誤りがあり、表示できません',
    version: '新しい版があります',
  },
  ledes: {
    network: '通信が途中で切れています。つながりを確かめてから、もう一度お試しください。',
    timeout: '10秒のあいだ、何も届きませんでした。つながりを確かめてから、もう一度お試しください。',
    status: 'サーバーが応じませんでした。しばらくしてから、もう一度お試しください。',
    html: 'Wi-Fiのログイン画面などが間に入っているのかもしれません。つながりを確かめてから、もう一度お試しください。',
    empty: 'サーバーから中身のないファイルが届きました。もう一度お試しください。',
    json: 'ファイルが途中で切れたか、壊れています。もう一度お試しください。',
    invalid:
      'データは届きましたが、決まりに合わないところがあります。誤った人物に発言を結びつけないよう、表示を止めています。',
    version: 'この画面より新しい形のデータが届きました。ページを読み込み直してください。',
  },
  /** Over a page that can be read, when the rest of the article has not arrived. */
  restMissing: 'このページは読めますが、ほかのページのためのデータを受け取れていません。',
} as const

/** When the code of a page is missing, or breaks; also for the article that cannot be had. */
export const pageFailure = {
  title: 'データを読み込めませんでした',
  label: '読み込みの失敗',
  retry: '再試行',
  heading: 'このページを表示できませんでした',
  lede: '画面の部品を受け取れなかったか、表示の途中で誤りが起きました。もう一度開くと直ることがあります。',
} as const

export const problems = {
  notice: (count: number) => `データに${count}か所の誤りがあり、その部分を除いて表示しています。`,
  details: 'くわしい内容',
} as const
