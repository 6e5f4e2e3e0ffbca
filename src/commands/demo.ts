import { openSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Command } from 'commander'
import { sampleProviders } from '../sample/sample-providers.ts'
import type { RunningProvider } from '../sample/start-provider.ts'
import { endpointText } from '../values/address.ts'
import { openLog } from '../world/log.ts'
import { CannotListen } from '../world/network.ts'
import { untilSignal } from '../world/signals.ts'
import { takeDemoFolder, writePlace } from './demo-folder.ts'
import type { DemoRow } from './demo-rows.ts'
import { automatic, reasonLines, tableHead, tableLine, title } from './demo-screen.ts'
import { sendToDemo } from './demo-send.ts'
import { watchCases } from './demo-watch.ts'
import { exitCodes } from './exit-codes.ts'
import { demoFolder, usualConfig } from './find-config.ts'
import { printText } from './print.ts'
import { type Demo, startDemo, testAddress } from './start-demo.ts'

const usualPort = 2525
const usualPagePort = 8080
const graceMs = 500
/** The table comes after so long, settled or not; with --once a demo that hangs ends. */
const tableAfterMs = 25_000
const onceAtMostMs = 60_000

interface DemoFlags {
  folder?: string
  send?: string
  bounce?: string
  port: string
  webPort: string
  json?: boolean
  once?: boolean
  keep?: boolean
  log?: boolean
}

export function defineDemo(command: Command): void {
  command
    .description(
      'Runs the whole service on this machine, with its own DNS and sample mail providers, each with one fault.\n' +
        'Each sends a mail and shows what comes of it; then you can send mails of your own. Nothing leaves the machine.',
    )
    .option('--once', 'end when every result is there')
    .option('--json', 'print one JSON line for each provider and change, and one when all is ready')
    .option(
      '--send <address>',
      'send a mail from this address to the demo that runs, and wait for the result',
    )
    .option('--bounce <file>', 'with --send: forward this bounce to explain@, and print the answer')
    .option('--folder <folder>', `where mails, database and configuration are (default: ${demoFolder} here)`)
    .option('--port <port>', 'the port for mail by hand', String(usualPort))
    .option('--web-port <port>', 'the port of the pages', String(usualPagePort))
    .option('--keep', 'keep what an earlier demo left in the folder')
    .option('--log', 'log to the terminal instead of a file')
    .addHelpText(
      'after',
      '\nExamples:\n  mailsix demo\n  mailsix demo --send you@late.example    (while the first one runs)\n  mailsix demo --send you@late.example --bounce returned.eml\n  mailsix demo --once --json',
    )
    .action(async (flags: DemoFlags) => {
      const { send, bounce, folder = demoFolder, json = false } = flags
      if (send !== undefined) {
        process.exitCode = await sendToDemo({ from: send, bounce: bounce ?? null }, folder, json)
        return
      }
      if (bounce !== undefined) {
        process.stderr.write(
          '--bounce needs to know who forwards it: --send you@picky.example --bounce FILE\n',
        )
        process.exitCode = exitCodes.couldNotTell
        return
      }
      process.exit(await runDemo(flags))
    })
}

async function runDemo({
  folder: given,
  port,
  webPort,
  json,
  once,
  keep,
  log: toTerminal,
}: DemoFlags): Promise<number> {
  const screen = json === true ? jsonScreen : textScreen
  const ports = { handPort: portOf('--port', port), pagePort: portOf('--web-port', webPort) }
  const { folder, release } = takeDemoFolder(given, keep === true)
  screen.begin()
  const log =
    toTerminal === true
      ? openLog('info', process.stdout)
      : openLog('info', { fd: openSync(join(folder, 'mailsix.log'), 'a', 0o600) })
  const startedAt = Date.now()
  const demo = await startDemo({
    ...{ folder, providers: sampleProviders, log },
    ...ports,
  })
  const { hand, service, config } = demo
  writePlace(folder, hand?.at ?? null)
  const watch = watchCases(service.store, startedAt, config, (row) => screen.row(row))
  let asked = false
  const signal = untilSignal().then(() => {
    asked = true
  })
  const taken = demo.providers.map((provider) => sendFirst(provider, demo, screen))

  const allSettled = untilSettled(taken, () => ({ rows: watch.rows(), providers: demo.providers }))
  const settled = await Promise.race([allSettled, signal.then(() => false), after(tableAfterMs, false)])
  if (!asked) screen.ready(demo, folder, watch.rows())
  const ended = once === true ? Promise.race([allSettled, after(onceAtMostMs, settled)]) : null
  const good = await Promise.race([signal.then(() => true), ...(ended === null ? [] : [ended])])
  screen.end()
  await watch.stop()
  writePlace(folder, null)
  await demo.stop(graceMs)
  release()
  return good ? exitCodes.good : exitCodes.couldNotTell
}

