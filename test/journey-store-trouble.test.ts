import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type Store, StoreAway, StoreFull } from '../src/world/store.ts'
import { aClock } from './kit/a-clock.ts'
import { arrivedIn, letterStates } from './kit/a-short-report.ts'
import { aSmallWorld } from './kit/a-small-world.ts'

/** As on a disk without room: the first calls of this method are refused. */
function refuse(store: Store, method: 'keepAnswers' | 'addLetter' | 'wakeCase', times: number): () => number {
  const works = store[method]
  let refused = 0
  const odd = async (...given: never[]): Promise<never> => {
    refused += 1
    if (refused <= times) throw new StoreFull('The disk is full.')
    return (await Reflect.apply(works, store, given)) as never
  }
  Object.assign(store, { [method]: odd })
  return () => Math.min(refused, times)
}

test.each(['keepAnswers', 'wakeCase'] as const)(
  'a disk that is full at %s holds the answers up until there is room, without a restart',
  async (method) => {
    const world = await aSmallWorld({ providers: [{ name: 'ready' }] })
    const refused = refuse(world.service().store, method, 1)
    const sent = await world.send('ready')
    expect(letterStates(await world.settled(sent.case))).toEqual(['A accepted', 'B accepted'])
    expect(refused()).toBe(1)
    expect(arrivedIn(world.mailbox('ready'))).toEqual(['A ipv6', 'B ipv6'])
    const jobs = await world.service().store.claimJobs(Date.now() + 1, 10, 1)
    expect(jobs).toEqual([])
  },
)

test('a letter whose end finds no room on the disk is not sent a second time', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'ready' }] })
  const { store } = world.service()
  const endRound = store.endRound
  let refused = 0
  store.endRound = async (...given) => {
    refused += 1
    if (refused <= 3) throw refused === 2 ? new StoreAway('The file is locked.') : new StoreFull('No room.')
    return await endRound(...given)
  }
  const sent = await world.send('ready')
  expect(letterStates(await world.settled(sent.case))).toEqual(['A accepted', 'B accepted'])
  expect(arrivedIn(world.mailbox('ready'))).toEqual(['A ipv6', 'B ipv6'])
  expect(refused).toBeGreaterThan(4)
})

test('a case whose judgement finds no room on the disk is judged as soon as there is some', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'dot', fault: 'refuses-ipv6-after-dot' }] })
  const refused = refuse(world.service().store, 'addLetter', 1)
  const sent = await world.send('dot')
  const explained = await world.until(sent.case, (now) => letterStates(now).includes('explanation accepted'))
  expect(letterStates(explained)).toContain('explanation accepted')
  expect(refused()).toBe(1)
})

test('an explanation that finds no room on the disk is written when there is some, once', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'shut', fault: 'ipv6-port-closed' }] })
  const refused = refuse(world.service().store, 'addLetter', 1)
  const sent = await world.send('shut')
  const report = await world.settled(sent.case)
  expect(letterStates(report)).toEqual(['A accepted', 'B failed', 'B4 accepted', 'explanation accepted'])
  expect(refused()).toBe(1)
})

const room = new StoreFull('No room.')
const away = new StoreAway('The file is locked.')

test.each([
  { trouble: room, code: 452, enhanced: '4.3.1' },
  { trouble: away, code: 451, enhanced: '4.3.0' },
])('a mail that can not be kept is put off with $code $enhanced', async ({ trouble, code, enhanced }) => {
  const world = await aSmallWorld({ providers: [{ name: 'ready' }] })
  const { store } = world.service()
  store.openCase = () => Promise.reject(trouble)
  expect(await world.send('ready')).toMatchObject({ code, enhanced, case: '' })
  expect(await store.recentCases(1)).toEqual([])
})

test('a test mail is called taken when its case is kept, and not before', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'ready' }] })
  const { store } = world.service()
  const openCase = store.openCase
  let kept = false
  store.openCase = async (fresh) => {
    await wait(300)
    const opened = await openCase(fresh)
    kept = true
    return opened
  }
  expect(await world.send('ready')).toMatchObject({ code: 250 })
  expect(kept).toBe(true)
})

