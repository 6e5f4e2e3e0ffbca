import { expect, test } from 'vitest'
import { type Prefix, parsePrefix } from '../../src/values/address.ts'
import {
  type AddressClass,
  classifyAddress,
  type DialPolicy,
  isDialable,
  isGlobal,
} from '../../src/values/address-range.ts'

const classes: [string, AddressClass][] = [
  ['2a00:1450:4001::1a', 'global-ipv6'],
  ['2001:200::1', 'global-ipv6'],
  ['2606:4700::1', 'global-ipv6'],
  ['3ffe::1', 'global-ipv6'],
  ['::', 'unspecified'],
  ['::1', 'loopback'],
  ['::2', 'ipv4-compatible'],
  ['::7f00:1', 'ipv4-compatible'],
  ['::ffff:8.8.8.8', 'ipv4-mapped'],
  ['64:ff9b::808:808', 'nat64'],
  ['64:ff9b:1:2::1', 'nat64-local'],
  ['64:ff9b:2::1', 'unallocated'],
  ['100::1', 'discard-only'],
  ['100:0:0:1::1', 'dummy'],
  ['100:0:0:2::1', 'unallocated'],
  ['2001::1', 'teredo'],
  ['2001:2::1', 'benchmarking'],
  ['2001:2:1::1', 'protocol-assignment'],
  ['2001:10::1', 'orchid'],
  ['2001:2f::1', 'orchid'],
  ['2001:30::1', 'protocol-assignment'],
  ['2001:1::1', 'protocol-assignment'],
  ['2001:1ff:ffff::1', 'protocol-assignment'],
  ['2001:db8::1', 'documentation'],
  ['2001:db9::1', 'global-ipv6'],
  ['3fff:fff::1', 'documentation'],
  ['3fff:1000::1', 'global-ipv6'],
  ['2002:c000:201::1', '6to4'],
  ['5f00::1', 'segment-routing'],
  ['fc00::1', 'unique-local'],
  ['fd12::1', 'unique-local'],
  ['fe80::1', 'link-local'],
  ['fec0::1', 'site-local'],
  ['ff02::1', 'multicast'],
  ['4000::1', 'unallocated'],
  ['1000::1', 'unallocated'],
  ['e000::1', 'unallocated'],
  ['8.8.8.8', 'global-ipv4'],
  ['0.0.0.0', 'unspecified'],
  ['0.1.2.3', 'this-network'],
  ['10.1.2.3', 'private'],
  ['172.16.0.1', 'private'],
  ['172.32.0.1', 'global-ipv4'],
  ['192.168.1.1', 'private'],
  ['100.64.0.1', 'shared'],
  ['100.128.0.1', 'global-ipv4'],
  ['127.0.0.2', 'loopback'],
  ['169.254.169.254', 'link-local'],
  ['192.0.0.8', 'protocol-assignment'],
  ['192.0.2.1', 'documentation'],
  ['198.51.100.1', 'documentation'],
  ['203.0.113.1', 'documentation'],
  ['192.88.99.1', '6to4'],
  ['198.19.0.1', 'benchmarking'],
  ['224.0.0.1', 'multicast'],
  ['240.0.0.1', 'reserved'],
  ['255.255.255.255', 'broadcast'],
]

