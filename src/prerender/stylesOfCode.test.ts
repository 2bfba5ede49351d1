import { expect, it } from 'vitest'
import { stylesOfCode } from './stylesOfCode.ts'

const css = `
@layer theme { :root { --ink: black; --paper: white; --line: var(--edge); --edge: grey } }
@layer base { h1 { color: var(--ink) } [data-theme=dark] h1 { color: white } }
@layer components { .plate .words { border: 1px solid } .plate:not(.low) { margin: 0 } }
@layer utilities {
  .p-4 { padding: 1rem }
  .gap-4 { gap: 1rem }
  .hover\\:p-4:hover { padding: 1rem }
  @media print { .print\\:hidden { display: none } .low { margin: 0 } }
  .\\[\\&\\[data-x\\=\\'on\\'\\]\\]\\:p-4[data-x=on] { padding: 1rem }
  .bg-paper { background: var(--paper) }
}`

const styles = (code: string) => stylesOfCode(css, code)

it('keeps the rules whose classes the code names', () => {
  expect(styles('className: "p-4 print:hidden"')).toMatch(/\.p-4.*@media print.*\.print\\:hidden/)
  expect(styles('className: `${look} hover:p-4`')).toContain('.hover\\:p-4:hover')
  expect(styles('className: "[&[data-x=\'on\']]:p-4"')).toContain('[data-x=on]')
})

it('keeps a property that has the name of a class', () => {
  const styled = '.even { text-wrap: balance } .text-wrap { text-wrap: wrap }'
  expect(stylesOfCode(styled, 'className: "even"')).toContain('.even{text-wrap:balance}')
})

it('leaves out the rest, also where a name is a part of another', () => {
  expect(styles('className: "gap-4"')).not.toContain('.p-4')
  expect(styles('className: "words"')).not.toContain('.words')
  expect(styles('')).not.toContain('.low')
})

it('keeps what has no class, whatever state it needs', () => {
  expect(styles('')).toContain('[data-theme=dark] h1')
})

it('leaves out variables that nothing reads, also through one another', () => {
  expect(styles('className: "bg-paper"')).toContain('--paper:')
  expect(styles('')).toContain('--ink:')
  expect(styles('')).not.toMatch(/--(?:paper|line|edge):/)
})
