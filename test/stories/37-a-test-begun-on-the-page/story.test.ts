import { expect, test } from 'vitest'
import { openPageActs } from '../../../src/journey-page-acts.ts'
import { invitedAddress, openPageDesk, type PageDesk } from '../../../src/journey-pages.ts'
import type { KeptMail } from '../../../src/sample/mailbox.ts'
import { type ReportOn, writeReport } from '../../../src/sample/write-mail.ts'
import { aClock } from '../../kit/a-clock.ts'
import { arrivedIn, happenings, letterStates, mailOf } from '../../kit/a-short-report.ts'
import { aSmallWorld, type SmallWorld, type SmallWorldOptions } from '../../kit/a-small-world.ts'
import { providers, records } from './providers.ts'

const web = { url: 'https://www.control.example' }

async function aWorld(
  options: Partial<SmallWorldOptions> = {},
): Promise<{ world: SmallWorld; desk: PageDesk }> {
  const world = await aSmallWorld({ providers, records, config: { web }, ...options })
  return { world, desk: openPageDesk(world.service().world, openPageActs(world.service().world)) }
}

const aBounceOf = ({ envelopeSender, recipient, raw }: KeptMail): ReportOn => ({
  ...{ sender: envelopeSender, recipient, original: raw, action: 'failed', status: '5.1.8' },
  diagnostic: '550 5.1.8 Sender address rejected: Domain not found',
})

/** The case behind a page; '' while it waits, null where there is nothing. */
async function caseBehind(desk: PageDesk, page: string): Promise<string | null> {
  const state = await desk.read(page)
  return state === null ? null : state.kind === 'case' ? state.theCase.id : ''
}

test('the first answered sender’s case has the page, and whoever else writes there has a page of their own', async () => {
  const { world, desk } = await aWorld()
  const invitation = await desk.invite('en')
  const to = invitedAddress(invitation, desk.config)
  expect(invitation.page).not.toContain(invitation.tag)
  expect(await caseBehind(desk, invitation.page)).toBe('')

  const first = await world.send('ready', { to })
  expect(first).toMatchObject({ code: 250 })
  expect(first.text).toContain(`https://www.control.example/t/${invitation.page}`)
  const second = await world.send('other', { to })
  expect(second).toMatchObject({ code: 250 })
  expect(second.text).not.toContain(invitation.page)
  const again = await world.send('ready', { to })
  expect(again).toMatchObject({ code: 250 })
  expect(again.text).not.toContain(invitation.page)

  expect(await caseBehind(desk, invitation.page)).toBe(first.case)
  await world.settled(first.case)
  await world.settled(second.case)
  const [letter] = world.mailbox('ready')
  expect(letter?.raw.toString()).toContain(`/t/${invitation.page}`)
  expect(world.mailbox('other')[0]?.raw.toString()).not.toContain(invitation.page)
  const ids = await Promise.all(
    [first, second, again].map(async (sent) => (await world.service().store.readCase(sent.case))?.page),
  )
  expect(new Set(ids).size).toBe(3)
})

test('of two mails that come at once for one test exactly one has its page', async () => {
  const { world, desk } = await aWorld()
  const { page, ...rest } = await desk.invite('en')
  const to = invitedAddress(rest, desk.config)
  const sent = await Promise.all([world.send('ready', { to }), world.send('other', { to })])
  expect(sent.map(({ code }) => code)).toEqual([250, 250])
  expect(sent.filter(({ text }) => text.includes(page))).toHaveLength(1)
  const owner = sent.find(({ text }) => text.includes(page))
  expect(await caseBehind(desk, page)).toBe(owner?.case)
})

test('what was refused is told on the page that waits, and the address stays free for who is answered', async () => {
  const { world, desk } = await aWorld()
  const invitation = await desk.invite('en')
  const to = invitedAddress(invitation, desk.config)
  expect(await world.send('ready', { to, from: 'anna@strict.example' })).toMatchObject({ code: 550 })
  const waiting = await desk.read(invitation.page)
  expect(waiting).toMatchObject({
    kind: 'waiting',
    invitation: { news: [{ sender: 'anna@strict.example', code: 550, enhanced: '5.7.23' }] },
  })
  for (let index = 0; index < 12; index += 1) await world.send('ready', { to, from: 'anna@strict.example' })
  const full = await desk.read(invitation.page)
  expect(full?.kind === 'waiting' && full.invitation.news).toHaveLength(10)
  const sent = await world.send('ready', { to })
  expect(await caseBehind(desk, invitation.page)).toBe(sent.case)
})

