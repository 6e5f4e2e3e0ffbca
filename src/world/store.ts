import type { Arrival } from '../values/arrival.ts'
import type { Attempt } from '../values/attempt.ts'
import type { NewBounce } from '../values/bounce.ts'
import type { Case, CaseEvent, Standing } from '../values/case.ts'
import type { ClientKind } from '../values/client-kind.ts'
import { ErrorForPeople } from '../values/error-for-people.ts'
import type { Callout, Confirmation, FoundLetter, FurtherLooks, Looks, Proofs } from '../values/evidence.ts'
import type { Family } from '../values/family.ts'
import type { HandedBounce } from '../values/handed-bounce.ts'
import type { Invitation, InvitedNews } from '../values/invitation.ts'
import type { Knock } from '../values/knock.ts'
import type { LetterRecord, LetterState } from '../values/letter.ts'
import type { Observation } from '../values/observation.ts'
import type { OwnCheck } from '../values/own-check.ts'
import type { RecentTest } from '../values/recent-test.ts'
import type { Person } from '../values/spelled-address.ts'

/** A piece of work that survives a restart. A case has at most one of each kind, a letter one `send`. */
export interface Job {
  id: string
  /** `answer`: collect and answer a fresh case; `send`: the next round of a letter; `wake`: a case's timer. */
  kind: 'answer' | 'send' | 'wake'
  caseId: string
  /** For `send`. */
  letterId: string | null
  /** ms since 1970. */
  dueAt: number
}

/** What is known of a test mail at the moment it is taken. */
export interface NewCase {
  id: string
  page: string
  opened: number
  closes: number
  sender: string
  /** Normalised for limits. */
  mailbox: string
  /** The sender's domain, lower case, for the limits of the unauthenticated. */
  domain: string
  standing: Standing
  arrival: Arrival
  /** What the client's address is good for as evidence; kept with the case. */
  clientKind: ClientKind
  proofs: Proofs
  /** The part of `test+…@` that a test begun on the page has of its own; null or left out where there is none. */
  tag?: string | null
  /** By which family it came, where its destination left the choice; null or left out where it did not. */
  chosenFamily?: Family | null
  /** The message as it came, kept for `retention.message`. */
  raw: Buffer
}

/** What a case has got when it was opened: its invitation's page and language where it has one. */
export interface Opened {
  page: string
  invitedIn: string | null
}

/** A refused test mail: facts only, no message; kept a short time and counted in the limits. */
export interface Refusal {
  at: number
  /** The client's /64 or IPv4 address. */
  network: string
  sender: string
  recipient: string
  /** Enhanced code of our reply. */
  enhanced: string
  text: string
}

/** A letter to be kept with its composed bytes, so that every retry sends the same message. */
export interface NewLetter {
  id: string
  caseId: string
  kind: LetterRecord['kind']
  transport: LetterRecord['transport']
  envelopeSender: string
  recipient: string
  messageId: string
  createdAt: number
  expiresAt: number
  dueAt: number
  message: Buffer
}

/** How a round ended: written with its attempts in one transaction. */
export interface RoundEnd {
  letterId: string
  attempts: Attempt[]
  state: LetterState
  /** The next round, or null when there is none. */
  dueAt: number | null
  acceptedAt: number | null
}

/** A case with the count of its changes: hand it to `wakeCase` after judging what was read. */
export interface StoredCase extends Case {
  revision: number
}

/** A mail to postmaster@ or abuse@, kept until it is forwarded and for `retention.message`. */
export interface OperatorMail {
  id: number
  at: number
  /** Which of our addresses it was for. */
  recipient: string
  /** Its envelope sender. */
  sender: string
  raw: Buffer
  /** How often it was claimed, this time included. */
  tries: number
}

/** How much mail for the operator is taken: `most` since a time, and `bytes` of all that is kept. */
export interface OperatorRoom {
  since: number
  most: number
  bytes: number
}

/** Whether it was kept; `full` when there is no room for it, and `oldest` of too many since the time that was given. */
export type OperatorMailKept = 'kept' | 'full' | { oldest: number }

