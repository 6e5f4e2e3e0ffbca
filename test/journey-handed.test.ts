import { simpleParser } from 'mailparser'
import { expect, test } from 'vitest'
import type { Standing } from '../src/values/case.ts'
import { aForwardedBounce } from './kit/a-forwarded-bounce.ts'
import { aMail } from './kit/a-mail.ts'
import { fourFindings, happenings, letterOf, letterStates } from './kit/a-short-report.ts'
import { aSmallWorld, type SmallWorld } from './kit/a-small-world.ts'

const noRoute = 'X-Postfix; connect to mx.doesnotwork.example[2001:db8:25::d0e5]:25: Network is unreachable'
const explain = 'explain@control.example'
const anna = 'anna@old.example'

const handIn = (
  world: SmallWorld,
  changes: Partial<Parameters<typeof aForwardedBounce>[0]> = {},
  to = explain,
) => {
  const from = changes.from ?? anna
  return world.send('old', { from, to, message: aForwardedBounce({ from, diagnostic: noRoute, ...changes }) })
}

/** The text of the explanation as it was composed. */
async function explanationOf(world: SmallWorld, caseId: string): Promise<string> {
  const { id } = letterOf(await world.report(caseId), 'explanation')
  const message = await world.service().store.readMessage(id)
  return (await simpleParser(message ?? Buffer.alloc(0))).text ?? ''
}

test('a mail to explain@ that was taken, and not answered before the service fell over, is answered once', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'old' }] })
  const taken = await handIn(world)
  await world.settled(taken.case)
  const before = await world.service().store.readCase(taken.case)
  if (before === null) throw new Error('The case is gone.')
  // The same case as the 250 left it on disk: nobody works on it, and its job is free.
  const { store, jobDueAt } = world.service().world
  const raw = (await store.readArrived(taken.case)) ?? Buffer.alloc(0)
  const { id: _id, page: _page, ...rest } = before
  await store.openCase({ ...rest, id: 'fallenover', page: 'fallen-over', domain: 'old.example', raw })
  await store.releaseClaims()
  jobDueAt(0)
  const report = await world.settled('fallenover')
  expect(letterStates(report)).toEqual(['explanation accepted'])
  expect(report.handed).toHaveLength(1)
  await world.restart()
  await world.settled('fallenover')
  expect(world.mailbox('old').filter(({ caseId }) => caseId === 'fallenover')).toHaveLength(1)
})

test('a mail to test@ and explain@ is one case: the answers go out, and the bounce tells of ability 1', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'old' }] })
  const client = await world.client('old', '192.0.2.44')
  await client.read()
  for (const line of [
    'EHLO out.old.example',
    `MAIL FROM:<${anna}>`,
    'RCPT TO:<test@control.example>',
    `RCPT TO:<${explain}>`,
    'DATA',
  ])
    expect(await client.say(line)).toMatch(/^[23]/)
  const message = aForwardedBounce({ from: anna, diagnostic: noRoute }).toString('latin1')
  const reply = await client.say(`${message}\r\n.`)
  expect(reply).toMatch(/^250 .*Two answers are on their way/)
  client.end()
  const [kept, ...more] = await world.service().store.recentCases(5)
  expect(more).toEqual([])
  const report = await world.settled(kept?.id ?? '')
  expect(letterStates(report)).toEqual(['A accepted', 'B accepted'])
  expect(fourFindings(report)).toEqual([
    ...['bounced-without-route', 'accepted-over-ipv6', 'accepted', 'accepted'],
  ])
})

test('a sender who is not proved gets an explanation without words out of the bounce, and changes no verdict', async () => {
  // Whoever is neither proved nor forged: a domain without SPF.
  const world = await aSmallWorld({
    providers: [{ name: 'old' }],
    records: [{ name: 'loose.example', type: 'MX', data: { preference: 0, exchange: 'mx.old.example' } }],
  })
  const from = 'anna@loose.example'
  const standing: Standing = 'neutral'
  const handed = await handIn(world, { from })
  const report = await world.until(handed.case, ({ letters }) => letters.length === 1)
  expect(report).toMatchObject({ standing })
  expect(fourFindings(report)[0]).toBe('only-explained')
  expect(report.handed).toHaveLength(1)
  const text = await explanationOf(world, handed.case)
  expect(text).toContain('no route to the server')
  expect(text).not.toContain('connect to')
  expect(text).not.toContain('out.loose.example')
  // Two letters are reserved at admission, and one such test a day is allowed.
  expect(await handIn(world, { from })).toMatchObject({ code: 451, enhanced: '4.7.1' })
})

