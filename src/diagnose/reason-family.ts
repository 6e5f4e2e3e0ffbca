import { type BounceReason, type ReasonFamily, reasonGroups } from '../values/bounce-reason.ts'

const hangOnAddress: readonly BounceReason[] = [
  ...reasonGroups.connection,
  'no-aaaa',
  'no-ptr',
  'blocklisted',
  'rate-limited',
  'greylisted',
  'auth-required',
]

const ipv6Address =
  /(?:^|[\s[("'<=:])(?:ipv6:)?((?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){0,7}(?:::)?|(?:[0-9a-f]{1,4}:){1,6}:[0-9a-f:]{0,30})(?=[\]\s)"'>,;.]|$)/gi
const ipv4Address = /(?<![\d.:])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/

/** The family that `reason` hangs on by the addresses and words of `text`; `any` where it names none or both. */
export function familyOf(reason: BounceReason, text: string): ReasonFamily {
  if (reason === 'no-aaaa') return 'ipv6'
  const six = /\bipv6\b(?!:)|\baaaa\b/i.test(text)
  if (reason === 'policy') return six ? 'ipv6' : 'any'
  if (!hangOnAddress.includes(reason)) return 'any'
  const hasSix = six || [...text.matchAll(ipv6Address)].some(([, found]) => isAddress(found ?? ''))
  const hasFour = ipv4Address.test(text)
  if (hasSix === hasFour) return 'any'
  return hasSix ? 'ipv6' : 'ipv4'
}

// A time such as 12:34:56 has neither `::` nor eight groups.
const isAddress = (found: string): boolean => found.includes('::') || found.split(':').length === 8
