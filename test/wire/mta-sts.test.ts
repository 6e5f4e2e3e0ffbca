import { expect, onTestFinished, test } from 'vitest'
import { absent, failed, seen } from '../../src/values/observation.ts'
import type { Zone } from '../../src/wire/dns-server.ts'
import { type MtaSts, makeMtaSts } from '../../src/wire/mta-sts.ts'
import { makeResolver } from '../../src/wire/resolver.ts'
import { trustRoots } from '../../src/wire/trusted-roots.ts'
import type { Certificate } from '../../src/world/certificate.ts'
import { makePretendNetwork, type PretendNetwork } from '../../src/world/pretend-network.ts'
import { makeSelfSigned } from '../../src/world/self-signed.ts'
import { systemNetwork } from '../../src/world/system-network.ts'
import { aCertificate } from '../kit/a-certificate.ts'
import { aClock } from '../kit/a-clock.ts'
import { aDnsServer, aZone } from '../kit/a-dns-server.ts'
import { aPolicyHost, enforcing, type PolicyHost, policyText } from '../kit/a-policy-host.ts'

const six = '2001:db8:1::80'
const four = '192.0.2.80'
const certificate = aCertificate('mta-sts.provider.example')
const policy = { mode: 'enforce', mx: ['mx.provider.example'], maxAgeSeconds: 86_400 }
const served = policyText(enforcing('mx.provider.example'))
const dayMs = 86_400_000

const zoneWith = (id: string | null): Zone =>
  aZone(
    'provider.example',
    ...(id === null ? [] : [['_mta-sts', 'TXT', `v=STSv1; id=${id};`] as ['_mta-sts', 'TXT', string]]),
    ['mta-sts', 'AAAA', six],
    ['mta-sts', 'A', four],
  )

interface Options {
  zone?: Zone
  roots?: string[]
  judgeAddress?: (address: string) => true | 'private' | 'nat64-of-our-network'
  from?: { ipv6: string | null; ipv4: string | null }
}

async function aWorld(options: Options = {}) {
  const network = await makePretendNetwork()
  onTestFinished(() => network.close())
  const dns = await aDnsServer(options.zone ?? zoneWith('1'))
  const clock = aClock()
  const sts = makeMtaSts({
    network,
    clock,
    resolver: makeResolver({ servers: [dns.server], timeoutMs: 1_000, clock }),
    judgeAddress: options.judgeAddress ?? (() => true),
    from: options.from ?? { ipv6: '2001:db8:25::44', ipv4: '192.0.2.44' },
    trust: trustRoots(options.roots ?? [certificate.cert]),
  })
  return { network, dns, clock, sts }
}

const host = (
  network: PretendNetwork,
  answer: PolicyHost['answer'] = served,
  own: Certificate = certificate,
  address = six,
): Promise<PolicyHost> => aPolicyHost(network, address, answer, own)

const read = (sts: MtaSts) => sts.readPolicy('provider.example', '1')

test('a policy that is announced is fetched over IPv6 from its well-known place', async () => {
  const { network, sts } = await aWorld()
  const server = await host(network)
  const four4 = await host(network, served, certificate, four)
  expect(await sts.readRecord('provider.example')).toEqual(seen('1'))
  expect(await read(sts)).toEqual(seen(policy))
  expect(await sts.policyFor('provider.example')).toEqual(policy)
  expect(server.asked).toEqual(['GET /.well-known/mta-sts.txt'])
  expect(four4.asked).toEqual([])
})

test('where IPv6 does not answer, IPv4 does', async () => {
  const { network, sts } = await aWorld()
  await host(network, served, certificate, four)
  expect(await read(sts)).toEqual(seen(policy))
})

test('a domain without record is not asked for a policy', async () => {
  const { network, sts, dns } = await aWorld({ zone: zoneWith(null) })
  const server = await host(network)
  expect(await sts.policyFor('provider.example')).toBeNull()
  expect(await sts.readRecord('provider.example')).toEqual(absent('no-such-name'))
  expect(server.asked).toEqual([])
  expect(dns.asked.map(({ type }) => type)).toEqual(['TXT'])
})

test('an address literal has no policy', async () => {
  const { sts, dns } = await aWorld()
  expect(await sts.policyFor('[2001:db8:1::1]')).toBeNull()
  expect(dns.asked).toEqual([])
})