test('what is refused is said in the language of the page that waits, whatever the mail says of its own', async () => {
  const { world, desk } = await aWorld()
  const invitation = await desk.invite('cs')
  const to = invitedAddress(invitation, desk.config)
  const from = 'anna@strict.example'
  const head = `From: ${from}\r\nTo: ${to}\r\nContent-Language: fr\r\nSubject: Test\r\n`
  const forged = { to, from, message: Buffer.from(`${head}\r\n`) }
  const said = 'SPF domeny strict.example nedovoluje adrese '
  expect((await world.send('ready', forged)).text).toContain(said)
  const machine = { ...forged, message: Buffer.from(`${head}Precedence: bulk\r\n\r\n`) }
  expect((await world.send('ready', machine)).text).toMatch(/^Odpovidame jen lidem/)
  expect(await desk.read(invitation.page)).toMatchObject({
    invitation: { news: [{ text: expect.stringContaining(said) }, { code: 550 }] },
  })
  // Whoever comes after its first answered sender reads no such page.
  await world.send('ready', { to })
  expect((await world.send('ready', machine)).text).toMatch(/^Nous ne repondons qu'a des personnes/)
})

test('a server that names the address and goes away, or brings what is no mail, is told of on the page that waits', async () => {
  const { world, desk } = await aWorld()
  const invitation = await desk.invite('en')
  const to = invitedAddress(invitation, desk.config)
  const newsOf = async () => {
    const state = await desk.read(invitation.page)
    return state?.kind === 'waiting' ? state.invitation.news : []
  }
  const talk = async (...lines: string[]): Promise<string> => {
    const client = await world.client('ready')
    let last = await client.read()
    const begin = ['EHLO out.ready.example', 'MAIL FROM:<anna@ready.example>', `RCPT TO:<${to}>`]
    for (const line of [...begin, ...lines]) last = await client.say(line)
    await client.say('QUIT')
    return last
  }
  for (let index = 0; index < 5; index += 1) await talk()
  await expect.poll(newsOf).toHaveLength(3)
  expect((await newsOf())[0]).toMatchObject({ sender: 'anna@ready.example', code: null, text: '' })

  expect(await talk('DATA', 'Subject: broken\r\n\r\na bare\nline feed\r\n.')).toMatch(/^5/)
  await expect.poll(newsOf).toHaveLength(4)
  expect((await newsOf())[3]).toMatchObject({ code: expect.any(Number), text: expect.stringMatching(/\w/) })
  const sent = await world.send('ready', { to })
  expect(await caseBehind(desk, invitation.page)).toBe(sent.case)
})

test('letters speak the page’s language, whatever the mail’s program says of its own, unless the address names another', async () => {
  const { world, desk } = await aWorld()
  const message = (to: string) =>
    Buffer.from(`From: anna@ready.example\r\nTo: ${to}\r\nContent-Language: fr\r\nSubject: Test\r\n\r\n`)
  const send = async (page: string, to: string) => {
    await world.send('ready', { to, message: message(to) })
    // The reply speaks it too, so no case is read out of it.
    await world.settled((await caseBehind(desk, page)) ?? '')
    return mailOf(world.mailbox('ready').slice(-2), 'A').raw.toString()
  }
  const german = await desk.invite('de')
  expect(await send(german.page, invitedAddress(german, desk.config))).toContain('Dies ist Antwort A.')
  const other = await desk.invite('de')
  const inEnglish = invitedAddress(other, desk.config).replace('@', '.en@')
  expect(await send(other.page, inEnglish)).toContain('This is answer A.')
})

test('a mail that is refused unread is refused in the language of the page, which shows it', async () => {
  const { world, desk } = await aWorld()
  const invitation = await desk.invite('cs')
  const to = invitedAddress(invitation, desk.config)
  const fields = Array.from({ length: 1_001 }, (_, index) => `X-${index}: y\r\n`).join('')
  const message = Buffer.from(`From: anna@ready.example\r\nTo: ${to}\r\n${fields}\r\n`)
  const sent = await world.send('ready', { to, message })
  expect(sent.text).toContain('Hlavicka ma vice nez 1000 poli.')
  await expect
    .poll(async () => JSON.stringify(await desk.read(invitation.page)))
    .toContain('Hlavicka ma vice nez 1000 poli.')
})

test('an address whose time is over, or that nobody was given, makes a plain test', async () => {
  const clock = aClock()
  const { world, desk } = await aWorld({ clock })
  const invitation = await desk.invite('en')
  clock.pass(invitation.expires - invitation.created + 1)
  const late = await world.send('ready', { to: invitedAddress(invitation, desk.config) })
  expect(late).toMatchObject({ code: 250 })
  expect(late.text).not.toContain(invitation.page)
  expect(await caseBehind(desk, invitation.page)).toBe('')
  const unknown = await world.send('ready', { to: 'test+abcdefghij@doesnotwork.example' })
  expect(unknown).toMatchObject({ code: 250 })
  // Who knows a page's id knows no address by it.
  const byPage = await world.send('ready', { to: `test+${invitation.page}@doesnotwork.example` })
  expect(await caseBehind(desk, invitation.page)).toBe('')
  expect(byPage).toMatchObject({ code: 250 })
})

test('the person’s word confirms answer B, can be taken back, and a bounce behind it counts all the same', async () => {
  const { world, desk } = await aWorld()
  const { page, ...rest } = await desk.invite('en')
  const sent = await world.send('ready', { to: invitedAddress(rest, desk.config) })
  const sure = async () => (await world.report(sent.case)).abilities['receive-over-ipv6']?.sure
  await world.until(sent.case, ({ letters }) =>
    letters.some(({ letter, state }) => letter === 'B' && state === 'accepted'),
  )
  expect(await sure()).toBe('accepted')
  expect(await desk.sayFound(page, 'no')).toBe(true)
  expect(await sure()).toBe('accepted')
  expect(happenings(await world.report(sent.case))).toContain('said-missing')
  expect(await desk.sayFound(page, 'spam')).toBe(true)
  expect(await sure()).toBe('confirmed')
  expect(happenings(await world.report(sent.case))).not.toContain('said-missing')

  const { envelopeSender } = mailOf(world.mailbox('ready'), 'B')
  const bounce = writeReport(
    aBounceOf(mailOf(world.mailbox('ready'), 'B')),
    world.provider('ready'),
    Date.now(),
  )
  expect(await world.send('ready', { from: '', to: envelopeSender, message: bounce })).toMatchObject({
    code: 250,
  })
  const turned = await world.until(sent.case, ({ letters }) =>
    letters.some(({ letter, state }) => letter === 'B' && state === 'bounced'),
  )
  expect(turned.abilities['ipv6-only-envelope']?.state).not.toBe('pass')
  expect(await desk.sayFound(page, 'inbox')).toBe(false)
  const kept = await world.report(sent.case)
  expect(letterStates(kept)).toContain('B bounced')
  expect(kept.abilities['ipv6-only-envelope']?.state).not.toBe('pass')
})

test('a case that stays as it is is read once for all who look, and each change is seen at once', async () => {
  const { world, desk } = await aWorld()
  const { page, ...rest } = await desk.invite('en')
  const sent = await world.send('ready', { to: invitedAddress(rest, desk.config) })
  await world.settled(sent.case)
  const found = async () => {
    const state = await desk.read(page)
    return state?.kind === 'case' ? state.theCase.events.filter(({ what }) => what.startsWith('said')) : null
  }
  expect(await found()).toEqual([])
  const isHeld = async () => {
    const first = await desk.read(page)
    return first === (await desk.read(page))
  }
  await expect.poll(isHeld).toBe(true)
  expect(await desk.sayFound(page, 'no')).toBe(true)
  expect(await found()).toHaveLength(1)
  await world.service().store.addEvent(sent.case, { at: Date.now(), what: 'said-more', text: '' })
  expect(await found()).toHaveLength(2)
  await desk.remove(page)
  expect(await desk.read(page)).toBeNull()
})

test('who removes a test while its letters wait gets none of them, and the next test runs', async () => {
  const { world, desk } = await aWorld()
  const invitation = await desk.invite('en')
  const release = world.hold()
  const sent = await world.send('ready', { to: invitedAddress(invitation, desk.config) })
  await world.until(sent.case, ({ letters }) => letters.length === 2)
  await desk.remove(invitation.page)
  expect(await caseBehind(desk, invitation.page)).toBeNull()
  release()
  const next = await world.send('ready')
  await world.settled(next.case)
  expect(arrivedIn(world.mailbox('ready'))).toEqual(['A ipv6', 'B ipv6'])
  expect(world.mailbox('ready').every(({ raw }) => !raw.toString().includes(sent.case))).toBe(true)
  expect(await world.service().store.readCase(sent.case)).toBeNull()
})

test('a test that is removed before its mail came makes its address a plain one', async () => {
  const { world, desk } = await aWorld()
  const invitation = await desk.invite('en')
  await desk.remove(invitation.page)
  expect(await desk.read(invitation.page)).toBeNull()
  const sent = await world.send('ready', { to: invitedAddress(invitation, desk.config) })
  expect(sent).toMatchObject({ code: 250 })
  expect(sent.text).not.toContain(invitation.page)
})
