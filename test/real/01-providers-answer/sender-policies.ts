import { ipv6OnlyDomain } from '../lab/mailsix.ts'
import { aProvider } from '../lab/provider.ts'
import { type Case, type Expected, hasSixFrom, refuseSixAt } from './case.ts'

const from = `/^From:.*@${ipv6OnlyDomain.replaceAll('.', '\\.')}/`

/** ② A came over IPv6. ④ L4 passes by its control envelope. */
const onlyEnvelopeFails: Pick<Expected, 'letters' | 'abilities'> = {
  letters: { A: 'ipv6', L4: 'ipv6', explanation: 'ipv6' },
  abilities: ['pass', 'pass', 'fail', 'pass'],
}

/** No letter arrives: the report is found by the sender's address. */
const nobodyIsBlamed: Expected = { letters: {}, abilities: ['pass', 'unknown', 'unknown', 'unknown'] }

/** Providers that look at who sends or what is in a letter, and say no while it is being sent. */
export const senderPolicies: Case[] = [
  {
    // ③ the words speak of the sender's MX. The rule of a host without IPv6: it looks for an A record and finds none.
    title: 'Sendmail says 553 5.5.4 best MX has no IP at MAIL',
    provider: aProvider('sendmail', 15),
    server: { sendmail: { wantsIpv4Senders: true } },
    expected: { ...onlyEnvelopeFails, status: '5.5.4' },
  },
  {
    // ③ the same words, at RCPT.
    title: 'Postfix says 553 5.5.4 best MX has no IP',
    provider: aProvider('best-mx', 19),
    server: {
      postfix: { main: refuseSixAt('smtpd_sender_restrictions', "553 5.5.4 Sender's best MX has no IP") },
    },
    expected: { ...onlyEnvelopeFails, status: '5.5.4' },
  },
  {
    // ③ a 4xx that stayed until the letters' time was up, while L4 got through.
    title: 'Postfix says 450 4.1.8 Domain not found, again and again',
    provider: aProvider('not-found', 20),
    server: { postfix: { main: refuseSixAt('smtpd_sender_restrictions', '450 4.1.8 Domain not found') } },
    expected: { ...onlyEnvelopeFails, status: '4.1.8' },
  },
  {
    // ③ the words say nothing: L3 was refused twice, A's control envelope taken on the same path.
    title: 'Postfix refuses the IPv6-only envelope without a reason',
    provider: aProvider('no-reason', 21),
    server: { postfix: { main: refuseSixAt('smtpd_sender_restrictions', '554 5.7.1 Access denied') } },
    expected: { ...onlyEnvelopeFails, status: '5.7.1' },
  },
  {
    // ④ L4 was refused twice after the dot, its twin A with the control header taken. ③ L3 passes by its control header.
    title: 'a header check refuses the IPv6-only From',
    provider: aProvider('from', 22),
    server: { postfix: { main: { header_checks: `regexp:{ { ${from} REJECT 5.7.1 Not here } }` } } },
    expected: {
      letters: { A: 'ipv6', L3: 'ipv6', explanation: 'ipv6' },
      abilities: ['pass', 'pass', 'pass', 'fail'],
      status: '5.7.1',
    },
  },
  {
    // ③ ④ L3 and L4 are taken, and B4 is refused once more.
    title: 'Exim refuses envelope and From together, each alone is fine',
    provider: aProvider('together', 23),
    server: {
      exim: {
        atDot: [
          `deny senders = *@${ipv6OnlyDomain}`,
          `  condition = \${if ${hasSixFrom}}`,
          '  message = Not taken here',
        ],
      },
    },
    expected: {
      letters: { A: 'ipv6', L3: 'ipv6', L4: 'ipv6', explanation: 'ipv6' },
      abilities: ['pass', 'pass', 'partial', 'partial'],
      status: '5.0.0',
    },
  },
  {
    // What all letters share is refused on both families: because of neither IPv6 nor the sender.
    title: 'a body check refuses the content of all our letters',
    provider: aProvider('content', 24),
    server: {
      postfix: {
        main: { body_checks: 'regexp:{ { /^Case [a-z2-7]+\\./ REJECT 5.7.1 Message content rejected } }' },
      },
    },
    expected: nobodyIsBlamed,
  },
  {
    // A was refused as B was, and the words name nothing.
    title: 'refuses all our answers at DATA',
    provider: aProvider('refuses-all', 13),
    server: { postfix: { main: { smtpd_data_restrictions: 'reject' } } },
    expected: nobodyIsBlamed,
  },
]
