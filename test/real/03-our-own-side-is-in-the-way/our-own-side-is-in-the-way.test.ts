import { describe, expect, test } from 'vitest'
import { reasonNotToRun } from '../lab/can-run.ts'
import { ipv4OnlyArpa, startDns64 } from '../lab/dns64.ts'
import { eventually } from '../lab/eventually.ts'
import { gatewayAddresses, innerAddresses, startGateway } from '../lab/gateway.ts'
import { keepForLooking } from '../lab/keep.ts'
import { type Lab, startLab } from '../lab/lab.ts'
import { type Letter, readLetters } from '../lab/letter.ts'
import type { RunningProvider } from '../lab/mail-server.ts'
import { readMaildir } from '../lab/maildir.ts'
import {
  addMailsix,
  controlDomain,
  ipv6OnlyDomain,
  type Mailsix,
  ourAddresses,
  ourDomains,
  ourNames,
  type Report,
} from '../lab/mailsix.ts'
import { startPostfix } from '../lab/postfix.ts'
import { type Prove, startProver } from '../lab/proof.ts'
import { aProvider, mailboxOf, type Provider, recordsOf } from '../lab/provider.ts'
import type { DnsRecord } from '../lab/zone.ts'

const patienceMs = 60_000

/** What a test finds in its lab. */
interface Here {
  lab: Lab
  mailsix: Mailsix
  prove: Prove
}

interface Outcome {
  letters: Letter[]
  report: Report
}

/** A lab with one mailsix; everything in it ends with `use`. */
async function withLab(
  name: string,
  start: (lab: Lab) => Promise<Mailsix>,
  world: { providers: readonly Provider[]; records?: readonly DnsRecord[] },
  use: (here: Here) => Promise<void>,
): Promise<void> {
  const lab = await startLab(name)
  try {
    const mailsix = await start(lab)
    await lab.serveNames(
      [...ourDomains, ...world.providers.map(({ domain }) => domain)],
      [...(await mailsix.records()), ...(world.records ?? []), ...world.providers.flatMap(recordsOf)],
    )
    await mailsix.start()
    await use({ lab, mailsix, prove: startProver(mailsix.host) }).finally(() => mailsix.stop('SIGTERM'))
    await keepForLooking(lab)
  } finally {
    await lab.stop()
  }
}

/** What came of a test mail, once so many letters are there and ② is decided. */
async function outcomeOf(
  { mailsix, prove }: Here,
  provider: RunningProvider,
  letters: number,
): Promise<Outcome> {
  await eventually(
    () => readMaildir(provider.host).length,
    (count) => count >= letters,
    patienceMs,
  )
  const own = (await mailsix.listCases()).find(({ sender }) => sender === mailboxOf(provider.provider))
  if (own === undefined)
    throw new Error(`No case of ${provider.provider.name}; see ${mailsix.host.directory}`)
  const { value } = await eventually(
    () => mailsix.report(own.case),
    ({ abilities }) => abilities['receive-over-ipv6'].state !== 'pending',
    patienceMs,
    2000,
  )
  return { letters: await readLetters(provider, prove), report: value }
}

const kinds = ({ letters }: Outcome): string[] =>
  letters.map(({ kind, family }) => `${kind} ${family}`).toSorted()
const flaws = ({ letters }: Outcome): string[] => letters.flatMap((letter) => letter.flaws)
const textOf = ({ letters }: Outcome, kind: string): string =>
  letters.find((letter) => letter.kind === kind)?.text ?? ''
/** The line of an ability in a letter. */
const tableLine = (ability: 1 | 2, state: string): RegExp =>
  new RegExp(`^ {2}${ability} {2}.* {2}${state}$`, 'm')
const states = ({ report }: Outcome): string[] => Object.values(report.abilities).map(({ state }) => state)
/** The rules that find a fault in somebody; that the mails bear no signature is true whatever we do. */
const blamed = ({ report }: Outcome): string[] =>
  report.verdicts.filter(({ state, rule }) => state === 'fail' && rule !== 'dkim').map(({ rule }) => rule)
const findingOf = ({ report }: Outcome, rule: string): string | undefined =>
  report.verdicts.find((verdict) => verdict.rule === rule)?.finding

