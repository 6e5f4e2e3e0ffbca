import { type ReportedRecipient, withoutType } from '../values/bounce.ts'
import { noReason, type ReadReason } from '../values/bounce-reason.ts'
import type { Evidence } from '../values/evidence.ts'
import type { HandedBounce } from '../values/handed-bounce.ts'
import type { Observation } from '../values/observation.ts'
import { type OwnCheck, type OwnFault, type OwnPart, ownStateAt, ownWindowMs } from '../values/own-check.ts'
import { quotedWords } from '../values/quoted-words.ts'
import { type Facts, type Ground, judging, type Verdict } from '../values/verdict.ts'
import type { VerdictState } from '../values/verdict-state.ts'
import { classifyReport } from './classify-report.ts'
import type { Moment } from './moment.ts'

const rule = judging('send-to-ipv6-only')

type Known = Pick<Evidence, 'handed' | 'ownChecks'>

/** What a report says of the recipient that is ours. */
export interface SaidOfOurs {
  bounce: HandedBounce
  recipient: ReportedRecipient | null
  read: ReadReason
  /** When their server tried in vain, ms since 1970; null where the report does not say. */
  triedAt: number | null
  words: string
}

/**
 * ① by the bounces that its sender has handed in: what their own server said of a mail to an address that IPv6 alone
 * reaches. The newest that tells something decides. Null where none is about such an address, or they prove nothing.
 */
export function judgeHandedBounces(known: Known, moment: Pick<Moment, 'now' | 'closes'>): Verdict | null {
  const verdicts = known.handed
    .filter(isAboutIpv6Only)
    .map(whatIsSaidOfOurs)
    .filter(isFailure)
    .toSorted((one, other) => writtenAt(other.bounce) - writtenAt(one.bounce))
    .map((said) => judge(said, known.ownChecks, moment))
  const first = (states: readonly VerdictState[]): Verdict | undefined =>
    verdicts.find(({ state }) => states.includes(state))
  return first(['fail', 'ours', 'not-tested']) ?? first(['pending']) ?? verdicts[0] ?? null
}

/** What no look at our own side could change, or what another made up, is none of these. */
export const isAboutIpv6Only = ({ about, authenticated, ourHost }: HandedBounce): boolean =>
  authenticated && about?.kind === 'ipv6-only' && ourHost !== 'reporter'

/** The part of a report that is about our address; the whole, where it names no recipient. */
export function whatIsSaidOfOurs(bounce: HandedBounce): SaidOfOurs {
  const { about, report } = bounce
  const wanted = about?.recipient.toLowerCase()
  const index = report.recipients.findIndex(({ finalRecipient, originalRecipient }) =>
    [finalRecipient, originalRecipient].some((address) => address?.toLowerCase() === wanted),
  )
  const at = Math.max(index, 0)
  const recipient = report.recipients[at] ?? null
  const read = classifyReport(report)[at] ?? noReason
  const diagnostic = withoutType(recipient?.diagnosticCode ?? '')
  const words = quotedWords(diagnostic || recipient?.words || report.explanationText, mostWords)
  return { bounce, recipient, read, triedAt: recipient?.lastTriedAt ?? report.writtenAt, words }
}

const mostWords = 300
const mostName = 100

const writtenAt = ({ at, report }: HandedBounce): number => report.writtenAt ?? at

const actionOf = ({ bounce, recipient }: SaidOfOurs): string => recipient?.action ?? bounce.report.kind

const isFailure = (said: SaidOfOurs): boolean => ['failed', 'delayed'].includes(actionOf(said))

interface Detail {
  on: Ground[]
  facts: Facts
}

