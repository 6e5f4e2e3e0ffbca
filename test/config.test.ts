import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { type Config, ConfigError, type Environment, parseConfig, readConfig } from '../src/config.ts'
import { aCertificate } from './kit/a-certificate.ts'
import { withinCpuTime } from './kit/cpu-time.ts'

const folder = mkdtempSync(join(tmpdir(), 'mailsix-config-'))
afterAll(() => rmSync(folder, { recursive: true }))

const domains = 'domains: { ipv6Only: six.example, ipv4Only: control.example }\n'

/** The configuration of this text below the two domains. */
const configOf = (text: string): Config => parseConfig(domains + text, join(folder, 'mailsix.yaml'))

/** The lines of the complaint about a text, as the operator reads them. */
function complaintsOf(text: string, environment: Environment = {}): string[] {
  try {
    parseConfig(text, 'mailsix.yaml', environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n')
    throw error
  }
  return []
}

/** The one complaint about a text below the two domains, without file name and line. */
function complaintOf(text: string): string {
  const lines = complaintsOf(domains + text)
  expect(lines).toHaveLength(1)
  return lines[0]?.replace(/^mailsix\.yaml:\d+:\d+: /, '') ?? ''
}

test('two domains are enough for a laptop', () => {
  const config = configOf('')
  expect(config).toMatchObject({
    state: join(folder, 'mailsix-state'),
    destinations: [{ id: 'main', domain: 'six.example', families: 'ipv6' }],
    listen: [{ address: '::1', port: 2525, hostname: 'mx.six.example' }],
    transports: {
      dualStack: { hostname: 'dual.control.example', ipv6: '::1', ipv4: '127.0.0.1', prefer: 'ipv6' },
      ipv6Only: { hostname: 'out6.six.example', ipv6: '::1' },
    },
    tls: null,
    dkim: [],
    database: { url: 'sqlite' },
    web: { url: null },
    metrics: { listen: { address: '::1', port: 9600 } },
    operator: { email: null },
    workers: 1,
    log: 'info',
  })
})

test('the times of delivery are those by which verdicts are judged', () => {
  const minute = 60_000
  const hour = 60 * minute
  expect(configOf('').delivery).toEqual({
    port: 25,
    connectTimeout: 30_000,
    commandTimeout: 2 * minute,
    finalDotTimeout: 10 * minute,
    attemptTimeout: 15 * minute,
    retry: [5 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 4 * hour],
    lifetime: 24 * hour,
    explainAfter: hour,
    bisect: 'letters',
    bisectWait: 15 * minute,
    concurrency: 100,
    perDestination: 10,
  })
  expect(configOf('').settle.bounceWindow).toBe(5 * 24 * hour)
})

test('limits per network come longest prefix first', () => {
  const { limits } = configOf('')
  expect(limits.connections.ipv6).toEqual([
    { bits: 64, count: 50 },
    { bits: 56, count: 100 },
    { bits: 48, count: 200 },
  ])
  expect(limits.messages.ipv4).toEqual([
    { bits: 32, count: 1000, ms: 3_600_000 },
    { bits: 24, count: 4000, ms: 3_600_000 },
  ])
  expect(limits).toMatchObject({
    messageSize: 1_048_576,
    lettersPerMailbox: { count: 20, ms: 3_600_000 },
    unauthenticated: { testsPerMailbox: { count: 1, ms: 86_400_000 } },
  })
})

test('a whole set-up is read, with names and addresses in one spelling', () => {
  const config = parseConfig(
    `state: /var/lib/mailsix
domains: { ipv6Only: DoesNotWork.example., ipv4Only: bücher.example }
destinations:
  - { id: main, domain: doesnotwork.example }
  - { id: implicit, domain: implicit.doesnotwork.example }
  - { id: both, domain: both.doesnotwork.example, families: both }
listen:
  - { address: "2001:DB8:25:0::D0E5", port: 25, hostname: mx.doesnotwork.example }
  - { address: 192.0.2.44 }
transports:
  dualStack: { hostname: dual.control.example, ipv6: "2001:db8:25::44", ipv4: 192.0.2.44, prefer: ipv4 }
  ipv6Only: { ipv6: "2001:db8:25::d0e6" }
dns: { servers: ["2001:db8:25::53", "[::1]:5353", 192.0.2.53] }
network: { alsoGlobal: ["2001:DB8:25::/64", 192.0.2.0/24], canary: [mail.example.org, "2001:db8::25"] }
web: { url: "https://www.doesnotwork.example/" }
metrics: { listen: off }
operator: { email: you@Example.org }
database: { url: "postgres://mailsix@localhost/mailsix" }
log: debug
`,
    '/etc/mailsix/mailsix.yaml',
  )
  expect(config).toMatchObject({
    state: '/var/lib/mailsix',
    domains: { ipv6Only: 'doesnotwork.example', ipv4Only: 'xn--bcher-kva.example' },
    destinations: [
      { id: 'main', domain: 'doesnotwork.example', families: 'ipv6' },
      { id: 'implicit', domain: 'implicit.doesnotwork.example', families: 'ipv6' },
      { id: 'both', domain: 'both.doesnotwork.example', families: 'both' },
    ],
    listen: [
      { address: '2001:db8:25::d0e5', port: 25, hostname: 'mx.doesnotwork.example' },
      { address: '192.0.2.44', port: 25, hostname: 'mx4.xn--bcher-kva.example' },
    ],
    transports: { dualStack: { prefer: 'ipv4' }, ipv6Only: { ipv6: '2001:db8:25::d0e6' } },
    dns: { servers: ['[2001:db8:25::53]:53', '[::1]:5353', '192.0.2.53:53'] },
    network: {
      alsoGlobal: [
        { address: '2001:db8:25::', bits: 64 },
        { address: '192.0.2.0', bits: 24 },
      ],
      canary: ['mail.example.org', '2001:db8::25'],
    },
    web: { url: 'https://www.doesnotwork.example' },
    metrics: { listen: null },
    operator: { email: 'you@example.org' },
    log: 'debug',
  })
})

test('five different mistakes are all named at once, each with its line and its cure', () => {
  const text = `domains:
  ipv6Only: six.example
  ipv4Only: control.example
listen:
  - { address: "2001:db8::300::1" }
transports:
  ipv6Only:
    ipv6: "192.0.2.44"
delivery:
  lifetme: 24h
  connectTimeout: 30
tls: { certFile: cert.pem }
`
  expect(complaintsOf(text)).toEqual([
    'mailsix.yaml:5:16: listen.0.address: "2001:db8::300::1" is not an IP address. ' +
      'Give an IPv6 or IPv4 address such as "2001:db8:25::44" or 192.0.2.44.',
    'mailsix.yaml:8:11: transports.ipv6Only.ipv6: "192.0.2.44" is an IPv4 address. ' +
      'Give an IPv6 address of this machine; "ip -6 address" lists them.',
    'mailsix.yaml:10:3: delivery.lifetme: There is no such key. Did you mean "delivery.lifetime"?',
    'mailsix.yaml:11:19: delivery.connectTimeout: 30 has no unit. ' +
      'Write a number and its unit, one of ms, s, m, h, d: "500ms", "30s", "5m", "1h", "3d".',
    'mailsix.yaml:12:6: tls.keyFile: must be set where tls.certFile is. ' +
      'Give both, or none for a self-made certificate.',
  ])
})

test('without domains the file is refused, and says why nobody else can give them', () => {
  for (const text of ['', '# nothing yet\n', 'domains:\n  # later\n'])
    expect(complaintsOf(text).map((line) => line.replace(/^[^ ]* /, ''))).toEqual([
      expect.stringMatching(/^domains\.ipv6Only: must be set\. Nobody can guess/),
      expect.stringMatching(/^domains\.ipv4Only: must be set\. Nobody can guess/),
    ])
  expect(complaintsOf('- a list')).toEqual([
    'mailsix.yaml:1:1: is a list where a group of keys is expected. Write its keys under it, further in.',
  ])
})

test.each([
  ['watch: { zone: t.six.example }', /:2:1: watch: This comes with a later version/],
  [
    'operator: { email: me@six.example, tokenFile: x }',
    /operator\.tokenFile: This comes with a later version/,
  ],
])('what only a later version does is taken and told, not refused: %s', (line, expected) => {
  const text = `domains: { ipv6Only: six.example, ipv4Only: control.example }\n${line}`
  expect(parseConfig(text, 'mailsix.yaml').notYet).toEqual([expect.stringMatching(expected)])
})

test('a block list is one of addresses, unless it says otherwise', () => {
  const { network } = configOf('network: { blockLists: [Zen.example, { zone: dbl.example, of: domains }] }')
  expect(network.blockLists).toEqual([
    { zone: 'zen.example', of: 'addresses' },
    { zone: 'dbl.example', of: 'domains' },
  ])
})

test('a listener on a sending address greets with the name it sends by', () => {
  const text = `
domains: { ipv6Only: six.example, ipv4Only: control.example }
listen:
  - { address: "2001:db8::25" }
  - { address: "2001:db8::26" }
  - { address: "2001:db8::44" }
  - { address: 192.0.2.44 }
transports: { dualStack: { ipv6: "2001:db8::44", ipv4: 192.0.2.44 }, ipv6Only: { ipv6: "2001:db8::26" } }`
  expect(parseConfig(text, 'mailsix.yaml').listen.map(({ hostname }) => hostname)).toEqual([
    'mx.six.example',
    'out6.six.example',
    'dual.control.example',
    'mx4.control.example',
  ])
})

test.each([
  ['log: loud', /^log: "loud" is not known here\. Give one of: error, warn, info, debug\.$/],
  ['delivery: { retry: [] }', /^delivery\.retry: is an empty list\./],
  ['delivery: { retry: 5m }', /^delivery\.retry: "5m" is a text where a list is expected\./],
  ['delivery: { retry: [5m, soon] }', /^delivery\.retry\.1: "soon" is not a duration\./],
  ['delivery: { lifetime: 10m }', /^delivery\.lifetime: "10m" is shorter than delivery\.explainAfter\./],
  ['delivery: 5', /^delivery: 5 is a number where a group of keys is expected\./],
  ['settle: { bounceWindow: 0s }', /^settle\.bounceWindow: "0s" is no time at all\./],
  ['retention: { case: 5d }', /^retention\.case: "5d" is shorter than/],
  ['limits: { messageSize: 3MB }', /^limits\.messageSize: "3MB" is not a size\./],
  ['limits: { letters: 20 }', /^limits\.letters: 20 is a number\. Write a number, a slash and a duration/],
  ['limits: { letters: 0/1h }', /^limits\.letters: "0\/1h" is not a rate that lets anything through\./],
  ['limits: { messages: { ipv4: { "/64": 5/1h } } }', /^limits\.messages\.ipv4\.\/64: .*"\/1" to "\/32"\.$/],
  ['limits: { connections: { ipv6: 50 } }', /^limits\.connections\.ipv6: 50 is a number\./],
  ['limits: { recipients: 2.5 }', /^limits\.recipients: 2\.5 is not a whole number/],
  ['dns: { servers: ["::1:x", 1.2.3.4] }', /^dns\.servers\.0: "::1:x" is not the address of a server\./],
  [
    'network: { alsoGlobal: ["2001:db8::1/64"] }',
    /bits set behind its length\. Write the network: "2001:db8::\/64"\.$/,
  ],
  ['network: { blockLists: [192.0.2.1] }', /^network\.blockLists\.0: "192\.0\.2\.1" is not a zone\./],
  ['network: { blockLists: [{ of: domains }] }', /^network\.blockLists\.0: zone is nothing\./],
  ['network: { blockLists: [{ zone: a.example, of: hosts }] }', /^network\.blockLists\.0: of is not known/],
  ['network: { blockLists: [{ zone: a.example, kind: x }] }', /^network\.blockLists\.0: has a key "kind"\./],
  ['operator: { email: you }', /^operator\.email: "you" is not a mail address\./],
  ['web: { url: www.six.example }', /^web\.url: "www\.six\.example" is not a web address\./],
  [
    'web: { listen: [{ address: "::1" }, { address: "0::1" }] }',
    /^web\.listen\.1\.address: "::1" has the port 8080, which web\.listen\.0 has already\. Take one/,
  ],
  ['web: { listen: ["::1"] }', /^web\.listen\.0: "::1" is a text .* Write \{ address: …, port: … \}\.$/],
  ['web: { listen: [{ address: "::1", port: "80" }] }', /^web\.listen\.0\.port: "80" .* without quotes\.$/],
  ['web: { hosts: { ipv4: ipv4.six.example } }', /^web\.hosts\.ipv4: .* mean "web\.hosts\.ipv4Only"\?$/],
  [
    'web: { trustedProxies: ["::1"] }',
    /is an address, not a network\. For this one alone write "::1\/128"\.$/,
  ],
  ['web: { trustedProxies: [10.0.0.1] }', / write "10\.0\.0\.1\/32"\.$/],
  ['web: { listen: [{ address: "::1", port: 9600 }] }', /the port 9600, which metrics\.listen has already\./],
  ['web: { listen: [{ address: "::1", port: 2525 }] }', /the port 2525, which listen\.0 has already\./],
  ['operator: { languages: [en, de, en] }', /^operator\.languages\.2: "en" is there twice\./],
  [
    'database: { url: "mysql://me:secret@host/db" }',
    /^database\.url: "mysql:\/\/me:…@host\/db" is not a database/,
  ],
  ['lifetime: 24h', /^lifetime: There is no such key\. Did you mean "delivery\.lifetime"\?$/],
  ['Listen: []', /^Listen: There is no such key\. Did you mean "listen"\?$/],
  ['xyzzyx: 1', /^xyzzyx: There is no such key\. Known here: state, domains, /],
  ['listen: []', /^listen: is an empty list\./],
  ['listen: [{ port: 25 }]', /^listen\.0\.address: must be set\./],
  ['listen: [{ address: "::1", port: 0 }]', /^listen\.0\.port: 0 is not a port\./],
  ['listen: [{ address: 127.0.1 }]', /^listen\.0\.address: "127\.0\.1" is not an IP address\./],
  ['listen: [{ address: "fe80::1%eth0" }]', /is an address of one link only\./],
  ['listen: [{ address: "::ffff:127.0.0.1" }]', /in IPv6 clothes\. Write it as 127\.0\.0\.1\.$/],
  [
    'listen: [{ address: "::1" }, { address: "0:0::1" }]',
    /^listen\.1\.address: "::1" is listened on twice at port 25\./,
  ],
  ['listen: [{ address: "::1", hostname: mx }]', /^listen\.0\.hostname: "mx" is a name of one part only\./],
  ['listen: [{ address: "::1", hostname: a_b.example }]', /is not a name\./],
  ['transports: { ipv6Only: { ipv6: "::" } }', /is no address that mail can be sent from\./],
  ['destinations: [{ id: A b, domain: six.example }]', /^destinations\.0\.id: "A b" is not an identifier\./],
  [
    'destinations: [{ id: main, domain: other.example }]',
    /^destinations: lacks domains\.ipv6Only, six\.example\./,
  ],
  [
    'destinations: [{ id: a, domain: six.example }, { id: a, domain: x.example }]',
    /^destinations\.1\.id: "a" is the id of an earlier destination\./,
  ],
  [
    'destinations: [{ id: a, domain: six.example }, { id: b, domain: control.example }]',
    /^destinations\.1\.domain: "control\.example" is the control domain\./,
  ],
  [
    'destinations: [{ id: main, domain: six.example, families: ipv4 }]',
    /^destinations\.0\.families: "ipv4" is not known here\. Give one of: ipv6, both\.$/,
  ],
  [
    'destinations: [{ id: main, domain: six.example, families: both }]',
    /^destinations\.0\.families: "both" is not for domains\.ipv6Only, .* domain: both\.six\.example, families: both \}\.$/,
  ],
  [
    'transports: { dualStack: { ipv6: "2001:db8::1" }, ipv6Only: { ipv6: "2001:db8:0::1" } }',
    /^transports\.ipv6Only\.ipv6: "2001:db8::1" is the address of transports\.dualStack too\./,
  ],
])('%s is refused with a cure', (text, expected) => {
  expect(complaintOf(text)).toMatch(expected)
})

