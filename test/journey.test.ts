import { expect, test } from 'vitest'
import { aClock } from './kit/a-clock.ts'
import { letterOf, letterStates } from './kit/a-short-report.ts'
import { aSmallWorld } from './kit/a-small-world.ts'

test('a case takes reports for bounceWindow after the last acceptance, and then refuses them', async () => {
  const clock = aClock()
  const config = { settle: { bounceWindow: '1h' } }
  const world = await aSmallWorld({ providers: [{ name: 'ready' }], clock, config })
  const sent = await world.send('ready')
  const report = await world.settled(sent.case)
  const returnPath = letterOf(report, 'B').envelopeSender
  const ask = async (): Promise<string> => {
    const client = await world.client('ready')
    await client.read()
    await client.say('EHLO out.ready.example')
    await client.say('MAIL FROM:<>')
    const reply = await client.say(`RCPT TO:<${returnPath}>`)
    client.end()
    return reply
  }
  clock.pass(59 * 60_000)
  expect(await ask()).toMatch(/^250 /)
  expect((await world.report(sent.case)).state).toBe('open')
  clock.pass(2 * 60_000)
  const closed = await world.until(sent.case, ({ state }) => state === 'closed')
  expect(closed.state).toBe('closed')
  // Its token is good for longer, for nobody knows beforehand when the last acceptance will be.
  expect(await ask()).toMatch(/^550 5\.1\.1 This return path has expired/)
})

test('the looks for an answer begin while its case goes to disk, and those that none waits for behind the letters', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'ready' }] })
  const { store, world: inner } = world.service()
  const { openCase } = store
  const { resolverForCase } = inner
  const { readRecord } = inner.mtaSts
  const steps: string[] = []
  store.openCase = async (fresh) => {
    const kept = await openCase(fresh)
    steps.push('kept')
    return kept
  }
  inner.resolverForCase = () => {
    steps.push('looks')
    return resolverForCase()
  }
  inner.mtaSts.readRecord = (domain) => {
    steps.push(`policy of ${domain}`)
    return readRecord(domain)
  }
  const { dial } = inner.sending.network
  inner.sending.network = {
    ...inner.sending.network,
    dial(request) {
      steps.push(`dial to port ${request.to.port}`)
      return dial(request)
    },
  }
  const sent = await world.send('ready')
  expect(letterStates(await world.settled(sent.case))).toEqual(['A accepted', 'B accepted'])
  const letter = expect.stringMatching(/^dial/)
  expect(steps.slice(0, 6)).toEqual(['policy of ready.example', 'looks', 'kept', letter, letter, 'looks'])
  expect(steps.filter((step) => step === 'looks')).toHaveLength(2)
})
