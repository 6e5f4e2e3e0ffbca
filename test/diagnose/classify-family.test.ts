import { expect, test } from 'vitest'
import { classifyWords } from '../../src/diagnose/classify-words.ts'

test.each([
  ['connect to mx.ready.example[2001:db8::25]:25: Connection refused', 'ipv6'],
  ['connect to mx.ready.example[192.0.2.25]:25: Connection refused', 'ipv4'],
  ['connect to mx.ready.example: Connection refused', 'any'],
  ['connect to mx.ready.example[::ffff:192.0.2.25]:25: Connection refused', 'ipv4'],
  ['550 SPF says no to [six.example:192.0.2.25]', 'ipv4'],
  ['Connection refused at [192.0.2.25] and at [2001:db8::25]', 'any'],
  ['<<< 554 5.7.1 [IPv6:2001:db8:0:0:0:0:0:25] listed at bl.example', 'ipv6'],
  ['550-5.7.1 [2001:db8::25      16] no PTR record', 'ipv6'],
  ['550-5.7.1 [192.0.2.25      13] no PTR record', 'ipv4'],
  ['dial tcp [2001:db8::25]:25: i/o timeout', 'ipv6'],
  ['connect ENETUNREACH 2001:db8::25:25', 'ipv6'],
  ['450 Greylisted for 2001:db8::/64', 'ipv6'],
  ['554 blocked, see https://ready.example/why?ip=2001:db8::25&code=bl block list', 'ipv6'],
  [
    'Name service error for name=mx.ready.example type=AAAA: Host found but no data record of requested type',
    'ipv6',
  ],
  ['Name service error for name=nowhere.example type=AAAA: Host not found', 'any'],
  ['Host not found: tried 192.0.2.53', 'any'],
  ['550 5.2.1 [ready.example] does not accept email over IPv6', 'ipv6'],
  ['550 5.7.1 spam from [2001:db8::25]', 'any'],
  ['550 5.1.1 User unknown at [2001:db8::25]', 'any'],
  ['connection timed out at 12:34:56, id 1a:2b:3c:4d', 'any'],
  ['Connection refused by 127.0.0.1', 'any'],
])('%s: %s', (text, family) => {
  expect(classifyWords(text).family).toBe(family)
})
