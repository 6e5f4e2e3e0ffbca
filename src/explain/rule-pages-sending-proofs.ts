import { clientHidden, lookFailed, ourDnsFailed, type RulePages } from './rule-page.ts'

/** The pages of the rules about what proves a mail's origin, and about the domains that stand in it. */
export const proofPages = {
  spf: {
    asks: 'May the server that sent your mail send for your domain?',
    why: 'Over IPv6, Gmail and Microsoft 365 take only mail for which SPF or DKIM passes. Often the record lists IPv4 addresses only.',
    restsOn:
      'The SPF record of the domain of the envelope sender, evaluated for the address your mail came from.',
    sources: ['RFC 7208 section 2.6: the results'],
    when: {
      passed: 'The result is pass.',
      'not-authorized': 'The result is fail.',
      'soft-failed': 'The result is softfail.',
      neutral: 'The result is neutral.',
      'no-record': 'The result is none: the domain has no SPF record.',
      'broken-record': 'The result is permerror: the record cannot be used.',
      'came-by-gateway': `The result is not pass, and it was worked out for another address than your server's. ${clientHidden}`,
      'could-not-look':
        'The result is temperror, or there is none, and our own DNS is not known to be the reason.',
      'our-dns': ourDnsFailed,
    },
  },
  'spf-families': {
    asks: 'Does the SPF record of your domain allow any IPv6 sender, and can it be read to its end?',
    why: 'A record without IPv6 fails every mail that is sent over IPv6, whichever server it comes from. A record that takes too many DNS look-ups fails at random.',
    restsOn:
      'The SPF record of the domain of the envelope sender, and all that it includes or refers to; not the address your mail came from.',
    sources: [
      'RFC 7208 section 4.6.4: 10 look-ups at most, and 2 void ones',
      'RFC 7208 section 5.6: the mechanisms ip4 and ip6',
    ],
    when: {
      'covers-ipv6':
        'Some mechanism that passes can match an IPv6 address: ip6, a name with AAAA records, or one that hangs on the sender.',
      'ipv4-only': 'The record can be read, and no mechanism that passes can match an IPv6 address.',
      'no-record': 'The domain has no SPF record.',
      'too-many-lookups': 'Reading it to its end takes more than 10 look-ups.',
      'too-many-voids':
        'It covers IPv6, but more than 2 of the look-ups that an IPv6 sender causes lead nowhere.',
      'broken-record':
        'Its text, or that of a record it includes, breaks the grammar, a domain has several records, or the record refers to a domain that has none, or to one with more than 10 MX hosts.',
      'could-not-look': lookFailed,
      'our-dns': ourDnsFailed,
    },
  },
  dkim: {
    asks: 'Is your mail signed by your own domain, and does the signature hold?',
    why: 'A signature survives forwarding and says the same over both families. Over IPv6, Gmail and Microsoft 365 ask for SPF or DKIM.',
    restsOn: 'Each DKIM signature of the mail (a few at most), and the keys in DNS.',
    sources: [
      'RFC 6376 section 6.1: how a verifier works',
      'RFC 6376 section 6.3: what a result means is left to who asks',
    ],
    when: {
      passed: 'A signature holds whose domain is of the same organisation as the envelope sender.',
      'passed-for-another-domain': 'A signature holds, and none of them is of that organisation.',
      'broken-signature': 'There are signatures, and none holds.',
      'not-signed': 'There is no signature.',
      'could-not-look':
        'No signature holds, for one at least the key could not be looked up, and our own DNS is not known to be the reason.',
      'our-dns': ourDnsFailed,
    },
  },
  dmarc: {
    asks: 'Does the From address agree with what SPF and DKIM prove?',
    why: 'Many refuse or hide mail that fails the policy that its own domain has published.',
    restsOn: 'The DMARC record of the domain in From, and the results of SPF and DKIM.',
    sources: [
      'RFC 7489 section 3.1: alignment; since 2026 RFC 9989',
      'RFC 7489 section 6.6.1: a From of one domain',
      'RFC 7489 section 6.6.3: finding the policy',
    ],
    when: {
      passed: 'SPF or DKIM passes for a domain that is aligned with From.',
      failed: 'There is a policy, and neither passes for an aligned domain.',
      'no-record': 'The domain has no policy, or one that cannot be read.',
      'no-author': 'From does not name exactly one domain, so there is none to ask for a policy.',
      'could-not-look': lookFailed,
      'our-dns': ourDnsFailed,
    },
  },
  'mail-domains': {
    asks: 'Can each domain in the addresses of your mail be answered, and over IPv6?',
    why: 'A reply goes to Reply-To or From, a bounce to the envelope sender, and they are often looked after by different people.',
    restsOn: 'The MX, A and AAAA records behind each domain in envelope sender, From, Sender and Reply-To.',
    sources: ['RFC 5321 section 5.1: locating the target host', 'RFC 7505 section 3: the null MX'],
    when: {
      'reachable-over-ipv6':
        'Each has a mail server with an AAAA record, those left aside that take no mail on purpose (null MX).',
      'some-without-ipv6':
        'At least one can be answered over IPv4 only: no mail server of it has an AAAA record.',
      'cannot-be-answered': 'At least one does not exist, or has no mail server with any address.',
      'takes-no-mail': 'Each states by a null MX that it takes no mail, as a domain may that only sends.',
      'could-not-look': lookFailed,
      'our-dns': ourDnsFailed,
    },
  },
} as const satisfies RulePages<'spf' | 'spf-families' | 'dkim' | 'dmarc' | 'mail-domains'>
