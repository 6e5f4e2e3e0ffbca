import { expect, test } from 'vitest'
import { diagnoseSendToIpv6Only } from '../../src/diagnose/send-to-ipv6-only.ts'
import type { Recipient } from '../../src/values/arrival.ts'
import type { ReportedRecipient } from '../../src/values/bounce.ts'
import type { HandedBounce } from '../../src/values/handed-bounce.ts'
import { failed, seen, skipped } from '../../src/values/observation.ts'
import type { OwnCheck, OwnFault, OwnProof } from '../../src/values/own-check.ts'
import type { Verdict } from '../../src/values/verdict.ts'
import { aCase, anArrival, aWellSide, control, look, noon } from '../kit/a-case.ts'
import { aHandedBounce, aReport, aReportedRecipient } from '../kit/a-handed-bounce.ts'
import { aMoment } from '../kit/a-moment.ts'

const hourMs = 3_600_000
const then = noon - hourMs

const explainAddress: Recipient = {
  kind: 'explain',
  address: 'explain@control.example',
  destination: control,
}
const toControl: Recipient = {
  kind: 'test',
  address: 'test@control.example',
  destination: control,
  tags: { language: null, event: null, test: null, label: null },
}
const arrivalFor = (...recipients: Recipient[]) =>
  anArrival({ envelope: { sender: 'user@ready.example', parameters: {}, recipients } })

/** Our records were looked at when the bounce was handed in, and our IPv6 and DNS work. */
const wellNow = aWellSide(noon, { records: look<OwnFault[]>('own-now-records', seen([])) })
/** Somebody came in over IPv6 when their server tried. */
const wellThen = (at = then): OwnCheck => ({
  ...aWellSide(at),
  ipv6: look<OwnProof>('own-then-ipv6', seen('session-in')),
})

function judged(
  handed: HandedBounce | readonly HandedBounce[],
  { checks = [wellNow, wellThen()], arrival = arrivalFor(toControl), now = noon + hourMs } = {},
): Verdict {
  const evidence = aCase({ arrival, handed: [handed].flat(), ownChecks: checks })
  return diagnoseSendToIpv6Only(evidence, aMoment({ now }))
}

const saying = (diagnosticCode: string, changes: Partial<ReportedRecipient> = {}): HandedBounce =>
  aHandedBounce({ diagnosticCode, status: null, ...changes })

const found = (verdict: Verdict): string => `${verdict.state} ${verdict.finding}`

const refused = saying('smtp; connect to mx.doesnotwork.example[2001:db8:25::d0e5]:25: Connection refused')
const noRoute = saying(
  'X-Postfix; connect to mx.doesnotwork.example[2001:db8:25::d0e5]:25: Network is unreachable',
)

test('a server that finds no address for a domain with an AAAA record fails ①', () => {
  const verdict = judged(aHandedBounce())
  expect(found(verdict)).toBe('fail bounced-without-address')
  expect(verdict).toMatchObject({ mender: 'sending-provider' })
  expect(verdict.restsOn).toContain('handed-1')
  expect(verdict.facts).toMatchObject({ recipient: 'test@doesnotwork.example', server: 'out.ready.example' })
})

test('it is held against nobody unless our own records were seen to be in place', () => {
  expect(found(judged(aHandedBounce(), { checks: [] }))).toBe('unknown bounced-own-side-unproven')
  const unseen = aWellSide(noon, { records: look<OwnFault[]>('r', failed('SERVFAIL')) })
  expect(found(judged(aHandedBounce(), { checks: [unseen] }))).toBe('unknown bounced-own-side-unproven')
})

test('mail that arrived over IPv6 proves more than any bounce', () => {
  expect(found(judged(aHandedBounce(), { arrival: anArrival() }))).toBe('pass arrived-over-ipv6')
})

test('a sending server without a route to IPv6 fails ①', () => {
  expect(found(judged(noRoute))).toBe('fail bounced-without-route')
  expect(found(judged(noRoute, { checks: [] }))).toBe('fail bounced-without-route')
})

