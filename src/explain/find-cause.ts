import type { Attempt } from '../values/attempt.ts'
import type { LetterRecord } from '../values/letter.ts'
import type { Mender } from '../values/mender.ts'
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
  other: 'receiving-provider',
} as const satisfies Record<string, Mender>
export type CauseId = keyof typeof causeMenders

/**
 * The one cause an explanation names: of a failed ability, else of how answer B itself ended. Where nothing
 * decides it is `other`, and the letter says so instead of guessing.
 */
export function findCause(verdicts: readonly Verdict[], b: LetterRecord): CauseId {
  for (const rule of ['ipv6-only-envelope', 'ipv6-only-from', 'receive-over-ipv6']) {
    const verdict = verdicts.find((one) => one.rule === rule)
    if (verdict?.state === 'fail' && isCause(verdict.finding)) return verdict.finding
    if (verdict?.finding === 'refused-for-our-records') return 'our-records'
  }
  const last = lastTry(b)
  return last === undefined ? 'other' : causeOf(last)
}

/** The newest attempt that tells something; running out of time (4.4.7) only closes the row. */
export const lastTry = ({ attempts }: LetterRecord): Attempt | undefined =>
  attempts.findLast(({ enhanced }) => enhanced !== '4.4.7') ?? attempts.at(-1)

function causeOf({ outcome, trouble }: Attempt): CauseId {
  if (outcome === 'ours') return 'our-network'
  switch (trouble) {
    case 'dns':
      return outcome === 'deferred' ? 'dns-trouble' : 'other'
    case 'refused':
    case 'timed-out':
    case 'unreachable':
      return 'unreachable'
    case 'lost':
    case 'tls':
    case 'protocol':
      return 'other'
    case null:
      return outcome === 'deferred' ? 'put-off' : 'other'
  }
}

const isCause = (finding: string): finding is CauseId => Object.hasOwn(causeMenders, finding)
