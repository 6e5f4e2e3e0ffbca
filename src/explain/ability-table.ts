import { type Ability, abilities, type Verdict } from '../values/verdict.ts'
import { type Say, stateText } from './catalogue.ts'

const signs: Record<Ability, string> = {
  'send-to-ipv6-only': '1',
  'receive-over-ipv6': '2',
  'ipv6-only-envelope': '3',
  'ipv6-only-from': '4',
}

/** The four abilities, a line each, their states in a column: what every letter shows first. */
export function abilityTable(say: Say, verdicts: readonly Verdict[]): string {
  const rows = abilities.flatMap((ability) => {
    const verdict = verdicts.find(({ rule }) => rule === ability)
    return verdict === undefined ? [] : [{ ability, state: stateText(say, verdict) }]
  })
  const width = Math.max(...rows.map(({ ability }) => [...say(`ability.${ability}`)].length))
  return rows
    .map(({ ability, state }) => `  ${signs[ability]}  ${say(`ability.${ability}`).padEnd(width)}  ${state}`)
    .join('\n')
}