/** The complaint about a destination for both families beside the main one. */
const complaintOfBoth = (domain: string, more = 'listen: [{ address: "::1" }, { address: 127.0.0.1 }]') =>
  complaintOf(
    `destinations: [{ id: main, domain: six.example }, { id: b, domain: ${domain}, families: both }]\n${more}`,
  )

test('a destination for both families needs a listener of each', () => {
  expect(complaintOfBoth('both.six.example', 'listen: [{ address: "::1" }]')).toMatch(
    /^destinations\.1\.families: "both" needs a listener on an IPv4 address\. Add one to listen,/,
  )
  expect(complaintOfBoth('both.six.example', 'listen: [{ address: 127.0.0.1 }]')).toMatch(
    /needs a listener on an IPv6 address\./,
  )
})

test('a destination for both families, or its mail exchanger, cannot have a name that must keep to one', () => {
  expect(complaintOfBoth('control.example')).toMatch(/^destinations\.1\.domain: .* is the control domain\./)
  expect(complaintOfBoth('dual.control.example')).toMatch(
    /^destinations\.1\.domain: .* is transports\.dualStack\.hostname too\. .* SPF/,
  )
  const listen = 'listen: [{ address: "::1" }, { address: 127.0.0.1 }]'
  expect(
    complaintOfBoth('x.example', `${listen}\ntransports: { ipv6Only: { hostname: mx.x.example } }`),
  ).toMatch(/has the mail exchanger mx\.x\.example, which is transports\.ipv6Only\.hostname too\./)
  expect(
    complaintsOf(
      'domains: { ipv6Only: mx.x.example, ipv4Only: control.example }\n' +
        `destinations: [{ id: main, domain: mx.x.example }, { id: b, domain: x.example, families: both }]\n${listen}\n`,
    ),
  ).toEqual([
    expect.stringMatching(/has the mail exchanger mx\.x\.example, which is domains\.ipv6Only too\./),
  ])
})

