import { isIP } from 'node:net'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  clientNetwork,
  endpointText,
  familyOf,
  inPrefix,
  networkOf,
  parseAddress,
  parseAddressLiteral,
  parseEndpoint,
  parsePrefix,
  reverseName,
} from '../../src/values/address.ts'

test.each([
  ['2001:0DB8:0:0:0:0:0:1', '2001:db8::1'],
  ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
  ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
  ['1:0:0:2:0:0:0:3', '1:0:0:2::3'],
  ['::FFFF:192.0.2.1', '::ffff:192.0.2.1'],
  ['::ffff:c000:201', '::ffff:192.0.2.1'],
  ['::127.0.0.1', '::7f00:1'],
  ['64:ff9b::192.0.2.1', '64:ff9b::c000:201'],
  ['::', '::'],
  ['192.0.2.1', '192.0.2.1'],
])('%s is written %s', (text, canonical) => {
  expect(parseAddress(text)).toBe(canonical)
})

test.each([
  '127.1',
  '2130706433',
  '0x7f.1',
  '0x7f000001',
  '010.0.0.1',
  '1.2.3',
  '1.2.3.4.5',
  '256.1.1.1',
  '',
  '0',
  ' ::1',
  '::1 ',
  '[::1]',
  'fe80::1%eth0',
  '1::2::3',
  '::ffff:0x1.2.3.4',
  '::ffff:01.2.3.4',
  '12345::',
  ':::',
  'example.org',
  '::1\n',
  '1.2.3.4\n',
  '１.2.3.4',
  '::1/64',
])('%j is no address', (text) => {
  expect(parseAddress(text)).toBeNull()
})

test('what Node takes for an address is one, and nothing else', () => {
  const part = fc.constantFrom(
    '0',
    '1',
    'db8',
    'ffff',
    '2001',
    '12345',
    '',
    '01',
    '00001',
    'g',
    '1.2.3.4',
    '01.2.3.4',
  )
  const text = fc
    .array(part, { minLength: 1, maxLength: 10 })
    .chain((parts) => fc.constantFrom(':', '::', '.').map((between) => parts.join(between)))
  fc.assert(
    fc.property(fc.oneof(text, fc.ipV6(), fc.ipV4(), fc.ipV4Extended(), fc.string()), (address) => {
      fc.pre(!address.includes('%'))
      expect(parseAddress(address) !== null).toBe(isIP(address) !== 0)
    }),
    { numRuns: 3_000 },
  )
})

test('the canonical form is that of the URL standard, mapped addresses apart, and stays as it is', () => {
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      const canonical = parseAddress(address) ?? ''
      expect(parseAddress(canonical)).toBe(canonical)
      if (!canonical.includes('.')) expect(`[${canonical}]`).toBe(new URL(`http://[${address}]/`).hostname)
    }),
    { numRuns: 2_000 },
  )
})

test('a mapped address travels by IPv4, and counts as its IPv4 address', () => {
  expect(familyOf('::ffff:192.0.2.1')).toBe('ipv4')
  expect(familyOf('::7f00:1')).toBe('ipv6')
  expect(familyOf('192.0.2.1')).toBe('ipv4')
  expect(networkOf('::ffff:192.0.2.1', 24)).toBe('192.0.2.0/24')
  expect(clientNetwork('::ffff:192.0.2.1')).toBe('192.0.2.1/32')
})

test('one network has one key', () => {
  expect(networkOf('2001:db8:1:2:3:4:5:6', 64)).toBe('2001:db8:1:2::/64')
  expect(networkOf('2001:db8:1:2ff:3:4:5:6', 56)).toBe('2001:db8:1:200::/56')
  expect(networkOf('2001:db8:1:2:3:4:5:6', 48)).toBe('2001:db8:1::/48')
  expect(networkOf('192.0.2.77', 24)).toBe('192.0.2.0/24')
  expect(networkOf('192.0.2.77', 64)).toBe('192.0.2.77/32')
  expect(clientNetwork('2001:db8::1')).toBe('2001:db8::/64')
})

test('an address is asked for by its reverse name', () => {
  expect(reverseName('192.0.2.1')).toBe('1.2.0.192.in-addr.arpa')
  expect(reverseName('::ffff:192.0.2.1')).toBe('1.2.0.192.in-addr.arpa')
  expect(reverseName('2001:db8::567:89ab')).toBe(
    'b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa',
  )
})

test('a prefix holds its addresses and no others', () => {
  const prefix = parsePrefix('2001:db8:25::1/64')
  expect(prefix).toEqual({ address: '2001:db8:25::', bits: 64 })
  expect(prefix && inPrefix('2001:db8:25::ffff', prefix)).toBe(true)
  expect(prefix && inPrefix('2001:db8:25:1::1', prefix)).toBe(false)
  expect(prefix && inPrefix('192.0.2.1', prefix)).toBe(false)
  expect(inPrefix('10.1.2.3', { address: '0.0.0.0', bits: 0 })).toBe(true)
  expect(inPrefix('::ffff:10.1.2.3', { address: '10.0.0.0', bits: 8 })).toBe(false)
  expect(parsePrefix('192.0.2.1')).toEqual({ address: '192.0.2.1', bits: 32 })
  for (const text of ['2001:db8::/129', '10.0.0.0/33', '10/8', '::/x', '::/64/64', '::/']) {
    expect(parsePrefix(text)).toBeNull()
  }
})

test('an address literal names its address', () => {
  expect(parseAddressLiteral('[IPv6:2001:DB8::1]')).toBe('2001:db8::1')
  expect(parseAddressLiteral('[192.0.2.1]')).toBe('192.0.2.1')
  for (const text of ['[IPv6:192.0.2.1]', '[2001:db8::1]', '[127.1]', '192.0.2.1', '[]']) {
    expect(parseAddressLiteral(text)).toBeNull()
  }
})

test('an endpoint may carry a port', () => {
  expect(parseEndpoint('[::1]:5353', 53)).toEqual({ address: '::1', port: 5353 })
  expect(parseEndpoint('2001:db8::53', 53)).toEqual({ address: '2001:db8::53', port: 53 })
  expect(parseEndpoint('192.0.2.53', 53)).toEqual({ address: '192.0.2.53', port: 53 })
  expect(parseEndpoint('192.0.2.53:5353', 53)).toEqual({ address: '192.0.2.53', port: 5353 })
  for (const text of ['', 'localhost', '[192.0.2.53]:53', '192.0.2.53:99999', '[::1', '::1]:53']) {
    expect(parseEndpoint(text, 53)).toBeNull()
  }
  expect(endpointText({ address: '2001:db8::1', port: 25 })).toBe('[2001:db8::1]:25')
})
