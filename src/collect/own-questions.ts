import type { Attempt } from '../values/attempt.ts'
import type { SpfProof } from '../values/evidence.ts'
import type { Family } from '../values/family.ts'
import { madeUpCode, type Observation } from '../values/observation.ts'
import type { OwnSide } from '../world/own-side.ts'
import type { FamilyTrouble, OwnQuestion } from './check-own-side.ts'

/** The addresses that a letter was sent from. */
export type Sources = Readonly<Record<Family, string | null>>

/** Notes what a round has shown of our own side, for the questions of others. */
export function noteAttempts(side: OwnSide, attempts: readonly Attempt[]): void {
  for (const attempt of attempts) {
    const { family, address } = attempt
    if (family === null || address === null || attempt.outcome === 'ours') continue
    const end = attempt.at + attempt.ms
    if (attempt.code !== null) side.noteReply(family, end)
    // Its greeting had come by then; when is not known.
    else if (attempt.stage !== 'connect' && attempt.stage !== 'greeting') side.noteReply(family, attempt.at)
    else if (attempt.trouble === 'refused' || attempt.stage === 'greeting')
      side.noteReset(family, address, end)
    else side.noteSilence(family, address, end)
  }
}

/** What a round makes us ask of our own network and DNS; all null where every try met a server's reply. */
export function questionsOf(
  attempts: readonly Attempt[],
  sources: Sources,
): Pick<OwnQuestion, Family | 'dns'> {
  const troubled = attempts.filter(({ code, trouble }) => code === null && trouble !== null)
  const dns = troubled.filter(({ trouble, outcome }) => trouble === 'dns' && outcome === 'deferred')
  return {
    ipv6: troubleOf('ipv6', troubled, sources),
    ipv4: troubleOf('ipv4', troubled, sources),
    dns: dns.length === 0 ? null : { since: Math.min(...dns.map(({ at }) => at)) },
  }
}

function troubleOf(family: Family, troubled: readonly Attempt[], sources: Sources): FamilyTrouble | null {
  const its = troubled.filter((attempt) => attempt.family === family)
  if (its.length === 0) return null
  const local = its.find(({ outcome, stage }) => outcome === 'ours' && stage === 'connect')
  return {
    since: Math.min(...its.map(({ at }) => at)),
    addresses: its.flatMap(({ address }) => address ?? []),
    from: sources[family],
    local: local?.text ?? null,
  }
}

/** Since when DNS has to be asked about because of looks that failed; null where none of them did by DNS. */
export function dnsTroubleIn(
  looks: readonly Observation<unknown>[],
  spf: Observation<SpfProof> | null,
): { since: number } | null {
  const failing = looks.filter((look) => look.state === 'failed' && !notByDns.includes(look.code))
  const times = failing.map(({ at }) => at)
  if (spf?.state === 'seen' && spf.value.result === 'temperror') times.push(spf.at)
  return times.length === 0 ? null : { since: Math.min(...times) }
}

/** Failures that no server of names had a part in. */
const notByDns: readonly string[] = ['BADNAME', madeUpCode]
