import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { expect, onTestFinished, test } from 'vitest'
import { addOutsideOptions, type OutsideFlags, outsideSettings } from '../../src/commands/outside-options.ts'
import { usualCanary } from '../../src/journey-check.ts'
import { anySource } from '../../src/world/any-source.ts'

function parse(...args: string[]): OutsideFlags {
  const quiet = { writeErr: () => undefined, writeOut: () => undefined }
  const command = addOutsideOptions(new Command().exitOverride().configureOutput(quiet))
  return command.parse(args, { from: 'user' }).opts()
}

test('without options the machine’s own resolvers and addresses are used, and the usual canary', () => {
  expect(outsideSettings(parse())).toMatchObject({
    ...{
      servers: [],
      canaries: [usualCanary],
      alsoGlobal: [],
      sources: anySource,
      port: 25,
      timeoutMs: 5_000,
    },
  })
})

test('options may be given several times, and none is a canary that is nobody', () => {
  const given = parse(
    '--dns',
    '::1',
    '--dns',
    '[::1]:5353',
    '--canary',
    'none',
    '--also-global',
    '2001:db8::/32',
  )
  expect(outsideSettings(given)).toMatchObject({
    ...{ servers: ['::1', '[::1]:5353'], canaries: [], alsoGlobal: [{ address: '2001:db8::', bits: 32 }] },
  })
  expect(
    outsideSettings(parse('--canary', 'MX.example.net.', '--timeout', '700ms', '--hostname', 'me.example')),
  ).toMatchObject({
    ...{ canaries: ['mx.example.net'], timeoutMs: 700, hostname: 'me.example' },
  })
})

test('a configuration gives resolvers, canaries, addresses and a name, and options go before it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mailsix-outside-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const config = join(folder, 'mailsix.yaml')
  await writeFile(
    config,
    `domains: { ipv6Only: six.example, ipv4Only: control.example }
dns: { servers: ["2001:db8::53"] }
network: { canary: [mx.example.net], alsoGlobal: ["2001:db8::/32"] }
transports:
  dualStack: { hostname: dual.control.example, ipv6: "2001:db8:25::44", ipv4: 192.0.2.44 }
  ipv6Only: { hostname: out6.six.example, ipv6: "2001:db8:25::d0e6" }
`,
  )
  expect(outsideSettings(parse('--config', config, '--dns', '::1'))).toMatchObject({
    ...{ servers: ['::1'], canaries: ['mx.example.net'], hostname: 'dual.control.example', port: 25 },
    sources: { ipv6: '2001:db8:25::44', ipv4: '192.0.2.44' },
    alsoGlobal: [{ address: '2001:db8::', bits: 32 }],
  })
  expect(() => outsideSettings(parse('--config', join(folder, 'none.yaml')))).toThrow('no such file')
})

test.each([
  ['--dns', 'localhost', 'address of a resolver'],
  ['--timeout', 'soon', 'Give a time'],
  ['--timeout', '1h', 'Give a time'],
  ['--also-global', 'elsewhere', 'Give a prefix'],
  ['--canary', 'not a host', 'mail server'],
  ['--hostname', 'a b', 'host name'],
  ['--port', '70000', 'port from 1'],
])('%s %s is refused with what it should be', (option, value, cure) => {
  expect(() => parse(option, value)).toThrow(cure)
})
