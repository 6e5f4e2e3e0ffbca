import { expect, onTestFinished, test } from 'vitest'
import { lookAtAliases } from '../../src/collect/aliases.ts'
import { type AskTools, lookAtNameServers } from '../../src/collect/name-servers.ts'
import { type SampleNames, startSampleNames } from '../../src/sample/sample-names.ts'
import type { ZoneServers } from '../../src/values/evidence.ts'
import { absent, seen } from '../../src/values/observation.ts'
import type { ZoneRecord } from '../../src/wire/dns-server.ts'
import { resolveMailRoute } from '../../src/wire/mail-route.ts'
import { makeResolver, type Resolver } from '../../src/wire/resolver.ts'
import { systemClock } from '../../src/world/clock.ts'
import { lookBy } from '../../src/world/look.ts'
import { makePretendNetwork, type PretendNetwork } from '../../src/world/pretend-network.ts'
import { aRoute } from '../kit/a-route.ts'

interface Ground {
  names: SampleNames
  network: PretendNetwork
  look(domain: string, change?: Partial<AskTools>): Promise<ZoneServers[]>
  aliases(domain: string): ReturnType<typeof lookAtAliases>
}

async function aGround(records: readonly ZoneRecord[]): Promise<Ground> {
  const network = await makePretendNetwork()
  onTestFinished(() => network.close())
  const names = await startSampleNames(network, records)
  onTestFinished(() => names.close())
  const resolver = makeResolver({ servers: [names.server], timeoutMs: 1_000, clock: systemClock })
  const look = lookBy(systemClock)
  const tools: AskTools = {
    ...{ network, clock: systemClock, from: '2001:db8:25::44', timeoutMs: 200 },
    judgeAddress: (address) => (address.startsWith('fd') ? 'unique-local' : true),
  }
  return {
    names,
    network,
    look: async (domain, change = {}) =>
      lookAtNameServers(await resolveMailRoute(domain, resolver, look), resolver, look, {
        ...tools,
        ...change,
      }),
    aliases: async (domain) => lookAtAliases(await resolveMailRoute(domain, resolver, look), resolver, look),
  }
}

const mx = (name: string, exchange: string): ZoneRecord => ({
  ...{ name, type: 'MX', data: { preference: 10, exchange } },
})
const record = (name: string, type: 'A' | 'AAAA' | 'NS' | 'CNAME', data: string): ZoneRecord => ({
  ...{ name, type, data },
})

/** Zone, names, and of each server its addresses with what they answered. */
const told = (zones: ZoneServers[]): string[] =>
  zones.map(({ zone, names, servers }) =>
    [
      `${zone} (${names.join(' ')})`,
      ...servers.map(({ host, aaaa, answers }) =>
        [
          `${host}: ${aaaa.state}`,
          ...answers.map(
            ({ address, answer }) =>
              `${address} ${answer.state === 'seen' ? answer.value : answer.state === 'failed' ? answer.code : answer.state}`,
          ),
        ].join(' '),
      ),
    ].join(' | '),
  )

const six = '2001:db8:1::53'

test('the zone of a domain is found above its mail server, and its name server asked over IPv6', async () => {
  const ground = await aGround([
    mx('ready.example', 'mx.ready.example'),
    record('mx.ready.example', 'AAAA', '2001:db8:1::25'),
    record('ready.example', 'NS', 'ns.ready.example'),
    record('ns.ready.example', 'AAAA', six),
  ])
  await ground.names.listenAt(six)
  const zones = await ground.look('ready.example')
  expect(told(zones)).toEqual([
    `ready.example (ready.example mx.ready.example) | ns.ready.example: seen ${six} answered`,
  ])
  expect(zones[0]?.servers[0]?.answers[0]?.answer).toMatchObject({
    id: 'ns-ready.example-1-1',
    what: `SOA ready.example from ns.ready.example [${six}]`,
  })
})

