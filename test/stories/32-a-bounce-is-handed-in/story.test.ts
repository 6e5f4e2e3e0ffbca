import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aMailFile, aReading, missingLines } from '../../kit/a-reading.ts'
import { arrivedIn, fourFindings, fourStates, happenings } from '../../kit/a-short-report.ts'
import { aSmallWorld, type SmallWorld } from '../../kit/a-small-world.ts'
import { keptRefusals } from '../../kit/a-state-folder.ts'
import { providers } from './providers.ts'
import { records } from './zone.ts'

const file = (name: string): string => join(import.meta.dirname, name)
const aWorld = (): Promise<SmallWorld> => aSmallWorld({ providers, records })

/** Anna forwards a bounce to explain@. */
const handIn = (world: SmallWorld, name: string, facts = {}, mail = {}) =>
  world.send('old', {
    to: 'explain@control.example',
    message: aMailFile(file(name), { id: 'forwarded', ...facts }),
    ...mail,
  })

/** The explanations that the provider's mailbox holds, as a person reads them. */
const explanations = (world: SmallWorld, provider = 'old') =>
  Promise.all(
    world
      .mailbox(provider)
      .filter(({ kind }) => kind === 'explanation')
      .map(aReading),
  )

test('a bounce of mail to our IPv6-only address is explained, and ability 1 of the test at the control address fails by it', async () => {
  const world = await aWorld()
  const sent = await world.send('old', { to: 'test@control.example' })
  expect(fourStates(await world.settled(sent.case))).toBe('not-tested pass pass pass')

  const handed = await handIn(world, 'no-address.eml')
  expect(handed).toMatchObject({ code: 250, enhanced: '2.0.0' })
  expect(handed.text).toContain('An explanation is on its way')
  const own = await world.settled(handed.case)
  const [reading = '', ...more] = await explanations(world)
  expect(more).toEqual([])
  expect(missingLines(reading, file('explanation.txt'), { case: handed.case })).toEqual([])
  expect(reading).toContain('hxxps://www[.]old[.]example/help')
  expect(reading).not.toContain('secrets')
  expect(reading).not.toContain('wrote to them yesterday')
  expect(fourFindings(own)).toEqual([
    'bounced-without-address',
    ...['only-explained', 'only-explained', 'only-explained'],
  ])
  expect(own.letters.map(({ letter, state }) => `${letter} ${state}`)).toEqual(['explanation accepted'])
  expect(own.handed).toMatchObject([
    { about: 'test@doesnotwork.example', recipients: [{ reason: 'domain-unknown', status: '5.4.4' }] },
  ])

  const tested = await world.until(
    sent.case,
    ({ abilities }) => abilities['send-to-ipv6-only']?.state === 'fail',
  )
  expect(fourStates(tested)).toBe('fail pass pass pass')
  const verdict = tested.abilities['send-to-ipv6-only']
  expect(verdict?.finding).toBe('bounced-without-address')
  expect(verdict?.restsOn).toContain(own.handed[0]?.id)
  expect(verdict?.text).toContain('found no address for it, though there is one')
  expect(happenings(tested)).toContain('bounce-handed-in')
  expect(arrivedIn(world.mailbox('old'))).toEqual(['A ipv6', 'B ipv6', 'explanation ipv6'])
})

test('the same mail once more is explained once more, and adds nothing to the test', async () => {
  const world = await aWorld()
  const sent = await world.send('old', { to: 'test@control.example' })
  await world.settled(sent.case)
  const first = await handIn(world, 'no-address.eml')
  await world.settled(first.case)
  const second = await handIn(world, 'no-address.eml')
  expect(second.case).not.toBe(first.case)
  await world.settled(second.case)
  expect(await explanations(world)).toHaveLength(2)
  expect((await world.report(sent.case)).handed).toHaveLength(1)
})

test('a bounce of mail to somebody else is explained, and says nothing of sending to IPv6', async () => {
  const world = await aWorld()
  const sent = await world.send('old', { to: 'test@control.example' })
  await world.settled(sent.case)
  const handed = await handIn(world, 'somebody-else.eml')
  const own = await world.settled(handed.case)
  const [reading = ''] = await explanations(world)
  expect(reading).toContain('Your mail to friend@elsewhere.example came back: mailbox full')
  expect(fourStates(own)).toBe('not-tested not-tested not-tested not-tested')
  expect(own.handed).toMatchObject([{ about: null, recipients: [{ reason: 'mailbox-full' }] }])
  const tested = await world.report(sent.case)
  expect(tested.handed).toEqual([])
  expect(fourStates(tested)).toBe('not-tested pass pass pass')
})

test('who sends no bounce is told how to send one, and nothing of the mail is quoted', async () => {
  const world = await aWorld()
  const handed = await handIn(world, 'no-bounce.eml')
  expect(handed).toMatchObject({ code: 250 })
  await world.settled(handed.case)
  const [reading = ''] = await explanations(world)
  expect(reading).toContain('Forward it to explain@control.example as an')
  expect(reading).not.toContain('garlic')
  expect((await world.report(handed.case)).handed).toEqual([])
})

test('a forged sender and the server that wrote the report are refused, and answered to nobody', async () => {
  const world = await aWorld()
  const forged = await handIn(world, 'no-address.eml', {}, { from: 'anna@strict.example' })
  expect(forged).toMatchObject({ code: 550, enhanced: '5.7.23', case: '' })
  for (const from of ['', 'MAILER-DAEMON@out.old.example']) {
    const refused = await handIn(world, 'no-address.eml', {}, { from })
    expect(refused).toMatchObject({ code: 550, enhanced: '5.7.1', case: '' })
    expect(refused.text).toContain('Forward it from your own mailbox')
  }
  expect(world.mailbox('old')).toEqual([])
  expect(await world.service().store.recentCases(10)).toEqual([])
  expect(keptRefusals(world).map(({ enhanced }) => enhanced)).toEqual(['5.7.23', '5.7.1', '5.7.1'])
})
