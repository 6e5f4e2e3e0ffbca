import { hidesClient } from '../values/client-kind.ts'
import type { Evidence, Looks } from '../values/evidence.ts'
import type { Observation } from '../values/observation.ts'
import { type Facts, judging, type Verdict } from '../values/verdict.ts'
import { couldNotLook } from './could-not-look.ts'

const gmail = judging('gmail-over-ipv6')
const microsoft = judging('microsoft-over-ipv6')
const linkedin = judging('linkedin-over-ipv6')

type Basis = Pick<Evidence, 'arrival' | 'clientKind' | 'ownChecks'>

/**
 * Would Gmail take this mail over IPv6? By its "Email sender guidelines": since 2013 over IPv6 a PTR record whose name
 * leads back, and SPF or DKIM; since 2024-02-01 the proof of all senders, and TLS. Whether the sending server uses TLS
 * with Gmail is not known from a mail that came to us without, so that is no more than partial.
 */
export function diagnoseGmail(basis: Basis, looks: Looks): Verdict {
  const since = { name: '2013', rest: '2024-02-01' }
  const demands: Demand[] = [
    { ...nameLeadsBack(basis, looks), else: (on) => gmail.fail('no-reverse-dns', dated(since.name, on)) },
    { ...isProved(looks), else: (on) => gmail.fail('not-authenticated', dated(since.rest, on)) },
    { ...isEncrypted(basis), else: (on) => gmail.partial('not-encrypted', dated(since.rest, on)) },
  ]
  return judge(gmail, basis, since.rest, demands, (on) => gmail.pass('would-take', dated(since.rest, on)))
}

/**
 * Would Microsoft 365 take this mail over IPv6? By "Support for anonymous inbound email over IPv6" of 2014-10-28: a PTR
 * record, and SPF or DKIM. Since 2024-10-16 its customers get mail over IPv6 unless they decline it.
 */
export function diagnoseMicrosoft(basis: Basis, looks: Looks): Verdict {
  const since = '2014-10-28'
  const demands: Demand[] = [
    { ...hasName(looks), else: (on) => microsoft.fail('no-reverse-dns', dated(since, on)) },
    { ...isProved(looks), else: (on) => microsoft.fail('not-authenticated', dated(since, on)) },
  ]
  return judge(microsoft, basis, since, demands, (on) => microsoft.pass('would-take', dated(since, on)))
}

/**
 * Would LinkedIn have taken it? Told as history: "Sending and receiving emails over IPv6" of 2014-04-03, by which it was
 * one of the first to take mail over IPv6, from addresses with a PTR record and with SPF or DKIM.
 */
export function diagnoseLinkedin(basis: Basis, looks: Looks): Verdict {
  const since = '2014-04-03'
  const refused = (missing: string) => (on: Grounds) => {
    const { facts } = dated(since, on)
    return linkedin.partial('would-have-refused', { on, facts: { ...facts, missing } })
  }
  const demands: Demand[] = [
    { ...hasName(looks), else: refused('name') },
    { ...isProved(looks), else: refused('proof') },
  ]
  return judge(linkedin, basis, since, demands, (on) => linkedin.pass('would-have-taken', dated(since, on)))
}

type Grounds = readonly Observation<unknown>[]

/** Whether the mail is as asked, and what that rests on. */
interface Answer {
  met: 'yes' | 'no' | 'unknown'
  on: Grounds
}

/** One thing that is asked of a mail, and the verdict where it is not met. */
interface Demand extends Answer {
  else: (on: Grounds) => Verdict
}

interface Detail {
  on: Grounds
  facts: Facts
}

interface PublishedRule {
  ours(finding: 'came-by-gateway' | 'our-dns', detail: Detail): Verdict
  notApplicable(finding: 'not-over-ipv6', detail: Detail): Verdict
  couldNotTell(finding: 'could-not-look', detail: Detail): Verdict
}

/** One demand that is surely not met decides, whatever else is unknown. */
function judge(
  rule: PublishedRule,
  { arrival, clientKind, ownChecks }: Basis,
  date: string,
  demands: readonly Demand[],
  pass: (on: Grounds) => Verdict,
): Verdict {
  if (hidesClient(clientKind)) return rule.ours('came-by-gateway', dated(date, []))
  if (arrival.family !== 'ipv6') return rule.notApplicable('not-over-ipv6', dated(date, []))
  const missed = demands.find(({ met }) => met === 'no')
  if (missed !== undefined) return missed.else(missed.on)
  const open = demands.filter(({ met }) => met === 'unknown').flatMap(({ on }) => on)
  if (open.length > 0) return couldNotLook(rule, open, ownChecks, { date })
  return pass(demands.flatMap(({ on }) => on))
}

/** `date`: since when it is asked, ISO 8601 or a year. */
const dated = (date: string, on: Grounds): Detail => ({ on, facts: { date } })

function hasName({ clientNames }: Looks): Answer {
  const on = [clientNames]
  if (clientNames.state === 'seen') return { met: 'yes', on }
  return { met: clientNames.state === 'absent' ? 'no' : 'unknown', on }
}

function nameLeadsBack({ arrival }: Basis, looks: Looks): Answer {
  const name = hasName(looks)
  if (name.met !== 'yes') return name
  const ways = looks.clientNameAddresses.map(({ addresses }) => addresses)
  const back = ways.find((way) => way.state === 'seen' && way.value.includes(arrival.client.address))
  if (back !== undefined) return { met: 'yes', on: [...name.on, back] }
  const isOpen = ways.some(({ state }) => state === 'failed' || state === 'skipped')
  return { met: isOpen ? 'unknown' : 'no', on: [...name.on, ...ways] }
}

/** SPF or DKIM passes, DKIM for whichever domain signed. */
function isProved({ spf, dkim }: Looks): Answer {
  if (spf.state === 'seen' && spf.value.result === 'pass') return { met: 'yes', on: [spf] }
  if (dkim.state === 'seen' && dkim.value.some(({ result }) => result === 'pass'))
    return { met: 'yes', on: [dkim] }
  const isOpen =
    spf.state !== 'seen' ||
    dkim.state !== 'seen' ||
    [spf.value, ...dkim.value].some(({ result }) => result === 'temperror')
  return { met: isOpen ? 'unknown' : 'no', on: [spf, dkim] }
}

const isEncrypted = ({ arrival }: Basis): Answer => ({ met: arrival.tls === null ? 'no' : 'yes', on: [] })
