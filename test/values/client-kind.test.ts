import { expect, test } from 'vitest'
import { parsePrefix } from '../../src/values/address.ts'
import { clientKindOf } from '../../src/values/client-kind.ts'

test.each([
  ['2a00:1450:4001::1', 'global'],
  ['2002:c000:204::1', 'tunnelled'],
  ['2001:0:53aa:64c::1', 'tunnelled'],
  ['::ffff:172.20.0.1', 'not-global'],
  ['64:ff9b::808:808', 'not-global'],
  ['fe80::1', 'not-global'],
  ['fd00::1', 'not-global'],
  ['2001:db8::1', 'not-global'],
  ['::1', 'not-global'],
  ['172.20.0.1', 'not-global'],
  ['8.8.8.8', 'global'],
] as const)('a mail from %s came from an address that is %s', (address, kind) => {
  expect(clientKindOf(address, [])).toBe(kind)
})

test('the operator may say that a prefix counts as the public Internet', () => {
  const prefix = parsePrefix('2001:db8:25::/64')
  expect(prefix).not.toBeNull()
  const alsoGlobal = prefix === null ? [] : [prefix]
  expect(clientKindOf('2001:db8:25::7', alsoGlobal)).toBe('global')
  expect(clientKindOf('2001:db8:26::7', alsoGlobal)).toBe('not-global')
})
