import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { mailsix, start } from '../kit/a-command.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailsix-serve-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const domains = 'domains: { ipv6Only: six.example, ipv4Only: control.example }'
const quiet = 'metrics: { listen: off }'
/**
 * No configuration may ask for port 0, so a free one is looked for: below those that the system hands out by itself
 * (RFC 6335 §6 has these begin at 49152, Linux at 32768), which another test could be given in between.
 */
async function freePort(): Promise<number> {
  for (let tries = 0; tries < 50; tries += 1) {
    const port = 10_000 + Math.floor(Math.random() * 20_000)
    const server = createServer()
    const isFree = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false))
      server.listen(port, '::1', () => resolve(true))
    })
    if (!isFree) continue
    await new Promise((resolve) => server.close(resolve))
    return port
  }
  throw new Error('No free port between 10000 and 30000 in 50 tries.')
}

async function configFile(...lines: string[]): Promise<string> {
  const file = join(folder, 'mailsix.yaml')
  await writeFile(file, `${lines.join('\n')}\n`)
  return file
}

const listenOn = (port: number): string => `listen: [{ address: "::1", port: ${port} }]`

test('a service that is ready says so in one line, and ends on SIGTERM', async () => {
  const port = await freePort()
  const service = start(['serve', '--config', await configFile(domains, quiet, listenOn(port))])
  const line = await service.line('"ready":true')
  expect(JSON.parse(line)).toMatchObject({ ready: true, listening: [`[::1]:${port}`] })
  service.process.kill('SIGTERM')
  expect(await service.ended).toMatchObject({ code: 0, stderr: '' })
})

test('a configuration with five mistakes names all five, each with its line and its cure', async () => {
  const file = await configFile(
    'domains: { ipv6Only: six.example, ipv4Only: six.example }',
    'transports:',
    '  ipv6Only: { ipv6: 192.0.2.44 }',
    'delivery: { retry: [5 minutes], lifetime: 1d }',
    'listn: []',
    'dns: { servers: ["localhost"] }',
  )
  const { code, stderr } = await mailsix(['serve', '--config', file])
  expect(code).toBe(2)
  const lines = stderr.trim().split('\n')
  const at = (line: number): string => lines.find((text) => text.startsWith(`${file}:${line}:`)) ?? ''
  expect(at(1)).toMatch(/domains.*six\.example/)
  expect(at(3)).toMatch(/transports\.ipv6Only\.ipv6: "192\.0\.2\.44" is an IPv4 address.*ip -6 address/)
  expect(at(4)).toMatch(/delivery\.retry.*5 minutes.*5m/)
  expect(at(5)).toMatch(/listn.*listen/)
  expect(at(6)).toMatch(/dns\.servers.*localhost.*\[::1\]:5353/)
  expect(lines).toHaveLength(5)
})

test('a missing configuration says where a sample is', async () => {
  const { code, stderr } = await mailsix(['serve', '--config', join(folder, 'none.yaml')])
  expect(code).toBe(2)
  expect(stderr).toMatch(/no such file.*config\/mailsix\.yaml/s)
})

test('an address that is not this machine’s is refused with the command that lists them', async () => {
  const sources =
    'transports: { dualStack: { ipv6: "2001:db8::1", ipv4: 192.0.2.1 }, ipv6Only: { ipv6: "2001:db8::2" } }'
  const file = await configFile(domains, quiet, 'listen: [{ address: "2001:db8::25", port: 2525 }]', sources)
  const { code, stderr } = await mailsix(['serve', '--config', file])
  expect(code).toBe(2)
  expect(stderr).toMatch(/\[2001:db8::25\]:2525.*ip -6 address/s)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('a port that is taken is refused and says what to do', async () => {
  const port = await freePort()
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(port, '::1', resolve))
  try {
    const { code, stderr } = await mailsix([
      'serve',
      '--config',
      await configFile(domains, quiet, listenOn(port)),
    ])
    expect(code).toBe(2)
    expect(stderr).toContain(`[::1]:${port}`)
  } finally {
    await new Promise((resolve) => other.close(resolve))
  }
})

test('a missing key file is refused with its line', async () => {
  const file = await configFile(
    domains,
    'dkim:',
    '  - { domain: six.example, selector: a, keyFile: missing.pem }',
  )
  const { code, stderr } = await mailsix(['serve', '--config', file])
  expect(code).toBe(2)
  expect(stderr).toMatch(/mailsix\.yaml:3:\d+: dkim\.0\.keyFile: .*missing\.pem/)
})

test('a database of a newer mailsix is refused, and left as it is', async () => {
  const file = await configFile(domains, quiet, listenOn(await freePort()))
  const first = start(['serve', '--config', file])
  await first.line('"ready":true')
  const second = await mailsix(['serve', '--config', file])
  expect(second.code).toBe(2)
  expect(second.stderr).toMatch(/mailsix-state/)
  first.process.kill('SIGTERM')
  await first.ended

  const database = new DatabaseSync(join(folder, 'mailsix-state/mailsix.db'))
  database.exec('update mailsix_version set version = 99')
  database.close()
  const newer = await mailsix(['serve', '--config', file])
  expect(newer.code).toBe(2)
  expect(newer.stderr).toMatch(/version 99.*newer mailsix/s)
})

test('what is no command is misuse, and help teaches', async () => {
  expect((await mailsix(['sevre'])).code).toBe(2)
  const help = await mailsix(['serve', '--help'])
  expect(help.code).toBe(0)
  expect(help.stdout).toMatch(/--config/)
  expect(help.stdout).toMatch(/Examples:/)
})

test('report and dns need no running service', async () => {
  const file = await configFile(domains, quiet)
  const zones = JSON.parse((await mailsix(['dns', '--json', '--config', file])).stdout)
  expect(zones.map(({ name }: { name: string }) => name)).toEqual([
    'six.example',
    'control.example',
    'reverse',
  ])
  const report = await mailsix(['report', 'k7q2m9abcd', '--config', file])
  expect(report.code).toBe(2)
  expect(report.stderr).toMatch(/mailsix serve/)
})
