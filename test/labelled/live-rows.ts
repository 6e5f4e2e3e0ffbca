import { testAddress } from '../../src/commands/start-demo.ts'
import { diagnose } from '../../src/diagnose/diagnose.ts'
import type { Moment } from '../../src/diagnose/moment.ts'
import { momentOf } from '../../src/journey-moment.ts'
import type { KeptMail } from '../../src/sample/mailbox.ts'
import { isOpen, isTaken, type LetterKind, letterPlan } from '../../src/values/letter.ts'
import { abilities, type Verdict } from '../../src/values/verdict.ts'
import type { Clock } from '../../src/world/clock.ts'
import type { StoredCase } from '../../src/world/store.ts'
import type { SmallWorld } from '../kit/a-small-world.ts'
import { aTestMail } from '../kit/a-test-mail.ts'
import type { Row } from './row.ts'

/** What became of a row: its case as it stood when it was judged. */
export interface Lived {
  row: Row
  theCase: StoredCase
  moment: Moment
  verdicts: Verdict[]
  mailbox: readonly KeptMail[]
}

/** Rows that wait for a time stand in nobody's way, so several are lived at once; not all, or their times get mixed up. */
const atOnce = 16

/** Sends the mail of each row and waits until it can be judged. A row whose mail isn't taken is an error of its own. */
export async function liveRows(world: SmallWorld, rows: readonly Row[]): Promise<Map<string, Lived | Error>> {
  const lived = new Map<string, Lived | Error>()
  const left = [...rows]
  const work = async (): Promise<void> => {
    for (let row = left.shift(); row !== undefined; row = left.shift()) {
      lived.set(row.name, await live(world, row).catch((error: unknown) => asError(error)))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return lived
}

async function live(world: SmallWorld, row: Row): Promise<Lived> {
  const caseId = await sendTest(world, row)
  await handIn(world, row)
  return await judged(world, row, caseId)
}

/** Sends a row's mail, again while it is put off; the id of the case that it opened. */
export async function sendTest(world: SmallWorld, row: Row): Promise<string> {
  const provider = world.provider(row.name)
  await row.before?.(world, provider)
  let caseId = ''
  for (let number = 1; number <= (row.mails ?? 1); number += 1) {
    const plan = typeof row.mail === 'function' ? row.mail(provider, number) : (row.mail ?? {})
    const mail = aTestMail(plan, provider, testAddress(world.demo.config))
    let sent = await world.send(row.name, mail)
    for (let tries = 1; sent.code === 451 && tries < mostTries; tries += 1) {
      sent = await world.send(row.name, mail)
    }
    if (sent.case === '') throw new Error(`${row.name}: the mail was not taken: ${sent.code} ${sent.text}`)
    caseId = sent.case
  }
  return caseId
}

/** Sends the bounce that a row hands in, if it does. */
async function handIn(world: SmallWorld, { name, handsIn }: Row): Promise<void> {
  if (handsIn === undefined) return
  const provider = world.provider(name)
  const message = handsIn(provider)
  const sent = await world.send(name, {
    ...{ from: `anna@${provider.domain}`, to: `explain@${world.demo.config.domains.ipv4Only}` },
    message,
  })
  if (sent.case === '') throw new Error(`${name}: the bounce was not taken: ${sent.code} ${sent.text}`)
  await world.settled(sent.case)
}

/** Judges a row as its case stands now. */
export async function judgeNow(
  world: SmallWorld,
  clock: Pick<Clock, 'now'>,
  row: Row,
  caseId: string,
): Promise<Lived> {
  const theCase = await world.caseWhen(caseId, () => true)
  const moment = momentOf(theCase, world.demo.config, clock.now())
  const mailbox = world.mailbox(row.name).filter((mail) => mail.caseId === caseId)
  return { row, theCase, moment, verdicts: diagnose(theCase, moment), mailbox }
}

/** Waits until a row can be judged, and judges it. */
async function judged(world: SmallWorld, row: Row, caseId: string): Promise<Lived> {
  const judge = (theCase: StoredCase): { moment: Moment; verdicts: Verdict[] } => {
    const moment = momentOf(theCase, world.demo.config, Date.now())
    return { moment, verdicts: diagnose(theCase, moment) }
  }
  let last = { revision: -1, since: 0 }
  // Nothing is under way, and nothing has come for a while: looks and knocks end when they like.
  const hasComeToRest = (theCase: StoredCase): boolean => {
    const { revision, letters } = theCase
    if (revision !== last.revision) last = { revision, since: Date.now() }
    if (Date.now() - last.since < restMs || letters.some(isOpen) || letters.length === 0) return false
    if (theCase.further === null || !isCheckedAfterReports(theCase)) return false
    if (row.handsIn !== undefined && row.handedInto === undefined && theCase.handed.length === 0) return false
    return world.provider(row.name).underWay() === 0 && isDecided(theCase, judge(theCase).verdicts)
  }
  const theCase = await world.caseWhen(caseId, row.when ?? hasComeToRest)
  const mailbox = world.mailbox(row.name).filter((mail) => mail.caseId === caseId)
  return { row, theCase, ...judge(theCase), mailbox }
}

/** Our own side is looked at after a report on a letter of the IPv6-only domain, which takes its time on a busy machine. */
const isCheckedAfterReports = ({ bounces, letters, ownChecks }: StoredCase): boolean =>
  bounces.every(({ kind, letterId, at }) => {
    const letter = letters.find(({ id }) => id === letterId)
    const isAsked = kind === 'failed' && letter !== undefined && letterPlan[letter.kind].envelope === 'six'
    return !isAsked || ownChecks.some((check) => check.at >= at)
  })

/** No ability can change by itself any more, and a failed B is explained where somebody can be told. */
function isDecided({ letters }: StoredCase, verdicts: readonly Verdict[]): boolean {
  const four: readonly string[] = abilities
  if (verdicts.some(({ rule, state }) => four.includes(rule) && state === 'pending')) return false
  const of = (kind: LetterKind) => letters.find((letter) => letter.kind === kind)
  const [a, b] = [of('A'), of('B')]
  if (a === undefined || b === undefined) return false
  return isTaken(b) || !isTaken(a) || of('explanation') !== undefined
}

export const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))

/** A temporary error in the checks is said twice, and not a third time (verdicts: "Who is answered"). */
const mostTries = 3
const restMs = 300
