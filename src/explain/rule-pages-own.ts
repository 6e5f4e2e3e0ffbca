import type { ownRules } from '../values/rules-own.ts'
import type { RulePages } from './rule-page.ts'

/** The pages of the rules about ourselves. */
export const ownPages = {
  'our-side': {
    asks: 'Did our own side work whenever something failed that it could be the reason of?',
    why: 'A checker whose own network is broken blames everybody. So nothing is charged to anybody before we are ruled out.',
    restsOn:
      'Checks made when a try, a look-up or a refusal that names our records failed: for each family a reply by another server, a session that came in or a reset by an address that is not in question (unless dials to 3 networks were in vain since), or a canary (network.canary) that greets; for DNS an answer; our own PTR, HELO names, SPF, DKIM and block lists.',
    sources: [
      'RFC 7050 section 3: how a network that translates (DNS64) is found',
      'RFC 8601 section 3: reverse DNS that leads back',
    ],
    when: {
      well: 'Checks were made, no part failed, and each part that was asked about was seen to work within 15 minutes.',
      'ipv6-failed': 'The newest check in which a part failed found that nothing gets through over IPv6.',
      'ipv4-failed': 'The newest check in which a part failed found that nothing gets through over IPv4.',
      'dns-failed': 'The newest check in which a part failed found that our resolvers give no answer.',
      'records-wrong': 'The newest check in which a part failed found something wrong with our own records.',
      'behind-dns64':
        'No check failed, but the answer to some look was made up by a DNS64 of our own network.',
      unproven:
        'No check failed, but for a part that was asked about nothing shows within 15 minutes that it worked, or our own records could not be looked up.',
      'not-asked': 'Nothing has failed that we could be the reason of, so no check was made.',
    },
  },
} as const satisfies RulePages<keyof typeof ownRules>
