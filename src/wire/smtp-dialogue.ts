import type { Attempt, Outcome, Stage, Trouble } from '../values/attempt.ts'
import { quoteWords, readKeywords, readReply, type ServerReply } from './smtp-replies.ts'
import { newTranscript } from './smtp-transcript.ts'

/** What settled a session. `stage` is the step that decided, `done` where the message was taken. */
export type Decision = Pick<Attempt, 'stage' | 'outcome' | 'trouble' | 'code' | 'enhanced' | 'text'>

/** What we wait for. `what` completes "no … within 120 s". */
export interface Wait {
  stage: Stage
  what: string
}

interface Awaited extends Wait {
  verb: string
}

const stageOfVerb: Record<string, Stage> = {
  EHLO: 'ehlo',
  HELO: 'ehlo',
  STARTTLS: 'starttls',
  MAIL: 'mail',
  RCPT: 'rcpt',
  DATA: 'data',
  '.': 'dot',
}

/**
 * Follows one SMTP session by its transcript and tells how far it got and what decided. It is told each command and
 * each reply in order; it touches neither socket nor clock (`now` gives ms). The first decision stands.
 */
export class SmtpDialogue {
  decision: Decision | null = null
  /** What the last EHLO reply offers; empty after HELO, and after STARTTLS until it is asked again. */
  keywords: ReadonlyMap<string, string> = new Map()
  /** TLS version, null while plain. */
  tls: string | null = null
  /** STARTTLS was granted, and the handshake runs. */
  handshaking = false
  /** A part of the dialogue under TLS has been seen to work. */
  tlsProven = false
  readonly durations: Partial<Record<Stage, number>> = {}
  readonly #now: () => number
  readonly #awaited: Awaited[] = [{ stage: 'greeting', verb: '', what: 'greeting' }]
  readonly #transcript = newTranscript()
  #since: number
  #messageGoing = false
  #fragment = ''

  constructor(now: () => number) {
    this.#now = now
    this.#since = now()
  }

  transcript(): string {
    return this.#transcript.text()
  }

  /** The message has begun and its final dot is not sent. */
  writesMessage(): boolean {
    return this.#messageGoing
  }

