import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mintReturnPath, readToken } from '../../src/wire/return-path.ts'

const secret = createSecretKey(Buffer.alloc(32, 7))
const hour = 3_600_000
const now = Date.UTC(2026, 10, 21, 12)
const letterId = 'abcdefghij234567'
const expiresAt = now + 48 * hour

const tokenOf = (address: string): string => address.slice('b+'.length, address.indexOf('@'))
const mint = (id = letterId, expires = expiresAt): string =>
  tokenOf(mintReturnPath({ letterId: id, domain: 'doesnotwork.example', expiresAt: expires }, secret))

const base32Character = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567')
const letterIds = fc.string({ unit: base32Character, minLength: 16, maxLength: 16 })

test('a return path names its letter, in whatever case it comes back', () => {
  fc.assert(
    fc.property(letterIds, fc.integer({ min: now, max: now + 10_000 * hour }), (id, expires) => {
      const address = mintReturnPath(
        { letterId: id, domain: 'doesnotwork.example', expiresAt: expires },
        secret,
      )
      expect(address).toMatch(/^b\+[a-z2-7]{37}@doesnotwork\.example$/)
      expect(readToken(tokenOf(address), secret, now)).toEqual({ letterId: id })
      expect(readToken(tokenOf(address).toUpperCase(), secret, now)).toEqual({ letterId: id })
    }),
  )
})

test('a return path with any one character changed is invalid', () => {
  fc.assert(
    fc.property(letterIds, fc.nat({ max: 36 }), base32Character, (id, at, character) => {
      const token = mint(id)
      fc.pre(token[at] !== character)
      const forged = token.slice(0, at) + character + token.slice(at + 1)
      expect(readToken(forged, secret, now)).toBe('invalid')
    }),
    { numRuns: 1000 },
  )
})

test('a return path that was cut, lengthened or made up is invalid', () => {
  const token = mint()
  for (const forged of [
    '',
    token.slice(0, -1),
    `${token}a`,
    token.slice(1),
    `${token}=`,
    ` ${token}`,
    '1'.repeat(37),
  ]) {
    expect(readToken(forged, secret, now)).toBe('invalid')
  }
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readToken(text, secret, now)).toBe('invalid')
    }),
  )
  expect(readToken(token.replace(/.$/, 'ſ'), secret, now)).toBe('invalid')
})

test('a return path of another installation is invalid', () => {
  expect(readToken(mint(), createSecretKey(Buffer.alloc(32, 8)), now)).toBe('invalid')
})

test('a return path expires with its case', () => {
  expect(readToken(mint(), secret, expiresAt)).toEqual({ letterId })
  expect(readToken(mint(letterId, expiresAt - 1), secret, expiresAt - 1)).toEqual({ letterId })
  expect(readToken(mint(), secret, expiresAt + 1)).toBe('expired')
})

test('only a letter id of our own shape gets a return path', () => {
  for (const id of ['', 'abc', 'ABCDEFGHIJ234567', 'abcdefghij23456!', 'abcdefghij2345678']) {
    expect(() => mintReturnPath({ letterId: id, domain: 'doesnotwork.example', expiresAt }, secret)).toThrow(
      RangeError,
    )
  }
})
