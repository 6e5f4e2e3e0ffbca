import type { Arrival, Destination, Endpoint, Recipient } from '../values/arrival.ts'
import type { SmtpReply } from '../values/smtp-reply.ts'
import type { ReturnPathQuestion } from './return-path-questions.ts'

/** A transaction that came to recipients, and not to a message that the journey heard of. */
export interface LeftUndone {
  /** ms since 1970. */
  at: number
  client: Endpoint
  /** The envelope sender, '' for the null reverse-path. */
  sender: string
  recipients: readonly Recipient[]
  /** Why we did not take the message in; null where the other side went away. */
  reply: SmtpReply | null
}

/**
 * The journey behind the listeners. What it throws becomes 452 4.3.1 (`StoreFull`) or 451 4.3.0 (anything else);
 * what takes longer than its deadline becomes 451 4.3.0 as well.
 */
export interface Reception {
  /** At RCPT, for any sender (R18). `token` is lower case and unchecked. */
  judgeReturnPath(token: string, destination: Destination): Promise<'open' | 'invalid' | 'expired'>
  /** Whether a device on our side stands in this client's place, so that its family is not the client's own. */
  hidesClient?(client: Endpoint): boolean
  /** All that follows the final dot. A 2xx means that the message is on disk (R1). */
  take(arrival: Arrival, message: Buffer): Promise<SmtpReply>
  /** The language of the page on which somebody waits for a mail to these, null where nobody does. */
  waitsIn?(recipients: readonly Recipient[]): Promise<string | null>
  /** At MAIL: a reply when this client may send nothing just now. */
  overBudget?(client: Endpoint): SmtpReply | null
  /** A session has ended that asked for a return path and sent nothing to it: a sender callout, as a rule. */
  askedOnly?(question: ReturnPathQuestion): void
  /** A session has ended behind RCPT, and what it had begun was never decided: its mail was not taken. */
  leftUndone?(left: LeftUndone): void
  /** A client was told 421 at the door, for there were too many sessions. */
  turnedAway?(client: Endpoint): void
}
