import type { Socket } from 'node:net'
import { type Finding, failed, seen } from '../values/observation.ts'
import type { Clock } from '../world/clock.ts'
import type { DialRequest, Network } from '../world/network.ts'
import { newReplyMeter } from './smtp-reply-meter.ts'

/**
 * Connects to a mail server, waits for its greeting, says QUIT and leaves. `seen`: the greeting's code, whatever it is;
 * `failed`: `REFUSED`, `TIMED-OUT`, `UNREACHABLE`, `NO-GREETING`, `NOT-SMTP`, or the errno of this machine.
 * Never throws; connecting and waiting take `timeoutMs` each at most.
 */
export async function askGreeting(
  request: DialRequest,
  network: Network,
  clock: Clock,
): Promise<Finding<number>> {
  const dialled = await network.dial(request)
  if (dialled.state === 'ours') return failed(dialled.code)
  if (dialled.state !== 'connected') return failed(dialled.state.toUpperCase())
  return await hearGreeting(dialled.socket, request.timeoutMs, clock)
}

function hearGreeting(socket: Socket, timeoutMs: number, clock: Clock): Promise<Finding<number>> {
  return new Promise((resolve) => {
    const meter = newReplyMeter()
    const end = (finding: Finding<number>): void => {
      cancel()
      socket.off('data', hear)
      socket.resume()
      // RFC 5321 §4.1.1.10: the client says QUIT before it closes. Nobody waits for what is said to it.
      if (finding.state === 'seen') socket.end('QUIT\r\n')
      clock.after(finding.state === 'seen' ? quitTimeMs : 0, () => socket.destroy())
      resolve(finding)
    }
    const hear = (chunk: Buffer): void => {
      const { completed, excess } = meter.measure(chunk)
      const [code] = completed
      if (code !== undefined) end(/^[245]\d\d$/.test(code) ? seen(Number(code)) : failed('NOT-SMTP'))
      else if (excess !== null) end(failed('NOT-SMTP'))
    }
    const cancel = clock.after(timeoutMs, () => end(failed('NO-GREETING')))
    socket.on('data', hear)
    socket.once('close', () => end(failed('NO-GREETING')))
    socket.on('error', () => undefined)
  })
}

const quitTimeMs = 1_000
