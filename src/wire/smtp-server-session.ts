import type { Socket } from 'node:net'
import type { SMTPServer } from 'smtp-server'
import { SMTPConnection, type SMTPConnectionOptions } from 'smtp-server/lib/smtp-connection.js'
import type { SmtpReply } from '../values/smtp-reply.ts'

/** What smtp-server has no hook for. Nothing of it may wait. */
export interface SessionRules {
  /** Before a command is carried out. A reply is sent in its place; 421 ends the session. */
  command(verb: string, argument: string): SmtpReply | null
  /** After each reply. */
  replied(code: number): void
  /** Reads the argument of MAIL FROM: and RCPT TO:; null where it is none. */
  path(argument: string): { address: string; parameters: Record<string, string | true> } | null
}

/**
 * One session of smtp-server 3.21.6, changed in the places that it has no option for. All of them are internals:
 * pinned by version, and each covered by a test.
 */
export class SmtpServerSession extends SMTPConnection {
  readonly #rules: SessionRules
  #top: Socket

  constructor(server: SMTPServer, socket: Socket, options: SMTPConnectionOptions, rules: SessionRules) {
    super(server, socket, options)
    this.#rules = rules
    this.#top = socket
    // As SMTPServer.connect does.
    server.connections.add(this)
    this.on('error', (error) => server._onError(error))
    this.init()
  }

  /** It holds the greeting back for 100 ms: greet at once, and let its timer run into the void. */
  override init(): void {
    super.init()
    super.connectionReady()
  }

  override connectionReady(next?: () => void): void {
    if (next !== undefined) super.connectionReady(next)
  }

  /** It puts an enhanced code of its own choice before every text, also where the text brings one. */
  override send(code: number, data?: string | string[] | null, context?: string | false): void {
    const brought = typeof data === 'string' && /^[245]\.\d{1,3}\.\d{1,3} /.test(data)
    super.send(code, data, brought ? false : context)
    this.#rules.replied(code)
  }

  override _onCommand(command: Buffer, callback?: () => void): void {
    const [, verb = '', argument = ''] = /^(\S*)\s*(.*)$/su.exec(command.toString().trimEnd()) ?? []
    const refusal = this.#rules.command(verb.toUpperCase(), argument)
    if (refusal === null) {
      super._onCommand(command, callback)
      return
    }
    this.say(refusal)
    if (callback !== undefined) setImmediate(callback)
  }

  /** It splits at the first blank and at every @, so quoted local parts and final dots never get through. */
  override _parseAddressCommand(
    name: string,
    command: Buffer,
  ): { address: string; args: Record<string, string | true> | false } | false {
    const argument = /^\s*(?:mail\s+from|rcpt\s+to)\s*:(.*)$/isu.exec(command.toString())
    const wanted = name.trim().slice(0, 4).toLowerCase()
    if (argument?.[1] === undefined || !command.toString().trimStart().toLowerCase().startsWith(wanted))
      return false
    const path = this.#rules.path(argument[1])
    return path === null ? false : { address: path.address, args: path.parameters }
  }

  /** Sends a reply outside a hook; 421 closes. */
  say(words: SmtpReply): void {
    this.send(words.code, textOf(words), false)
  }

  /** A reply, and the connection's end with it. */
  dismiss(words: SmtpReply): void {
    this.say(words)
    this.close()
  }

  /** In a handshake nothing can be said, and tearing it down from below can crash Node: the topmost socket goes. */
  override close(): void {
    super.close()
    if (this._upgrading) this.#top.destroy()
  }

  /** Ends the connection as soon as what was said is written, whatever the client does. */
  hangUp(): void {
    this.#top.destroySoon()
  }

  /** The only place where smtp-server shows the TLS socket before its handshake is done. */
  override _armTimeout(socket: Socket = this._socket): void {
    this.#top = socket
    super._armTimeout(socket)
  }
}

/** The reply as hooks hand it to smtp-server: null where all is well, else an error that carries it. */
export function hookResult(words: SmtpReply | null): (Error & { responseCode: number }) | null {
  if (words === null || words.code < 400) return null
  return Object.assign(new Error(textOf(words)), { responseCode: words.code })
}

/** Enhanced code and text, fit for one reply line: printable ASCII, ≤ 400 characters. */
export function textOf({ enhanced, text }: SmtpReply): string {
  const line = enhanced === null ? text : `${enhanced} ${text}`
  return line.replace(/[^\x20-\x7e]/g, '?').slice(0, 400)
}
