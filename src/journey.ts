import { collectLooks } from './collect/collect-looks.ts'
import { diagnose } from './diagnose/diagnose.ts'
import { type Admission, judgeAdmission } from './diagnose/judge-admission.ts'
import { saidOfLetter } from './diagnose/said-of-letter.ts'
import { answerWriter, writeAnswer } from './explain/write-answer.ts'
import { writeExplanation } from './explain/write-explanation.ts'
import { deliver, deliverDue } from './journey-delivery.ts'
import { addressLetter, asRecord, letterheadOf } from './journey-letters.ts'
import { knockFor, lookFurtherFor } from './journey-looks.ts'
import { momentOf } from './journey-moment.ts'
import { checkAfterLooks, checkAgain, repeatLooks } from './journey-own-checks.ts'
import type { World } from './journey-world.ts'
import { areKnocksDue } from './settle/knocks-due.ts'
import { closesAt, type Plan, planNext, type SettlePolicy } from './settle/plan-next.ts'
import type { Arrival } from './values/arrival.ts'
import type { VariantKind } from './values/bisect.ts'
import { failureReport } from './values/bounce.ts'
import type { Case } from './values/case.ts'
import type { ClientKind } from './values/client-kind.ts'
import { freshEvidence, type Looks, type Proofs } from './values/evidence.ts'
import type { LetterKind, LetterRecord, Words } from './values/letter.ts'
import { domainOf } from './values/mailbox.ts'
import { passed } from './world/clock.ts'
import { lookBy } from './world/look.ts'
import type { NewLetter } from './world/store.ts'
import { untilStored } from './world/until-stored.ts'

/** Before the 250: may this test mail be answered? Looks first (SPF, DKIM, DMARC), then the judgement. */
export async function admit(
  arrival: Arrival,
  message: Buffer,
  clientKind: ClientKind,
  { mail }: World,
): Promise<{ proofs: Proofs; admission: Admission }> {
  const proofs = await mail.authenticate({
    message,
    client: arrival.client.address,
    helo: arrival.helo.name,
    sender: arrival.envelope.sender,
    hostname: arrival.hostname,
  })
  return { proofs, admission: judgeAdmission(arrival, proofs, clientKind) }
}

/** Asks the DNS what the answers to a test hang on. Never rejects. */
export function beginLooks(
  { arrival, proofs }: Pick<Case, 'arrival' | 'proofs'>,
  world: World,
): Promise<Looks> {
  // The letters' way hangs on it (RFC 8461). Asked beside the looks it is remembered by then, and holds them up no more.
  void world.mtaSts.readRecord(domainOf(arrival.envelope.sender))
  return collectLooks(arrival, proofs, world.resolverForCase(), lookBy(world.clock))
}

/**
 * After the 250: looks at the world, unless that has begun, judges, writes answers A and B, and tries each of them
 * once.
 */
export async function answerMail(
  theCase: Case,
  world: World,
  begun: Promise<Looks> | null = null,
): Promise<void> {
  const { clock, store, log } = world
  const startedAt = clock.now()
  const looks = await (begun ?? beginLooks(theCase, world))
  log.info({ case: theCase.id, stage: 'collect', ms: clock.now() - startedAt }, 'looked at the world')

  const checks = await checkAfterLooks({ ...theCase, looks }, world)
  const examined = { ...theCase, looks, ownChecks: [...theCase.ownChecks, ...checks] }
  const verdicts = diagnose(examined, momentOf(examined, world.config, clock.now()))
  const write = answerWriter(examined, verdicts, letterheadOf(theCase, world))
  const letters = await Promise.all(
    (['A', 'B'] as const).map((kind) => addressLetter(kind, write(kind), theCase, world)),
  )
  const closes = closesAt({ opened: theCase.opened, letters: letters.map(asRecord) }, world.config.settle)
  if (!(await store.keepAnswers(theCase.id, looks, letters, closes))) return
  log.info({ case: theCase.id, stage: 'explain', ms: clock.now() - startedAt }, 'answers written')
  const looking = new Promise<void>((resolve) => {
    // Behind the letters, which somebody waits for: so many questions take as long to send as a letter's connection.
    setImmediate(() => {
      world.background.start('look', () => lookFurther(theCase.id, world, examined).finally(resolve))
    })
  })
  await sendAnswers(theCase, letters, looking, world)
}

/** The first round of both, side by side; what follows from it is judged once, when both are through. */
async function sendAnswers(
  { id, opened }: Case,
  answers: NewLetter[],
  looking: Promise<void>,
  world: World,
): Promise<void> {
  const together = { opened, letters: answers.map(asRecord) }
  const rounds = await Promise.allSettled(
    answers.map((answer) => deliver(asRecord(answer), answer.message, world, together)),
  )
  // As a rule over by now; then the case need not wake up for it.
  await Promise.race([looking, passed(world.clock, momentMs)])
  await takeBack(id, world)
  for (const round of rounds) if (round.status === 'rejected') throw round.reason
}

const momentMs = 1_000

/**
 * Whatever comes later – an attempt's end, a report, a reply, a timer: settle what it means, judge anew, explain
 * once if B failed, and say when to look again. A restart replays through here.
 */
export async function takeBack(caseId: string, world: World): Promise<void> {
  const { clock, sending } = world
  await untilStored({ clock, signal: sending.signal }, () => settleCase(caseId, world))
}

