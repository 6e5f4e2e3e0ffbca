import { expect, test } from 'vitest'
import { aClock } from './kit/a-clock.ts'
import { letterOf } from './kit/a-short-report.ts'
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