export interface CaseSummary {
  id: string
  state: 'open' | 'closed'
  opened: number
  sender: string
}

/** Our own side at some time in the past. */
export interface OwnSideThen {
  /** A mail came in over native IPv6 for an address that IPv6 alone reaches. */
  arrivedOverIpv6: boolean
  /** Looks at it that other failures asked for; at most 100. */
  checks: OwnCheck[]
}

/** What tells of a person. */
export interface Traces {
  /** Cases that are theirs, or name them in the envelope or the header: with all that belongs to them. */
  cases: string[]
  /** Of others' cases, of refusals and of mail for the operator: how many rows of each table. */
  rows: Record<string, number>
}

/**
 * What became of the octets in the database's files: overwritten; overwritten but for what is still held for another
 * that reads at this moment; or left to the database's server, which uses their room again in its own time.
 */
export type Overwritten = 'overwritten' | 'held' | 'left-to-the-server'

/** How often may be knocked (R26). `networks`: at most `most` different addresses of a /`bits` of that family. */
export interface KnockLimits {
  now: number
  /** Knocks before this time, ms since 1970, count no more. */
  since: number
  networks: { family: Family; bits: number; most: number }[]
}

/**
 * All that must survive a crash. Every write resolves only when it is on disk (fsync, or the database's commit);
 * writes that come in the same turn of the event loop share a transaction where the database gains by it.
 * A write that fails rejects with `StoreFull` or `StoreAway`, and then has changed nothing.
 */
export interface Store {
  /** R1: case, message and `answer` job in one transaction; the job is claimed by this node. */
  openCase(fresh: NewCase): Promise<Opened>
  /** Of all refusals the newest `mostRefusals` are kept. */
  keepRefusal(refusal: Refusal): Promise<void>
  /**
   * The looks (null where the case needs none), and the end of the `answer` job, and these letters with their `send` jobs, claimed by this node.
   * False, and nothing kept, when the case was answered already: then nothing may be sent.
   */
  keepAnswers(caseId: string, looks: Looks | null, letters: NewLetter[], closes: number): Promise<boolean>
  /**
   * Adds a letter unless the case has one of this kind, or is closed: whether it was added.
   * Its job is claimed by this node.
   */
  addLetter(letter: NewLetter): Promise<boolean>
  /** Marks a letter as `trying`, unless it is settled. */
  startRound(letterId: string, caseId: string): Promise<void>
  /**
   * The end of a round. A letter that is `accepted`, `confirmed`, `bounced` or `dropped` keeps its state and has no
   * further round; `acceptedAt` is kept all the same. Sets `closes` of the case, if it is open, and leaves a `wake`
   * job that is due now and claimed by this node: whoever has judged the news replaces it by `wakeCase`, and a crash
   * before that is made good by the job. An end that is told twice changes nothing the second time.
   */
  endRound(end: RoundEnd, closes: number): Promise<void>
  /**
   * A report about a letter; `state` where it changes the letter's (each change once). Whether the state was changed;
   * if so, the letter's next round is off and the case has a `wake` job as after `endRound`. `full`, and nothing
   * kept, where the case has `mostBounces` or `mostBounceBytes` of them and this one changes nothing.
   */
  addBounce(caseId: string, bounce: NewBounce, state: LetterState | null): Promise<boolean | 'full'>
  /**
   * A sign that a letter arrived. Whether it became `confirmed` by this; if so, as after `addBounce`. One that changes
   * nothing is kept up to `mostConfirmations` of a case.
   */
  addConfirmation(caseId: string, confirmation: Confirmation): Promise<boolean>
  /**
   * A person's own word on a letter that stands as taken; it takes the place of their word before, and what that had
   * confirmed is `accepted` again where nothing else confirms it. False, and nothing kept, where the letter is in
   * another state (a report knows better) or the case is closed.
   */
  sayFound(caseId: string, word: { letterId: string; at: number; found: FoundLetter }): Promise<boolean>
  addEvent(caseId: string, event: CaseEvent): Promise<void>
  /** The looks that no answer waits for, or, made again, both kinds; counts as a change of the case. */
  keepLooks(caseId: string, looks: { looks?: Looks; further?: FurtherLooks }): Promise<void>
  /** Counts as a change of the case, and leaves a `wake` job as `endRound` does. A known id changes nothing. */
  addOwnCheck(caseId: string, check: OwnCheck): Promise<void>
  /** As `addOwnCheck`; at most 50 of a case are kept. */
  addCallout(caseId: string, callout: Callout): Promise<void>
  /** Bounces that a person handed in, as `addOwnCheck`; at most 50 of a case are kept, a known one changes nothing. */
  addHanded(caseId: string, handed: readonly HandedBounce[]): Promise<void>
  /**
   * R26: which of these addresses may be knocked at now: none twice since `limits.since`, and no more addresses of
   * one network since then than its limit. Those that may are counted as knocked at from this moment.
   */
  reserveKnocks(addresses: readonly string[], limits: KnockLimits): Promise<string[]>
  /** What came of them; counts as a change of the case, and leaves a `wake` job as `endRound` does. */
  addKnocks(caseId: string, knocks: readonly Observation<Knock>[]): Promise<void>
  /**
   * A letter that is `failed` or `bounced` gets one more round at `dueAt`: it is `waiting` again, with its `send` job.
   * False when it is in another state, its message is gone or its case closed. Counts as a change of the case, and
   * leaves a `wake` job as `endRound` does. Until the repeat begins, neither the end of an earlier round nor a
   * further report of failure changes the letter.
   */
  repeatLetter(letterId: string, dueAt: number): Promise<boolean>
  /**
   * Sets the timer of an open case (its `wake` job) and frees it; null removes it. With the `revision` that was
   * judged, the timer is left alone when the case has changed since, for that change is still to be judged.
   * Whether it was set.
   */
  wakeCase(caseId: string, at: number | null, revision?: number): Promise<boolean>
  /** Closes a case and removes its jobs. */
  closeCase(caseId: string): Promise<void>
  /**
   * A mail for the operator (RFC 5321 §4.5.1), due to be forwarded at once. What was forwarded or given up makes room for it,
   * the oldest first.
   */
  keepOperatorMail(mail: Omit<OperatorMail, 'id' | 'tries'>, room: OperatorRoom): Promise<OperatorMailKept>
  /** The next mail for the operator that is due, claimed for `leaseMs`; null when there is none. */
  claimOperatorMail(now: number, leaseMs: number): Promise<OperatorMail | null>
  /** It is forwarded again at `dueAt`, or with null never again: it stays until retention removes it. */
  endOperatorMail(id: number, dueAt: number | null): Promise<void>

