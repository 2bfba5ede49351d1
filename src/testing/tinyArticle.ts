import type {
  Agreement,
  Article,
  Block,
  Figure,
  KeyPoint,
  Outcome,
  Outlet,
  Quote,
  Retired,
  Section,
  Side,
  SourceParagraph,
  Speaker,
  TimelineEvent,
} from '../article/schema.ts'

/** The lists as tuples, so that a test can change `quotes[0]` without asking whether it is there. */
export interface TinyArticle extends Article {
  source: Article['source'] & { paragraphs: [SourceParagraph, SourceParagraph] }
  sides: [Side, Side]
  outlets: [Outlet]
  speakers: [Speaker, Speaker]
  events: [TimelineEvent, TimelineEvent]
  quotes: [Quote, Quote, Quote]
  agreements: [Agreement]
  figures: [Figure]
  voices: [Article['voices'][number]]
  keyPoints: [KeyPoint]
  sections: [Section & { blocks: [Block, Block, Block, Block, Block] }]
  outcomes: [Outcome]
  retired: [Retired, Retired]
}

/** A new copy of the smallest article that has something in every list, and a quote of every kind. */
export function tinyArticle(): TinyArticle {
  return {
    schemaVersion: 1,
    inLanguage: 'ja',
    headline: '甲乙、橋の再開で合意',
    alternativeHeadline: '時期は示されず',
    kicker: '4月2日　丙市',
    dek: [
      '甲国と乙国が丙市で会い、橋をふたたび開くことで合意した。',
      { type: 'cite', quotes: ['bridge-opens'] },
    ],
    author: [{ name: '記者一' }],
    datePublished: '2031-04-03',
    dateModified: '2031-04-04',
    mainEvent: 'talks',
    source: {
      title: '橋をめぐる会談',
      url: 'https://example.org/bridge',
      paragraphs: [
        { id: 'p01', number: 1, about: '会談と合意' },
        { id: 'p02', number: 2, about: '会談のあと' },
      ],
    },
    sides: [
      { id: 'ko', name: '甲国', mark: '甲' },
      { id: 'otsu', name: '乙国', mark: '乙' },
    ],
    outlets: [{ id: 'radio', name: '丙ラジオ' }],
    speakers: [
      {
        id: 'aoki',
        type: 'person',
        name: '青木一郎',
        shortName: '青木',
        reading: 'あおきいちろう',
        alternateNames: ['Ichiro Aoki'],
        role: [{ type: 'ruby', base: '外相', text: 'がいしょう' }],
        shortRole: '外相',
        side: 'ko',
        about: ['甲国の交渉の代表でもある。'],
        evidence: ['p01'],
      },
      { id: 'office', type: 'organization', name: '乙国外務省', side: 'otsu', evidence: ['p02'] },
    ],
    events: [
      {
        id: 'talks',
        title: '丙市で会談',
        shortTitle: '会談',
        phase: 'during',
        when: { date: '2031-04-02' },
        place: '丙市',
        duration: '2時間',
        sides: ['ko', 'otsu'],
        participants: ['aoki'],
        uninvited: [],
        summary: [
          '双方が',
          { type: 'speech', text: '橋を開く', quote: 'bridge-opens' },
          'と決めた。',
          { type: 'cite', quotes: ['bridge-opens'] },
        ],
        evidence: ['p01'],
      },
      {
        id: 'broadcast',
        title: '青木外相がラジオで語る',
        phase: 'after',
        when: { after: 'talks', text: '会談後' },
        sides: ['ko'],
        participants: ['aoki'],
        summary: ['会談を振り返った。'],
        evidence: ['p02'],
      },
    ],
    quotes: [
      {
        id: 'bridge-opens',
        number: 1,
        speaker: 'aoki',
        text: [{ type: 'speech', text: '来月には橋を開く' }],
        when: { date: '2031-04-02' },
        event: 'talks',
        venue: '丙市での記者会見',
        audience: '記者団',
        setting: ['会談を終えて述べた。'],
        agreements: ['open-bridge'],
        evidence: ['p01'],
      },
      {
        id: 'long-way',
        number: 2,
        speaker: 'aoki',
        text: ['ここまでは', { type: 'speech', text: '長い道のり' }, 'だった。'],
        subject: '交渉について',
        when: { after: 'talks', text: '会談後' },
        event: 'broadcast',
        outlet: 'radio',
        evidence: ['p02'],
      },
      {
        id: 'repairs-first',
        number: 3,
        speaker: 'office',
        text: ['橋を開く前に直すところがある。'],
        when: {},
        agreements: ['open-bridge'],
        evidence: ['p02'],
      },
    ],
    agreements: [
      {
        id: 'open-bridge',
        number: 1,
        title: '橋を開く',
        topic: '橋',
        text: ['国境の橋をふたたび開く。'],
        parties: ['ko', 'otsu'],
        announcedIn: 'bridge-opens',
        note: ['日は書かれていない。'],
        accounts: [
          { side: 'otsu', text: ['直すところがあるという。', { type: 'cite', quotes: ['repairs-first'] }] },
        ],
        evidence: ['p01'],
      },
    ],
    figures: [
      {
        id: 'duration',
        label: '会談の長さ',
        value: '2',
        unit: '時間',
        note: ['青木外相による', { type: 'cite', quotes: ['bridge-opens'] }],
        evidence: ['p01'],
      },
    ],
    voices: [{ quote: 'bridge-opens', words: '橋を開く' }],
    keyPoints: [
      {
        id: 'agreed',
        text: ['橋を開くことで合意した。', { type: 'cite', quotes: ['bridge-opens'] }],
        evidence: ['p01'],
      },
    ],
    sections: [
      {
        id: 'bridge',
        heading: '橋の合意',
        blocks: [
          {
            type: 'paragraph',
            id: 'opening',
            text: [
              { type: 'link', kind: 'speaker', id: 'aoki', text: '青木外相' },
              'が',
              { type: 'term', text: '平和の橋' },
              'の合意を発表した。',
              { type: 'cite', quotes: ['bridge-opens', 'long-way'] },
            ],
            evidence: ['p01'],
          },
          { type: 'quote', quote: 'bridge-opens', setting: 'vertical' },
          {
            type: 'note',
            title: '橋の名前',
            text: [
              '現地では',
              { type: 'foreign', text: 'Pont de la Paix', lang: 'fr' },
              'という。',
              { type: 'cite', quotes: ['repairs-first'] },
            ],
          },
          { type: 'agreements' },
          { type: 'outcomes' },
        ],
      },
    ],
    outcomes: [
      {
        id: 'date-open',
        status: 'undecided',
        title: '開く日',
        text: ['示されていない。', { type: 'cite', quotes: ['repairs-first'] }],
        evidence: ['p02'],
      },
    ],
    retired: [
      { kind: 'quote', id: 'bridge-will-open', successor: 'bridge-opens', date: '2031-04-04' },
      { kind: 'speaker', id: 'kato', reason: '記事から名前が消えた。', date: '2031-04-04' },
    ],
  }
}