test('the same domain cannot be IPv6-only and IPv4-only', () => {
  expect(complaintsOf('domains: { ipv6Only: A.example, ipv4Only: a.example. }')).toEqual([
    expect.stringMatching(
      /^mailsix\.yaml:1:43: domains\.ipv4Only: "a\.example" is the IPv6-only domain too\./,
    ),
  ])
})

test('a listener beyond loopback makes the addresses to send from a must', () => {
  expect(complaintsOf(`${domains}listen: [{ address: "2001:db8::25" }]\n`)).toEqual([
    expect.stringMatching(/transports\.dualStack\.ipv6: must be set, because mail comes in on 2001:db8::25,/),
    expect.stringMatching(/transports\.dualStack\.ipv4: must be set,/),
    expect.stringMatching(/transports\.ipv6Only\.ipv6: must be set,.*"ip -6 address" lists them\.$/),
  ])
})

test('what rests on a mistaken key is not complained about a second time', () => {
  const text =
    'domains: { ipv6Only: "a b", ipv4Only: control.example }\ndestinations: [{ id: main, domain: x.example }]\n'
  expect(complaintsOf(text)).toEqual([expect.stringMatching(/domains\.ipv6Only: "a b" is not a name\./)])
})

test('a file that is no YAML is refused at the place, and a key given twice beside all else', () => {
  expect(complaintsOf(`${domains}log: "info\n`)[0]).toMatch(/^mailsix\.yaml:\d:\d+: Missing closing "quote/)
  expect(complaintsOf(`${domains}log: info\nlog: loud\n`)).toEqual([
    'mailsix.yaml:3:1: This key is there twice. Take one of the two away.',
    expect.stringMatching(/^mailsix\.yaml:3:6: log: "loud" is not known here\./),
  ])
  expect(complaintsOf(`${domains}log: *nobody\n`)).not.toEqual([])
})

test('whatever stands in the file, it is a configuration or a ConfigError', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc
          .dictionary(
            fc.constantFrom('domains', 'listen', 'dkim', 'delivery', 'limits', 'tls', 'dns'),
            fc.jsonValue(),
          )
          .map((value) => JSON.stringify(value)),
      ),
      (text) => {
        for (const line of complaintsOf(text)) expect(line).toMatch(/^mailsix\.yaml:\d+:\d+: /)
      },
    ),
    { numRuns: 300 },
  )
})

