import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { dkimVerify } from 'mailauth'
import { expect, test } from 'vitest'
import { composeLetter } from '../../src/wire/compose.ts'
import { createSigners } from '../../src/wire/dkim-sign.ts'
import { loadDkimKeys } from '../../src/world/keys.ts'
import { aLetter } from '../kit/a-letter.ts'

const at = Date.UTC(2026, 10, 21, 9)
const state = await mkdtemp(join(tmpdir(), 'mailsix-sign-'))
const edFile = join(state, 'ed.pem')
const rsaFile = join(state, 'rsa.pem')
const pem = { type: 'pkcs8', format: 'pem' } as const
await writeFile(edFile, generateKeyPairSync('ed25519').privateKey.export(pem))
await writeFile(rsaFile, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export(pem))
const domain = 'control.example'
const keys = await loadDkimKeys(
  state,
  [domain],
  [
    { domain, selector: 'rsa', keyFile: rsaFile },
    { domain, selector: 'ed', keyFile: edFile },
  ],
)
await rm(state, { recursive: true })

/** What mailauth says of each signature. */
async function verify(message: Buffer) {
  const records = new Map(keys.map(({ selector, record }) => [`${selector}._domainkey.${domain}`, record]))
  const resolver = async (name: string): Promise<string[][]> => {
    const record = records.get(name)
    if (record === undefined) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
    return [record.match(/.{1,255}/g) ?? []]
  }
  const { results } = await dkimVerify(message, { resolver, strict: true })
  return results.map(({ selector, status, signingHeaders }) => ({
    selector,
    result: status.result,
    signs: signingHeaders?.keys.toLowerCase().split(': ') ?? [],
  }))
}

function sign(message: string | Buffer, from = domain): Buffer {
  const signing = createSigners(keys)(from)?.(Buffer.from(message), at)
  if (signing?.state !== 'signed') throw new Error(`not signed: ${signing?.code}`)
  return signing.message
}

const results = async (message: Buffer): Promise<unknown[]> =>
  (await verify(message)).map(({ result }) => result)

test('a letter is signed with the RSA and the Ed25519 key, all that a reader sees', async () => {
  const verified = await verify(sign(await composeLetter(aLetter())))
  expect(verified.map(({ selector, result }) => [selector, result])).toEqual([
    ['rsa', 'pass'],
    ['ed', 'pass'],
  ])
  expect(verified[0]?.signs).toEqual([
    'from',
    'to',
    'subject',
    'date',
    'message-id',
    'in-reply-to',
    'references',
    'mime-version',
    'content-type',
    'content-transfer-encoding',
    'auto-submitted',
    'mailsix-letter',
    'mailsix-case',
  ])
})

test.each([
  ['in other letters than ASCII', { text: 'Příliš žluťoučký kůň\n', subject: 'Grüße' }],
  [
    'with a report attached',
    {
      attachments: [{ filename: 'r.eml', contentType: 'message/rfc822', content: 'A: b\n\nc \n\n\n' }],
    },
  ],
  [
    'with a very long header',
    {
      subject: `Re:${' word'.repeat(40)}`,
      references: Array.from({ length: 20 }, (_, n) => `<${n}${'x'.repeat(200)}@sender.example>`),
    },
  ],
])('a letter %s keeps its signature', async (_, changes) => {
  expect(await results(sign(await composeLetter(aLetter(changes))))).toEqual(['pass', 'pass'])
})

const head =
  'From: test@control.example\r\nTo:  jane@sender.example \r\nSubject: a \r\n\t b\r\n   c\r\nDate: x\r\n'

test.each([
  ['no body and no empty line', head.trimEnd()],
  ['an empty body', `${head}\r\n`],
  ['a body of one empty line', `${head}\r\n\r\n`],
  ['a body of empty lines', `${head}\r\n\r\n\r\n\r\n`],
  ['a body of spaces', `${head}\r\n  \t `],
  ['a body of a line of spaces', `${head}\r\n   \r\n`],
  ['no line end at the end', `${head}\r\nlast line`],
  ['spaces at the ends of lines', `${head}\r\none \t \r\n two  three\t\tfour \r\n \r\n\t\r\n`],
  ['a space and no line end at the end', `${head}\r\nlast line `],
  [
    'eight-bit octets',
    Buffer.concat([Buffer.from(`${head}\r\n`), Buffer.from([0xe9, 0xff, 0x80, 13, 10, 0xc3])]),
  ],
  ['eight-bit octets in a header', `${head}To: žofie@sender.example\r\n\r\nx`],
  ['a field that stands twice', `${head}To: second@sender.example\r\n\r\nx`],
  ['a field without a value', `${head}References:\r\n\r\nx`],
])('a message with %s is signed so that it verifies', async (_, message) => {
  expect(await results(sign(message))).toEqual(['pass', 'pass'])
})

test('whatever the body is made of, its signature verifies', async () => {
  const piece = fc.constantFrom(' ', '\t', '\r\n', 'a', 'é', '.', '  \r\n', '\r\n\r\n')
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      expect(await results(sign(`${head}\r\n${pieces.join('')}`))).toEqual(['pass', 'pass'])
    }),
    { numRuns: 60 },
  )
})

test('a letter that was changed on its way, or got another From, loses its signature', async () => {
  const signed = sign(await composeLetter(aLetter())).toString('latin1')
  for (const changed of [
    signed.replace('Good news', 'Bad news'),
    signed.replace('Subject: Your', 'Subject: My'),
    signed.replace('Mailsix-Letter: A', 'Mailsix-Letter: B'),
    signed.replace('To: jane', 'To: john'),
    `From: other@evil.example\r\n${signed}`,
  ]) {
    expect(await results(Buffer.from(changed, 'latin1'))).not.toContain('pass')
  }
})

test('a letter that can not be signed is an error, never an unsigned letter', () => {
  const [rsa] = keys
  if (rsa === undefined) throw new Error('no key')
  const broken = createSigners([{ ...rsa, privatePem: rsa.privatePem.replace(/MII/, 'AAA') }])
  expect(broken(domain)?.(Buffer.from(`${head}\r\n`), at)).toEqual({ state: 'failed', code: 'BAD-KEY' })
  const signer = createSigners(keys)(domain)
  expect(signer?.(Buffer.from('Subject: x\r\n\r\n'), at)).toEqual({ state: 'failed', code: 'NO-FROM' })
  expect(signer?.(Buffer.from(`${head}\r\na\nb`), at)).toEqual({ state: 'failed', code: 'BARE-LINE-BREAK' })
  expect(createSigners(keys)('other.example')).toBe(null)
  expect(createSigners(keys)('CONTROL.example')).not.toBe(null)
})
