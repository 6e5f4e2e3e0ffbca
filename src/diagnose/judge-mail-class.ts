import type { Arrival } from '../values/arrival.ts'
import { splitAddress } from '../values/mailbox.ts'

/** Why a mail is of a class that is never answered; `named` is the header field or address that says so. */
export interface NeverAnswered {
  why: 'null-sender' | 'automatic' | 'list' | 'bulk' | 'machine-sender' | 'bounce-processor' | 'own-address'
  named: string
}

/**
 * RFC 3834 §2: an automatic responder answers no machine, list or report. Null where a person may have written.
 * root@, postmaster@ and info@ are people who test.
 */
export function judgeMailClass(
  { envelope, headers }: Arrival,
  ownDomains: readonly string[],
): NeverAnswered | null {
  if (envelope.sender === '') return { why: 'null-sender', named: 'MAIL FROM:<>' }
  const sender = splitAddress(envelope.sender)
  if (sender === null) return { why: 'machine-sender', named: `MAIL FROM:<${envelope.sender}>` }
  if (ownDomains.includes(sender.domain))
    return { why: 'own-address', named: `MAIL FROM:<${envelope.sender}>` }

  // RFC 3834 §5: any value but "no" says that no person wrote this.
  const { autoSubmitted, precedence } = headers
  if (autoSubmitted !== null && !/^\s*no\b/i.test(autoSubmitted)) {
    return { why: 'automatic', named: `Auto-Submitted: ${autoSubmitted}` }
  }
  const [list] = headers.list
  if (list !== undefined) return { why: 'list', named: list }
  if (precedence !== null && /^\s*(bulk|list|junk)\b/i.test(precedence)) {
    return { why: 'bulk', named: `Precedence: ${precedence}` }
  }
  const named = `MAIL FROM:<${envelope.sender}>`
  if (isMachine(sender.local)) return { why: 'machine-sender', named }
  if (isBounceProcessor(sender.local, sender.domain)) return { why: 'bounce-processor', named }
  return null
}

const isMachine = (local: string): boolean =>
  /^(mailer-daemon|no-?reply|do-?not-?reply|not?-?reply|bounces?|listserv|majordomo)([+._-].*)?$/i.test(
    local,
  ) ||
  /^owner-./i.test(local) ||
  /.-(owner|request|bounces?|errors)$/i.test(local)

/** VERP (another address inside the local part) and the shapes of mail services' return paths. */
const isBounceProcessor = (local: string, domain: string): boolean =>
  /[^+=].*[+=-][^=@]+=[^=@]+\.[a-z]{2,}$/i.test(local) ||
  /^(bounce|return|errors?|msprvs1|em|prvs-bounce|fbl)[-_+.=]?[0-9a-f]{6,}/i.test(local) ||
  /^(bounces?|return|returns|email-?bounces|mailer|e?bounce|bnc|rp)\d*\./i.test(domain) ||
  /(^|\.)(amazonses\.com|bounces\.google\.com|mailgun\.(org|net)|sendgrid\.net|mandrillapp\.com|mcsv\.net|rsgsv\.net|sparkpostmail\.com)$/i.test(
    domain,
  )
