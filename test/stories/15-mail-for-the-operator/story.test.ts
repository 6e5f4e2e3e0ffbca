import { expect, test } from 'vitest'
import { aClock } from '../../kit/a-clock.ts'
import { aReading } from '../../kit/a-reading.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { providers } from './providers.ts'

test('mail for postmaster and abuse reaches the operator, later where it is put off, from the null sender', async () => {
  const clock = aClock()
  const world = await aSmallWorld({
    providers,
    clock,
    config: { operator: { email: 'opal@desk.example' }, delivery: { lifetime: '1d' } },
  })
  for (const to of ['postmaster@doesnotwork.example', 'abuse@control.example'])
    expect(await world.send('ready', { to, subject: `For ${to}` })).toMatchObject({ code: 250, case: '' })
  expect(await world.service().store.recentCases(10)).toEqual([])
  expect(world.mailbox('desk')).toEqual([])

  // Greylisting takes a moment of real time, the next try a minute of the service's.
  const minuteLater = () => {
    clock.pass(60_000)
    return world.mailbox('desk')
  }
  await expect.poll(minuteLater, { interval: 1_000 }).toHaveLength(2)
  for (const mail of world.mailbox('desk')) {
    expect(mail).toMatchObject({ envelopeSender: '', recipient: 'opal@desk.example' })
    const reading = await aReading(mail)
    expect(reading).toMatch(/Mail for (postmaster@doesnotwork|abuse@control)\.example/)
    expect(reading).toContain('Attached: message/rfc822')
  }
  expect(world.mailbox('ready')).toEqual([])
})
