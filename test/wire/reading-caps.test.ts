import { expect, test } from 'vitest'
import { readHops } from '../../src/collect/received-hops.ts'
import { seen } from '../../src/values/observation.ts'
import { askBlockList } from '../../src/wire/block-list.ts'
import { composeLetter } from '../../src/wire/compose.ts'
import { findForwardHeaders } from '../../src/wire/forward-header.ts'
import { readForwardedText } from '../../src/wire/forwarded-passages.ts'
import { splitFields } from '../../src/wire/header-fields.ts'
import { readParts } from '../../src/wire/mime-parts.ts'
import { readPolicy } from '../../src/wire/mta-sts-text.ts'
import { readForwarded } from '../../src/wire/read-forwarded.ts'
import { readHeaders } from '../../src/wire/read-headers.ts'
import { readReport } from '../../src/wire/read-report.ts'
import { readStatusFields } from '../../src/wire/report-fields.ts'
import { readReply } from '../../src/wire/smtp-replies.ts'
import { newTranscript } from '../../src/wire/smtp-transcript.ts'
import { aLetter } from '../kit/a-letter.ts'
import { withinCpuTime } from '../kit/cpu-time.ts'

// Where reading stops, exactly: behind each of these bounds a stranger's text costs nothing more (R7, R23).

const times = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('')

test('of a header 2,000 fields are read, and 16 KiB of each', () => {
  const { fields } = splitFields(`${times(2500, (index) => `X-${index}: y\n`)}\nbody`)
  expect(fields).toHaveLength(2000)
  expect(splitFields(`Subject: ${'x'.repeat(20_000)}\n\n`).fields[0]?.value).toHaveLength(16_383)
})

test('of a header block 256 KiB are read, and 100 of each list', () => {
  const filler = times(270, () => `X: ${'y'.repeat(1000)}\r\n`)
  expect(readHeaders(Buffer.from(`${filler}Subject: behind\r\n`)).subject).toBe('')
  const many = (name: string, one: (index: number) => string) => `${name}: ${times(150, one)}\r\n`
  const read = readHeaders(
    Buffer.from(
      many('To', (index) => `a${index}@b.example, `) +
        many('References', (index) => `<${index}@b.example> `) +
        many('Accept-Language', (index) => `x-${index}, `) +
        times(150, () => 'Received: from a by b\r\n') +
        times(
          150,
          (index) => `List-X${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}: y\r\n`,
        ),
    ),
  )
  expect([read.to, read.references, read.received, read.list].map(({ length }) => length)).toEqual([
    100, 100, 100, 100,
  ])
  expect(read.languages).toHaveLength(20)
})

test('of a message 1 MiB, 100 parts and 8 levels are looked at, of its HTML 128 KiB', () => {
  const long = readParts(Buffer.from(`Subject: x\n\n${'y'.repeat(1_500_000)}`))
  expect(long.leaves[0]?.bytes.length).toBeLessThan(1_048_576)
  const parts = times(150, (index) => `--b\n\npart ${index}\n`)
  expect(
    readParts(Buffer.from(`Content-Type: multipart/mixed; boundary=b\n\n${parts}--b--\n`)).leaves,
  ).toHaveLength(100)
  const two = (inner: string) =>
    `Content-Type: multipart/mixed; boundary=b\n\n${times(12, () => `--b\n${inner}`)}--b--\n`
  const inner = `Content-Type: multipart/mixed; boundary=c\n\n${times(12, () => '--c\n\nleaf\n')}--c--\n`
  expect(readParts(Buffer.from(two(inner))).leaves).toHaveLength(100)
  const nested = times(12, (level) => `Content-Type: multipart/mixed; boundary="n${level}"\n\n--n${level}\n`)
  expect(readParts(Buffer.from(`${nested}\nleaf`)).leaves[0]?.text).toContain('--n8\n')
  const html = readParts(Buffer.from(`Content-Type: text/html\n\n${'<p>word '.repeat(20_000)}the end`))
    .leaves[0]
  expect(html?.text).toContain('word')
  expect(html?.text).not.toContain('the end')
})

const status = (count: number): string =>
  times(count, (index) => `Final-Recipient: rfc822; u${index}@b.example\nAction: failed\nStatus: 5.1.1\n\n`)

const report = (recipients: number): string =>
  [
    'From: MAILER-DAEMON@mail.example.org\nTo: ann@example.org\nSubject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="r"\n',
    `--r\n\nIt could not be delivered.\n--r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mail.example.org\n\n${status(recipients)}`,
    `--r\nContent-Type: text/rfc822-headers\n\nMessage-ID: <original@example.org>\n\n--r--\n`,
  ].join('\n')

test('a message of nothing but delimiters is not divided to its end', () => {
  const message = Buffer.from(
    `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\n\n'.repeat(170_000)}--b--\n`,
  )
  withinCpuTime(35, () => readParts(message))
})

test('of a report 100 recipients and 256 KiB are read', () => {
  expect(readStatusFields(status(150)).recipients).toHaveLength(100)
  expect(readReport(Buffer.from(report(150))).recipients).toHaveLength(100)
  expect(readReport(Buffer.from(report(1))).originalMessageId).toBe('<original@example.org>')
  const wordy = (lines: number) =>
    Buffer.from(report(1).replace('--r\n\n', `--r\n\n${'so many words\n'.repeat(lines)}`))
  expect(readReport(wordy(10_000)).format).toBe('rfc3464')
  expect(readReport(wordy(20_000)).format).not.toBe('rfc3464')
})

