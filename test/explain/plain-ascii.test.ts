import { expect, test } from 'vitest'
import { plainAscii } from '../../src/explain/plain-ascii.ts'

test.each([
  ['cs', '„Příliš žluťoučký kůň“ – úpěl…', '"Prilis zlutoucky kun" - upel...'],
  ['de', 'Größe: „Äpfel“, Übermaß', 'Groesse: "Aepfel", Uebermass'],
  ['fr', 'L’hôte a dit\u202f: «\u202fça va\u202f»\u202f!', 'L\'hote a dit : "ca va" !'],
  ['es', '¿Qué? ¡Mañana! «Sí»', 'Que? Manana! "Si"'],
  ['en', 'It’s “so”', 'It\'s "so"'],
] as const)('%s is written as "%s" without ASCII: "%s"', (language, text, plain) => {
  expect(plainAscii(text, language)).toBe(plain)
})

test('an accent that stands apart from its letter is none the less one', () => {
  expect(plainAscii('u\u0308ber, c\u030c', 'de')).toBe('ueber, c')
})

test('what has no form in ASCII is one question mark', () => {
  expect(plainAscii('\u{1f600} почта\r\n', 'cs')).toBe('? ???????')
})
