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
  /(?:^|[\s[("'<=:;,])(?:ipv6:)?((?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){0,7}(?:::)?|(?:[0-9a-f]{1,4}:){1,6}:[0-9a-f:]{0,30})(?=[\]\s/&)"'>,;.]|$)/gi
const ipv4Address = /(?<![\d.-])(?<![\d:]:)(?!127\.)(?:\d{1,3}\.){3}\d{1,3}(?![\d.-]*\d)/

/**
 * The family that `reason` hangs on: by the addresses and words of the first of `texts` that names any; `any` where it
 * names both, where none does, and for a reason that hangs on no address.
 */
export function familyOf(reason: BounceReason, texts: readonly string[]): ReasonFamily {
  if (reason === 'no-aaaa') return 'ipv6'
  if (reason === 'policy') return texts.some((text) => sixWord.test(spaced(text))) ? 'ipv6' : 'any'
  if (!hangOnAddress.includes(reason)) return 'any'
  for (const text of texts.map(spaced)) {
    const six =
      sixWord.test(text) || [...text.matchAll(ipv6Address)].some(([, found]) => isAddress(found ?? ''))
    const four = ipv4Address.test(text) || /\bipv4\b/i.test(text)
    if (six && four) return 'any'
    if (six) return 'ipv6'
    if (four) return 'ipv4'
  }
  return 'any'
}

// RFC 4291 §2.5.5.2: how a socket of both families writes an IPv4 address.
const mapped = /::ffff:(?=\d{1,3}\.\d)/gi

// qmail's log has `_` for a space; Sendmail's report begins with who handed it the original, who is no peer.
const spaced = (text: string): string =>
  text
    .replaceAll('_', ' ')
    .replace(mapped, '')
    .replace(/received at [^\n]{0,80}\n\s{0,9}from [^\n]{0,300}/, ' ')

const sixWord = /\bipv6\b(?!:)|\baaaa\b/i

// A time such as 12:34:56 has neither `::` nor eight groups.
const isAddress = (found: string): boolean =>
  found !== '::1' && (found.includes('::') || found.split(':').length === 8)
