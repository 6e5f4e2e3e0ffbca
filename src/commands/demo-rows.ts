import type { Config } from '../config.ts'
import { speaker } from '../explain/catalogue.ts'
import { type CauseId, causeMenders } from '../explain/find-cause.ts'
import { type CaseReport, reportOn } from '../journey-report.ts'
import { sampleProviders } from '../sample/sample-providers.ts'
import { askedFor } from '../values/asked-for.ts'
import type { Case } from '../values/case.ts'
import { isOpen, isTaken } from '../values/letter.ts'
import { splitAddress } from '../values/mailbox.ts'
import { abilities } from '../values/verdict.ts'
import type { VerdictState } from '../values/verdict-state.ts'

const say = speaker('en')

/** What the demo shows of one case. */
export interface DemoRow {
  /** The provider's name. */
  provider: string
  /** The provider's fault in a few words. */
  title: string
  sender: string
  case: string
  abilities: CaseReport['abilities']
  /** What is not well, in a few words; '' where all is. */
  reason: string
  /** Nothing is under way any more. */
  settled: boolean
}

/** A case as it stands at `now`; null while its answers have not been tried once. */
export function rowOf(theCase: Case, now: number, config: Pick<Config, 'delivery'>): DemoRow | null {
  const { letters } = theCase
  if (letters.length === 0 || letters.some(({ attempts }) => attempts.length === 0)) return null
  const report = reportOn(theCase, now, config)
  const provider = (splitAddress(theCase.sender)?.domain ?? '').replace(/\.example$/, '')
  return {
    provider,
    title: sampleProviders.find(({ name }) => name === provider)?.title ?? '',
    sender: theCase.sender,
    case: theCase.id,
    abilities: report.abilities,
    reason: reasonOf(report),
    settled: isSettled(theCase, report),
  }
}

export const statesOf = (row: Pick<DemoRow, 'abilities'>): VerdictState[] =>
  abilities.map((ability) => row.abilities[ability]?.state ?? 'unknown')

/** Whether nothing is under way any more: every letter through, and a failed B explained. */
export function isSettled({ arrival, letters }: Case, report: CaseReport): boolean {
  if (letters.some(isOpen) || statesOf(report).includes('pending')) return false
  const of = (kind: string) => letters.find((letter) => letter.kind === kind)
  if (askedFor(arrival) === 'explanation') return of('explanation') !== undefined
  const [a, b] = [of('A'), of('B')]
  if (a === undefined || b === undefined) return false
  // A failed B is followed by its explanation, if A shows that mail gets through at all.
  return isTaken(b) || !isTaken(a) || of('explanation') !== undefined
}

type ShownVerdict = CaseReport['verdicts'][number]

function reasonOf({ verdicts }: CaseReport): string {
  const four: readonly string[] = abilities
  const first = (states: VerdictState[], among: ShownVerdict[]) =>
    among.find(({ state }) => states.includes(state))
  const own = verdicts.filter(({ rule }) => four.includes(rule))
  const rest = verdicts.filter(({ rule }) => rule === 'client-reverse-dns' || rule === 'spf')
  const telling =
    first(['fail', 'partial', 'ours'], own) ??
    first(['pending'], own) ??
    first(['unknown', 'not-tested'], own) ??
    first(['fail', 'partial'], rest)
  if (telling === undefined) return ''
  const { finding, state, facts, text } = telling
  if (state === 'fail' && isCause(finding)) return say(`cause.${finding}.short`)
  // What a report says stands behind the 250 that the letter got.
  if (state === 'pending' && Number(facts.code) === 250) return String(facts.text ?? '')
  if (state === 'pending') return [facts.code, facts.text].filter(Boolean).join(' ')
  // The first sentence; a dot within an address or a name ends none.
  return text.replace(/\.\s.*$/s, '').replace(/\.$/, '')
}

const isCause = (finding: string): finding is CauseId => Object.hasOwn(causeMenders, finding)