test.each([
  ['an alias without anchor', 'state: *a\n', /^mailsix\.yaml:1:8: No anchor of this name stands before/],
  [
    'an alias within its anchor',
    'state: &a [*a]\n',
    /^mailsix\.yaml:1:12: Aliases stand for too much here\./,
  ],
  ['a list as a key', 'a: &a [x, x]\n? [b]\n: c\n', /^mailsix\.yaml:2:3: A key is a text\. What stands/],
  ['a second document', 'state: x\n---\nstate: y\n', /^mailsix\.yaml:2:1: A second document begins here\./],
  ['endless nesting', `state: ${'['.repeat(20_000)}`, /: This is nested too deeply\. /],
])('%s is told of at its place', (_, text, complaint) => {
  const lines = complaintsOf(text)
  expect(lines[0]).toMatch(complaint)
  expect(lines.length).toBeLessThanOrEqual(21)
})

test('a configuration of nothing but opened groups is refused in no long time', () => {
  withinCpuTime(500, () => expect(complaintsOf('{'.repeat(400)).length).toBeGreaterThan(0))
})

test('the environment goes before the file, and is named where it is wrong', () => {
  const environment = { MAILSIX_STATE: '/srv/state', MAILSIX_LOG: 'warn', MAILSIX_DATABASE_URL: '' }
  expect(parseConfig(`${domains}log: debug\nstate: x\n`, 'mailsix.yaml', environment)).toMatchObject({
    state: '/srv/state',
    log: 'warn',
    database: { url: 'sqlite' },
  })
  expect(complaintsOf(domains, { MAILSIX_LOG: 'loud', MAILSIX_DATABASE_URL: 'oracle' })).toEqual([
    expect.stringMatching(/^MAILSIX_DATABASE_URL: database\.url: "oracle" is not a database/),
    expect.stringMatching(/^MAILSIX_LOG: log: "loud" is not known here\./),
  ])
})