  /** Whether a reply of this code may come as number `index` of those that are due, counted from 0. */
  mayCome(code: string, index: number): boolean {
    // A server may refuse or say 421 at any time; consent to what was not yet asked is no consent.
    if (!/^[23]/.test(code)) return true
    const awaited = this.#awaited[index]
    return awaited !== undefined && !(awaited.stage === 'dot' && this.#messageGoing)
  }

  /** RFC 3207 §4.2: whatever comes behind this reply and before the handshake is to be forgotten. */
  grantsTls(code: string, index: number): boolean {
    return code.startsWith('2') && this.#awaited[index]?.stage === 'starttls'
  }

  waiting(): Wait {
    if (this.handshaking) return { stage: 'starttls', what: 'end of the TLS handshake' }
    if (this.#messageGoing) return { stage: 'data', what: 'acceptance of the message text' }
    return this.#awaited[0] ?? { stage: this.decision?.stage ?? 'greeting', what: 'reply' }
  }

  sent(line: string): void {
    this.#transcript.add('C', line)
    const verb = /^\S*/.exec(line)?.[0].toUpperCase() ?? ''
    const stage = stageOfVerb[verb]
    if (stage === undefined) return
    if (this.#awaited.length === 0) this.#turn()
    this.#awaited.push({ stage, verb, what: `reply to ${verb === '.' ? 'the final dot' : verb}` })
  }

  /** The handshake is done; what the server said before is forgotten with it. */
  secured(version: string): void {
    this.#spend('starttls')
    this.handshaking = false
    this.tls = version
    this.keywords = new Map()
  }

  /** The message and its final dot have been handed to the connection. */
  messageSent(bytes: number): void {
    if (!this.#messageGoing) return
    this.#messageGoing = false
    this.#spend('data')
    this.#transcript.add('C', `[message, ${bytes} bytes]`)
    this.#transcript.add('C', '.')
  }

  /** A reply in the middle of which the connection ended: no reply, but worth showing. */
  receivedFragment(raw: string): void {
    this.#fragment = quoteWords(raw)
    for (const line of raw.split('\n')) this.#transcript.add('S', line)
  }

  /** A complete reply. */
  received(raw: string): void {
    for (const line of raw.split('\n')) this.#transcript.add('S', line.replace(/\r$/, ''))
    const awaited = this.#awaited.shift()
    if (awaited === undefined) return
    this.#spend(awaited.stage)
    const reply = readReply(raw)
    if (reply === null) {
      this.#decideTrouble(awaited.stage, 'protocol', `not an SMTP ${awaited.what}: "${quoteWords(raw)}"`)
      return
    }
    if (this.tls !== null) this.tlsProven = true
    this.#judge(awaited, reply)
  }

  /** Something other than a reply ended the session; with no effect where a reply had decided before. */
  fail(outcome: Outcome, trouble: Trouble, text: string): void {
    const { stage } = this.waiting()
    this.#spend(stage)
    this.#decide({ stage, outcome, trouble, code: null, enhanced: null, text })
  }

  /** The other side ended or broke the connection; `how` begins a sentence. */
  lose(how: string): void {
    const { stage, what } = this.waiting()
    this.#spend(stage)
    const text =
      this.#fragment === ''
        ? `${how} while we waited for the ${what}`
        : `${how} in the middle of the ${what}: "${this.#fragment}"`
    this.#decideTrouble(stage, this.handshaking ? 'tls' : 'lost', text)
  }

  /** What we cannot ask of a server that offers what it offers. */
  declineLocally(enhanced: string, text: string): void {
    this.#decide({ stage: 'ehlo', outcome: 'refused', trouble: null, code: null, enhanced, text })
  }

  /** What a session that must be secured may not do without. */
  forbid(enhanced: string, text: string): void {
    this.#decide({ stage: 'starttls', outcome: 'network', trouble: 'policy', code: null, enhanced, text })
  }

  #judge(awaited: Awaited, reply: ServerReply): void {
    const kind = Math.floor(reply.code / 100)
    const { stage, verb } = awaited
    // RFC 5321 §3.8: 421 may answer any command, and means that the server is leaving.
    if (reply.code === 421) this.#decideReply(stage, reply)
    else if (stage === 'starttls') this.handshaking = kind === 2
    else if (kind === 4 || (kind === 5 && verb !== 'EHLO')) this.#decideReply(stage, reply)
    else if (kind === 5) this.keywords = new Map()
    else if (stage === 'data') this.#beginMessage()
    else if (kind === 3 || (stage === 'greeting' && reply.code !== 220)) this.#decideUnfit(awaited, reply)
    else if (verb === 'EHLO') this.keywords = readKeywords(reply)
    else if (stage === 'dot') this.#decideReply('done', reply)
  }

  #decideUnfit({ stage, what }: Awaited, { code, text }: ServerReply): void {
    this.#decideTrouble(stage, 'protocol', `an unfitting ${what}: "${code} ${quoteWords(text)}"`)
  }

  #beginMessage(): void {
    // After a refused recipient nothing but an empty message goes, and its reply decides nothing.
    if (this.decision !== null) return
    this.#messageGoing = true
    this.#awaited.push({ stage: 'dot', verb: '.', what: 'reply to the final dot' })
  }

  #decideReply(stage: Stage, { code, enhanced, text }: ServerReply): void {
    const outcome = stage === 'done' ? 'accepted' : code < 500 ? 'deferred' : 'refused'
    this.#decide({ stage, outcome, trouble: null, code, enhanced, text })
  }

  #decideTrouble(stage: Stage, trouble: Trouble, text: string): void {
    this.#decide({ stage, outcome: 'network', trouble, code: null, enhanced: null, text })
  }

  #decide(decision: Decision): void {
    this.decision ??= decision
  }

  #turn(): void {
    this.#since = this.#now()
  }

  #spend(stage: Stage): void {
    const now = this.#now()
    this.durations[stage] = (this.durations[stage] ?? 0) + now - this.#since
    this.#since = now
  }
}
