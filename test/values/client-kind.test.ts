import { expect, test } from 'vitest'
import { parsePrefix } from '../../src/values/address.ts'
import { clientKindOf, hidesClient, type OwnSurroundings } from '../../src/values/client-kind.ts'

const surroundings = (changes: Partial<OwnSurroundings> = {}): OwnSurroundings => ({
  ...{ alsoGlobal: [], nat64: [], near: [] },
  ...changes,
})
const prefixes = (...texts: string[]) => texts.flatMap((text) => parsePrefix(text) ?? [])

test.each([
  ['2a00:1450:4001::1', 'global'],
  ['2002:c000:204::1', 'tunnelled'],
  ['2001:0:53aa:64c::1', 'tunnelled'],
  ['::ffff:172.20.0.1', 'not-global'],
  ['64:ff9b::808:808', 'translated'],
  ['64:ff9b:1::808:808', 'translated'],
  ['fe80::1', 'not-global'],
  ['fd00::1', 'not-global'],
  ['2001:db8::1', 'not-global'],
  ['::1', 'not-global'],
  ['172.20.0.1', 'not-global'],
  ['192.88.99.1', 'not-global'],
  ['8.8.8.8', 'global'],
] as const)('a mail from %s came from an address that is %s', (address, kind) => {
  expect(clientKindOf(address, surroundings())).toBe(kind)
})

test('the operator may say that a prefix counts as the public Internet', () => {
  const also = surroundings({ alsoGlobal: prefixes('2001:db8:25::/64') })
  expect(clientKindOf('2001:db8:25::7', also)).toBe('global')
  expect(clientKindOf('2001:db8:26::7', also)).toBe('not-global')
})

test('a client inside our network’s own NAT64 prefix was translated, however global the prefix is', () => {
  const translating = surroundings({ nat64: prefixes('2a00:1450:64::/96') })
  expect(clientKindOf('2a00:1450:64::c000:201', translating)).toBe('translated')
  expect(clientKindOf('2a00:1450:65::c000:201', translating)).toBe('global')
})

test('a client with the address of our gateway, or our own, is the gateway', () => {
  const behind = surroundings({ near: ['fd00::1', '172.17.0.1', '2a00:1450::1'] })
  for (const address of behind.near) expect(clientKindOf(address, behind)).toBe('gateway')
  expect(clientKindOf('2a00:1450::2', behind)).toBe('global')
})

test('translators and gateways hide the client, tunnels don’t', () => {
  const kinds = ['global', 'tunnelled', 'translated', 'gateway', 'not-global'] as const
  expect(kinds.filter(hidesClient)).toEqual(['translated', 'gateway', 'not-global'])
})
