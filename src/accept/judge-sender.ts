import { type Refusal, refusal } from '../values/refusal.ts'
import { readPath } from './parse-path.ts'

/** Whether this envelope sender could be answered: null, or what is wrong with it. `parameters` are those of MAIL. */
export function judgeSender(sender: string, parameters: Record<string, string | true>): Refusal | null {
  if (sender === '') return null
  const domain = readPath(sender)?.domain
  if (
    domain === undefined ||
    domain === null ||
    !/^(\[[\x21-\x7e]+\]|[\p{L}\p{M}\p{N}_-]+(\.[\p{L}\p{M}\p{N}_-]+)*\.?)$/u.test(domain)
  ) {
    return refusal(553, '5.1.7', 'reply.no-sender')
  }
  // RFC 6531 §3.5: an address beyond ASCII needs the parameter.
  if (!/^[\x20-\x7e]*$/.test(sender) && !('SMTPUTF8' in parameters)) {
    return refusal(553, '5.6.7', 'reply.sender-beyond-ascii')
  }
  return null
}
