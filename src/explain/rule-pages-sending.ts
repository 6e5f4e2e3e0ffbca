import type { sendingRules } from '../values/rules-sending.ts'
import { clientHidden, lookFailed, ourDnsFailed, type RulePages } from './rule-page.ts'
import { proofPages } from './rule-pages-sending-proofs.ts'
import { publishedPages } from './rule-pages-sending-published.ts'

/** The pages of the rules about who sends for a person: first its client, then its proofs, then what others ask of it. */
export const sendingPages = {
  'client-address': {
    asks: 'Is the address that your mail came from a native address of the public Internet?',
    why: 'Tunnels are obsolete and often fail. An address that only something on our side can have made says nothing of your provider, so what hangs on it is not judged.',
    restsOn: 'The connection by which your mail came in.',
    sources: [
      'IANA IPv6 Special-Purpose Address Registry: https://www.iana.org/assignments/iana-ipv6-special-registry/',
      'RFC 3056: 6to4; RFC 7526: why it should no longer be used',
      'RFC 4380: Teredo',
      'RFC 4291 section 2.5.5.2: IPv4-mapped addresses',
      'RFC 6052 section 2.1: addresses of translators; RFC 7050 section 3: how ours are found',
    ],
    when: {
      'native-ipv6': 'It is global unicast IPv6 (2000::/3, less all special ranges).',
      'by-ipv4': 'Your mail came over IPv4, from a public address.',
      '6to4': 'It is in 2002::/16.',
      teredo: 'It is in 2001::/32.',
      mapped: 'It is in ::ffff:0:0/96.',
      translated:
        'It is in a prefix by which a translator writes IPv4 addresses, of the standard or of our network.',
      'our-gateway': 'It is an address of our own machine, or of its gateway.',
      'not-public': 'It is in any other range that is not routed on the public Internet, IPv4 or IPv6.',
    },
  },
  'client-reverse-dns': {
    asks: 'Has the address that your mail came from a name, and does that name lead back to the address?',
    why: 'Over IPv6 many refuse mail from an address without it: Gmail and Microsoft 365 say so in their rules.',
    restsOn:
      'The PTR records of the address, and the addresses of these names (at most 10) in the same family.',
    sources: [
      'RFC 8601 section 3: the "iprev" method',
      'RFC 1912 section 2.1: PTR and address records should match',
    ],
    when: {
      confirmed: "One of the names has your server's address among its own.",
      'no-name': 'The address has no PTR record.',
      'name-points-elsewhere':
        'There are names, none has the address, and at least one has others of the same family.',
      'name-without-address': 'There are names, and none has any address of the same family.',
      'came-by-gateway': clientHidden,
      'could-not-look': lookFailed,
      'our-dns': ourDnsFailed,
    },
  },
  'helo-name': {
    asks: 'Does the sending server greet with a host name of its own?',
    why: 'Filters compare the name with the address. No standard lets a server refuse mail because they differ, but some do; a name that does not exist helps nobody.',
    restsOn: 'The argument of HELO or EHLO, and the A and AAAA records of that name.',
    sources: [
      'RFC 5321 section 2.3.5: a full domain name that has addresses, or an address literal',
      'RFC 5321 section 4.1.3: address literals',
      'RFC 5321 section 4.1.4: a name that does not match is no reason to refuse',
    ],
    when: {
      'names-client': "The name has your server's address among its own.",
      'points-elsewhere': 'The name has addresses of the same family, and not that one.',
      'other-family-only': 'The name has addresses of the other family only.',
      'address-literal': 'It is an address in brackets, such as [IPv6:2001:db8::1].',
      'no-address': 'It is a host name, and has neither A nor AAAA records.',
      'not-a-name': 'It is no host name with a dot in it.',
      'came-by-gateway': clientHidden,
      'could-not-look': lookFailed,
      'our-dns': ourDnsFailed,
    },
  },
  'starttls-sending': {
    asks: 'Did your mail come to us encrypted?',
    why: 'Our server always offers STARTTLS. Gmail asks for encryption from everybody.',
    restsOn: 'The connection by which your mail came in.',
    sources: ['RFC 3207 section 4: the STARTTLS command'],
    when: {
      encrypted: 'The session that carried your mail was encrypted; by which certificate is not asked.',
      plain: 'It was not.',
    },
  },
  'received-hops': {
    asks: 'Over which family did your mail come before it reached the server that sent it to us?',
    why: "A chain that is IPv6 at its last link only is half a way. This is information: inner networks are nobody else's business.",
    restsOn: 'The Received fields in the header, which the servers on the way wrote and nobody can check.',
    sources: [
      'RFC 5321 section 4.4: trace information',
      'RFC 5321 section 4.1.3: how IPv6 addresses are written there',
    ],
    when: {
      'all-over-ipv6': 'Each hop that tells an address tells an IPv6 address.',
      'some-over-ipv4': 'Some hops tell IPv6 addresses, some IPv4.',
      'none-over-ipv6': 'Each hop that tells an address tells an IPv4 address.',
      'no-hops': 'No hop but those within one machine or link, or none at all, before the one to us.',
      'not-told': 'There are hops with a name, and none tells an address; or the fields could not be read.',
    },
  },
  'who-was-tested': {
    asks: 'Whose servers has this test looked at?',
    why: '"Your provider" is two parties, who sends for you and who receives for you, and a forwarder is a third. What is found belongs to the one who was really there.',
    restsOn:
      'The organisational domains of envelope sender and header From, and signs of forwarding: a rewritten envelope sender (SRS and its kin), ARC seals.',
    sources: [
      'RFC 7489 section 3.2: organisational domains',
      'RFC 8617 section 4.1: ARC header fields',
      'Sender Rewriting Scheme: https://spfinfo.org/srs',
    ],
    when: {
      'one-organisation': 'Envelope sender and the one author in From belong to the same organisation.',
      forwarded:
        'A forwarder rewrote the envelope sender; or the mail was sealed (ARC) by another organisation than the author, one that also brought it or owns the envelope sender, and the author does not own the envelope sender, or does not let the client send by SPF.',
      'different-organisations':
        'Envelope sender and From belong to different ones, without signs of forwarding. Our answers go to the envelope sender.',
      'no-author': 'From has no address, or more than one, and nobody has forwarded the mail.',
      'not-told': 'Who stands behind the mail could not be worked out.',
    },
  },
  'block-lists': {
    asks: 'Is the address or a domain of your mail on a block list that the operator of this test asks?',
    why: 'Information only: such a listing may be a reason why others refuse. IPv6 addresses are mostly listed by /64, so a neighbour can be the reason.',
    restsOn:
      'The lists in network.blockLists, asked for the address your mail came from and the domains in it. An answer in 127.0.0.0/8 is a listing.',
    sources: [
      'RFC 5782 section 2.1: lists of IPv4 addresses',
      'RFC 5782 section 2.4: lists of IPv6 addresses',
      'RFC 5782 section 3: lists of domains',
    ],
    when: {
      'not-listed': 'Each list answered, and none has any of them.',
      listed: 'A list has the address, or a domain. Of a domain it is its owner who can mend it.',
      'none-configured': 'The operator has configured no list, or none of what it could be asked for.',
      'came-by-gateway': clientHidden,
      'could-not-look':
        'A list gave no answer, or one that means an error, and no other list has any of them.',
      'our-dns': ourDnsFailed,
    },
  },
  ...proofPages,
  ...publishedPages,
} as const satisfies RulePages<keyof typeof sendingRules>
