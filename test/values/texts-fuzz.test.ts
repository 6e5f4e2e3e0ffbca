import { isIP } from 'node:net'
import fc from 'fast-check'
import { expect } from 'vitest'
import { domainName } from '../../src/values/domain-name.ts'
import { maskAddress, normaliseMailbox, splitAddress } from '../../src/values/mailbox.ts'
import { defang, quotedWords } from '../../src/values/quoted-words.ts'
import { shown } from '../../src/values/shown.ts'
import { withinCpuTime } from '../kit/cpu-time.ts'
import { fuzz } from '../kit/fuzz.ts'

/** Nothing that moves a cursor, breaks a line, or turns the reading direction round (R15). */
const trick = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

const bits = fc.constantFrom(
  ...[
    'http',
    'https',
    '://',
    'www.',
    'mailto:',
    'javascript:',
    'example.org',
    '/path',
    '?q',
    '.',
    'a',
    '_',
    '-',
    '1',
    ' ',
    '@',
  ],
  ...[
    '\r\n',
    '\0',
    '\u001b[2J',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u2028',
    '\u0085',
    '\ud83d',
    '\ud83d\ude00',
    '\u00e9',
    '<',
    '"',
    '(',
  ],
)
const texts = fc.oneof(
  fc.array(bits, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
)

fuzz(
  'no words of strangers are shown with a trick in them, or longer than asked',
  2000,
  fc.tuple(texts, fc.integer({ min: 4, max: 80 })),
  ([text, most]) => {
    expect(shown(text)).not.toMatch(trick)
    const words = quotedWords(text, most)
    expect(words).not.toMatch(trick)
    expect(words.length).toBeLessThanOrEqual(most)
    expect(words.isWellFormed()).toBe(true)
  },
)

fuzz('no link in them can be followed', 2000, texts, (text) => {
  const harmless = defang(text)
  expect(harmless).not.toMatch(/(?:https?|ftp):\/\//i)
  expect(harmless).not.toMatch(/(?:^|[^a-z0-9])www\.[^\s<>"]/i)
  expect(harmless).not.toMatch(/(?:^|[^a-z0-9])(?:mailto|javascript):\S/i)
})

fuzz(
  'nor does a repeated text take long',
  300,
  fc.tuple(fc.array(bits, { minLength: 1, maxLength: 4 }), fc.integer({ min: 100, max: 20_000 })),
  ([parts, times]) => {
    const text = parts.join('').repeat(times)
    withinCpuTime(60, () => quotedWords(text, 300))
  },
)

const label = fc.stringMatching(/^[a-zA-Z0-9_-]{0,65}$/)
const names = fc.oneof(
  fc.array(label, { maxLength: 6 }).map((labels) => labels.join('.')),
  fc
    .array(
      fc.constantFrom(
        'a',
        '1',
        '-',
        '.',
        '\u3002',
        '\uff0e',
        'xn--',
        'ü',
        'ß',
        '\u0130',
        '\u212a',
        '\u200d',
        '\u202e',
        '%',
        ':',
        '[',
        '@',
        '/',
        '0x',
        '１',
        ' ',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)

fuzz('what is a domain can be asked for, is no address, and is its own spelling', 2000, names, (text) => {
  const name = domainName(text)
  if (name === null) return
  expect(name).toMatch(/^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/)
  expect(name.length).toBeLessThanOrEqual(253)
  for (const one of name.split('.')) expect(one.length).toBeLessThanOrEqual(63)
  expect(isIP(name)).toBe(0)
  // Nor does the URL standard, which reads numbers as addresses, make one of it.
  expect(
    isIP(URL.parse(`http://${name.replaceAll('_', 'a')}/`)?.hostname.replace(/^\[|\]$/g, '') ?? ''),
  ).toBe(0)
  expect(domainName(name)).toBe(name)
  expect(domainName(`${name}.`)).toBe(name)
  expect(domainName(name.toUpperCase())).toBe(name)
})

const local = fc.oneof(
  fc.stringMatching(/^[a-z0-9.+_=-]{1,40}$/),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        'srs0=',
        'SRS1=',
        'prvs=',
        'abcd1234=',
        '=',
        '==',
        '+',
        'user',
        'h=',
        'tt=',
        'x.example=',
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join('')),
)

fuzz(
  'a mailbox is counted without regard to case and tag, however odd, and in no long time',
  2000,
  fc.tuple(local, fc.stringMatching(/^[a-z0-9]{0,12}$/)),
  ([person, tag]) => {
    const address = `${person}@Example.ORG`
    const counted = withinCpuTime(60, () => normaliseMailbox(address))
    expect(counted).toBe(normaliseMailbox(address.toLowerCase()))
    expect(counted).toBe(counted.toLowerCase())
    if (!/^srs|=/i.test(person) && !person.includes('+')) {
      expect(normaliseMailbox(`${person}+${tag}@example.org`)).toBe(counted)
      expect(normaliseMailbox(`prvs=1234${tag.slice(0, 8)}=${person}@example.org`)).toBe(counted)
    }
  },
)

fuzz(
  'in public no address shows more of its local part than one character',
  2000,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  (person) => {
    const masked = maskAddress(`${person}@example.org`)
    expect(masked).toBe(`${[...person][0]}…@example.org`)
    const split = splitAddress(person)
    expect(maskAddress(person)).toBe(split === null ? '…' : `${[...split.local][0]}…@${split.domain}`)
  },
)
