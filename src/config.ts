import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { z } from 'zod'
import { findClashes } from './config-checks.ts'
import { type KeyPath, type Place, readYaml } from './config-file.ts'
import { dotted, exampleOf, keysOf, nearestKey, schemaAt } from './config-keys.ts'
import { cureMark, laterKeys, schema } from './config-schema.ts'
import { kindOf } from './config-units.ts'
import { webDoubts } from './config-web.ts'
import { ErrorForPeople } from './values/error-for-people.ts'

type Written = z.output<typeof schema>

/**
 * The configuration, checked, with every default filled in. Keys and their meaning: config-schema.ts.
 * Durations are milliseconds, sizes bytes, rates `{ count, ms }`, limits per network lists of `{ bits, … }`,
 * longest prefix first. Addresses and networks are in canonical spelling, names lower case without final dot
 * (punycode), files and folders absolute.
 */
export interface Config extends Omit<Written, 'destinations' | 'listen' | 'transports' | 'tls'> {
  /** One of them is `domains.ipv6Only`, which has no A record; the control domain is not among them. */
  destinations: { id: string; domain: string; families: 'ipv6' | 'both' }[]
  listen: { address: string; port: number; hostname: string }[]
  transports: {
    dualStack: { hostname: string; ipv6: string; ipv4: string; prefer: 'ipv6' | 'ipv4' }
    ipv6Only: { hostname: string; ipv6: string }
  }
  /** Null: a self-made certificate. */
  tls: { certFile: string; keyFile: string } | null
  /** What the file asks for and this version does not do yet, as sentences with place and key; for the log. */
  notYet: string[]
  /** What can be done so, but hardly as it is meant: sentences like those of `notYet`. */
  doubts: string[]
}

/** The variables of the environment that go before the file. */
export interface Environment {
  MAILSIX_STATE?: string | undefined
  MAILSIX_LOG?: string | undefined
  MAILSIX_DATABASE_URL?: string | undefined
}

/** One thing wrong in the configuration. */
export interface Mistake {
  /** `file:line:column`, both from 1, or the variable of the environment. */
  where: string
  /** Dotted; empty where the file itself can't be read. */
  path: string
  /** What is wrong, and the cure, in sentences. */
  text: string
}

/** The configuration cannot be used. Who mends it: the operator, in that file. Its message has a line a mistake. */
export class ConfigError extends ErrorForPeople {
  override name = 'ConfigError'
  readonly mistakes: readonly Mistake[]

  constructor(mistakes: readonly Mistake[], options?: ErrorOptions) {
    super(
      mistakes.map(({ where, path, text }) => [where, path, text].filter(Boolean).join(': ')).join('\n'),
      options,
    )
    this.mistakes = mistakes
  }
}

/** Reads the file, and the environment over it. Throws ConfigError with all mistakes at once. */
export function readConfig(file: string): Config {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const trouble = unreadable[code] ?? `This file cannot be read (${code}).`
    throw new ConfigError([{ where: file, path: '', text: trouble }], { cause: error })
  }
  return parseConfig(text, file, process.env)
}

const unreadable: Record<string, string> = {
  ENOENT: 'There is no such file. Start from config/mailsix.yaml, where every key is explained.',
  EACCES: 'This user may not read it. Give the user that mailsix runs as the right to read it.',
  EISDIR: 'This is a folder. Give the file in it.',
}

/** Checks the text of a configuration; `file` is for messages, and its folder is where relative paths begin. */
export function parseConfig(text: string, file: string, environment: Environment = {}): Config {
  const yaml = readYaml(text)
  const found: Found[] = yaml.mistakes.map(({ place, text }) => ({ place, path: [], text }))
  if (!yaml.usable) throw inOrder(found, file)

  const { values, setBy } = withEnvironment(yaml.values, environment)
  const notYet = takeOutLater(values).map((path) => {
    const { line, column } = yaml.placeOf(path, 'key')
    return `${file}:${line}:${column}: ${dotted(path)}: This comes with a later version of mailsix and has no effect yet.`
  })
  const say = (path: KeyPath, text: string, what: 'key' | 'value' = 'value') => {
    found.push({ place: setBy.get(dotted(path)) ?? yaml.placeOf(path, what), path, text })
  }
  const { config, mistaken } = parseMended(values, (issue) => {
    sayIssue(issue, values, say)
  })
  const folder = dirname(resolve(file))
  const pathOf = (name: string) => resolve(folder, name)
  const isSound = (path: KeyPath) => !mistaken.some((wrong) => isWithin(wrong, path) || isWithin(path, wrong))
  for (const { at, value, wrong, cure, restsOn } of config === null ? [] : findClashes(config, pathOf))
    if (restsOn.every(isSound)) say(at, sentence(value ?? valueAt(values, at), wrong, cure))
  if (config === null || found.length > 0) throw inOrder(found, file)
  const doubts = webDoubts(config).map(({ at, value, wrong, cure }) => {
    const { line, column } = yaml.placeOf(at, 'value')
    return `${file}:${line}:${column}: ${dotted(at)}: ${sentence(value, wrong, cure)}`
  })
  return { ...complete(config, pathOf), notYet, doubts }
}

