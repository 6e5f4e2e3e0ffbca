import { observationsOf } from '../../src/values/evidence.ts'
import type { Verdict } from '../../src/values/verdict.ts'
import type { Lived } from './live-rows.ts'

/** A rule that came to something else than a person had said. */
export interface Difference {
  rule: string
  expected: string
  found: string
  restsOn: readonly string[]
}

/** Where the verdicts are not as expected. A rule that nobody has judged is one. */
export function differencesOf(
  expectation: readonly (readonly [rule: string, expected: string])[],
  verdicts: readonly Verdict[],
): Difference[] {
  return expectation.flatMap(([rule, expected]) => {
    const verdict = verdicts.find((one) => one.rule === rule)
    const found = verdict === undefined ? 'not judged' : `${verdict.state} ${verdict.finding}`
    return found === expected ? [] : [{ rule, expected, found, restsOn: verdict?.restsOn ?? [] }]
  })
}

/** The evidence in short, for whoever has to find out why: letters first, then what the differing verdicts rest on. */
export function tellEvidence({ theCase, moment }: Lived, differences: readonly Difference[]): string {
  const named = new Set(differences.flatMap(({ restsOn }) => restsOn))
  const since = (at: number): string => `${at - theCase.opened} ms`
  const letters = theCase.letters.flatMap(({ kind, state, createdAt, attempts }) => [
    `letter ${kind} ${state}, written after ${since(createdAt)}`,
    ...attempts.map(
      ({ id, at, address, stage, outcome, trouble, code, text }) =>
        `  ${id} after ${since(at)}: ${address ?? '-'} ${stage} ${outcome} ${trouble ?? ''} ${code ?? ''} ${text}`,
    ),
  ])
  const bounces = theCase.bounces.map(
    ({ id, at, kind, recipients }) =>
      `report ${id} after ${since(at)}: ${kind} ${recipients[0]?.diagnosticCode ?? ''}`,
  )
  const looks = observationsOf(theCase)
    .filter(({ id, state }) => named.has(id) || state === 'failed')
    .map((look) => {
      const { id, what, state } = look
      const found =
        look.state === 'seen' ? JSON.stringify(look.value) : look.state === 'failed' ? look.code : ''
      return `look ${id} (${what}): ${state} ${found}`
    })
  return [`judged after ${since(moment.now)}`, ...letters, ...bounces, ...looks].join('\n').slice(0, longest)
}

const longest = 6_000