  /** A test begun on the page; of those that no mail came for the newest `mostInvitations` are kept. */
  invite(invitation: Omit<Invitation, 'caseId' | 'news'>): Promise<void>
  readInvitation(page: string): Promise<Invitation | null>
  /** The language of the page that waits for a mail to this tag, for what its sender is told of a refusal; null where none waits. */
  waitsIn(tag: string): Promise<string | null>
  /** One that has no case; its octets too. */
  removeInvitation(page: string): Promise<void>
  /** A mail for the invitation of this tag was not answered; at most `mostInvitedNews` are kept, and none once it has its case. */
  noteInvited(tag: string, news: InvitedNews): Promise<void>
  /**
   * Somebody wants no letters: kept by a keyed hash of the normalised mailbox. What waits to be sent in this case, and in
   * those of the mailbox that nobody proved to be its own, is not sent any more, and they close.
   */
  optOut(mailboxHash: string, at: number, caseId: string): Promise<void>
  optIn(mailboxHash: string): Promise<void>
  isOptedOut(mailboxHash: string): Promise<boolean>
  /**
   * A case with all that belongs to it, its letters that wait among it, and its invitation; its octets too, as `forget`
   * does it. Whether there was one.
   */
  removeCase(caseId: string): Promise<boolean>

  /** The id of the case whose page this is; null where there is none (yet). */
  caseOfPage(page: string): Promise<string | null>
  readCase(id: string): Promise<StoredCase | null>
  /** The same, after it was read `before`: what has not changed since is the very same object, at least all but its events. */
  readCaseAgain(before: StoredCase): Promise<StoredCase | null>
  /** The test mail as it came; null when the case is unknown or retention removed it. */
  readArrived(caseId: string): Promise<Buffer | null>
  /** The message of one of a case's reports, a character an octet; null where it is gone. */
  readReturned(caseId: string, bounceId: string): Promise<string | null>
  recentCases(limit: number): Promise<CaseSummary[]>
  /** The newest open case of this normalised mailbox that is a test, and whose sender is proved. */
  findOpenTest(mailbox: string): Promise<string | null>
  /** What is known of our own side within `ownWindowMs` of a time, ms since 1970, out of all cases. */
  ownSideNear(at: number): Promise<OwnSideThen>
  readLetter(id: string): Promise<LetterRecord | null>
  /** Null where there is no such letter (any more). */
  stateOfLetter(id: string): Promise<LetterState | null>
  /** The composed message of a letter; null when it is unknown. */
  readMessage(letterId: string): Promise<Buffer | null>
  /** The case and letter of one of our Message-IDs. */
  findMessage(messageId: string): Promise<{ caseId: string; letterId: string } | null>
  /** Whether a return path's letter is known and its case still open; with what is needed to judge a report. */
  findOpenLetter(letterId: string): Promise<LetterRecord | null>

