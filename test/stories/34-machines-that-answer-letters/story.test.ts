import { expect, test } from 'vitest'
import { aClock } from '../../kit/a-clock.ts'
import { aSmallWorld, type SmallWorld } from '../../kit/a-small-world.ts'
import { answersOf, machines, silent } from '../../kit/machines.ts'

const provider = { name: 'desk', setup: { returns: [...machines, silent].map(answersOf) } }

/** How many letters each mailbox has, once nothing more comes for a while. */
async function quiet(world: SmallWorld): Promise<Record<string, number>> {
  const count = (): number => world.mailbox('desk').length + world.provider('desk').underWay()
  for (const { id } of await world.service().store.recentCases(99)) await world.settled(id)
  let before = -1
  while (count() !== before || world.provider('desk').underWay() > 0) {
    before = count()
    await new Promise((resolve) => setTimeout(resolve, 1_500))
  }
  const users = world.mailbox('desk').map(({ recipient }) => recipient.replace(/@.*/, ''))
  return Object.fromEntries(
    Object.entries(Object.groupBy(users, (user) => user)).map(([user, all = []]) => [user, all.length]),
  )
}

test('a machine that answers each letter of ours is at its end after one round', async () => {
  const world = await aSmallWorld({
    providers: [provider],
    config: { delivery: { explainAfter: '1m', lifetime: '2m' } },
  })
  for (const { user } of machines)
    expect(await world.send('desk', { from: `${user}@desk.example` })).toMatchObject({ code: 250 })
  expect(await quiet(world)).toEqual(Object.fromEntries(machines.map(({ user }) => [user, 2])))
  expect(await world.service().store.recentCases(99)).toHaveLength(machines.length)
})

test('a machine that nothing gives away is found out by its haste, and whoever waits may test again', async () => {
  const clock = aClock()
  const world = await aSmallWorld({
    ...{ providers: [provider], clock },
    config: { delivery: { explainAfter: '1d', lifetime: '5d' }, limits: { lettersPerMailbox: '20/1h' } },
  })
  const from = 'silent@desk.example'
  expect(await world.send('desk', { from })).toMatchObject({ code: 250 })
  const first = (await quiet(world)).silent ?? 0
  expect(first).toBeGreaterThanOrEqual(8)
  expect(first).toBeLessThanOrEqual(16)

  const refused = await world.send('desk', { from })
  expect(refused).toMatchObject({ code: 550, enhanced: '5.7.1' })
  const [, time = ''] = /again after (\S+ \S+) UTC/.exec(refused.text) ?? []
  clock.pass(Date.parse(`${time.replace(' ', 'T')}Z`) - clock.now())
  // Its letters are answered too, and that is all.
  clock.pass(3_600_000)
  expect(await world.send('desk', { from })).toMatchObject({ code: 250 })
  expect((await quiet(world)).silent).toBe(first + 2)
})
