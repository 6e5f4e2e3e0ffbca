import { expect, test } from 'vitest'
import { type SetUp, wantedZones } from '../../src/doctor/wanted-records.ts'
import type { ZoneRecord } from '../../src/wire/dns-server.ts'

/** The example of the documentation: one inbound host a family, and each sending address listening as well. */
const example: SetUp = {
  domains: { ipv6Only: 'doesnotwork.example', ipv4Only: 'control.example' },
  destinations: [
    { domain: 'doesnotwork.example', families: 'ipv6' },
    { domain: 'implicit.doesnotwork.example', families: 'ipv6' },
  ],
  listen: [
    { address: '2001:db8:25::d0e5', hostname: 'mx.doesnotwork.example' },
    { address: '192.0.2.44', hostname: 'mx4.control.example' },
    { address: '2001:db8:25::44', hostname: 'dual.control.example' },
    { address: '2001:db8:25::d0e6', hostname: 'out6.doesnotwork.example' },
  ],
  transports: {
    dualStack: { hostname: 'dual.control.example', ipv6: '2001:db8:25::44', ipv4: '192.0.2.44' },
    ipv6Only: { hostname: 'out6.doesnotwork.example', ipv6: '2001:db8:25::d0e6' },
  },
  keys: [
    { domain: 'doesnotwork.example', selector: 's1', record: 'v=DKIM1; k=rsa; p=AAAA' },
    { domain: 'control.example', selector: 's1', record: 'v=DKIM1; k=rsa; p=BBBB' },
  ],
}

const short = (record: ZoneRecord): string =>
  `${record.name} ${record.type} ${record.type === 'MX' ? `${record.data.preference} ${record.data.exchange}` : record.data}`

const recordsOf = (setUp: SetUp, zone: string): string[] =>
  (wantedZones(setUp).find(({ name }) => name === zone)?.records ?? []).map(short).toSorted()

const spf = 'v=spf1 ip6:2001:db8:25::d0e5 ip6:2001:db8:25::d0e6 ip6:2001:db8:25::44 ip4:192.0.2.44 -all'

test('the IPv6-only zone of the example has what a mail server looks for, and no A record at all', () => {
  expect(recordsOf(example, 'doesnotwork.example')).toEqual(
    [
      'doesnotwork.example MX 0 mx.doesnotwork.example',
      `doesnotwork.example TXT ${spf}`,
      '_dmarc.doesnotwork.example TXT v=DMARC1; p=reject',
      'mx.doesnotwork.example AAAA 2001:db8:25::d0e5',
      'out6.doesnotwork.example AAAA 2001:db8:25::d0e6',
      'out6.doesnotwork.example TXT v=spf1 a -all',
      'implicit.doesnotwork.example AAAA 2001:db8:25::d0e5',
      'implicit.doesnotwork.example TXT v=spf1 -all',
      's1._domainkey.doesnotwork.example TXT v=DKIM1; k=rsa; p=AAAA',
    ].toSorted(),
  )
})

test('the control zone of the example takes mail over IPv4 alone and sends over both', () => {
  expect(recordsOf(example, 'control.example')).toEqual(
    [
      'control.example MX 0 mx4.control.example',
      `control.example TXT ${spf}`,
      '_dmarc.control.example TXT v=DMARC1; p=reject',
      'mx4.control.example A 192.0.2.44',
      'dual.control.example A 192.0.2.44',
      'dual.control.example AAAA 2001:db8:25::44',
      'dual.control.example TXT v=spf1 a -all',
      's1._domainkey.control.example TXT v=DKIM1; k=rsa; p=BBBB',
    ].toSorted(),
  )
})

test('each address leads back to the name that it greets with', () => {
  const tail = '0.0.0.0.0.0.0.0.0.0.0.0.5.2.0.0.8.b.d.0.1.0.0.2.ip6.arpa'
  expect(recordsOf(example, 'reverse')).toEqual(
    [
      `5.e.0.d.0.0.0.0.${tail} PTR mx.doesnotwork.example`,
      `6.e.0.d.0.0.0.0.${tail} PTR out6.doesnotwork.example`,
      `4.4.0.0.0.0.0.0.${tail} PTR dual.control.example`,
      '44.2.0.192.in-addr.arpa PTR dual.control.example',
    ].toSorted(),
  )
  expect(wantedZones(example).find(({ reverse }) => reverse)?.name).toBe('reverse')
})

test('a host name outside both domains is shown as what somebody else’s zone must have', () => {
  const elsewhere = {
    ...example,
    transports: {
      ...example.transports,
      dualStack: { ...example.transports.dualStack, hostname: 'out.hoster.example' },
    },
  }
  const zones = wantedZones(elsewhere).filter(({ name }) => name === 'out.hoster.example')
  expect(zones.flatMap(({ records }) => records).map(short)).toContain(
    'out.hoster.example AAAA 2001:db8:25::44',
  )
})

