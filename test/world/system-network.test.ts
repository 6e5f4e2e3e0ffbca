import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { CannotListen, type Inbound, type Listener } from '../../src/world/network.ts'
import { systemNetwork } from '../../src/world/system-network.ts'

async function aListener(address: string, take: (inbound: Inbound) => void = () => {}): Promise<Listener> {
  const listener = await systemNetwork.listen({ address, port: 0 }, take)
  onTestFinished(() => listener.close())
  return listener
}

const closing = <T extends { socket: { destroy(): unknown } }>(with_: T): T => {
  onTestFinished(() => void with_.socket.destroy())
  return with_
}

test('a connection knows both ends, as the other side sees them', async () => {
  const inbound = Promise.withResolvers<Inbound>()
  const { at } = await aListener('::1', (came) => inbound.resolve(closing(came)))
  const dialled = await systemNetwork.dial({ to: at, from: '::1', timeoutMs: 1_000 })
  if (dialled.state !== 'connected') throw new Error(dialled.code)
  closing(dialled)
  expect(dialled.remote).toEqual(at)
  expect(await inbound.promise).toMatchObject({ client: dialled.local, server: at })
})

test('a closed port refuses', async () => {
  const { at, close } = await aListener('::1')
  await close()
  expect(await systemNetwork.dial({ to: at, from: null, timeoutMs: 1_000 })).toMatchObject({
    state: 'refused',
    code: 'ECONNREFUSED',
  })
})

test('a server that lets nobody in costs the deadline and no more', async () => {
  // It sleeps and its backlog is full: the kernel drops what comes.
  const script = `const server = require('node:net').createServer()
    server.listen({ host: '::1', port: 0, backlog: 1 }, () => {
      require('node:fs').writeSync(1, String(server.address().port))
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5000)
    })`
  const full = spawn(process.execPath, ['-e', script])
  onTestFinished(() => void full.kill('SIGKILL'))
  const [port] = await once(full.stdout, 'data')
  const request = { to: { address: '::1', port: Number(`${port}`) }, from: null, timeoutMs: 300 }
  for (let n = 0; n < 2; n += 1) {
    const early = await systemNetwork.dial(request)
    if (early.state === 'connected') closing(early)
  }
  const dialled = await systemNetwork.dial(request)
  expect(dialled).toMatchObject({ state: 'timed-out', code: 'ETIMEDOUT' })
  expect(dialled.ms).toBeGreaterThanOrEqual(295)
  expect(dialled.ms).toBeLessThan(3_000)
})

test.each([
  ['an address that this machine does not have', '2001:db8::9', 'EADDRNOTAVAIL'],
  ['a source of the other family', '127.0.0.1', 'EAFNOSUPPORT'],
  ['a mapped source', '::ffff:127.0.0.1', 'EAFNOSUPPORT'],
  ['a source that is no address', 'localhost', 'EINVAL'],
])('%s is our own fault', async (_, from, code) => {
  const { at } = await aListener('::1')
  expect(await systemNetwork.dial({ to: at, from, timeoutMs: 1_000 })).toMatchObject({ state: 'ours', code })
})

test.each(['::ffff:127.0.0.1', 'localhost', '127.1', '2130706433', '', '0'])(
  'nothing is sent towards %j, for it is not what it seems',
  async (address) => {
    let connections = 0
    const { at } = await aListener('127.0.0.1', ({ socket }) => {
      connections += 1
      socket.destroy()
    })
    for (const from of [null, '::1', '127.0.0.1']) {
      expect(
        await systemNetwork.dial({ to: { address, port: at.port }, from, timeoutMs: 500 }),
      ).toMatchObject({
        state: 'ours',
      })
    }
    expect(connections).toBe(0)
  },
)

test.each([0, -1, 65_536, 2.5, Number.NaN])('port %d is dialled nowhere', async (port) => {
  expect(
    await systemNetwork.dial({ to: { address: '::1', port }, from: null, timeoutMs: 500 }),
  ).toMatchObject({
    state: 'ours',
    code: 'EINVAL',
  })
})

test('a dial that is given up ends at once', async () => {
  const { at } = await aListener('::1')
  const request = { to: at, from: null, timeoutMs: 1_000 }
  expect(await systemNetwork.dial({ ...request, signal: AbortSignal.abort() })).toMatchObject({
    state: 'aborted',
  })
  const giveUp = new AbortController()
  const dialling = systemNetwork.dial({ ...request, signal: giveUp.signal })
  giveUp.abort()
  expect(await dialling).toMatchObject({ state: 'aborted' })
})

test('a listener on :: takes no IPv4', async () => {
  const { at } = await aListener('::')
  expect(
    (await systemNetwork.dial({ to: { address: '127.0.0.1', port: at.port }, from: null, timeoutMs: 500 }))
      .state,
  ).toBe('refused')
  // And leaves that port to an IPv4 listener.
  const ipv4 = await systemNetwork.listen({ address: '0.0.0.0', port: at.port }, () => {})
  await ipv4.close()
})

