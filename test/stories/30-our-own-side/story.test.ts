import { expect, test } from 'vitest'
import type { CaseReport } from '../../../src/journey-report.ts'
import { reverseName } from '../../../src/values/address.ts'
import { aReading } from '../../kit/a-reading.ts'
import { aServerAt } from '../../kit/a-server-at.ts'
import { arrivedIn, fourStates, happenings, letterOf, mailOf } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { behindDns64, ready, silent, wantsPtr } from './providers.ts'

const canary = '2001:db8:c::25'
const withCanary = { network: { canary: [canary] } }

const stateOf = (report: CaseReport, rule: string): string => {
  const verdict = report.verdicts.find((one) => one.rule === rule)
  return `${verdict?.state}/${verdict?.finding}`
}
const states = (report: CaseReport): string[] => report.verdicts.map(({ state }) => state)

test('where a provider is silent and our canary too, the trouble is ours and nobody is blamed', async () => {
  const world = await aSmallWorld({ providers: [silent], config: withCanary })
  world.demo.network.drop(canary)
  const sent = await world.send('silent')
  const report = await world.settled(sent.case)
  expect(stateOf(report, 'our-side')).toBe('ours/ipv6-failed')
  expect(stateOf(report, 'receive-over-ipv6')).toBe('ours/our-network')
  expect(states(report)).not.toContain('fail')
  expect(letterOf(report, 'A').state).toBe('accepted')
  expect(report.observations).toContainEqual(
    expect.objectContaining({ state: 'failed', code: 'CANARY-TIMED-OUT' }),
  )
})

test('where our canary greets, what fails is not our network', async () => {
  const world = await aSmallWorld({ providers: [silent], config: withCanary })
  await aServerAt(world.demo.network, canary)
  const sent = await world.send('silent')
  const report = await world.settled(sent.case)
  expect(stateOf(report, 'our-side')).toBe('pass/well')
  expect(stateOf(report, 'receive-over-ipv6')).not.toMatch(/^ours/)
})

test('a letter that is taken makes us ask no canary', async () => {
  const world = await aSmallWorld({ providers: [ready], config: withCanary })
  const server = await aServerAt(world.demo.network, canary)
  const report = await world.settled((await world.send('ready')).case)
  expect(stateOf(report, 'our-side')).toBe('not-applicable/not-asked')
  expect(server.sessions).toEqual([])
})

test('an IPv6 address that our own DNS64 makes up is left out, and nothing of it is held against the provider', async () => {
  const world = await aSmallWorld({ providers: [behindDns64] })
  const sent = await world.send('four')
  const report = await world.settled(sent.case)
  expect(stateOf(report, 'our-side')).toBe('ours/behind-dns64')
  expect(stateOf(report, 'receive-over-ipv6')).toMatch(/^ours/)
  expect(stateOf(report, 'mx-addresses')).toBe('ours/our-dns')
  expect(states(report)).not.toContain('fail')
  expect(letterOf(report, 'A').attempts).toMatchObject([{ family: 'ipv4', outcome: 'accepted' }])
  expect(letterOf(report, 'B').attempts[0]).toMatchObject({ outcome: 'ours', stage: 'resolve' })
  const answer = await aReading(mailOf(world.mailbox('four'), 'A'))
  expect(answer).toMatch(/Our own network translates between IPv6 and IPv4\s+\(DNS64\)/)
})

test('a mail that our own gateway brings says so, and nothing of its client is judged', async () => {
  const gateway = '2001:db8:25::1'
  const world = await aSmallWorld({ providers: [ready], gateways: [gateway] })
  const sent = await world.send('ready', { clients: { ipv6: gateway } })
  expect(sent.code).toBe(250)
  const report = await world.settled(sent.case)
  expect(stateOf(report, 'client-address')).toBe('ours/our-gateway')
  expect(stateOf(report, 'client-reverse-dns')).toBe('ours/came-by-gateway')
  expect(fourStates(report)).toBe('ours pass pass pass')
  expect(states(report)).not.toContain('fail')
  expect(await aReading(mailOf(world.mailbox('ready'), 'A'))).toMatch(/the gateway of\s+our own network/)
})

test('looks that our own DNS has spoilt are made again when it works', async () => {
  const config = { dns: { timeout: '3s' }, delivery: { bisectWait: '900ms', lifetime: '20s' } }
  const world = await aSmallWorld({ providers: [ready], ownDns: true, config })
  const { dns } = world.demo.names
  const client = reverseName(world.provider('ready').out.ipv6)
  // Slow enough for our DNS to be gone before it is answered.
  dns.setFault(client, { delayMs: 20_000 })
  const sent = await world.send('ready')
  world.switch('dns', 'off')
  const spoilt = await world.until(sent.case, (now) => stateOf(now, 'client-reverse-dns') === 'ours/our-dns')
  expect(stateOf(spoilt, 'our-side')).toBe('ours/dns-failed')
  dns.setFault(client, null)
  world.switch('dns', 'on')
  const again = await world.until(sent.case, (now) => happenings(now).includes('looks-repeated'))
  expect(stateOf(again, 'client-reverse-dns')).toBe('pass/confirmed')
})

test('a refusal for our reverse DNS, which is missing, is ours until it is there', async () => {
  const config = { delivery: { bisectWait: '300ms', lifetime: '20s' } }
  const world = await aSmallWorld({ providers: [wantsPtr], config })
  world.switch('ptr', 'off')
  const sent = await world.send('strict')
  const report = await world.until(sent.case, (now) => stateOf(now, 'our-side') === 'ours/records-wrong')
  expect(stateOf(report, 'our-side')).toBe('ours/records-wrong')
  expect(states(report)).not.toContain('fail')
  expect(report.verdicts.find(({ rule }) => rule === 'our-side')?.text).toContain(
    'reverse DNS of 2001:db8:25::44 is missing',
  )
  world.switch('ptr', 'on')
  // As if its resolver had forgotten by now that there was none.
  await world.provider('strict').mend()
  const end = await world.until(sent.case, (now) => letterOf(now, 'B').state === 'accepted')
  expect(states(end)).not.toContain('fail')
  expect(fourStates(end)).toBe('pass pass pass pass')
})

test('DNS that fails for us alone is ours', async () => {
  const world = await aSmallWorld({ providers: [ready], ownDns: true, config: { dns: { timeout: '300ms' } } })
  const hold = world.hold()
  const sent = await world.send('ready')
  world.switch('dns', 'off')
  hold()
  const report = await world.until(sent.case, (now) => stateOf(now, 'our-side') === 'ours/dns-failed')
  expect(stateOf(report, 'our-side')).toBe('ours/dns-failed')
  expect(states(report)).not.toContain('fail')
  world.switch('dns', 'on')
  expect(fourStates(await world.settled(sent.case))).toBe('pass pass pass pass')
  expect(arrivedIn(world.mailbox('ready')).filter((mail) => /^[AB] /.test(mail))).toHaveLength(2)
})
