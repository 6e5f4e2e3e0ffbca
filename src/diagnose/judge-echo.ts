import { letterPlan, type OurDomain } from '../values/letter.ts'
import type { RecentTest } from '../values/recent-test.ts'

/** How long after a letter a mail to the letter's author may be an answer to it, by a machine that looks now and then. */
const echoMs = 10 * 60_000

/** What a person may do that a machine does as well. */
export interface EchoLimits {
  /** To the control address: hardly anybody writes there again and again right after answer A. */
  toControl: number
  inAll: number
}

/**
 * Whether a machine answers our letters with mails that look like tests (R16): no field, subject or reference tells,
 * but mail after mail is to the bare `test@` address that a letter came from, minutes after that was taken.
 * `recent` are the mailbox's tests of the last day. `until`, ms since 1970: from then on a mail is no such echo.
 */
export function judgeEcho(
  mail: { at: number; recipients: readonly string[] },
  recent: readonly RecentTest[],
  domains: Record<OurDomain, string>,
  most: EchoLimits,
): { until: number } | null {
  const heard = lettersBefore(mail, recent, domains)
  if (heard.length === 0) return null
  const echoes = recent.filter(
    ({ opened, recipients }) => lettersBefore({ at: opened, recipients }, recent, domains).length > 0,
  )
  const toControl = echoes.filter(({ recipients }) => recipients[0] === authorIn('control', domains))
  if (toControl.length < most.toControl && echoes.length < most.inAll) return null
  return { until: Math.max(...heard) + echoMs }
}

/** When the letters were taken that a mail may be an answer to. */
function lettersBefore(
  { at, recipients: [recipient, ...others] }: { at: number; recipients: readonly string[] },
  recent: readonly RecentTest[],
  domains: Record<OurDomain, string>,
): number[] {
  if (others.length > 0) return []
  return recent
    .flatMap(({ taken }) => taken)
    .filter((letter) => recipient === authorIn(letterPlan[letter.kind].from, domains))
    .filter((letter) => letter.at <= at && at - letter.at < echoMs)
    .map((letter) => letter.at)
}

const authorIn = (domain: OurDomain, domains: Record<OurDomain, string>): string => `test@${domains[domain]}`
