import { expect, test } from 'vitest'
import { speaker } from '../../src/explain/catalogue.ts'
import { pageShort } from '../../src/explain/page-short.ts'
import { pageSummary } from '../../src/explain/page-summary.ts'
import type { SupportLetter } from '../../src/explain/page-values.ts'
import { logLines } from '../../src/explain/support-log.ts'
import type { Case } from '../../src/values/case.ts'
import type { Language } from '../../src/values/language.ts'
import { seen } from '../../src/values/observation.ts'
import {
  aBounce,
  aDeferral,
  anAttempt,
  aRecord,
  aRefusal,
  failedLetter,
  look,
  noAaaa,
  noon,
  overIpv4,
  someLooks,
  waiting,
} from '../kit/a-case.ts'
import { aCaseView, site } from '../kit/a-case-view.ts'
import { aHandedBounce } from '../kit/a-handed-bounce.ts'
import { pageStates } from '../kit/page-states.ts'

const takenOverIpv4 = aRecord('A', { attempts: [overIpv4()] })

function lettersOf(changes: Partial<Case>, language: Language = 'en'): SupportLetter[] {
  const { advice } = pageSummary(aCaseView(changes, { language }), speaker(language))
  return advice.flatMap(({ letter }) => (letter === null ? [] : [letter]))
}

function letterOf(changes: Partial<Case>, language: Language = 'en'): SupportLetter {
  const [letter] = lettersOf(changes, language)
  if (letter === undefined) throw new Error('There is no letter.')
  return letter
}

const refusing = {
  letters: [takenOverIpv4, failedLetter('B', [aRefusal('we do not accept email over IPv6')])],
}

test('the letter says what was tested, what is asked, and has lines for the log, in this order', () => {
  const { subject, text } = letterOf(refusing)
  expect(subject).toBe('Mail test over IPv6: your mail server refuses IPv6')
  expect(text).toBe(`Hello,

I have tested whether mail over IPv6 reaches my mailbox
(u…@ready.example). A test message could not be delivered: your mail
server refuses IPv6.

What the operators of the test suggest: Please allow incoming mail over
IPv6 at mail.ready.example, or let us know why it is refused.

What happened, with times in UTC:

2026-03-01 12:00:00 UTC  2001:db8:25::d0e6 -> mail.ready.example [2001:db8:5::25]:25
    RCPT TO: 550 5.7.1 we do not accept email over IPv6

For comparison, this message from the same test was taken:

2026-03-01 12:00:00 UTC  192.0.2.44 -> mail.ready.example [198.51.100.25]:25
    end of DATA: 250 2.0.0 queued

The test message came from out6.doesnotwork.example [2001:db8:25::d0e6],
with an envelope sender at doesnotwork.example, a domain that has IPv6
only. Its Message-ID:
    <B.…@doesnotwork.example>

All that the test found, each step with its time:
${site}/t/abcdefghijklmnopqrstuvwxyz

Thank you for looking into it.`)
})

test('it can be begun in a mail program', () => {
  const { subject, mailto } = letterOf(refusing)
  const url = new URL(mailto)
  expect(url.protocol).toBe('mailto:')
  expect(url.searchParams.get('subject')).toBe(subject)
  expect(url.searchParams.get('body')).toBeNull()
})

test('nobody learns from the page the id by which a letter is confirmed, or said to have come back', () => {
  const b = failedLetter('B', [aRefusal('we do not accept email over IPv6')])
  const { text, mailto } = letterOf({
    letters: [takenOverIpv4, { ...b, messageId: '<B.secret@doesnotwork.example>' }],
  })
  expect(text).toContain('<B.…@doesnotwork.example>')
  expect(`${text}${mailto}`).not.toContain('secret')
})

test('a letter that came back quotes the report and when it came', () => {
  const { text } = letterOf({
    letters: [takenOverIpv4, aRecord('B', { state: 'bounced' }), failedLetter('L3', [aRefusal('no')])],
    bounces: [aBounce('letter-b', 'smtp; 550 5.1.8 Sender address rejected: Domain not found')],
    standing: 'neutral',
  })
  expect(text.replace(/\s+/g, ' ')).toContain('Your server took a test message and sent it back later')
  expect(text.replace(/\s+/g, ' ')).toContain(
    'came back at 2026-03-01 12:01:00 UTC says: 550 5.1.8 Sender address rejected: Domain not found',
  )
})