test.for<[string, Certificate, string[] | undefined]>([
  ['POLICY-TLS-DEPTH_ZERO_SELF_SIGNED_CERT', certificate, []],
  ['POLICY-TLS-ERR_TLS_CERT_ALTNAME_INVALID', aCertificate('provider.example'), undefined],
  [
    'POLICY-TLS-CERT_HAS_EXPIRED',
    makeSelfSigned(['mta-sts.provider.example'], Date.now() - 2 * dayMs, Date.now() - dayMs),
    undefined,
  ],
])('%s: a policy counts only behind a certificate that is good for its host', async ([code, own, roots]) => {
  const { network, sts } = await aWorld({ roots: roots ?? [own.cert] })
  const server = await host(network, served, own)
  expect(await read(sts)).toEqual(failed(code))
  expect(await sts.policyFor('provider.example')).toBeNull()
  expect(server.asked).toEqual([])
})

test.for<[string, PolicyHost['answer']]>([
  ['POLICY-STATUS-404', (response) => response.writeHead(404).end('no')],
  [
    'POLICY-STATUS-301',
    (response) => response.writeHead(301, { location: 'https://elsewhere.example/' }).end(),
  ],
  ['POLICY-TYPE', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>')],
  ['POLICY-TYPE', (response) => response.writeHead(200).end(enforcing('mx.provider.example'))],
  ['POLICY-SIZE', policyText('x'.repeat(65_537))],
  ['POLICY-LINE', policyText('x'.repeat(65_536))],
  ['POLICY-VERSION', policyText('')],
  ['POLICY-HTTP', (response) => response.socket?.destroy()],
  ['POLICY-HTTP', (response) => response.socket?.end('SSH-2.0-hello\r\n\r\n')],
  [
    'POLICY-HTTP',
    (response) => response.socket?.end('HTTP/1.1 101 Now\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
  ],
  [
    'POLICY-HTTP',
    (response) =>
      response.socket?.end(
        'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 900\r\n\r\nversion',
      ),
  ],
  ['POLICY-HTTP', (response) => response.socket?.end(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(9_000)}\r\n\r\n`)],
])('%s: what a server may say instead of a policy', async ([code, answer]) => {
  const { network, sts } = await aWorld()
  await host(network, answer)
  expect(await read(sts)).toEqual(failed(code))
})

test('a policy whose end is the connection’s end is whole', async () => {
  const { network, sts } = await aWorld()
  await host(network, (response) =>
    response.socket?.end(
      `HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\n${enforcing('mx.provider.example')}`,
    ),
  )
  expect(await read(sts)).toEqual(seen(policy))
})

test.for<[string, PolicyHost['answer']]>([
  ['says nothing', () => {}],
  [
    'never ends',
    (response) => void response.writeHead(200, { 'content-type': 'text/plain' }).write('version:'),
  ],
])('a server that %s costs the deadline', async ([, answer]) => {
  const { network, sts, clock } = await aWorld()
  const server = await host(network, answer)
  const reading = read(sts)
  await expect.poll(() => server.asked.length).toBe(1)
  clock.pass(10_000)
  expect(await reading).toEqual(failed('POLICY-DEADLINE'))
})

test('a host that answers nowhere, and one without an address, are told apart', async () => {
  const { sts } = await aWorld()
  expect(await read(sts)).toEqual(failed('POLICY-CONNECT'))
  const bare = await aWorld({ zone: aZone('provider.example', ['_mta-sts', 'TXT', 'v=STSv1; id=1']) })
  expect(await read(bare.sts)).toEqual(failed('POLICY-ADDRESS'))
})

test('a host whose look-up fails is not told to have no address', async () => {
  const { sts, dns } = await aWorld()
  dns.setFault('mta-sts.provider.example', 'servfail')
  expect(await read(sts)).toEqual(failed('SERVFAIL'))
})

test('an address that may not be dialled is not; of our own translator it says nothing of theirs', async () => {
  const hidden = await aWorld({ judgeAddress: () => 'private' })
  const server = await host(hidden.network)
  expect(await read(hidden.sts)).toEqual(failed('POLICY-ADDRESS'))
  expect(server.asked).toEqual([])
  const translated = await aWorld({ judgeAddress: () => 'nat64-of-our-network' })
  expect(await read(translated.sts)).toEqual(failed('NAT64'))
})

test('a family that we lack is our lack, not theirs', async () => {
  const { sts } = await aWorld({ from: { ipv6: null, ipv4: null } })
  expect(await read(sts)).toEqual(failed('POLICY-CONNECT'))
})

test('many who ask at once cost one request, and so does a minute', async () => {
  const { network, sts, clock } = await aWorld()
  const server = await host(network, (response) => response.writeHead(500).end())
  await Promise.all([read(sts), sts.policyFor('provider.example'), sts.policyFor('PROVIDER.example')])
  clock.pass(59_000)
  await read(sts)
  expect(server.asked).toHaveLength(1)
  clock.pass(2_000)
  server.answer = served
  expect(await sts.policyFor('provider.example')).toEqual(policy)
  expect(server.asked).toHaveLength(2)
})

test('a policy that is kept serves until its record changes', async () => {
  const { network, sts, dns, clock } = await aWorld()
  const server = await host(network)
  await sts.policyFor('provider.example')
  server.answer = policyText(enforcing('mx2.provider.example'))
  clock.pass(3_600_000)
  expect(await sts.policyFor('provider.example')).toMatchObject({ mx: ['mx.provider.example'] })
  dns.setZones([zoneWith('2')])
  clock.pass(6_000)
  expect(await sts.policyFor('provider.example')).toMatchObject({ mx: ['mx2.provider.example'] })
})

test('a policy that is kept outlives its record and its server, for as long as it may be kept', async () => {
  const { network, sts, dns, clock } = await aWorld()
  const server = await host(network)
  await sts.policyFor('provider.example')
  server.answer = (response) => response.writeHead(404).end()
  dns.setFault('_mta-sts.provider.example', 'servfail')
  clock.pass(23 * 3_600_000)
  expect(await sts.policyFor('provider.example')).toEqual(policy)
  clock.pass(3_600_001)
  expect(await sts.policyFor('provider.example')).toBeNull()
})

test('a policy that wants to be kept for a year is kept for a day', async () => {
  const { network, sts, dns, clock } = await aWorld()
  await host(
    network,
    policyText('version: STSv1\nmode: enforce\nmx: mx.provider.example\nmax_age: 31557600\n'),
  )
  expect(await sts.policyFor('provider.example')).toMatchObject({ mode: 'enforce' })
  dns.setFault('_mta-sts.provider.example', 'servfail')
  clock.pass(dayMs + 1)
  expect(await sts.policyFor('provider.example')).toBeNull()
})

/** Every host has so many addresses; none lets a connection open until it is let go. */
function stallingHosts(addresses: readonly string[] = [six]) {
  const dialled: string[] = []
  const waiting: (() => void)[] = []
  const sts = makeMtaSts({
    network: {
      ...systemNetwork,
      async dial({ to }) {
        dialled.push(to.address)
        await new Promise<void>((resolve) => waiting.push(resolve))
        return { state: 'refused', code: 'ECONNREFUSED', ms: 1 }
      },
    },
    clock: aClock(),
    resolver: {
      aaaa: async () => seen([...addresses]),
      a: async () => absent('no-such-record'),
      txt: async () => seen(['v=STSv1; id=1;']),
    },
    judgeAddress: () => true,
    from: { ipv6: '2001:db8:25::44', ipv4: null },
    trust: trustRoots([certificate.cert]),
  })
  const letGo = async (): Promise<void> => {
    for (let turn = 0; turn < 50; turn += 1) {
      for (const go of waiting.splice(0)) go()
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return { sts, dialled, letGo }
}

test('of the addresses of a host two are tried', async () => {
  const { sts, dialled, letGo } = stallingHosts([1, 2, 3, 4].map((last) => `2001:db8:1::${last}`))
  const reading = read(sts)
  await letGo()
  expect(await reading).toEqual(failed('POLICY-CONNECT'))
  expect(dialled).toEqual(['2001:db8:1::1', '2001:db8:1::2'])
})

test('fifty hosts are asked at once, and the answers of a thousand domains kept', async () => {
  const { sts, dialled, letGo } = stallingHosts()
  const readings = Array.from({ length: 1_001 }, (_, index) => sts.readPolicy(`d${index}.example`, '1'))
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(dialled).toHaveLength(50)
  await letGo()
  await Promise.all(readings)
  expect(dialled).toHaveLength(1_001)
  await sts.readPolicy('d1000.example', '1')
  expect(dialled).toHaveLength(1_001)
  void sts.readPolicy('d0.example', '1')
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(dialled).toHaveLength(1_002)
  await letGo()
})

test('a policy that asks not to be kept is not', async () => {
  const { network, sts, dns, clock } = await aWorld()
  await host(network, policyText('version: STSv1\nmode: enforce\nmx: mx.provider.example\nmax_age: 0\n'))
  expect(await sts.policyFor('provider.example')).toMatchObject({ mode: 'enforce' })
  dns.setFault('_mta-sts.provider.example', 'servfail')
  clock.pass(61_000)
  expect(await sts.policyFor('provider.example')).toBeNull()
})
