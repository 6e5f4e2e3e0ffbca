import type { Arrival, Destination } from '../../src/values/arrival.ts'
import type { Attempt } from '../../src/values/attempt.ts'
import type { Bounce } from '../../src/values/bounce.ts'
import type { Case } from '../../src/values/case.ts'
import type { Looks, MailRoute, Proofs } from '../../src/values/evidence.ts'
import { type LetterKind, type LetterRecord, letterPlan } from '../../src/values/letter.ts'
import {
  absent,
  type Finding,
  type Observation,
  observed,
  seen,
  skipped,
} from '../../src/values/observation.ts'
import type { OwnCheck, OwnFault, OwnProof } from '../../src/values/own-check.ts'

/** 2026-03-01 12:00 UTC: when the test mails of unit tests come in. */
export const noon = Date.UTC(2026, 2, 1, 12)

export const six: Destination = { id: 'main', domain: 'doesnotwork.example', kind: 'ipv6-only' }
export const control: Destination = { id: 'control', domain: 'control.example', kind: 'control' }
export const both: Destination = { id: 'both', domain: 'both.doesnotwork.example', kind: 'dual-stack' }

export const look = <T>(id: string, finding: Finding<T>): Observation<T> =>
  observed({ id, what: id, at: noon, ms: 3 }, finding)

