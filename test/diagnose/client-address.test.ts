import { expect, test } from 'vitest'
import { diagnoseClientAddress } from '../../src/diagnose/client-address.ts'
import { familyOf, parsePrefix } from '../../src/values/address.ts'
import { clientKindOf } from '../../src/values/client-kind.ts'
import { anArrival } from '../kit/a-case.ts'

const prefixes = (text: string) => [parsePrefix(text)].filter((prefix) => prefix !== null)
const surroundings = {
  alsoGlobal: prefixes('2001:db8:5::/48'),
  nat64: prefixes('2a00:1450:64::/96'),
  near: ['fd00::1', '172.17.0.1'],
}

const judge = (address: string): string => {
  const client = { address, port: 40_022 }
  const clientKind = clientKindOf(address, surroundings)
  const arrival = anArrival({ client, family: familyOf(address) })
  const { state, finding, mender, facts } = diagnoseClientAddress({ arrival, clientKind })
  expect(facts.address).toBe(address)
  return `${state}/${finding}/${mender}`
}

test.each([
  ['native IPv6', '2a00:1450:4001::1', 'pass/native-ipv6/nobody'],
  ['IPv6 that the operator calls public', '2001:db8:5::25', 'pass/native-ipv6/nobody'],
  ['IPv4', '8.8.8.8', 'not-applicable/by-ipv4/nobody'],
  ['6to4', '2002:808:808::1', 'partial/6to4/sending-provider'],
  ['Teredo', '2001:0:53aa:64c::1', 'partial/teredo/sending-provider'],
  ['an IPv4-mapped address', '::ffff:8.8.8.8', 'ours/mapped/us'],
  ['the well-known NAT64 prefix', '64:ff9b::808:808', 'ours/translated/us'],
  ['our network’s own NAT64 prefix', '2a00:1450:64::808:808', 'ours/translated/us'],
  ['the address of our IPv6 gateway', 'fd00::1', 'ours/our-gateway/us'],
  ['the address of our container gateway', '172.17.0.1', 'ours/our-gateway/us'],
  ['a unique local address', 'fd00::2', 'ours/not-public/us'],
  ['a link-local address', 'fe80::1', 'ours/not-public/us'],
  ['an address for documentation', '2001:db8:6::1', 'ours/not-public/us'],
  ['a private IPv4 address', '10.0.0.7', 'ours/not-public/us'],
])('a mail from %s is judged so', (_what, address, expected) => {
  expect(judge(address)).toBe(expected)
})
