import { expect, test } from 'vitest'
import { lookAtSpfReach } from '../../src/collect/spf-reach.ts'
import type { SpfReach } from '../../src/values/evidence.ts'
import type { Observation } from '../../src/values/observation.ts'
import type { Zone } from '../../src/wire/dns-server.ts'
import { makeResolver } from '../../src/wire/resolver.ts'
import { systemClock } from '../../src/world/clock.ts'
import { lookBy } from '../../src/world/look.ts'
import { aDnsServer, aZone } from '../kit/a-dns-server.ts'

/** The sender's zone with this record, and the hosts that records name. */
const sender = (...records: string[]): Zone =>
  aZone(
    'sender.example',
    ...records.map((text): ['@', 'TXT', string] => ['@', 'TXT', text]),
    ['@', 'MX', 10, 'both.sender.example'],
    ['@', 'A', '192.0.2.10'],
    ['both', 'AAAA', '2001:db8::25'],
    ['both', 'A', '192.0.2.25'],
    ['four', 'A', '192.0.2.26'],
    ['four2', 'A', '192.0.2.27'],
    ['four3', 'A', '192.0.2.28'],
    ['six', 'AAAA', '2001:db8::26'],
  )

async function look(zones: Zone[], fault?: string): Promise<Observation<SpfReach>> {
  const { server, setFault } = await aDnsServer(...zones)
  if (fault !== undefined) setFault(fault, 'servfail')
  const resolver = makeResolver({ servers: [server], timeoutMs: 500, clock: systemClock })
  return await lookAtSpfReach('user@Sender.example', resolver, lookBy(systemClock))
}

/** What the record comes to, in short: families, look-ups, voids, problem. */
async function reach(record: string, ...others: Zone[]): Promise<string> {
  const found = await look([sender(record), ...others])
  if (found.state !== 'seen') return found.state
  const { ipv6, ipv4, lookups, voids, problem } = found.value
  const families = [ipv6 ? '6' : '', ipv4 ? '4' : ''].join('') || 'none'
  return [families, lookups, voids, problem ?? ''].join(' ').trim()
}

test.each([
  ['v=spf1 ip4:192.0.2.1 -all', '4 0 0', 'names an IPv4 address alone'],
  ['v=spf1 ip6:2001:db8::/32 -all', '6 0 0', 'names an IPv6 network'],
  ['v=spf1 -ip6:2001:db8::1 ?ip6:2001:db8::2 ip4:192.0.2.1', '4 0 0', 'names IPv6 with other than a plus'],
  ['v=spf1 ?all', 'none 0 0', 'is neutral to everybody'],
  ['v=spf1 +all', '64 0 0', 'lets everybody pass'],
  ['v=spf1 a:both.sender.example -all', '64 1 0', 'names a host with both families'],
  ['v=spf1 a -all', '4 1 1', 'names its own address, which is IPv4'],
  ['v=spf1 mx -all', '64 1 0', 'names its MX, which has both'],
  ['v=spf1 a:six.sender.example -all', '6 1 0', 'names a host with IPv6 alone'],
  ['v=spf1 exists:six.sender.example -all', 'none 1 1', 'asks for a name that has no A'],
  ['v=spf1 exists:four.sender.example -all', '64 1 0', 'asks for a name that exists for everybody'],
  ['v=spf1 exists:%{ir}.list.example -all', '64 1 0', 'asks by the client’s address'],
  ['v=spf1 include:%{ir}.%{v}.spf.example -all', '64 1 0', 'includes by the client’s address'],
  ['v=spf1 ptr -all', '64 1 0', 'goes by the client’s name'],
  ['v=spf1 a:gone.sender.example mx:gone.sender.example ip6:::/0', '6 2 2', 'names what is not there'],
  ['v=spf1 a:bad$name.sender.example ip6:::/0 -all', '6 1 0', 'names what can’t be asked for'],
])('%s comes to %s: it %s', async (record, expected) => {
  expect(await reach(record)).toBe(expected)
})

test('three hosts without IPv6 are three voids for an IPv6 client', async () => {
  const record =
    'v=spf1 a:four.sender.example a:four2.sender.example a:four3.sender.example ip6:2001:db8::1 -all'
  expect(await reach(record)).toBe('64 3 3')
})

test('includes and redirects are followed and counted, and macros in them expanded', async () => {
  const other = aZone(
    'spf.example',
    ['a', 'TXT', 'v=spf1 ip4:192.0.2.1 include:b.spf.example ~all'],
    ['b', 'TXT', 'v=spf1 ip6:2001:db8::/48 ?all'],
    ['sender.example', 'TXT', 'v=spf1 ip6:2001:db8::/48 -all'],
  )
  expect(await reach('v=spf1 include:a.spf.example -all', other)).toBe('64 2 0')
  expect(await reach('v=spf1 ?include:a.spf.example -all', other)).toBe('none 2 0')
  expect(await reach('v=spf1 redirect=%{d}.spf.example', other)).toBe('6 1 0')
})

test('an include of a domain without record is a fault of the record', async () => {
  expect(await reach('v=spf1 include:both.sender.example -all')).toBe(
    'none 1 1 include of both.sender.example, which has no SPF record',
  )
})

test('a fault in an included record names where it is', async () => {
  const other = aZone('spf.example', ['@', 'TXT', 'v=spf1 ipv6:2001:db8::1 -all'])
  expect(await reach('v=spf1 ip4:192.0.2.1 include:spf.example -all', other)).toBe(
    '4 1 0 unknown mechanism "ipv6:2001:db8::1" in the record of spf.example',
  )
})

test('two records are a fault', async () => {
  expect(await look([sender('v=spf1 -all', 'v=spf1 ip6:::/0')])).toMatchObject({
    value: { problem: 'sender.example has 2 SPF records', ipv6: false },
  })
})

test('a domain with more than ten MX hosts can’t use mx', async () => {
  const many = Array.from({ length: 11 }, (_, n): ['@', 'MX', number, string] => [
    '@',
    'MX',
    n,
    `m${n}.many.example`,
  ])
  expect(await reach('v=spf1 mx:many.example -all', aZone('many.example', ...many))).toBe(
    'none 1 0 many.example has more than 10 MX hosts',
  )
})

test('a record that includes itself ends', async () => {
  expect(await reach('v=spf1 include:sender.example include:sender.example ip6:::/0')).toBe('6 30 0')
})

test('of a very long record the beginning is kept', async () => {
  const found = await look([sender(`v=spf1 ${'ip6:2001:db8::/32 '.repeat(200)}-all`)])
  expect(found.state === 'seen' && found.value.record).toHaveLength(1_000)
})

test('other TXT records are no SPF, and a domain without any has none', async () => {
  expect((await look([sender('site-verification=x')])).state).toBe('absent')
  expect((await look([aZone('other.example')])).state).toBe('failed')
})

test('a look-up that fails anywhere makes a failed look, whatever else was found', async () => {
  const zones = [sender('v=spf1 ip6:2001:db8::/32 a:both.sender.example -all')]
  expect(await look(zones, 'both.sender.example')).toMatchObject({ state: 'failed', code: 'SERVFAIL' })
})

test('a sender at an address literal has no record', async () => {
  const { server } = await aDnsServer()
  const resolver = makeResolver({ servers: [server], timeoutMs: 500, clock: systemClock })
  expect((await lookAtSpfReach('user@[IPv6:2001:db8::1]', resolver, lookBy(systemClock))).state).toBe(
    'absent',
  )
})
