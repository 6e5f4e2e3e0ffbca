import type { Destination } from '../values/arrival.ts'
import { type Report, type ReportedRecipient, withoutType } from '../values/bounce.ts'
import { type BounceReason, reasonGroups } from '../values/bounce-reason.ts'
import type { HandedBounce } from '../values/handed-bounce.ts'
import { splitAddress } from '../values/mailbox.ts'
import { classifyReport } from './classify-report.ts'

/** By what a report is known to be about us. */
export interface OurPlaces {
  destinations: readonly Destination[]
  /** Names and addresses of all our hosts, lower case, canonical. */
  hosts: readonly string[]
  /** Whether these words are a reply of our own SMTP server. */
  isOurReply: (words: string) => boolean
}

/** What a report that was handed in has to do with us. */
export function recogniseOurs(report: Report, places: OurPlaces): Pick<HandedBounce, 'about' | 'ourHost'> {
  return { about: aboutOf(report, places), ourHost: ourHostIn(report, places) }
}

function aboutOf(
  { recipients, explanationText }: Report,
  { destinations }: OurPlaces,
): HandedBounce['about'] {
  const named = recipients.flatMap(({ finalRecipient, originalRecipient }) => [
    finalRecipient,
    originalRecipient,
  ])
  // Of single lines that somebody pasted nobody knows whose recipient they name.
  const addresses = named.some((one) => one !== null) ? named : addressesIn(explanationText)
  for (const address of addresses) {
    const parts = address === null ? null : splitAddress(address)
    const destination = destinations.find(({ domain }) => domain === parts?.domain)
    if (address === null || parts === null || destination === undefined) continue
    const local = parts.local.toLowerCase()
    if (local !== 'test' && !local.startsWith('test+')) continue
    return { recipient: address, destinationId: destination.id, kind: destination.kind }
  }
  return null
}

const addressesIn = (text: string): string[] =>
  text.match(/\btest(?:\+[\w.-]{1,64})?@[\w.-]{1,253}\w/gi) ?? []

function ourHostIn(report: Report, places: OurPlaces): HandedBounce['ourHost'] {
  const { hosts } = places
  if (hosts.includes(hostOf(report.reportingMta))) return 'reporter'
  const reasons = classifyReport(report)
  const reached = report.recipients.some((recipient, index) => {
    const read = reasons[index]
    // Who did not get to us names our host as well.
    if (read === undefined || isOfTheWay(read.reason)) return false
    const words = wordsOf(recipient, report)
    return places.isOurReply(words) || isSaidByUs(recipient, words, places)
  })
  return reached ? 'remote' : null
}

const isOfTheWay = (reason: BounceReason): boolean =>
  reason === 'expired' || [...reasonGroups.dns, ...reasonGroups.connection].some((one) => one === reason)

function isSaidByUs(
  { remoteMta }: ReportedRecipient,
  words: string,
  { hosts, destinations }: OurPlaces,
): boolean {
  const host = hostOf(remoteMta)
  // A domain without an MX record is its own mail host (RFC 5321 §5.1).
  const isOurs = hosts.includes(host) || destinations.some(({ domain }) => domain === host)
  const speaks = /\b[245]\d\d[ -]/.test(words)
  return speaks && (isOurs || hostsIn(words).some((one) => hosts.includes(one)))
}

/** What follows `host`, or stands in brackets: so servers name who spoke to them. */
const hostsIn = (words: string): string[] =>
  [...words.matchAll(/\b(?:host|server|from) ([\w.-]{1,253})|\[(?:ipv6:)?([\da-f:.]{3,45})\]/gi)].map(
    ([, name, address]) => (name ?? address ?? '').toLowerCase().replace(/\.$/, ''),
  )

const wordsOf = ({ diagnosticCode, words }: ReportedRecipient, { explanationText }: Report): string =>
  [diagnosticCode, words, explanationText].map((text) => (text ?? '').slice(0, longestRead)).join('\n')

const longestRead = 4_000

/** RFC 3464 §2.2.2: a name with its type; servers add an address in brackets or parentheses. */
const hostOf = (mta: string | null): string =>
  withoutType(mta ?? '')
    .toLowerCase()
    .replace(/^[\s[(]+|[\])]+$|\.$/g, '')
    .replace(/^ipv6:/, '')
    .split(/[\s([]/, 1)[0] ?? ''
