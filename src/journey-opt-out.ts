import { createHmac, type KeyObject } from 'node:crypto'
import { smtpReply } from './explain/smtp-replies.ts'
import type { World } from './journey-world.ts'
import type { Arrival } from './values/arrival.ts'
import { base32 } from './values/base32.ts'
import type { Standing } from './values/case.ts'
import type { Language } from './values/language.ts'
import { normaliseMailbox } from './values/mailbox.ts'
import type { SmtpReply } from './values/smtp-reply.ts'

/** Under which an address is remembered that wants no letters: of a keyed hash nobody can read whose it is. */
export const optOutKey = (sender: string, secret: KeyObject): string =>
  base32(
    createHmac('sha256', secret)
      .update(`opt-out ${normaliseMailbox(sender)}`)
      .digest(),
  )

/**
 * Somebody wrote in the name of a mailbox whose owner wants no letters. A test that is proved to come from there is the
 * owner's own wish, and answered.
 */
export async function refuseOptedOut(
  arrival: Arrival,
  standing: Standing,
  language: Language,
  { secret, store }: World,
): Promise<SmtpReply | null> {
  if (standing === 'authenticated') return null
  if (!(await store.isOptedOut(optOutKey(arrival.envelope.sender, secret)))) return null
  return smtpReply(language, 550, '5.7.1', 'reply.opted-out')
}
