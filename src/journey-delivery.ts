import type { World } from './journey-world.ts'
import { deliverRound } from './send/deliver-round.ts'
import { planNextRound, usualFinalities } from './send/next-round.ts'
import type { Transport } from './send/transport.ts'
import { closesAt } from './settle/plan-next.ts'
import type { Attempt } from './values/attempt.ts'
import { type LetterRecord, roundsOf } from './values/letter.ts'
import { domainOf } from './values/mailbox.ts'

/** One round of a letter: tried at its addresses, and recorded with when the next one is. */
export async function deliver(letter: LetterRecord, message: Buffer, world: World): Promise<void> {
  const { clock, config, store, log, slots, sending } = world
  const round = roundsOf(letter) + 1
  const transport = await transportOf(letter, world)
  const attempts = await slots.run(domainOf(letter.recipient), async () => {
    await store.startRound(letter.id)
    return await deliverRound({ ...letter, message }, transport, round, sending)
  })
  if (sending.signal?.aborted) return
  const policy = { retryMs: config.delivery.retry, finalities: usualFinalities }
  const end = planNextRound(letter, attempts, policy, clock.now())
  // In turn, so that two letters of a case that end together count each other's acceptance.
  await world.inTurn.run(letter.caseId, async () => {
    await store.endRound({ letterId: letter.id, ...end }, await closesAfter(letter, end, world))
  })
  for (const attempt of end.attempts) log.info(fieldsOf(letter, attempt), 'tried a letter')
  if (end.dueAt !== null) world.jobDueAt(end.dueAt)
}

/** An explanation goes by the family that took A first, for that is known to work (verdicts.md). */
async function transportOf(letter: LetterRecord, { store, transports }: World): Promise<Transport> {
  const transport = transports[letter.transport]
  if (letter.kind !== 'explanation') return transport
  const theCase = await store.readCase(letter.caseId)
  const a = theCase?.letters.find(({ kind }) => kind === 'A')
  const taken = a?.attempts.find(({ outcome }) => outcome === 'accepted')
  return taken?.family == null ? transport : { ...transport, prefer: taken.family }
}

async function closesAfter(
  letter: LetterRecord,
  end: Pick<LetterRecord, 'state' | 'acceptedAt'>,
  { store, config }: World,
): Promise<number> {
  const theCase = await store.readCase(letter.caseId)
  const others = (theCase?.letters ?? []).filter(({ id }) => id !== letter.id)
  const letters = [...others, { ...letter, state: end.state, acceptedAt: end.acceptedAt }]
  return closesAt({ opened: theCase?.opened ?? letter.createdAt, letters }, config.settle)
}

const fieldsOf = (letter: LetterRecord, attempt: Attempt) => ({
  case: letter.caseId,
  stage: 'send',
  letter: letter.kind,
  round: attempt.round,
  address: attempt.address,
  reached: attempt.stage,
  outcome: attempt.outcome,
  code: attempt.code,
  ms: attempt.ms,
})
