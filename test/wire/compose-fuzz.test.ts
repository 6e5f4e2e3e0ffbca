import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { dkimVerify } from 'mailauth'
import { simpleParser } from 'mailparser'
import { expect } from 'vitest'
import { composeLetter } from '../../src/wire/compose.ts'
import { createSigners } from '../../src/wire/dkim-sign.ts'
import { cleanLine } from '../../src/wire/header-fields.ts'
import { loadDkimKeys } from '../../src/world/keys.ts'
import { aLetter } from '../kit/a-letter.ts'
import { fuzz } from '../kit/fuzz.ts'

const domain = 'control.example'
const folder = await mkdtemp(join(tmpdir(), 'mailsix-compose-'))
const keyFile = join(folder, 'rsa.pem')
await writeFile(
  keyFile,
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
)
const keys = await loadDkimKeys(folder, [domain], [{ domain, selector: 'rsa', keyFile }])
await rm(folder, { recursive: true })
const signer = createSigners(keys)(domain)

async function verdictOf(message: Buffer): Promise<string | undefined> {
  const resolver = async (): Promise<string[][]> => [keys[0]?.record.match(/.{1,255}/g) ?? []]
  const { results } = await dkimVerify(message, { resolver })
  return results[0]?.status.result
}

const scrap = fc.constantFrom(
  ...[
    '\r\n',
    '\n',
    '\r',
    '\r\n\r\n',
    'Bcc: victim@other.example',
    '\r\nSubject: y\r\n',
    ': ',
    ' ',
    '\t',
    '.',
    '\r\n.\r\n',
    '--',
    '=?utf-8?q?=0D=0ABcc:_x?=',
    '=?utf-8?b?DQo=?=',
  ],
  ...[
    '\0',
    '\x1b[2J',
    '\u202e',
    '\u2066',
    '\u2028',
    '\u0085',
    '\u061c',
    '\ud83d',
    '\udc00',
    'ž',
    '漢',
    '😀',
    '"',
    '\\',
    '<',
    '>',
    ',',
    ';',
    '(',
    '@',
    'a',
    'word ',
    'x'.repeat(300),
  ],
)
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(scrap, { maxLength: 20 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
)
const id = text.map((inner) => `<${inner}@sender.example>`)

const letters = fc
  .record({
    subject: text,
    text: fc.oneof(
      text,
      fc.tuple(scrap, fc.integer({ min: 1, max: 4000 })).map(([one, times]) => one.repeat(times)),
    ),
    // What gets to the composer has passed RCPT's or MAIL's own reading, but this test does not rely on it.
    recipient: fc.oneof(
      fc.constant('jane@sender.example'),
      text.map((local) => `${local}@sender.example`),
    ),
    inReplyTo: fc.oneof(fc.constant(null), id),
    references: fc.array(id, { maxLength: 30 }),
    caseId: fc.oneof(fc.constant('k3jq7mz2ab'), fc.constant(null)),
    attachments: fc.array(
      fc.record({
        filename: text,
        contentType: fc.constantFrom(
          'message/rfc822',
          'text/plain; charset=utf-8',
          'message/delivery-status',
          'multipart/mixed',
          'text/rfc822-headers',
          'application/octet-stream',
        ),
        content: fc.oneof(
          text,
          fc.tuple(scrap, fc.integer({ min: 1, max: 2000 })).map(([one, times]) => one.repeat(times)),
        ),
      }),
      { maxLength: 2 },
    ),
  })
  .map((changes) => aLetter(changes))

const known = [
  'from',
  'to',
  'subject',
  'message-id',
  'in-reply-to',
  'references',
  'date',
  'auto-submitted',
  'mailsix-letter',
  'mailsix-case',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
]
const trick = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

const oneSpace = (text: string): string => text.replace(/ +/g, ' ').trim()

fuzz('whatever strangers write into a letter, it stays one letter of ours', 250, letters, async (letter) => {
  const message = await composeLetter(letter)
  const raw = message.toString('latin1')
  expect(raw).not.toMatch(/(?<!\r)\n|\r(?!\n)|\0/)
  expect(raw.split('\r\n').find((line) => line.length > 998)).toBeUndefined()
  const head = message.toString('utf8').split('\r\n\r\n')[0] ?? ''
  expect(head.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2028\u2029\u2066-\u2069]/u)
  const names = head
    .split('\r\n')
    .filter((line) => !/^[ \t]/.test(line))
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase())
  for (const name of names) expect(known).toContain(name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of ['from', 'to', 'message-id', 'date', 'auto-submitted', 'mailsix-letter'])
    expect(names).toContain(name)
  const read = await simpleParser(message, {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
  })
  expect(read.from?.value).toMatchObject([{ address: 'test@control.example', name: 'mailsix' }])
  expect(JSON.stringify([read.subject, read.messageId, read.inReplyTo, read.references])).not.toMatch(trick)
  const wanted = cleanLine(letter.subject.replace(/[\r\n]+/g, ' '), 200).replaceAll('=?', '= ?')
  expect(oneSpace(read.subject ?? '')).toBe(oneSpace(wanted))
  expect(read.headers.has('bcc')).toBe(false)
})

fuzz('and its signature holds', 80, letters, async (letter) => {
  const signing = signer?.(await composeLetter(letter), letter.date)
  if (signing?.state !== 'signed') throw new Error(`not signed: ${signing?.code}`)
  expect(await verdictOf(signing.message)).toBe('pass')
})
