import { expect, test } from 'vitest'
import { makeCanaries } from '../../src/collect/ask-canaries.ts'
import { checkOwnSide, type OwnQuestion, type OwnSideTools } from '../../src/collect/check-own-side.ts'
import { type Finding, seen, skipped } from '../../src/values/observation.ts'
import { notAsked, type OwnFault, ownWindowMs } from '../../src/values/own-check.ts'
import { makeOwnSide, type OwnSide } from '../../src/world/own-side.ts'
import type { PretendNetwork } from '../../src/world/pretend-network.ts'
import { aClock } from '../kit/a-clock.ts'
import { aZone } from '../kit/a-dns-server.ts'
import { silence } from '../kit/a-mail-server.ts'
import { aResolver } from '../kit/a-resolver.ts'
import { aPretendNetwork, aServerAt } from '../kit/a-server-at.ts'

const us = { ipv6: '2001:db8:25::44', ipv4: '192.0.2.44' }
const canary = { name: 'canary.example', ipv6: '2001:db8:c::25', ipv4: '192.0.2.25' }
const canaryZone = aZone('canary.example', ['@', 'AAAA', canary.ipv6], ['@', 'A', canary.ipv4])
const ownZone = aZone('control.example', ['@', 'MX', 0, 'mx4.control.example'])
const unlike = ['2001:db8::25', '2a00:1450::25', '2a01:111::25']

interface World extends OwnSideTools {
  side: OwnSide
  clock: ReturnType<typeof aClock>
  network: PretendNetwork
  /** How often each family's canary was dialled. */
  dialled: string[]
}

async function aWorld(
  options: { canaries?: string[]; faults?: OwnFault[]; dnsIsSilent?: boolean; forbidden?: string } = {},
): Promise<World> {
  const clock = aClock()
  const network = await aPretendNetwork()
  const dialled: string[] = []
  const resolver = await aResolver(...(options.dnsIsSilent ? [] : [canaryZone, ownZone]))
  const askCanaries = makeCanaries({
    network: {
      ...network,
      dial: (request) => {
        dialled.push(`${request.from} ${request.to.address}`)
        return network.dial(request)
      },
    },
    ...{
      clock,
      resolver: () => resolver,
      judgeAddress: (address: string) => (address === options.forbidden ? 'own' : true),
      port: 25,
      timeoutMs: 100,
      restMs: 60_000,
    },
    canaries: options.canaries ?? [],
  })
  const checkRecords = async (): Promise<Finding<OwnFault[]>> => seen(options.faults ?? [])
  return {
    ...{ side: makeOwnSide(), clock, network, dialled, askCanaries, checkRecords },
    ...{ resolver: () => resolver, knownNames: ['control.example'] },
  }
}

const nothing: OwnQuestion = { ipv6: null, ipv4: null, dns: null, records: null }
const ipv6Failed = (since: number, changes: object = {}): OwnQuestion => ({
  ...nothing,
  ipv6: { since, addresses: ['2001:db8:5::25'], from: us.ipv6, local: null, ...changes },
})

/** What a look at a family that failed just now finds, as one word. */
async function ipv6After(world: World, since = world.clock.now()): Promise<string> {
  const { ipv6 } = await checkOwnSide('own-1', ipv6Failed(since), world)
  return ipv6.state === 'seen' ? ipv6.value : ipv6.state === 'failed' ? ipv6.code : 'skipped'
}

test('nothing is looked at that nothing hangs on', async () => {
  const check = await checkOwnSide('own-1', nothing, await aWorld())
  const parts = [check.ipv6, check.ipv4, check.dns, check.records]
  expect(parts.map((part) => part.state === 'skipped' && part.reason)).toEqual(parts.map(() => notAsked))
  expect(parts.map(({ id }) => id)).toEqual(['own-1-ipv6', 'own-1-ipv4', 'own-1-dns', 'own-1-records'])
})

test('what was seen since the failure began is proof enough, and nobody is asked', async () => {
  const world = await aWorld({ canaries: [canary.name] })
  const since = world.clock.now()
  world.side.noteReply('ipv6', since + 5)
  expect(await ipv6After(world, since)).toBe('reply')
  expect(world.dialled).toEqual([])
})

test('a connection that came in since then is proof too, but not one of the other family', async () => {
  const world = await aWorld()
  const since = world.clock.now()
  world.side.noteIncoming('ipv4', since)
  expect(await ipv6After(world, since)).toBe('skipped')
  world.side.noteIncoming('ipv6', since)
  expect(await ipv6After(world, since)).toBe('session-in')
})

test('a canary that greets proves the family, asked from the address that had failed', async () => {
  const world = await aWorld({ canaries: [canary.name] })
  await aServerAt(world.network, canary.ipv6)
  expect(await ipv6After(world)).toBe('canary')
  expect(world.dialled).toEqual([`${us.ipv6} ${canary.ipv6}`])
})

test('a canary at an address that may not be dialled is not asked', async () => {
  const world = await aWorld({ canaries: ['canary.example'], forbidden: canary.ipv6 })
  const trouble = { since: world.clock.now(), addresses: [unlike[0] ?? ''], from: us.ipv6, local: null }
  const { ipv6 } = await checkOwnSide('own-1', { ...nothing, ipv6: trouble }, world)
  expect(ipv6.state).toBe('skipped')
  expect(world.dialled).toEqual([])
})

