import fc from 'fast-check'
import { expect, test } from 'vitest'
import { absent, failed, seen } from '../../src/values/observation.ts'
import { readPolicy, readPolicyRecord } from '../../src/wire/mta-sts-text.ts'

const policy = ['version: STSv1', 'mode: enforce', 'mx: mx.provider.example', 'max_age: 604800']
const without = (name: string): string[] => policy.filter((line) => !line.startsWith(name))

test.for([
  ['v=STSv1; id=20260301T120000;', '20260301T120000'],
  ['v=STSv1;id=1', '1'],
  ['v=STSv1; id=a ; color=green; ', 'a'],
] as const)('the record "%s" announces the policy %s', ([record, id]) => {
  expect(readPolicyRecord(['v=spf1 -all', record])).toEqual(seen(id))
})

test('texts about something else announce nothing', () => {
  expect(readPolicyRecord(['v=spf1 -all', 'v=STSv2; id=1', 'STSv1'])).toEqual(absent('no-such-record'))
})

test('of two records none counts', () => {
  expect(readPolicyRecord(['v=STSv1; id=1', 'v=STSv1; id=1'])).toEqual(failed('RECORD-SEVERAL'))
})

test.for([
  'v=STSv1;',
  'v=STSv1; id=',
  'v=STSv1; id=a-b',
  'v=STSv1; id=1; ;',
  `v=STSv1; id=${'a'.repeat(33)}`,
])('a record "%s" can’t be read', (record) => {
  expect(readPolicyRecord([record])).toEqual(failed('RECORD-SYNTAX'))
})

test.for(['\n', '\r\n'])('a policy is read line by line, whatever ends them', (end) => {
  expect(readPolicy(`${policy.join(end)}${end}`)).toEqual(
    seen({ mode: 'enforce', mx: ['mx.provider.example'], maxAgeSeconds: 604_800 }),
  )
})

test('hosts are kept in the form in which names are compared, wildcards too', () => {
  const lines = [...without('mx'), 'mx:*.Provider.EXAMPLE', 'mx: mx.other.example.\t']
  expect(readPolicy(lines.join('\n'))).toMatchObject({
    value: { mx: ['*.provider.example', 'mx.other.example'] },
  })
})

test('of a field that comes twice the first counts, and unknown fields mean nothing', () => {
  const lines = [...policy, 'mode: none', 'max_age: x', 'color: green', '']
  expect(readPolicy(lines.join('\r\n'))).toMatchObject({ value: { mode: 'enforce', maxAgeSeconds: 604_800 } })
})

test('a policy of mode none needs no hosts', () => {
  expect(readPolicy('version: STSv1\nmode: none\nmax_age: 86400\n')).toMatchObject({
    value: { mode: 'none', mx: [] },
  })
})

test('a policy is kept for a year at most', () => {
  expect(readPolicy([...without('max_age'), 'max_age: 9999999999'].join('\n'))).toMatchObject({
    value: { maxAgeSeconds: 31_557_600 },
  })
})

test.for([
  ['POLICY-VERSION', without('version')],
  ['POLICY-VERSION', [...without('version'), 'version: STSv2']],
  ['POLICY-MODE', without('mode')],
  ['POLICY-MODE', [...without('mode'), 'mode: Enforce']],
  ['POLICY-MAX-AGE', without('max_age')],
  ['POLICY-MAX-AGE', [...without('max_age'), 'max_age: 1d']],
  ['POLICY-MX', without('mx')],
  ['POLICY-MX', [...policy, 'mx: *']],
  ['POLICY-MX', [...policy, 'mx: mx.*.example']],
  ['POLICY-MX', [...policy, 'mx: 192.0.2.1']],
  ['POLICY-MX', [...policy, ...Array.from({ length: 200 }, (_, n) => `mx: mx${n}.example`)]],
  ['POLICY-LINE', [...policy, '<html>']],
] as const)('%s: what is wrong with a policy is named', ([code, lines]) => {
  expect(readPolicy(lines.join('\n'))).toEqual(failed(code))
})

test('no text whatever makes reading throw', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string({ unit: 'binary' }), (texts, text) => {
      expect(() => readPolicyRecord([...texts, `v=STSv1;${text}`])).not.toThrow()
      expect(() => readPolicy(text)).not.toThrow()
    }),
  )
})
