import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { SearchBox } from './SearchBox.tsx'

it('gives on Enter the words in the field, also before they are in the address', async () => {
  const onEnter = vi.fn<(query: string) => void>()
  render(<SearchBox query="発言1" onSearch={() => undefined} onEnter={onEnter} onFocus={() => undefined} />)
  await userEvent.type(screen.getByRole('searchbox', { name: '発言を探す' }), '2{Enter}')
  expect(onEnter).toHaveBeenCalledExactlyOnceWith('発言12')
})