async function settleCase(caseId: string, world: World): Promise<void> {
  await world.inTurn.run(caseId, async () => {
    const { clock, store, log } = world
    const theCase = await store.readCase(caseId)
    if (theCase === null) return
    const plan = planNext(theCase, settlePolicyOf(theCase, world), clock.now())
    if (plan.close) {
      await store.closeCase(caseId)
      log.info({ case: caseId, stage: 'settle' }, 'case closed')
      return
    }
    const isLookedAt = theCase.looks === null || theCase.further !== null
    // Mostly under way since the answers were written, but a stop in between leaves them undone.
    if (!isLookedAt) world.background.start('look', () => lookFurther(caseId, world))
    if (areKnocksDue(theCase)) {
      world.background.start('knock', async () => {
        if (await knockFor(caseId, world)) await takeBack(caseId, world)
      })
    }
    if (looksAgain(plan)) world.background.start('look again', () => lookAgain(caseId, world))
    for (const kind of plan.write) await sendVariant(kind, theCase, world)
    for (const letter of plan.repeat) await repeat(letter, world)
    if (plan.explanation === 'drop') {
      const text = 'Answer A failed for good, so nobody can be told by mail.'
      await store.addEvent(caseId, { at: clock.now(), what: 'explanation-dropped', text })
      log.info({ case: caseId, stage: 'settle' }, 'explanation dropped')
    } else if (plan.explanation !== null) {
      await explainFailure(theCase, plan.explanation.stuck, world)
    }
    const soon = clock.now() + lookAgainMs
    const wakeAt = isLookedAt ? plan.wakeAt : Math.min(plan.wakeAt ?? soon, soon)
    const set = await store.wakeCase(caseId, wakeAt, theCase.revision)
    if (set && wakeAt !== null) world.jobDueAt(wakeAt)
  })
}

const looksAgain = ({ askOurselves, repeatLooks }: Plan): boolean =>
  askOurselves.dns || askOurselves.records || repeatLooks

/** The looks that nobody waits for, and what follows where they met trouble of our own. */
async function lookFurther(caseId: string, world: World, known: Case | null = null): Promise<void> {
  if (await lookFurtherFor(caseId, world, known)) await takeBack(caseId, world)
}

/** Our own side, or the looks that it spoilt, once more, if that is still due; then what follows from it. */
async function lookAgain(caseId: string, world: World): Promise<void> {
  const looked = await world.inTurn.run(`looks of ${caseId}`, async () => {
    const theCase = await world.store.readCase(caseId)
    if (theCase === null) return false
    const plan = planNext(theCase, settlePolicyOf(theCase, world), world.clock.now())
    if (plan.repeatLooks) await repeatLooks(theCase, world)
    else if (looksAgain(plan)) await checkAgain(theCase, plan.askOurselves, world)
    return looksAgain(plan)
  })
  if (looked) await takeBack(caseId, world)
}

/** Longer than looks take; after a stop in between they are made by then at the latest. */
const lookAgainMs = 60_000

const settlePolicyOf = (theCase: Case, { config, clock }: World): SettlePolicy => ({
  explainAfter: config.delivery.explainAfter,
  bounceWindow: config.settle.bounceWindow,
  bisectWait: config.delivery.bisectWait,
  bisects: momentOf(theCase, config, clock.now()).bisects,
})

/** One of the letters that find out why B fails; it says what A and B said, so that nothing but its sender differs. */
async function sendVariant(kind: VariantKind, theCase: Case, world: World): Promise<void> {
  const before = { ...freshEvidence(theCase.arrival, theCase.clientKind), looks: theCase.looks }
  const verdicts = diagnose(before, momentOf(theCase, world.config, theCase.opened))
  await sendOne(kind, writeAnswer(kind, before, verdicts, letterheadOf(theCase, world)), theCase, world)
}

/** One more try of the same message: a refusal that is to be blamed on somebody must have been seen twice. */
async function repeat({ id, kind, caseId }: LetterRecord, world: World): Promise<void> {
  const { clock, store, log } = world
  const at = clock.now()
  if (!(await store.repeatLetter(id, at))) return
  log.info({ case: caseId, stage: 'settle', letter: kind }, 'letter is tried once more')
  world.jobDueAt(at)
}

/** The round that a letter is due for, if it still is, and what follows from its end. */
export async function sendDue(letterId: string, caseId: string, world: World): Promise<void> {
  if (await deliverDue(letterId, world)) await takeBack(caseId, world)
}

async function explainFailure(theCase: Case, stuck: boolean, world: World): Promise<void> {
  const b = theCase.letters.find(({ kind }) => kind === 'B')
  if (b === undefined) return
  const verdicts = diagnose(theCase, momentOf(theCase, world.config, world.clock.now()))
  const report = failureReport(theCase, b)
  const words = writeExplanation(theCase, b, stuck, verdicts, letterheadOf(theCase, world), {
    said: saidOfLetter(theCase, b),
    returned: report === undefined ? null : await world.store.readReturned(theCase.id, report.id),
  })
  await sendOne('explanation', words, theCase, world)
}

async function sendOne(kind: LetterKind, words: Words, theCase: Case, world: World): Promise<void> {
  const letter = await addressLetter(kind, words, theCase, world)
  if (!(await world.store.addLetter(letter))) return
  world.log.info({ case: theCase.id, stage: 'explain', letter: kind }, 'letter written')
  world.background.start('send', async () => {
    await deliver(asRecord(letter), letter.message, world)
    await takeBack(theCase.id, world)
  })
}
