import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { z } from 'zod'
import { startHelper } from '../../bench/ground/helper.ts'
import { addAddresses } from '../../bench/ground/own-network.ts'
import { places } from '../../bench/ground/places.ts'
import { reportText } from '../../src/explain/report-text.ts'
import { reportOn } from '../../src/journey-report.ts'
import { openStore } from '../../src/world/store-open.ts'
import { systemNetwork } from '../../src/world/system-network.ts'
import { aClientFrom, sendMail } from '../kit/a-client.ts'
import { aConfig } from '../kit/a-config.ts'
import { aBesiegedService, type Besieged, testAddress } from './besieged-service.ts'
import { clientAt, forbidden, hostile } from './hostile-places.ts'
import { layTraps, type Traps } from './traps.ts'

export const budgetSeconds = 5
/** What looks cost in all is not to be measured here, only what becomes of those that fail. */
const atOnce = 25

/** A mail of a hostile domain. */
export interface Try {
  from: string
  client?: string
  helo?: string
  /** Above the others. */
  fields?: readonly string[]
}

/** What tests read in a report. */
export type Told = z.infer<typeof told>
const told = z.object({
  verdicts: z.array(z.object({ rule: z.string(), state: z.string(), finding: z.string() })),
  letters: z.array(z.object({ letter: z.string(), attempts: z.array(z.object({ text: z.string() })) })),
  observations: z.array(
    z.object({ id: z.string(), state: z.string(), ms: z.number(), code: z.string().optional() }),
  ),
})

/** A besieged service that asks a hostile resolver, with traps at every address where it may never go. */
export interface Misled extends Besieged {
  traps: Traps
  /** The reply to one mail. */
  bring(mail: Try): Promise<string>
  /** Brings a mail each, and waits until everything was looked up: their cases, in this order. */
  open(mails: readonly Try[]): Promise<string[]>
  /** What `mailsix report` shows, as JSON and as text, without the time that a command takes to start. */
  reportOn(id: string): Promise<{ json: string; read: Told; text: string }>
  /** All that hostile domains' servers heard. */
  heard(): string
}

/** To be called once in a run: the addresses and routes that it adds to the network stay. */
export async function aMisledService(): Promise<Misled> {
  addAddresses([hostile.dns, hostile.taker, hostile.refuser])
  for (const range of [hostile.network, hostile.nobody])
    execFileSync('ip', ['-6', 'route', 'add', 'local', range, 'dev', 'lo'])
  // An address that is this machine's own is taken for a gateway of ours, about which SPF says nothing.
  writeFileSync('/proc/sys/net/ipv6/ip_nonlocal_bind', '1')
  const traps = await layTraps(forbidden)
  const names = startHelper('../../test/attacks/hostile-names.ts')
  let letters = ''
  const hear = (chunk: string): void => {
    letters += chunk
  }
  await Promise.all([
    serveMail(hostile.taker, '250 2.0.0 ok', hear),
    serveMail(hostile.refuser, '550 5.7.1 no', hear),
  ])
  const unlimited = '1000000/1h'
  const besieged = await aBesiegedService({
    dns: { servers: [hostile.dns], timeout: '2s', caseBudget: `${budgetSeconds}s` },
    delivery: { connectTimeout: '2s', commandTimeout: '5s', retry: ['1s', '1h'] },
    limits: {
      letters: unlimited,
      lettersPerMailbox: unlimited,
      messages: { ipv6: { '/64': unlimited } },
      unauthenticated: { testsPerMailbox: unlimited, testsPerDomain: unlimited },
    },
  })
  const looked = async (cases: readonly string[]): Promise<void> => {
    for (let waited = 0; ; waited += 100) {
      const lines = besieged.service.said().split('\n')
      const done = lines.filter((line) => line.includes('looked further'))
      const missing = cases.filter((one) => !done.some((line) => line.includes(one)))
      if (missing.length === 0) return
      if (waited > 30_000) throw new Error(`nothing was found out about ${missing.join(', ')}`)
      await wait(100)
    }
  }
  return {
    ...besieged,
    traps,
    bring,
    async open(mails) {
      const replies: string[] = []
      for (let from = 0; from < mails.length; from += atOnce) {
        const some = mails.slice(from, from + atOnce)
        const said = some.map((one, index) => bring({ client: clientAt(from + index), ...one }))
        replies.push(...(await Promise.all(said)))
      }
      for (const [index, reply] of replies.entries()) expect(reply, mails[index]?.from).toMatch(/^250 /)
      const cases = replies.map((reply) => /case ([a-z0-9]+)/.exec(reply)?.[1] ?? '')
      await looked(cases)
      return cases
    },
    async reportOn(id) {
      const store = await openStore({
        ...{ url: 'sqlite', folder: join(besieged.ground.folder, 'state'), node: 'report', readOnly: true },
      })
      const theCase = await store.readCase(id).finally(() => store.close())
      if (theCase === null) throw new Error(`There is no case "${id}".`)
      const report = reportOn(theCase, Date.now(), aConfig())
      return { json: JSON.stringify(report), read: told.parse(report), text: reportText(report) }
    },
    heard: () => letters,
    async stop() {
      await besieged.stop()
      names.stop()
      await traps.close()
    },
  }
}

/** Says this to every MAIL. */
async function serveMail(host: string, toMail: string, hear: (chunk: string) => void): Promise<void> {
  const server = createServer((socket) => {
    let inData = false
    socket.on('error', () => undefined)
    socket.setEncoding('latin1')
    socket.write('220 mx.hostile.example ESMTP\r\n')
    socket.on('data', (chunk: string) => {
      hear(chunk)
      for (const line of chunk.split('\r\n').slice(0, -1)) {
        if (inData && line !== '.') continue
        inData = line === 'DATA'
        if (line === 'QUIT') socket.end('221 2.0.0 bye\r\n')
        else if (/^MAIL/.test(line)) socket.write(`${toMail}\r\n`)
        else socket.write(inData ? '354 go on\r\n' : '250 2.0.0 ok\r\n')
      }
    })
  })
  server.listen({ host, port: 25, ipv6Only: true })
  await once(server, 'listening')
}

async function bring({ from, client = clientAt(0), helo = 'mail.hostile.example', fields = [] }: Try) {
  const at = await aClientFrom(systemNetwork, client, { address: places.ours.inbound, port: 25 })
  const message = [...fields, `From: <${from}>`, `To: ${testAddress}`, 'Subject: a test', '', 'Hello.']
  const reply = await sendMail(at, { helo, from, to: [testAddress], message: message.join('\r\n') })
  at.end()
  return reply
}