export function anArrival(changes: Partial<Arrival> = {}): Arrival {
  return {
    id: 'arrival-1',
    client: { address: '2001:db8:5::25', port: 40_022 },
    server: { address: '2001:db8:25::d0e5', port: 25 },
    family: 'ipv6',
    hostname: 'mx.doesnotwork.example',
    helo: { verb: 'EHLO', name: 'mail.ready.example' },
    envelope: {
      sender: 'user@ready.example',
      parameters: {},
      recipients: [
        {
          kind: 'test',
          address: 'test@doesnotwork.example',
          destination: six,
          tags: { language: null, event: null, test: null, label: null },
        },
      ],
    },
    tls: { version: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384' },
    protocol: 'ESMTPS',
    steps: { connected: noon, helo: noon, mail: noon, rcpt: noon, data: noon, dot: noon },
    bytes: 1_234,
    headers: someHeaders(),
    ...changes,
  }
}

export function someHeaders(changes: Partial<Arrival['headers']> = {}): Arrival['headers'] {
  return {
    from: 'user@ready.example',
    to: ['test@doesnotwork.example'],
    replyTo: null,
    subject: 'Is my provider ready?',
    messageId: '<1@ready.example>',
    references: [],
    autoSubmitted: null,
    precedence: null,
    automatic: null,
    list: [],
    contentType: 'text/plain',
    sender: null,
    languages: [],
    arcSeals: [],
    received: [],
    ...changes,
  }
}

export function someProofs(changes: Partial<Proofs> = {}): Proofs {
  return {
    spf: look(
      'spf',
      seen({ result: 'pass', domain: 'ready.example', record: 'v=spf1 mx -all', explanation: null }),
    ),
    dkim: look('dkim', seen([])),
    dmarc: look('dmarc', seen({ result: 'pass', domain: 'ready.example', policy: 'reject' })),
    ...changes,
  }
}

export const aRoute = (changes: Partial<MailRoute> = {}): MailRoute => ({
  domain: 'ready.example',
  implicit: false,
  mx: look('mx', seen([{ preference: 10, host: 'mail.ready.example' }])),
  exchangers: [
    {
      host: 'mail.ready.example',
      preference: 10,
      a: look('mx-1-a', seen(['198.51.100.25'])),
      aaaa: look('mx-1-aaaa', seen(['2001:db8:5::25'])),
    },
  ],
  ...changes,
})

export const someLooks = (changes: Partial<Looks> = {}): Looks => ({
  ...someProofs(),
  clientNames: look('client-ptr', seen(['mail.ready.example'])),
  clientNameAddresses: [
    { name: 'mail.ready.example', addresses: look('client-name-1', seen(['2001:db8:5::25'])) },
  ],
  heloA: look('helo-a', seen(['198.51.100.25'])),
  heloAaaa: look('helo-aaaa', seen(['2001:db8:5::25'])),
  route: aRoute(),
  hops: look('hops', seen([])),
  parties: look(
    'parties',
    seen({
      envelope: 'ready.example',
      author: 'ready.example',
      client: 'ready.example',
      exchangers: ['ready.example'],
      forwardedBy: null,
    }),
  ),
  ...changes,
})

/** A route whose only exchanger has no AAAA record. */
export const ipv4OnlyRoute = (): MailRoute =>
  aRoute({
    exchangers: [
      {
        host: 'mail.ready.example',
        preference: 10,
        a: look('mx-1-a', seen(['198.51.100.25'])),
        aaaa: look('mx-1-aaaa', absent('no-such-record')),
      },
    ],
  })

let attempts = 0

/** By default an accepted try over IPv6. */
export function anAttempt(changes: Partial<Attempt> = {}): Attempt {
  attempts += 1
  return {
    id: `attempt-${attempts}`,
    round: 1,
    at: noon,
    host: 'mail.ready.example',
    address: '2001:db8:5::25',
    family: 'ipv6',
    localAddress: '2001:db8:25::d0e6',
    stage: 'done',
    outcome: 'accepted',
    trouble: null,
    code: 250,
    enhanced: '2.0.0',
    text: 'queued',
    tls: 'TLSv1.3',
    transcript: '',
    ms: 12,
    durations: {},
    ...changes,
  }
}

export const aRefusal = (text: string, changes: Partial<Attempt> = {}): Attempt =>
  anAttempt({ stage: 'rcpt', outcome: 'refused', code: 550, enhanced: '5.7.1', text, ...changes })

export function aRecord(kind: LetterKind, changes: Partial<LetterRecord> = {}): LetterRecord {
  const domain = letterPlan[kind].envelope === 'six' ? six.domain : control.domain
  return {
    id: `letter-${kind}`.toLowerCase(),
    caseId: 'k7q2m9abcd',
    kind,
    transport: letterPlan[kind].transport,
    state: 'accepted',
    envelopeSender: `b+token@${domain}`,
    recipient: 'user@ready.example',
    messageId: `<${kind}.1@${domain}>`,
    createdAt: noon,
    expiresAt: noon + 24 * 3_600_000,
    dueAt: null,
    acceptedAt: noon + 100,
    attempts: [anAttempt()],
    ...changes,
  }
}

/** A letter that waits for its next round after these attempts. */
export const waiting = (kind: LetterKind, attempts: Attempt[]): LetterRecord =>
  aRecord(kind, { state: 'waiting', acceptedAt: null, dueAt: noon + 300_000, attempts })

export const failedLetter = (kind: LetterKind, attempts: Attempt[]): LetterRecord =>
  aRecord(kind, { state: 'failed', acceptedAt: null, attempts })

export const aBounce = (letterId: string, diagnosticCode: string, changes: Partial<Bounce> = {}): Bounce => ({
  id: 'bounce-1',
  letterId,
  at: noon + 60_000,
  kind: 'failed',
  format: 'rfc3464',
  reportingMta: 'dns; mail.ready.example',
  writtenAt: null,
  recipients: [
    {
      finalRecipient: 'user@ready.example',
      originalRecipient: null,
      action: 'failed',
      status: '5.1.8',
      diagnosticCode,
      words: null,
      remoteMta: null,
      lastTriedAt: null,
      retriesUntil: null,
    },
  ],
  originalEnvelopeId: letterId,
  originalMessageId: null,
  explanationText: '',
  isKept: false,
  ...changes,
})

export function aCase(changes: Partial<Case> = {}): Case {
  return {
    id: 'k7q2m9abcd',
    page: 'abcdefghijklmnopqrstuvwxyz',
    invitedIn: null,
    state: 'open',
    opened: noon,
    closes: noon + 6 * 86_400_000,
    sender: 'user@ready.example',
    mailbox: 'user@ready.example',
    standing: 'authenticated',
    arrival: anArrival(),
    clientKind: 'global',
    proofs: someProofs(),
    looks: someLooks(),
    letters: [aRecord('A'), aRecord('B')],
    bounces: [],
    confirmations: [],
    further: null,
    knocks: [],
    ownChecks: [],
    callouts: [],
    handed: [],
    events: [],
    ...changes,
  }
}

/** A try over IPv4 that was accepted. */
export const overIpv4 = (changes: Partial<Attempt> = {}): Attempt =>
  anAttempt({ family: 'ipv4', address: '198.51.100.25', localAddress: '192.0.2.44', ...changes })

/** Answer B finds no AAAA record of the mail exchanger. */
export const noAaaa = (changes: Partial<Attempt> = {}): Attempt =>
  anAttempt({
    stage: 'resolve',
    outcome: 'refused',
    trouble: 'dns',
    address: null,
    family: null,
    localAddress: null,
    code: null,
    enhanced: '5.4.4',
    text: 'no AAAA record for the mail exchangers of ready.example: mail.ready.example has A 198.51.100.25 and no AAAA',
    tls: null,
    ...changes,
  })

/** A look at our own side at a time; all of it works, and nobody named our records, unless said otherwise. */
export function aWellSide(at: number, changes: Partial<OwnCheck> = {}): OwnCheck {
  const id = `own-${at}`
  return {
    id,
    at,
    ipv6: look<OwnProof>(`${id}-ipv6`, seen('reply')),
    ipv4: look<OwnProof>(`${id}-ipv4`, seen('reply')),
    dns: look<OwnProof>(`${id}-dns`, seen('answer')),
    records: look<OwnFault[]>(`${id}-records`, skipped('nobody named them')),
    ...changes,
  }
}

/** A 4xx at RCPT. */
export const aDeferral = (text: string, changes: Partial<Attempt> = {}): Attempt =>
  anAttempt({ stage: 'rcpt', outcome: 'deferred', code: 450, enhanced: '4.2.0', text, ...changes })

/** What send/next-round.ts puts behind the last round when a letter's time is up. */
export const anExpiry = (last: Attempt): Attempt =>
  anAttempt({
    round: last.round,
    at: last.at + 1_000,
    host: last.host,
    address: null,
    family: null,
    localAddress: null,
    stage: 'resolve',
    outcome: last.outcome,
    trouble: last.trouble,
    code: null,
    enhanced: '4.4.7',
    text: `given up after 24 h; the last reason: ${last.text}`,
    tls: null,
  })