/** A mistake before it is put into its line; `place` is the variable's name where the environment said it. */
interface Found {
  place: Place | string
  path: KeyPath
  text: string
}

function inOrder(found: Found[], file: string): ConfigError {
  const rank = ({ place }: Found) => (typeof place === 'string' ? 0 : place.line * 10_000 + place.column)
  const sorted = found.toSorted((one, other) => rank(one) - rank(other))
  return new ConfigError(
    sorted.map(({ place, path, text }) => ({
      where: typeof place === 'string' ? place : `${file}:${place.line}:${place.column}`,
      path: dotted(path),
      text,
    })),
  )
}

/** The file's values with those of the environment over them, and which of them those are. */
function withEnvironment(values: unknown, environment: Environment) {
  const { MAILSIX_STATE: state, MAILSIX_LOG: log, MAILSIX_DATABASE_URL: url } = environment
  const holder = { file: structuredClone(values ?? {}) }
  const setBy = new Map<string, string>()
  const set = (variable: string, path: KeyPath, value: string | undefined) => {
    // Compose files and units pass an empty variable where none is meant.
    if (value === undefined || value === '') return
    put(holder, ['file', ...path], value)
    setBy.set(dotted(path), variable)
  }
  // In a file a path begins at the file's folder, in a shell where one stands.
  set('MAILSIX_STATE', ['state'], state && resolve(state))
  set('MAILSIX_LOG', ['log'], log)
  set('MAILSIX_DATABASE_URL', ['database', 'url'], url)
  return { values: holder.file, setBy }
}

/** Fills in the defaults that hang on other keys, and makes paths absolute. */
function complete(config: Written, pathOf: (name: string) => string): Omit<Config, 'notYet' | 'doubts'> {
  const { domains, transports, tls } = config
  const { dualStack, ipv6Only } = transports
  const dualName = dualStack.hostname ?? `dual.${domains.ipv4Only}`
  const sixName = ipv6Only.hostname ?? `out6.${domains.ipv6Only}`
  // A sending address that listens greets with the name that it sends by and has in reverse DNS.
  const hostnameOf = (address: string): string => {
    if (address === dualStack.ipv6) return dualName
    if (address === ipv6Only.ipv6) return sixName
    return address.includes(':') ? `mx.${domains.ipv6Only}` : `mx4.${domains.ipv4Only}`
  }
  return {
    ...config,
    state: pathOf(config.state),
    destinations: config.destinations ?? [{ id: 'main', domain: domains.ipv6Only, families: 'ipv6' }],
    listen: config.listen.map(({ address, port, hostname }) => ({
      address,
      port,
      hostname: hostname ?? hostnameOf(address),
    })),
    transports: {
      dualStack: {
        hostname: dualName,
        ipv6: dualStack.ipv6 ?? '::1',
        ipv4: dualStack.ipv4 ?? '127.0.0.1',
        prefer: dualStack.prefer,
      },
      ipv6Only: {
        hostname: sixName,
        ipv6: ipv6Only.ipv6 ?? '::1',
      },
    },
    tls:
      tls.certFile === null || tls.keyFile === null
        ? null
        : { certFile: pathOf(tls.certFile), keyFile: pathOf(tls.keyFile) },
    dkim: config.dkim.map((key) => ({ ...key, keyFile: pathOf(key.keyFile) })),
  }
}

type Issue = z.core.$ZodIssue

/**
 * Parses, and where something is wrong goes on with its default or example instead, so that the rest can be
 * checked too. Tells each issue of the original, and gives the paths that are not to be relied upon.
 */
function parseMended(values: unknown, tell: (issue: Issue) => void) {
  const holder = { file: structuredClone(values) }
  let mistaken: KeyPath[] | null = null
  // A key that was taken out may turn out to be one that must be there, at each level once.
  for (let round = 0; round < 10; round += 1) {
    const parsed = schema.safeParse(holder.file)
    if (parsed.success) return { config: parsed.data, mistaken: mistaken ?? [] }
    const wrong = parsed.error.issues.flatMap(pathsOf)
    if (mistaken === null) {
      parsed.error.issues.forEach(tell)
      mistaken = wrong
    }
    // Back to front, so that taking an element out of a list moves no other that is still to be mended.
    for (const path of wrong.toReversed()) mend(holder, path)
  }
  return { config: null, mistaken: mistaken ?? [] }
}