test('a mail server in somebody else’s zones: each zone up to the registered name, without IPv6 in one', async () => {
  const ground = await aGround([
    mx('shop.example', 'in.eu.mail.example'),
    record('in.eu.mail.example', 'A', '192.0.2.1'),
    record('shop.example', 'NS', 'ns.host.example'),
    record('ns.host.example', 'AAAA', six),
    record('mail.example', 'NS', 'ns.host.example'),
    record('eu.mail.example', 'NS', 'ns4.mail.example'),
    record('ns4.mail.example', 'A', '192.0.2.2'),
  ])
  await ground.names.listenAt(six)
  expect(told(await ground.look('shop.example'))).toEqual([
    `shop.example (shop.example) | ns.host.example: seen ${six} answered`,
    'eu.mail.example (in.eu.mail.example) | ns4.mail.example: absent',
    `mail.example (in.eu.mail.example) | ns.host.example: seen ${six} answered`,
  ])
})

test('an alias is followed, and the zone it leads to is not taken for one of its own', async () => {
  const ground = await aGround([
    mx('ready.example', 'mx.ready.example'),
    record('mx.ready.example', 'CNAME', 'cloud.example'),
    record('cloud.example', 'AAAA', '2001:db8:2::25'),
    record('cloud.example', 'NS', 'ns.cloud.example'),
    record('ns.cloud.example', 'AAAA', six),
    record('ready.example', 'NS', 'ns.cloud.example'),
  ])
  await ground.names.listenAt(six)
  expect((await ground.look('ready.example')).map(({ zone, names }) => [zone, names])).toEqual([
    ['ready.example', ['ready.example', 'mx.ready.example']],
    ['cloud.example', ['mx.ready.example']],
  ])
  expect(await ground.aliases('ready.example')).toMatchObject([
    { host: 'mx.ready.example', cname: { id: 'alias-1', state: 'seen', value: ['cloud.example'] } },
  ])
})

test('aliases that go round in a circle end', async () => {
  const ground = await aGround([
    mx('ready.example', 'a.ready.example'),
    record('a.ready.example', 'CNAME', 'b.ready.example'),
    record('b.ready.example', 'CNAME', 'a.ready.example'),
    record('ready.example', 'NS', 'ns.ready.example'),
  ])
  expect((await ground.look('ready.example')).map(({ zone }) => zone)).toEqual(['ready.example'])
})

test('a server that is silent, one whose port is closed and one that knows nothing of the zone are told apart', async () => {
  const ground = await aGround([
    mx('ready.example', 'mx.ready.example'),
    ...['1', '2', '3', '4'].flatMap((n) => [
      record('ready.example', 'NS', `ns${n}.ready.example`),
      record(`ns${n}.ready.example`, 'AAAA', `2001:db8:1::${n}`),
    ]),
    record('ns4.ready.example', 'AAAA', 'fd00::4'),
  ])
  ground.network.drop('2001:db8:1::1')
  await ground.names.listenAt('2001:db8:1::3', [{ name: 'elsewhere.example', records: [] }])
  await ground.names.listenAt('2001:db8:1::4')
  expect(told(await ground.look('ready.example'))).toEqual([
    [
      'ready.example (ready.example mx.ready.example)',
      'ns1.ready.example: seen 2001:db8:1::1 TIMEOUT',
      'ns2.ready.example: seen 2001:db8:1::2 refused',
      'ns3.ready.example: seen 2001:db8:1::3 lame',
      'ns4.ready.example: seen 2001:db8:1::4 answered fd00::4 skipped',
    ].join(' | '),
  ])
})

test('without an IPv6 address of ours nobody is asked, and that is ours', async () => {
  const ground = await aGround([
    mx('ready.example', 'mx.ready.example'),
    record('ready.example', 'NS', 'ns.ready.example'),
    record('ns.ready.example', 'AAAA', six),
  ])
  await ground.names.listenAt(six)
  expect(told(await ground.look('ready.example', { from: null }))[0]).toMatch(/ OURS-EADDRNOTAVAIL$/)
})

test('a question for NS that fails is told only where no zone is found above', async () => {
  const ground = await aGround([
    mx('ready.example', 'mx.ready.example'),
    record('mx.ready.example', 'AAAA', '2001:db8:1::25'),
    record('ready.example', 'NS', 'ns.ready.example'),
    mx('dark.example', 'mx.dark.example'),
  ])
  ground.names.dns.setFault('mx.ready.example', 'servfail', 'NS')
  ground.names.dns.setFault('dark.example', 'servfail', 'NS')
  expect((await ground.look('ready.example')).map(({ zone }) => zone)).toEqual(['ready.example'])
  expect(await ground.look('dark.example')).toMatchObject([
    { zone: 'dark.example', ns: { state: 'failed', code: 'SERVFAIL' }, servers: [] },
  ])
})