test('a connection that failed is theirs only where somebody came in at that time, and our IPv6 works now', () => {
  const verdict = judged(refused)
  expect(found(verdict)).toBe('fail bounced-without-connection')
  expect(verdict.restsOn).toEqual(expect.arrayContaining(['handed-1', 'own-then-ipv6']))
  const unproven = 'unknown bounced-own-side-unproven'
  expect(found(judged(refused, { checks: [wellNow] }))).toBe(unproven)
  expect(found(judged(refused, { checks: [wellThen()] }))).toBe(unproven)
  expect(found(judged(refused, { checks: [wellNow, wellThen(then - hourMs)] }))).toBe(unproven)
  const outwards = { ...wellThen(), ipv6: look<OwnProof>('out', seen('reply')) }
  expect(found(judged(refused, { checks: [wellNow, outwards] }))).toBe(unproven)
})

test.each([
  ['smtp; connect to mx.doesnotwork.example[2001:db8:25::d0e5]:25: Connection timed out'],
  [
    'smtp; lost connection with mx.doesnotwork.example[2001:db8:25::d0e5] while receiving the initial server greeting',
  ],
])('so is one that was not answered or broke off: %s', (words) => {
  expect(found(judged(saying(words)))).toBe('fail bounced-without-connection')
  expect(found(judged(saying(words), { checks: [] }))).toBe('unknown bounced-own-side-unproven')
})

test('the time of the last try counts where the report names it, else that of the report', () => {
  const tried = saying(refused.report.recipients[0]?.diagnosticCode ?? '', { lastTriedAt: then - 5 * hourMs })
  expect(found(judged(tried))).toBe('unknown bounced-own-side-unproven')
  expect(found(judged(tried, { checks: [wellNow, wellThen(then - 5 * hourMs)] }))).toBe(
    'fail bounced-without-connection',
  )
  const timeless = { ...refused, report: { ...refused.report, writtenAt: null } }
  expect(found(judged(timeless))).toBe('unknown bounced-own-side-unproven')
})

test('where our own side was broken then, or is now, the fault is ours', () => {
  const broken = (at: number, part: 'ipv6' | 'dns'): OwnCheck => ({
    ...aWellSide(at),
    [part]: look<OwnProof>(`own-broken-${part}`, failed('TIMEOUT')),
  })
  const noWayIn: OwnCheck = aWellSide(then, {
    records: look<OwnFault[]>('no-mx', seen([{ what: 'mx', subject: 'doesnotwork.example', text: 'no MX' }])),
  })
  const fault = 'ours bounced-by-our-fault'
  expect(found(judged(refused, { checks: [wellNow, wellThen(), broken(then, 'ipv6')] }))).toBe(fault)
  expect(found(judged(noRoute, { checks: [wellNow, broken(noon, 'ipv6')] }))).toBe(fault)
  expect(found(judged(aHandedBounce(), { checks: [wellNow, broken(then, 'dns')] }))).toBe(fault)
  const verdict = judged(aHandedBounce(), { checks: [wellNow, noWayIn] })
  expect(found(verdict)).toBe(fault)
  expect(verdict.restsOn).toEqual(['handed-1', 'no-mx'])
  // A reverse name of ours keeps nobody from coming in.
  const noName: OwnCheck = aWellSide(noon, {
    records: look<OwnFault[]>('ptr', seen([{ what: 'ptr', subject: '2001:db8:25::44', text: 'no PTR' }])),
  })
  expect(found(judged(aHandedBounce(), { checks: [noName] }))).toBe('fail bounced-without-address')
})

test('DNS that did not answer them says nothing of anybody', () => {
  const silent = saying(
    'X-Postfix; Host or domain name not found. Name service error for name=doesnotwork.example type=MX: Host not found, try again',
  )
  expect(found(judged(silent))).toBe('unknown bounced-otherwise')
})

test('trouble on the way to a server of theirs over IPv4 is none with us', () => {
  const relay = saying('smtp; connect to relay.ready.example[192.0.2.25]:25: Connection refused')
  expect(found(judged(relay))).toBe('unknown bounced-otherwise')
})

test('a notice of delay waits for its end, or for the end of the case', () => {
  const late = (retriesUntil: number | null) => aHandedBounce({ action: 'delayed', retriesUntil })
  const verdict = judged(late(noon + 4 * hourMs))
  expect(found(verdict)).toBe('pending bounce-delayed')
  expect(verdict.until).toBe(noon + 4 * hourMs)
  expect(judged(late(null)).until).toBe(aMoment().closes)
  expect(found(judged(late(noon), { now: noon + 1 }))).toBe('unknown bounced-otherwise')
})