function judge(
  said: SaidOfOurs,
  checks: readonly OwnCheck[],
  moment: Pick<Moment, 'now' | 'closes'>,
): Verdict {
  const { bounce, read, recipient, words } = said
  const facts = {
    recipient: bounce.about?.recipient ?? '',
    server: quotedWords(withoutType(bounce.report.reportingMta ?? ''), mostName) || 'none',
    words: words === '' ? 'none' : words,
    reason: read.reason,
    /** Whether it is known that their server asked for an AAAA record. */
    asked: read.reason === 'no-aaaa' ? 'aaaa' : 'unknown',
  }
  const detail = { on: [bounce], facts }
  const otherwise = (): Verdict => rule.couldNotTell('bounced-otherwise', detail)
  if (actionOf(said) === 'delayed') {
    const until = Math.min(recipient?.retriesUntil ?? moment.closes, moment.closes)
    return moment.now < until ? rule.pending('bounce-delayed', until, detail) : otherwise()
  }
  switch (read.reason) {
    case 'domain-unknown':
    case 'no-aaaa':
      return (
        ours(said, ['dns', 'records'], checks, detail) ??
        (foundNoDomain(said) ? otherwise() : judgeNoAddress(said, checks, detail))
      )
    case 'dns-failure':
      return ours(said, ['dns', 'records'], checks, detail) ?? otherwise()
    case 'network-unreachable':
      // What lies on the way over IPv4 is a server of theirs: our address has none.
      if (read.family === 'ipv4') return otherwise()
      return ours(said, ['ipv6', 'records'], checks, detail) ?? rule.fail('bounced-without-route', detail)
    case 'connection-refused':
    case 'connection-timeout':
    case 'connection-failed':
    case 'connection-lost':
    case 'expired':
      if (read.family === 'ipv4') return otherwise()
      return ours(said, ['ipv6', 'dns', 'records'], checks, detail) ?? judgeNoConnection(said, checks, detail)
    case 'invalid-recipient':
    case 'mailbox-full':
    case 'no-ptr':
    case 'sender-domain-unresolvable':
    case 'auth-required':
    case 'tls':
    case 'blocklisted':
    case 'rate-limited':
    case 'greylisted':
    case 'policy':
    case 'relay-denied':
    case 'too-large':
    case 'protocol-error':
    case 'system-error':
    case 'unknown':
      return bounce.ourHost === 'remote' ? rule.notTested('bounced-after-reaching-us', detail) : otherwise()
  }
}

/** Their DNS did not know our domain at all, which no want of IPv6 explains. */
const foundNoDomain = ({ words }: SaidOfOurs): boolean => /\btype[ =]{0,3}MX\b/i.test(words)

/** Their server found no address for a name that has an AAAA record: it looked for an A record. */
function judgeNoAddress({ bounce }: SaidOfOurs, checks: readonly OwnCheck[], { on, facts }: Detail): Verdict {
  const seen = near(checks, bounce.at).flatMap(({ records }) => (records.state === 'seen' ? [records] : []))
  return seen.length > 0
    ? rule.fail('bounced-without-address', { on: [...on, ...seen], facts })
    : rule.couldNotTell('bounced-own-side-unproven', { on, facts })
}

/** Nobody came to the door: a fault of theirs where the door was open, both when they tried and now. */
function judgeNoConnection(
  { bounce, triedAt }: SaidOfOurs,
  checks: readonly OwnCheck[],
  { on, facts }: Detail,
): Verdict {
  const then = triedAt === null ? [] : near(checks, triedAt).flatMap(sessionIn)
  const works = ownStateAt(checks, 'ipv6', bounce.at) === 'works'
  if (then.length === 0 || !works) return rule.couldNotTell('bounced-own-side-unproven', { on, facts })
  const now = near(checks, bounce.at).flatMap(({ ipv6 }) => (ipv6.state === 'seen' ? [ipv6] : []))
  return rule.fail('bounced-without-connection', { on: [...new Set([...on, ...then, ...now])], facts })
}

/** What of ours was broken when they tried, or is when the bounce was handed in; null where nothing is known to be. */
function ours(
  { bounce, triedAt }: SaidOfOurs,
  parts: readonly OwnPart[],
  checks: readonly OwnCheck[],
  { on, facts }: Detail,
): Verdict | null {
  const times = [bounce.at, ...(triedAt === null ? [] : [triedAt])]
  const broken = times.flatMap((at) => parts.flatMap((part) => near(checks, at).flatMap(brokenIn(part))))
  return broken.length === 0 ? null : rule.ours('bounced-by-our-fault', { on: [...on, ...broken], facts })
}

const near = (checks: readonly OwnCheck[], at: number): OwnCheck[] =>
  checks.filter((check) => Math.abs(check.at - at) <= ownWindowMs)

const sessionIn = ({ ipv6 }: OwnCheck): Ground[] =>
  ipv6.state === 'seen' && ipv6.value === 'session-in' ? [ipv6] : []

// Of our records only the way in keeps anybody away; what could not be looked up is not known to be wrong.
const brokenIn =
  (part: OwnPart) =>
  (check: OwnCheck): Ground[] =>
    (part === 'records' ? hasNoWayIn(check.records) : check[part].state === 'failed') ? [check[part]] : []

const hasNoWayIn = (records: Observation<OwnFault[]>): boolean =>
  records.state === 'seen' && records.value.some(({ what }) => what === 'mx')
