import type { Attempt } from '../values/attempt.ts'
import type { Bounce } from '../values/bounce.ts'
import type { LetterRecord } from '../values/letter.ts'
import { wrap } from './wrap.ts'

/** What the four fields of a delivery status say about a letter, before they are laid out. */
export interface DeliveryStatus {
  finalRecipient: string
  action: 'failed' | 'delayed'
  status: string
  /** With its type: `smtp; 550 …`. */
  diagnosticCode: string
}

/**
 * The delivery status of a letter that was not taken: of the report that came back, else of our own last try.
 * RFC 3464 §2.3.2 to §2.3.6. A local failure has the type `x-mailsix`, for no SMTP server said it.
 */
export function deliveryStatus(
  letter: LetterRecord,
  report: Bounce | undefined,
  last: Attempt | undefined,
  action: 'failed' | 'delayed',
): DeliveryStatus {
  const reported =
    report?.recipients.find((recipient) => recipient.action === 'failed') ?? report?.recipients[0]
  if (report !== undefined) {
    return {
      finalRecipient: reported?.finalRecipient ?? letter.recipient,
      action,
      status: statusOf(reported?.status ?? null, 'failed'),
      diagnosticCode: reported?.diagnosticCode ?? `x-text; ${firstLine(report.explanationText)}`,
    }
  }
  const status = last?.enhanced ?? (action === 'failed' ? '5.0.0' : '4.0.0')
  const words = last?.text ?? ''
  return {
    finalRecipient: letter.recipient,
    action,
    status,
    diagnosticCode:
      last?.code == null
        ? `x-mailsix; ${words}`
        : `smtp; ${[last.code, last.enhanced, words].filter(Boolean).join(' ')}`,
  }
}

/** The four lines as they stand in an explanation; a long one goes on with white space, as fields do. */
export function deliveryLines({ finalRecipient, action, status, diagnosticCode }: DeliveryStatus): string {
  return [
    // RFC 6533 §3: an address beyond ASCII has a type of its own.
    wrap(
      finalRecipient,
      '    ',
      `Final-Recipient: ${/^[\x20-\x7e]*$/.test(finalRecipient) ? 'rfc822' : 'utf-8'}; `,
    ),
    `Action: ${action}`,
    `Status: ${status}`,
    wrap(diagnosticCode, '    ', 'Diagnostic-Code: '),
  ].join('\n')
}

// RFC 3464 §2.3.4: a status code and nothing else.
const statusCode = /^[245]\.\d{1,3}\.\d{1,3}$/

/** The status of a report where it is one, else the code that says no more than the action does. */
export const statusOf = (status: string | null, action: DeliveryStatus['action']): string =>
  status !== null && statusCode.test(status) ? status : action === 'failed' ? '5.0.0' : '4.0.0'

const firstLine = (text: string): string => text.split('\n').find((line) => line.trim() !== '') ?? ''
