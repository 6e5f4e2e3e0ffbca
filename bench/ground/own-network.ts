import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { places } from './places.ts'

const state = 'MAILSIX_OWN_NETWORK'

/**
 * Goes on in a network namespace of its own, with the places' addresses on its loopback: this process starts
 * itself again in there and ends as that ends. Where there are no namespaces it says so and ends with 2.
 */
export function enterOwnNetwork(): void {
  if (process.env[state] === 'ready') return
  if (process.env[state] === 'entered') {
    raiseLoopback()
    process.env[state] = 'ready'
    return
  }
  // As a user, with a user namespace around it, in which the user is root.
  const unshare = ['unshare', process.getuid?.() === 0 ? '-n' : '-rn']
  const trial = spawnSync(unshare[0] ?? '', [...unshare.slice(1), 'true'], { encoding: 'utf8' })
  if (trial.status !== 0) {
    const why = trial.error?.message ?? trial.stderr.trim()
    console.error(`This needs a network namespace, and "${unshare.join(' ')}" makes none here: ${why}`)
    process.exit(2)
  }
  const again = [process.execPath, ...process.execArgv, ...process.argv.slice(1)]
  const [command = '', ...rest] = [...unshare, '--', ...dyingWithUs(again)]
  const env = { ...process.env, [state]: 'entered' }
  const { status } = spawnSync(command, rest, { stdio: 'inherit', env })
  process.exit(status ?? 1)
}

/** A command that is killed when this process ends, however it ends. */
export const dyingWithUs = (argv: readonly string[]): string[] => [
  'setpriv',
  '--pdeathsig',
  'KILL',
  '--',
  ...argv,
]

function raiseLoopback(): void {
  const { ours, dns, sink, providers, strangers } = places
  execFileSync('ip', ['link', 'set', 'lo', 'up'])
  const own = [...Object.values(ours), ...Object.values(dns)]
  ip(own.map((address) => `addr add ${withLength(address)} dev lo${address.includes(':') ? ' nodad' : ''}`))
  for (const family of ['ipv4', 'ipv6']) writeFileSync(`/proc/sys/net/${family}/ip_nonlocal_bind`, '1')
  addAddresses([...Object.values(sink), ...providers, ...strangers])
}

/**
 * Brings more addresses into the network that this process has entered, to listen at and to dial from; none of them may
 * be there yet. They are routed to this machine without being given to it: of what comes from an address of its
 * own, the service says that something stands in between.
 */
export function addAddresses(addresses: readonly string[]): void {
  ip(addresses.map((address) => `route add local ${withLength(address)} dev lo`))
}

const withLength = (address: string): string => `${address}/${address.includes(':') ? 128 : 32}`

function ip(lines: readonly string[]): void {
  execFileSync('ip', ['-batch', '-'], { input: `${lines.join('\n')}\n` })
}
