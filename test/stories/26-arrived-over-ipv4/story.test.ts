import { expect, test } from 'vitest'
import { arrivedIn, fourFindings, fourStates } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { provider } from './provider.ts'

test('a mail to the control domain is answered as ever, and tells nothing about sending to IPv6-only', async () => {
  const world = await aSmallWorld({ providers: [provider] })
  const sent = await world.send('ready', { to: 'test@control.example' })
  expect(sent).toMatchObject({ code: 250 })
  const report = await world.settled(sent.case)
  expect(report.arrival.family).toBe('ipv4')
  expect(fourStates(report)).toBe('not-tested pass pass pass')
  expect(fourFindings(report)[0]).toBe('arrived-at-control')
  expect(arrivedIn(world.mailbox('ready'))).toEqual(['A ipv6', 'B ipv6'])
})

test('a mail to the IPv6-only domain that comes in over IPv4 is refused with the reason', async () => {
  const world = await aSmallWorld({ providers: [provider] })
  const client = await world.client('ready', '192.0.2.44')
  await client.read()
  await client.say('EHLO out.ready.example')
  await client.say('MAIL FROM:<anna@ready.example>')
  expect(await client.say('RCPT TO:<test@doesnotwork.example>')).toMatch(/^550 5\.7\.1 .*came over IPv4/)
  expect(await client.say('RCPT TO:<postmaster@doesnotwork.example>')).toMatch(/^250 /)
  client.end()
  expect(await world.service().store.recentCases(10)).toEqual([])
})
