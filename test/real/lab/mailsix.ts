import { spawn } from 'node:child_process'
import { existsSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { eventually } from './eventually.ts'
import { type Host, onHost, runOn, runOnAnyhow } from './host.ts'
import type { Lab } from './lab.ts'
import { nameServerAddresses } from './name-server.ts'
import { type DnsRecord, readMasterFile } from './zone.ts'

export const ipv6OnlyDomain = 'doesnotwork.example'
export const controlDomain = 'control.example'

/** Our addresses, by what they are for; the world sees them. */
export const ourAddresses = {
  inbound: '2001:db8:25::d0e5',
  ipv6Only: '2001:db8:25::d0e6',
  dualStack6: '2001:db8:25::44',
  dualStack4: '192.0.2.44',
}

export const ourNames = {
  inbound: `mx.${ipv6OnlyDomain}`,
  ipv6Only: `out6.${ipv6OnlyDomain}`,
  inbound4: `mx4.${controlDomain}`,
  dualStack: `dual.${controlDomain}`,
}

/** Our zones. */
export const ourDomains = [ipv6OnlyDomain, controlDomain]

/** `mailsix serve` on a host of its own. */
export interface Mailsix {
  host: Host
  /** The records that `mailsix dns` asks the operator to publish. */
  records(): Promise<DnsRecord[]>
  /** Starts it and waits until it is ready. */
  start(): Promise<void>
  /** Sends a signal and waits for its end. */
  stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
  /** What `report --json` says of a case. */
  report(caseId: string): Promise<Report>
  /** The newest cases, newest first. */
  listCases(): Promise<CaseSummary[]>
}

const ability = z.object({ state: z.string(), finding: z.string() })

const summary = z.object({
  case: z.string(),
  sender: z.string(),
  abilities: z.object({
    'send-to-ipv6-only': ability,
    'receive-over-ipv6': ability,
    'ipv6-only-envelope': ability,
    'ipv6-only-from': ability,
  }),
})

export type CaseSummary = z.infer<typeof summary>

const report = summary.extend({
  timeline: z.array(z.object({ at: z.string(), what: z.string(), text: z.string() })),
  verdicts: z.array(z.object({ rule: z.string(), state: z.string(), finding: z.string(), text: z.string() })),
  letters: z.array(
    z.object({
      letter: z.string(),
      state: z.string(),
      attempts: z.array(
        z.object({
          at: z.string(),
          address: z.string().nullable(),
          family: z.string().nullable(),
          stage: z.string(),
          outcome: z.string(),
          ms: z.number(),
        }),
      ),
    }),
  ),
})

export type Report = z.infer<typeof report>

/** How this mailsix differs from one that stands on the lab's Internet itself. */
export interface MailsixPlan {
  /** Values of the configuration's `delivery`, for a test that needs other times. */
  delivery?: Record<string, string | number | string[]>
  /** Where it runs; else on a host of its own that has all its addresses. */
  host?: Host
  /** Its own addresses, where they aren't those that the world sees. */
  addresses?: typeof ourAddresses
  /** Where it listens, with the name that it greets by; else on each of its addresses. */
  listen?: readonly { address: string; hostname: string }[]
  /** Its resolvers; else the lab's name server. */
  resolvers?: readonly string[]
}

/** How long a letter is tried, unless a test says otherwise. */
export const lifetimeMs = 30_000

/** How long the explanation waits for letters B4, L3 and L4. */
export const bisectWaitMs = 20_000

/** R32. */
const longestEndMs = 15_000

const program = join(import.meta.dirname, '../../../bin/mailsix.js')

/** Adds our host to the lab and writes the configuration; nothing runs before `start`. */
export async function addMailsix(lab: Lab, plan: MailsixPlan = {}): Promise<Mailsix> {
  const host = plan.host ?? (await lab.addHost('mailsix', Object.values(ourAddresses)))
  const file = join(host.directory, 'mailsix.yaml')
  const publicFile = join(host.directory, 'as-the-world-sees-it.yaml')
  // JSON is YAML.
  writeFileSync(file, JSON.stringify(configuration(host, plan), null, 2))
  writeFileSync(publicFile, JSON.stringify(configuration(host, {}), null, 2))
  const log = join(host.directory, 'mailsix.log')
  // JSON is YAML.
  writeFileSync(file, JSON.stringify(configuration(host, plan), null, 2))
  const command = (...args: string[]) => [process.execPath, program, ...args]
  let ended: Promise<void> = Promise.resolve()

  return {
    host,
    async records() {
      return readMasterFile(await runOn(host, command('dns', '--config', publicFile)))
    },
    async start() {
      const offset = existsSync(log) ? readFileSync(log, 'utf8').length : 0
      const output = openSync(log, 'a')
      // The process's number in its own namespace is written before it turns into the program.
      const shell = `echo $$ > "${host.directory}/pid"; exec "$@"`
      const argv = onHost(host, ['sh', '-c', shell, 'sh', ...command('serve', '--config', file)])
      const child = spawn(argv[0] ?? '', argv.slice(1), { stdio: ['ignore', output, output] })
      let running = true
      ended = new Promise((resolve) => {
        child.once('close', () => {
          running = false
          resolve()
        })
      })
      const said = () => readFileSync(log, 'utf8').slice(offset)
      await eventually(said, (text) => text.includes('"ready":true') || !running, 30_000, 100)
      if (!running || !said().includes('"ready":true'))
        throw new Error(`mailsix is not ready; it said:\n${said()}`)
    },
    async stop(signal) {
      const pid = readFileSync(join(host.directory, 'pid'), 'utf8').trim()
      await runOn(host, ['kill', `-${signal}`, pid])
      if ((await Promise.race([ended, wait(longestEndMs, 'alive')])) !== 'alive') return
      await runOn(host, ['kill', '-KILL', pid])
      throw new Error(`mailsix still ran ${longestEndMs} ms after ${signal}`)
    },
    async report(caseId) {
      // Its exit status says how the case stands, not whether it could be read.
      const { stdout, stderr } = await runOnAnyhow(
        host,
        command('report', caseId, '--json', '--config', file),
      )
      if (stdout === '') throw new Error(`mailsix report ${caseId}: ${stderr}`)
      return report.parse(JSON.parse(stdout))
    },
    async listCases() {
      return z
        .array(summary)
        .parse(JSON.parse(await runOn(host, command('report', '--json', '--config', file))))
    },
  }
}

function configuration(host: Host, plan: MailsixPlan): unknown {
  const { inbound, ipv6Only, dualStack6, dualStack4 } = plan.addresses ?? ourAddresses
  const listen = plan.listen ?? [
    { address: inbound, hostname: ourNames.inbound },
    { address: ipv6Only, hostname: ourNames.ipv6Only },
    { address: dualStack6, hostname: ourNames.dualStack },
    { address: dualStack4, hostname: ourNames.inbound4 },
  ]
  return {
    state: join(host.directory, 'state'),
    domains: { ipv6Only: ipv6OnlyDomain, ipv4Only: controlDomain },
    listen: listen.map((one) => ({ ...one, port: 25 })),
    transports: {
      dualStack: { hostname: ourNames.dualStack, ipv6: dualStack6, ipv4: dualStack4 },
      ipv6Only: { hostname: ourNames.ipv6Only, ipv6: ipv6Only },
    },
    dns: { servers: plan.resolvers ?? nameServerAddresses },
    delivery: {
      connectTimeout: '3s',
      commandTimeout: '20s',
      finalDotTimeout: '20s',
      attemptTimeout: '40s',
      retry: ['2s', '3s'],
      lifetime: `${lifetimeMs}ms`,
      explainAfter: '6s',
      bisect: 'letters',
      bisectWait: `${bisectWaitMs}ms`,
      ...plan.delivery,
    },
    network: { alsoGlobal: ['2001:db8::/32', '192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'] },
    operator: { email: `postmaster@${controlDomain}` },
  }
}
