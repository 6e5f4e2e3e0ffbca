import { createSocket, type Socket } from 'node:dgram'
import { familyOf, parseAddress } from '../values/address.ts'
import type { Asked, AskRequest } from './network.ts'
import { codeOf, endpointOf, faultOf, stateOf } from './socket-faults.ts'

/** A server that sends more than this beside the point is not listened to any longer. */
const mostDatagrams = 50

type Unanswered = Exclude<Asked, { state: 'answered' }>

/**
 * Asks by UDP from a socket that is connected, so that the kernel passes on what `to` says, an ICMP error too, and
 * nobody else. Never throws and never follows a name: `to` is asked as it is, from `from`, or not at all (R21).
 */
export function askBySystem({ to, from, message, timeoutMs, isAnswer, signal }: AskRequest): Promise<Asked> {
  const began = performance.now()
  const elapsed = (): number => Math.round(performance.now() - began)
  const target = parseAddress(to.address)
  const source = from === null ? null : parseAddress(from)
  const fault = faultOf(target, from === null ? undefined : source, to.port)
  if (fault !== null || target === null) {
    return Promise.resolve({ state: 'ours', code: fault ?? 'EINVAL', ms: 0 })
  }
  if (signal?.aborted) return Promise.resolve({ state: 'aborted', code: 'ABORTED', ms: 0 })

  return new Promise((resolve) => {
    const socket = createSocket(
      familyOf(target) === 'ipv6' ? { type: 'udp6', ipv6Only: true } : { type: 'udp4' },
    )
    let heard = 0
    let connected = false
    let again: NodeJS.Timeout | undefined
    const end = (asked: Asked): void => {
      clearTimeout(deadline)
      clearTimeout(again)
      signal?.removeEventListener('abort', abort)
      close(socket)
      resolve(asked)
    }
    const fail = (state: Unanswered['state'], code: string): void => end({ state, code, ms: elapsed() })
    const failBy = (error: unknown): void => {
      const code = codeOf(error)
      fail(connected ? stateOf(code, false) : 'ours', code)
    }
    const abort = (): void => fail('aborted', 'ABORTED')
    const deadline = setTimeout(() => fail('timed-out', 'ETIMEDOUT'), timeoutMs)
    signal?.addEventListener('abort', abort, { once: true })

    socket.on('error', failBy)
    socket.on('message', (datagram) => {
      heard += 1
      if (heard > mostDatagrams) socket.removeAllListeners('message')
      else if (isAnswer(datagram)) end({ state: 'answered', datagram, ms: elapsed() })
    })
    const send = (): void =>
      socket.send(message, (error) => {
        if (error !== null) failBy(error)
      })
    socket.bind({ port: 0, ...(source === null ? {} : { address: source }) }, () => {
      socket.connect(to.port, target, (error?: Error) => {
        if (error !== undefined && error !== null) {
          failBy(error)
          return
        }
        if (!isAsAsked(socket, target, source, to.port)) {
          fail('ours', 'EADDRNOTAVAIL')
          return
        }
        connected = true
        send()
        again = setTimeout(send, timeoutMs / 2)
      })
    })
  })
}

function isAsAsked(socket: Socket, target: string, source: string | null, port: number): boolean {
  const here = socket.address()
  const there = socket.remoteAddress()
  const local = endpointOf(here.address, here.port)
  const remote = endpointOf(there.address, there.port)
  return remote?.address === target && remote.port === port && (source === null || local?.address === source)
}

/** Errors that come behind the answer are nobody's any more. */
function close(socket: Socket): void {
  socket.removeAllListeners('message')
  socket.removeAllListeners('error').on('error', () => {})
  try {
    socket.close()
  } catch {
    // It failed so early that it was never open.
  }
}
