import { expect, onTestFinished, test } from 'vitest'
import { collectFurther } from '../../src/collect/collect-further.ts'
import { collectLooks } from '../../src/collect/collect-looks.ts'
import { startSampleNames } from '../../src/sample/sample-names.ts'
import { type FurtherLooks, type Looks, observationsOf } from '../../src/values/evidence.ts'
import { absent, seen, skipped } from '../../src/values/observation.ts'
import { makeResolver } from '../../src/wire/resolver.ts'
import { systemClock } from '../../src/world/clock.ts'
import { lookBy } from '../../src/world/look.ts'
import { makePretendNetwork } from '../../src/world/pretend-network.ts'
import { anArrival, someHeaders, someProofs } from '../kit/a-case.ts'
import { aZone } from '../kit/a-dns-server.ts'

const nameServer = '2001:db8:5::53'
const zone = aZone(
  'ready.example',
  ['@', 'MX', 10, 'mx.ready.example'],
  ['@', 'NS', 'ns.ready.example'],
  ['@', 'TXT', 'v=spf1 mx -all'],
  ['mx', 'AAAA', '2001:db8:5::25'],
  ['ns', 'AAAA', nameServer],
)

/** All looks at a mail of ready.example whose From is elsewhere, over a DNS of its own. */
async function lookAtAll(): Promise<{ looks: Looks; further: FurtherLooks; counted: string[] }> {
  const network = await makePretendNetwork()
  onTestFinished(() => network.close())
  const names = await startSampleNames(network, zone.records)
  onTestFinished(() => names.close())
  await names.listenAt(nameServer)
  const resolver = makeResolver({ servers: [names.server], timeoutMs: 1_000, clock: systemClock })
  const look = lookBy(systemClock)
  const arrival = anArrival({ headers: someHeaders({ from: 'me@other.example' }) })
  const looks = await collectLooks(arrival, someProofs(), resolver, look)
  const counted: string[] = []
  const further = await collectFurther({ arrival, clientKind: 'global' }, looks, {
    ...{ network, resolver, look, clock: systemClock, from: '2001:db8:25::44', timeoutMs: 500 },
    judgeAddress: () => true,
    mtaSts: { readRecord: async () => absent('no-such-name'), readPolicy: async () => skipped('none') },
    blockLists: [{ zone: 'zen.example', of: 'addresses' }],
    remember: (_receivers, ask) => ask(),
    countFamilies: async (domain, days) => {
      counted.push(`${domain} ${days}`)
      return { ipv6: 3, ipv4: 1 }
    },
  })
  return { looks, further, counted }
}

test('all that no answer waits for is looked at', async () => {
  const { further, counted } = await lookAtAll()
  expect(further.spfReach).toMatchObject({ state: 'seen', value: { ipv6: true } })
  expect(further.domains.map(({ route }) => route.domain)).toEqual(['ready.example', 'other.example'])
  expect(further.blockLists).toMatchObject([{ list: 'zen.example', subject: '2001:db8:5::25' }])
  expect(further.aliases).toMatchObject([{ host: 'mx.ready.example', cname: { state: 'absent' } }])
  expect(further.zones).toMatchObject([{ zone: 'ready.example', servers: [{ host: 'ns.ready.example' }] }])
  expect(further.zones[0]?.servers[0]?.answers).toMatchObject([{ answer: { value: 'answered' } }])
  expect(further.mtaSts.record.state).toBe('absent')
  expect(further.dane).toMatchObject([{ host: 'mx.ready.example', tlsa: { state: 'absent' } }])
  expect(further.preference).toMatchObject(seen({ ipv6: 3, ipv4: 1, days: 30 }))
  expect(counted).toEqual(['ready.example 30'])
})

test('every look of a case has a name of its own', async () => {
  const { looks, further } = await lookAtAll()
  const ids = observationsOf({ looks, further, knocks: [], ownChecks: [] }).map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(20)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})
