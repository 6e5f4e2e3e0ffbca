import {
  fallsSilent,
  namelessClient,
  overIpv6,
  refuses,
  senderWithoutIpv4,
  unauthenticated,
  unverifiedSender,
  withoutSpf,
} from '../kit/manners.ts'
import { isUnderWay } from './moments.ts'
import type { Row } from './row.ts'

/** What a provider's server has against the path, against us, or against everybody. */
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
]
