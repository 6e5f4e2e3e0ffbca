import { expect, test } from 'vitest'
import type { CaseView } from '../../src/explain/page-values.ts'
import { openAssets } from '../../src/pages/assets.ts'
import { renderSection } from '../../src/pages/sections.ts'
import { openViews } from '../../src/pages/views.ts'
import type { Invitation } from '../../src/values/invitation.ts'
import { languages } from '../../src/values/language.ts'
import { caseRuleIds } from '../../src/values/rules.ts'
import { aBounce, aCase, aDeferral, anAttempt, aRecord, failedLetter, noon, waiting } from '../kit/a-case.ts'
import { aCaseState, aCaseView } from '../kit/a-case-view.ts'
import { aPageDesk, servedPages } from '../kit/a-page-desk.ts'

const views = openViews('', languages, openAssets(''))
const render = (name: 'timeline' | 'details', view: CaseView): string => renderSection(views, name, view).html
const { page } = aCase()

const transcript = [
  'S: 220 mail.ready.example ESMTP',
  'C: EHLO out6.doesnotwork.example',
  'S: 250 SIZE 1000',
  'C: MAIL FROM:<b+tok@doesnotwork.example> RET=HDRS ENVID=secretid12345678',
  'C: RCPT TO:<user@ready.example> ORCPT=rfc822;user+40ready.example',
  'S: 250 2.1.0 Ok',
  'S: 550-5.7.1 We do not like <user@ready.example>',
  'S: 550 5.7.1 nor you',
  'C: DATA',
  'S: 550 5.5.1 no recipients',
].join('\n')
const refused = anAttempt({
  outcome: 'refused',
  stage: 'rcpt',
  code: 550,
  enhanced: '5.7.1',
  text: 'nor you',
  transcript,
})
const message = [
  'From: MAILER-DAEMON@ready.example',
  'Subject: what the person wrote',
  'Content-Type: multipart/report; boundary=x',
  '',
  '--x',
  'Content-Type: text/plain',
  '',
  '<user@ready.example>: host said: 550 5.1.8',
  '  Domain not found',
  '--x',
  'Content-Type: message/delivery-status',
  '',
  'Original-Envelope-Id: secretid12345678',
  'Diagnostic-Code: smtp; 550 5.1.8 Domain not found',
  '--x',
  'Content-Type: message/rfc822',
  '',
  'Subject: our own letter',
].join('\r\n')
const aLongStory = () =>
  aCaseState({
    letters: [aRecord('A'), failedLetter('B', [refused]), aRecord('B4', { state: 'bounced' })],
    bounces: [aBounce('letter-b4', 'smtp; 550 5.1.8 Domain not found', { isKept: true })],
  })
const served = () =>
  servedPages(aPageDesk({ pages: { [page]: aLongStory() }, returned: { 'bounce-1': message } }).desk)

test('each entry of the timeline has its time for machines, and its tone', () => {
  const html = render('timeline', aCaseView())
  expect(html).toContain(
    '<li class="tone-good" data-key="connected"><time datetime="2026-03-01T12:00:00.000Z">12:00:00</time>',
  )
  expect(html).toMatch(/<li class="day">Sunday, 1 March 2026\s*<li/)
})

test('what can be unfolded has an id of its own, so that it stays open when the page changes', () => {
  const html = render('details', aCaseView({ letters: [aRecord('A'), failedLetter('B', [refused])] }))
  const folded = [...html.matchAll(/<details([^>]*)>/g)].map(([, attributes]) => attributes ?? '')
  expect(folded.length).toBeGreaterThan(12)
  const ids = folded.map((attributes) => / id="([^"]+)"/.exec(attributes)?.[1])
  expect(ids).not.toContain(undefined)
  expect(new Set(ids).size).toBe(ids.length)
})

