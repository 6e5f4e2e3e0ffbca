import type { Destination, Recipient, Tags } from '../values/arrival.ts'
import type { Family } from '../values/family.ts'
import { type Refusal, refusal } from '../values/refusal.ts'
import { asciiLower, type OurNames } from './our-names.ts'
import { readPath } from './parse-path.ts'

/** `ours`: taken at RCPT, except that a return path's token must still be judged. */
export type RecipientJudgement =
  | { state: 'ours'; recipient: Recipient }
  | { state: 'refused'; refusal: Refusal }

const refused = (...why: Parameters<typeof refusal>): RecipientJudgement => ({
  state: 'refused',
  refusal: refusal(...why),
})

/**
 * Is this recipient ours, and what does it ask for? `address` as it stood between the angle brackets, without a source
 * route; `family` that of the connection, null where that is not the client's own. Looks nothing up.
 */
export function judgeRecipient(address: string, family: Family | null, names: OurNames): RecipientJudgement {
  const parts = readPath(address)
  if (parts === null) return refused(501, '5.1.3', 'reply.no-address')
  const local = asciiLower(parts.local)
  if (parts.domain === null) {
    // RFC 5321 §4.5.1: the recipient <postmaster> is taken without a domain.
    if (local === 'postmaster') return operators('postmaster', names.control, 'postmaster')
    return refused(501, '5.1.3', 'reply.no-domain')
  }
  const destination = names.destination(parts.domain)
  const domain = destination?.domain ?? asciiLower(parts.domain.replace(/\.$/, ''))
  if (/[@%!]/.test(local) || (destination === null && !names.hosts(parts.domain))) {
    return refused(550, '5.7.1', 'reply.no-relay')
  }
  // RFC 5321 §4.5.1 asks for postmaster, RFC 2142 §4 for abuse: always taken, whatever the family.
  if (local === 'postmaster' || local === 'abuse') {
    return operators(local, destination ?? names.control, `${local}@${domain}`)
  }
  if (destination === null) return unknown
  const judgement = judgeMailbox(local, destination, names)
  if (judgement.state === 'ours' && destination.kind === 'ipv6-only' && family === 'ipv4') {
    return refused(550, '5.7.1', 'reply.ipv6-only', { domain: destination.domain })
  }
  return judgement
}

function judgeMailbox(local: string, destination: Destination, names: OurNames): RecipientJudgement {
  const address = `${local}@${destination.domain}`
  if (local === 'test' || local.startsWith('test+')) {
    return {
      state: 'ours',
      recipient: { kind: 'test', address, destination, tags: readTags(local.slice(5)) },
    }
  }
  if (local.startsWith('b+')) {
    return { state: 'ours', recipient: { kind: 'return-path', address, destination, token: local.slice(2) } }
  }
  if (local === 'reject') return { state: 'ours', recipient: { kind: 'reject', address, destination } }
  if (local === 'explain' && destination.domain === names.control.domain) {
    return { state: 'ours', recipient: { kind: 'explain', address, destination } }
  }
  return unknown
}

const unknown = refused(550, '5.1.1', 'reply.no-mailbox')

const operators = (
  kind: 'postmaster' | 'abuse',
  destination: Destination,
  address: string,
): RecipientJudgement => ({
  state: 'ours',
  recipient: { kind, address, destination },
})

/** The language that an address asks for, ours or not, as it is spelled there: `cs` of `test+cs@`. Null where it asks for none. */
export function languageAsked(address: string): string | null {
  const local = asciiLower(readPath(address)?.local ?? '')
  const plus = local.indexOf('+')
  return plus < 0 ? null : readTags(local.slice(plus + 1)).language
}

/**
 * What stands behind the plus of `test+…@`, lower case: parts between dots. The first of two letters is the language, the first
 * `e-…` the event, the first of ten base32 characters the test; all else is the label, joined by dots.
 */
export function readTags(text: string): Tags {
  const tags: Tags = { language: null, event: null, test: null, label: null }
  const label: string[] = []
  for (const part of text.split('.')) {
    if (part === '') continue
    if (tags.language === null && /^[a-z]{2}$/.test(part)) tags.language = part
    else if (tags.event === null && /^e-./.test(part)) tags.event = part
    else if (tags.test === null && /^[a-z2-7]{10}$/.test(part)) tags.test = part
    else label.push(part)
  }
  if (label.length > 0) tags.label = label.join('.')
  return tags
}
