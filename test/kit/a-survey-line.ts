import type { Knock } from '../../src/values/knock.ts'
import type { SurveyLine } from '../../src/values/survey.ts'
import { aKnock } from './a-knock.ts'

type KnockLine = Extract<SurveyLine, { kind: 'knock' }>

/** A survey's knock that a server answered, unless `change` says otherwise. */
export function aKnockLine(address: string, at: number, change: Partial<Knock> = {}, ms = 100): KnockLine {
  const found = aKnock({ address, ...change })
  if (found.state !== 'seen') throw new Error('A knock of the kit is always seen.')
  return { kind: 'knock', at, ms, knock: found.value }
}

/** One that nobody answered. */
export const aVainLine = (address: string, at: number, ms = 5_000): KnockLine =>
  aKnockLine(
    address,
    at,
    { stage: 'connect', trouble: 'timed-out', code: null, greets: null, starttls: null },
    ms,
  )
