import type { RuleId } from '../values/rules.ts'
import type { Verdict } from '../values/verdict.ts'
import type { VerdictState } from '../values/verdict-state.ts'
import { type Say, verdictText } from './catalogue.ts'
import { wrap } from './wrap.ts'

/** A longer list is read by nobody. */
const mostLines = 8

/**
 * Whether a letter says something of a rule when all is not well with it. Left to the page are: what stands elsewhere
 * in the letter, what other lines say in other words (the rules of Gmail and Microsoft 365), what is told for the record
 * alone, and what the letters themselves will show.
 */
const isToldInLetters: Record<RuleId, boolean> = {
  'send-to-ipv6-only': false,
  'receive-over-ipv6': false,
  'ipv6-only-envelope': false,
  'ipv6-only-from': false,
  'client-address': true,
  'client-reverse-dns': true,
  'helo-name': true,
  spf: true,
  'spf-families': true,
  dkim: true,
  dmarc: true,
  'starttls-sending': true,
  'received-hops': false,
  'who-was-tested': true,
  'gmail-over-ipv6': false,
  'microsoft-over-ipv6': false,
  'linkedin-over-ipv6': false,
  'mail-domains': true,
  'block-lists': true,
  'mx-addresses': true,
  'mx-names': true,
  'mx-reachable': true,
  'mx-same-server': false,
  'starttls-receiving': true,
  'name-servers': true,
  'mta-sts': true,
  dane: false,
  greylisting: false,
  'delivery-delay': false,
  'family-preference': false,
  'bounce-reason': false,
  'our-side': true,
  'answers-over-ipv6': false,
  'answers-over-ipv4': false,
  'look-from-here': false,
}

/** The states worth a line, the gravest first. What is not tested, not applicable or pending is none. */
const gravity: readonly VerdictState[] = ['fail', 'partial', 'ours', 'unknown']

/**
 * The paragraph of a letter on what is not as it should be beside the four abilities: a line for each point, the gravest
 * first. One trouble of ours behind several rules is told once.
 */
export function noticed(say: Say, verdicts: readonly Verdict[]): string {
  const points = gravity
    .flatMap((state) =>
      verdicts.filter((verdict) => verdict.state === state && isToldInLetters[verdict.rule]),
    )
    .filter((verdict, index, all) => all.findIndex((other) => isSameTrouble(verdict, other)) === index)
  if (points.length === 0) return wrap(say('answer.all-well'), '  ')
  const lines = points.slice(0, mostLines).map((verdict) => wrap(verdictText(say, verdict), '    ', '  - '))
  const count = points.length - lines.length
  return [...lines, ...(count > 0 ? [wrap(say('answer.noticed-more', { count }), '    ', '  - ')] : [])].join(
    '\n',
  )
}

const isSameTrouble = (one: Verdict, other: Verdict): boolean =>
  one.rule === other.rule || (one.state === 'ours' && other.state === 'ours' && one.finding === other.finding)
