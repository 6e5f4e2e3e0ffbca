import type { Family } from './family.ts'

/** How far a try got: the step that decided, `done` when the message was taken. */
export type Stage =
  | 'resolve'
  | 'connect'
  | 'greeting'
  | 'ehlo'
  | 'starttls'
  | 'mail'
  | 'rcpt'
  | 'data'
  | 'dot'
  | 'done'

/**
 * What came of a try.
 * `accepted` 2xx after the final dot; `refused` 5xx or a settled DNS answer; `deferred` 4xx or a passing DNS
 * fault; `network` no SMTP reply decided (refused, timed out, reset, lost); `ours` a local errno or a missing
 * address of ours: never held against the other side.
 */
export type Outcome = 'accepted' | 'refused' | 'deferred' | 'network' | 'ours'

/**
 * How the network or the talk failed where no SMTP reply decided; `dns` before any connection. `policy`: we did not go
 * on, for their domain's MTA-STS policy forbids it (RFC 8461 §5). Then the stage is `resolve` for a host that the policy
 * does not name, else `starttls`, and `enhanced` 4.7.4 where no TLS was to be had, 4.7.5 where the certificate is not
 * good enough, null where the handshake broke. `crowded`: there was no place for it among our connections, or others
 * needed the one it had (send/slots.ts); its outcome is `ours`, and our network had no part in it.
 */
export type Trouble =
  | 'dns'
  | 'refused'
  | 'timed-out'
  | 'unreachable'
  | 'lost'
  | 'tls'
  | 'protocol'
  | 'policy'
  | 'crowded'

/**
 * The row behind a letter's last round which only says that its time is up (send/next-round.ts). The attempt before it
 * tells the reason.
 */
export const isExpiry = ({ stage, enhanced }: Pick<Attempt, 'stage' | 'enhanced'>): boolean =>
  stage === 'resolve' && enhanced === '4.4.7'

/** One try at sending a letter to one address; with stage `resolve` the try ended before any address. */
export interface Attempt {
  /** Unique within a case. */
  id: string
  /** Which round of the retry schedule, from 1; all addresses tried in one go share it. */
  round: number
  /** Start, ms since 1970. */
  at: number
  /** MX host name, lower case, no final dot; null when none was found. */
  host: string | null
  address: string | null
  family: Family | null
  /** Our source address, null before a connection. */
  localAddress: string | null
  stage: Stage
  outcome: Outcome
  /** Set where no SMTP reply decided, and only there. */
  trouble: Trouble | null
  /** SMTP reply code; null when no reply decided. */
  code: number | null
  /** RFC 3463 enhanced status code: theirs, or for a local failure our own. */
  enhanced: string | null
  /** The deciding words: the server's reply without codes' repetition, or our diagnostic text. */
  text: string
  /** TLS version of the session that decided, null for plain. */
  tls: string | null
  /** The SMTP dialogue, one line a command or reply line, `C: ` and `S: `; message bodies left out. */
  transcript: string
  /** Duration in ms, and that of each step that was reached. */
  ms: number
  durations: Partial<Record<Stage, number>>
}
