import fc from 'fast-check'
import { expect } from 'vitest'
import { judgeRecipient, readTags } from '../../src/accept/judge-recipient.ts'
import { makeOurNames } from '../../src/accept/our-names.ts'
import { readParameters, readPath, splitPathArgument } from '../../src/accept/parse-path.ts'
import type { Destination } from '../../src/values/arrival.ts'
import { withinCpuTime } from '../kit/cpu-time.ts'
import { fuzz } from '../kit/fuzz.ts'

const destinations: Destination[] = [
  { id: 'main', domain: 'six.example', kind: 'ipv6-only' },
  { id: 'idn', domain: 'bücher.example', kind: 'ipv6-only' },
  { id: 'control', domain: 'control.example', kind: 'control' },
]
const names = makeOurNames(destinations, ['mx.six.example', 'dual.control.example'])

/** As the session asks: the argument of RCPT TO:, from an IPv6 client. Null where nothing is taken. */
function takenAs(argument: string): string | null {
  const split = splitPathArgument(argument)
  if (split === null) return null
  const judgement = judgeRecipient(split.address, 'ipv6', names)
  return judgement.state === 'ours' ? judgement.recipient.kind : null
}

const capitals = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((up) =>
      [...text].map((one, at) => (up[at] === true && /[a-z]/.test(one) ? one.toUpperCase() : one)).join(''),
    )

/** A local part in quotes, any of its characters behind a backslash (RFC 5321 §4.1.2). */
const quoted = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((escaped) => `"${[...text].map((one, at) => (escaped[at] === true ? `\\${one}` : one)).join('')}"`)

const route = fc.constantFrom('', '@relay.example:', '@a.example,@six.example:')
const dot = fc.constantFrom('', '.')

const ours = fc.constantFrom(
  ...[
    ['test', 'test'],
    ['test+cs.my-phone', 'test'],
    ['reject', 'reject'],
    ['b+abcdefghij', 'return-path'],
  ],
  ...[
    ['postmaster', 'postmaster'],
    ['abuse', 'abuse'],
  ],
)
const ourDomain = fc.constantFrom('six.example', 'control.example', 'bücher.example', 'xn--bcher-kva.example')

const spellingOfOurs = fc
  .tuple(ours, ourDomain, route, dot)
  .chain(([[local = '', kind = ''], domain, before, end]) =>
    fc
      .tuple(
        capitals(local).chain((spelled) => fc.oneof(fc.constant(spelled), quoted(spelled))),
        capitals(domain),
      )
      .map(([person, place]) => ({ argument: `<${before}${person}@${place}${end}>`, kind })),
  )

fuzz(
  'every spelling of an address of ours is taken for what it is',
  2000,
  spellingOfOurs,
  ({ argument, kind }) => {
    expect(takenAs(argument)).toBe(kind)
  },
)

/** Characters that look like ours, become ours when they are mapped, or cut an address in two. */
const lookalikes = fc.constantFrom(
  ...[
    'ѕ',
    'х',
    'е',
    '\u0131',
    'ı',
    'İ',
    '\u212a',
    'ｓ',
    '。',
    '．',
    '\u00ad',
    '\u200b',
    '\u2024',
    'ſ',
    'ﬁ',
    'a',
    '1',
    '-',
    '_',
  ],
)
const foreignDomain = fc
  .oneof(
    fc.constantFrom(
      'other.example',
      'example',
      'sub.six.example',
      'six.example.other.example',
      'sixexample',
      'ix.example',
      'six.exampl',
      'six.example..',
      '.six.example',
      '[192.0.2.44]',
      '[IPv6:2001:db8::1]',
      'six.example\\.other.example',
      'bucher.example',
    ),
    fc.tuple(ourDomain, fc.nat(30), lookalikes, fc.boolean()).map(([domain, at, mark, instead]) => {
      const place = at % (domain.length + 1)
      return domain.slice(0, place) + mark + domain.slice(place + (instead ? 1 : 0))
    }),
    fc.domain(),
  )
  .filter(
    (domain) =>
      !['six.example', 'control.example', 'bücher.example', 'xn--bcher-kva.example'].includes(domain),
  )

