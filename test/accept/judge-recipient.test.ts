import { expect, test } from 'vitest'
import { judgeRecipient, languageAsked, readTags } from '../../src/accept/judge-recipient.ts'
import { makeOurNames } from '../../src/accept/our-names.ts'
import type { Destination } from '../../src/values/arrival.ts'

const six: Destination = { id: 'main', domain: 'six.example', kind: 'ipv6-only' }
const idn: Destination = { id: 'idn', domain: 'bücher.example', kind: 'ipv6-only' }
const control: Destination = { id: 'control', domain: 'control.example', kind: 'control' }
const both: Destination = { id: 'both', domain: 'both.six.example', kind: 'dual-stack' }
const names = makeOurNames([six, idn, control, both], ['mx.six.example', 'Dual.Control.example.'])

const judge = (address: string, family: 'ipv6' | 'ipv4' = 'ipv6'): string => {
  const judgement = judgeRecipient(address, family, names)
  return judgement.state === 'ours'
    ? `${judgement.recipient.kind} ${judgement.recipient.destination.id}`
    : `${judgement.refusal.code} ${judgement.refusal.enhanced}`
}

test.each([
  ['test@six.example', 'test main'],
  ['TEST@SIX.Example', 'test main'],
  ['test@six.example.', 'test main'],
  ['"test"@six.example', 'test main'],
  ['"te\\st"@six.example', 'test main'],
  ['test+cs.e-meeting@six.example', 'test main'],
  ['test+@six.example', 'test main'],
  ['test@control.example', 'test control'],
  ['test@both.six.example', 'test both'],
  ['test@bücher.example', 'test idn'],
  ['test@BÜCHER.example', 'test idn'],
  ['test@bu\u0308cher.example', 'test idn'],
  ['test@xn--bcher-kva.example', 'test idn'],
  ['test@XN--BCHER-KVA.example.', 'test idn'],
  ['b+abcdef@six.example', 'return-path main'],
  ['B+ABCDEF@control.example', 'return-path control'],
  ['reject@six.example', 'reject main'],
  ['Explain@Control.example', 'explain control'],
  ['postmaster@six.example', 'postmaster main'],
  ['Abuse@control.example', 'abuse control'],
  ['postmaster@mx.six.example', 'postmaster control'],
  ['abuse@dual.control.example', 'abuse control'],
  ['postmaster', 'postmaster control'],
  ['PostMaster', 'postmaster control'],
])('%s is ours', (address, expected) => {
  expect(judge(address)).toBe(expected)
})

test.each([
  ['nobody@six.example', '550 5.1.1'],
  ['explain@six.example', '550 5.1.1'],
  ['testing@six.example', '550 5.1.1'],
  ['test-cs@six.example', '550 5.1.1'],
  ['b@six.example', '550 5.1.1'],
  ['test@mx.six.example', '550 5.1.1'],
  ['postmaster+x@six.example', '550 5.1.1'],
  ['tеst@six.example', '550 5.1.1'],
])('%s is an unknown mailbox of ours', (address, expected) => {
  expect(judge(address)).toBe(expected)
})

test.each([
  'victim@other.example',
  'test@other.example',
  'postmaster@other.example',
  'victim%other.example@six.example',
  'test%other.example@six.example',
  'test+victim%other.example@six.example',
  '"victim@other.example"@six.example',
  '"test@other.example"@six.example',
  'other.example!victim@six.example',
  'test@sub.six.example',
  'test@six.example.other.example',
  'test@six.example..',
  'test@[IPv6:2001:db8:25::d0e5]',
  'test@[192.0.2.44]',
  'postmaster@[192.0.2.44]',
  'test@ѕix.example',
  'test@six.exampIe',
  'test@ｓｉｘ.example',
  'test@six。example',
  'test@bucher.example',
  'test@si\u212a.example',
])('%s is nothing of ours: no relaying', (address) => {
  expect(judge(address)).toBe('550 5.7.1')
})

test.each(['test', '@six.example', 'te st@six.example', '"test@six.example', 'test"@six.example', ''])(
  '%s is no address',
  (address) => {
    expect(judge(address)).toBe('501 5.1.3')
  },
)

test.each([
  ['test@six.example', '550 5.7.1'],
  ['reject@six.example', '550 5.7.1'],
  ['b+abcdef@six.example', '550 5.7.1'],
  ['nobody@six.example', '550 5.1.1'],
  ['postmaster@six.example', 'postmaster main'],
  ['abuse@six.example', 'abuse main'],
  ['test@control.example', 'test control'],
  ['b+abcdef@control.example', 'return-path control'],
  ['test@both.six.example', 'test both'],
])('%s over IPv4', (address, expected) => {
  expect(judge(address, 'ipv4')).toBe(expected)
})

test('where a gateway of ours hides the client, IPv4 is not held against it', () => {
  expect(judgeRecipient('test@six.example', null, names)).toMatchObject({
    state: 'ours',
    recipient: { kind: 'test' },
  })
})

test('the refusal over IPv4 says why', () => {
  const judgement = judgeRecipient('test@six.example', 'ipv4', names)
  expect(judgement).toMatchObject({
    state: 'refused',
    refusal: { key: 'reply.ipv6-only', facts: { domain: 'six.example' } },
  })
})

test('a recipient is kept in one spelling, so that nobody is named twice', () => {
  const judgement = judgeRecipient('"Test+CS"@SIX.example.', 'ipv6', names)
  expect(judgement).toMatchObject({ state: 'ours', recipient: { address: 'test+cs@six.example' } })
})

test('no letter but A to Z changes its case, so that no other turns into one of ours', () => {
  // The Kelvin sign is a lower-case k to Unicode, and k is a letter of tokens.
  const judgement = judgeRecipient('b+\u212a@six.example', 'ipv6', names)
  expect(judgement).toMatchObject({ recipient: { kind: 'return-path', token: '\u212a' } })
})

test('tags are told apart by their looks', () => {
  expect(readTags('')).toEqual({ language: null, event: null, test: null, label: null })
  expect(readTags('cs.e-ripe92.abcdefghij.my.phone')).toEqual({
    language: 'cs',
    event: 'e-ripe92',
    test: 'abcdefghij',
    label: 'my.phone',
  })
  expect(readTags('..de..fr')).toEqual({ language: 'de', event: null, test: null, label: 'fr' })
  expect(readTags('abcdefghi1')).toMatchObject({ test: null, label: 'abcdefghi1' })
})

test.each([
  ['test+cs@six.example', 'cs'],
  ['Test+E-Meeting.CS.de@six.example', 'cs'],
  ['"test+cs"@six.example', 'cs'],
  ['tset+cs@six.example', 'cs'],
  ['test+fr@elsewhere.example', 'fr'],
  ['test+cs', 'cs'],
  ['test@six.example', null],
  ['test+@six.example', null],
  ['test+abcdefghij@six.example', null],
  ['cs@six.example', null],
  ['', null],
  ['test+cs@six.example@', null],
])('%j asks for the language %j, whether it is ours or not', (address, language) => {
  expect(languageAsked(address)).toBe(language)
})
