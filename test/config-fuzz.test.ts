import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect } from 'vitest'
import { Document, parse } from 'yaml'
import { type Config, ConfigError, parseConfig } from '../src/config.ts'
import { withinCpuTime } from './kit/cpu-time.ts'
import { fuzz } from './kit/fuzz.ts'

const sample = readFileSync('config/mailsix.yaml', 'utf8')
/** The sample with all that it only shows. */
const uncommented = sample
  .replace(/^( *)#(?=[a-zA-Z]+:| {1,2}- )/gm, '$1')
  .replace(/^( *)#( +[a-z"/])/gm, '$1$2')
const whole = `state: state
domains: { ipv6Only: six.example, ipv4Only: control.example }
destinations: [{ id: main, domain: six.example }, { id: both, domain: both.six.example, families: both }]
listen: [{ address: "2001:db8:25::d0e5", port: 25 }, { address: 192.0.2.44, port: 25, hostname: mx4.control.example }]
transports:
  dualStack: { hostname: dual.control.example, ipv6: "2001:db8:25::44", ipv4: 192.0.2.44, prefer: ipv6 }
  ipv6Only: { hostname: out6.six.example, ipv6: "2001:db8:25::d0e6" }
dns: { servers: ["[::1]:5353", 192.0.2.53], timeout: 3s, caseBudget: 20s }
delivery: { port: 25, connectTimeout: 30s, retry: [5m, 15m], lifetime: 24h, explainAfter: 1h, bisect: letters, concurrency: 100 }
settle: { bounceWindow: 5d }
limits:
  messageSize: 1MiB
  sessionTime: 5m
  connections: { total: 500, ipv6: { "/64": 50, "/48": 200 }, ipv4: { "/32": 50 } }
  messages: { ipv6: { "/64": 1000/1h }, ipv4: { "/24": 4000/1h } }
  lettersPerMailbox: 20/1h
  unauthenticated: { testsPerMailbox: 1/1d, testsPerDomain: 60/1h }
network: { alsoGlobal: ["2001:db8:25::/64"], canary: [mail.example.org], blockLists: [zen.example.org, { zone: dbl.example.org, of: domains }] }
database: { url: sqlite }
metrics: { listen: { address: "::1", port: 9600 } }
operator: { email: you@example.org }
retention: { message: 7d, case: 30d }
workers: 1
log: info
`

/** What a text makes: a configuration, or complaints of which each tells where, what and how to mend it. */
function read(text: string): Config | string[] {
  try {
    return withinCpuTime(400, () => parseConfig(text, 'mailsix.yaml'))
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    expect(error.mistakes.length).toBeGreaterThan(0)
    const lines = text.split('\n').length
    for (const { where, text: words } of error.mistakes) {
      const [, line, column] = /^mailsix\.yaml:(\d+):(\d+)$/.exec(where) ?? []
      expect(Number(line)).toBeGreaterThanOrEqual(1)
      expect(Number(line)).toBeLessThanOrEqual(lines + 1)
      expect(Number(column)).toBeGreaterThanOrEqual(1)
      // Two sentences at least: what is wrong, and the cure.
      expect(words).toMatch(/\S.*[.?] \S.*[.?]$/s)
      expect(words.length).toBeLessThan(2000)
    }
    return error.mistakes.map(({ where, path, text: words }) => `${where} ${path} ${words}`)
  }
}

const scraps = fc.constantFrom(
  ...[
    '"',
    "'",
    ':',
    ': ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    '#',
    '&a ',
    '*a',
    '!!',
    '!!binary ',
    '|',
    '>',
    '?',
    '%',
    '@',
    '`',
    '\t',
    '\n',
    '\n  ',
    '~',
    'null',
    'true',
    '.inf',
    '0x1f',
    '-1',
    '1e999',
    '\0',
    '\u202e',
    '\ufeff',
    'ü',
  ],
  ...[
    '__proto__: 1',
    'constructor',
    'ipv4',
    '::1',
    '2001:db8::1/129',
    '1h',
    '0s',
    '99999999d',
    '1MiB',
    '/64',
    '20/1h',
    'x'.repeat(500),
    '---\n',
    '...\n',
    '<<: *a',
  ],
)
const harms = fc.array(
  fc.record({
    how: fc.constantFrom('insert', 'drop', 'swap', 'double'),
    at: fc.nat(100_000),
    length: fc.integer({ min: 1, max: 40 }),
    scrap: scraps,
  }),
  { minLength: 1, maxLength: 6 },
)
type Harm = typeof harms extends fc.Arbitrary<(infer T)[]> ? T : never

function harmed(text: string, { how, at, length, scrap }: Harm): string {
  const start = at % (text.length + 1)
  const lines = text.split('\n')
  const line = at % lines.length
  switch (how) {
    case 'insert':
      return text.slice(0, start) + scrap + text.slice(start)
    case 'drop':
      return text.slice(0, start) + text.slice(start + length)
    case 'swap':
      return text.slice(0, start) + scrap + text.slice(start + length)
    case 'double':
      return [...lines.slice(0, line + 1), ...lines.slice(line)].join('\n')
    default:
      return text
  }
}

fuzz(
  'no harm to the text of a configuration is told of but as complaints with place and cure',
  120,
  fc.tuple(fc.constantFrom(sample, uncommented, whole, whole), harms),
  ([text, all]) => {
    read(all.reduce(harmed, text))
  },
)

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    ' ',
    0,
    -1,
    1.5,
    2 ** 53,
    Number.NaN,
    true,
    null,
    [],
    {},
    [[]],
    { x: 1 },
    '::',
    '127.1',
    'a..b',
    'x@',
    '1/0s',
    '1h ',
    'off',
    '\n',
    '[::1]',
    '2001:db8::/32',
    '::ffff:1.2.3.4',
    'a\u0000b',
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

/** Every place of a document, as a path. */
const placesIn = (value: unknown, above: (string | number)[] = []): (string | number)[][] => {
  if (typeof value !== 'object' || value === null) return [above]
  const inner = Object.entries(value).flatMap(([key, one]) =>
    placesIn(one, [...above, Array.isArray(value) ? Number(key) : key]),
  )
  return above.length === 0 ? inner : [above, ...inner]
}
const places = placesIn(parse(whole))

fuzz(
  'nor is any other value in any of its places',
  80,
  fc.array(
    fc.record({
      place: fc.nat(places.length - 1),
      value: odd,
      rename: fc.boolean(),
      key: fc.string({ maxLength: 12 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  (changes) => {
    const document = new Document(parse(whole))
    for (const { place, value, rename, key } of changes) {
      const path = places[place] ?? []
      if (!document.hasIn(path)) continue
      if (!rename) document.setIn(path, value)
      else if (typeof path.at(-1) === 'string' && document.hasIn(path.slice(0, -1)))
        document.setIn([...path.slice(0, -1), key], document.getIn(path))
    }
    const text = document.toString()
    const first = read(text)
    // The same text says the same, and so does one with a remark at its end.
    expect(read(`${text}\n# the end\n`)).toEqual(first)
  },
)

const soundSize = fc.constantFrom('1KiB', '64KiB', '1MiB', '10MiB')
const soundTime = fc.constantFrom('500ms', '5s', '3m', '1h')

fuzz(
  'a configuration whose values are all sound is taken, and says what was written',
  300,
  fc.record({
    size: soundSize,
    time: soundTime,
    port: fc.integer({ min: 1, max: 65_535 }),
    domains: fc.uniqueArray(fc.domain(), { minLength: 2, maxLength: 2, comparator: 'IsStrictlyEqual' }),
    address: fc.ipV6(),
    count: fc.integer({ min: 1, max: 1000 }),
    order: fc.boolean(),
  }),
  ({ size, time, port, domains: [six = '', control = ''], count, order }) => {
    const groups = [
      `domains: { ipv6Only: "${six}", ipv4Only: "${control}" }`,
      `limits: { messageSize: ${size}, sessionTime: ${time}, lettersPerMailbox: ${count}/${time} }`,
      `dns: { timeout: ${time} }`,
      `listen: [{ address: "::1", port: ${port} }]`,
    ]
    const config = read((order ? groups : groups.toReversed()).join('\n'))
    if (Array.isArray(config)) throw new Error(config.join('\n'))
    expect(config.domains).toEqual({ ipv6Only: six.toLowerCase(), ipv4Only: control.toLowerCase() })
    expect(config.limits.lettersPerMailbox.count).toBe(count)
    expect(config.listen[0]?.port).toBe(port)
  },
)

fuzz(
  'a text without end costs no more than its length',
  40,
  fc.tuple(scraps, fc.integer({ min: 100, max: 3000 }), fc.boolean()),
  ([scrap, times, behind]) => {
    read(behind ? `${whole}${scrap.repeat(times)}` : scrap.repeat(times))
  },
)
