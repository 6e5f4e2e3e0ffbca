import { familyOf } from '../values/address.ts'
import { domainOf } from '../values/mailbox.ts'
import { resolveMailRoute } from '../wire/mail-route.ts'
import type { Resolver } from '../wire/resolver.ts'
import { sendBySmtp } from '../wire/smtp-client.ts'
import type { Clock } from '../world/clock.ts'
import { lookBy } from '../world/look.ts'
import type { Network } from '../world/network.ts'
import type { ProviderPlace } from './provider-place.ts'

/** A message with its envelope, on its way out of a provider. */
export interface OutgoingMail {
  /** '' for a report. */
  envelopeSender: string
  recipient: string
  /** CRLF line ends. */
  message: Buffer
}

/** What the other server said last; code null where none spoke. */
export interface DeliveryEnd {
  accepted: boolean
  code: number | null
  enhanced: string | null
  text: string
  /** `C: ` and `S: ` lines. */
  transcript: string
}

export interface Outgoing {
  network: Network
  clock: Clock
  resolver: Resolver
}

const deadlines = { commandTimeoutMs: 10_000, finalDotTimeoutMs: 30_000, attemptTimeoutMs: 60_000 }
const connectTimeoutMs = 3_000

/** Where a domain's mail goes, as a provider with these families finds it by DNS: IPv6 addresses first. */
export async function findTargets(
  domain: string,
  { families }: Pick<ProviderPlace, 'families'>,
  { resolver, clock }: Outgoing,
): Promise<{ host: string; address: string }[]> {
  const { exchangers } = await resolveMailRoute(domain, resolver, lookBy(clock))
  return exchangers
    .flatMap(({ host, a, aaaa }) =>
      [aaaa, a].flatMap((found) =>
        found.state === 'seen' ? found.value.map((address) => ({ host, address })) : [],
      ),
    )
    .filter(({ address }) => families.includes(familyOf(address)))
}

/** Delivers a mail to the MX of its recipient's domain, from the provider's own addresses. Never throws, tries once. */
export async function deliverByMx(
  mail: OutgoingMail,
  { out, families, tls = true }: Pick<ProviderPlace, 'out' | 'families'> & { tls?: boolean },
  outgoing: Outgoing,
): Promise<DeliveryEnd> {
  const domain = domainOf(mail.recipient)
  const targets = await findTargets(domain, { families }, outgoing)
  let end: DeliveryEnd = { ...nobody, text: `no mail server was found for ${domain}` }
  for (const { host, address } of targets) {
    const from = out[familyOf(address)]
    const dialled = await outgoing.network.dial({
      to: { address, port: 25 },
      from,
      timeoutMs: connectTimeoutMs,
    })
    if (dialled.state !== 'connected') {
      end = { ...nobody, text: `no connection to ${host} [${address}] (${dialled.code})` }
      continue
    }
    const { socket } = dialled
    const { outcome, code, enhanced, text, transcript } = await sendBySmtp(
      {
        ...mail,
        socket,
        host,
        hostname: out.host,
        envelopeId: '',
        tls: tls ? 'opportunistic' : 'off',
        deadlines,
      },
      outgoing.clock,
    )
    end = { accepted: outcome === 'accepted', code, enhanced, text, transcript }
    if (code !== null) return end
  }
  return end
}

const nobody: DeliveryEnd = { accepted: false, code: null, enhanced: null, text: '', transcript: '' }
