import { expect, test } from 'vitest'
import { aClock } from '../../kit/a-clock.ts'
import { aReading } from '../../kit/a-reading.ts'
import { arrivedIn, mailOf } from '../../kit/a-short-report.ts'
import { aSmallWorld, type SmallWorldOptions } from '../../kit/a-small-world.ts'
import { provider } from './provider.ts'

const halfAnHourMs = 30 * 60_000
const later = { code: 451, enhanced: '4.4.3', case: '' }

/** A world where neither SPF nor DKIM of the provider can be looked up. */
async function aWorldInTrouble(options: Partial<SmallWorldOptions> = {}) {
  const world = await aSmallWorld({ providers: [provider], ...options })
  for (const name of ['mute.example', 'sample._domainkey.mute.example'])
    world.demo.names.dns.setFault(name, 'servfail', 'TXT')
  return world
}

test('a mail that DNS does not let us check is put off twice, and answered as unchecked at its third coming', async () => {
  const world = await aWorldInTrouble()
  expect(await world.send('mute')).toMatchObject(later)
  expect(await world.send('mute')).toMatchObject(later)
  expect(world.mailbox('mute')).toEqual([])

  const third = await world.send('mute')
  expect(third).toMatchObject({ code: 250 })
  const report = await world.settled(third.case)
  expect(report.standing).toBe('unchecked')
  expect(report.verdicts.find(({ rule }) => rule === 'spf')).toMatchObject({ state: 'unknown' })
  expect(arrivedIn(world.mailbox('mute'))).toEqual(['A ipv6', 'B ipv6'])
  expect(await aReading(mailOf(world.mailbox('mute'), 'A'))).toMatch(/SPF could not be\s+checked/)

  // One test a day, and the reply says when the next one is welcome.
  const fourth = await world.send('mute')
  expect(fourth).toMatchObject({ code: 451, enhanced: '4.7.1' })
  // Rounded up to the second, as it is said.
  const tomorrow = new Date(Math.ceil(Date.parse(report.opened) / 1_000) * 1_000 + 86_400_000).toISOString()
  expect(fourth.text).toContain(tomorrow.slice(0, 16).replace('T', ' '))
})

test('a mail that comes again after half an hour of DNS trouble is answered as unchecked', async () => {
  const clock = aClock()
  const world = await aWorldInTrouble({ clock })
  expect(await world.send('mute')).toMatchObject(later)
  clock.pass(halfAnHourMs)
  const again = await world.send('mute')
  expect(again).toMatchObject({ code: 250 })
  expect((await world.settled(again.case)).standing).toBe('unchecked')
})