/** Takes a wrong value out, or puts an example in where a value is missing. */
function mend(holder: { file: unknown }, path: KeyPath): void {
  const last = path.at(-1)
  const known = schemaAt(schema, path)
  const around = valueAt(holder, ['file', ...path.slice(0, -1)])
  if (last === undefined) holder.file = {}
  else if (Array.isArray(around) && keysOf(known).length > 0) around[Number(last)] = {}
  else if (Array.isArray(around)) around.splice(Number(last), 1)
  else if (isGroup(around) && last in around) delete around[last]
  else put(holder, ['file', ...path], exampleOf(known))
}

/** The keys an issue is about. */
const pathsOf = (issue: Issue): KeyPath[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...pathOf(issue), key]) : [pathOf(issue)]

const pathOf = ({ path }: Issue): (string | number)[] =>
  path.map((step) => (typeof step === 'symbol' ? String(step) : step))

function sayIssue(issue: Issue, values: unknown, say: (path: KeyPath, text: string, what?: 'key') => void) {
  if (issue.code === 'unrecognized_keys') {
    for (const path of pathsOf(issue)) say(path, sayUnknownKey(path), 'key')
    return
  }
  const path = pathOf(issue)
  const value = valueAt(values, path)
  if (issue.code === 'invalid_type') {
    const [wanted, cure] =
      issue.expected === 'array'
        ? ['a list', 'Write it as [one, other], or one a line behind "- ".']
        : ['a group of keys', cureOfGroup(path)]
    say(path, sentence(value, `is ${kindOf(value)} where ${wanted} is expected`, cure))
  } else if (issue.code === 'too_small')
    say(
      path,
      sentence(undefined, 'is an empty list', 'Give at least one, or leave the key out for its default.'),
    )
  else {
    const [wrong = '', cure = ''] = issue.message.split(cureMark)
    const secret = dotted(path) === 'database.url' && typeof value === 'string'
    say(path, sentence(secret ? value.replace(/:[^:@/]*@/, ':…@') : value, wrong, cure))
  }
}

/** How the keys of this group, or of this one in a list of them, are written. */
const cureOfGroup = (path: KeyPath): string =>
  typeof path.at(-1) === 'number'
    ? `Write { ${keysOf(schemaAt(schema, path))
        .map((name) => `${name}: …`)
        .join(', ')} }.`
    : 'Write its keys under it, further in.'

function sayUnknownKey(path: KeyPath): string {
  const group = path.slice(0, -1)
  const near = nearestKey(schema, group, String(path.at(-1)))
  if (near !== null) return `There is no such key. Did you mean "${near}"?`
  return `There is no such key. Known here: ${keysOf(schemaAt(schema, group)).join(', ')}.`
}

/** `"192.0.2.44" is an IPv4 address. Give an IPv6 address of this machine.` */
function sentence(value: unknown, wrong: string, cure: string): string {
  const shown = value === undefined || typeof value === 'object' ? '' : `${JSON.stringify(value)} `
  const short = shown.length > 90 ? `${shown.slice(0, 80)}…" ` : shown
  return `${short}${wrong}. ${cure}`
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function valueAt(values: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)]
    return isGroup(value) && Object.hasOwn(value, step) ? value[step] : undefined
  }, values)
}

/** Takes out the keys that later versions bring, so that a file written for them serves this one too. */
function takeOutLater(values: unknown): KeyPath[] {
  return laterKeys.flatMap((key) => {
    const path = key.split('.')
    const group = valueAt(values, path.slice(0, -1))
    const name = path.at(-1) ?? ''
    if (!isGroup(group) || !Object.hasOwn(group, name)) return []
    delete group[name]
    return [path]
  })
}

/** Puts a value in, and the groups around it where there are none. */
function put(values: unknown, path: KeyPath, value: unknown): void {
  const [step, ...rest] = path
  if (step === undefined || !isGroup(values)) return
  if (rest.length === 0) values[step] = value
  else {
    if (values[step] === undefined) values[step] = {}
    const inner = values[step]
    if (Array.isArray(inner)) put(inner[Number(rest[0])], rest.slice(1), value)
    else put(inner, rest, value)
  }
}

/** Whether the second path is the first, or leads into it. */
const isWithin = (outer: KeyPath, inner: KeyPath): boolean =>
  outer.length <= inner.length && outer.every((step, index) => step === inner[index])
