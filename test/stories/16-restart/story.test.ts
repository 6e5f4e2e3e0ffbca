import { expect, test } from 'vitest'
import { aClock } from '../../kit/a-clock.ts'
import { arrivedIn, fourStates, letterOf, letterStates } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { providers } from './providers.ts'

const minuteMs = 60_000

test('what was under way when the service stopped goes on at the next start, and nothing is sent twice', async () => {
  const clock = aClock()
  const world = await aSmallWorld({
    providers,
    clock,
    config: {
      dns: { timeout: '10s' },
      delivery: { retry: ['5m'], explainAfter: '1h', lifetime: '1d', connectTimeout: '10s' },
    },
  })
  const { network, names } = world.demo
  const far = world.provider('far').mx.ipv6

  const shut = await world.send('shut')
  for (const round of [1, 2, 3]) {
    const tried = await world.until(
      shut.case,
      (now) =>
        letterStates(now).join() === 'A accepted,B waiting' && letterOf(now, 'B').attempts.length === round,
    )
    expect(letterOf(tried, 'B').attempts).toHaveLength(round)
    if (round < 3) clock.pass(5 * minuteMs)
  }
  const grey = await world.send('grey')
  const waiting = await world.until(grey.case, ({ letters }) =>
    letters.some(({ state }) => state === 'waiting'),
  )
  await world.until(grey.case, (now) => letterStates(now).every((state) => state.endsWith('waiting')))
  expect(letterStates(waiting)).toHaveLength(2)
  network.drop(far)
  const queued = await world.send('far')
  const fresh = await world.until(queued.case, ({ letters }) => letters.length === 2)
  expect(fresh.letters.map(({ attempts }) => attempts)).toEqual([[], []])
  names.dns.setFault('mute.example', 'drop', 'MX')
  const unanswered = await world.send('mute')
  expect(unanswered).toMatchObject({ code: 250 })
  expect((await world.report(unanswered.case)).letters).toEqual([])

  // A shutdown gives what hangs two seconds.
  const patience = setInterval(() => clock.pass(500), 20)
  await world.restart(() => {
    clearInterval(patience)
    network.restore(far)
    names.dns.setFault('mute.example', null, 'MX')
    clock.pass(60 * minuteMs)
  })

  const explained = await world.until(shut.case, (now) => letterStates(now).includes('explanation accepted'))
  expect(fourStates(explained)).toBe('pass fail pass pass')
  for (const { case: id } of [grey, queued, unanswered])
    expect(fourStates(await world.settled(id))).toBe('pass pass pass pass')
  expect(arrivedIn(world.mailbox('shut'))).toEqual(['A ipv4', 'B4 ipv4', 'explanation ipv4'])
  for (const name of ['grey', 'far', 'mute'])
    expect(arrivedIn(world.mailbox(name))).toEqual(['A ipv6', 'B ipv6'])
})
