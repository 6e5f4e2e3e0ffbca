import { expect, test } from 'vitest'
import { masked, maskText } from '../../src/values/masked.ts'
import { withinCpuTime } from '../kit/cpu-time.ts'

test.each([
  ['MAIL FROM:<anna+x@provider.example> SIZE=3', 'MAIL FROM:<a…@provider.example> SIZE=3'],
  ['RCPT TO:<b+token@control.example>', 'RCPT TO:<b…@control.example>'],
  ['"anna b"@provider.example is unknown', 'x…@provider.example is unknown'],
  ['rfc822;jürgen@bücher.example', 'rfc822;j…@bücher.example'],
  ['see https://x.example/?who=anna%40provider.example', 'see https:/…@provider.example'],
  ['ORCPT=rfc822;anna+40provider.example', 'ORCPT=rfc822;a…@provider.example'],
  [
    'a+40tag@provider.example, b@x.example and c@y.example.',
    'a…@provider.example, b…@x.example and c…@y.example.',
  ],
  ['anna@x@provider.example', 'a…@provider.example'],
  ['anna@x.orgbob@provider.example', 'a…@provider.example'],
  ['anna@x.orgbob%40provider.example', 'a…@provider.example'],
  ['anna@x.example@ or so, bob@y.example', 'a…@x.example@ or so, b…@y.example'],
  ['mx.provider.example [2001:db8::1] said 550 5.1.1', 'mx.provider.example [2001:db8::1] said 550 5.1.1'],
])('%s', (text, shown) => {
  expect(maskText(text)).toBe(shown)
})

test('what people wrote is left out whole, at any depth, and an empty field stays empty', () => {
  expect(
    masked({
      arrival: {
        headers: { subject: 'My secret', messageId: null, received: ['from laptop'], from: 'a@x.example' },
      },
      letters: [{ attempts: [{ transcript: 'C: secret', text: 'no b@y.example', code: 550 }] }],
    }),
  ).toEqual({
    arrival: { headers: { subject: '…', messageId: null, received: [], from: 'a…@x.example' } },
    letters: [{ attempts: [{ transcript: '…', text: 'no b…@y.example', code: 550 }] }],
  })
})

test('the hops before the provider are left out, for one of them is where somebody lives', () => {
  const hops = { id: 'hops', state: 'seen', value: [{ address: '2001:db8:7::1' }] }
  expect(masked([hops, { id: 'mx', value: ['mx.x.example'] }])).toEqual([
    { id: 'hops', state: 'seen', value: '…' },
    { id: 'mx', value: ['mx.x.example'] },
  ])
})

test('a long text with many signs of an address is gone through in a moment', () => {
  expect(withinCpuTime(1_500, () => maskText(`${'a'.repeat(200)}@x `.repeat(1_000)))).not.toContain('aa')
  expect(withinCpuTime(1_500, () => maskText('@%40+40'.repeat(30_000)))).not.toBe('')
})

test('a long text without an address is gone through in a moment', () => {
  const text = `${'a.'.repeat(100_000)}"${'b'.repeat(1_000)}`
  expect(withinCpuTime(3_000, () => maskText(text))).not.toContain('…')
})

test('letters are named by their kinds, not by the ids that reports are matched by', () => {
  const letters = [
    { id: 'x.1', letter: 'A' },
    { id: 'x.12', letter: 'B' },
  ]
  expect(masked({ restsOn: ['x.12-1-1', 'own-X.1-2', 'x11'], text: 'ENVID=X.12' }, letters)).toEqual({
    restsOn: ['B-1-1', 'own-A-2', 'x11'],
    text: 'ENVID=B',
  })
})
