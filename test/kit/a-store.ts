import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Arrival } from '../../src/values/arrival.ts'
import type { Attempt } from '../../src/values/attempt.ts'
import type { NewBounce } from '../../src/values/bounce.ts'
import type { Looks, Proofs } from '../../src/values/evidence.ts'
import type { LetterKind } from '../../src/values/letter.ts'
import { observed, skipped } from '../../src/values/observation.ts'
import type { Clock } from '../../src/world/clock.ts'
import type { NewCase, NewLetter } from '../../src/world/store.ts'

/** A folder of its own, and the means to remove it. */
export function aFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'mailsix-store-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The time at which stored cases begin: 2026-11-21T00:00:00Z. */
export const storeEpoch = Date.UTC(2026, 10, 21)

/** A clock that stands still until it is set. */
export function aStandingClock(): Clock & { at: number } {
  return {
    at: storeEpoch,
    now() {
      return this.at
    },
    after: () => () => undefined,
  }
}

let count = 0
const next = (): string => {
  count += 1
  return String(count).padStart(6, '0')
}

const notLooked = <T>(what: string) =>
  observed<T>({ id: what, what, at: storeEpoch, ms: 0 }, skipped('no need'))

const someProofs = (): Proofs => ({
  spf: notLooked('spf'),
  dkim: notLooked('dkim'),
  dmarc: notLooked('dmarc'),
})

/** Looks of which none was made. */
export const someLooks = (): Looks => ({
  ...someProofs(),
  clientNames: notLooked('ptr'),
  clientNameAddresses: [],
  heloA: notLooked('helo-a'),
  heloAaaa: notLooked('helo-aaaa'),
  route: { domain: 'provider.example', mx: notLooked('mx'), implicit: false, exchangers: [] },
  hops: notLooked('hops'),
  parties: notLooked('parties'),
})

const anArrivalToKeep = (id: string): Arrival => ({
  id,
  client: { address: '2001:db8:1::25', port: 40000 },
  server: { address: '2001:db8:25::d0e5', port: 25 },
  family: 'ipv6',
  hostname: 'mx.six.example',
  helo: { verb: 'EHLO', name: 'out.provider.example' },
  envelope: { sender: 'anna@provider.example', parameters: {}, recipients: [] },
  tls: null,
  protocol: 'ESMTP',
  steps: { connected: storeEpoch, mail: storeEpoch, rcpt: storeEpoch, data: storeEpoch, dot: storeEpoch },
  bytes: 3000,
  headers: {
    from: 'anna@provider.example',
    sender: null,
    to: ['test@six.example'],
    replyTo: null,
    subject: 'Grüße \u0000 \u{1f600}',
    messageId: `<${id}@provider.example>`,
    references: [],
    autoSubmitted: null,
    precedence: null,
    automatic: null,
    list: [],
    contentType: 'text/plain',
    languages: [],
    arcSeals: [],
    received: [],
  },
})

/** A test mail as it is taken, 3 kB of it. */
export function aNewCase(part: Partial<NewCase> = {}): NewCase {
  const id = part.id ?? `case${next()}`
  return {
    id,
    page: `page-of-${id}`,
    opened: storeEpoch,
    closes: storeEpoch + 6 * 86_400_000,
    sender: 'Anna+x@provider.example',
    mailbox: 'anna@provider.example',
    domain: 'provider.example',
    standing: 'authenticated',
    clientKind: 'global',
    arrival: anArrivalToKeep(id),
    proofs: someProofs(),
    raw: Buffer.alloc(3000, `${id}\r\n\0\xff`, 'latin1'),
    ...part,
  }
}

/** A letter to be kept; its id tells case and kind. */
export function aNewLetter(caseId: string, kind: LetterKind, part: Partial<NewLetter> = {}): NewLetter {
  const id = `${kind}-of-${caseId}`
  return {
    id,
    caseId,
    kind,
    transport: kind === 'B' ? 'ipv6-only' : 'dual-stack',
    envelopeSender: `b+${id}@control.example`,
    recipient: 'anna@provider.example',
    messageId: `<${id}@control.example>`,
    createdAt: storeEpoch,
    expiresAt: storeEpoch + 86_400_000,
    dueAt: storeEpoch,
    message: Buffer.from(`Subject: ${kind}\r\n\r\nHello\r\n`),
    ...part,
  }
}

/** A try that was accepted over IPv6. */
export function anAttemptToKeep(part: Partial<Attempt> = {}): Attempt {
  return {
    id: `attempt${next()}`,
    round: 1,
    at: storeEpoch,
    host: 'mx.provider.example',
    address: '2001:db8:1::1',
    family: 'ipv6',
    localAddress: '2001:db8:25::44',
    stage: 'done',
    outcome: 'accepted',
    trouble: null,
    code: 250,
    enhanced: '2.0.0',
    text: 'queued',
    tls: null,
    transcript: 'S: 250 2.0.0 queued',
    ms: 12,
    durations: { connect: 1 },
    ...part,
  }
}

/** A report of failure about a letter. */
export function aBounceToKeep(letterId: string, part: Partial<NewBounce> = {}): NewBounce {
  return {
    id: `bounce${next()}`,
    letterId,
    at: storeEpoch + 60_000,
    kind: 'failed',
    format: 'rfc3464',
    reportingMta: 'dns; mx.provider.example',
    writtenAt: null,
    recipients: [],
    originalEnvelopeId: letterId,
    originalMessageId: null,
    explanationText: 'no such user',
    raw: Buffer.from('Content-Type: multipart/report\r\n\r\nÄ\0', 'latin1'),
    ...part,
  }
}