/** The last address of each block, and what stands beside blocks that end within an octet. */
const edges: [string, AddressClass][] = [
  ['0.255.255.255', 'this-network'],
  ['1.0.0.0', 'global-ipv4'],
  ['9.255.255.255', 'global-ipv4'],
  ['10.255.255.255', 'private'],
  ['11.0.0.0', 'global-ipv4'],
  ['100.63.255.255', 'global-ipv4'],
  ['100.127.255.255', 'shared'],
  ['126.255.255.255', 'global-ipv4'],
  ['127.255.255.255', 'loopback'],
  ['128.0.0.0', 'global-ipv4'],
  ['169.254.255.255', 'link-local'],
  ['169.255.0.0', 'global-ipv4'],
  ['172.15.255.255', 'global-ipv4'],
  ['172.31.255.255', 'private'],
  ['192.0.0.255', 'protocol-assignment'],
  ['192.0.1.0', 'global-ipv4'],
  ['192.0.2.255', 'documentation'],
  ['192.0.3.0', 'global-ipv4'],
  ['192.88.99.255', '6to4'],
  ['192.88.100.0', 'global-ipv4'],
  ['192.168.255.255', 'private'],
  ['192.169.0.0', 'global-ipv4'],
  ['198.17.255.255', 'global-ipv4'],
  ['198.18.0.0', 'benchmarking'],
  ['198.19.255.255', 'benchmarking'],
  ['198.20.0.0', 'global-ipv4'],
  ['198.51.100.255', 'documentation'],
  ['203.0.113.255', 'documentation'],
  ['223.255.255.255', 'global-ipv4'],
  ['239.255.255.255', 'multicast'],
  ['255.255.255.254', 'reserved'],
  ['::ffff:ffff', 'ipv4-compatible'],
  ['::1:0:0', 'unallocated'],
  ['::ffff:255.255.255.255', 'ipv4-mapped'],
  // RFC 2765 §2.1: the IPv4-translated form, which is no block of the registry.
  ['::ffff:0:7f00:1', 'unallocated'],
  ['64:ff9b::ffff:ffff', 'nat64'],
  ['64:ff9b::1:0:0', 'unallocated'],
  ['64:ff9b:1:ffff:ffff:ffff:ffff:ffff', 'nat64-local'],
  ['100::ffff:ffff:ffff:ffff', 'discard-only'],
  ['100:0:0:1:ffff:ffff:ffff:ffff', 'dummy'],
  ['1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'unallocated'],
  ['2001:0:ffff:ffff:ffff:ffff:ffff:ffff', 'teredo'],
  ['2001:2:0:ffff:ffff:ffff:ffff:ffff', 'benchmarking'],
  ['2001:1f:ffff:ffff:ffff:ffff:ffff:ffff', 'orchid'],
  ['2001:20::1', 'orchid'],
  ['2001:2f:ffff:ffff:ffff:ffff:ffff:ffff', 'orchid'],
  ['2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff', 'protocol-assignment'],
  ['2001:db8:ffff:ffff:ffff:ffff:ffff:ffff', 'documentation'],
  ['2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '6to4'],
  ['2003::', 'global-ipv6'],
  ['3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'global-ipv6'],
  ['3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff', 'documentation'],
  ['3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'global-ipv6'],
  ['5eff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'unallocated'],
  ['5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'segment-routing'],
  ['5f01::', 'unallocated'],
  ['fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'unallocated'],
  ['fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'unique-local'],
  ['fe00::', 'unallocated'],
  ['febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'link-local'],
  ['feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'site-local'],
  ['ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 'multicast'],
]

const prefixes = (...texts: string[]): Prefix[] => texts.flatMap((text) => parsePrefix(text) ?? [])
const plain: DialPolicy = { alsoGlobal: [], own: [], nat64: [] }

test.each([...classes, ...edges])('%s is %s', (address, kind) => {
  expect(classifyAddress(address)).toBe(kind)
})

test.each(classes)('%s is dialled only when it is global (%s)', (address, kind) => {
  expect(isDialable(address, plain)).toBe(kind === 'global-ipv6' || kind === 'global-ipv4' ? true : kind)
})

test('prefixes of the configuration count as global', () => {
  const policy = { ...plain, alsoGlobal: prefixes('2001:db8:25::/64', '192.0.2.0/24') }
  expect(isDialable('2001:db8:25::1', policy)).toBe(true)
  expect(isDialable('2001:db8:26::1', policy)).toBe('documentation')
  expect(isDialable('192.0.2.44', policy)).toBe(true)
  expect(isDialable('::ffff:192.0.2.44', policy)).toBe('ipv4-mapped')
  expect(isGlobal('192.0.2.44', policy.alsoGlobal)).toBe(true)
})

test('no prefix, however wide, opens loopback, mapped addresses, translators or multicast by the way', () => {
  const policy = { ...plain, alsoGlobal: prefixes('::/0', '0.0.0.0/0') }
  for (const address of [
    '::1',
    '127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::1',
    'ff02::1',
    '0.0.0.0',
    '::7f00:1',
  ]) {
    expect(isDialable(address, policy)).not.toBe(true)
  }
  expect(isDialable('::1', { ...plain, alsoGlobal: prefixes('::1/128') })).toBe(true)
})

test('our own addresses and what our network translates are never dialled', () => {
  const policy = {
    alsoGlobal: prefixes('2001:db8::/32'),
    own: ['2001:db8::25'],
    nat64: prefixes('2001:db8:64::/96'),
  }
  expect(isDialable('2001:db8:0::25', policy)).toBe('own')
  expect(isDialable('2001:db8:64::c000:201', policy)).toBe('nat64-of-our-network')
  expect(isDialable('2001:db8::26', policy)).toBe(true)
})

test.each(['127.1', '2130706433', '', 'localhost', '[::1]'])('%j is never dialled', (text) => {
  expect(isDialable(text, plain)).toBe('not-an-address')
})
