import { checkAfterRound } from './journey-own-checks.ts'
import type { World } from './journey-world.ts'
import { deliverRound } from './send/deliver-round.ts'
import { planNextRound, usualFinalities } from './send/next-round.ts'
import type { Transport } from './send/transport.ts'
import { closesAt } from './settle/plan-next.ts'
import type { Attempt } from './values/attempt.ts'
import type { Case } from './values/case.ts'
import { isOpen, type LetterRecord, roundsOf } from './values/letter.ts'
import { untilStored } from './world/until-stored.ts'

/** All letters of a case, for as long as they are under way together and nothing else adds one. */
export type Correspondence = Pick<Case, 'opened' | 'letters'>

/**
 * A new letter's first round: tried at its addresses, and recorded with when the next one is. Where the letter is one
 * of a correspondence its end is noted there too; else its case is read from the store.
 */
export async function deliver(
  letter: LetterRecord,
  message: Buffer,
  world: World,
  together: Correspondence | null = null,
): Promise<void> {
  await inLettersTurn(letter.id, world, () => deliverOnce(letter, message, world, together))
}

/**
 * The round that the store has a letter due for. False where nothing is due any more: the one before took longer than
 * its claim held, so that this one was claimed meanwhile.
 */
export async function deliverDue(letterId: string, world: World): Promise<boolean> {
  const { clock, store } = world
  return await inLettersTurn(letterId, world, async () => {
    const letter = await store.readLetter(letterId)
    if (letter === null || !isOpen(letter)) return false
    if (letter.dueAt === null || letter.dueAt > clock.now()) return false
    const message = await store.readMessage(letterId)
    if (message === null) await drop(letter, world)
    else await deliverOnce(letter, message, world, null)
    return true
  })
}

const inLettersTurn = <T>(letterId: string, { inTurn }: World, work: () => Promise<T>): Promise<T> =>
  inTurn.run(`letter ${letterId}`, work)

/** A letter whose message is gone can't be sent; that must not keep its case from ending. */
async function drop(letter: LetterRecord, { clock, store, log }: World): Promise<void> {
  const end = { letterId: letter.id, attempts: [], state: 'dropped', dueAt: null, acceptedAt: null } as const
  await store.endRound({ ...end, attempts: [] }, letter.expiresAt)
  await store.addEvent(letter.caseId, {
    at: clock.now(),
    what: 'letter-dropped',
    text: `Letter ${letter.kind}: its message is gone.`,
  })
  log.error({ case: letter.caseId, letter: letter.kind }, 'a letter has no message and was dropped')
}

async function deliverOnce(
  letter: LetterRecord,
  message: Buffer,
  world: World,
  together: Correspondence | null,
): Promise<void> {
  const { clock, config, store, log, sending } = world
  const round = roundsOf(letter) + 1
  const transport = await transportOf(letter, world)
  const outgoing = { ...letter, message, isGone: () => isGone(letter.id, world) }
  const attempts = await markedAsTried(letter, round, world, () =>
    deliverRound(outgoing, transport, round, sending),
  )
  if (attempts.length === 0 || sending.signal?.aborted) return
  const check = await checkAfterRound(letter, round, attempts, transport, world)
  const policy = { retryMs: config.delivery.retry, finalities: usualFinalities }
  const end = planNextRound(letter, attempts, policy, clock.now())
  // In turn, so that two letters of a case that end together count each other's acceptance. What was sent is sent: until
  // that is on disk the letter must not be taken for unsent, or it would go out twice (R17).
  const keep = async (): Promise<void> => {
    const known = together ?? (await store.readCase(letter.caseId))
    const others = (known?.letters ?? []).filter(({ id }) => id !== letter.id)
    const letters = [...others, { ...letter, state: end.state, acceptedAt: end.acceptedAt }]
    const closes = closesAt({ opened: known?.opened ?? letter.createdAt, letters }, config.settle)
    if (check !== null) await store.addOwnCheck(letter.caseId, check)
    await store.endRound({ letterId: letter.id, ...end }, closes)
    if (together !== null) together.letters = letters
  }
  await untilStored({ clock, signal: sending.signal }, () => world.inTurn.run(letter.caseId, keep))
  for (const attempt of end.attempts) log.info(fieldsOf(letter, attempt), 'tried a letter')
  if (end.dueAt !== null) world.jobDueAt(end.dueAt)
}

/** A place may take long to come free, and `forget` be faster: then nothing may be sent. */
async function isGone(letterId: string, { store }: World): Promise<boolean> {
  const state = await store.stateOfLetter(letterId)
  return state === null || state === 'dropped'
}

/**
 * An explanation goes by the family that took A first, for that is known to work; the letters that find out why B
 * fails go by the path that took A and by no other, so that nothing but the letter differs (verdicts.md).
 */
async function transportOf(letter: LetterRecord, { store, transports }: World): Promise<Transport> {
  const transport = transports[letter.transport]
  if (letter.kind === 'A' || letter.kind === 'B') return transport
  const theCase = await store.readCase(letter.caseId)
  const a = theCase?.letters.find(({ kind }) => kind === 'A')
  const taken = a?.attempts.findLast(({ outcome }) => outcome === 'accepted')
  if (taken?.family == null || taken.address === null) return transport
  const { family, address } = taken
  return letter.kind === 'explanation'
    ? { ...transport, prefer: family }
    : { ...transport, path: { family, address } }
}

/**
 * Runs a round with its letter marked as `trying`. The first round is as a rule over in a moment: then the mark, a
 * write of its own, is saved; nothing is decided by it so early.
 */
async function markedAsTried<T>(
  { id, caseId }: LetterRecord,
  round: number,
  { clock, store }: World,
  work: () => Promise<T>,
): Promise<T> {
  if (round > 1) {
    await store.startRound(id, caseId)
    return await work()
  }
  let marking: Promise<unknown> = Promise.resolve()
  const cancel = clock.after(momentMs, () => {
    marking = store.startRound(id, caseId).catch((error: unknown) => error)
  })
  try {
    return await work()
  } finally {
    cancel()
    // Or the mark could come behind the round's end.
    await marking
  }
}

const momentMs = 1_000

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
