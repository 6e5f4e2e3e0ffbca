import {
  atFirst,
  authorWithoutIpv4,
  fallsSilent,
  namelessClient,
  overIpv6,
  refuses,
  senderWithoutIpv4,
  unauthenticated,
  unverifiedSender,
  withoutSpf,
} from '../kit/manners.ts'
import { isExplained, isUnderWay } from './moments.ts'
import type { Row } from './row.ts'
import { all, withDmarc, withSpf } from './zones.ts'

/** A letter with an IPv6-only domain in either place. */
const refusesEither = (words: string) => [
  refuses('dot', words, senderWithoutIpv4),
  refuses('dot', words, authorWithoutIpv4),
]

/** What a provider's server has against A, B and those that find out why B fails. */
export const letterRows: readonly Row[] = [
  {
    name: 'no-ipv6-rcpt',
    title: 'says at RCPT that it takes no mail over IPv6',
    because: 'A 5xx that names IPv6: ② fails. A went on to IPv4, B4 goes the same way and answers ③ and ④.',
    provider: {
      setup: {
        manners: [
          refuses('rcpt', '550 5.2.1 Service unavailable, we do not accept email over IPv6', overIpv6),
        ],
      },
    },
    expected: { 'receive-over-ipv6': 'fail refuses-ipv6', 'mx-same-server': 'pass same-name' },
  },
  {
    name: 'no-ipv6-dot',
    title: 'says after the final dot that it takes no mail over IPv6',
    because: 'As at RCPT; nothing was asked of its other addresses, for a letter got as far as the dot.',
    provider: { fault: 'refuses-ipv6-after-dot' },
    expected: { 'receive-over-ipv6': 'fail refuses-ipv6', 'mx-same-server': 'pass same-name' },
  },
  {
    name: 'rude',
    title: 'refuses at RCPT whatever comes over IPv6, without a reason',
    because: 'A was refused over IPv6 and taken over IPv4 in the same round, and B met the same answer.',
    provider: { setup: { manners: [refuses('rcpt', '550 5.7.1 Access denied', overIpv6)] } },
    expected: {
      'receive-over-ipv6': 'fail ipv6-refused-ipv4-accepted',
      'mx-same-server': 'pass same-name',
    },
  },
  {
    name: 'old-rule',
    title: 'refuses senders whose best MX has no IPv4 address, as Sendmail sites did',
    because:
      'Its words name the MX of the sender’s domain: ③ fails. L4 has the control sender and is taken: ④ passes.',
    provider: { fault: 'wants-ipv4-of-sender' },
    expected: {
      'ipv6-only-envelope': 'fail sender-domain-refused',
      'our-side': 'pass well',
      'mx-same-server': 'pass same-name',
    },
  },
  {
    name: 'not-found',
    title: 'says 450 to senders whose MX it does not find, and keeps it up',
    because:
      'Postfix’s words for a domain without A: at the end of B’s life the 4xx that stayed is a failure of ③.',
    provider: {
      setup: {
        manners: [refuses('rcpt', '450 4.1.8 Sender address rejected: Domain not found', senderWithoutIpv4)],
      },
    },
    expected: {
      'ipv6-only-envelope': 'fail sender-domain-refused',
      'our-side': 'pass well',
      'mx-same-server': 'pass same-name',
    },
  },
  {
    name: 'mute-rule',
    title: 'refuses senders without IPv4 and does not say why',
    because: 'L3 refused, L4 taken on the same path, L3 refused again: it is the envelope sender.',
    provider: { setup: { manners: [refuses('rcpt', '550 5.7.1 Access denied', senderWithoutIpv4)] } },
    expected: { 'ipv6-only-envelope': 'fail envelope-refused', 'mx-same-server': 'pass same-name' },
  },
  {
    name: 'mute-delay',
    title: 'puts off senders without IPv4 for ever and does not say why',
    because: 'A 4xx that stayed to the end of L3’s life, while L4 was taken.',
    provider: { setup: { manners: [refuses('rcpt', '451 4.7.1 Not now', senderWithoutIpv4)] } },
    expected: { 'ipv6-only-envelope': 'fail envelope-refused', 'mx-same-server': 'pass same-name' },
  },
  {
    name: 'header-rule',
    title: 'refuses a header From without IPv4 and says so',
    because: 'Its words name the header From: ④ fails. L3 has the control header and is taken: ③ passes.',
    provider: {
      setup: {
        manners: [refuses('dot', '550 5.7.1 Header From: domain has no valid address', authorWithoutIpv4)],
      },
    },
    expected: { 'ipv6-only-from': 'fail header-from-refused', 'our-side': 'pass well' },
  },
  {
    name: 'mute-header',
    title: 'refuses a header From without IPv4 and does not say why',
    because: 'L4 refused, L3 taken on the same path, L4 refused again: it is the header From.',
    provider: { setup: { manners: [refuses('dot', '550 5.7.1 Access denied', authorWithoutIpv4)] } },
    expected: { 'ipv6-only-from': 'fail from-refused' },
  },
  {
    name: 'mute-data',
    title: 'refuses at DATA senders without IPv4',
    because: 'As at RCPT: DATA comes before the header, so it can only be the envelope.',
    provider: { setup: { manners: [refuses('data', '554 5.7.1 Access denied', senderWithoutIpv4)] } },
    expected: { 'ipv6-only-envelope': 'fail envelope-refused' },
  },
  {
    name: 'together',
    title: 'refuses only the combination of both without IPv4',
    because: 'L3 and L4 are taken, B4 is refused twice: trouble of both together.',
    provider: {
      setup: { manners: [refuses('dot', '550 5.7.1 Access denied', senderWithoutIpv4, authorWithoutIpv4)] },
    },
    expected: { 'ipv6-only-envelope': 'partial only-together', 'ipv6-only-from': 'partial only-together' },
  },
  {
    name: 'either',
    title: 'refuses either without IPv4 and does not say why',
    because: 'L3 and L4 are both refused twice after the dot, while A, which has neither, was taken.',
    provider: { setup: { manners: refusesEither('550 5.7.1 Access denied') } },
    expected: { 'ipv6-only-envelope': 'fail envelope-refused', 'ipv6-only-from': 'fail from-refused' },
  },
  {
    name: 'spam-filter',
    title: 'calls the letters with an IPv6-only domain spam',
    because: 'Content says nothing of sender or header, whatever it was that its filter did not like.',
    provider: { setup: { manners: refusesEither('554 5.7.1 Message looks like spam') } },
    expected: { 'ipv6-only-envelope': 'unknown other-cause', 'ipv6-only-from': 'unknown other-cause' },
  },
  {
    name: 'spam-for-all',
    title: 'calls all our letters spam',
    because: 'A is refused too, over both families, by the content that all letters share.',
    provider: { setup: { manners: [refuses('dot', '554 5.7.1 Message looks like spam')] } },
    expected: {
      'receive-over-ipv6': 'unknown refused-on-both',
      'ipv6-only-envelope': 'unknown other-cause',
      'ipv6-only-from': 'unknown other-cause',
      'mx-same-server': 'pass same-name',
      'delivery-delay': 'not-applicable none-accepted',
    },
  },
  {
    name: 'no-one',
    title: 'takes no mail from outside',
    because: 'A is refused as B is: nothing of that is about IPv6.',
    provider: { fault: 'refuses-all' },
    expected: {
      'receive-over-ipv6': 'unknown refused-on-both',
      'ipv6-only-envelope': 'unknown control-failed-too',
      'ipv6-only-from': 'not-tested refused-before-header',
      'mx-same-server': 'pass same-name',
      'delivery-delay': 'not-applicable none-accepted',
    },
  },
  {
    name: 'no-such-user',
    title: 'knows no mailbox of this name',
    because: 'The recipient is wrong; neither ③ nor ④ can be told of it.',
    provider: { setup: { manners: [refuses('rcpt', '550 5.1.1 User unknown')] } },
    expected: {
      'receive-over-ipv6': 'unknown refused-on-both',
      'ipv6-only-envelope': 'unknown other-cause',
      'ipv6-only-from': 'not-tested refused-before-header',
      'mx-same-server': 'pass same-name',
      'delivery-delay': 'not-applicable none-accepted',
    },
  },
  {
    name: 'closed-greeting',
    title: 'greets everybody with 554',
    because: 'RFC 5321 §3.1: no service here, over no family.',
    provider: { setup: { manners: [refuses('connect', '554 5.3.2 No service here')] } },
    expected: {
      'receive-over-ipv6': 'unknown refused-on-both',
      'ipv6-only-envelope': 'unknown control-failed-too',
      'ipv6-only-from': 'not-tested refused-before-header',
      'mx-same-server': 'not-tested seen-on-one-family',
      'starttls-receiving': 'not-tested not-reached',
      'delivery-delay': 'not-applicable none-accepted',
    },
  },
  {
    name: 'fickle',
    title: 'refuses senders without IPv4 three times, and then puts them off',
    because:
      'L3 was refused and, when it was tried once more, not refused: the result changed, nothing is blamed.',
    provider: {
      setup: {
        manners: [
          atFirst(3, refuses('rcpt', '550 5.7.1 Access denied', senderWithoutIpv4)),
          refuses('rcpt', '451 4.7.1 Not now', senderWithoutIpv4),
        ],
      },
    },
    expected: { 'ipv6-only-envelope': 'unknown changed-on-repeat', 'mx-same-server': 'pass same-name' },
  },
  {
    name: 'once',
    title: 'refuses the first letter from an IPv6-only domain, and takes it later',
    because: 'B4 was taken with the same sender and header: whatever it was, it was neither.',
    provider: {
      setup: { manners: [atFirst(1, refuses('rcpt', '550 5.7.1 Access denied', senderWithoutIpv4))] },
    },
    expected: { 'mx-same-server': 'pass same-name', 'delivery-delay': 'partial delayed' },
  },
  {
    name: 'unproven',
    title: 'refuses senders without IPv4; its own mail is proved by nothing',
    because: 'Whoever is not proved gets no letters beyond A, B and an explanation: B alone cannot tell.',
    provider: {
      setup: {
        dns: all(withSpf(null), withDmarc('v=DMARC1; p=none')),
        manners: [refuses('rcpt', '550 5.7.1 Access denied', senderWithoutIpv4)],
      },
    },
    mail: { signedBy: null },
    expected: {
      'ipv6-only-envelope': 'not-tested only-b-tried',
      'ipv6-only-from': 'not-tested refused-before-header',
      'mx-same-server': 'pass same-name',
      spf: 'fail no-record',
      'spf-families': 'not-applicable no-record',
      dkim: 'fail not-signed',
      dmarc: 'fail failed',
      'gmail-over-ipv6': 'fail not-authenticated',
      'microsoft-over-ipv6': 'fail not-authenticated',
      'linkedin-over-ipv6': 'partial would-have-refused',
    },
  },
  {
    name: 'blind',
    title: 'says over IPv6 that our address has no name, though it has',
    because:
      'Our records are right, A went through over IPv4, and B met the same words over IPv6: it is IPv6.',
    provider: {
      setup: {
        manners: [
          refuses('rcpt', '550 5.7.25 The sending IPv6 address must have a reverse DNS record', overIpv6),
        ],
      },
    },
    expected: {
      'receive-over-ipv6': 'fail ipv6-refused-ipv4-accepted',
      'mx-same-server': 'pass same-name',
      'our-side': 'pass well',
    },
  },
  {
    name: 'picky',
    title: 'puts A off over IPv6 and refuses B there, each without a reason',
    because:
      'A went over IPv4, but it was not refused over IPv6: what B was refused for is not told. B4 went by IPv4.',
    provider: {
      setup: {
        manners: [
          refuses('rcpt', '550 5.7.1 Access denied', overIpv6, senderWithoutIpv4),
          refuses('rcpt', '451 4.7.1 Not now', overIpv6),
        ],
      },
    },
    expected: { 'receive-over-ipv6': 'unknown reason-unclear', 'mx-same-server': 'pass same-name' },
  },
  {
    name: 'name-delay',
    title: 'puts every letter off for the name of our address, looked at meanwhile',
    because: 'It may have failed to look it up; our records are right, and the letters are tried again.',
    provider: {
      setup: {
        manners: [refuses('rcpt', '450 4.7.25 Client host rejected: cannot find your reverse hostname')],
      },
    },
    when: isUnderWay,
    expected: {
      'receive-over-ipv6': 'pending put-off-for-our-records',
      'ipv6-only-envelope': 'pending not-yet-accepted',
      'ipv6-only-from': 'pending not-yet-accepted',
      'mx-same-server': 'pass same-name',
      'delivery-delay': 'pending under-way',
      'our-side': 'pass well',
    },
  },
  {
    name: 'header-delay',
    title: 'puts off a header From without IPv4, looked at when the explanation has gone out',
    because: 'L4 is put off to the end of its life perhaps; so far it fails. L3 was taken.',
    provider: { setup: { manners: [refuses('dot', '451 4.7.1 Not now', authorWithoutIpv4)] } },
    when: isExplained,
    expected: { 'ipv6-only-from': 'pending fails-so-far', 'delivery-delay': 'pending under-way' },
  },
  {
    name: 'fickle-header',
    title: 'refuses a header From without IPv4 three times, and then puts it off',
    because:
      'L4 was refused and, when it was tried once more, not refused: the result changed, nothing is blamed.',
    provider: {
      setup: {
        manners: [
          atFirst(3, refuses('dot', '550 5.7.1 Access denied', authorWithoutIpv4)),
          refuses('dot', '451 4.7.1 Not now', authorWithoutIpv4),
        ],
      },
    },
    expected: { 'ipv6-only-from': 'unknown changed-on-repeat' },
  },
  {
    name: 'unproven-header',
    title: 'refuses a header From without IPv4; its own mail is proved by nothing',
    because: 'B was refused after the dot, and without B4 nobody knows whether for its sender or its header.',
    provider: {
      setup: {
        dns: all(withSpf(null), withDmarc('v=DMARC1; p=none')),
        manners: [refuses('dot', '550 5.7.1 Access denied', authorWithoutIpv4)],
      },
    },
    mail: { signedBy: null },
    expected: {
      'ipv6-only-envelope': 'not-tested only-b-tried',
      'ipv6-only-from': 'not-tested only-b-tried',
      spf: 'fail no-record',
      'spf-families': 'not-applicable no-record',
      dkim: 'fail not-signed',
      dmarc: 'fail failed',
      'gmail-over-ipv6': 'fail not-authenticated',
      'microsoft-over-ipv6': 'fail not-authenticated',
      'linkedin-over-ipv6': 'partial would-have-refused',
    },
  },
  {
    name: 'comparing',
    title: 'refuses senders without IPv4, looked at while the letters are compared',
    because: 'L3 was refused once, L4 was taken; L3 is to be tried once more before anything is blamed.',
    provider: { setup: { manners: [refuses('rcpt', '550 5.7.1 Access denied', senderWithoutIpv4)] } },
    when: ({ letters }) => {
      const [l3, l4] = ['L3', 'L4'].map((wanted) => letters.find(({ kind }) => kind === wanted))
      return l3?.state === 'failed' && l4?.state === 'accepted'
    },
    expected: { 'ipv6-only-envelope': 'pending still-comparing', 'mx-same-server': 'pass same-name' },
  },
  {
    name: 'wants-name',
    title: 'refuses clients without a name that leads back',
    because: 'Our addresses have names.',
    provider: {
      setup: {
        manners: [
          refuses('rcpt', '550 5.7.25 The sending IPv6 address has no reverse DNS record', namelessClient),
        ],
      },
    },
    expected: {},
  },
  {
    name: 'wants-spf',
    title: 'refuses what SPF does not allow',
    because: 'Every letter’s client is in the SPF record of its envelope sender.',
    provider: { setup: { manners: [refuses('rcpt', '550 5.7.23 SPF validation failed', withoutSpf)] } },
    expected: {},
  },
  {
    name: 'wants-proof',
    title: 'refuses what neither SPF nor DKIM proves',
    because: 'Every letter is proved by both.',
    provider: {
      setup: { manners: [refuses('dot', '550 5.7.26 This mail is unauthenticated', unauthenticated)] },
    },
    expected: {},
  },
  {
    name: 'asks-back',
    title: 'asks back at the sender’s MX before it takes a mail',
    because: 'Our return paths and authors take mail from everybody who asks.',
    provider: { fault: 'calls-back' },
    expected: {},
  },
  {
    name: 'asks-back-six',
    title: 'has IPv6 alone and asks back at the sender’s MX',
    because:
      'It can’t reach the IPv4-only MX of the control domain and refuses A for it; B, which it can verify, decides.',
    provider: {
      only: 'ipv6',
      setup: {
        manners: [
          refuses('rcpt', '550 5.1.8 Sender address rejected: undeliverable address', unverifiedSender),
        ],
      },
    },
    expected: { 'our-side': 'pass well' },
  },
  {
    name: 'dumb-dot',
    title: 'never answers the final dot over IPv6',
    because: 'It speaks, so it is reachable; whether it took the letters nobody knows.',
    provider: { setup: { manners: [fallsSilent('dot', overIpv6)] } },
    expected: {
      'receive-over-ipv6': 'unknown talk-broke-off',
      'ipv6-only-envelope': 'unknown control-failed-too',
      'ipv6-only-from': 'unknown control-failed-too',
      'delivery-delay': 'not-applicable none-accepted',
      'our-side': 'pass well',
    },
  },
  {
    name: 'hangs-up',
    title: 'hangs up on EHLO over IPv6',
    because: 'Something stands at the address that is no mail server; why is not told. B4 goes over IPv4.',
    provider: {
      setup: {
        hosts: [
          {
            label: 'mx',
            preference: 10,
            doors: [
              {
                family: 'ipv6',
                speaks(socket) {
                  socket.write('220 hello\r\n')
                  socket.once('data', () => socket.destroy())
                },
              },
              { family: 'ipv4' },
            ],
          },
        ],
      },
    },
    expected: {
      'receive-over-ipv6': 'unknown talk-broke-off',
      'our-side': 'pass well',
    },
  },
  {
    name: 'umlaut',
    title: 'has a mailbox beyond ASCII and a server without SMTPUTF8',
    because: 'RFC 6531 §3.2: no letter can be given to it, whatever its sender is.',
    provider: { setup: { hides: ['SMTPUTF8'] } },
    mail: ({ domain }) => ({ from: `jürgen@${domain}` }),
    expected: {
      'receive-over-ipv6': 'not-tested needs-smtputf8',
      'ipv6-only-envelope': 'not-tested needs-smtputf8',
      'ipv6-only-from': 'not-tested needs-smtputf8',
      'mx-same-server': 'pass same-name',
      greylisting: 'not-tested no-server-spoke',
      'delivery-delay': 'not-applicable none-accepted',
    },
  },
]