  /** Claims up to `limit` jobs that are due at `now` and not claimed, soonest first, for `leaseMs`. */
  claimJobs(now: number, limit: number, leaseMs: number): Promise<Job[]>
  /** When the next job can be claimed, be it that it is due or that its claim runs out; null when there is none. */
  nextJobAt(): Promise<number | null>
  /** At start: frees the claims of this node, and on SQLite, where nobody else can hold one, all. */
  releaseClaims(): Promise<void>

  /**
   * R14: cases opened since, for each reserves two letters. Where there are `most` of them already (1 by default),
   * `leaving` tells when that one was opened which must be past before there is room for one more. The count of all
   * (`of` is empty) includes what was forgotten in between, and is made in no time.
   */
  countCases(
    since: number,
    of: { mailbox?: string; domain?: string; standing?: Standing[] },
    most?: number,
  ): Promise<{ count: number; leaving: number | null }>
  /** The tests of a mailbox opened since, newest first, at most `limit`. */
  recentTests(mailbox: string, since: number, limit: number): Promise<RecentTest[]>
  /** Cases of a sender's domain opened since, by the family they chose where they had the choice. */
  countFamilies(domain: string, since: number): Promise<Record<Family, number>>
  /**
   * Earlier refusals for temporary trouble in the checks (4.4.3) of the same client network, sender and recipient:
   * how many, and when the first was.
   */
  countTemporary(
    network: string,
    sender: string,
    recipient: string,
    since: number,
  ): Promise<{ count: number; first: number | null }>

  /**
   * Drops what is older than retention allows, in small steps: messages (not of letters that are still to be sent),
   * mail for the operator, cases that are closed or should be, refusals; and after a day, when an address was knocked
   * at.
   */
  expire(before: { message: number; case: number; refusal: number }): Promise<void>
  /** All that tells of a person; changes nothing. */
  findTraces(person: Person): Promise<Traces>
  /**
   * Removes it, in small steps, and the octets with it; what waits to be sent to them stays unsent. `thoroughly` is for
   * when nobody waits for the database, and takes the longer.
   */
  forget(person: Person, options?: { thoroughly?: boolean }): Promise<Traces & { octets: Overwritten }>
  /** Ends what was written before, frees this node's claims and the folder. */
  close(): Promise<void>
}

/** The disk is full (R31): the sender is told 452 and keeps the mail. */
export class StoreFull extends ErrorForPeople {
  override name = 'StoreFull'
}

/** The database can't be asked just now: 451. */
export class StoreAway extends ErrorForPeople {
  override name = 'StoreAway'
}

/** The database can't be used at all: newer, corrupt, or held by another instance. Who mends it: the operator. */
export class StoreRefused extends ErrorForPeople {
  override name = 'StoreRefused'
}
