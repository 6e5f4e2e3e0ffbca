import { familyOf } from '../values/address.ts'
import { domainOf } from '../values/mailbox.ts'
import { findTargets, type Outgoing } from './deliver-by-mx.ts'
import { LineReader, readReply } from './line-reader.ts'
import type { ProviderPlace } from './provider-place.ts'

/** A question to a mail server whether it would take mail for an address, and what it said last. */
export interface Callout {
  address: string
  /** The envelope sender that was named; '' for the null reverse-path. */
  from: string
  /** Null where no server spoke. */
  code: number | null
  text: string
}

const timeoutMs = 3_000

/** Asks the MX of `address` up to RCPT and hangs up, as sender verification does. Never throws. */
export async function callOut(
  address: string,
  from: string,
  place: ProviderPlace,
  outgoing: Outgoing,
): Promise<Callout> {
  const { out } = place
  const domain = domainOf(address)
  let end: Callout = { address, from, code: null, text: `no mail server was found for ${domain}` }
  for (const target of await findTargets(domain, place, outgoing)) {
    const dialled = await outgoing.network.dial({
      to: { address: target.address, port: 25 },
      from: out[familyOf(target.address)],
      timeoutMs,
    })
    if (dialled.state !== 'connected') {
      end = { ...end, text: `no connection to ${target.host} [${target.address}] (${dialled.code})` }
      continue
    }
    const { socket } = dialled
    socket.setTimeout(timeoutMs, () => socket.destroy())
    const reader = new LineReader(socket)
    const commands = [`EHLO ${out.host}`, `MAIL FROM:<${from}>`, `RCPT TO:<${address}>`]
    let text = await hear(reader)
    while (/^2/.test(text)) {
      const command = commands.shift()
      if (command === undefined) break
      socket.write(`${command}\r\n`)
      text = await hear(reader)
    }
    socket.end('QUIT\r\n')
    if (text !== '') return { address, from, code: Number(text.slice(0, 3)), text }
  }
  return end
}

const hear = async (reader: LineReader): Promise<string> =>
  (await readReply(reader))?.toString('latin1').trimEnd() ?? ''
