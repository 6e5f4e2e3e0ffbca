import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { familyOf } from '../values/address.ts'
import type { Family } from '../values/family.ts'
import { readParts } from '../wire/mime-parts.ts'
import { readHeaders } from '../wire/read-headers.ts'
import type { IncomingMail } from './provider-setup.ts'

/** A mail in a provider's mailbox. */
export interface KeptMail {
  /** `A`, `B`, `explanation`; `other` for a mail that is no letter of mailsix. */
  kind: string
  /** The case it names; null for other mail. */
  caseId: string | null
  /** By which family its last hop came, and from which address. */
  family: Family
  client: string
  envelopeSender: string
  recipient: string
  /** With the fields that delivery adds on top: Return-Path, Delivered-To, Received. CRLF line ends. */
  raw: string
  /** Where it lies as a file; null without a folder. */
  file: string | null
}

/** The mailbox that all addresses of a provider share. */
export interface Mailbox {
  mails(): readonly KeptMail[]
  keep(mail: IncomingMail, host: string, at: number): void
}

/** In memory, and with a folder as files too: `001-A.eml`, `002-B.eml` … behind those that are there. */
export function openMailbox(folder: string | null): Mailbox {
  const kept: KeptMail[] = []
  if (folder !== null) mkdirSync(folder, { recursive: true })
  let number = folder === null ? 0 : lastNumber(folder)
  return {
    mails: () => kept,
    keep(mail, host, at) {
      const { client, sender, recipients, message } = mail
      const recipient = recipients[0] ?? ''
      const text = message.toString('latin1')
      const kind = fieldOf(text, 'Mailsix-Letter') ?? 'other'
      const raw = traceFields(mail, host, at) + text
      number += 1
      const name = `${String(number).padStart(3, '0')}-${kind.replace(/\W/g, '_')}.eml`
      const file = folder === null ? null : join(folder, name)
      if (file !== null) writeFileSync(file, raw, 'latin1')
      const caseId = fieldOf(text, 'Mailsix-Case')
      const family = familyOf(client.address)
      kept.push({
        ...{ kind, caseId, family, recipient, raw, file },
        client: client.address,
        envelopeSender: sender,
      })
    },
  }
}

/** A mail in a mailbox's folder, as far as people look at it. */
export interface SeenMail {
  file: string
  caseId: string | null
  from: string
  subject: string
  /** The text of the mail, without its attachments. */
  text: string
}

/** The mails in a mailbox's folder, oldest first. */
export function readMailbox(folder: string): SeenMail[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const file = join(folder, name)
      const message = readFileSync(file)
      const { from, subject } = readHeaders(message.subarray(0, message.indexOf('\r\n\r\n')))
      return {
        file,
        caseId: fieldOf(message.toString('latin1'), 'Mailsix-Case'),
        from: from ?? '',
        subject,
        text: readParts(message).leaves[0]?.text ?? '',
      }
    })
}

/** What a provider adds on top when it delivers (RFC 5321 §4.4). */
function traceFields(
  { client, helo, sender, recipients, protocol }: IncomingMail,
  host: string,
  at: number,
): string {
  const literal = familyOf(client.address) === 'ipv6' ? `IPv6:${client.address}` : client.address
  return [
    `Return-Path: <${sender}>`,
    `Delivered-To: ${recipients[0] ?? ''}`,
    `Received: from ${helo} ([${literal}])\r\n\tby ${host} with ${protocol}; ${mailDate(at)}`,
    '',
  ].join('\r\n')
}

/** ms since 1970 as mail writes it. */
export const mailDate = (at: number): string => new Date(at).toUTCString().replace('GMT', '+0000')

/** A header field's value, unfolded; null where the message has none of this name. */
export function fieldOf(message: string, name: string): string | null {
  const head = message.split('\r\n\r\n', 1)[0] ?? ''
  const field = head
    .split(/\r\n(?![ \t])/)
    .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
  return field === undefined
    ? null
    : field
        .slice(name.length + 1)
        .replace(/\r\n/g, '')
        .trim()
}

function lastNumber(folder: string): number {
  const numbers = readdirSync(folder).map((name) => Number.parseInt(name, 10))
  return Math.max(0, ...numbers.filter((one) => !Number.isNaN(one)))
}
