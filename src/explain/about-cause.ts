import { type BounceReason, type ReadReason, reasonGroups } from '../values/bounce-reason.ts'
import type { Mender } from '../values/mender.ts'
import { reasonMenders } from '../values/reason-menders.ts'
import type { Facts } from '../values/verdict.ts'
import type { Say } from './catalogue.ts'
import { type CauseId, causeMenders, reasonMender } from './find-cause.ts'

/** What an explanation says of a cause. */
export interface AboutCause {
  mender: Mender
  /** For the subject. */
  short: string
  means: string
  who: string
  /** What the text for support asks for. */
  ask: string
}

/**
 * The texts of a cause; where a reason says more than that (find-cause.ts, `findReason`), those of the reason. What failed
 * on the way there keeps the caution of the cause, for one place alone cannot tell. `returned`: a report said it.
 */
export function aboutCause(
  say: Say,
  cause: CauseId,
  why: Pick<ReadReason, 'reason' | 'family'> | null,
  returned: boolean,
  facts: Facts,
): AboutCause {
  const about: AboutCause = {
    mender: causeMenders[cause],
    short: say(`cause.${cause}.short`),
    means: say(`cause.${cause}.means`, facts),
    who: say(`mender.${causeMenders[cause]}`),
    ask: say(`cause.${cause}.ask`, facts),
  }
  if (why === null) return about
  const { reason, family } = why
  const more: Facts = { ...facts, family, ours: 'no' }
  const means = say(`reason.${reason}.means`, more)
  if (cause === 'unreachable') return { ...about, means: `${about.means} ${means}` }
  // We are the sender here, and do what that asks of a sender.
  if (reason === 'greylisted' && !returned)
    return {
      ...{ ...about, short: say('reason.greylisted.short'), who: say('explanation.greylisted.who') },
      means: `${means} ${say('explanation.greylisted.means')}`,
    }
  const mender = reasonMender(reason, returned)
  return {
    mender,
    short: say(`reason.${reason}.short`),
    means: returned && isOfTheWayOn(reason) ? `${say('explanation.passed-on')} ${means}` : means,
    who: mender === 'nobody' ? say(`reason.${reason}.who`, more) : say(`mender.${mender}`),
    ask: isAskedOfReceiver(reason) ? say(`reason.${reason}.support`, more) : about.ask,
  }
}

/** The text for support of these is meant for whoever receives the mail; that of others for whoever sends it. */
const isAskedOfReceiver = (reason: BounceReason): boolean =>
  reasonGroups.recipient.some((one) => one === reason) ||
  ['receiving-provider', 'domain-owner'].includes(reasonMenders[reason])

/** What a server met that had taken the letter, and was to pass it on. */
const isOfTheWayOn = (reason: BounceReason): boolean =>
  reason === 'expired' || [...reasonGroups.connection, ...reasonGroups.dns].some((one) => one === reason)