test('a canary that stays silent means that our own side failed', async () => {
  const world = await aWorld({ canaries: [canary.name] })
  world.network.drop(canary.ipv6)
  expect(await ipv6After(world)).toBe('CANARY-TIMED-OUT')
  world.network.restore(canary.ipv6)
  await aServerAt(world.network, canary.ipv6, { greeting: silence })
  world.clock.pass(60_000)
  expect(await ipv6After(world)).toBe('CANARY-NO-GREETING')
})

test('the next canary is asked when one is silent', async () => {
  const world = await aWorld({ canaries: ['2001:db8:d::25', canary.name] })
  await aServerAt(world.network, canary.ipv6)
  expect(await ipv6After(world)).toBe('canary')
  expect(world.dialled).toHaveLength(2)
})

test('a canary is asked once a minute and family, and all who want to know share the answer', async () => {
  const world = await aWorld({ canaries: [canary.name] })
  await aServerAt(world.network, canary.ipv6)
  await aServerAt(world.network, canary.ipv4)
  const answers = await Promise.all([ipv6After(world), ipv6After(world), ipv6After(world)])
  expect(answers).toEqual(['canary', 'canary', 'canary'])
  expect(world.dialled).toHaveLength(1)
  const ipv4 = { since: world.clock.now(), addresses: [], from: us.ipv4, local: null }
  const check = await checkOwnSide('own-2', { ...nothing, ipv4 }, world)
  expect(check.ipv4).toMatchObject({ state: 'seen', value: 'canary' })
  expect(world.dialled).toHaveLength(2)
  world.clock.pass(60_000)
  await ipv6After(world)
  expect(world.dialled).toHaveLength(3)
})

test('a canary without IPv6 tells nothing of our IPv6', async () => {
  const world = await aWorld({ canaries: [canary.ipv4, 'nobody.example'] })
  expect(await ipv6After(world)).toBe('skipped')
  expect(world.dialled).toEqual([])
})

test('without a canary the last quarter of an hour counts, unless nothing got through lately', async () => {
  const world = await aWorld()
  const since = world.clock.now()
  world.side.noteReply('ipv6', since - 10 * 60_000)
  expect(await ipv6After(world)).toBe('reply')
  for (const address of unlike) world.side.noteSilence('ipv6', address, since)
  const { ipv6 } = await checkOwnSide('own-1', ipv6Failed(since), world)
  expect(ipv6).toMatchObject({ state: 'skipped', reason: 'nothing got through lately' })
})

test('what worked longer ago shows nothing', async () => {
  const world = await aWorld()
  world.side.noteReply('ipv6', world.clock.now() - ownWindowMs - 1_000)
  const { ipv6 } = await checkOwnSide('own-1', ipv6Failed(world.clock.now()), world)
  expect(ipv6).toMatchObject({ state: 'skipped', reason: 'nothing shows it' })
})

test('a fault of this machine is ours at once, and said in its own words', async () => {
  const world = await aWorld({ canaries: [canary.name] })
  world.side.noteReply('ipv6', world.clock.now() + 1_000)
  const local = 'this machine could not connect to [2001:db8::25]:25 (ENETUNREACH)'
  const check = await checkOwnSide('own-1', ipv6Failed(world.clock.now(), { local }), world)
  expect(check.ipv6).toMatchObject({ state: 'failed', code: 'LOCAL', what: local })
  expect(world.dialled).toEqual([])
})

test('DNS that has answered since works; else our own domain is asked for', async () => {
  const world = await aWorld()
  const since = world.clock.now()
  const dnsOf = async () => (await checkOwnSide('own-1', { ...nothing, dns: { since } }, world)).dns
  expect(await dnsOf()).toMatchObject({ state: 'seen', value: 'answer' })
  const silent = await aWorld({ dnsIsSilent: true })
  const failing = await checkOwnSide('own-1', { ...nothing, dns: { since } }, silent)
  expect(failing.dns).toMatchObject({ state: 'failed', code: 'REFUSED' })
  silent.side.noteDnsAnswer(since)
  const again = await checkOwnSide('own-2', { ...nothing, dns: { since } }, silent)
  expect(again.dns).toMatchObject({ state: 'seen', value: 'answer' })
})

test('our records are compared when somebody named them', async () => {
  const fault: OwnFault = { what: 'ptr', subject: us.ipv6, text: `PTR of ${us.ipv6} is missing` }
  const world = await aWorld({ faults: [fault] })
  const check = await checkOwnSide('own-1', { ...nothing, records: { askers: [] } }, world)
  expect(check.records).toMatchObject({ state: 'seen', value: [fault] })
  expect(check.ipv6).toMatchObject(skipped(notAsked))
})

test('who was turned away at our door is told beside our records, whatever these are', async () => {
  const world = await aWorld()
  const askers = ['2001:db8:5::25', '192.0.2.25']
  world.side.noteTurnedAway('2001:db8:77::1', world.clock.now())
  const recordsOf = async () =>
    (await checkOwnSide('own-1', { ...nothing, records: { askers } }, world)).records
  expect(await recordsOf()).toMatchObject({ value: [{ what: 'full', subject: '2001:db8::/32' }] })
  world.clock.pass(ownWindowMs + 1_000)
  expect(await recordsOf()).toMatchObject({ state: 'seen', value: [] })
})
