import { clientNetwork } from '../values/address.ts'
import type { Endpoint } from '../values/arrival.ts'
import { domainOf } from '../values/mailbox.ts'
import { reply, type SmtpReply } from '../values/smtp-reply.ts'
import { resolveMailRoute } from '../wire/mail-route.ts'
import { readHeaders } from '../wire/read-headers.ts'
import type { Certificate } from '../world/certificate.ts'
import { lookBy } from '../world/look.ts'
import { type Callout, callOut } from './call-out.ts'
import { type DeliveryEnd, deliverByMx, type Outgoing } from './deliver-by-mx.ts'
import { type Mailbox, openMailbox } from './mailbox.ts'
import {
  cameOverIpv6,
  type IncomingMail,
  type ProviderServer,
  startProviderServer,
} from './provider-server.ts'
import { type Fault, type ProviderPlace, placeOf, type SampleProvider } from './sample-provider.ts'
import type { SampleSigning } from './sample-signing.ts'
import { writeReport, writeTestMail } from './write-mail.ts'

/** How long the two faults take that need time. */
export interface ProviderPace {
  /** A mail is put off until it was first seen so long ago. */
  greylistMs: number
  /** Between taking a mail and sending it back. */
  bounceAfterMs: number
}

export interface ProviderGround extends Outgoing {
  certificate: Certificate
  signing: SampleSigning
  pace: ProviderPace
  /** Where the mailbox lies as files; null for memory alone. */
  folder: string | null
}

/** A mail that somebody at the provider sends. What is left out is made up; a `message` is sent as it is. */
export interface PersonalMail {
  from?: string
  to: string
  subject?: string
  text?: string
  /** CRLF line ends. */
  message?: Buffer
}

export interface RunningProvider extends ProviderPlace {
  data: SampleProvider
  mailbox: Mailbox
  /** Delivers by MX, from the provider's own address, signed. Never throws; tries once. */
  send(mail: PersonalMail): Promise<DeliveryEnd>
  /** Mails that were taken and are still to be sent back. */
  underWay(): number
  /** What it asked other servers before it took a mail. */
  callouts(): readonly Callout[]
  /** From now on nothing is wrong with its servers; its DNS stays as it was. Throws `CannotListen`. */
  mend(): Promise<void>
  stop(): Promise<void>
}

/** Starts a provider: its servers, its mailbox, its way out. Throws `CannotListen`. */
export async function startProvider(data: SampleProvider, ground: ProviderGround): Promise<RunningProvider> {
  const place = placeOf(data)
  const mailbox = openMailbox(ground.folder)
  const manners = makeManners(data, place, mailbox, ground)
  const { domain, mx, families } = place
  const open = (address: string, fault: Fault): Promise<ProviderServer> =>
    startProviderServer(
      {
        ...{ at: { address, port: 25 }, host: mx.host, domain, certificate: ground.certificate },
        breaksTls: fault === 'breaks-starttls',
      },
      manners,
      ground.network,
    )
  const openAll = (fault: Fault): Promise<ProviderServer[]> =>
    Promise.all(
      families
        .filter((family) => family === 'ipv4' || fault !== 'ipv6-port-closed')
        .map((family) => open(mx[family], fault)),
    )
  let servers = await openAll(data.fault)
  return {
    ...place,
    data,
    mailbox,
    underWay: manners.underWay,
    callouts: manners.callouts,
    async mend() {
      manners.mend()
      await Promise.all(servers.map((server) => server.close()))
      servers = await openAll('none')
    },
    async send({ from = `anna@${domain}`, to, subject = 'A test', text = 'Does IPv6 work?', message }) {
      const written = message ?? writeTestMail({ from, to, subject, text }, place, ground.clock.now())
      const signing = ground.signing.signerFor(domain)?.(written, ground.clock.now())
      const signed = signing?.state === 'signed' ? signing.message : written
      return await deliverByMx({ envelopeSender: from, recipient: to, message: signed }, place, ground)
    },
    async stop() {
      manners.stop()
      await Promise.all(servers.map((server) => server.close()))
    },
  }
}

const headOf = (message: Buffer): Buffer => message.subarray(0, message.indexOf('\r\n\r\n'))

