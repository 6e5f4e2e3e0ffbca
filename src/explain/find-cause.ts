import { type Attempt, isExpiry, type Trouble } from '../values/attempt.ts'
import { type BounceReason, type ReadReason, reasonGroups } from '../values/bounce-reason.ts'
import { type LetterRecord, lastTry } from '../values/letter.ts'
import type { Mender } from '../values/mender.ts'
import { reasonMenders } from '../values/reason-menders.ts'
import type { Verdict } from '../values/verdict.ts'

/** What an explanation can name as the cause, and whose it is to mend. */
export const causeMenders = {
  'no-aaaa': 'receiving-provider',
  'port-refused': 'receiving-provider',
  'refuses-ipv6': 'receiving-provider',
  'ipv6-refused-ipv4-accepted': 'receiving-provider',
  'never-answers-over-ipv6': 'receiving-provider',
  'sender-domain-refused': 'receiving-provider',
  'header-from-refused': 'receiving-provider',
  unreachable: 'receiving-provider',
  'put-off': 'receiving-provider',
  'our-records': 'us',
  'dns-trouble': 'domain-owner',
  'our-network': 'us',
  'mta-sts': 'domain-owner',
  'needs-smtputf8': 'receiving-provider',
  'only-together': 'receiving-provider',
  'only-this-path': 'receiving-provider',
  other: 'receiving-provider',
} as const satisfies Record<string, Mender>
export type CauseId = keyof typeof causeMenders

/** Findings of the comparison of letters, by the cause that they show. */
const causeByFinding: Record<string, CauseId> = {
  'envelope-refused': 'sender-domain-refused',
  'from-refused': 'header-from-refused',
}

/** What the words of a reply were read as (the verdicts' fact `reads`), where they name a cause. */
const causeByWords: Record<string, CauseId> = {
  'sender-domain': 'sender-domain-refused',
  'header-from': 'header-from-refused',
  'our-records': 'our-records',
  ipv6: 'refuses-ipv6',
}

/**
 * The one cause an explanation names: of a failed ability, else of what the server's words were read as, else of how
 * answer B itself ended. Where nothing decides it is `other`, and the letter says so instead of guessing.
 */
export function findCause(verdicts: readonly Verdict[], b: LetterRecord): CauseId {
  const open = ['ipv6-only-envelope', 'ipv6-only-from', 'receive-over-ipv6'].flatMap((rule) =>
    verdicts.filter((verdict) => verdict.rule === rule && verdict.state !== 'pass'),
  )
  // The same letter got through by another path, so what the words of the refusal name is not refused as such.
  if (open.length === 0) return 'only-this-path'
  for (const { state, finding } of open) {
    const cause = causeByFinding[finding] ?? finding
    const decides =
      state === 'fail' || state === 'partial' || state === 'ours' || finding === 'needs-smtputf8'
    if (decides && isCause(cause)) return cause
  }
  for (const { facts } of open) {
    const cause = causeByWords[String(facts.reads ?? '')]
    if (cause !== undefined) return cause
  }
  const last = tellingTry(b)
  return last === undefined ? 'other' : causeOf(last)
}

/** The newest attempt that tells something of the other side; only where there is none, of ours. */
export const tellingTry = (letter: LetterRecord): Attempt | undefined =>
  letter.attempts.findLast((attempt) => attempt.outcome !== 'ours' && !isExpiry(attempt)) ?? lastTry(letter)

function causeOf({ outcome, trouble }: Attempt): CauseId {
  if (outcome === 'ours') return 'our-network'
  switch (trouble) {
    case 'dns':
      return outcome === 'deferred' ? 'dns-trouble' : 'other'
    case 'refused':
    case 'timed-out':
    case 'unreachable':
      return 'unreachable'
    case 'policy':
      return 'mta-sts'
    case 'lost':
    case 'tls':
    case 'protocol':
    case 'crowded':
      return 'other'
    case null:
      return outcome === 'deferred' ? 'put-off' : 'other'
  }
}

/**
 * What says more than a cause that names none: what the server's words were read as, else how the talk with it ended.
 * Null where the cause itself says what is known.
 */
export function findReason(
  cause: CauseId,
  said: ReadReason | null,
  b: LetterRecord,
): Pick<ReadReason, 'reason' | 'family'> | null {
  if (cause === 'put-off' || cause === 'other') {
    // A code without words that mean the same is too often wrong (RFC 3463's 5.1.1 above all).
    if (said !== null) return said.by === 'code' || said.by === 'nothing' ? null : said
  } else if (cause !== 'unreachable') return null
  const last = tellingTry(b)
  const reason = last?.trouble == null ? null : reasonByTrouble[last.trouble]
  return reason === null ? null : { reason, family: last?.family ?? 'any' }
}

/** Null where it says no more than the cause does: of the other side, or for sure. */
const reasonByTrouble: Record<Trouble, BounceReason | null> = {
  refused: 'connection-refused',
  'timed-out': 'connection-timeout',
  lost: 'connection-lost',
  tls: 'tls',
  // What we did not understand may be our fault, and what we have no route to too.
  protocol: null,
  unreachable: null,
  dns: null,
  policy: null,
  crowded: null,
}

/**
 * Whose it is when our own letter comes back for a reason: `returned` by a report of their servers, which talk to each
 * other, or refused to us. What is said of the sender is said of us.
 */
export function reasonMender(reason: BounceReason, returned: boolean): Mender {
  if (reason === 'sender-domain-unresolvable') return 'receiving-provider'
  const mender = reasonMenders[reason]
  if (mender !== 'sending-provider') return mender
  const isAboutUs = reasonGroups.sender.some((one) => one === reason) || reason === 'blocklisted'
  return returned && !isAboutUs ? 'receiving-provider' : 'us'
}

const isCause = (finding: string): finding is CauseId => Object.hasOwn(causeMenders, finding)
