import { expect, test } from 'vitest'
import { checkOwnRecords, type OwnRecords } from '../../src/collect/check-own-records.ts'
import { wantedZones } from '../../src/doctor/wanted-records.ts'
import { reverseName } from '../../src/values/address.ts'
import type { ZoneRecord } from '../../src/wire/dns-server.ts'
import { makeResolver, type Resolver } from '../../src/wire/resolver.ts'
import { systemClock } from '../../src/world/clock.ts'
import { aDnsServer } from '../kit/a-dns-server.ts'
import { aResolver } from '../kit/a-resolver.ts'

const dual = { hostname: 'dual.control.example', ipv6: '2001:db8:25::44', ipv4: '192.0.2.44' }
const out6 = { hostname: 'out6.six.example', ipv6: '2001:db8:25::d0e6' }
const key = { domain: 'six.example', selector: 'mailsix', record: 'v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0B' }

const records: OwnRecords = {
  sources: [
    { address: dual.ipv6, hostname: dual.hostname },
    { address: dual.ipv4, hostname: dual.hostname },
    { address: out6.ipv6, hostname: out6.hostname },
  ],
  domains: [
    { domain: 'six.example', family: 'ipv6' },
    { domain: 'control.example', family: 'ipv4' },
  ],
  keys: [key],
  blockLists: [],
}

const wanted: ZoneRecord[] = wantedZones({
  domains: { ipv6Only: 'six.example', ipv4Only: 'control.example' },
  destinations: [],
  listen: [
    { address: '2001:db8:25::d0e5', hostname: 'mx.six.example' },
    { address: dual.ipv4, hostname: 'mx4.control.example' },
  ],
  transports: { dualStack: dual, ipv6Only: out6 },
  keys: [key],
}).flatMap((zone) => zone.records)

/** All in the root zone: what isn't there doesn't exist. */
const namesOf = (all: ZoneRecord[]): Promise<Resolver> => aResolver({ name: '', records: all })

const without = (name: string, type: ZoneRecord['type']): ZoneRecord[] =>
  wanted.filter((record) => record.name !== name || record.type !== type)

const replaced = (name: string, type: 'TXT' | 'PTR' | 'AAAA', data: string): ZoneRecord[] => [
  ...without(name, type),
  { name, type, data },
]

async function faultsOf(own: Resolver, world: Resolver | null = null, changes: Partial<OwnRecords> = {}) {
  const found = await checkOwnRecords({ ...records, ...changes }, { own, world })
  if (found.state === 'failed') return found.code
  return found.state === 'seen' ? found.value.map(({ what, subject }) => `${what} ${subject}`) : found.state
}

test('a set-up whose records are those that "mailsix dns" prints has no fault', async () => {
  expect(await faultsOf(await namesOf(wanted))).toEqual([])
})

test.each<[string, ZoneRecord[], string[]]>([
  ['no reverse DNS', without(reverseName(dual.ipv4), 'PTR'), [`ptr ${dual.ipv4}`]],
  [
    'a reverse name that leads elsewhere',
    replaced(reverseName(out6.ipv6), 'PTR', 'mx.six.example'),
    [`ptr ${out6.ipv6}`],
  ],
  [
    'another reverse name that leads back',
    [
      ...replaced(reverseName(out6.ipv6), 'PTR', 'other.example'),
      { name: 'other.example', type: 'AAAA', data: out6.ipv6 },
    ],
    [],
  ],
  [
    'a greeting name without its address',
    replaced(out6.hostname, 'AAAA', '2001:db8:25::7'),
    // The reverse name leads nowhere then, and SPF "a" of the name matches no more.
    [`ptr ${out6.ipv6}`, `helo ${out6.hostname}`, `spf ${out6.hostname}`],
  ],
  [
    'an SPF record that forgets an address',
    replaced('six.example', 'TXT', `v=spf1 ip6:${out6.ipv6} ip4:${dual.ipv4} -all`),
    ['spf six.example'],
  ],
  [
    'no SPF record at one domain',
    without('control.example', 'TXT'),
    ['spf control.example', 'spf control.example', 'spf control.example'],
  ],
  ['no DKIM record', without('mailsix._domainkey.six.example', 'TXT'), ['dkim six.example']],
  [
    'the DKIM record of another key',
    replaced('mailsix._domainkey.six.example', 'TXT', 'v=DKIM1; k=rsa; p=AAAA'),
    ['dkim six.example'],
  ],
  [
    'the right DKIM record in another spelling',
    replaced('mailsix._domainkey.six.example', 'TXT', 'p=MIIBIjANBg kqhkiG9w0B ;v=DKIM1'),
    [],
  ],
  ['no way in for reports', without('mx.six.example', 'AAAA'), ['mx six.example']],
])('%s is told so', async (_what, zone, expected) => {
  expect(await faultsOf(await namesOf(zone))).toEqual(expected)
})

test('a record that can’t be looked up is a failed look, unless a fault was seen', async () => {
  const dns = await aDnsServer({ name: '', records: without(reverseName(dual.ipv4), 'PTR') })
  const own = makeResolver({ servers: [dns.server], timeoutMs: 1_000, clock: systemClock })
  dns.setFault('six.example', 'servfail', 'TXT')
  expect(await faultsOf(own)).toEqual([`ptr ${dual.ipv4}`])
  dns.setZones([{ name: '', records: wanted }])
  const afresh = makeResolver({ servers: [dns.server], timeoutMs: 1_000, clock: systemClock })
  expect(await faultsOf(afresh)).toMatch(/^(TEMPERROR|SERVFAIL)$/)
})

test('what only strangers see missing is a fault, and what they can’t look up is none', async () => {
  const own = await namesOf(wanted)
  expect(await faultsOf(own, await namesOf(without(reverseName(dual.ipv6), 'PTR')))).toEqual([
    `ptr ${dual.ipv6}`,
  ])
  expect(await faultsOf(own, await aResolver())).toEqual([])
})

test('an address of ours on a block list is a fault; a list that refuses says nothing', async () => {
  const list = 'bl.example'
  const nibbles = reverseName(dual.ipv6).replace('.ip6.arpa', '')
  const listed: ZoneRecord[] = [...wanted, { name: `${nibbles}.${list}`, type: 'A', data: '127.0.0.2' }]
  const blockLists = [{ zone: list, of: 'addresses' as const }]
  expect(await faultsOf(await namesOf(listed), null, { blockLists })).toEqual([`block-list ${dual.ipv6}`])
  const refused: ZoneRecord[] = [
    ...wanted,
    { name: `${nibbles}.${list}`, type: 'A', data: '127.255.255.254' },
  ]
  expect(await faultsOf(await namesOf(refused), null, { blockLists })).toEqual([])
})