const bounced = { status: '5.1.8', diagnostic: '550 5.1.8 Sender address rejected: Domain not found' }

function makeManners(data: SampleProvider, place: ProviderPlace, mailbox: Mailbox, ground: ProviderGround) {
  const { clock, pace } = ground
  let fault = data.fault
  const asked: Callout[] = []
  const firstSeen = new Map<string, number>()
  const returning = new Set<() => void>()

  /** The name of the sender domain's best MX when that has no A record, else null: as a host without IPv6 sees it. */
  async function bestMxWithoutIpv4(sender: string): Promise<string | null> {
    if (sender === '') return null
    const { exchangers } = await resolveMailRoute(domainOf(sender), ground.resolver, lookBy(clock))
    const [best] = exchangers
    return best?.a.state === 'absent' ? best.host : null
  }

  /** Greylisting keys on the client's network, the sender without what follows its plus, and the recipient. */
  function isFresh({ address }: Endpoint, sender: string, recipient: string): boolean {
    const key = [clientNetwork(address), sender.replace(/\+[^@]*/, ''), recipient].join(' ')
    const now = clock.now()
    const first = firstSeen.get(key) ?? now
    firstSeen.set(key, first)
    return now - first < pace.greylistMs
  }

  /** The reply for an address that its own server would not take mail for, asked in both usual ways. */
  async function refuseUnverified(address: string): Promise<SmtpReply | null> {
    for (const from of ['', `postmaster@${place.domain}`]) {
      const callout = await callOut(address, from, place, ground)
      asked.push(callout)
      if (callout.code === 250) continue
      return reply(550, '5.1.8', `Sender address rejected: undeliverable address: ${callout.text}`)
    }
    return null
  }

  function sendBackLater({ sender, recipients, message }: IncomingMail): void {
    const cancel = clock.after(pace.bounceAfterMs, () => {
      const report = {
        ...bounced,
        sender,
        recipient: recipients[0] ?? '',
        original: message.toString('latin1'),
      }
      const written = writeReport(report, place, clock.now())
      const mail = { envelopeSender: '', recipient: sender, message: written }
      void deliverByMx(mail, place, ground).then(() => returning.delete(cancel))
    })
    returning.add(cancel)
  }

  return {
    async mail(sender: string): Promise<SmtpReply | null> {
      if (fault !== 'wants-ipv4-of-sender') return null
      const host = await bestMxWithoutIpv4(sender)
      return host === null ? null : reply(553, '5.5.4', `Sender's best MX (${host}) has no IP`)
    },
    async rcpt(client: Endpoint, sender: string, recipient: string): Promise<SmtpReply | null> {
      if (fault === 'refuses-all') return reply(550, '5.7.1', 'We take no mail from outside')
      if (fault === 'calls-back' && sender !== '') return await refuseUnverified(sender)
      if (fault !== 'greylists' || !isFresh(client, sender, recipient)) return null
      return reply(450, '4.2.0', `Greylisted, come back in ${pace.greylistMs / 1_000} s`)
    },
    async take(mail: IncomingMail): Promise<SmtpReply> {
      if (fault === 'refuses-ipv6-after-dot' && cameOverIpv6(mail.client)) {
        const words = `Service unavailable, [${place.domain}] does not accept email over IPv6`
        return reply(550, '5.2.1', words)
      }
      if (fault === 'calls-back') {
        const author = readHeaders(headOf(mail.message)).from ?? ''
        for (const address of [author, `postmaster@${domainOf(author)}`]) {
          const refusal = await refuseUnverified(address)
          if (refusal !== null) return refusal
        }
      }
      const isRefusedLater = fault === 'bounces-later' && (await bestMxWithoutIpv4(mail.sender)) !== null
      if (isRefusedLater) sendBackLater(mail)
      else mailbox.keep(mail, place.mx.host, clock.now())
      return reply(250, '2.0.0', 'Ok, delivered')
    },
    underWay: (): number => returning.size,
    callouts: (): readonly Callout[] => asked,
    mend(): void {
      fault = 'none'
    },
    stop(): void {
      for (const cancel of returning) cancel()
    },
  }
}
