import { addAddresses } from '../../bench/ground/own-network.ts'
import { places } from '../../bench/ground/places.ts'
import { type SunkMail, startSink } from '../../bench/ground/sink-session.ts'
import type { Ground } from '../../bench/ground/start-ground.ts'
import { systemNetwork } from '../../src/world/system-network.ts'
import { aClientFrom, sendMail } from '../kit/a-client.ts'

/** A mail to us: from where, in whose name. */
export interface MailToUs {
  from: string
  to?: string | string[]
  /** Instead of an ordinary one. */
  message?: string
  /** Header lines beside an ordinary mail's. */
  fields?: readonly string[]
  client?: string
  helo?: string
  server?: string
}

/** A server that takes all mail of some domains, and hosts that write to us. */
export interface MailPlace {
  /** All that it took so far. */
  mails(): readonly SunkMail[]
  /** Those for a recipient. */
  lettersTo(recipient: string): SunkMail[]
  /** All mails, once there are so many of them, or the time is up. */
  until(count: number, timeoutMs?: number): Promise<readonly SunkMail[]>
  /** How many there are once none has come for so long. */
  quiet(ms: number): Promise<number>
  /** Resolves with our reply; the client's address is the place's first by default. */
  write(mail: MailToUs): Promise<string>
  /** Called with each mail that is taken. */
  answerWith(answer: (mail: SunkMail) => MailToUs | null): void
  /** What we said to those answers. */
  answersHeard(): readonly string[]
  stop(): Promise<void>
}

export interface MailPlaceAt {
  /** Takes mail here. */
  mx: string
  /** Hosts that write to us. */
  hosts: readonly string[]
  /** Name of a domain: its SPF and DMARC records; null for none. */
  domains: Readonly<Record<string, { spf: string | null; dmarc?: string }>>
}

/** The addresses come into the network, the domains are published. */
export async function aMailPlace(ground: Ground, at: MailPlaceAt): Promise<MailPlace> {
  addAddresses([at.mx, ...at.hosts])
  await ground.publish(
    Object.entries(at.domains).flatMap(([name, { spf, dmarc }]) => [
      { name, type: 'MX' as const, data: { preference: 10, exchange: `mx.${name}` } },
      { name: `mx.${name}`, type: 'AAAA' as const, data: at.mx },
      ...(spf === null ? [] : [{ name, type: 'TXT' as const, data: spf }]),
      ...(dmarc === undefined ? [] : [{ name: `_dmarc.${name}`, type: 'TXT' as const, data: dmarc }]),
    ]),
  )
  const taken: SunkMail[] = []
  const heard: string[] = []
  let answer: (mail: SunkMail) => MailToUs | null = () => null
  const write = async ({
    from,
    to = ourTest,
    client = at.hosts[0] ?? '',
    ...mail
  }: MailToUs): Promise<string> => {
    const recipients = [to].flat()
    const dialled = await aClientFrom(systemNetwork, client, {
      address: mail.server ?? places.ours.inbound,
      port: 25,
    })
    const message = mail.message ?? aTestMail({ from, to: recipients[0] ?? '', fields: mail.fields ?? [] })
    const reply = await sendMail(dialled, {
      helo: mail.helo ?? 'out.people.example',
      from,
      to: recipients,
      message,
    })
    dialled.end()
    return reply
  }
  const server = await startSink(at.mx, {
    name: 'mx.people.example',
    extensions: [],
    take(mail) {
      taken.push(mail)
      const back = answer(mail)
      if (back !== null) void write(back).then((reply) => heard.push(reply))
    },
  })
  return {
    mails: () => taken,
    lettersTo: (recipient) => taken.filter((mail) => mail.recipient === recipient),
    async until(count, timeoutMs = 20_000) {
      for (let waited = 0; taken.length < count && waited < timeoutMs; waited += 20) await pause(20)
      return taken
    },
    async quiet(ms) {
      for (let before = -1; before !== taken.length; ) {
        before = taken.length
        await pause(ms)
      }
      return taken.length
    },
    write,
    answerWith(how) {
      answer = how
    },
    answersHeard: () => heard,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

export const ourTest = 'test@doesnotwork.example'

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

let written = 0

/** The Message-ID names its sender and a number. */
export function aTestMail({
  from,
  to,
  fields,
  subject = 'A test',
}: {
  from: string
  to: string
  fields: readonly string[]
  subject?: string
}): string {
  written += 1
  return [
    ...(from === '' ? [] : [`From: Somebody <${from}>`]),
    `To: ${to}`,
    `Subject: ${subject}`,
    `Message-ID: <${written}.test@people.example>`,
    ...fields,
    '',
    'Does it work?',
  ].join('\r\n')
}