test('nothing that is known to be missing shows as undefined, null or an object', () => {
  for (const changes of [{}, { looks: null, letters: [] }, { state: 'closed' as const }])
    for (const name of ['timeline', 'details'] as const)
      expect(render(name, aCaseView(changes))).not.toMatch(/undefined|null|\[object|NaN/)
})

test('word by word: the lines that decided are marked, and nobody’s address or letter’s id is told', async () => {
  const html = await (await fetch(`${await served()}/t/${page}/words`)).text()
  expect(html).toContain(
    '<mark>S: 550-5.7.1 We do not like &lt;u…@ready.example&gt;\nS: 550 5.7.1 nor you</mark>',
  )
  expect(html).toContain('<mark>Domain not found</mark>')
  expect(html).toContain('Subject: …')
  expect(html).not.toMatch(/user@|user\+40|b\+tok|secretid|what the person wrote|our own letter/)
  expect(html).toContain('What follows is left out here.')
})

test('the words page of what is not there is not there either', async () => {
  const url = await served()
  expect((await fetch(`${url}/t/${'a'.repeat(26)}/words`)).status).toBe(404)
  expect((await fetch(`${url}/t/..%2f..%2fetc/words`)).status).toBe(404)
})

test('the JSON has the fields of the report, is for nobody’s cache, and names no address in full', async () => {
  const answer = await fetch(`${await served()}/t/${page}.json`)
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  const text = await answer.text()
  expect(text).not.toMatch(/user@|b\+tok|Is my provider ready/)
  expect(text).toMatch(/^[\n\x20-\x7e]*$/)
  const facts: unknown = JSON.parse(text)
  expect(facts).toMatchObject({
    case: 'k7q2m9abcd',
    sender: 'u…@ready.example',
    abilities: { 'send-to-ipv6-only': { rule: 'send-to-ipv6-only', state: 'pass' } },
    letters: [{ letter: 'A' }, { letter: 'B', attempts: [{ code: 550, transcript: '…' }] }, { letter: 'B4' }],
    timeline: expect.arrayContaining([expect.objectContaining({ what: 'connected' })]),
  })
})

test('the JSON names letters by their kinds, for whoever knows an id can forge a report', async () => {
  const id = 'k3x5q7abcdefgh2z'
  const tried = anAttempt({
    ...{
      id: `${id}-1-1`,
      outcome: 'refused',
      stage: 'rcpt',
      code: 550,
      text: `no ENVID=${id.toUpperCase()}`,
    },
  })
  const state = aCaseState({
    letters: [aRecord('A'), { ...failedLetter('B', [tried]), id, messageId: `<${id}@doesnotwork.example>` }],
    bounces: [aBounce(id, `smtp; 550 about ${id}`, { explanationText: id })],
  })
  const url = await servedPages(aPageDesk({ pages: { [page]: state } }).desk)
  const text = await (await fetch(`${url}/t/${page}.json`)).text()
  expect(text.toLowerCase()).not.toContain(id)
  expect(JSON.parse(text)).toMatchObject({
    verdicts: expect.arrayContaining([
      expect.objectContaining({ restsOn: expect.arrayContaining(['B-1-1']) }),
    ]),
    letters: [
      { id: 'A', letter: 'A' },
      { id: 'B', letter: 'B', messageId: '…', attempts: [{ id: 'B-1-1', text: 'no ENVID=B' }] },
    ],
    bounces: [{ letterId: 'B', recipients: [{ diagnosticCode: 'smtp; 550 about B' }] }],
  })
})

test('the JSON of what is not there says so in JSON', async () => {
  const url = await served()
  for (const id of ['a'.repeat(26), 'nonsense', '%00', 'x'.repeat(90)]) {
    const answer = await fetch(`${url}/t/${id}.json`)
    expect([answer.status, await answer.json()]).toEqual([404, { error: 'no such page' }])
  }
})

test('the JSON of a test whose mail has not come says where to send it, until when, and what was refused', async () => {
  const invitation: Invitation = {
    ...{
      page: 'b'.repeat(26),
      tag: 'k7q2m9abcd',
      language: 'en',
      created: noon,
      expires: noon + 1_000,
      caseId: null,
    },
    news: [
      {
        at: noon,
        sender: 'jane@other.example',
        client: '192.0.2.7',
        code: 550,
        enhanced: '5.7.1',
        text: 'no jane@other.example, caf\u00e9\u0085\u202e\u{1f600}',
      },
    ],
  }
  const { desk } = aPageDesk({ pages: { [invitation.page]: { kind: 'waiting', invitation, now: noon } } })
  const answer = await fetch(`${await servedPages(desk)}/t/${invitation.page}.json`)
  const json = await answer.text()
  expect(json).toMatch(/^[\n\x20-\x7e]*$/)
  expect(JSON.parse(json)).toEqual({
    state: 'waiting',
    address: expect.stringMatching(/^test\+k7q2m9abcd@/),
    created: '2026-03-01T12:00:00.000Z',
    expires: '2026-03-01T12:00:01.000Z',
    refused: [
      {
        at: '2026-03-01T12:00:00.000Z',
        sender: 'j…@other.example',
        client: '192.0.2.7',
        code: 550,
        enhanced: '5.7.1',
        text: 'no j…@other.example, caf\u00e9\u0085\u202e\u{1f600}',
      },
    ],
  })
})

test('each rule has a page that tells what it asks and when it comes to what; no other name has', async () => {
  const url = await served()
  for (const rule of caseRuleIds) expect((await fetch(`${url}/rule/${rule}`)).status, rule).toBe(200)
  const html = await (await fetch(`${url}/rule/spf`)).text()
  expect(html).toContain('(in English)')
  expect(html).toContain('<code>not-authorized</code>')
  for (const none of ['look-from-here', 'nonsense', '__proto__', 'constructor'])
    expect((await fetch(`${url}/rule/${none}`)).status, none).toBe(404)
})

const kinds = ['A', 'B', 'B4', 'L3', 'L4', 'explanation'] as const

/** Letters that were tried for days, and came back as often, each time with these words. */
const aCaseOfDays = (words: string, count: number) =>
  aCaseState({
    letters: kinds.map((kind) =>
      waiting(
        kind,
        Array.from({ length: count }, (_, index) =>
          aDeferral(words, {
            round: index + 1,
            at: noon + index * 60_000,
            transcript: `S: 450 ${words.repeat(9)}`,
          }),
        ),
      ),
    ),
    bounces: Array.from({ length: count }, (_, index) =>
      aBounce('letter-a', `smtp; 550 ${words}`, {
        id: `bounce-${index}`,
        isKept: true,
        explanationText: words,
      }),
    ),
  })

const weigh = (html: string): number => Buffer.byteLength(html)

test('days of tries and many bounces make a page hardly heavier', () => {
  const view = aCaseView(aCaseOfDays('come back in a while', 24).theCase)
  expect(weigh(render('timeline', view))).toBeLessThan(9_500)
  expect(weigh(render('details', view))).toBeLessThan(22_000)
})

test('however much a server says, the page stays within bounds, and so does what was said word by word', async () => {
  const state = aCaseOfDays('x'.repeat(1_000), 12)
  const view = aCaseView(state.theCase)
  expect(weigh(render('timeline', view))).toBeLessThan(13_000)
  expect(weigh(render('details', view))).toBeLessThan(30_000)
  const long = `Subject: no\r\n\r\n${'x'.repeat(50_000)}`
  const returned = Object.fromEntries(state.reports.map(({ bounce }) => [bounce.id, long]))
  const url = await servedPages(aPageDesk({ pages: { [page]: state }, returned }).desk)
  const words = await (await fetch(`${url}/t/${page}/words`)).text()
  expect(words).toContain('xxx')
  expect(weigh(words)).toBeLessThan(40_000)
  for (const { bounce } of state.reports) returned[bounce.id] = `X-Long: ${'y'.repeat(4_000)}\r\n\r\nno`
  const header = await (await fetch(`${url}/t/${page}/words`)).text()
  expect(state.reports.length).toBeGreaterThan(4)
  expect(header.match(/X-Long/g)).toHaveLength(4)
  expect(Math.max(...(header.match(/y+/g) ?? []).map(({ length }) => length))).toBeLessThan(2_048)
})