test('a refusal in the words of our own server shows that they reached us', () => {
  const words = 'smtp; 550 5.7.1 We answer people only'
  expect(
    found(judged(aHandedBounce({ diagnosticCode: words, status: '5.7.1' }, { ourHost: 'remote' }))),
  ).toBe('not-tested bounced-after-reaching-us')
  expect(found(judged(aHandedBounce({ diagnosticCode: words, status: '5.7.1' })))).toBe(
    'unknown bounced-otherwise',
  )
})

test.each([
  ['smtp; 550 5.7.1 rejected as spam'],
  ['smtp; 554 TLS is required, but was not offered'],
  ['something odd has happened'],
])('words that name another cause, or none, are no failure: %s', (words) => {
  const verdict = judged(saying(words))
  expect(found(verdict)).toBe('unknown bounced-otherwise')
  expect(verdict.facts.words).toBe(words.replace(/^smtp; /, ''))
})

test('a bounce that nobody is proved to have handed in changes nothing', () => {
  expect(found(judged(aHandedBounce({}, { authenticated: false })))).toBe('not-tested arrived-at-control')
})

test('a bounce by our own side, about somebody else, or about an address with IPv4 changes nothing', () => {
  const about = { recipient: 'test@control.example', destinationId: 'control', kind: 'control' } as const
  for (const handed of [
    aHandedBounce({}, { ourHost: 'reporter' }),
    aHandedBounce({ finalRecipient: 'friend@elsewhere.example' }, { about: null }),
    aHandedBounce({ finalRecipient: 'test@control.example' }, { about }),
  ]) {
    expect(found(judged(handed))).toBe('not-tested arrived-at-control')
    expect(found(judged(handed, { arrival: arrivalFor(explainAddress) }))).toBe('not-tested only-explained')
  }
})

test('a report of success is no failure', () => {
  expect(found(judged(aHandedBounce({ action: 'delivered' })))).toBe('not-tested arrived-at-control')
})

test('of several recipients the one that is ours decides', () => {
  const recipients = [
    aReportedRecipient({
      finalRecipient: 'friend@elsewhere.example',
      diagnosticCode: 'smtp; 552 5.2.2 over quota',
    }),
    aReportedRecipient({ finalRecipient: 'TEST@doesnotwork.example' }),
  ]
  const handed = aHandedBounce({}, { report: aReport({}, { recipients }) })
  expect(found(judged(handed))).toBe('fail bounced-without-address')
})

test('of several bounces the newest that tells something decides', () => {
  const reached = {
    ...aHandedBounce({ diagnosticCode: 'smtp; 550 5.7.1 no' }, { id: 'reached', ourHost: 'remote' }),
    report: aReport({ diagnosticCode: 'smtp; 550 5.7.1 no' }, { writtenAt: noon - 60_000 }),
  }
  const late = aHandedBounce({ action: 'delayed' }, { id: 'late', at: noon + 1 })
  const odd = aHandedBounce({ diagnosticCode: 'odd', status: null }, { id: 'odd', at: noon + 2 })
  expect(judged([aHandedBounce(), reached]).restsOn).toContain('reached')
  expect(judged([reached, aHandedBounce()]).restsOn).toContain('reached')
  expect(judged([late, odd, aHandedBounce()]).restsOn).toContain('handed-1')
  expect(judged([odd, late]).restsOn).toContain('late')
})

test('a case that was opened for an explanation alone tests nothing else', () => {
  const evidence = aCase({ arrival: arrivalFor(explainAddress), looks: null, letters: [] })
  expect(found(diagnoseSendToIpv6Only(evidence, aMoment()))).toBe('not-tested only-explained')
  const skippedOnly = aWellSide(noon, { ipv6: look<OwnProof>('s', skipped('not asked')) })
  expect(found(judged(aHandedBounce(), { checks: [skippedOnly], arrival: arrivalFor(explainAddress) }))).toBe(
    'unknown bounced-own-side-unproven',
  )
})

test('a server whose DNS does not know our domain at all is not said to lack IPv6', () => {
  const unknown = saying(
    'X-Postfix; Host or domain name not found. Name service error for name=doesnotwork.example type=MX: Host not found',
  )
  expect(found(judged(unknown))).toBe('unknown bounced-otherwise')
})
