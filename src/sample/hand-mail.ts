import type { Endpoint } from '../values/arrival.ts'
import { sendBySmtp } from '../wire/smtp-client.ts'
import type { Clock } from '../world/clock.ts'
import { systemNetwork } from '../world/system-network.ts'
import type { DeliveryEnd } from './deliver-by-mx.ts'
import { placeOf } from './provider-place.ts'
import { type WrittenMail, writeTestMail } from './write-mail.ts'

/** Hands a mail in at a demo's hand port, as a mail program would. Never throws. */
export async function sendByHand(at: Endpoint, mail: WrittenMail, clock: Clock): Promise<DeliveryEnd> {
  const dialled = await systemNetwork.dial({ to: at, from: null, timeoutMs: 3_000 })
  if (dialled.state !== 'connected') {
    const text = `no demo answers at ${at.address}, port ${at.port} (${dialled.code})`
    return { accepted: false, code: null, enhanced: null, text, transcript: '' }
  }
  const { from, to } = mail
  const place = placeOf({ name: from.replace(/^.*@|\.example$/g, ''), number: 1 })
  const message = writeTestMail(mail, place, clock.now())
  const { outcome, code, enhanced, text, transcript } = await sendBySmtp(
    {
      ...{ socket: dialled.socket, host: at.address, hostname: place.out.host, message },
      ...{ envelopeSender: from, recipient: to, envelopeId: '', tls: 'off' },
      deadlines: { commandTimeoutMs: 10_000, finalDotTimeoutMs: 30_000, attemptTimeoutMs: 60_000 },
    },
    clock,
  )
  return { accepted: outcome === 'accepted', code, enhanced, text, transcript }
}
