import { recallOwnSide } from './collect/recall-own-side.ts'
import { classifyReport } from './diagnose/classify-report.ts'
import { diagnose } from './diagnose/diagnose.ts'
import { isAboutIpv6Only, whatIsSaidOfOurs } from './diagnose/handed-bounce.ts'
import { writeBounceExplanation } from './explain/write-bounce-explanation.ts'
import { answerMail, takeBack } from './journey.ts'
import { asHanded } from './journey-as-handed.ts'
import { deliver } from './journey-delivery.ts'
import { addressLetter, asRecord, letterheadOf } from './journey-letters.ts'
import { momentOf } from './journey-moment.ts'
import type { World } from './journey-world.ts'
import { closesAt } from './settle/plan-next.ts'
import { askedFor, handsIn } from './values/asked-for.ts'
import type { Case } from './values/case.ts'
import type { Looks } from './values/evidence.ts'
import type { HandedBounce } from './values/handed-bounce.ts'
import type { OwnCheck } from './values/own-check.ts'

/**
 * After the 250: the answers to a test, or the explanation of the bounces that a mail to `explain@` brings, or, of a mail
 * to both, the answers, with the bounces kept in the same case: they tell of ① there, and are not explained by a letter
 * of their own, for a case has one explanation at most. Replayed from the store after a crash. `begun` are the looks that
 * the answers need, where they are under way.
 */
export async function answer(
  theCase: Case,
  world: World,
  begun: Promise<Looks> | null = null,
): Promise<void> {
  const known = handsIn(theCase.arrival) ? await takeIn(theCase, world) : theCase
  if (askedFor(theCase.arrival) === 'explanation') await explainHanded(known, world)
  else await answerMail(known, world, begun)
}

/**
 * Reads the bounces in a mail that hands some in, and keeps them with its case and, where they tell of our IPv6-only
 * addresses, with the newest test of the same mailbox. Nobody else's case is touched, and none by a sender who is not
 * proved. Done twice it changes nothing.
 */
async function takeIn(theCase: Case, world: World): Promise<Case> {
  const { store, mail, log, background } = world
  const raw = await store.readArrived(theCase.id)
  const reports = raw === null ? [] : await mail.readForwarded(raw)
  const taken = { at: theCase.arrival.steps.dot, authenticated: theCase.standing === 'authenticated' }
  const handed = reports.map((report) => asHanded(report, taken, world))
  log.info({ case: theCase.id, stage: 'collect', bounces: handed.length }, 'bounces handed in')
  if (handed.length === 0) return theCase
  const telling = handed.filter(isAboutIpv6Only)
  const checks = telling.length === 0 ? [] : await lookAtOurselves(theCase, telling, world)
  await keep(theCase.id, handed, checks, world)
  const test = telling.length === 0 ? null : await store.findOpenTest(theCase.mailbox)
  if (test !== null && test !== theCase.id) {
    await keep(test, telling, checks, world)
    background.start('take back', () => takeBack(test, world))
  }
  return (await store.readCase(theCase.id)) ?? theCase
}

async function keep(
  caseId: string,
  handed: readonly HandedBounce[],
  checks: readonly OwnCheck[],
  { store }: World,
): Promise<void> {
  for (const check of checks) await store.addOwnCheck(caseId, check)
  await store.addHanded(caseId, handed)
}

/** Nobody's server is blamed for not reaching us before we know that it could: now, and when it tried. */
async function lookAtOurselves(
  { arrival }: Case,
  telling: readonly HandedBounce[],
  { clock, ours, store, transports }: World,
): Promise<OwnCheck[]> {
  const since = clock.now()
  const now = await ours.check(`own-handed-${arrival.id}`, {
    ipv6: { since, addresses: [], from: transports['dual-stack'].ipv6, local: null },
    ipv4: null,
    dns: { since },
    records: { askers: [] },
  })
  const times = new Set(telling.map((bounce) => whatIsSaidOfOurs(bounce).triedAt).filter((at) => at !== null))
  const then = await Promise.all([...times].map((at) => recallOwnSide(at, { store, side: ours.side, clock })))
  return [now, ...then.filter((check) => check !== null)]
}

/** The one letter of such a case; whoever keeps it first sends it (R17). */
async function explainHanded(theCase: Case, world: World): Promise<void> {
  const { store, log, background, config } = world
  const explained = theCase.handed.map((bounce) => ({ bounce, reasons: classifyReport(bounce.report) }))
  const verdicts = diagnose(theCase, momentOf(theCase, config, world.clock.now()))
  const sending = verdicts.find(({ rule }) => rule === 'send-to-ipv6-only') ?? null
  const words = writeBounceExplanation(explained, letterheadOf(theCase, world), sending)
  const letter = await addressLetter('explanation', words, theCase, world)
  const closes = closesAt({ opened: theCase.opened, letters: [asRecord(letter)] }, config.settle)
  if (!(await store.keepAnswers(theCase.id, null, [letter], closes))) return
  log.info({ case: theCase.id, stage: 'explain', letter: letter.kind }, 'letter written')
  background.start('send', async () => {
    await deliver(asRecord(letter), letter.message, world)
    await takeBack(theCase.id, world)
  })
}
