import type { Arrival } from '../values/arrival.ts'
import { handsIn } from '../values/asked-for.ts'
import { splitAddress } from '../values/mailbox.ts'
import { isAutomaticSubject } from './automatic-subject.ts'

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
  const named = `MAIL FROM:<${envelope.sender}>`
  if (sender === null) return { why: 'machine-sender', named }
  if (ownDomains.includes(sender.domain)) return { why: 'own-address', named }

  // RFC 3834 §5: any value but "no" says that no person wrote this.
  const { automatic, autoSubmitted, precedence } = headers
  if (autoSubmitted !== null && !/^\s*no\s*([;(]|$)/i.test(autoSubmitted)) {
    return { why: 'automatic', named: `Auto-Submitted: ${autoSubmitted}` }
  }
  if (automatic !== null) return { why: 'automatic', named: automatic }
  const [list] = headers.list
  if (list !== undefined) return { why: 'list', named: list }
  if (precedence !== null && /^\s*(bulk|list|junk|auto[-_ ]?reply)\b/i.test(precedence)) {
    return { why: 'bulk', named: `Precedence: ${precedence}` }
  }
  if (isMachine(sender.local)) return { why: 'machine-sender', named }
  if (isBounceProcessor(sender.local, sender.domain)) return { why: 'bounce-processor', named }
  // Whom a bounce or an absence note reached may redirect it to explain@ as it is.
  return handsIn({ envelope }) ? null : judgeContent(headers)
}

function judgeContent({ contentType, subject }: Arrival['headers']): NeverAnswered | null {
  if (contentType === 'multipart/report') return { why: 'automatic', named: 'Content-Type: multipart/report' }
  if (isAutomaticSubject(subject)) return { why: 'automatic', named: `Subject: ${subject.slice(0, 100)}` }
  return null
}

const isMachine = (local: string): boolean =>
  /^(mailer-daemon|bounces?|listserv|majordomo)([+._-].*)?$/i.test(local) ||
  /(^|[+._-])(no|do[._-]?not)[._-]?reply\d*($|[+._-])/i.test(local) ||
  /^owner-./i.test(local) ||
  /.-(owner|request|bounces?|errors)$/i.test(local)

/**
 * VERP (another whole address inside the local part) and the shapes of mail services' return paths. BATV and SRS put
 * something in front of a person's address too: those are answered (verdicts.md).
 */
function isBounceProcessor(local: string, domain: string): boolean {
  if (/^srs[01][=+-]/i.test(local)) return false
  const plain = local.replace(/^prvs=[0-9a-z]{4,12}=|=prvs=[0-9a-z]{4,12}$/i, '')
  return (
    /^[^+=].*[+=-][^=@]+=[^=@]+\.[a-z]{2,}$/i.test(plain) ||
    /^(bounces?|return|errors?|fbl)[-_+.=]?[0-9a-f]{6,}/i.test(plain) ||
    /^msprvs1=/i.test(plain) ||
    /^(bounces?|returns?|email-?bounces|e?bounce)\d*\.[^.]+\.[^.]+/i.test(domain) ||
    /(^|\.)(amazonses\.com|bounces\.google\.com|mailgun\.(org|net)|sendgrid\.net|mandrillapp\.com|mcsv\.net|rsgsv\.net|sparkpostmail\.com)$/i.test(
      domain,
    )
  )
}
