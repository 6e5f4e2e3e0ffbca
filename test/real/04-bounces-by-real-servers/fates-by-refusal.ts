import { places, type Refusal } from './far-side.ts'
import { byPeer, domainOf, exchanger, type Fate, type Reading, type Rest, six, toOne } from './fate.ts'
import { type Mta, mtas, senderOf } from './senders.ts'

/** Refused by the far Postfix, over IPv6, with its own words or these. */
function refused(name: string, action: string, reading: Reading, rest: Rest = {}): Fate {
  const refusals: Refusal[] = [{ pattern: domainOf({ name }), at: 'rcpt', action }]
  return toOne(name, exchanger(name, six(places.takes)), reading, { refusals, ...rest })
}

/** A DNS block list of the lab that has all senders. */
export const blockList = 'list.example'

/** A domain that the far Postfix does not know. */
export const foreign = 'relay'

/** What each server says itself of mail for a domain that is not its own. */
const saidBy: Record<Mta, { reading: Reading; rest?: Rest }> = {
  postfix: { reading: { reason: 'relay-denied', family: 'any' } },
  exim: { reading: { reason: 'relay-denied', family: 'any' } },
  // It looks at the sender first, whose domain is nowhere in DNS.
  sendmail: { reading: { reason: 'sender-domain-unresolvable', family: 'any' } },
  // Its TLS fails (6.8 with OpenSSL 3); only Sendmail does not go on without.
  opensmtpd: {
    reading: { reason: ['relay-denied', 'invalid-recipient'], family: 'any' },
    rest: { lingers: true, by: { sendmail: { reason: 'tls', family: 'any' } } },
  },
}

/** Mails for a server that does not know their domain. */
export const foreigners: readonly Fate[] = mtas.map((mta) => {
  const name = `foreign-to-${mta}`
  const { reading, rest } = saidBy[mta]
  const senders = mtas.filter((other) => other !== mta)
  return toOne(name, exchanger(name, senderOf(mta, 'both').addresses), reading, { ...rest, senders })
})

const lingers: Rest = { lingers: true }
const noMailbox: Reading = { reason: 'invalid-recipient', family: 'any' }
const full: Reading = { reason: 'mailbox-full', family: 'any' }

/** Mails that the far Postfix refuses. */
export const refusals: readonly Fate[] = [
  { ...refused('no-such-user', 'DUNNO', noMailbox), expected: { nobody: noMailbox } },
  refused('full', '552 5.2.2 Mailbox is over its quota', full),
  refused('full-for-now', '452 4.2.2 Mailbox full', full, lingers),
  refused('no-ptr', 'reject_unknown_reverse_client_hostname', { reason: 'no-ptr', family: 'ipv6' }),
  refused('sender-unknown', 'reject_unknown_sender_domain', {
    reason: 'sender-domain-unresolvable',
    family: 'any',
  }),
  refused(
    'spf',
    '550 5.7.23 Message rejected due to: SPF fail - not authorized',
    byPeer('auth-required', 'ipv6'),
  ),
  refused(
    'greylisted',
    '450 4.2.0 Greylisted, come back in 300 seconds',
    byPeer('greylisted', 'ipv6'),
    lingers,
  ),
  refused(
    'too-fast',
    '450 4.7.1 Error: too much mail from your network',
    byPeer('rate-limited', 'ipv6'),
    lingers,
  ),
  refused('listed', `reject_rbl_client ${blockList}`, { reason: 'blocklisted', family: 'ipv6' }),
  refused(
    'spam',
    'DUNNO',
    { reason: 'policy', family: 'any' },
    {
      refusals: [{ pattern: 'spam.example', at: 'dot', action: '554 5.7.1 This message looks like spam' }],
    },
  ),
  refused('not-by-six', '550 5.2.1 Service unavailable, not-by-six.example does not accept email over IPv6', {
    reason: 'policy',
    family: 'ipv6',
  }),
  refused(foreign, 'DUNNO', { reason: 'relay-denied', family: 'any' }),
  {
    ...refused('two-fates', 'DUNNO', noMailbox, {
      refusals: [{ pattern: 'full@two-fates.example', at: 'rcpt', action: '552 5.2.2 Mailbox full' }],
    }),
    expected: { nobody: noMailbox, full },
  },
]
