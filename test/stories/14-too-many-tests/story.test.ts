import { expect, test } from 'vitest'
import { aClock } from '../../kit/a-clock.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { provider } from './provider.ts'
import { records } from './zone.ts'

const comeBack = { code: 451, enhanced: '4.7.1', case: '' }
const named = (time: number): string => new Date(time).toISOString().slice(0, 16).replace('T', ' ')

test('a mailbox, an unproved mailbox and an unproved domain each have their measure of tests, and hear when to come back', async () => {
  const world = await aSmallWorld({
    providers: [provider],
    records,
    config: { limits: { lettersPerMailbox: '4/1h', unauthenticated: { testsPerDomain: '3/1h' } } },
  })
  const send = (from: string) => world.send('busy', { from })
  const first = await send('anna@busy.example')
  expect(await send('anna+once@busy.example')).toMatchObject({ code: 250 })
  const third = await send('anna@busy.example')
  expect(third).toMatchObject(comeBack)
  const opened = Date.parse((await world.report(first.case)).opened)
  // To the minute; it may have turned in between.
  expect(third.text).toMatch(new RegExp([0, 30_000].map((ms) => named(opened + 3_600_000 + ms)).join('|')))
  // A fresh tag makes no fresh mailbox.
  expect(await send('anna+twice@busy.example')).toMatchObject(comeBack)
  expect(await send('Anna@busy.example')).toMatchObject(comeBack)
  expect(await send('bert@busy.example')).toMatchObject({ code: 250 })

  expect(await send('anna@loose.example')).toMatchObject({ code: 250 })
  expect(await send('anna@loose.example')).toMatchObject(comeBack)
  expect(await send('anna+tag@loose.example')).toMatchObject(comeBack)
  expect(await send('bert@loose.example')).toMatchObject({ code: 250 })
  expect(await send('cleo@loose.example')).toMatchObject({ code: 250 })
  const fourth = await send('dora@loose.example')
  expect(fourth).toMatchObject(comeBack)
  expect(fourth.text).toContain('for this domain')
})

test('who comes back at the time that was named is taken, and a moment before it is not', async () => {
  const clock = aClock()
  const world = await aSmallWorld({
    providers: [provider],
    records,
    clock,
    config: { limits: { lettersPerMailbox: '6/1h', letters: '10/2h' } },
  })
  const send = (from: string) => world.send('busy', { from })
  const pass = (minutes: number) => clock.pass(minutes * 60_000)
  const comesBack = async (from: string): Promise<void> => {
    const refused = await send(from)
    expect(refused, from).toMatchObject(comeBack)
    const [, time = ''] = /after (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) UTC/.exec(refused.text) ?? []
    const until = Date.parse(`${time.replace(' ', 'T')}Z`)
    clock.pass(until - 20_000 - clock.now())
    expect(await send(from), `${from}, before ${time}`).toMatchObject(comeBack)
    clock.pass(until - clock.now())
    expect(await send(from), `${from}, at ${time}`).toMatchObject({ code: 250 })
  }
  for (const minutes of [0, 5, 5]) {
    pass(minutes)
    expect(await send('anna@busy.example')).toMatchObject({ code: 250 })
  }
  await comesBack('anna@busy.example')
  // Now the fourth of five within two hours is in; the fifth fills what all have together.
  expect(await send('bert@busy.example')).toMatchObject({ code: 250 })
  await comesBack('cleo@busy.example')
  // A mailbox and all together are full, and both must have room.
  pass(300)
  for (const from of ['dora', 'dora', 'dora', 'emil', 'fred'])
    expect(await send(`${from}@busy.example`)).toMatchObject({ code: 250 })
  await comesBack('dora@busy.example')

  // Of what a mailbox had while it was proved, all must be past before it has its one test without proof.
  pass(300)
  expect(await send('anna@loose.example')).toMatchObject({ code: 250 })
  pass(60)
  await comesBack('anna@loose.example')
})

test('many users of one proved domain within minutes are all answered', async () => {
  const users = Array.from({ length: 20 }, (_, number) => `user${number}@busy.example`)
  // In proportion to the 300 users and 60 unproved tests an hour of real life.
  const world = await aSmallWorld({
    providers: [provider],
    config: { limits: { unauthenticated: { testsPerDomain: '4/1h' } }, delivery: { lifetime: '1m' } },
  })
  const sent = await Promise.all(users.map((from) => world.send('busy', { from })))
  expect(sent.map(({ code }) => code)).toEqual(users.map(() => 250))
  await Promise.all(sent.map((one) => world.settled(one.case)))
  const answered = world.mailbox('busy').map(({ recipient, kind }) => `${recipient} ${kind}`)
  expect(answered.toSorted()).toEqual(users.flatMap((user) => [`${user} A`, `${user} B`]).toSorted())
})
