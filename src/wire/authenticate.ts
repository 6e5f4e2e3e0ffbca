import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'
import type { AuthStatus, DKIMResult, DNSResolver } from 'mailauth'
import { evaluateDmarc } from 'mailauth/lib/dmarc/index.js'
import { spf as checkSpf, type SPFResult } from 'mailauth/lib/spf/index.js'
import { getDomain } from 'tldts'
import { familyOf } from '../values/address.ts'
import type { DkimProof, DmarcProof, ProofResult, Proofs, SpfProof } from '../values/evidence.ts'
import { type Finding, failed, observed, seen, skipped } from '../values/observation.ts'
import type { Clock } from '../world/clock.ts'
import { cleanLine, fieldValue, splitFields, textOf } from './header-fields.ts'
import { mailauthResolver, type Resolver, withBudget } from './resolver.ts'
import { verifyDkim } from './verify-dkim.ts'

/** What a message's origin is judged by. */
export interface Origin {
  /** As it came, dot-unstuffed. */
  message: Buffer
  /** The client's address. */
  client: string
  /** Name or literal of its HELO. */
  helo: string
  /** Envelope sender, '' for the null reverse-path. */
  sender: string
  /** Our name in the greeting. */
  hostname: string
}

/** How it is looked. */
export interface OriginLook {
  /** Start, ms since 1970. */
  at: number
  clock: Clock
  /** What DNS may cost; what isn't answered then is `temperror`. */
  budgetMs: number
  /** Wraps each wait for DNS. */
  outside?: <Value>(wait: () => Promise<Value>) => Promise<Value>
}

const maxSignatures = 20
const maxText = 1000

// The budget ends all waiting; this is for a library that doesn't come back although it ended.
const graceMs = 2_000

/**
 * SPF, DKIM and DMARC of a message, by mailauth over our resolver. Never throws. A question that DNS leaves open gives
 * `temperror` and never `fail` or `none`; a message that can't be judged at all, three failed observations.
 * DMARC is skipped where the header From names no or several domains. `dkim` of an unsigned message is `seen([])`.
 */
export async function authenticate(origin: Origin, resolver: Resolver, look: OriginLook): Promise<Proofs> {
  const { clock } = look
  const began = clock.now()
  const budgeted = withBudget(resolver, look.budgetMs, clock)
  const findings = await within(look.budgetMs + graceMs, clock, () => find(origin, budgeted, look))
  return toProofs(origin, findings, look.at, clock.now() - began)
}

/** Three failed observations: what there is when a message can't be judged. `ms` is how long it took to find that out. */
export function unjudged(origin: Omit<Origin, 'message'>, code: string, at: number, ms: number): Proofs {
  return toProofs(origin, allFailed(code), at, ms)
}

interface Findings {
  spf: Finding<SpfProof>
  dkim: Finding<DkimProof[]>
  dmarc: Finding<DmarcProof>
}

const allFailed = (code: string): Findings => ({ spf: failed(code), dkim: failed(code), dmarc: failed(code) })

function toProofs(origin: Omit<Origin, 'message'>, found: Findings, at: number, ms: number): Proofs {
  const domain = cleanLine(spfDomain(origin), 255)
  const spf = { id: 'spf', what: `SPF of ${domain} for ${origin.client}`, at, ms }
  const dkim = { id: 'dkim', what: 'DKIM signatures of the message', at, ms }
  const author = found.dmarc.state === 'seen' ? ` of ${found.dmarc.value.domain}` : ' of the header From'
  const dmarc = { id: 'dmarc', what: `DMARC${author}`, at, ms }
  return {
    spf: observed(spf, found.spf),
    dkim: observed(dkim, found.dkim),
    dmarc: observed(dmarc, found.dmarc),
  }
}

async function within(ms: number, clock: Clock, work: () => Promise<Findings>): Promise<Findings> {
  let cancel = (): void => {}
  const late = new Promise<Findings>((resolve) => {
    cancel = clock.after(ms, () => resolve(allFailed('TIMEOUT')))
  })
  try {
    return await Promise.race([work(), late])
  } catch (error) {
    return allFailed(error instanceof Error ? error.name : 'UNKNOWN')
  } finally {
    cancel()
  }
}

