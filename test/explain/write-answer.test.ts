import { expect, test } from 'vitest'
import { diagnose } from '../../src/diagnose/diagnose.ts'
import { writeAnswer } from '../../src/explain/write-answer.ts'
import type { Case } from '../../src/values/case.ts'
import type { Words } from '../../src/values/letter.ts'
import { absent, failed, seen } from '../../src/values/observation.ts'
import { aCase, anArrival, ipv4OnlyRoute, look, noon, someHeaders, someLooks } from '../kit/a-case.ts'
import { aLetterhead } from '../kit/a-letterhead.ts'
import { countField, expectPlainText, statusFields } from '../kit/plain-text.ts'

const moment = {
  now: noon + 1_000,
  isStopped: false,
  stuckAfterMs: 3_600_000,
  closes: noon + 6 * 86_400_000,
  bisects: false,
  bisectWaitMs: 900_000,
}

const write = (
  kind: 'A' | 'B' | 'B4' | 'L3' | 'L4',
  changes: Partial<Case> = {},
  head = aLetterhead(),
): Words => {
  const theCase = aCase({ letters: [], ...changes })
  return writeAnswer(kind, theCase, diagnose(theCase, moment), head)
}

const hostile = 'Final-Recipient:x Status:5.0.0\r\nDiagnostic-Code:\u0000\u001b[2J\u202e Action:failed'
const hostileCase: Partial<Case> = {
  arrival: anArrival({
    helo: { verb: 'EHLO', name: hostile },
    hostname: 'mx.doesnotwork.example',
    headers: someHeaders({ subject: hostile }),
  }),
  looks: someLooks({
    clientNames: look('client-ptr', seen([hostile])),
    clientNameAddresses: [{ name: hostile, addresses: look('client-name-1', seen(['2001:db8:9::9'])) }],
    route: {
      ...someLooks().route,
      domain: hostile,
      exchangers: someLooks().route.exchangers.map((one) => ({ ...one, host: hostile })),
    },
  }),
}

test('A and B differ in their subject and first sentences alone', () => {
  const [a, b] = [write('A'), write('B')]
  expect(a.subject).toBe('Re: Is my provider ready? [A: IPv6 or IPv4]')
  expect(b.subject).toBe('Re: Is my provider ready? [B: IPv6 only]')
  const behindFirst = (text: string): string => text.slice(text.indexOf('WHAT WE KNOW'))
  expect(behindFirst(a.text)).toBe(behindFirst(b.text))
  expect(a.text).toMatch(/^This is answer A\./)
  expect(b.text).toMatch(/^This is answer B\./)
  expect([...a.attachments, ...b.attachments]).toEqual([])
})

test.each(['A', 'B', 'B4', 'L3', 'L4'] as const)('letter %s is plain text that names itself', (kind) => {
  const { subject, text } = write(kind)
  expectPlainText(text)
  expect(subject).toContain(`[${kind}: `)
  expect(text.split('.')[0]).toContain(kind)
  expect(text).toContain('https://www.doesnotwork.example/t/abcdefghijklmnopqrstuvwxyz')
})

test('A says in so many words that the client has no reverse DNS name', () => {
  const looks = someLooks({
    clientNames: look('client-ptr', absent('no-such-record')),
    clientNameAddresses: [],
  })
  const { text } = write('A', { looks })
  expect(text).toContain('no reverse DNS name')
  expect(text.replace(/\s+/g, ' ')).toContain('2001:db8:5::25 has no reverse DNS')
})

test('a look that failed is not told as if nothing were there', () => {
  const looks = someLooks({ clientNames: look('client-ptr', failed('SERVFAIL')), clientNameAddresses: [] })
  const { text } = write('A', { looks })
  expect(text).not.toContain('no reverse DNS')
  expect(text).toContain('could not be looked up')
})

test('the tester’s own words never make a field of a DSN or a control character in A or B', () => {
  for (const kind of ['A', 'B'] as const) {
    const { subject, text } = write(kind, hostileCase)
    expectPlainText(text)
    for (const field of statusFields) expect(countField(text, field)).toBe(0)
    expect(subject).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  }
})

test('a case whose looks are still missing gets its answers too', () => {
  expectPlainText(write('A', { looks: null }).text)
})

test('the mail servers without IPv6 are shown with what they have', () => {
  const { text } = write('A', { looks: someLooks({ route: ipv4OnlyRoute() }) })
  expect(text).toMatch(/mail\.ready\.example \(10\)\n\s+IPv6\s+none\n\s+IPv4\s+198\.51\.100\.25/)
})

test('a set-up without pages points to the explanation instead of a link', () => {
  const { text } = write('A', {}, aLetterhead({ link: null }))
  expectPlainText(text)
  expect(text).not.toContain('http')
  expect(text.replace(/\s+/g, ' ')).toContain('wait for one more mail')
})

test('a mail without subject gets one, and Re: is not piled up', () => {
  const withSubject = (subject: string): string =>
    write('A', { arrival: anArrival({ headers: someHeaders({ subject }) }) }).subject
  expect(withSubject('')).toBe('Your IPv6 mail test [A: IPv6 or IPv4]')
  expect(withSubject('Re: RE: hello')).toBe('Re: hello [A: IPv6 or IPv4]')
})
