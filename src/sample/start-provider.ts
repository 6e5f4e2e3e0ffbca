import type { Family } from '../values/family.ts'
import type { Certificate } from '../world/certificate.ts'
import type { Listener } from '../world/network.ts'
import type { PretendNetwork } from '../world/pretend-network.ts'
import { makeSelfSigned } from '../world/self-signed.ts'
import { type Callout, callOut } from './call-out.ts'
import { type DeliveryEnd, deliverByMx, type Outgoing } from './deliver-by-mx.ts'
import { type ProviderPace, setupOf } from './faults.ts'
import { type Mailbox, openMailbox } from './mailbox.ts'
import { startPolicyServer } from './policy-server.ts'
import { type MxDoor, type ProviderPlace, placeOf } from './provider-place.ts'
import { type ProviderManners, type ProviderServer, startProviderServer } from './provider-server.ts'
import type { IncomingMail, ProviderSetup, ProviderTools } from './provider-setup.ts'
import type { SampleProvider } from './sample-provider.ts'
import type { SampleSigning } from './sample-signing.ts'
import { writeTestMail } from './write-mail.ts'

export interface ProviderGround extends Outgoing {
  network: PretendNetwork
  /** For all names of all providers, signed by somebody whom the service trusts. */
  certificate: Certificate
  signing: SampleSigning
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
  /** The domain of another provider that signs in its place; null for no signature. */
  signedBy?: string | null
  /** What happens to it behind the signature. */
  onTheWay?: (message: Buffer) => Buffer
  /** In EHLO; the sending host's name by default. */
  helo?: string
  /** STARTTLS isn't used, though offered. */
  isPlain?: boolean
  /** Goes out over these families alone; over all that the provider has by default. */
  families?: readonly Family[]
  /** Instead of the provider's own sending address of that family. */
  clients?: { ipv6?: string; ipv4?: string }
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

/** A provider with what its fault makes of it. */
export const withFault = (data: SampleProvider, pace: ProviderPace): SampleProvider => ({
  ...data,
  setup: { ...setupOf(data.fault, pace), ...data.setup },
})

/** Starts a provider: its servers, its mailbox, its way out. Throws `CannotListen`. */
export async function startProvider(data: SampleProvider, ground: ProviderGround): Promise<RunningProvider> {
  const place = placeOf(data)
  const mailbox = openMailbox(ground.folder)
  const manners = makeManners(data.setup ?? {}, place, mailbox, ground)
  const { domain, hosts } = place
  const { breaksTls = false, hides = [], isSelfSigned = false, mtaSts } = data.setup ?? {}
  const { network } = ground
  const ownCertificate = isSelfSigned ? selfSigned(place, ground.clock.now()) : ground.certificate
  const open = async (
    host: string,
    { address, greetsAs = host, speaks }: MxDoor & { address: string },
    isWell: boolean,
  ): Promise<ProviderServer | Listener> => {
    const at = { address, port: 25 }
    if (speaks !== undefined && !isWell)
      return await network.listen(at, ({ socket }) => speaks(socket.on('error', () => undefined)))
    const certificate = isWell ? ground.certificate : ownCertificate
    const like = isWell ? { breaksTls: false, hides: [] } : { breaksTls, hides }
    return await startProviderServer({ at, host: greetsAs, domain, certificate, ...like }, manners, network)
  }
  const openAll = (isWell: boolean): Promise<(ProviderServer | Listener)[]> =>
    Promise.all(
      hosts.flatMap(({ host, doors }) =>
        doors
          .filter(({ state = 'open' }) => isWell || state === 'open')
          .map((door) => open(host, door, isWell)),
      ),
    )
  const silent = hosts.flatMap(({ doors }) =>
    doors.filter(({ state }) => state === 'silent').map(({ address }) => address),
  )
  for (const address of silent) network.drop(address)
  const policyServers = await Promise.all(
    mtaSts === undefined
      ? []
      : place.policy.addresses.map((address) =>
          startPolicyServer(address, mtaSts, ground.certificate, network),
        ),
  )
  let servers = await openAll(false)
  return {
    ...place,
    data,
    mailbox,
    underWay: manners.underWay,
    callouts: manners.callouts,
    async mend() {
      manners.mend()
      for (const address of silent) network.restore(address)
      await Promise.all(servers.map((server) => server.close()))
      servers = await openAll(true)
    },
    async send(mail) {
      const { from = `anna@${domain}`, to, subject = 'A test', text = 'Does IPv6 work?', message } = mail
      const now = ground.clock.now()
      const written = message ?? writeTestMail({ from, to, subject, text }, place, now)
      const { signedBy = domain, onTheWay = (same) => same, helo: host = place.out.host, clients = {} } = mail
      const signing = signedBy === null ? null : ground.signing.signerFor(signedBy)?.(written, now)
      const signed = onTheWay(signing?.state === 'signed' ? signing.message : written)
      return await deliverByMx(
        { envelopeSender: from, recipient: to, message: signed },
        {
          families: mail.families ?? place.families,
          out: { ...place.out, ...clients, host },
          tls: !mail.isPlain,
        },
        ground,
      )
    },
    async stop() {
      manners.stop()
      await Promise.all([...servers, ...policyServers].map((server) => server.close()))
    },
  }
}

/** Good for as long as a world lives. */
function selfSigned({ hosts }: ProviderPlace, now: number): Certificate {
  const dayMs = 86_400_000
  const names = hosts.map(({ host }) => host)
  return makeSelfSigned(names, now - dayMs, now + 30 * dayMs)
}

function makeManners(
  setup: ProviderSetup,
  place: ProviderPlace,
  mailbox: Mailbox,
  ground: ProviderGround,
): ProviderManners & Pick<RunningProvider, 'underWay' | 'callouts'> & { mend(): void; stop(): void } {
  const { clock, resolver } = ground
  let { manners = [], returns = [] } = setup
  const asked: Callout[] = []
  const returning = new Set<() => void>()
  const tools: ProviderTools = {
    ...{ place, clock, resolver },
    async callOut(address, from) {
      const callout = await callOut(address, from, place, ground)
      asked.push(callout)
      return callout
    },
  }

  function sendBackLater(mail: IncomingMail, { afterMs, write }: (typeof returns)[number]): void {
    const cancel = clock.after(afterMs, () => {
      void deliverByMx(write(mail, place, clock.now()), place, ground).then(() => returning.delete(cancel))
    })
    returning.add(cancel)
  }

  return {
    async say(step, talk) {
      for (const manner of manners) {
        const words = manner.at === step ? await manner.say(talk, tools) : null
        if (words !== null) return words
      }
      return null
    },
    async take(mail) {
      const wanted = await Promise.all(returns.map((one) => one.wants(mail, tools)))
      const coming = returns.filter((_, index) => wanted[index])
      if (!coming.some(({ isLost }) => isLost)) mailbox.keep(mail, place.mx.host, clock.now())
      for (const one of coming) sendBackLater(mail, one)
      return { code: 250, enhanced: '2.0.0', text: 'Ok, delivered' }
    },
    underWay: () => returning.size,
    callouts: () => asked,
    mend() {
      manners = []
      returns = []
    },
    stop() {
      for (const cancel of returning) cancel()
    },
  }
}
