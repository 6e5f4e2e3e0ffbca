import { clientNetwork, familyOf, reverseName } from '../values/address.ts'
import { domainOf } from '../values/mailbox.ts'
import { reply, type SmtpReply } from '../values/smtp-reply.ts'
import { resolveMailRoute } from '../wire/mail-route.ts'
import { readHeaders } from '../wire/read-headers.ts'
import { lookBy } from '../world/look.ts'
import type { Manner, ProviderSetup, ProviderTools, Talk } from './provider-setup.ts'
import type { Fault } from './sample-provider.ts'
import { type ReportOn, writeReport } from './write-mail.ts'

/** How long the two faults take that need time. */
export interface ProviderPace {
  /** A mail is put off until it was first seen so long ago. */
  greylistMs: number
  /** Between taking a mail and sending it back. */
  bounceAfterMs: number
}

/** The set-up that a fault makes. Greylisting remembers: one set-up for one provider. */
export function setupOf(fault: Fault, pace: ProviderPace): ProviderSetup {
  switch (fault) {
    case 'none':
      return {}
    case 'mx-without-aaaa':
      return { hosts: [{ label: 'mx', preference: 10, doors: [{ family: 'ipv4' }] }] }
    case 'ipv6-port-closed':
      return {
        hosts: [
          { label: 'mx', preference: 10, doors: [{ family: 'ipv6', state: 'closed' }, { family: 'ipv4' }] },
        ],
      }
    case 'wants-ipv4-of-sender':
      return { manners: [wantsIpv4OfSender] }
    case 'bounces-later':
      return { returns: [bouncesLater(pace.bounceAfterMs)] }
    case 'greylists':
      return { manners: [greylists(pace.greylistMs)] }
    case 'no-reverse-dns':
      return {
        dns: (records, { out }) => records.filter(({ name }) => name !== reverseName(out.ipv6)),
      }
    case 'refuses-ipv6-after-dot':
      return { manners: [refusesIpv6AfterDot] }
    case 'refuses-all':
      return { manners: [refusesAll] }
    case 'breaks-starttls':
      return { breaksTls: true }
    case 'calls-back':
      return { manners: [callsBackForSender, callsBackForAuthor] }
  }
}

/** By which family a client came, as people write it. */
export const cameOverIpv6 = ({ client }: Pick<Talk, 'client'>): boolean => familyOf(client.address) === 'ipv6'

/** The address in the header From of a mail that has come in; '' where there is none. */
export function authorOf({ message }: Pick<Talk, 'message'>): string {
  if (message === null) return ''
  return readHeaders(message.subarray(0, message.indexOf('\r\n\r\n'))).from ?? ''
}

/** The name of the sender domain's best MX when that has no A record, else null: as a host without IPv6 sees it. */
export async function bestMxWithoutIpv4(
  sender: string,
  { resolver, clock }: Pick<ProviderTools, 'resolver' | 'clock'>,
): Promise<string | null> {
  if (sender === '') return null
  const { exchangers } = await resolveMailRoute(domainOf(sender), resolver, lookBy(clock))
  const [best] = exchangers
  return best?.a.state === 'absent' ? best.host : null
}

const wantsIpv4OfSender: Manner = {
  at: 'mail',
  async say({ sender }, tools) {
    const host = await bestMxWithoutIpv4(sender, tools)
    return host === null ? null : reply(553, '5.5.4', `Sender's best MX (${host}) has no IP`)
  },
}

const refusesIpv6AfterDot: Manner = {
  at: 'dot',
  async say(talk, { place }) {
    if (!cameOverIpv6(talk)) return null
    return reply(550, '5.2.1', `Service unavailable, [${place.domain}] does not accept email over IPv6`)
  },
}

const refusesAll: Manner = {
  at: 'rcpt',
  say: async () => reply(550, '5.7.1', 'We take no mail from outside'),
}

/** Greylisting keys on the client's network, the sender without what follows its plus, and the recipient. */
export function greylists(forMs: number): Manner {
  const firstSeen = new Map<string, number>()
  return {
    at: 'rcpt',
    async say({ client, sender, recipient }, { clock }) {
      const key = [clientNetwork(client.address), sender.replace(/\+[^@]*/, ''), recipient].join(' ')
      const now = clock.now()
      const first = firstSeen.get(key) ?? now
      firstSeen.set(key, first)
      return now - first < forMs ? reply(450, '4.2.0', `Greylisted, come back in ${forMs / 1_000} s`) : null
    },
  }
}

const callsBackForSender: Manner = {
  at: 'rcpt',
  say: async ({ sender }, tools) => (sender === '' ? null : await refuseUnverified(sender, tools)),
}

const callsBackForAuthor: Manner = {
  at: 'dot',
  async say(talk, tools) {
    const author = authorOf(talk)
    for (const address of [author, `postmaster@${domainOf(author)}`]) {
      const refusal = await refuseUnverified(address, tools)
      if (refusal !== null) return refusal
    }
    return null
  },
}

/** The reply for an address that its own server would not take mail for, asked in both usual ways. */
async function refuseUnverified(address: string, tools: ProviderTools): Promise<SmtpReply | null> {
  for (const from of ['', `postmaster@${tools.place.domain}`]) {
    const callout = await tools.callOut(address, from)
    if (callout.code === 250) continue
    return reply(550, '5.1.8', `Sender address rejected: undeliverable address: ${callout.text}`)
  }
  return null
}

const bouncesLater = (afterMs: number): NonNullable<ProviderSetup['returns']>[number] => ({
  wants: async ({ sender }, tools) => (await bestMxWithoutIpv4(sender, tools)) !== null,
  isLost: true,
  afterMs,
  write({ sender, recipients, message }, place, at) {
    const report: ReportOn = {
      action: 'failed',
      status: '5.1.8',
      diagnostic: '550 5.1.8 Sender address rejected: Domain not found',
      sender,
      recipient: recipients[0] ?? '',
      original: message.toString('latin1'),
    }
    return { envelopeSender: '', recipient: sender, message: writeReport(report, place, at) }
  },
})
