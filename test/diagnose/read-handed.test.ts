import { expect, test } from 'vitest'
import { type OurPlaces, recogniseOurs } from '../../src/diagnose/read-handed.ts'
import { both, control, six } from '../kit/a-case.ts'
import { aReport, aReportedRecipient } from '../kit/a-handed-bounce.ts'
import { withinCpuTime } from '../kit/cpu-time.ts'

const places: OurPlaces = {
  destinations: [six, control, both],
  hosts: ['mx.doesnotwork.example', '2001:db8:25::d0e5', 'dual.control.example'],
  isOurReply: (words) => words.includes('We answer people only'),
}
const about = (finalRecipient: string | null, originalRecipient: string | null = null) =>
  recogniseOurs(aReport({ finalRecipient, originalRecipient }), places).about

test.each([
  ['test@doesnotwork.example', 'main', 'ipv6-only'],
  ['TEST+cs.E-IETF@DoesNotWork.Example', 'main', 'ipv6-only'],
  ['test@control.example', 'control', 'control'],
  ['test+x@both.doesnotwork.example', 'both', 'dual-stack'],
])('%s is an address of ours', (recipient, destinationId, kind) => {
  expect(about(recipient)).toEqual({ recipient, destinationId, kind })
})

test.each([
  ['friend@elsewhere.example'],
  ['postmaster@doesnotwork.example'],
  ['tester@doesnotwork.example'],
  ['test@sub.doesnotwork.example'],
  ['test'],
  [''],
])('%j is none', (recipient) => {
  expect(about(recipient)).toBeNull()
})

test('the address that was written to counts as well as the one that it became', () => {
  expect(about('someone@relay.example', 'test@doesnotwork.example')).toMatchObject({ destinationId: 'main' })
  const report = aReport(
    {},
    { recipients: [aReportedRecipient({ finalRecipient: 'a@b.example' }), aReportedRecipient()] },
  )
  expect(recogniseOurs(report, places).about).toMatchObject({ recipient: 'test@doesnotwork.example' })
})

test('where a report names no recipient its words may', () => {
  const named = (explanationText: string) =>
    recogniseOurs(aReport({}, { recipients: [], explanationText }), places).about
  expect(named('550 <test+cs@doesnotwork.example>: no route to host')).toMatchObject({
    recipient: 'test+cs@doesnotwork.example',
    destinationId: 'main',
  })
  expect(named('550 no route to host')).toBeNull()
  // Whom the report names, it is about.
  const other = aReport(
    { finalRecipient: 'a@b.example' },
    { explanationText: 'see test@doesnotwork.example' },
  )
  expect(recogniseOurs(other, places).about).toBeNull()
})

test('a report that a host of ours is said to have written is known by it', () => {
  for (const reportingMta of [
    'dns; mx.doesnotwork.example',
    'dns;MX.doesnotwork.example.',
    'dns; [2001:db8:25::d0e5]',
  ])
    expect(recogniseOurs(aReport({}, { reportingMta }), places).ourHost).toBe('reporter')
  expect(recogniseOurs(aReport({}, { reportingMta: 'dns; doesnotwork.example' }), places).ourHost).toBeNull()
})

test.each([
  ['smtp; 550 5.7.1 go away', 'dns; mx.doesnotwork.example'],
  ['smtp; 550 5.7.1 go away', 'dns; mx.doesnotwork.example (2001:db8:25::d0e5)'],
  // A domain without an MX is its own host.
  ['smtp; 550 5.7.1 go away', 'dns; doesnotwork.example'],
  ['x-text; host mx.doesnotwork.example said: 550 5.7.1 go away', null],
  ['smtp; 550 5.7.1 go away (in reply from [IPv6:2001:db8:25::d0e5])', null],
  ['smtp; 550 5.7.1 We answer people only, and this mail says otherwise', 'dns; relay.ready.example'],
])('%s (%s) was said by our own server', (diagnosticCode, remoteMta) => {
  expect(recogniseOurs(aReport({ diagnosticCode, remoteMta, status: '5.7.1' }), places).ourHost).toBe(
    'remote',
  )
})

test.each([
  [
    'smtp; connect to mx.doesnotwork.example[2001:db8:25::d0e5]:25: Connection refused',
    'dns; mx.doesnotwork.example',
  ],
  ['smtp; 451 4.4.1 timed out connecting to host mx.doesnotwork.example', null],
  [
    'x-postfix; Host or domain name not found. Name service error for name=mx.doesnotwork.example type=A',
    null,
  ],
  ['smtp; 550 5.7.1 rejected as spam', 'dns; relay.ready.example'],
])('%s (%s) was not: whoever did not get to us names our host too', (diagnosticCode, remoteMta) => {
  expect(recogniseOurs(aReport({ diagnosticCode, remoteMta, status: null }), places).ourHost).toBeNull()
})

test('huge words cost nothing', () => {
  for (const text of ['test+', 'test@', 'host ', '[2001:', 'a.']) {
    const report = aReport(
      { finalRecipient: null, diagnosticCode: text.repeat(20_000) },
      { explanationText: text.repeat(400) },
    )
    expect(withinCpuTime(100, () => recogniseOurs(report, places).ourHost)).toBeNull()
  }
})
