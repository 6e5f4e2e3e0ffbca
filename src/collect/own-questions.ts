import type { Attempt } from '../values/attempt.ts'
import { type Evidence, type FurtherLooks, observationsOf, type SpfProof } from '../values/evidence.ts'
import type { Family } from '../values/family.ts'
import type { Knock } from '../values/knock.ts'
import { madeUpCode, type Observation } from '../values/observation.ts'
import { endOf } from '../values/own-check.ts'
import type { OwnSide } from '../world/own-side.ts'
import type { FamilyTrouble, OwnQuestion } from './check-own-side.ts'

/** The addresses that something was sent from. */
export type Sources = Readonly<Record<Family, string | null>>

/** One dial at an address, with or without a letter, and how far it got. */
export interface Contact
  extends Pick<Attempt, 'at' | 'ms' | 'family' | 'address' | 'stage' | 'code' | 'text'> {
  trouble: Knock['trouble'] | Attempt['trouble']
}

const isLocalFault = ({ outcome, stage, trouble }: Attempt): boolean =>
  outcome === 'ours' && stage === 'connect' && trouble !== 'crowded'

/** The dials of a round; what got no further than DNS is none, except to those who ask for DNS. */
export const contactsOf = (attempts: readonly Attempt[]): Contact[] =>
  attempts.map((attempt) => ({
    ...attempt,
    trouble: isLocalFault(attempt) ? 'ours' : attempt.trouble,
  }))

export const contactsOfKnocks = (knocks: readonly Observation<Knock>[]): Contact[] =>
  knocks.flatMap((look) => (look.state === 'seen' ? [{ ...look.value, at: look.at, ms: look.ms }] : []))

/** Notes what dials have shown of our own side, for the questions of others. */
export function noteContacts(side: OwnSide, contacts: readonly Contact[]): void {
  for (const { at, ms, family, address, stage, code, trouble } of contacts) {
    if (family === null || address === null || trouble === 'ours') continue
    // Nobody waited long enough to call it silence.
    if (trouble === 'crowded' && (stage === 'connect' || stage === 'greeting')) continue
    const end = at + ms
    if (code !== null || stage === 'done') side.noteReply(family, end)
    // Its greeting had come by then; when is not known.
    else if (stage !== 'connect' && stage !== 'greeting') side.noteReply(family, at)
    else if (trouble === 'refused' || stage === 'greeting') side.noteReset(family, address, end)
    else side.noteSilence(family, address, end)
  }
}

/** What dials make us ask of our own network; both null where each of them met a server's reply. */
export function questionsAbout(contacts: readonly Contact[], sources: Sources): Pick<OwnQuestion, Family> {
  const troubled = contacts.filter(({ code, trouble }) => code === null && cutOff.has(trouble))
  return { ipv6: troubleOf('ipv6', troubled, sources), ipv4: troubleOf('ipv4', troubled, sources) }
}

/** Troubles in which packets may have been lost on our side; in the others a server had spoken. */
const cutOff: ReadonlySet<Contact['trouble']> = new Set([
  'refused',
  'timed-out',
  'unreachable',
  'lost',
  'ours',
])

function troubleOf(family: Family, troubled: readonly Contact[], sources: Sources): FamilyTrouble | null {
  const its = troubled.filter((contact) => contact.family === family)
  if (its.length === 0) return null
  return {
    since: Math.min(...its.map(({ at }) => at)),
    addresses: its.flatMap(({ address }) => address ?? []),
    from: sources[family],
    local: its.find(({ trouble }) => trouble === 'ours')?.text ?? null,
  }
}

/** Since when DNS has to be asked about because of a round whose addresses could not be looked up. */
export function dnsTroubleOf(attempts: readonly Attempt[]): OwnQuestion['dns'] {
  const times = attempts
    .filter(({ code, trouble, outcome }) => code === null && trouble === 'dns' && outcome === 'deferred')
    .map(endOf)
  return times.length === 0 ? null : { since: Math.min(...times) }
}

/** The same because of looks that failed; null where none of them did by DNS. */
export function dnsTroubleIn(
  looks: readonly Observation<unknown>[],
  spf: Observation<SpfProof> | null,
): OwnQuestion['dns'] {
  const failing = looks.filter((look) => look.state === 'failed' && isByDns(look.code))
  const times = failing.map(endOf)
  if (spf?.state === 'seen' && spf.value.result === 'temperror') times.push(endOf(spf))
  return times.length === 0 ? null : { since: Math.min(...times) }
}

/** The world's own words have no hyphen; `LIST-…`, `POLICY-…` and such are ours, for what our resolver had no part in. */
const isByDns = (code: string): boolean => code !== 'BADNAME' && code !== madeUpCode && !code.includes('-')

/** The looks that our resolver was asked for: all but those at name servers themselves. */
export function looksByResolver(evidence: Pick<Evidence, 'looks' | 'further'>): Observation<unknown>[] {
  const zones = evidence.further?.zones ?? []
  const direct = new Set(
    zones.flatMap(({ servers }) => servers.flatMap(({ answers }) => answers.map(({ answer }) => answer.id))),
  )
  return observationsOf({ ...evidence, knocks: [], ownChecks: [] }).filter(({ id }) => !direct.has(id))
}

/** What name servers that were asked directly, and gave no answer, make us ask of our own IPv6. */
export function nameServerTrouble(
  { zones }: Pick<FurtherLooks, 'zones'>,
  from: string | null,
): FamilyTrouble | null {
  const asked = zones.flatMap(({ servers }) => servers.flatMap(({ answers }) => answers))
  const silent = asked.flatMap(({ address, answer }) =>
    answer.state === 'failed' && unanswered.test(answer.code) ? [{ address, ...answer }] : [],
  )
  if (silent.length === 0) return null
  const local = silent.find(({ code }) => code.startsWith(ownErrno))
  return {
    since: Math.min(...silent.map(({ at }) => at)),
    addresses: silent.map(({ address }) => address),
    from,
    local: local === undefined ? null : `${local.what}: ${local.code.slice(ownErrno.length)}`,
  }
}

/** The codes of wire/ask-name-server.ts for this machine's own faults begin so. */
const ownErrno = 'OURS-'
const unanswered = /^(?:TIMEOUT|E[A-Z]+|OURS-.*)$/
