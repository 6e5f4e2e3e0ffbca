import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { expect } from 'vitest'
import { base32 } from '../../src/values/base32.ts'
import { mintReturnPath, readToken } from '../../src/wire/return-path.ts'
import { fuzz } from '../kit/fuzz.ts'

const secret = createSecretKey(Buffer.alloc(32, 7))
const hour = 3_600_000
const now = Date.UTC(2026, 10, 21, 12)
const alphabet = [...'abcdefghijklmnopqrstuvwxyz234567']

const letterIds = fc.uint8Array({ minLength: 10, maxLength: 10 }).map(base32)
const issued = fc.record({ letterId: letterIds, hours: fc.integer({ min: 1, max: 10_000 }) })

const tokenOf = ({ letterId, hours }: { letterId: string; hours: number }): string =>
  mintReturnPath({ letterId, domain: 'six.example', expiresAt: now + hours * hour }, secret).slice(
    2,
    -'@six.example'.length,
  )

fuzz(
  'a return path comes back in any case, and holds until its hour is over',
  800,
  fc.tuple(issued, fc.array(fc.boolean(), { minLength: 37, maxLength: 37 })),
  ([one, up]) => {
    const token = tokenOf(one)
    const spelled = [...token]
      .map((character, at) => (up[at] === true ? character.toUpperCase() : character))
      .join('')
    expect(readToken(spelled, secret, now)).toEqual({ letterId: one.letterId })
    expect(readToken(spelled, secret, now + one.hours * hour)).toEqual({ letterId: one.letterId })
    expect(readToken(spelled, secret, now + one.hours * hour + 1)).toBe('expired')
  },
)

const change = fc.oneof(
  fc.record({ at: fc.nat(36), character: fc.constantFrom(...alphabet, '=', 'ſ', '\u212a', '1', '+') }),
  fc.record({ at: fc.nat(36), character: fc.constant('') }),
)

fuzz(
  'no changed return path is good, nor one whose halves were those of two others',
  1200,
  fc.tuple(issued, issued, fc.array(change, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 36 })),
  ([one, other, changes, half]) => {
    const token = tokenOf(one)
    let changed = token
    for (const { at, character } of changes)
      changed = changed.slice(0, at) + character + changed.slice(at + 1)
    const crossed = token.slice(0, half) + tokenOf(other).slice(half)
    for (const forged of [changed, crossed])
      if (forged !== token && forged !== tokenOf(other))
        expect(readToken(forged, secret, now)).toBe('invalid')
    expect(readToken(token, createSecretKey(Buffer.alloc(32, 8)), now)).toBe('invalid')
  },
)

fuzz(
  'no made-up token is good',
  1200,
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...alphabet), { minLength: 37, maxLength: 37 }).map((all) => all.join('')),
  ),
  (token) => {
    expect(readToken(token, secret, now)).toBe('invalid')
  },
)