const attached = (messages: string[]): string =>
  `From: ann@example.org\nTo: explain@control.example\nSubject: Fwd\nContent-Type: multipart/mixed; boundary="m"\n\n${messages
    .map((one) => `--m\nContent-Type: message/rfc822\n\n${one}\n`)
    .join('')}--m--\n`

const ordinary = 'From: bob@example.net\nTo: ann@example.org\nSubject: lunch\n\nAt noon?\n'
const reportAbout = (index: number): string => report(1).replace('u0@', `v${index}@`)
const within = (levels: number): string =>
  Array.from({ length: levels }).reduce<string>(
    (inner, _, level) =>
      attached([inner])
        .replaceAll('"m"', `"m${level}"`)
        .replaceAll('--m\n', `--m${level}\n`)
        .replace(/--m--\n$/, `--m${level}--\n`),
    report(1),
  )

test('of a forwarding mail 10 reports, 60 messages and 4 levels of them are read', () => {
  expect(
    readForwarded(Buffer.from(attached(Array.from({ length: 9 }, (_, index) => reportAbout(index))))),
  ).toHaveLength(9)
  expect(
    readForwarded(Buffer.from(attached(Array.from({ length: 15 }, (_, index) => reportAbout(index))))),
  ).toHaveLength(10)
  const behind = (count: number) => attached([...Array.from({ length: count }, () => ordinary), report(1)])
  expect(readForwarded(Buffer.from(behind(50)))).toHaveLength(1)
  expect(readForwarded(Buffer.from(behind(65)))).toHaveLength(0)
  expect(readForwarded(Buffer.from(within(5)))).toHaveLength(1)
  expect(readForwarded(Buffer.from(within(7)))).toHaveLength(0)
})

const head = (index: number): string[] => [
  `From: a${index}@b.example`,
  'To: c@d.example',
  'Date: today',
  'Subject: x',
  '',
  'words',
  '',
]

test('of forwarded headers 40 are found, in 6,000 lines and 256 KiB', () => {
  expect(findForwardHeaders(Array.from({ length: 60 }, (_, index) => head(index)).flat())).toHaveLength(40)
  const late = (lines: number): string[] => [...Array<string>(lines).fill('word'), '', ...head(1)]
  expect(findForwardHeaders(late(5900))).toHaveLength(1)
  expect(findForwardHeaders(late(6100))).toHaveLength(0)
  const behind = (length: number): string =>
    [...Array<string>(300).fill('x'.repeat(length)), '', ...head(1)].join('\n')
  expect(readForwardedText(behind(800)).passages).toHaveLength(1)
  expect(readForwardedText(behind(900)).passages).toHaveLength(0)
})

test('of Received fields 100 are read, and 998 characters of each', () => {
  expect(readHops(Array<string>(150).fill('from a by b'))).toHaveLength(100)
  const late = (before: number): string => `from ${'x'.repeat(before)} ([2001:db8::1]) by b`
  expect(readHops([late(900)])[0]?.address).toBe('2001:db8::1')
  expect(readHops([late(1000)])[0]?.address).toBeNull()
})

test('a server’s words are kept to 2,000 characters, its dialogue to 32 KiB and 1,000 a line', () => {
  expect(readReply(`250 ${'x'.repeat(3000)}`)?.text).toHaveLength(2000)
  const transcript = newTranscript()
  transcript.add('S', 'x'.repeat(5000))
  expect(transcript.text()).toHaveLength(1000)
  for (let lines = 0; lines < 100; lines += 1) transcript.add('S', 'y'.repeat(900))
  expect(transcript.text().length).toBeLessThanOrEqual(32 * 1024)
  expect(transcript.text().length).toBeGreaterThan(31 * 1024)
})

test('a policy has 200 patterns at most and holds for a year at most, and a list 10 codes', async () => {
  const policy = (patterns: number) =>
    readPolicy(
      `version: STSv1\nmode: enforce\nmax_age: 99999999\n${times(patterns, (index) => `mx: m${index}.example\n`)}`,
    )
  expect(policy(200)).toMatchObject({ state: 'seen', value: { maxAgeSeconds: 31_557_600 } })
  expect(policy(201)).toEqual({ state: 'failed', code: 'POLICY-MX' })
  const answers = Array.from({ length: 30 }, (_, index) => `127.0.0.${index + 2}`)
  const a = async (name: string) =>
    name.startsWith('1.0.0.127.') ? ({ state: 'absent', how: 'no-such-name' } as const) : seen(answers)
  const listed = await askBlockList({ zone: 'list.example', of: 'addresses' }, '192.0.2.1', { a })
  expect(listed).toEqual(seen(answers.slice(0, 10)))
})

test('a letter has 200,000 characters of text at most, and 20 references of 250', async () => {
  const ids = Array.from({ length: 30 }, (_, index) => `<${index}@sender.example>`)
  const message = String(await composeLetter(aLetter({ references: ids, text: 'word\n'.repeat(50_000) })))
  expect(message.match(/<\d+@sender\.example>/g)?.filter((id) => ids.includes(id))).toHaveLength(20 + 1)
  expect(message.match(/word/g)?.length).toBe(40_000)
  const long = `<${'x'.repeat(300)}@sender.example>`
  const other = String(await composeLetter(aLetter({ references: [long], inReplyTo: long })))
  expect(other).not.toContain('References:')
  expect(other).toMatch(/In-Reply-To:\s+<x{249}\r\n/)
})
