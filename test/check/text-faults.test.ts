import { expect, test } from 'vitest'
import { englishFaults, textFaults } from '../../check/text-faults.ts'

type Told = Parameters<typeof textFaults>[0]

const faults = (language: Told, text: string, english: string, isSame = false): string =>
  textFaults(language, 'home.title', text, { english, isSame }).join('; ')

test('a faithful translation has no fault', () => {
  expect(
    faults('de', 'Der Server {host} „schweigt“ über IPv6.', 'The server {host} "is silent" over IPv6.'),
  ).toBe('')
})

test.each([
  ['broken ICU', 'Ahoj {host', 'Hello {host}', 'not ICU'],
  ['another argument', 'Ahoj {hsot}', 'Hello {host}', 'arguments (hsot), English has (host)'],
  ['English left as it is', 'Hello you', 'Hello you', 'same as in English'],
  ['English words', 'Server je the best of all', 'The server is the best', 'has words of English'],
  ['a lost term', 'Nic nechodí přes šestku', 'Nothing comes over IPv6', 'does not name IPv6'],
  ['a text cut short', 'Ne.', 'No, and here is a long text that tells you why not.', '0.1 times as long'],
  ['a space lost at the end', 'Ahoj', 'Hello ', 'begins or ends'],
])('%s is found', (_, text, english, fault) => {
  expect(faults('cs', text, english)).toContain(fault)
})

test('English that is known to be right in another language is none', () => {
  expect(faults('de', 'Client {name}', 'Client {name}')).toContain('same as in English')
  expect(faults('de', 'Client {name}', 'Client {name}', true)).toBe('')
  expect(faults('de', '{time}  {step}', '{time}  {step}')).toBe('')
})

const english = '{n, plural, one {one letter} other {{n} letters}}'

test.each([
  ['cs', '{n, plural, one {dopis} other {{n} dopisů}}', 'no "few"'],
  ['cs', '{n, plural, one {dopis} few {{n} dopisy} other {{n} dopisů}}', ''],
  ['cs', '{n, plural, one {dopis} two {x} few {{n} dopisy} other {{n} dopisů}}', '"two", which cs has not'],
  ['de', '{n, plural, other {{n} Briefe}}', 'no "one"'],
  ['de', '{n, plural, =1 {ein Brief} other {{n} Briefe}}', ''],
  // Nobody has a million letters.
  ['es', '{n, plural, one {una carta} other {{n} cartas}}', ''],
  ['fr', '{n, plural, =1 {une lettre} other {{n} lettres}}', 'no "one"'],
] as const)('in %s, "%s" has the plurals that counts need', (language, text, fault) => {
  if (fault === '') expect(faults(language, text, english)).toBe('')
  else expect(faults(language, text, english)).toContain(fault)
})

test('a select has the ways of English', () => {
  const text = '{family, select, ipv6 {eins} other {zwei}}'
  expect(faults('de', text, '{family, select, ipv6 {one} other {two}}')).toBe('')
  expect(faults('de', text, '{family, select, ipv6 {one} ipv4 {two} other {}}')).toContain('no "ipv4"')
  expect(faults('de', text, '{family, select, six {one} other {two}}')).toContain('"ipv6", which English')
})

test.each([
  ['cs', 'Řekl „ano“ – {n}', 'Řekl "ano" - {n}'],
  ['de', 'Er sagte „ja“ … {n}', 'Er sagte “ja” ... {n}'],
  ['fr', 'L’hôte a dit\u00a0: «\u00a0oui\u00a0»\u202f! {n}', "L'hôte a dit : « oui » ! {n}"],
  ['fr', 'Attendez\u202f; voici\u00a0: {n}', 'Attendez\u00a0; voici\u00a0: {n}'],
  ['fr', 'Le serveur a dit\u00a0: {n}', 'Le serveur a dit\u202f: {n}'],
  ['fr', 'Il a dit «\u00a0oui\u00a0» {n}', 'Il a dit «\u202foui\u202f» {n}'],
  ['es', '¿Dijo «sí»? {n}', 'Dijo "sí"? {n}'],
] as const)('%s has marks of its own', (language, right, wrong) => {
  expect(faults(language, right, 'So {n}')).toBe('')
  expect(faults(language, wrong, 'So {n}')).toMatch(/wants|has \d/)
})

test('a mark within a link, an address or a command is none of a sentence', () => {
  expect(faults('fr', 'Voir https://a.example, 2001:db8::1, MAIL FROM:<>', 'See {x}')).not.toContain(
    'no-break',
  )
})

test('what our SMTP server says has the marks of ASCII', () => {
  expect(textFaults('fr', 'reply.taken', 'Merci: {n}!', { english: 'Thanks {n}', isSame: false })).toEqual([])
})

test('English of letters is ASCII, and of pages has the marks of print', () => {
  expect(englishFaults("It's well", true)).toEqual([])
  expect(englishFaults('It’s well', true)).toEqual(['is not plain ASCII'])
  expect(englishFaults('It’s well', false)).toEqual([])
  expect(englishFaults("It's well", false)).not.toEqual([])
})
