import { garbage, personReplies, reports, vacation } from '../kit/returns.ts'
import type { Row } from './row.ts'

const lateRefusal = { action: 'failed', status: '5.1.8' } as const

/** What comes back behind an acceptance: reports, answers, and what nobody can read. */
export const reportRows: readonly Row[] = [
  {
    name: 'bounces-later',
    title: 'takes everything and sends back what comes from a domain without IPv4',
    because: 'The DSN names the sender’s domain; L4 with the control sender stood for twice as long.',
    provider: { fault: 'bounces-later' },
    expected: {
      'ipv6-only-envelope': 'fail sender-domain-refused',
      'bounce-reason': 'fail returned',
      'our-side': 'pass well',
    },
  },
  {
    name: 'full',
    title: 'takes B and its variants and sends them back, the mailbox being full',
    because: 'A mailbox that is full says nothing of sender, header or path.',
    provider: {
      setup: {
        returns: [
          reports({
            letters: ['B', 'B4', 'L3', 'L4'],
            ...{ action: 'failed', status: '5.2.2', diagnostic: '552 5.2.2 Mailbox full' },
          }),
        ],
      },
    },
    expected: {
      'ipv6-only-envelope': 'unknown other-cause',
      'ipv6-only-from': 'unknown other-cause',
      'bounce-reason': 'fail returned',
      'our-side': 'pass well',
    },
  },
  {
    name: 'no-ipv6-later',
    title: 'takes all and sends back what came over IPv6',
    because: 'The report of B names IPv6. A had come over IPv6 too, and was not sent back.',
    provider: {
      setup: {
        returns: [
          reports({
            letters: ['A', 'B', 'B4', 'L3', 'L4'],
            ...{ ...lateRefusal, diagnostic: '550 5.2.1 The domain does not accept email over IPv6' },
          }),
        ],
      },
    },
    expected: {
      'receive-over-ipv6': 'fail refuses-ipv6',
      'ipv6-only-envelope': 'unknown control-failed-too',
      'ipv6-only-from': 'unknown control-failed-too',
      'bounce-reason': 'fail returned',
      'our-side': 'pass well',
    },
  },
  {
    name: 'wordless',
    title: 'sends B back without saying why, and keeps the variants',
    because: 'B4 had the same sender, header and path and stood for twice as long.',
    provider: {
      setup: { returns: [reports({ letters: ['B'], action: 'failed', status: '5.0.0', diagnostic: null })] },
    },
    expected: { 'bounce-reason': 'fail returned', 'our-side': 'pass well' },
  },
  {
    name: 'slow-store',
    title: 'reports that delivery takes long',
    because: 'RFC 3464 §2.3.3: delayed is a warning; nothing is undone.',
    provider: {
      setup: {
        returns: [
          reports({ letters: ['A', 'B'], action: 'delayed', status: '4.2.0', diagnostic: '451 4.2.0 Busy' }),
        ],
      },
    },
    when: ({ bounces }) => bounces.length > 1,
    expected: { 'bounce-reason': 'partial delayed' },
  },
  {
    name: 'reports-success',
    title: 'reports that the letters were delivered',
    because: 'RFC 3461 §6.2: the report confirms; the abilities are the surer.',
    provider: {
      setup: {
        returns: [reports({ letters: ['A', 'B'], action: 'delivered', status: '2.0.0', diagnostic: null })],
      },
    },
    when: ({ bounces }) => bounces.length > 1,
    expected: { 'bounce-reason': 'pass delivered' },
  },
  {
    name: 'hands-on',
    title: 'reports that the letters were passed on',
    because: 'RFC 3464 §2.3.3: relayed says that nobody will tell more; it confirms nothing.',
    provider: {
      setup: {
        returns: [reports({ letters: ['A', 'B'], action: 'relayed', status: '2.0.0', diagnostic: null })],
      },
    },
    when: ({ bounces }) => bounces.length > 1,
    expected: { 'bounce-reason': 'not-applicable handed-on' },
  },
  {
    name: 'garbled',
    title: 'sends something back from the null sender that nobody can read',
    because: 'R19: unread evidence, without effect on any letter.',
    provider: { setup: { returns: [garbage({ letters: ['B'] })] } },
    when: ({ bounces }) => bounces.length > 0,
    expected: { 'bounce-reason': 'unknown unreadable' },
  },
  {
    name: 'on-holiday',
    title: 'answers by itself that the person is away',
    because: 'An automatic answer to a letter confirms it.',
    provider: { setup: { returns: [vacation({ letters: ['A', 'B'] })] } },
    when: ({ confirmations }) => confirmations.length > 1,
    expected: {},
  },
  {
    name: 'polite',
    title: 'has people who answer',
    because: 'A reply to a letter confirms it and starts no new round.',
    provider: { setup: { returns: [personReplies({ letters: ['A', 'B'] })] } },
    when: ({ confirmations }) => confirmations.length > 1,
    expected: {},
  },
  {
    name: 'lists-us-later',
    title: 'takes everything and sends it back, for a list that does not have us',
    because:
      'The reports name a list; our records are right and no list that we ask has us. A came back as well.',
    provider: {
      setup: {
        returns: [
          reports({
            letters: ['A', 'B', 'B4', 'L3', 'L4'],
            ...{
              action: 'failed',
              status: '5.7.1',
              diagnostic: '550 5.7.1 blocked using bl.elsewhere.example',
            },
          }),
        ],
      },
    },
    expected: {
      'receive-over-ipv6': 'unknown refused-for-our-records',
      'ipv6-only-envelope': 'unknown control-failed-too',
      'ipv6-only-from': 'unknown control-failed-too',
      'bounce-reason': 'fail returned',
      'our-side': 'pass well',
    },
  },
  {
    name: 'no-reason-later',
    title: 'takes everything and sends it back without a reason',
    because:
      'It took the letters over IPv6, and what a backend has against them is not told; A met the same.',
    provider: {
      setup: {
        returns: [
          reports({
            letters: ['A', 'B', 'B4', 'L3', 'L4'],
            ...{ action: 'failed', status: '5.0.0', diagnostic: '550 5.0.0 Not delivered' },
          }),
        ],
      },
    },
    expected: {
      'receive-over-ipv6': 'unknown refused-after-acceptance',
      'ipv6-only-envelope': 'unknown control-failed-too',
      'ipv6-only-from': 'unknown control-failed-too',
      'bounce-reason': 'fail returned',
      'our-side': 'pass well',
    },
  },
  {
    name: 'six-later',
    title: 'has IPv6 alone, takes everything and sends it back without a reason',
    because:
      'Reports on A and L4 would have to reach the control domain over IPv4, which it does not have: that none came is no sign that these were kept.',
    provider: {
      only: 'ipv6',
      setup: {
        returns: [
          reports({
            letters: ['A', 'B', 'B4', 'L3', 'L4'],
            ...{ action: 'failed', status: '5.0.0', diagnostic: '550 5.0.0 Not delivered' },
          }),
        ],
      },
    },
    expected: {
      'ipv6-only-envelope': 'unknown report-may-be-lost',
      'bounce-reason': 'fail returned',
      'our-side': 'pass well',
    },
  },
  {
    name: 'late-still',
    title: 'sends B back later, looked at when B4 was taken just now',
    because: 'B4 has not stood for twice as long as B had when its report came.',
    provider: { fault: 'bounces-later' },
    when: ({ letters }) => letters.some(({ kind, state }) => kind === 'B4' && state === 'accepted'),
    expected: {
      'ipv6-only-envelope': 'pending awaiting-report',
      'ipv6-only-from': 'pending awaiting-report',
      'bounce-reason': 'fail returned',
      'our-side': 'pass well',
    },
  },
]
