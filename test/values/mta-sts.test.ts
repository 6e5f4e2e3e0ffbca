import { expect, test } from 'vitest'
import { namesExchanger } from '../../src/values/mta-sts.ts'

test.for([
  ['mx.provider.example', 'mx.provider.example', true],
  ['mx.provider.example', 'mx2.provider.example', false],
  ['*.provider.example', 'mx.provider.example', true],
  ['*.provider.example', 'provider.example', false],
  ['*.provider.example', 'a.mx.provider.example', false],
  ['*.provider.example', 'mx.notprovider.example', false],
  ['*.example', 'example', false],
  ['mx', 'mx', true],
] as const)('the pattern %s and the MX host %s: %s', ([pattern, host, names]) => {
  expect(namesExchanger({ mx: ['other.example', pattern] }, host)).toBe(names)
})
