import { expect, test } from 'vitest'
import { prefixText } from '../../src/values/address.ts'
import { nat64PrefixesIn } from '../../src/values/nat64.ts'

const prefixesIn = (...addresses: string[]): string[] => nat64PrefixesIn(addresses).map(prefixText)

// RFC 6052 §2.4 shows the same positions with 192.0.2.33; here it is 192.0.0.170 and .171, in hexadecimal c0.00.00.aa.
test.each([
  ['2001:db8:c000:aa::', '2001:db8::/32'],
  ['2001:db8:1c0:0:aa::', '2001:db8:100::/40'],
  ['2001:db8:122:c000:0:aa00::', '2001:db8:122::/48'],
  ['2001:db8:122:3c0:0:aa::', '2001:db8:122:300::/56'],
  ['2001:db8:122:344:c0:0:aa00:0', '2001:db8:122:344::/64'],
  ['2001:db8:122:344::c000:aa', '2001:db8:122:344::/96'],
  ['64:ff9b::c000:ab', '64:ff9b::/96'],
])('the address %s was made by the prefix %s', (address, prefix) => {
  expect(prefixesIn(address)).toEqual([prefix])
})

test('both addresses of the name show one prefix, two translators two', () => {
  expect(prefixesIn('64:ff9b::c000:aa', '64:ff9b::c000:ab', '2001:db8:64::c000:aa')).toEqual([
    '64:ff9b::/96',
    '2001:db8:64::/96',
  ])
})

test('an address that holds neither of the two was made by nobody', () => {
  expect(
    prefixesIn('2001:db8::1', '64:ff9b::c000:201', '2001:db8:122:344:1c0:0:aa00:0', '192.0.0.170'),
  ).toEqual([])
})