async function find(origin: Origin, resolver: Resolver, look: OriginLook): Promise<Findings> {
  const { fields } = splitFields(textOf(headBlock(origin.message)))
  const signatures = fields.filter(({ name }) => name === 'dkim-signature').map(({ value }) => value)
  if (signatures.length > maxSignatures) return allFailed('TOO-MANY-SIGNATURES')
  askAhead(resolver, origin, fieldValue(fields, 'from') ?? '', signatures)

  const unanswered = new Set<string>()
  const ask = mailauthResolver(resolver)
  const { outside = (wait) => wait() } = look
  const asked = async (name: string, type: string): ReturnType<typeof ask> => {
    try {
      return await outside(() => ask(name, type))
    } catch (error) {
      if (!isAbsence(error)) unanswered.add(type)
      throw error
    }
  }
  // Its type leaves out what MX look-ups give.
  const options = { resolver: asked as DNSResolver, sender: origin.sender }
  const dkim = await verifyDkim(origin.message, options)
  const helo = origin.helo || origin.client
  const spf = await checkSpf({
    ...options,
    ip: origin.client,
    helo: isIP(helo) === 0 ? helo : `[${helo}]`,
    mta: origin.hostname,
  })
  const { response: dmarc } = await evaluateDmarc({
    ...options,
    headerFrom: dkim.headerFrom,
    fromFields: dkim.fromFields,
    spfDomains: spf.status.result === 'pass' ? [spf.domain] : [],
    dkimDomains: dkim.results
      .filter(({ status }) => status.result === 'pass')
      .map(({ signingDomain = '' }) => ({ domain: signingDomain })),
  })

  const spfProof: SpfProof = {
    result: spfResult(results[spf.status.result], origin.client, unanswered),
    domain: spfDomain(origin),
    record: (spf.rr && cleanLine(spf.rr, maxText)) || null,
    explanation: cleanLine(spf.explanation ?? commentOf(spf, origin), maxText) || null,
  }
  const dkimProofs = dkim.results
    .filter(({ status }) => status.result !== 'none')
    .map((result) => dkimProof(result, dkim.header, envelopeDomain(origin.sender)))
  if (dmarc === false) {
    return {
      spf: seen(spfProof),
      dkim: seen(dkimProofs),
      dmarc: skipped('no single domain in the header From'),
    }
  }
  const author = dmarc.status.header?.from ?? ''
  const dmarcProof: DmarcProof = {
    result: dmarcResult(results[dmarc.status.result], author, spfProof, dkimProofs),
    domain: cleanLine(author, 255),
    policy: policies.find((policy) => policy === dmarc.policy) ?? null,
  }
  return { spf: seen(spfProof), dkim: seen(dkimProofs), dmarc: seen(dmarcProof) }
}

/** mailauth begins its comment with the name of the host that looked. */
const commentOf = ({ status }: SPFResult, { hostname }: Origin): string =>
  (status.comment ?? '').replace(`${hostname}: `, '')

const policies = ['none', 'quarantine', 'reject'] as const

const results: Record<AuthStatus['result'], ProofResult> = {
  pass: 'pass',
  fail: 'fail',
  softfail: 'softfail',
  neutral: 'neutral',
  none: 'none',
  temperror: 'temperror',
  temperr: 'temperror',
  permerror: 'permerror',
  policy: 'policy',
  skipped: 'none',
  declined: 'none',
}