test('a file that is not there is refused with a sentence that helps', () => {
  expect(() => readConfig(join(folder, 'none.yaml'))).toThrow(
    /none\.yaml: There is no such file\. Start from config/,
  )
  expect(() => readConfig(folder)).toThrow(/This is a folder\./)
})

/** Writes a file into the folder of the configuration. */
const place = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content)
const pem = { type: 'pkcs8', format: 'pem' } as const
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const ed25519 = generateKeyPairSync('ed25519').privateKey

test('keys that sign letters are used where they are of use', () => {
  place('rsa.pem', rsa.export(pem))
  place('ed.pem', ed25519.export(pem))
  const { dkim } = configOf(`dkim:
  - { domain: six.example, selector: r, keyFile: rsa.pem }
  - { domain: six.example, selector: e, keyFile: ed.pem }
`)
  expect(dkim).toEqual([
    { domain: 'six.example', selector: 'r', keyFile: join(folder, 'rsa.pem') },
    { domain: 'six.example', selector: 'e', keyFile: join(folder, 'ed.pem') },
  ])
})

test('a key that is missing, strange, weak, locked, alone or for others is refused, each with its cure', () => {
  place('ed.pem', ed25519.export(pem))
  place('weak.pem', generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey.export(pem))
  place('ec.pem', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export(pem))
  place('locked.pem', rsa.export({ ...pem, cipher: 'aes-256-cbc', passphrase: 'x' }))
  place('text.pem', 'no key at all')
  place('rsa.pem', rsa.export(pem))
  const files = ['none.pem', 'ed.pem', 'weak.pem', 'ec.pem', 'locked.pem', 'text.pem', '.']
  const keys = files.map((file, index) => {
    const domain = file === 'ed.pem' ? 'six.example' : 'control.example'
    return `  - { domain: ${domain}, selector: s${index}, keyFile: ${file} }\n`
  })
  const strangers = '  - { domain: other.example, selector: s, keyFile: rsa.pem }\n'
  expect(() => configOf(`dkim:\n${keys.join('')}${strangers}`)).toThrow(ConfigError)
  try {
    configOf(`dkim:\n${keys.join('')}${strangers}`)
  } catch (error) {
    expect(error instanceof ConfigError ? error.mistakes.map(({ text }) => text) : []).toEqual([
      expect.stringMatching(
        /^"none\.pem" is not there \(.*\)\. Put the file there; "openssl genrsa -out .* 2048" makes one\.$/,
      ),
      expect.stringMatching(
        /^"ed\.pem" is an Ed25519 key without an RSA key beside it\. Add an RSA key for six\.example/,
      ),
      expect.stringMatching(/^"weak\.pem" is an RSA key of only 512 bits\./),
      expect.stringMatching(/^"ec\.pem" is a key of the kind ec\./),
      expect.stringMatching(/^"locked\.pem" is locked with a passphrase\./),
      expect.stringMatching(/^"text\.pem" holds no private key\./),
      expect.stringMatching(/^"\." is a folder/),
      expect.stringMatching(
        /^"other\.example" is not one of our domains\. Give six\.example or control\.example/,
      ),
    ])
  }
})

