import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto'
import { base32, fromBase32 } from '../values/base32.ts'

const letterIdBytes = 10
const expiryBytes = 3
const proofBytes = 10
const tokenBytes = letterIdBytes + expiryBytes + proofBytes
const hourMs = 3_600_000

/** What a return path's token says: whose bounce it is, or that it is not ours, or too old (R18). */
export type TokenReading = { letterId: string } | 'invalid' | 'expired'

/**
 * The return path `b+<token>@<domain>` of a letter. `letterId` is 16 lower-case base32 characters, `expiresAt` ms since
 * 1970; the token is good until the end of that hour. Throws a RangeError on an id of another shape.
 */
export function mintReturnPath(
  { letterId, domain, expiresAt }: { letterId: string; domain: string; expiresAt: number },
  secret: KeyObject,
): string {
  const id = fromBase32(letterId)
  if (id === null || base32(id) !== letterId || id.length !== letterIdBytes) {
    throw new RangeError(`"${letterId}" is no letter id of 16 lower-case base32 characters.`)
  }
  const claims = Buffer.alloc(letterIdBytes + expiryBytes)
  claims.set(id)
  claims.writeUIntBE(Math.ceil(expiresAt / hourMs), letterIdBytes, expiryBytes)
  return `b+${base32(Buffer.concat([claims, prove(claims, secret)]))}@${domain}`
}

/**
 * Reads the token of a return path, without regard to case (RFC 5321 §4.5.3.1.1 leaves room for its 37 characters).
 * `now` is ms since 1970.
 */
export function readToken(token: string, secret: KeyObject, now: number): TokenReading {
  const bytes = fromBase32(token)
  // One token has one spelling: what is left of the last character's bits must be zero.
  if (bytes === null || bytes.length !== tokenBytes || base32(bytes) !== token.toLowerCase()) return 'invalid'
  const claims = Buffer.from(bytes.subarray(0, letterIdBytes + expiryBytes))
  if (!timingSafeEqual(prove(claims, secret), bytes.subarray(claims.length))) return 'invalid'
  if (now > claims.readUIntBE(letterIdBytes, expiryBytes) * hourMs) return 'expired'
  return { letterId: base32(claims.subarray(0, letterIdBytes)) }
}

/** 80 bits: a forger would have to ask our listener 2^79 times. */
function prove(claims: Uint8Array, secret: KeyObject): Buffer {
  return createHmac('sha256', secret).update('return-path\0').update(claims).digest().subarray(0, proofBytes)
}