/** Asks at once what mailauth will ask in turn: the resolver remembers the answers. */
function askAhead(resolver: Resolver, origin: Origin, from: string, signatures: readonly string[]): void {
  const names = signatures.map((signature) => {
    const tag = (name: string): string =>
      signature.match(new RegExp(`(?:^|;)\\s*${name}=([^;\\s]+)`))?.[1] ?? ''
    return `${tag('s')}._domainkey.${tag('d')}`
  })
  const author = from.match(/@([^\s<>@,;"]+)>?\s*$/)?.[1]
  if (author !== undefined) names.push(`_dmarc.${author}`)
  for (const name of [spfDomain(origin), ...names]) void resolver.txt(name)
}

function headBlock(message: Buffer): Buffer {
  const end = message.indexOf('\r\n\r\n')
  return end < 0 ? message : message.subarray(0, end)
}

const envelopeDomain = (sender: string): string => asciiDomain(sender.slice(sender.lastIndexOf('@') + 1))

/** RFC 7208 §2.4: with a null reverse-path, the HELO identity counts. */
const spfDomain = ({ sender, helo }: Omit<Origin, 'message'>): string =>
  sender === '' ? asciiDomain(helo) : envelopeDomain(sender)

const asciiDomain = (domain: string): string => {
  const lower = domain.trim().toLowerCase().replace(/\.$/, '')
  return domainToASCII(lower) || lower
}

const isAbsence = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOTFOUND' || error.code === 'ENODATA')

/**
 * RFC 7208 §5.5: a DNS error in a PTR look-up makes the mechanism not match, so that a timeout can end in a `fail` by
 * the `-all` behind it. We don't hold that against the sender.
 */
function spfResult(result: ProofResult, client: string, unanswered: ReadonlySet<string>): ProofResult {
  if (result !== 'fail' && result !== 'softfail' && result !== 'neutral') return result
  const address = familyOf(client) === 'ipv6' ? 'AAAA' : 'A'
  return unanswered.has('PTR') || unanswered.has(address) ? 'temperror' : result
}

/** mailauth sees a `temperror` of SPF or DKIM as no pass, but with an answer it might have been an aligned one. */
function dmarcResult(result: ProofResult, author: string, spf: SpfProof, dkim: DkimProof[]): ProofResult {
  if (result !== 'fail') return result
  const open = [spf, ...dkim].some(
    (proof) => proof.result === 'temperror' && sameOrganisation(proof.domain, author),
  )
  return open ? 'temperror' : 'fail'
}

interface HeaderLine {
  key: string
}

function dkimProof(result: DKIMResult, header: readonly HeaderLine[], envelope: string): DkimProof {
  const covered = (result.signingHeaders?.keys ?? '')
    .split(':')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '')
  const comment = result.status.comment ?? null
  const domain = asciiDomain(result.signingDomain ?? '')
  return {
    result: dkimResult(results[result.status.result], comment),
    domain: cleanLine(domain, 255),
    selector: cleanLine(result.selector ?? '', 255),
    // A field that stands twice is signed only if both are: another To could have been added to a signed mail.
    signs: [...new Set(covered)].filter((name) => count(covered, name) >= count(namesOf(header), name)),
    alignedWithEnvelope: sameOrganisation(domain, envelope),
    explanation: comment === null ? null : cleanLine(comment, maxText),
  }
}

const namesOf = (header: readonly HeaderLine[]): string[] => header.map(({ key }) => key)
const count = (names: readonly string[], name: string): number =>
  names.filter((other) => other === name).length

/** mailauth calls these `neutral`; RFC 8601 §2.7.1 has the plainer words. */
function dkimResult(result: ProofResult, comment: string | null): ProofResult {
  if (result === 'neutral' && comment === 'body hash did not verify') return 'fail'
  if (result === 'neutral' && comment === 'no key') return 'permerror'
  // A selector or domain that can't be a name was never asked for.
  if (result === 'temperror' && comment === 'DNS failure: EBADNAME') return 'permerror'
  return result
}

/** RFC 7489 §3.2: the same name below a public suffix; private suffixes count, their tenants are strangers. */
function sameOrganisation(one: string, other: string): boolean {
  if (one === '' || other === '') return false
  const options = { allowPrivateDomains: true }
  return one === other || (getDomain(one, options) ?? one) === (getDomain(other, options) ?? other)
}