test('a certificate is taken with its own key only', () => {
  const one = aCertificate('mx.six.example')
  place('cert.pem', one.cert)
  place('key.pem', one.key)
  place('other.pem', rsa.export(pem))
  expect(configOf('tls: { certFile: cert.pem, keyFile: key.pem }').tls).toEqual({
    certFile: join(folder, 'cert.pem'),
    keyFile: join(folder, 'key.pem'),
  })
  expect(() => configOf('tls: { certFile: cert.pem, keyFile: other.pem }')).toThrow(
    /tls\.keyFile: "other\.pem" is not the key of this certificate\./,
  )
  expect(() => configOf('tls: { certFile: key.pem, keyFile: none.pem }')).toThrow(
    /tls\.certFile: "key\.pem" holds no certificate\.[\s\S]*tls\.keyFile: "none\.pem" is not there/,
  )
})

const sample = readFileSync(new URL('../config/mailsix.yaml', import.meta.url), 'utf8')

test('the sample says nothing but the defaults', () => {
  const plain = parseConfig(
    'domains: { ipv6Only: doesnotwork.example, ipv4Only: control.example }',
    '/etc/mailsix.yaml',
  )
  expect(parseConfig(sample, '/etc/mailsix.yaml')).toEqual(plain)
  const lines = sample.split('\n')
  const defaults = lines.map((line, index) =>
    /# Example:$/.test(lines[index - 1] ?? '') ? line : line.replace(/^( *)#(?=\w+: )/, '$1'),
  )
  expect(defaults.filter((line, index) => line !== lines[index]).length).toBeGreaterThan(30)
  expect(parseConfig(defaults.join('\n'), '/etc/mailsix.yaml')).toEqual(plain)
})

