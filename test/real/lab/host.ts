import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Output, run, runAnyhow } from './command.ts'
import { eventually } from './eventually.ts'

/** A machine of the lab: network, mount, host name and process namespaces of its own. */
export interface Host {
  name: string
  /** Of the namespace's first process, as the machine outside counts. */
  pid: number
  /** Of the `unshare` above it; that process ends when the first one does. */
  parent: number
  /** Its files, by the same path inside and outside. */
  directory: string
  /** Ends everything that runs in it. */
  stop(): Promise<void>
}

// The first process reads its standard input until we close it, even by a crash; its end takes everything with it.
// Ignoring SIGCHLD lets the kernel reap orphans. /etc is the machine's, under the host's own files.
const firstProcess = `
set -e
mkdir -p "$DIRECTORY/etc-writable"
mount -t tmpfs none "$DIRECTORY/etc-writable"
mkdir "$DIRECTORY/etc-writable/upper" "$DIRECTORY/etc-writable/work"
mount -t overlay overlay /etc -o "lowerdir=$DIRECTORY/etc:/etc,upperdir=$DIRECTORY/etc-writable/upper,workdir=$DIRECTORY/etc-writable/work"
hostname "$NAME"
for setting in accept_dad accept_ra autoconf; do
  echo 0 > /proc/sys/net/ipv6/conf/all/$setting
  echo 0 > /proc/sys/net/ipv6/conf/default/$setting
done
ip link set lo up
echo up
exec env --ignore-signal=CHLD cat > /dev/null
`

export interface HostPlan {
  name: string
  directory: string
  /** Files below /etc that this host sees instead of the machine's. */
  etc: Record<string, string>
}

/** Starts a host; it has loopback only until the lab connects it. */
export async function startHost({ name, directory, etc }: HostPlan): Promise<Host> {
  mkdirSync(join(directory, 'etc'), { recursive: true })
  for (const [path, text] of Object.entries(etc)) {
    const file = join(directory, 'etc', path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
  }
  const namespaces = ['--net', '--pid', '--fork', '--mount', '--uts', '--ipc', '--mount-proc', '--kill-child']
  const child = spawn('unshare', [...namespaces, 'sh', '-c', firstProcess], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, NAME: name, DIRECTORY: directory },
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  child.stdin.on('error', () => {})
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text))
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.stdout.once('data', () => resolve())
    void ended.then(() => reject(new Error(`Host ${name} did not start: ${complaint}`)))
  })
  const parent = child.pid ?? 0
  const pid = Number(readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim())
  return {
    name,
    pid,
    parent,
    directory,
    async stop() {
      child.stdin.end()
      await ended
    },
  }
}

/** The command that runs `argv` on a host. */
export function onHost(host: Host, argv: readonly string[]): string[] {
  return ['nsenter', `--target=${host.pid}`, '--net', '--mount', '--pid', '--uts', '--ipc', '--', ...argv]
}

/** As `run`, on a host. */
export function runOn(
  host: Host,
  argv: readonly string[],
  options: { input?: string; timeoutMs?: number } = {},
): Promise<string> {
  return run(onHost(host, argv), options)
}

/** As `runAnyhow`, on a host. */
export function runOnAnyhow(host: Host, argv: readonly string[]): Promise<Output> {
  return runAnyhow(onHost(host, argv))
}

/** Waits until something on the host listens on this port; rejects after 15 s. */
export async function untilListening(host: Host, port: number, protocol: 'tcp' | 'udp'): Promise<void> {
  const options = protocol === 'tcp' ? '-Hlnt' : '-Hlnu'
  const look = () => runOn(host, ['ss', options, `sport = :${port}`])
  const { held } = await eventually(look, (found) => found.trim() !== '', 15_000, 100)
  if (!held) throw new Error(`${host.name}: nothing listens on port ${port}; see ${host.directory}`)
}
