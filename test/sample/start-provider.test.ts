import { expect, test } from 'vitest'
import { aReading } from '../kit/a-reading.ts'
import { aSmallWorld, type SmallWorld, type StoryProvider } from '../kit/a-small-world.ts'

/** A world with one provider, its test mail sent and settled. */
async function tested(provider: StoryProvider): Promise<{
  world: SmallWorld
  states: string
  findings: string[]
  letters: string[]
}> {
  const world = await aSmallWorld({ providers: [provider] })
  const sent = await world.send(provider.name)
  const { abilities } = await world.settled(sent.case)
  const verdicts = Object.values(abilities)
  return {
    world,
    states: verdicts.map((verdict) => verdict?.state).join(' '),
    findings: verdicts.map((verdict) => verdict?.finding ?? ''),
    letters: world
      .mailbox(provider.name)
      .map(({ kind, family }) => `${kind} ${family}`)
      .toSorted(),
  }
}

test('a provider without a fault gets both answers over IPv6', async () => {
  const { states, letters } = await tested({ name: 'ready' })
  expect(states).toBe('pass pass pass pass')
  expect(letters).toEqual(['A ipv6', 'B ipv6'])
})

test('a provider whose MX has no AAAA gets A over IPv4 and an explanation', async () => {
  const { states, findings, letters } = await tested({ name: 'old', fault: 'mx-without-aaaa' })
  expect(states).toBe('pass fail not-tested not-tested')
  expect(findings[1]).toBe('no-aaaa')
  expect(letters).toEqual(['A ipv4', 'explanation ipv4'])
})

test('a provider whose IPv6 port is closed really refuses the connection', async () => {
  const { world, states, findings } = await tested({ name: 'shut', fault: 'ipv6-port-closed' })
  expect(states).toBe('pass fail not-tested not-tested')
  expect(findings[1]).toBe('port-refused')
  const [letter] = world.mailbox('shut')
  expect(letter?.family).toBe('ipv4')
})

test('a provider that wants IPv4 of its senders refuses B at MAIL with 553 and takes A', async () => {
  const { world, states, letters } = await tested({ name: 'rule', fault: 'wants-ipv4-of-sender' })
  expect(states).toBe('pass pass fail not-tested')
  expect(letters).toEqual(['A ipv6', 'explanation ipv6'])
  const explanation = world.mailbox('rule').find(({ kind }) => kind === 'explanation')
  const reading = (await aReading({ raw: explanation?.raw ?? '' })).replace(/\s+/g, ' ')
  expect(reading).toContain("553 5.5.4 Sender's best MX (mx.doesnotwork.example) has no IP")
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
  expect(Object.values(first.abilities).map((verdict) => verdict?.state)).toEqual(Array(4).fill('pass'))
  expect(world.provider('slow').underWay()).toBe(1)
  const then = await world.settled(id)
  expect(
    Object.values(then.abilities)
      .map((verdict) => verdict?.state)
      .join(' '),
  ).toBe('pass pass fail not-tested')
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
  const { abilities, letters } = await world.settled(id)
  expect(Object.values(abilities).map((verdict) => verdict?.state)).toEqual(Array(4).fill('pass'))
  for (const { attempts } of letters) {
    expect(attempts[0]).toMatchObject({ code: 450, stage: 'rcpt', outcome: 'deferred' })
    expect(attempts.at(-1)).toMatchObject({ outcome: 'accepted' })
  }
  // What it has seen once passes at once.
  const again = await world.settled((await world.send('grey')).case)
  expect(again.letters.map(({ attempts }) => attempts.length)).toEqual([1, 1])
})

test('a provider whose outgoing address has no name gets its answers, and A says so', async () => {
  const { world, states } = await tested({ name: 'bare', fault: 'no-reverse-dns' })
  expect(states).toBe('pass pass pass pass')
  const a = world.mailbox('bare').find(({ kind }) => kind === 'A')
  expect(await aReading({ raw: a?.raw ?? '' })).toMatch(/no reverse DNS name/)
})

test('a provider that refuses IPv6 after the final dot takes the same letter over IPv4', async () => {
  const { states, findings, letters } = await tested({ name: 'dot', fault: 'refuses-ipv6-after-dot' })
  expect(states).toBe('pass fail not-tested not-tested')
  expect(findings[1]).toBe('refuses-ipv6')
  expect(letters).toEqual(['A ipv4', 'explanation ipv4'])
})

test('mail of a provider is proved by SPF, DKIM and DMARC and shows its hops', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'ready' }] })
  const { case: id } = await world.send('ready')
  const { verdicts, arrival } = await world.settled(id)
  const states = Object.fromEntries(verdicts.map(({ rule, state }) => [rule, state]))
  expect(states).toMatchObject({ spf: 'pass', dkim: 'pass', dmarc: 'pass', 'client-reverse-dns': 'pass' })
  expect(arrival.client.address).toBe('2001:db8:1::26')
  expect(arrival.headers.received).toHaveLength(1)
})

test('providers write to each other too', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'ready' }, { name: 'other' }] })
  const end = await world.send('ready', { to: 'bob@other.example' })
  expect(end).toMatchObject({ accepted: true })
  expect(world.mailbox('other')).toMatchObject([{ kind: 'other', client: '2001:db8:1::26', caseId: null }])
})