test('of very many zones and servers a few are asked', async () => {
  const many = Array.from({ length: 20 }, (_, n) => n)
  const ground = await aGround([
    ...many.flatMap((n) => [
      mx('big.example', `mx.sub.zone${n}.example`),
      record(`zone${n}.example`, 'NS', 'ns0.big.example'),
      record(`sub.zone${n}.example`, 'NS', 'ns0.big.example'),
      record('big.example', 'NS', `ns${n}.big.example`),
      record(`ns${n}.big.example`, 'AAAA', `2001:db8:1::${n + 1}`),
      record(`ns${n}.big.example`, 'AAAA', `2001:db8:2::${n + 1}`),
      record(`ns${n}.big.example`, 'AAAA', `2001:db8:3::${n + 1}`),
    ]),
  ])
  const zones = await ground.look('big.example')
  expect(zones).toHaveLength(6)
  const [first] = zones
  expect(first?.servers).toHaveLength(13)
  expect(first?.servers.map(({ answers }) => answers.length)).toEqual([2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0])
})

test('a mapped address is not asked, whoever would let it pass', async () => {
  const ground = await aGround([
    mx('mapped.example', 'mx.mapped.example'),
    record('mapped.example', 'NS', 'ns.mapped.example'),
    record('ns.mapped.example', 'AAAA', '::ffff:192.0.2.53'),
  ])
  const [zone] = await ground.look('mapped.example', { judgeAddress: () => true })
  expect(zone?.servers[0]?.answers).toMatchObject([
    { answer: { state: 'skipped', reason: 'not asked: an IPv4 address' } },
  ])
})

test.each([
  ['nowhere', absent('no-such-record'), 0],
  ['at each of them', seen(['ns.elsewhere.example']), 6],
])(
  'of very many hosts, with very many labels and a zone %s, a few are looked for',
  async (_, answer, zones) => {
    const asked: string[] = []
    const nothing = async () => absent('no-such-record')
    const resolver: Resolver = {
      ...{
        a: nothing,
        aaaa: nothing,
        mx: nothing,
        txt: nothing,
        ptr: nothing,
        cname: nothing,
        tlsa: nothing,
      },
      async ns(name) {
        asked.push(name)
        return answer
      },
    }
    const labels = 'a.b.c.d.e.f.g.h.i.j'
    const hosts = Array.from({ length: 20 }, (_, n) => [`${labels}.zone${n}.example`, {}])
    const network = await makePretendNetwork()
    onTestFinished(() => network.close())
    const found = await lookAtNameServers(aRoute(Object.fromEntries(hosts)), resolver, lookBy(systemClock), {
      ...{ network, clock: systemClock, from: '2001:db8:25::44', timeoutMs: 200, judgeAddress: () => true },
    })
    // The domain itself, and eight levels of each of five hosts.
    expect(asked).toHaveLength(1 + 5 * 8)
    expect(asked).toContain('zone0.example')
    expect(found).toHaveLength(zones)
  },
)

test('of very many names and addresses of servers a few are kept', async () => {
  const many = Array.from({ length: 60 }, (_, n) => n)
  const ground = await aGround([
    mx('big.example', 'mx.big.example'),
    ...many.map((n) => record('big.example', 'NS', `ns${n}.big.example`)),
    ...many.map((n) => record('ns0.big.example', 'AAAA', `2001:db8:1::${n + 1}`)),
  ])
  const [zone] = await ground.look('big.example')
  expect(zone?.ns.state === 'seen' && zone.ns.value).toHaveLength(20)
  const [first] = zone?.servers ?? []
  expect(first?.aaaa.state === 'seen' && first.aaaa.value).toHaveLength(20)
})

test('a domain without any name server, an address literal and odd hosts have no zones', async () => {
  const ground = await aGround([mx('odd.example', '192.0.2.1'), mx('odd.example', 'mx_1.odd.example')])
  expect(await ground.look('odd.example')).toEqual([])
  expect(await ground.look('[192.0.2.1]')).toEqual([])
  expect((await ground.aliases('odd.example')).map(({ host }) => host)).toEqual(['mx_1.odd.example'])
})
