import { expect, test } from 'vitest'
import type { CaseReport } from '../../src/journey-report.ts'
import type { MxHost } from '../../src/sample/provider-place.ts'
import { aReading } from '../kit/a-reading.ts'
import { fourFindings, fourStates, letterOf, letterStates, mailOf } from '../kit/a-short-report.ts'
import { aSmallWorld } from '../kit/a-small-world.ts'
import { overIpv6, refuses } from '../kit/manners.ts'
import { personReplies, reports } from '../kit/returns.ts'

// Every other fault has a story of its own in test/stories.

test('a provider whose IPv6 port is closed really refuses the connection', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'shut', fault: 'ipv6-port-closed' }] })
  const report = await world.settled((await world.send('shut')).case)
  expect(fourStates(report)).toBe('pass fail pass pass')
  expect(fourFindings(report)[1]).toBe('port-refused')
  const [letter] = world.mailbox('shut')
  expect(letter?.family).toBe('ipv4')
})

test('a provider that bounces later takes B first and undoes it by a DSN from its own address', async () => {
  const world = await aSmallWorld({
    providers: [{ name: 'slow', fault: 'bounces-later' }],
    pace: { greylistMs: 0, bounceAfterMs: 300 },
  })
  const { case: id } = await world.send('slow')
  const first = await world.until(
    id,
    ({ letters }) => letters.length === 2 && letters.every(({ state }) => state === 'accepted'),
  )
  expect(fourStates(first)).toBe('pass pass pass pass')
  expect(world.provider('slow').underWay()).toBe(1)
  const then = await world.settled(id)
  expect(fourStates(then)).toBe('pass pass fail pass')
  // B, B4 and L3 come back, and L3 again, for what is to be blamed is seen twice.
  expect(then.bounces).toHaveLength(4)
  for (const bounce of then.bounces) {
    expect(bounce).toMatchObject({
      kind: 'failed',
      format: 'rfc3464',
      recipients: [{ status: '5.1.8', finalRecipient: 'anna@slow.example' }],
    })
  }
  expect(world.mailbox('slow').map(({ kind }) => kind)).toEqual(['A', 'L4', 'explanation'])
})

test('a provider that greylists puts each answer off once, and takes it from the same address later', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'grey', fault: 'greylists' }] })
  const { case: id } = await world.send('grey')
  const report = await world.settled(id)
  expect(fourStates(report)).toBe('pass pass pass pass')
  for (const { attempts } of report.letters) {
    expect(attempts[0]).toMatchObject({ code: 450, stage: 'rcpt', outcome: 'deferred' })
    expect(attempts.at(-1)).toMatchObject({ outcome: 'accepted' })
  }
  // What it has seen once passes at once.
  const again = await world.settled((await world.send('grey')).case)
  expect(again.letters.map(({ attempts }) => attempts.length)).toEqual([1, 1])
})

test('a provider whose outgoing address has no name gets its answers, and A says so', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'bare', fault: 'no-reverse-dns' }] })
  expect(fourStates(await world.settled((await world.send('bare')).case))).toBe('pass pass pass pass')
  expect(await aReading(mailOf(world.mailbox('bare'), 'A'))).toMatch(/no reverse DNS name/)
})

test('mail of a provider is proved by SPF, DKIM and DMARC and shows its hops', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'ready' }] })
  const { case: id } = await world.send('ready')
  const { verdicts, arrival } = await world.settled(id)
  const states = Object.fromEntries(verdicts.map(({ rule, state }) => [rule, state]))
  expect(states).toMatchObject({ spf: 'pass', dkim: 'pass', dmarc: 'pass', 'client-reverse-dns': 'pass' })
  expect(arrival.client.address).toBe('3fff:1::26')
  expect(arrival.headers.received).toHaveLength(1)
})

test('providers write to each other too', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'ready' }, { name: 'other' }] })
  const end = await world.send('ready', { to: 'bob@other.example' })
  expect(end).toMatchObject({ accepted: true })
  expect(world.mailbox('other')).toMatchObject([{ kind: 'other', client: '3fff:1::26', caseId: null }])
})

test('a host is reached behind a dead one, and a silent address answers nobody', async () => {
  const hosts: MxHost[] = [
    { label: 'dead', preference: 5, doors: [{ family: 'ipv6', state: 'silent' }] },
    { label: 'mx', preference: 10, doors: [{ family: 'ipv6' }, { family: 'ipv4' }] },
  ]
  const world = await aSmallWorld({ providers: [{ name: 'two', setup: { hosts } }] })
  const { letters } = await world.settled((await world.send('two')).case)
  expect(
    letters.flatMap(({ attempts }) => attempts.map(({ address, trouble }) => [address, trouble])),
  ).toEqual(
    Array(2)
      .fill([
        ['3fff:1::25', 'timed-out'],
        ['3fff:1:1::25', null],
      ])
      .flat(),
  )
})

test('a server says what its manners tell it at each step, in their order', async () => {
  const manners = [refuses('rcpt', '550 5.7.1 not by IPv6', overIpv6), refuses('data', '554 5.6.0 no data')]
  const world = await aSmallWorld({ providers: [{ name: 'rude', setup: { manners } }] })
  const { case: id } = await world.send('rude')
  const report = await world.until(id, allTried)
  expect(letterOf(report, 'A').attempts).toMatchObject([
    { family: 'ipv6', stage: 'rcpt', code: 550, enhanced: '5.7.1', text: 'not by IPv6' },
    { family: 'ipv4', stage: 'data', code: 554, enhanced: '5.6.0', text: 'no data' },
  ])
})

test('a provider sends reports, and its people answer', async () => {
  const returns = [
    reports({ letters: ['A'], action: 'delivered', status: '2.0.0', diagnostic: null }),
    personReplies({ letters: ['B'] }),
  ]
  const world = await aSmallWorld({ providers: [{ name: 'kind', setup: { returns } }] })
  const { case: id } = await world.send('kind')
  const report = await world.until(
    id,
    (now) => letterStates(now).every((state) => state.endsWith('confirmed')) && now.letters.length > 0,
  )
  expect(letterStates(report)).toEqual(['A confirmed', 'B confirmed'])
})

test('a client can be where no provider is, and say what it likes', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'odd' }] })
  const clients = { ipv6: '2002:c612:fa::26' }
  const sent = await world.send('odd', { clients, helo: '[IPv6:2002:c612:fa::26]', isPlain: true })
  const { arrival } = await world.settled(sent.case)
  expect(arrival).toMatchObject({
    client: { address: '2002:c612:fa::26' },
    helo: { name: '[IPv6:2002:c612:fa::26]' },
    tls: null,
  })
})

test('our own side breaks for the service and for nobody else', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'ready' }, { name: 'other' }], ownDns: true })
  world.switch('ipv6', 'silent')
  world.switch('dns', 'off')
  expect(await world.send('ready')).toMatchObject({ accepted: false, code: null })
  expect(await world.send('ready', { to: 'bob@other.example' })).toMatchObject({ accepted: true })
  world.switch('ipv6', 'on')
  expect(await world.send('ready')).toMatchObject({ code: 451 })
  world.switch('dns', 'on')
  const letGo = world.hold()
  const { case: id } = await world.send('ready')
  world.switch('ipv6', 'off')
  letGo()
  const report = await world.until(id, allTried)
  expect(letterOf(report, 'A').attempts[0]).toMatchObject({ outcome: 'ours', stage: 'connect' })
})

/** The answers are written, and each was tried. */
const allTried = ({ letters }: CaseReport): boolean =>
  letters.length > 0 && letters.every(({ attempts }) => attempts.length > 0)
