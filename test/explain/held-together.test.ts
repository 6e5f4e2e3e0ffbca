import { expect, test } from 'vitest'
import { speaker } from '../../src/explain/catalogue.ts'
import { heldTogether } from '../../src/explain/held-together.ts'

test.each([
  ['Pošta k vám a od vás', 'Pošta k\u00a0vám a\u00a0od vás'],
  ['V doméně {domain} i v {six}', 'V\u00a0doméně {domain} i\u00a0v\u00a0{six}'],
  ['Váš e-mail k e-mailu', 'Váš e\u2011mail k\u00a0e\u2011mailu'],
  ['odpověď A nedošla', 'odpověď A nedošla'],
  ['{letter, select, A {první} other {druhá}}', '{letter, select, A {první} other {druhá}}'],
])('in Czech, a word of one letter holds to the next: %s', (text, held) => {
  expect(heldTogether(text, 'cs')).toBe(held)
})

test('other languages may be broken at each space', () => {
  expect(heldTogether('à la fin y a', 'fr')).toBe('à la fin y a')
  expect(speaker('en')('state.pass')).not.toContain('\u00a0')
})