test('with nothing but the sending addresses listening, these take the mail', () => {
  const small = { ...example, listen: example.listen.slice(1) }
  expect(recordsOf(small, 'doesnotwork.example')).toContain(
    'doesnotwork.example MX 0 out6.doesnotwork.example',
  )
})

test('a host that takes mail of both families gives no IPv4 to the IPv6-only domain', () => {
  const oneName = {
    ...example,
    listen: example.listen.map((one) =>
      one.hostname === 'mx4.control.example' ? { ...one, hostname: 'mx.doesnotwork.example' } : one,
    ),
  }
  expect(recordsOf(oneName, 'doesnotwork.example').filter((record) => / A /.test(record))).toEqual([])
  expect(recordsOf(oneName, 'control.example')).toContain('mx4.control.example A 192.0.2.44')
  expect(recordsOf(oneName, 'control.example')).toContain('control.example MX 0 mx4.control.example')
})

test('a listener on every address names none in DNS', () => {
  const anywhere = { ...example, listen: [{ address: '::', hostname: 'mx.doesnotwork.example' }] }
  const all = wantedZones(anywhere).flatMap(({ records }) => records.map(short))
  expect(all).toContain('mx.doesnotwork.example AAAA 2001:db8:25::d0e6')
  expect(all.filter((record) => / (AAAA|A) (::|0\.0\.0\.0)$|ip[46]:(::|0\.0\.0\.0) /.test(record))).toEqual(
    [],
  )
})

test('where one domain lies in the other each record stands in one zone only, the nearest', () => {
  const nested: SetUp = {
    ...example,
    domains: { ipv6Only: 'six.control.example', ipv4Only: 'control.example' },
    destinations: [{ domain: 'six.control.example', families: 'ipv6' }],
    listen: [
      { address: '2001:db8:25::d0e5', hostname: 'mx.six.control.example' },
      { address: '192.0.2.44', hostname: 'mx4.control.example' },
    ],
    keys: [],
  }
  const all = wantedZones(nested).flatMap(({ records }) => records.map(short))
  expect(all).toEqual([...new Set(all)])
  expect(recordsOf(nested, 'six.control.example')).toContain('mx.six.control.example AAAA 2001:db8:25::d0e5')
})

const withBoth: SetUp = {
  ...example,
  destinations: [...example.destinations, { domain: 'both.doesnotwork.example', families: 'both' }],
}

test('a destination for both families has an exchanger of its own, with the addresses of both', () => {
  const added = recordsOf(withBoth, 'doesnotwork.example').filter(
    (record) => !recordsOf(example, 'doesnotwork.example').includes(record),
  )
  expect(added).toEqual([
    'both.doesnotwork.example MX 0 mx.both.doesnotwork.example',
    'both.doesnotwork.example TXT v=spf1 -all',
    'mx.both.doesnotwork.example A 192.0.2.44',
    'mx.both.doesnotwork.example AAAA 2001:db8:25::d0e5',
  ])
  expect(recordsOf(withBoth, 'control.example')).toEqual(recordsOf(example, 'control.example'))
  expect(recordsOf(withBoth, 'reverse')).toEqual(recordsOf(example, 'reverse'))
})

test('a destination outside both domains is a zone of its own, its exchanger in it', () => {
  const apart: SetUp = {
    ...example,
    destinations: [...example.destinations, { domain: 'choice.example.org', families: 'both' }],
  }
  expect(recordsOf(apart, 'choice.example.org')).toEqual([
    'choice.example.org MX 0 mx.choice.example.org',
    'choice.example.org TXT v=spf1 -all',
    'mx.choice.example.org A 192.0.2.44',
    'mx.choice.example.org AAAA 2001:db8:25::d0e5',
  ])
})

test('an exchanger with both families never stands behind the IPv6-only or the control domain', () => {
  const greeting = (hostname: string): SetUp => ({
    ...withBoth,
    listen: withBoth.listen.map((one) =>
      one.address === '2001:db8:25::d0e5' || one.address === '192.0.2.44' ? { ...one, hostname } : one,
    ),
  })
  const setUp = greeting('mx.both.doesnotwork.example')
  expect(recordsOf(setUp, 'doesnotwork.example').filter((record) => / (A|MX) /.test(record))).toEqual([
    'both.doesnotwork.example MX 0 mx.both.doesnotwork.example',
    'doesnotwork.example MX 0 mx.doesnotwork.example',
    'mx.both.doesnotwork.example A 192.0.2.44',
  ])
  expect(recordsOf(setUp, 'control.example')).toContain('control.example MX 0 mx4.control.example')
})
