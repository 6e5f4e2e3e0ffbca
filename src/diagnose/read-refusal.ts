import type { BounceReason } from '../values/bounce-reason.ts'
import { classifyWords } from './classify-words.ts'

/**
 * What a refusal's own words hang it on. `unclear` where they name nothing that decides.
 * `our-records`: reverse DNS, SPF, DKIM, DMARC or a block list, which are ours to check before anybody is blamed.
 */
export type RefusalCause =
  | 'sender-domain'
  | 'header-from'
  | 'ipv6'
  | 'our-records'
  | 'recipient'
  | 'content'
  | 'rate'
  | 'greylisting'
  | 'unclear'

/**
 * Reads what a refusal is about out of the deciding server's words (an SMTP reply or a Diagnostic-Code).
 * General signs only; codes alone never decide, for they are often wrong (RFC 3463's 5.1.1 above all).
 */
export function readRefusal(words: string): RefusalCause {
  const { reason, family, by } = classifyWords(words)
  const read = by === 'code' ? 'unknown' : reason
  const cause = causes[read]
  if (cause === 'our-records') return cause
  if (saysOf(headerFrom, words)) return 'header-from'
  if (read === 'policy') return family === 'ipv6' ? 'ipv6' : saysOf(content, words) ? 'content' : 'unclear'
  if (cause === 'unclear')
    return saysOf(askedBack, words) ? 'greylisting' : saysOf(recipient, words) ? 'recipient' : cause
  return cause
}

const causes: Readonly<Record<BounceReason, RefusalCause>> = {
  'invalid-recipient': 'recipient',
  'mailbox-full': 'recipient',
  'domain-unknown': 'unclear',
  'no-aaaa': 'unclear',
  'dns-failure': 'unclear',
  'connection-refused': 'unclear',
  'connection-timeout': 'unclear',
  'connection-failed': 'unclear',
  'connection-lost': 'unclear',
  'network-unreachable': 'unclear',
  'no-ptr': 'our-records',
  'sender-domain-unresolvable': 'sender-domain',
  'auth-required': 'our-records',
  tls: 'unclear',
  blocklisted: 'our-records',
  'rate-limited': 'rate',
  greylisted: 'greylisting',
  policy: 'unclear',
  'relay-denied': 'unclear',
  'too-large': 'content',
  'protocol-error': 'unclear',
  'system-error': 'unclear',
  expired: 'unclear',
  unknown: 'unclear',
}

// What the reasons do not tell apart, or leave to the reader.
const headerFrom =
  /\bheader[- ]?(?:from|sender)\b|\bfrom:? header\b|5322\.?from|\bfrom: ?(?:address|domain|field|line)|valid sender in (?:any |the )?header|\bheader line/
const content =
  /\bspam|\bvirus|malware|phish|suspicious|\bscore\b|\bpolicy\b|\bcontent\b.{0,30}\b(?:rejected|refused|not)\b|\bmessage (?:content|looks|rejected|refused)/
const askedBack =
  /try again (?:later|in)|come back (?:later|in)|temporarily deferred|please retry|postscreen|service currently unavailable/
const recipient = /\brecipient (?:address )?rejected/

const saysOf = (pattern: RegExp, words: string): boolean =>
  pattern.test(words.slice(0, longestWords).toLowerCase())

const longestWords = 2_000