test('what is still being tried is not called undeliverable', () => {
  const tries = [1, 2, 3].map((round) => aDeferral('Sender address rejected: Domain not found', { round }))
  const { text } = letterOf({ letters: [takenOverIpv4, waiting('B', tries)], standing: 'neutral' })
  expect(text.replace(/\s+/g, ' ')).toContain('has not been delivered for 2 hours, and is still being tried')
})

test('of many tries the first and the newest ones are told', () => {
  const tries = Array.from({ length: 12 }, (_, index) =>
    aRefusal('we do not accept email over IPv6', { round: index + 1, at: noon + index * 60_000 }),
  )
  const { text } = letterOf({ letters: [takenOverIpv4, failedLetter('B', tries)] })
  const times = [...text.matchAll(/^2026-03-01 (12:\d\d):00 UTC {2}2001/gm)].map(([, time]) => time)
  expect(times).toEqual(['12:00', '12:09', '12:10', '12:11'])
})

test('what failed on our side is nothing that their log could show', () => {
  const [ours, theirs] = [
    anAttempt({ outcome: 'ours', stage: 'connect', code: null, enhanced: null, text: 'no route' }),
    aRefusal('we do not accept email over IPv6', { round: 2, at: noon + 60_000 }),
  ]
  const { text } = letterOf({ letters: [takenOverIpv4, failedLetter('B', [ours, theirs])] })
  const times = [...text.matchAll(/^2026-03-01 (12:\d\d):00 UTC {2}2001/gm)].map(([, time]) => time)
  expect(times).toEqual(['12:01'])
})

test('without an AAAA record there is no server to name, but hosts that lack one', () => {
  const { text } = letterOf(pageStates['no AAAA'])
  expect(text).toContain('2026-03-01 12:00:00 UTC  no IPv6 address in DNS for mail.ready.example')
  expect(text).not.toContain('5.4.4')
})

test('who sends without a reverse DNS name gets told the address, the time and the connection', () => {
  const { subject, text } = letterOf(pageStates.nameless)
  expect(subject).toBe('Sending mail over IPv6: something to mend')
  expect(text.replace(/\s+/g, ' ')).toContain('Please give 2001:db8:5::25 a reverse DNS name')
  expect(text).toContain(
    '2026-03-01 12:00:00 UTC  2001:db8:5::25 (EHLO mail.ready.example) -> mx.doesnotwork.example [2001:db8:25::d0e5]:25',
  )
  expect(text).toContain('as case k7q2m9abcd')
})

test('the name by which a server greets us stands in one line, without tricks, and cut where it is long', () => {
  const { arrival } = aCaseView(pageStates.nameless).theCase
  const name = `x\r\nEvil: yes\u202e https://evil.example ${'y'.repeat(5_000)}`
  const { text } = letterOf({
    ...pageStates.nameless,
    arrival: { ...arrival, helo: { ...arrival.helo, name } },
  })
  const line = text.split('\n').find((one) => one.includes('(EHLO ')) ?? ''
  expect(line).toContain('Evil: yes')
  expect(line).toContain('hxxps://evil[.]example')
  expect(line.length).toBeLessThan(500)
  expect(text).not.toMatch(/\u202e|^Evil/m)
})

test('an SPF record that forbids the client is told once, with the domain', () => {
  const spf = look(
    'spf',
    seen({ result: 'fail', domain: 'ready.example', record: 'v=spf1 -all', explanation: null } as const),
  )
  const { text } = letterOf({ looks: someLooks({ spf }), proofs: { ...someLooks(), spf } })
  expect(text.replace(/\s+/g, ' ')).toContain(
    'Please add the IPv6 addresses that send for ready.example to its SPF record',
  )
})

