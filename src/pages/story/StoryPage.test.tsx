import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { parseChanged } from '../../testing/parseChanged.ts'
import { renderAt } from '../../testing/renderAt.tsx'

describe('StoryPage', () => {
  it('shows headline, byline, key points, sections and outcomes, each with its evidence', async () => {
    const { article } = parseChanged()
    if (!article) throw new Error('no article')
    renderAt('/', article)
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
      '甲乙、橋の再開で合意 時期は示されず',
    )
    expect(screen.getByText('原記事').parentElement).toHaveTextContent('記者一 2031年4月3日（木）公開')
    expect(screen.getByRole('region', { name: '要点' })).toBeDefined()
    for (const { id, heading } of article.sections) {
      const section = screen.getByRole('region', { name: heading })
      expect(section.id).toBe(`section-${id}`)
    }
    expect(screen.getAllByRole('link', { name: '発言01へ' })[0]?.getAttribute('href')).toBe(
      '/quotes/bridge-opens',
    )
    const voices = within(screen.getByRole('region', { name: '一者の言葉' }))
    expect(voices.getByRole('link').getAttribute('href')).toBe('/quotes/bridge-opens')
  })
})
