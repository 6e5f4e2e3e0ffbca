import type { ReturnPathQuestion } from './accept/return-path-questions.ts'
import { takeBack } from './journey.ts'
import type { World } from './journey-world.ts'
import { readToken } from './wire/return-path.ts'

/**
 * Somebody has asked whether a return path of ours takes mail. Kept with the letter's case, whatever was said: who turns
 * the letter down because we did not say yes is not to be blamed (verdicts.md).
 */
export async function keepCallout(question: ReturnPathQuestion, world: World): Promise<void> {
  const { clock, secret, store, log } = world
  const { id, token, at, client, sender, code } = question
  const reading = readToken(token, secret, clock.now())
  if (typeof reading === 'string') return
  const letter = await store.findOpenLetter(reading.letterId)
  if (letter === null) return
  const callout = { id: `callout-${id}`, letterId: letter.id, at, client: client.address, sender, code }
  await store.addCallout(letter.caseId, callout)
  log.info({ case: letter.caseId, stage: 'accept', letter: letter.kind, code }, 'somebody asked for a sender')
  await takeBack(letter.caseId, world)
}