test('whoever cannot send writes to those who send for them, with the words of the report', () => {
  const { subject, text } = letterOf(pageStates['cannot send'])
  expect(subject).toBe('My mail cannot be delivered: no mail server in DNS')
  expect(text.replace(/\s+/g, ' ')).toContain('Host found but no data record of requested type')
  expect(text.replace(/\s+/g, ' ')).toContain('look up AAAA records as well as A records')
})

test('what an unproved person handed in is not quoted', () => {
  const handed = [aHandedBounce({}, { authenticated: false })]
  const { text } = letterOf({ ...pageStates['a bounce only'], handed })
  expect(text).not.toContain('Host found but no data record')
})

test('a quoted local part does not slip through where a line is broken', () => {
  const handed = [
    aHandedBounce({ finalRecipient: '"a b c d e f g h i j k l m n o p q r s t u v w"@far.example' }),
  ]
  const { text, mailto } = letterOf({ ...pageStates['a bounce only'], handed })
  expect(text).toContain('x@far.example'.replace('x', 'x…'))
  expect(`${text}${decodeURIComponent(mailto)}`).not.toMatch(/a b c|u v w/)
})

test('each language writes its own letter, with the same lines for the log', () => {
  const texts = (['en', 'cs', 'de', 'fr', 'es'] as const).map((language) => letterOf(refusing, language).text)
  expect(new Set(texts).size).toBe(5)
  for (const text of texts) expect(text).toContain('RCPT TO: 550 5.7.1 we do not accept email over IPv6')
})

test('where no server spoke, the line says in the language of the letter what stood in the way', () => {
  const attempt = anAttempt({
    ...{ stage: 'connect', outcome: 'network', trouble: 'timed-out', code: null, enhanced: '4.4.1' },
    text: 'no answer within 30 s',
  })
  expect(logLines(attempt, speaker('en'))).toContain('connect: 4.4.1 no answer within 30 s')
  expect(logLines(attempt, speaker('es'))).toContain('connect: 4.4.1 nadie respondió a tiempo')
})

test('a line for the log has no line break and no address of a person in it', () => {
  const line = logLines(
    anAttempt({ stage: 'rcpt', code: 550, text: '<user@ready.example>: no\r\nEvil: yes' }),
    speaker('en'),
  )
  expect(line.split('\n')).toHaveLength(2)
  expect(line).toContain('<u…@ready.example>: no Evil: yes')
})

test('six lines for the phone say which case, the verdict, each ability, what was said and who must act', () => {
  const say = speaker('en')
  const short = (changes: Partial<Case>) => {
    const view = aCaseView(changes)
    return pageShort(view, pageSummary(view, say), say).map(({ label, value }) => `${label}: ${value}`)
  }
  expect(short(refusing)).toEqual([
    'Case: k7q2m9abcd, 1 March 2026 at 12:00 UTC',
    'Verdict: You can send over IPv6, but your mail server refuses mail over IPv6.',
    'Sending: works',
    'Receiving: Receive mail over IPv6: does not work; Accept an IPv6-only envelope sender: waiting; Accept an IPv6-only header From: waiting',
    'What stood in the way: mail.ready.example [2001:db8:5::25]: 550 5.7.1 we do not accept email over IPv6',
    'Who must act: Whoever receives mail for you: the mail servers that your MX records name.',
  ])
  expect(short({}).slice(4)).toEqual([
    'What stood in the way: nothing',
    'Who must act: Nobody needs to do anything.',
  ])
  expect(short(pageStates['cannot send'])[4]).toContain('Host found but no data record')
  expect(short({ letters: [takenOverIpv4, failedLetter('B', [noAaaa()])] })).toHaveLength(6)
})

test('where answer B was taken and not found, the lines for the phone say who can look for it, and with what', () => {
  const say = speaker('en')
  const view = aCaseView({ events: [{ at: noon, what: 'said-missing', text: '' }] })
  const lines = pageShort(view, pageSummary(view, say), say).map(({ value }) => value)
  expect(lines[4]).toMatch(
    /^Answer B was taken and is not in the mailbox: 2026-03-01 12:\S+ UTC .*\]:25 end of DATA: 250/,
  )
  expect(lines[5]).toContain('support of your mail provider')
})
