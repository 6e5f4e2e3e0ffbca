import type { Socket } from 'node:net'
import type { Endpoint } from '../values/arrival.ts'
import { ErrorForPeople } from '../values/error-for-people.ts'

/** An inbound connection with the addresses that count (on the demo's network the pretended ones). */
export interface Inbound {
  /** Its errors end nobody: the network listens to them. */
  socket: Socket
  client: Endpoint
  server: Endpoint
}

export interface Listener {
  /** The address and port as asked for; the port that was given where 0 was asked. */
  at: Endpoint
  /** Stops taking connections; those that are open go on. */
  close(): Promise<void>
}

export interface DialRequest {
  to: Endpoint
  /** Source address; its family must be that of `to`. */
  from: string | null
  timeoutMs: number
  signal?: AbortSignal
}

/**
 * What a dial came to. `ours` is a local errno (EADDRNOTAVAIL, EINVAL, EMFILE … and ENETUNREACH, EHOSTUNREACH,
 * EACCES, EPERM that came without any packet from outside): never to be charged to the other side.
 */
export type Dialled =
  | { state: 'connected'; socket: Socket; local: Endpoint; remote: Endpoint; ms: number }
  | { state: 'refused' | 'timed-out' | 'unreachable' | 'ours' | 'aborted'; code: string; ms: number }

export interface AskRequest {
  to: Endpoint
  /** Source address; its family must be that of `to`. */
  from: string | null
  message: Uint8Array
  /** Halfway the message is sent once more, for a datagram may be lost. */
  timeoutMs: number
  /** Whether a datagram is the answer; any other is passed over, and after so many nothing more is heard. */
  isAnswer: (datagram: Buffer) => boolean
  signal?: AbortSignal
}

/** What a datagram came to. `refused`: the host itself said that nobody listens there; the rest as of a dial. */
export type Asked =
  | { state: 'answered'; datagram: Buffer; ms: number }
  | { state: 'refused' | 'timed-out' | 'unreachable' | 'ours' | 'aborted'; code: string; ms: number }

/** Sockets, real or on the demo's small network: the only way into or out of the program besides DNS. */
export interface Network {
  /** Throws `CannotListen` with a sentence that helps. */
  listen(at: Endpoint, take: (inbound: Inbound) => void): Promise<Listener>
  /** Never throws. */
  dial(request: DialRequest): Promise<Dialled>
  /** One question and its answer by UDP, heard from nobody but `to`. Never throws. */
  ask(request: AskRequest): Promise<Asked>
  /** Canonical addresses that no stranger has: this machine's own, and its gateways'. Never throws. */
  near(): Promise<string[]>
}

/** A configured address can't be bound. Who mends it: the operator, in the configuration or on the machine. */
export class CannotListen extends ErrorForPeople {
  override name = 'CannotListen'
}
