import { z } from 'zod'
import type { Report, ReportedRecipient } from '../values/bounce.ts'
import { nobodyNamed, unread } from '../values/bounce.ts'
import { cleanLine } from './header-fields.ts'

const text = z.string().nullish()
const bounced = z.object({ emailAddress: text, action: text, status: text, diagnosticCode: text })
const schema = z.object({
  notificationType: text,
  eventType: text,
  bounce: z.object({ bouncedRecipients: z.array(bounced), reportingMTA: text, timestamp: text }).nullish(),
  delivery: z
    .object({ recipients: z.array(z.string()), smtpResponse: text, reportingMTA: text, timestamp: text })
    .nullish(),
  deliveryDelay: z
    .object({
      delayedRecipients: z.array(bounced),
      reportingMTA: text,
      timestamp: text,
      expirationTime: text,
    })
    .nullish(),
  mail: z.object({ commonHeaders: z.object({ messageId: text }).nullish() }).nullish(),
})
const envelope = z.object({ Type: z.literal('Notification'), Message: z.string() })

/**
 * Reads the notification in JSON by which Amazon's mail service tells of a message's fate, sent as the text of a mail:
 * "Bounce", "Delivery", "DeliveryDelay". Null for other texts, and for complaints, which tell of no failure.
 */
export function readJsonReport(words: string): Report | null {
  const found = parse(words)
  if (found === null) return null
  const { bounce, delivery, deliveryDelay, mail } = found
  const kind = found.notificationType ?? found.eventType ?? ''
  const rest = { ...unread, originalMessageId: idOf(mail?.commonHeaders?.messageId) }
  if (kind === 'Bounce' && bounce != null) {
    const recipients = bounce.bouncedRecipients.map((one) => recipientOf(one, 'failed', null))
    return { ...rest, ...tellings('failed', recipients, bounce) }
  }
  if (kind === 'DeliveryDelay' && deliveryDelay != null) {
    const until = timeOf(deliveryDelay.expirationTime)
    const recipients = deliveryDelay.delayedRecipients.map((one) => recipientOf(one, 'delayed', until))
    return { ...rest, ...tellings('delayed', recipients, deliveryDelay) }
  }
  if (kind === 'Delivery' && delivery != null) {
    const diagnosticCode = delivery.smtpResponse == null ? null : `smtp; ${delivery.smtpResponse}`
    const recipients = delivery.recipients.map((emailAddress) =>
      recipientOf({ emailAddress, diagnosticCode }, 'delivered', null),
    )
    return { ...rest, ...tellings('delivered', recipients, delivery) }
  }
  return null
}

/** The object that the text begins with. What stands behind it, such as a way to unsubscribe, is no part of it. */
function parse(words: string): z.infer<typeof schema> | null {
  const trimmed = words.slice(0, 65_536).trim()
  if (!/^\{\s{0,8}"[a-z]/i.test(trimmed)) return null
  // RFC 5321 §4.5.3.1.6: lines may be too long for a server on the way; some break them with a mark.
  const json = trimmed.slice(0, trimmed.lastIndexOf('}') + 1).replace(/!?\n ?/g, '')
  try {
    const object: unknown = JSON.parse(json)
    // The notification service can be told to put its own envelope around it.
    const { data } = envelope.safeParse(object)
    return schema.safeParse(data === undefined ? object : JSON.parse(data.Message)).data ?? null
  } catch {
    return null
  }
}

const short = (value: string | null | undefined, limit = 998): string | null =>
  cleanLine(value ?? '', limit) || null

function recipientOf(
  one: z.infer<typeof bounced>,
  action: 'failed' | 'delayed' | 'delivered',
  retriesUntil: number | null,
): ReportedRecipient {
  return {
    ...nobodyNamed,
    ...{ finalRecipient: short(one.emailAddress), action, retriesUntil },
    status: /^[245]\.\d{1,3}\.\d{1,3}$/.exec(one.status ?? '')?.[0] ?? null,
    diagnosticCode: short(one.diagnosticCode, 2000),
  }
}

function tellings(
  kind: 'failed' | 'delayed' | 'delivered',
  recipients: ReportedRecipient[],
  {
    reportingMTA,
    timestamp,
  }: { reportingMTA?: string | null | undefined; timestamp?: string | null | undefined },
): Pick<Report, 'kind' | 'format' | 'reportingMta' | 'writtenAt' | 'recipients' | 'explanationText'> {
  const told = recipients.slice(0, 100)
  return {
    ...{ kind, format: 'text', writtenAt: timeOf(timestamp), recipients: told },
    reportingMta: short(reportingMTA?.replace(/^\s*\w{1,10};/, '')),
    explanationText: told
      .flatMap(({ diagnosticCode }) => diagnosticCode ?? [])
      .join('\n')
      .slice(0, 2000),
  }
}

const idOf = (value: string | null | undefined): string | null =>
  /^<[^<>\s]{1,900}>$/.exec(cleanLine(value ?? ''))?.[0] ?? null

function timeOf(value: string | null | undefined): number | null {
  const at = /^\d{4}-\d\d-\d\dT[\d:.]{5,15}Z$/.test(value ?? '') ? Date.parse(value ?? '') : Number.NaN
  return Number.isNaN(at) ? null : at
}
