import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticleFile } from '../testing/readArticleFile.ts'
import { tinyArticle } from '../testing/tinyArticle.ts'
import { checkClaim, claimIn } from './checkClaim.ts'
import { linkWholeArticle } from './linkWholeArticle.ts'
import { longestSearch } from './longestSearch.ts'
import { textOfQuote } from './quoteRuns.ts'

const { quotes } = readArticleFile('public/article.json').linked

/** What a check says: likeness, number, whose words; then its pieces, ［］ around what only the claim says, 〈〉 the quote. */
function check(query: string) {
  const claim = claimIn(query)
  const match = claim && checkClaim(quotes, claim).match
  if (!match) return 'none'
  const { likeness, quote, isReport, pieces, before, after, isCutBefore, isCutAfter } = match
  const marks = { both: ['', ''], wanted: ['［', '］'], found: ['〈', '〉'] } as const
  const shown = pieces.map(({ text, in: kind }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join('')
  return `${likeness} ${quote.numeral} ${isReport ? 'report' : 'speech'}: ${isCutBefore ? '…' : ''}${before}|${shown}|${after}${isCutAfter ? '…' : ''}`
}

describe('a claim', () => {
  it.each([
    ['ルビオ', undefined],
    ['誰も背後で決められない', undefined],
    ['誰も我々の背後で何かを決める', '誰も我々の背後で何かを決める'],
    [
      '大統領は「誰も我々の背後で何かを決めることはできない」と述べた',
      '誰も我々の背後で何かを決めることはできない',
    ],
    ['大統領は「可能性は低い」と述べたそうだ', '大統領は「可能性は低い」と述べたそうだ'],
    ['“誰も我々の背後で何かを決める', '誰も我々の背後で何かを決める'],
  ])('in %s is %s', (query, claim) => {
    expect(claimIn(query)?.words).toBe(claim)
  })

  it.each([
    ['誰も我々の背後で何かを決める', []],
    ['「誰も我々の背後で何かを決める」。', []],
    ['プーチン氏「誰も我々の背後で何かを決める」', ['quoted']],
    ['誰も我々の背後で何かを決める'.repeat(100), ['start']],
    [`氏は「${'誰も我々の背後で何かを決める'.repeat(100)}」`, ['quoted', 'start']],
  ])('in %s may be a part of the words', (query, only) => {
    expect(claimIn(query)?.only).toEqual(only)
  })
})

describe('a claim is', () => {
  it.each([
    [
      '「誰も我々の背後で何かを決めることはできない」',
      'same 27 speech: …|誰も我々の背後で何かを決めることはできない|」',
    ],
    [
      '誰も私の背後で何かを決めることはできないのだ',
      'near 27 speech: …|誰も［私］〈我々〉の背後で何かを決めることはできない［のだ］|」',
    ],
    [
      '公正な方法で戦争を終結させたくない。だから反対だ',
      'part 27 speech: 「|公正な方法で戦争を終結させた|い。…',
    ],
    [
      '締め出された者はいないし、EUの関わりは欠かせない',
      'part 21 report: EUの関わりは欠かせず、|締め出された者はいない|。',
    ],
    ['米国はウクライナへの軍事支援を全面的に停止する', 'none'],
    ['トランプ大統領は関税を引き上げると表明した', 'none'],
  ])('%s: %s', (query, said) => {
    expect(check(query)).toBe(said)
  })

  const chatter = 'これについてみなさんはどう思われますか、本当に困ったことだと考えるのですけれども'
  it.each([
    ['a verbatim quote among as much else as a field takes', chatter.repeat(9)],
    ['a verbatim quote in a few sentences', `${chatter}。`],
  ])('a part where there is %s', (_, more) => {
    expect(
      check(`${more}公正な方法で戦争を終結させたい。誰も我々の背後で何かを決めることはできない${more}`),
    ).toBe('part 27 speech: 「|公正な方法で戦争を終結させたい。誰も我々の背後で何かを決めることはできない|」')
    expect(check(more + more)).toBe('none')
  })

  it('a part at most where it is longer than what is compared', () => {
    const speech = Array.from({ length: 400 }, (_, index) => `${index}番目の約束を守る。`).join('')
    const article = tinyArticle()
    article.quotes[0].text = [{ type: 'speech', text: speech }]
    const likenessOf = (query: string) => {
      const claim = claimIn(query)
      return claim && checkClaim(linkWholeArticle(article).quotes, claim).match?.likeness
    }
    expect(likenessOf(speech.slice(0, longestSearch - 1))).toBe('same')
    expect(likenessOf(`${speech.slice(0, longestSearch)}そして嘘をつく`)).toBe('part')
  })

  it('compared with the words before they were translated, too', () => {
    const article = tinyArticle()
    article.quotes[0].original = { text: 'Le mois prochain, le pont ouvrira', lang: 'fr' }
    const linked = linkWholeArticle(article).quotes
    const matchOf = (words: string) => checkClaim(linked, { words, only: [] }).match
    expect(matchOf('le mois prochain le pont ouvrira')).toMatchObject({ likeness: 'same', lang: 'fr' })
    expect(matchOf('来月には橋を開く')).toMatchObject({ likeness: 'same', isReport: false })
    expect(matchOf('来月には橋を開く')).not.toHaveProperty('lang')
  })

  it('a report where it is like words that nobody is quoted for', () => {
    expect(check('経済協力をはばむ壁をなくすことに双方とも関心')).toMatch(/^same 08 report/)
    expect(check('この会談は重要な一歩を踏み出したものであり')).toMatch(/^same 01 report/)
  })
})

describe('the words of any quote', () => {
  const matchOf = (words: string) => checkClaim(quotes, { words, only: [] }).match
  const long = quotes.filter((quote) => claimIn(textOfQuote(quote)) !== undefined)

  it('are the same, each quote itself', () => {
    for (const quote of long) expect(matchOf(textOfQuote(quote))).toMatchObject({ likeness: 'same', quote })
  })

  it('with one letter in ten changed, dropped or doubled are near', () => {
    const change = fc.constantFrom('change', 'drop', 'double')
    fc.assert(
      fc.property(
        fc.constantFrom(...long),
        fc.nat({ max: 9 }),
        fc.infiniteStream(change),
        (quote, first, changes) => {
          const letters = [...textOfQuote(quote)]
          const changed = letters.map((letter, index) => {
            if (index % 10 !== first) return letter
            const { value } = changes.next()
            return value === 'drop' ? '' : value === 'double' ? letter + letter : '々'
          })
          const match = matchOf(changed.join(''))
          expect(match?.quote).toBe(quote)
          expect(['same', 'near']).toContain(match?.likeness)
        },
      ),
      { numRuns: 300 },
    )
  })
})
