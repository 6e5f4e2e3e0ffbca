import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './command.ts'
import { type Host, runOn, startHost } from './host.ts'
import { nameServerAddresses, startNameServer } from './name-server.ts'
import type { DnsRecord } from './zone.ts'

/** The lab's Internet: everything else has no route. */
const prefixes = ['2001:db8::/32', '192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24']

/** An Internet of documentation addresses; hosts and DNS are added to it. */
export interface Lab {
  name: string
  /** Everything the hosts write; kept until the next lab of the same name, for reading. */
  directory: string
  hosts: Host[]
  /** A key and its self-made certificate, in PEM, for servers that offer STARTTLS. */
  certificate: string
  /** Starts a host without any network, and remembers it for `stop`. */
  addLoneHost(name: string, etc?: Record<string, string>): Promise<Host>
  /** Starts a host that is reachable by these addresses. */
  addHost(name: string, addresses: readonly string[], etc?: Record<string, string>): Promise<Host>
  /** Starts the name server, the root of the lab's DNS; each of `domains` becomes a zone of its own, `broken` ones say SERVFAIL. */
  serveNames(
    domains: readonly string[],
    records: readonly DnsRecord[],
    broken?: readonly string[],
  ): Promise<void>
  /** Ends everything in it. */
  stop(): Promise<void>
}

/** Starts the network; `name` (kebab-case) names its folder. What an earlier, crashed lab of this name left is ended first. */
export async function startLab(name: string): Promise<Lab> {
  const directory = join(labsDirectory(), name)
  await endLeftovers(directory)
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })
  const hosts: Host[] = []

  const remember = (host: Host) => {
    hosts.push(host)
    const processes = [process.pid, ...hosts.map(({ parent }) => parent)].map(describeProcess)
    writeFileSync(join(directory, 'processes.json'), JSON.stringify(processes))
    return host
  }

  const network = remember(
    await startHost({ name: 'network', directory: join(directory, 'network'), etc: {} }),
  )
  // Snooping would need a querier before neighbour discovery works.
  await runOn(network, ['ip', '-batch', '-'], {
    input: 'link add bridge type bridge forward_delay 0 mcast_snooping 0\nlink set bridge up\n',
  })

  const addLoneHost: Lab['addLoneHost'] = async (hostName, etc = {}) =>
    remember(
      await startHost({
        name: hostName,
        directory: join(directory, hostName),
        etc: { hosts: '127.0.0.1 localhost\n::1 localhost\n', ...etc },
      }),
    )

  const addHost: Lab['addHost'] = async (hostName, addresses, etc = {}) => {
    const host = await addLoneHost(hostName, { 'resolv.conf': resolvConf(addresses), ...etc })
    // Interface names are at most 15 characters.
    const port = `port${hosts.indexOf(host)}`
    await run(
      `ip link add ${port} netns ${network.pid} type veth peer name eth0 netns ${host.pid}`.split(' '),
    )
    await runOn(network, `ip link set ${port} master bridge up`.split(' '))
    await runOn(host, ['ip', '-batch', '-'], { input: configureInterface(addresses) })
    return host
  }

  return {
    name,
    directory,
    hosts,
    certificate: await makeCertificate(directory),
    addLoneHost,
    addHost,
    async serveNames(domains, records, broken) {
      const nameServer = await addHost('name-server', nameServerAddresses)
      await startNameServer(nameServer, domains, records, broken)
    },
    async stop() {
      await Promise.all(hosts.map((host) => host.stop()))
      rmSync(join(directory, 'processes.json'), { force: true })
    },
  }
}

async function makeCertificate(directory: string): Promise<string> {
  const file = (name: string) => join(directory, `${name}.pem`)
  const subject = ['-subj', '/CN=mail.example', '-days', '2', '-nodes']
  const request = ['openssl', 'req', '-x509', '-newkey', 'rsa:2048', ...subject]
  await run([...request, '-keyout', file('key'), '-out', file('certificate')])
  const chain = ['key', 'certificate'].map((name) => readFileSync(file(name), 'utf8'))
  writeFileSync(file('chain'), chain.join(''))
  return file('chain')
}

function configureInterface(addresses: readonly string[]): string {
  const families = addresses.map((text) => (text.includes(':') ? 6 : 4))
  const routes = prefixes.filter((prefix) => families.includes(prefix.includes(':') ? 6 : 4))
  return [
    'link set eth0 up',
    ...addresses.map((text) =>
      text.includes(':') ? `address add ${text}/128 dev eth0 nodad` : `address add ${text}/32 dev eth0`,
    ),
    ...routes.map((prefix) => `route add ${prefix} dev eth0`),
    '',
  ].join('\n')
}

function resolvConf(addresses: readonly string[]): string {
  const reachable = nameServerAddresses.filter((server) =>
    addresses.some((own) => own.includes(':') === server.includes(':')),
  )
  return [...reachable.map((server) => `nameserver ${server}`), 'options timeout:2 attempts:2', ''].join('\n')
}

// Two clones on a machine have labs of their own.
export function labsDirectory(): string {
  const clone = createHash('sha256')
    .update(import.meta.dirname)
    .digest('hex')
    .slice(0, 8)
  return join(tmpdir(), `mailsix-lab-${clone}`)
}

/** A process that can't be mistaken for a later one of the same number. */
interface KnownProcess {
  pid: number
  startedAt: string
}

function describeProcess(pid: number): KnownProcess {
  return { pid, startedAt: startOf(pid) ?? 'ended' }
}

/** Start of a process in the kernel's ticks (proc(5), stat field 22), null when there is none. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

async function endLeftovers(directory: string): Promise<void> {
  const file = join(directory, 'processes.json')
  if (!existsSync(file)) return
  const recorded: KnownProcess[] = JSON.parse(readFileSync(file, 'utf8'))
  const [owner, ...hosts] = recorded.filter(({ pid, startedAt }) => startOf(pid) === startedAt)
  const alive = owner === undefined ? [] : [owner, ...hosts]
  if (owner !== undefined && owner.pid === recorded[0]?.pid)
    throw new Error(
      `This lab is in use by process ${owner.pid}. Wait for it, or end it: its hosts end with it.`,
    )
  for (const { pid } of alive) process.kill(pid, 'SIGKILL')
}
