import { expect, test } from 'vitest'
import { aReading } from '../kit/a-reading.ts'
import { fourFindings, fourStates, mailOf } from '../kit/a-short-report.ts'
import { aSmallWorld } from '../kit/a-small-world.ts'

// Every other fault has a story of its own in test/stories.

test('a provider whose IPv6 port is closed really refuses the connection', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'shut', fault: 'ipv6-port-closed' }] })
  const report = await world.settled((await world.send('shut')).case)
  expect(fourStates(report)).toBe('pass fail not-tested not-tested')
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
  expect(fourStates(then)).toBe('pass pass fail not-tested')
  expect(then.bounces).toMatchObject([
    {
      kind: 'failed',
      format: 'rfc3464',
      recipients: [{ status: '5.1.8', finalRecipient: 'anna@slow.example' }],
    },
  ])
  expect(world.mailbox('slow').map(({ kind }) => kind)).toEqual(['A', 'explanation'])
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