test('a closed listener takes nobody new, but those it has go on', async () => {
  const inbound = Promise.withResolvers<Inbound>()
  const { at, close } = await aListener('::1', (came) => inbound.resolve(closing(came)))
  const socket = connect({ host: at.address, port: at.port })
  onTestFinished(() => void socket.destroy())
  const { socket: far } = await inbound.promise
  await close()
  await close()
  far.write('still here')
  const [data] = await once(socket, 'data')
  expect(`${data}`).toBe('still here')
  expect((await systemNetwork.dial({ to: at, from: null, timeoutMs: 500 })).state).toBe('refused')
})

test('a taken address, a foreign one and a forbidden port are refused with a cure', async () => {
  const { at } = await aListener('::1')
  const again = systemNetwork.listen(at, () => {})
  await expect(again).rejects.toThrow(CannotListen)
  await expect(again).rejects.toThrow(
    /^Can't listen on \[::1\]:\d+ \(EADDRINUSE\): another program .*ss -Hlntup/,
  )
  await expect(systemNetwork.listen({ address: '2001:db8::25', port: 0 }, () => {})).rejects.toThrow(
    /\[2001:db8::25\]:0 \(EADDRNOTAVAIL\): .*"ip -6 address" lists/,
  )
  await expect(systemNetwork.listen({ address: '192.0.2.25', port: 0 }, () => {})).rejects.toThrow(
    /192\.0\.2\.25:0 \(EADDRNOTAVAIL\): .*"ip -4 address" lists/,
  )
})

// What only root can stage: routes that are missing, or that answer by ICMP.
const dialScript = `
import { systemNetwork } from '${new URL('../../src/world/system-network.ts', import.meta.url).pathname}'
const [address, from] = process.argv.slice(1)
console.log(JSON.stringify(await systemNetwork.dial({ to: { address, port: 25 }, from: from ?? null, timeoutMs: 5000 })))`

const inNamespace = (setUp: string, ...args: string[]): { state: string; code: string } => {
  const shell = `${setUp}\n"$0" --input-type=module -e "$SCRIPT" -- ${args.join(' ')}`
  const out = execFileSync('unshare', ['-rn', 'bash', '-euc', shell, process.execPath], {
    env: { ...process.env, SCRIPT: dialScript },
  })
  return JSON.parse(`${out}`)
}
const canUnshare = spawnSync('unshare', ['-rn', 'ip', 'link']).status === 0

// A router in a second namespace, so that its answers come by ICMP.
const withRouter = (route: string): string => `
ip link set lo up; unshare -n sleep 20 >/dev/null 2>&1 & router=$!; trap "kill $router" EXIT; sleep 0.3
ip link add near type veth peer name far; ip link set far netns $router
ip address add 2001:db8:1::1/64 dev near nodad; ip link set near up
there() { nsenter -t $router -n "$@"; }
there ip address add 2001:db8:1::2/64 dev far nodad; there ip link set far up; there ip link set lo up
there sysctl -qw net.ipv6.conf.all.forwarding=1; ip -6 route add default via 2001:db8:1::2
${route}`

test.skipIf(!canUnshare)('without a route of our own nobody else is to blame', () => {
  expect(inNamespace('ip link set lo up', '2001:db8:2::1')).toMatchObject({
    state: 'ours',
    code: 'ENETUNREACH',
  })
  expect(inNamespace('ip link set lo up', '192.0.2.1')).toMatchObject({ state: 'ours', code: 'ENETUNREACH' })
  expect(
    inNamespace('ip link set lo up; ip -6 route add prohibit 2001:db8:2::/64', '2001:db8:2::1'),
  ).toMatchObject({ state: 'ours', code: 'EACCES' })
})

test.skipIf(!canUnshare)('a router that knows no way says so, and that is not ours', () => {
  expect(inNamespace(withRouter(''), '2001:db8:2::1')).toMatchObject({
    state: 'unreachable',
    code: 'ENETUNREACH',
  })
  expect(
    inNamespace(withRouter('there ip -6 route add prohibit 2001:db8:2::/64'), '2001:db8:2::1'),
  ).toMatchObject({
    state: 'unreachable',
    code: 'EACCES',
  })
})

test.skipIf(!canUnshare)('without privilege a low port is refused with a cure', () => {
  const script = dialScript.replace(
    /console.log.*/s,
    `
    await systemNetwork.listen({ address: '::1', port: 25 }, () => {}).catch((error) => console.log(error.message))`,
  )
  const shell =
    'ip link set lo up; exec setpriv --bounding-set -all --inh-caps -all --no-new-privs "$0" --input-type=module -e "$SCRIPT"'
  const out = execFileSync('unshare', ['-rn', 'bash', '-euc', shell, process.execPath], {
    env: { ...process.env, SCRIPT: script },
  })
  expect(`${out}`).toMatch(/\[::1\]:25 \(EACCES\): .*CAP_NET_BIND_SERVICE.*ip_unprivileged_port_start=25/)
})

test('a connection that is reset before we look ends in a value', async () => {
  const server = createServer((socket) => socket.resetAndDestroy())
  server.listen({ host: '::1', port: 0 })
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  for (let n = 0; n < 50; n += 1) {
    const dialled = await systemNetwork.dial({ to: { address: '::1', port }, from: '::1', timeoutMs: 1_000 })
    expect(['connected', 'refused']).toContain(dialled.state)
    if (dialled.state === 'connected') dialled.socket.destroy()
  }
})