test('an answer to an explanation confirms it, and one that brings the bounce is explained anew', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'old' }] })
  const nothing = await world.send('old', { to: explain, message: aMail({ from: anna, to: explain }) })
  const first = await world.settled(nothing.case)
  const { messageId } = letterOf(first, 'explanation')
  const fields = [`In-Reply-To: ${messageId}`]

  const thanks = await world.send('old', { to: explain, message: aMail({ from: anna, to: explain, fields }) })
  expect(thanks).toMatchObject({ code: 250, case: '' })
  expect(letterStates(await world.settled(nothing.case))).toEqual(['explanation confirmed'])
  const again = await handIn(world, { fields })
  expect(again.case).not.toBe('')
  expect(letterStates(await world.settled(again.case))).toEqual(['explanation accepted'])
  // A vacation notice is no person's, whatever it brings.
  const away = await handIn(world, { fields: [...fields, 'Auto-Submitted: auto-replied'] })
  expect(away).toMatchObject({ code: 250, case: '' })
})

test('an explanation that comes back is recorded, and is the end of it', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'old' }] })
  const handed = await handIn(world)
  await world.settled(handed.case)
  const { envelopeSender, id } = letterOf(await world.report(handed.case), 'explanation')
  const dsn = aForwardedBounce({ from: anna, recipient: anna, diagnostic: 'smtp; 552 5.2.2 full' })
    .toString('latin1')
    .replace(/^[\s\S]*?eml"\r\n\r\n(?=Date)/, '')
    .replace(/\r\n--outer--\r\n$/, '')
    .replace('Reporting-MTA', `Original-Envelope-Id: ${id}\r\nReporting-MTA`)
  const back = await world.send('old', { from: '', to: envelopeSender, message: Buffer.from(dsn) })
  expect(back).toMatchObject({ code: 250 })
  const report = await world.until(handed.case, ({ bounces }) => bounces.length > 0)
  expect(letterStates(report)).toEqual(['explanation bounced'])
  expect(happenings(report)).toContain('report-failed')
  expect(world.mailbox('old')).toHaveLength(1)
})

test('only the newest test of the same mailbox hears of a bounce', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'old' }] })
  const sent = []
  for (const from of ['anna@old.example', 'anna+tag@old.example', 'bert@old.example'])
    sent.push(await world.send('old', { from, to: 'test@control.example' }))
  for (const { case: id } of sent) await world.settled(id)
  const handed = await handIn(world, { from: 'Anna@old.example' })
  await world.settled(handed.case)
  const [oldest, newest, other] = sent.map((one) => one.case)
  await world.until(newest ?? '', (report) => report.handed.length > 0)
  const counts = await Promise.all(
    [oldest, newest, other].map(async (id) => (await world.report(id ?? '')).handed.length),
  )
  expect(counts).toEqual([0, 1, 0])
})

test('while our own IPv6 is broken nobody is blamed for not reaching us', async () => {
  const world = await aSmallWorld({
    providers: [{ name: 'old' }, { name: 'canary' }],
    config: { network: { canary: ['mx.canary.example'] } },
  })
  world.switch('ipv6', 'off')
  const timedOut = noRoute.replace('Network is unreachable', 'Connection timed out')
  const handed = await handIn(world, { diagnostic: timedOut })
  const report = await world.settled(handed.case)
  expect(fourFindings(report)[0]).toBe('bounced-by-our-fault')
  expect(report.abilities['send-to-ipv6-only']).toMatchObject({ state: 'ours', mender: 'us' })
  const text = await explanationOf(world, handed.case)
  expect(text).toContain('our own side')
  expect(text).not.toContain('TEXT TO SEND THEM')
})
