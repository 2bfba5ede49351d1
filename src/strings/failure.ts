// What is said of an article that cannot be had, or only in part.

export const failure = {
  vertical: ['記事を', 'お届けできません'],
  details: '技術的な内容',
  headings: {
    network: '記事を受け取れませんでした',
    timeout: '記事がなかなか届きません',
    status: '記事のファイルを受け取れませんでした',
    html: '記事のかわりに別のページが届きました',
    empty: '記事のファイルが空でした',
    json: '記事のファイルを読み取れませんでした',
    invalid: '記事のデータに誤りがあり、表示できません',
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
      '記事は届きましたが、決まりに合わないところがあります。誤った人物に発言を結びつけないよう、表示を止めています。',
    version: 'この画面より新しい形の記事が届きました。ページを読み込み直してください。',
  },
  /** Over a page that can be read, when the rest of the article has not arrived. */
  restMissing: 'このページは読めますが、ほかのページのための記事データを受け取れていません。',
} as const

export const problems = {
  notice: (count: number) => `記事のデータに${count}か所の誤りがあり、その部分を除いて表示しています。`,
  details: 'くわしい内容',
} as const
