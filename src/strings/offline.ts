// What is said of what is stored, and of newer releases.

export const offlineShell = {
  heading: '保存した記事を開いています',
  lede: 'しばらく待っても表示されないときは、つながりを確かめてから、ページを読み込み直してください。',
} as const

export const newRelease = '新しい版があります。次に開くページから新しくなります。'