const anyLocal = fc.constantFrom(
  'test',
  'test+x',
  'postmaster',
  'abuse',
  'b+token',
  'victim',
  'reject',
  '"test"',
  '"a@six.example"',
  'victim%six.example',
  'six.example!victim',
)

fuzz(
  'no spelling of a foreign address is taken',
  3000,
  fc.tuple(route, anyLocal, foreignDomain, dot),
  ([before, local, domain, end]) => {
    expect(takenAs(`<${before}${local}@${domain}${end}>`)).toBeNull()
  },
)

const hack = fc.constantFrom('%', '!', '@')

fuzz(
  'no local part of ours that leads elsewhere is taken, in quotes or bare',
  1500,
  fc.tuple(ours, hack, fc.domain(), ourDomain, fc.boolean()),
  ([[local = ''], mark, elsewhere, domain, inQuotes]) => {
    const both = mark === '!' ? `${elsewhere}!${local}` : `${local}${mark}${elsewhere}`
    expect(takenAs(`<${inQuotes ? `"${both}"` : both}@${domain}>`)).toBeNull()
  },
)

const scraps = fc.constantFrom(
  ...[
    'test',
    'TEST',
    'postmaster',
    'b+x',
    '@',
    'six.example',
    'control.example',
    'other.example',
    '"',
    '\\',
    '.',
    '<',
    '>',
    ' ',
    '%',
    '!',
  ],
  ...[
    ':',
    ',',
    '+',
    '[',
    ']',
    '\0',
    '\u202e',
    '\ud83d',
    'ü',
    '\t',
    '(',
    ')',
    'xn--bcher-kva.example',
    'bücher.example',
    'SIZE=1',
  ],
)
const anyArgument = fc.oneof(
  { weight: 3, arbitrary: fc.array(scraps, { maxLength: 14 }).map((parts) => `<${parts.join('')}>`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }).map((text) => `<${text}>`) },
)
const own =
  /^(?:six\.example|control\.example|bücher\.example|xn--bcher-kva\.example|mx\.six\.example|dual\.control\.example)\.?$/i

fuzz(
  'whatever is taken stands at a domain of ours, written as it is, behind its last @',
  4000,
  anyArgument,
  (argument) => {
    const taken = withinCpuTime(50, () => takenAs(argument))
    if (taken === null) return
    const address = splitPathArgument(argument)?.address ?? ''
    expect(address).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    if (address.toLowerCase().replace(/["\\]/g, '') === 'postmaster') return
    expect(address.slice(address.lastIndexOf('@') + 1)).toMatch(own)
    const local = address.slice(0, address.lastIndexOf('@'))
    const bare = local.startsWith('"') ? local.slice(1, -1).replace(/\\(.)/gs, '$1') : local
    expect(bare).toMatch(/^(?:test(?:\+[^@%!]*)?|b\+[^@%!]*|reject|explain|postmaster|abuse)$/i)
  },
)

fuzz(
  'no path or parameter throws, takes long, or lets a line end through',
  1500,
  fc.tuple(scraps, fc.nat(4000), anyArgument),
  ([scrap, times, rest]) => {
    const argument = `<${scrap.repeat(times)}${rest}`
    withinCpuTime(50, () => {
      const split = splitPathArgument(argument)
      if (split !== null) readPath(split.address)
      readPath(argument)
      for (const value of Object.values(readParameters(argument.slice(1)) ?? {}))
        expect(String(value)).not.toMatch(/[\r\n\0]/)
    })
  },
)

fuzz(
  'tags lose nothing and put nothing in another’s place',
  1000,
  fc.array(fc.constantFrom('cs', 'e-day', 'abcdefghij', 'my', 'x', '', 'e-', '12'), { maxLength: 7 }),
  (parts) => {
    const { language, event, test, label } = readTags(parts.join('.'))
    const found = [language, event, test, ...(label?.split('.') ?? [])].filter((one) => one !== null)
    expect(found.toSorted()).toEqual(parts.filter((one) => one !== '').toSorted())
  },
)
