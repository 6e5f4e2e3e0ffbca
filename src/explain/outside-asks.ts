import type { FindingFor, RuleId } from '../values/rules.ts'
import type { Verdict } from '../values/verdict.ts'

/** The rules of a look from outside that can find trouble. */
type AskingRule =
  | 'mx-addresses'
  | 'answers-over-ipv6'
  | 'answers-over-ipv4'
  | 'mx-names'
  | 'mx-same-server'
  | 'starttls-receiving'
  | 'name-servers'
  | 'mta-sts'
  | 'dane'

type Asks = { readonly [R in AskingRule]: Readonly<Record<FindingFor<R, 'fail' | 'partial'>, string>> }

const answersOver = (family: 'IPv6' | 'IPv4', record: 'AAAA' | 'A') => ({
  'some-answer': `Ask whoever runs the mail servers to look at these addresses: let port 25 in over ${family}, or take the ${record} record away.`,
  'none-answers': `Ask whoever runs the mail servers to let port 25 in over ${family}: the mail server must listen there, and each firewall on the way let it through, ICMP${family === 'IPv6' ? 'v6' : ''} too. An ${record} record that leads nowhere is worse than none.`,
  'no-public-address': `Ask whoever looks after the DNS to put addresses into the ${record} records that the Internet can reach.`,
})

const fixPolicy =
  'Ask whoever looks after the DNS and the policy file of the domain to mend it; RFC 8461 section 3 says how.'

/** What to ask for, and whom, for each thing that a look from outside can find amiss. A finding without it does not compile. */
const asks: Asks = {
  'mx-addresses': {
    'some-have-ipv6': 'Ask whoever runs these mail servers for IPv6 addresses, and for AAAA records.',
    'none-has-ipv6':
      'Ask whoever runs the mail servers to give them IPv6 addresses, let port 25 in over IPv6, and publish AAAA records. One of them is a start.',
    'none-has-an-address':
      'Ask whoever looks after the DNS of the domain: the MX records lead to nothing that takes mail.',
    'no-such-domain': 'Look for a typing error. If there is none, its owner must register it anew.',
  },
  'answers-over-ipv6': answersOver('IPv6', 'AAAA'),
  'answers-over-ipv4': answersOver('IPv4', 'A'),
  'mx-names': {
    alias:
      'Ask whoever looks after the DNS of the domain to name the host itself in the MX record, not an alias.',
    'unknown-host':
      'Ask whoever looks after the DNS of the domain to take these MX records away, or to create the hosts.',
    'address-among-names':
      'Ask whoever looks after the DNS of the domain to put a host name where an address stands.',
    'address-instead-of-name':
      'Ask whoever looks after the DNS of the domain to put a host name where an address stands.',
  },
  'mx-same-server': {
    'different-names':
      'That may be as it should. If it is not, ask whoever runs the mail servers whether the A and AAAA records of the host mean the same machine.',
  },
  'starttls-receiving': {
    'handshake-fails': 'Ask whoever runs the mail servers to mend encryption there, or not to offer it.',
    'not-offered': 'Ask whoever runs the mail servers to offer STARTTLS.',
  },
  'name-servers': {
    'some-silent':
      'Ask whoever runs the name servers to let port 53 in over IPv6, UDP and TCP, at these addresses.',
    'no-aaaa':
      'Ask whoever runs the name servers for one at least with an IPv6 address; many do it at the press of a button.',
    'none-answers':
      'Ask whoever runs the name servers to serve the zone over IPv6 at these addresses, UDP and TCP.',
  },
  'mta-sts': {
    'mx-not-in-policy':
      'Ask whoever looks after the policy file of the domain to name its mail servers there, or to set the mode to none until then.',
    'certificate-not-valid': 'Ask whoever runs the mail servers for a valid certificate.',
    'keeps-some-mail-back':
      'Ask whoever runs the mail servers for encryption with a valid certificate on each of them.',
    'some-mx-not-in-policy':
      'Ask whoever looks after the policy file of the domain to name these mail servers there too.',
    'testing-misses-mx':
      'Ask whoever looks after the policy file of the domain to name these mail servers before it is enforced.',
    'record-unreadable': fixPolicy,
    'no-policy-host': fixPolicy,
    'policy-host-untrusted': fixPolicy,
    'policy-not-served': fixPolicy,
    'policy-unreadable': fixPolicy,
  },
  dane: {
    'some-hosts': 'Ask whoever runs the mail servers for TLSA records of all of them, or of none.',
  },
}

const isAsking = (rule: RuleId): rule is AskingRule => rule in asks

/** What to ask for where a verdict of a look from outside finds trouble; null where it does not. */
export function askFor({ rule, state, finding }: Verdict): string | null {
  if ((state !== 'fail' && state !== 'partial') || !isAsking(rule)) return null
  const known: Readonly<Record<string, string>> = asks[rule]
  return known[finding] ?? null
}
