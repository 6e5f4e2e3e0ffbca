import { type Command, InvalidArgumentError, Option } from 'commander'
import { readConfig } from '../config.ts'
import { type OutsideSettings, settingsOf, usualCanary, usualSettings } from '../journey-check.ts'
import { type Prefix, parseAddress, parseEndpoint, parsePrefix } from '../values/address.ts'
import { domainName } from '../values/domain-name.ts'
import { timeReader } from './read-time.ts'

/** The options by which a look from outside is told what to use; the same for `check` and `survey`. */
export interface OutsideFlags {
  dns?: string[]
  canary?: string[]
  alsoGlobal?: Prefix[]
  hostname?: string
  timeout?: number
  port?: number
  config?: string
}

const collect =
  <T>(read: (text: string) => T) =>
  (text: string, all: T[] | undefined): T[] => [...(all ?? []), read(text)]

/** Adds them to a verb. */
export function addOutsideOptions(command: Command): Command {
  return command
    .option(
      '--dns <server>',
      'ask this resolver, such as [::1]:5353; repeatable (default: those of the machine)',
      collect(readServer),
    )
    .option(
      '--canary <host>',
      `where no mail server answers: one that surely runs, to learn whether port 25 is open from here; repeatable; "none" asks nobody (default: ${usualCanary})`,
      collect(readCanary),
    )
    .option(
      '--hostname <name>',
      'the name to say in EHLO (default: that of the machine, or its address)',
      readHostname,
    )
    .option('--timeout <time>', 'for a connection, such as 3s (default: 5s)', readTimeout)
    .option(
      '--also-global <prefix>',
      'knock at these addresses too, though they are not public; repeatable',
      collect(readGlobal),
    )
    .option('--config <file>', 'take DNS servers, canaries and source addresses from this configuration')
    .addOption(new Option('--port <port>', 'instead of 25').argParser(readPort).hideHelp())
}

/** What they come to. Throws `ConfigError` for a configuration that can't be used. */
export function outsideSettings(flags: OutsideFlags): OutsideSettings {
  const usual = flags.config === undefined ? usualSettings() : settingsOf(readConfig(flags.config))
  const timeoutMs = flags.timeout ?? usual.timeoutMs
  return {
    ...usual,
    servers: flags.dns ?? usual.servers,
    canaries: (flags.canary ?? usual.canaries).filter((host) => host !== nobody),
    alsoGlobal: [...usual.alsoGlobal, ...(flags.alsoGlobal ?? [])],
    hostname: flags.hostname ?? usual.hostname,
    port: flags.port ?? usual.port,
    timeoutMs,
    // Who waits longer for a connection wants the rest to wait for it.
    totalMs: usual.totalMs + Math.max(0, timeoutMs - usual.timeoutMs) * 2,
  }
}

const nobody = 'none'

function readServer(text: string): string {
  if (parseEndpoint(text, 53) === null)
    throw new InvalidArgumentError('Give the address of a resolver, such as 2001:db8::53 or [::1]:5353.')
  return text
}

function readCanary(text: string): string {
  if (text === nobody) return text
  const host = parseAddress(text) ?? domainName(text)
  if (host === null) throw new InvalidArgumentError('Give the name or address of a mail server, or "none".')
  return host
}

function readHostname(text: string): string {
  const name = domainName(text)
  if (name === null) throw new InvalidArgumentError('Give a host name, such as mail.example.org.')
  return name
}

function readGlobal(text: string): Prefix {
  const prefix = parsePrefix(text)
  if (prefix === null) throw new InvalidArgumentError('Give a prefix, such as 2001:db8::/32.')
  return prefix
}

function readPort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('Give a port from 1 to 65535.')
  return port
}

const readTimeout = timeReader(100, 120_000, 'Give a time from 100ms to 120s, such as 3s.')
