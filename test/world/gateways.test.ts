import { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import { ipv4Gateways, ipv6Gateways, readNear } from '../../src/world/gateways.ts'

const ipv4Table = `\
Iface	Destination	Gateway 	Flags	RefCnt	Use	Metric	Mask		MTU	Window	IRTT
eth0	00000000	010011AC	0003	0	0	0	00000000	0	0	0
eth0	000011AC	00000000	0001	0	0	0	0000FFFF	0	0	0
eth1	00000000	00000000	0001	0	0	0	00000000	0	0	0
eth0	0000000A	FE0011AC	0003	0	0	0	000000FF	0	0	0
`
const none = '0'.repeat(32)
const ipv6Table = `\
fd000000000000000000000000000000 40 ${none} 00 ${none} 00000100 00000001 00000000 00000001     eth0
${none} 00 ${none} 00 fd000000000000000000000000000001 00000400 00000003 00000000 00000003     eth0
${none} 00 ${none} 00 fe800000000000000000000000000001 00000400 00000003 00000000 00450003     eth0
${none} 00 ${none} 00 ${none} ffffffff 00000001 00000000 00200200       lo
20010db8000000000000000000000000 20 ${none} 00 fd000000000000000000000000000009 00000400 00000003 00000000 00000003     eth0
`

test('the gateway of a container’s default route is found, and no other router', () => {
  expect(ipv4Gateways(ipv4Table, 'LE')).toEqual(['172.17.0.1'])
  expect(ipv4Gateways(ipv4Table.replace('010011AC', 'AC110001'), 'BE')).toEqual(['172.17.0.1'])
})

test('all gateways of IPv6 default routes are found', () => {
  expect(ipv6Gateways(ipv6Table)).toEqual(['fd00::1', 'fe80::1'])
})

test('a table that is something else has no gateways', () => {
  for (const table of ['', 'nothing here', `${none} 00 ${none} 00 xyz 0 0 0 3 eth0`, 'eth0 00000000 zz 0003'])
    expect([...ipv4Gateways(table), ...ipv6Gateways(table)]).toEqual([])
})

test('the addresses of this machine are near', async () => {
  const near = await readNear()
  const own = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  expect(own.length).toBeGreaterThan(0)
  for (const { address } of own.filter(({ family }) => family === 'IPv4')) expect(near).toContain(address)
})
