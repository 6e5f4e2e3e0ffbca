import { expect, test } from 'vitest'
import { zoneText } from '../../src/doctor/zone-text.ts'
import type { ZoneRecord } from '../../src/wire/dns-server.ts'

const textOf = (...records: ZoneRecord[]): string[] =>
  zoneText([{ name: 'ready.example', reverse: false, records }])
    .split('\n')
    .slice(1)

test('a zone is written with absolute names in columns, below its title', () => {
  const text = zoneText([
    {
      name: 'ready.example',
      reverse: false,
      records: [
        { name: 'ready.example', type: 'MX', data: { preference: 0, exchange: 'mx.ready.example' } },
        { name: 'mx.ready.example', type: 'AAAA', data: '2001:db8::1' },
      ],
    },
    {
      name: 'reverse',
      reverse: true,
      records: [{ name: '1.2.0.192.in-addr.arpa', type: 'PTR', data: 'mx.ready.example' }],
    },
  ])
  expect(text).toBe(
    [
      '; Zone ready.example',
      'ready.example.     IN  MX     0 mx.ready.example.',
      'mx.ready.example.  IN  AAAA   2001:db8::1',
      '',
      '; Reverse DNS: whoever gave you the addresses sets these.',
      '1.2.0.192.in-addr.arpa.  IN  PTR    mx.ready.example.',
    ].join('\n'),
  )
})

test('a long key is written in strings of 255 octets that make the whole again', () => {
  const key = `v=DKIM1; k=rsa; p=${'A'.repeat(700)}`
  const [line] = textOf({ name: 's1._domainkey.ready.example', type: 'TXT', data: key })
  const strings = [...(line ?? '').matchAll(/"([^"]*)"/g)].map(([, part]) => part ?? '')
  expect(strings.every((part) => part.length <= 255)).toBe(true)
  expect(strings.join('')).toBe(key)
})

test('quotes and backslashes of a text are escaped', () => {
  const [line] = textOf({ name: 'ready.example', type: 'TXT', data: 'a "b" \\c' })
  expect(line).toContain('"a \\"b\\" \\\\c"')
})

test('an empty text is an empty string', () => {
  expect(textOf({ name: 'ready.example', type: 'TXT', data: '' })[0]).toContain('TXT    ""')
})

test('a certificate association is written as numbers and hexadecimal octets', () => {
  const data = { usage: 3, selector: 1, matchingType: 1, certificate: Buffer.from([0xab, 1]) }
  const [line] = textOf({ name: '_25._tcp.mx.ready.example', type: 'TLSA', data })
  expect(line).toBe('_25._tcp.mx.ready.example.  IN  TLSA   3 1 1 ab01')
})
