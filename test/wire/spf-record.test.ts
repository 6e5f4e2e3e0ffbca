import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coversNative, expandSpec, isSpfRecord, readSpfRecord } from '../../src/wire/spf-record.ts'
import { withinCpuTime } from '../kit/cpu-time.ts'

/** The mechanisms in short, or the problem. */
function read(record: string): string[] | string {
  const found = readSpfRecord(record)
  if ('problem' in found) return found.problem
  const mechanisms = found.mechanisms.map(({ qualifier, name, target }) => `${qualifier}${name}|${target}`)
  return found.redirect === null ? mechanisms : [...mechanisms, `redirect|${found.redirect}`]
}

test('the version stands alone before the first space', () => {
  expect(isSpfRecord('v=spf1')).toBe(true)
  expect(isSpfRecord('V=SPF1 -all')).toBe(true)
  expect(isSpfRecord('v=spf10 -all')).toBe(false)
  expect(isSpfRecord('spf2.0/pra -all')).toBe(false)
})

test('mechanisms are read with qualifier and target, as they stand', () => {
  expect(
    read(
      'v=spf1  +A MX:in.example/28//64 a/24 a//48 ?ptr include:_spf.b.example ~ip4:192.0.2.0/24 ip6:2001:DB8::/32 exists:%{ir}.x.example -all ',
    ),
  ).toEqual([
    '+a|',
    '+mx|in.example',
    '+a|',
    '+a|',
    '?ptr|',
    '+include|_spf.b.example',
    '~ip4|192.0.2.0/24',
    '+ip6|2001:DB8::/32',
    '+exists|%{ir}.x.example',
    '-all|',
  ])
})

test('a redirect counts where no all stands, and what is behind all is not looked at', () => {
  expect(read('v=spf1 redirect=_spf.b.example')).toEqual(['redirect|_spf.b.example'])
  expect(read('v=spf1 -all redirect=_spf.b.example ip6:2001:db8::1')).toEqual(['-all|'])
})

test('modifiers that nobody knows yet are ignored', () => {
  expect(read('v=spf1 x-new=1 exp=why.example -all')).toEqual(['-all|'])
})

test.each([
  ['v=spf1 ipv6:2001:db8::1 -all', 'unknown mechanism "ipv6:2001:db8::1"'],
  ['v=spf1 ip6:192.0.2.1 -all', '"ip6:192.0.2.1"'],
  ['v=spf1 ip4:2001:db8::1 -all', '"ip4:2001:db8::1"'],
  ['v=spf1 ip4:192.0.2 -all', '"ip4:192.0.2"'],
  ['v=spf1 ip6:2001:db8::/129 -all', '"ip6:2001:db8::/129"'],
  ['v=spf1 a:192.0.2.1 -all', '"a:192.0.2.1"'],
  ['v=spf1 include -all', '"include"'],
  ['v=spf1 include: -all', '"include:"'],
  ['v=spf1 a/33 -all', '"a/33"'],
  ['v=spf1 all:x', '"all:x"'],
  ['v=spf1 exists:%{x}.example', '"exists:%{x}.example"'],
  ['v=spf1 exists:100%.example', '"exists:100%.example"'],
  ['v=spf1 redirect=a.example redirect=b.example', '"redirect" stands there twice'],
  ['v=spf1 redirect=', '"redirect="'],
  // A fault behind all is a fault of the record as a whole.
  ['v=spf1 -all mx:', '"mx:"'],
])('%s cannot be read, because of %s', (record, problem) => {
  expect(read(record)).toBe(problem)
})

test('a mapped address is no native one', () => {
  expect(coversNative('2001:db8::/32')).toBe(true)
  expect(coversNative('::/0')).toBe(true)
  expect(coversNative('::ffff:192.0.2.0/120')).toBe(false)
})

test('domain macros are expanded, and what hangs on the client or the local part is told', () => {
  const expand = (spec: string) => expandSpec(spec, 'b.mail.example', 'origin.example')
  expect(expand('_spf.%{d}')).toBe('_spf.b.mail.example')
  expect(expand('%{d2}.x')).toBe('mail.example.x')
  expect(expand('%{dr}.x')).toBe('example.mail.b.x')
  expect(expand('%{O}.%{d1r}.x')).toBe('origin.example.b.x')
  expect(expand('a%%b')).toBe('a%b')
  for (const letter of 'ipvhslcrt') expect(expand(`%{${letter}}.x`)).toBeNull()
})

test('a name that grows too long loses labels on the left', () => {
  const long = Array.from({ length: 4 }, () => 'x'.repeat(60)).join('.')
  expect(expandSpec('%{d}.%{d}', long, 'o.example')?.length).toBeLessThanOrEqual(253)
})

test('whatever stands in a record, it is read or has a problem that can be shown', () => {
  const term = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('a:', 'mx/', '%{', 'ip6:', '//128', '-all', 'redirect=', '%{d999r.+-}', ' '),
  )
  fc.assert(
    fc.property(fc.array(term, { maxLength: 20 }), (terms) => {
      const found = readSpfRecord(`v=spf1 ${terms.join('')}`)
      if ('problem' in found) expect(found.problem).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      else for (const { target } of found.mechanisms) expandSpec(target, 'd.example', 'o.example')
    }),
    { numRuns: 1000 },
  )
})

test('a long record is read at once', () => {
  for (const part of ['ip4:192.0.2.1 ', 'a/', '%{d', 'a=', '-', 'x.', '/'.repeat(3)]) {
    const record = `v=spf1 ${part.repeat(65_535 / part.length)}`
    expect(
      withinCpuTime(500, () => readSpfRecord(record)),
      part,
    ).toBeDefined()
  }
})
