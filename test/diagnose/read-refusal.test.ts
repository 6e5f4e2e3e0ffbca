import { expect, test } from 'vitest'
import { type RefusalCause, readRefusal } from '../../src/diagnose/read-refusal.ts'
import { withinCpuTime } from '../kit/cpu-time.ts'

const words: Record<RefusalCause, string[]> = {
  'our-records': [
    '[2001:db8::25] Our system has detected that this message does not meet IPv6 sending guidelines regarding PTR records and authentication.',
    'Gmail has detected that this message does not meet IPv6 sending guidelines',
    'The sender does not meet basic ipv6 sending guidelines of authentication and rdns resolution of sending ip',
    'Service unavailable, sending IPv6 address [2001:db8::25] must have reverse DNS record.',
    'Inconsistent/Missing DNS PTR record (RFC 1912 2.1)',
    'Client host rejected: cannot find your reverse hostname, [2001:db8::25]',
    'Service unavailable, message sent over IPv6 [2001:db8::25] must pass either SPF or DKIM validation.',
    'Message rejected due to: SPF fail - not authorized. ip=172.20.0.1',
    'Service unavailable; client [2001:db8::25] listed by zen.spamhaus.org',
    'your IPv6 address 2001:db8::25 has been blocked',
    'could not identify an email service running at this address',
    'Blocked - see https://lists.example/dnsbl-lookup?ip=2001:db8::25',
    'We do not accept mail from IPv6 hosts without reverse DNS',
    'the From: header (RFC5322) is not aligned with the SPF or DKIM organizational domain',
  ],
  'sender-domain': [
    '<b+x@doesnotwork.example>: Sender address rejected: Domain not found',
    'Domain of sender address b+x@doesnotwork.example does not resolve',
    'No valid MX for your FROM address',
    'sender verify fail for <b+x@doesnotwork.example>: all relevant MX records point to non-existent hosts',
    "Sender's best MX (mx.doesnotwork.example) has no IP",
    'Sender address rejected: unverified address: Host not found',
    'The MAIL FROM domain doesnotwork.example has no valid A record',
    'unresolvable sender domain',
  ],
  'header-from': ['There is no valid sender in any header line', 'header From domain not acceptable'],
  ipv6: [
    'Service unavailable, [ready.example] does not accept email over IPv6',
    "we don't take mail via IPv6",
    'IPv6 connections are not accepted here',
    'No IPv6 please',
  ],
  greylisting: ['Recipient address rejected: Greylisted', 'Service currently unavailable', 'try again later'],
  rate: ['Too many connections from your network', 'You are sending too fast, slow down'],
  recipient: [
    'User unknown',
    'mailbox full',
    'Recipient address rejected: Domain not found',
    'Callout verification failed: 550 5.1.1 User unknown',
  ],
  content: ['This message looks like spam', 'Virus found'],
  unclear: [
    '',
    'no',
    'Administrative prohibition',
    'Sender address rejected: Access denied',
    'all relevant MX records point to non-existent hosts',
    'Name service error for name=mail.ready.example type=AAAA: Host found but no data record of requested type',
    'Message from a@b.example to host mail.ready.example: address c@d.example not found',
  ],
}

for (const [cause, texts] of Object.entries(words)) {
  test.each(texts)(`${cause} is read out of: %s`, (text) => {
    expect(readRefusal(text)).toBe(cause)
  })
}

test('an address or a link with a telling name is no reason', () => {
  expect(readRefusal('<no-ipv6@ready.example>: not today')).toBe('unclear')
  expect(readRefusal('not today, see https://ready.example/ipv6/rejected')).toBe('unclear')
  expect(readRefusal('<spf-dkim-ptr@ready.example>: not today')).toBe('unclear')
})

test('words of any length are read in no time', () => {
  for (const text of ['not '.repeat(50_000), 'sender address '.repeat(20_000), `${'a'.repeat(99_999)}@`])
    expect(withinCpuTime(300, () => readRefusal(text))).toEqual(expect.any(String))
})