test('mail for the operator is called taken when it is kept, and put off when it can not be', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'ready' }] })
  const { store } = world.service()
  const keep = store.keepOperatorMail
  let kept = false
  store.keepOperatorMail = async (...given) => {
    await wait(300)
    kept = true
    return await keep(...given)
  }
  const to = 'postmaster@doesnotwork.example'
  expect(await world.send('ready', { to })).toMatchObject({ code: 250 })
  expect(kept).toBe(true)
  store.keepOperatorMail = () => Promise.reject(room)
  expect(await world.send('ready', { to })).toMatchObject({ code: 452, enhanced: '4.3.1' })
})

test('a report is called taken when it is kept, and put off when it can not be', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'ready' }] })
  const { store } = world.service()
  const sent = await world.send('ready')
  await world.settled(sent.case)
  const b = (await store.readCase(sent.case))?.letters.find(({ kind }) => kind === 'B')
  const client = await world.client('ready')
  await client.read()
  const report = async (): Promise<string> => {
    for (const line of ['MAIL FROM:<>', `RCPT TO:<${b?.envelopeSender}>`, 'DATA'])
      expect(await client.say(line)).toMatch(/^[23]/)
    return await client.say(aReport(b?.recipient ?? '', b?.messageId ?? ''))
  }
  await client.say('EHLO mx.ready.example')
  const addBounce = store.addBounce
  store.addBounce = () => Promise.reject(room)
  expect(await report()).toMatch(/^452 4\.3\.1/)
  let kept = false
  store.addBounce = async (...given) => {
    await wait(300)
    kept = true
    return await addBounce(...given)
  }
  expect(await report()).toMatch(/^250/)
  expect(kept).toBe(true)
  client.end()
})

const aReport = (recipient: string, messageId: string): string =>
  [
    'From: MAILER-DAEMON@mx.ready.example',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.ready.example',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    'Status: 5.1.8',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${messageId}`,
    '',
    '--b--',
    '.',
  ].join('\r\n')

test('a mail that was forwarded to the operator goes there once, though its end found no room at first', async () => {
  const config = { operator: { email: 'opal@desk.example' } }
  const world = await aSmallWorld({ providers: [{ name: 'ready' }, { name: 'desk' }], config })
  const { store } = world.service()
  const end = store.endOperatorMail
  const ends: (number | null)[] = []
  store.endOperatorMail = async (id, dueAt) => {
    ends.push(dueAt)
    if (ends.length === 1) throw room
    await end(id, dueAt)
  }
  await world.send('ready', { to: 'postmaster@doesnotwork.example' })
  await expect.poll(() => ends).toEqual([null, null])
  expect(world.mailbox('desk')).toHaveLength(1)
})

test('what was found out by knocks is kept, though there was no room for it at first', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'gruff', fault: 'refuses-all' }] })
  const { store } = world.service()
  const addKnocks = store.addKnocks
  let calls = 0
  store.addKnocks = async (...given) => {
    calls += 1
    if (calls === 1) throw room
    await addKnocks(...given)
  }
  const sent = await world.send('gruff')
  const { knocks } = await world.caseWhen(sent.case, (now) => now.knocks.length > 0)
  expect(knocks.map(({ state }) => state)).toEqual(['seen', 'seen'])
})

test('jobs that could not be claimed, for the database was away, are claimed a little later', async () => {
  const clock = aClock()
  const providers = [{ name: 'grey', fault: 'greylists' as const }]
  const world = await aSmallWorld({
    providers,
    clock,
    config: { delivery: { retry: ['5m'], lifetime: '1d' } },
  })
  const { store } = world.service()
  const sent = await world.send('grey')
  await world.until(sent.case, (now) => letterStates(now).join() === 'A waiting,B waiting')
  const claimJobs = store.claimJobs
  let calls = 0
  store.claimJobs = async (...given) => {
    calls += 1
    if (calls <= 2) throw away
    return await claimJobs(...given)
  }
  // Greylisting takes a moment of real time.
  await wait(200)
  clock.pass(5 * 60_000)
  const patience = setInterval(() => clock.pass(1_000), 50)
  const states = letterStates(await world.settled(sent.case))
  clearInterval(patience)
  expect(calls).toBeGreaterThan(2)
  expect(states).toEqual(['A accepted', 'B accepted'])
})