describe.skipIf(reasonNotToRun() !== null)('when our own side is in the way, nobody else is blamed:', () => {
  test.concurrent('a gateway like a container engine’s puts itself in the place of every client', async () => {
    // The second one is brought in over IPv4, though it came over IPv6.
    const [over6, over4] = [aProvider('over6', 1), aProvider('over4', 2)]
    const start = async (lab: Lab) => {
      const host = await startGateway(lab, [over4.addresses.ipv6 ?? ''])
      return await addMailsix(lab, { host, addresses: innerAddresses })
    }
    await withLab('gateway', start, { providers: [over6, over4] }, async (here) => {
      const { lab } = here
      const check = async (provider: Provider, seenAs: string) => {
        const running = await startPostfix(lab, provider)
        await running.send({ to: `test@${ipv6OnlyDomain}` })
        const outcome = await outcomeOf(here, running, 2)
        expect(kinds(outcome)).toEqual(['A ipv6', 'B ipv6'])
        expect(flaws(outcome)).toEqual([])
        expect(states(outcome)).toEqual(['ours', 'pass', 'pass', 'pass'])
        expect(textOf(outcome, 'A')).toMatch(tableLine(1, 'could not be tested: our side'))
        expect(textOf(outcome, 'A')).toContain(seenAs)
        expect(findingOf(outcome, 'client-address')).toBe('our-gateway')
        expect(findingOf(outcome, 'spf')).toBe('came-by-gateway')
        expect(blamed(outcome)).toEqual([])
      }
      await Promise.all([check(over6, gatewayAddresses.ipv6), check(over4, gatewayAddresses.ipv4)])
    })
  })

  test.concurrent('a DNS64 makes up AAAA records of hosts that have none', async () => {
    const [fourOnly, ready] = [aProvider('four-only', 1, { exchangers: [['ipv4']] }), aProvider('ready', 2)]
    const start = async (lab: Lab) =>
      await addMailsix(lab, {
        resolvers: await startDns64(lab, [fourOnly.addresses.ipv4 ?? '']),
        delivery: { lifetime: '12s' },
      })
    const world = { providers: [fourOnly, ready], records: ipv4OnlyArpa }
    await withLab('dns64', start, world, async (here) => {
      const { lab } = here
      const [translated, native] = await Promise.all(
        [fourOnly, ready].map(async (provider) => {
          const running = await startPostfix(lab, provider)
          await running.send({ to: `test@${ipv6OnlyDomain}` })
          return await outcomeOf(here, running, provider === ready ? 2 : 3)
        }),
      )
      if (translated === undefined || native === undefined) throw new Error('Two mails, two outcomes.')
      // Nothing was brought through the translator, though it would have got there.
      const addresses = translated.report.letters.flatMap(({ attempts }) =>
        attempts.map(({ address }) => address),
      )
      expect(addresses.filter((address) => address?.includes(':'))).toEqual([])
      expect(kinds(translated)).toEqual(['A ipv4', 'B4 ipv4', 'explanation ipv4'])
      expect(flaws(translated)).toEqual([])
      expect(states(translated)).toEqual(['pass', 'ours', 'pass', 'pass'])
      expect(textOf(translated, 'explanation')).toMatch(tableLine(2, 'could not be tested: our side'))
      expect(textOf(translated, 'explanation')).toContain('The fault is ours')
      expect(findingOf(translated, 'mx-addresses')).toBe('our-dns')
      expect(findingOf(translated, 'our-side')).toBe('behind-dns64')
      expect(blamed(translated)).toEqual([])
      // Who has IPv6 is judged as ever.
      expect(kinds(native)).toEqual(['A ipv6', 'B ipv6'])
      expect(states(native)).toEqual(['pass', 'pass', 'pass', 'pass'])
    })
  })

  test.concurrent('a listener on :: takes no IPv4 client for one with IPv6', async () => {
    const [stubborn, toControl] = [aProvider('stubborn', 1), aProvider('to-control', 2)]
    const everywhere = [
      { address: '::', hostname: ourNames.inbound },
      { address: '0.0.0.0', hostname: ourNames.inbound4 },
    ]
    const start = (lab: Lab) => addMailsix(lab, { listen: everywhere })
    await withLab('listener', start, { providers: [stubborn, toControl] }, async (here) => {
      const { lab } = here
      // It sends to our IPv4 address whatever our MX records say.
      const transport = `inline:{ {${ipv6OnlyDomain} = smtp:[${ourAddresses.dualStack4}]} }`
      const refused = await startPostfix(lab, stubborn, { main: { transport_maps: transport } })
      await refused.send({ to: `test@${ipv6OnlyDomain}` })
      const taken = await startPostfix(lab, toControl)
      await taken.send({ to: `test@${controlDomain}` })

      const { value: bounces } = await eventually(
        () => readMaildir(refused.host),
        (all) => all.length > 0,
        patienceMs,
      )
      const bounce = bounces.map(({ raw }) => raw.replaceAll(/\s+/g, ' ')).join()
      expect(bounce).toContain('this connection came over IPv4: it would prove nothing')

      const outcome = await outcomeOf(here, taken, 2)
      expect(kinds(outcome)).toEqual(['A ipv6', 'B ipv6'])
      expect(flaws(outcome)).toEqual([])
      expect(states(outcome)).toEqual(['not-tested', 'pass', 'pass', 'pass'])
      expect(textOf(outcome, 'A')).toMatch(tableLine(1, 'could not be tested'))
      expect(findingOf(outcome, 'send-to-ipv6-only')).toBe('arrived-at-control')
      expect(findingOf(outcome, 'client-address')).toBe('by-ipv4')
      expect((await here.mailsix.listCases()).map(({ sender }) => sender)).toEqual([mailboxOf(toControl)])
    })
  })
})
