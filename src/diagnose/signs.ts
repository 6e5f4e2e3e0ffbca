import type { Sign } from './sign.ts'
import { lost, notConnected, readError, refused, timedOut, unreachable } from './signs-connection.ts'
import { dnsSilent, noIpv6Address, noSuchDomain, unknownDomain } from './signs-dns.ts'
import { linkSigns } from './signs-links.ts'
import * as machine from './signs-machine.ts'
import * as policy from './signs-policy.ts'
import { mailboxFull, recipientRefused, unknownRecipient, unroutable } from './signs-recipient.ts'
import { encryption, noPtr, senderDomain, senderProofs, slowedForEncryption } from './signs-sender.ts'
import * as translated from './signs-translated.ts'

/**
 * All signs that state a cause, from the most particular to the most general: the first that is found decides. So the
 * order is what is said between neighbours.
 */
export const causes: readonly Sign[] = [
  policy.filtered,
  noPtr,
  policy.refusesIpv6,
  machine.loops,
  policy.firstContact,
  machine.misunderstood,
  senderDomain,
  // An unusual rate may be that of a DKIM domain; a rate limit may be for the want of DKIM.
  policy.tooMany,
  senderProofs,
  slowedForEncryption,
  policy.noRelay,
  policy.contentOnAList,
  policy.onAList,
  policy.limited,
  machine.messageTooLarge,
  machine.machineFull,
  mailboxFull,
  machine.tooLarge,
  encryption,
  noIpv6Address,
  dnsSilent,
  noSuchDomain,
  refused,
  unreachable,
  unroutable,
  unknownDomain,
  policy.senderRefused,
  unknownRecipient,
  lost,
  timedOut,
  notConnected,
  ...linkSigns,
  machine.badCommand,
  machine.machineFault,
  translated.translatedWaits,
  policy.askedBackSoon,
  translated.translatedNoPtr,
  ...translated.translatedSender,
  translated.translatedFull,
  translated.translatedDomain,
  translated.translatedUnknown,
  ...translated.translatedConnections,
  ...translated.translatedRules,
  policy.byRule,
]

/** A recipient refused, and no more: a code that means one thing overrules it, what another speaker says does not. */
export const refusals: readonly Sign[] = [recipientRefused]

/** Signs of what came of it, or commonplaces. */
export const results: readonly Sign[] = [
  readError,
  machine.notNow,
  policy.turnedAway,
  translated.translatedRefusal,
  machine.givenUp,
  machine.forNow,
  translated.translatedForNow,
]
