import { expect, test } from 'vitest'
import { namesNear } from '../../src/values/near-names.ts'

test('a name with a letter changed, added, left out or swapped is near', () => {
  for (const wrong of ['dkin', 'dkkim', 'dim', 'dkmi', 'DKIM'])
    expect(namesNear(['spf', 'dkim', 'dmarc'], wrong)).toEqual(['dkim'])
})

test('the nearest comes first', () => {
  expect(namesNear(['mx-names', 'mx-name', 'mta-sts'], 'mx-nam')).toEqual(['mx-name', 'mx-names'])
})

test('what has little in common is not near', () => {
  expect(namesNear(['spf', 'dkim'], 'port-refused')).toEqual([])
  expect(namesNear(['spf'], '')).toEqual([])
})
