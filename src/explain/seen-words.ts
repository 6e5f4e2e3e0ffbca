import type {
  DkimProof,
  DmarcProof,
  FamilyCounts,
  MailExchanger,
  MtaStsPolicy,
  Parties,
  SpfProof,
  SpfReach,
  TlsaRecord,
} from '../values/evidence.ts'
import type { OwnFault } from '../values/own-check.ts'
import type { Say } from './catalogue.ts'
import { wordsOfFault } from './own-words.ts'
import { listed } from './spoken-list.ts'

/*
 * What looks saw, a line each: data as DNS and the standards write it, and between it words of the page's language. Not yet
 * cleaned; strangers decide how much there is, so that lists name their first few.
 */

const mostNamed = 8

/** `a, b, … (+3)`. */
export function listWords(all: readonly string[]): string {
  const rest = all.length - mostNamed
  return `${all.slice(0, mostNamed).join(', ')}${rest > 0 ? `, … (+${rest})` : ''}`
}

/** As in a zone file; `0 .` is the null MX (RFC 7505 §3). */
export const exchangerWords = (exchangers: readonly MailExchanger[]): string =>
  listWords(exchangers.map(({ preference, host }) => `${preference} ${host === '' ? '.' : host}`))

/** RFC 8601 §2.7.2: a result is one word, the same in every language. */
export const spfWords = ({ result, record }: SpfProof): string =>
  record === null ? result : `${result} (${record})`

export function dkimWords(proofs: readonly DkimProof[], say: Say): string {
  if (proofs.length === 0) return say('look.not-signed')
  // RFC 6376 §3.5: `d` is the domain that signs, `s` its selector.
  return listWords(proofs.map(({ result, domain, selector }) => `${result} (d=${domain} s=${selector})`))
}

/** RFC 7489 §6.3: `p` is the policy that the domain asks for. */
export const dmarcWords = ({ result, policy }: DmarcProof): string =>
  policy === null ? result : `${result} (p=${policy})`

const orDash = (text: string): string => (text === '' ? '–' : text)

export const partiesWords = (
  { envelope, author, client, exchangers, forwardedBy }: Parties,
  say: Say,
): string =>
  say('look.parties-are', {
    envelope: orDash(envelope),
    author: orDash(author),
    client: orDash(client),
    exchangers: orDash(listWords(exchangers)),
    forwarded: forwardedBy?.toUpperCase() ?? 'none',
  })

export function reachWords({ record, ipv6, ipv4, lookups, voids }: SpfReach, say: Say): string {
  const families = [...(ipv6 ? ['IPv6'] : []), ...(ipv4 ? ['IPv4'] : [])]
  return say('look.reach', {
    ...{ record, lookups, voids },
    families: families.length === 0 ? 'none' : listed(say.language, families),
  })
}

export const preferenceWords = ({ ipv6, ipv4, days }: FamilyCounts, say: Say): string =>
  say('look.preferred', { ipv6, ipv4, days })

/** RFC 8461 §3.2: a policy's fields by their names. */
export const policyWords = ({ mode, mx, maxAgeSeconds }: MtaStsPolicy): string =>
  `mode: ${mode}, mx: ${listWords(mx)}, max_age: ${maxAgeSeconds}`

/** As in a zone file, without the data. */
export const tlsaWords = (records: readonly TlsaRecord[]): string =>
  listWords(records.map(({ usage, selector, matching }) => `${usage} ${selector} ${matching}`))

export const faultWords = (faults: readonly OwnFault[], say: Say): string =>
  faults.length === 0 ? say('details.nothing-wrong') : listWords(faults.map((one) => wordsOfFault(say, one)))