function portOf(flag: string, text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new CannotListen(`${flag} ${text}: give a number from 0 to 65535; 0 takes any that is free.`)
}

/** Each provider's first mail; its case, or null when it was not taken. */
async function sendFirst(provider: RunningProvider, demo: Demo, screen: Screen): Promise<string | null> {
  const mail = { from: `${automatic}@${provider.domain}`, subject: 'Does IPv6 work for my mail?' }
  const { accepted, code, text } = await provider.send({ ...mail, to: testAddress(demo.config) })
  if (!accepted) screen.refused(provider.data.name, [code, text].filter(Boolean).join(' '))
  return accepted ? mail.from : null
}

const after = <T>(ms: number, value: T): Promise<T> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(value), ms)
  })

/** Resolves when every first mail has a row, and nothing is under way any more. */
async function untilSettled(
  taken: Promise<string | null>[],
  now: () => { rows: readonly DemoRow[]; providers: readonly RunningProvider[] },
): Promise<boolean> {
  const senders = (await Promise.all(taken)).filter((sender) => sender !== null)
  for (;;) {
    const { rows, providers } = now()
    const rest = senders.filter((sender) => !rows.some((row) => row.sender === sender && row.settled))
    if (rest.length === 0 && providers.every((provider) => provider.underWay() === 0)) return true
    await after(100, null)
  }
}

/** Where the results go. */
interface Screen {
  begin(): void
  row(row: DemoRow): void
  refused(provider: string, words: string): void
  ready(demo: Demo, folder: string, rows: readonly DemoRow[]): void
  end(): void
}

const printLine = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`)

const jsonScreen: Screen = {
  begin() {},
  row: printLine,
  refused: (provider, words) => printLine({ provider, refused: words }),
  ready({ hand, pages, configFile, service }, folder, rows) {
    printLine({
      ready: true,
      settled: rows.length > 0 && rows.every(({ settled }) => settled),
      hand: hand === null ? null : endpointText(hand.at),
      pages,
      listening: service.listening.map(endpointText),
      config: resolve(configFile),
      mailboxes: resolve(folder, 'mailboxes'),
    })
  },
  end() {},
}

const textScreen: Screen = {
  begin() {
    print(
      '',
      title('Can a mail provider reach the IPv6-only Internet, and be reached from it?'),
      `${sampleProviders.length} sample providers, most with a fault, send a mail to a domain without IPv4; the`,
      'service answers each twice. Real: SMTP, TLS, DNS over UDP, database, signatures.',
      'Not real: the addresses, all ports of this machine; and hours are seconds here.',
      '',
      tableHead(),
    )
  },
  row: (row) => print(tableLine(row), reasonLines(row)),
  refused: (provider, words) => printText(`  ${provider}: its mail was not taken: ${words}`),
  ready({ hand, pages, config }, folder, rows) {
    const first = rows.filter(({ sender }) => sender.startsWith(`${automatic}@`))
    const order = sampleProviders.map(({ name }) => name)
    const sorted = first.toSorted((one, other) => order.indexOf(one.provider) - order.indexOf(other.provider))
    const near = relative('', folder) || '.'
    const there = near.startsWith('..') ? resolve(folder) : near
    const flag = there === demoFolder ? '' : ` --folder ${there}`
    const own = join(there, 'mailsix.yaml')
    const configFlag = usualConfig() === own ? '' : ` --config ${own}`
    print('', tableHead(), ...sorted.map(tableLine), '')
    if (pages !== null)
      print(
        title('Open the page, begin a test, and send the mail as one of these providers by a click:'),
        '',
        `  ${pages}/`,
        '',
      )
    if (hand !== null)
      print(
        title('Or send a mail of your own, from any address at one of these providers:'),
        '',
        `  npx mailsix demo${flag} --send you@picky.example`,
        `  npx mailsix demo${flag} --send you@picky.example --bounce returned.eml`,
        '',
        'or with curl, or any other program that speaks SMTP:',
        '',
        "  printf 'Subject: hello\\r\\n\\r\\nDo you read me?\\r\\n' | curl -T - \\",
        `    --mail-from you@late.example --mail-rcpt ${testAddress(config)} \\`,
        `    --url 'smtp://${endpointText(hand.at)}'`,
        '',
      )
    print(
      `  All about a case: npx mailsix report${configFlag} ${sorted.at(-1)?.case ?? '<case>'}`,
      `  The letters:      ${join(there, 'mailboxes', '<provider>')}`,
      `  The log:          ${join(there, 'mailsix.log')}`,
      '  Stop:             Ctrl-C',
      '',
    )
  },
  end: () => print('Stopping.'),
}

const print = (...lines: string[]): void => void process.stdout.write(`${lines.join('\n')}\n`)
