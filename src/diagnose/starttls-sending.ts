import type { Arrival } from '../values/arrival.ts'
import { judging, type Verdict } from '../values/verdict.ts'

const rule = judging('starttls-sending')

/** Did the mail come encrypted? We always offer STARTTLS (RFC 3207 §4); what its certificate was worth is theirs to ask. */
export const diagnoseStarttlsSending = ({ tls }: Arrival): Verdict =>
  tls === null ? rule.partial('plain') : rule.pass('encrypted', { facts: { version: tls.version } })