test('every example of the sample is a value that would be taken', () => {
  const all = sample.replace(/^( *)#(?=\w+:| {2}- )/gm, '$1')
  const mistakes = complaintsOf(all).filter((line) => !line.includes('is not there'))
  expect(mistakes).toEqual([])
})

test.each([
  [
    'web: { hosts: { ipv4Only: ipv4.six.example } }',
    /:2:15: web\.hosts: has no effect without web\.url\. Set/,
  ],
  [
    'web: { url: "https://a.example", hosts: { ipv6Only: a.example } }',
    /"a\.example" is the host of web\.url,/,
  ],
  [
    'web: { url: "https://a.example", hosts: { ipv6Only: 192.0.2.1 } }',
    /"192\.0\.2\.1" is an IPv4 address\. Give a name/,
  ],
  [
    'web: { url: "https://a.example", hosts: { ipv4Only: "[::1]:81" } }',
    /is an IPv6 address\. .* A records only\.$/,
  ],
  [
    'web: { url: "https://a.example", hosts: { ipv6Only: "[::1]" } }',
    /web\.hosts\.ipv6Only: "\[::1\]" is an IPv6 address, which no/,
  ],
  [
    'web: { url: "https://six.example:8443/x" }',
    /"https:.*" is at the IPv6-only domain, .* https:\/\/www\.six\.example\.$/,
  ],
  ['web: { trustedProxies: ["::1/128", "::/0"] }', /web\.trustedProxies\.1: is everybody, /],
])('%s is taken, and doubted with a cure', (text, expected) => {
  expect(configOf(text).doubts).toEqual([expect.stringMatching(expected)])
})

test('a name for both families is doubted at both keys', () => {
  const { doubts } = configOf(
    'web: { url: "https://x.example", hosts: { ipv6Only: b.example, ipv4Only: b.example } }',
  )
  expect(doubts).toEqual([
    expect.stringContaining('stands for both'),
    expect.stringContaining('stands for both'),
  ])
})

test('pages as they should be are not doubted', () => {
  expect(
    configOf(`web:
  url: https://www.six.example
  hosts: { ipv4Only: ipv4.six.example, ipv6Only: "ipv6.six.example:8443" }
  trustedProxies: ["::1/128"]`).doubts,
  ).toEqual([])
})
