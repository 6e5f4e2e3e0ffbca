import type { receivingRules } from '../values/rules-receiving.ts'
import { lookFailed, ourDnsFailed, type RulePages } from './rule-page.ts'

const ourNetworkFailed =
  'All that failed did so on our own machine, or while our own network was found broken within 15 minutes of it.'
const onePlace =
  'One place alone cannot tell a dead host from a broken path, and nothing shows that a path exists.'

/** The pages of the rules about who receives for a person. */
export const receivingPages = {
  'mx-addresses': {
    asks: 'Do the hosts that take mail for your domain have IPv6 addresses?',
    why: 'Without an AAAA record no sender ever tries IPv6. Whether anybody answers there is asked by receive-over-ipv6.',
    restsOn: 'The MX records of the domain of the envelope sender, and the A and AAAA records of each host.',
    sources: [
      'RFC 5321 section 5.1: locating the target host',
      'RFC 5321 section 5.2: IPv6 and MX records',
      'RFC 7505 section 3: the null MX',
    ],
    when: {
      'all-have-ipv6': 'Each host has an AAAA record.',
      'some-have-ipv6': 'Some hosts have AAAA records, and the others were seen to have none.',
      'none-has-ipv6': 'No host has an AAAA record, and at least one has an A record.',
      'none-has-an-address': 'No host has any address.',
      'no-such-domain': 'The domain does not exist in DNS.',
      'takes-no-mail': 'The domain states by a null MX that it takes no mail.',
      'could-not-look': lookFailed,
      'our-dns': ourDnsFailed,
    },
    mends: { 'none-has-an-address': 'domain-owner', 'no-such-domain': 'domain-owner' },
  },
  'mx-names': {
    asks: 'Do the MX records of your domain name hosts, as they should?',
    why: 'An MX that is an alias, an address, or a name that does not exist works with some senders and fails with others.',
    restsOn: 'The MX records, whether each name exists, and whether it is an alias (CNAME).',
    sources: [
      'RFC 5321 section 5.1: an MX must lead to a name with addresses; the implicit MX',
      'RFC 2181 section 10.3: an MX may not be an alias',
      'RFC 7505 section 3: the null MX',
    ],
    when: {
      'names-hosts': 'Each MX names a host that exists and is no alias.',
      implicit: 'There is no MX record, and the domain has addresses of its own.',
      alias: 'At least one MX host is an alias.',
      'unknown-host': 'At least one MX host does not exist in DNS.',
      'address-among-names': 'Some MX hold an address where a name must stand, others name hosts.',
      'address-instead-of-name': 'Each MX holds an address where a name must stand.',
      'address-literal': 'The address is at an address literal, which needs no MX.',
      'takes-no-mail': 'The domain states by a null MX that it takes no mail.',
      'no-such-domain': 'The domain does not exist in DNS.',
      'could-not-look': lookFailed,
      'our-dns': ourDnsFailed,
    },
  },
  'mx-reachable': {
    asks: 'Does each address of your mail servers answer on port 25?',
    why: 'One dead address of several delays mail, a dead family loses it. This decides no ability; receive-over-ipv6 does.',
    restsOn:
      'The tries to deliver letters and, where one died at or before RCPT, knocks: connections that carry no letter. A letter overrides an older knock.',
    sources: ['RFC 5321 section 5.1: all addresses are to be tried in turn'],
    when: {
      'all-answer': 'Each address that a letter or a knock was at greeted, the last time that tells.',
      'some-dead':
        'Over one family some addresses greeted and others did not: the port was closed, nobody greeted, or nothing came back although a path is known to exist, for your own network reached us over that family or an answering address is in the same /32 (IPv4: /16).',
      'none-answers':
        'Over one family no address greeted. Each one in DNS was tried, at least one by a letter, while our own network worked. Where nothing at all came back, only after 3 tries over delivery.explainAfter (1h) and with a path known to exist.',
      'not-tried': 'All letters are through, and none got as far as an address.',
      'no-address': 'No host has an address that could be tried.',
      'not-tried-yet':
        'Letters are under way, and no address was tried yet, or over one family none has greeted so far.',
      'not-all-tried':
        'Over one family no address greeted, but not each one was tried, none by a letter, or a look-up or a knock failed.',
      'our-side-unproven':
        'Over one family no address greeted, and nothing within 15 minutes of a try shows that our own network worked.',
      'silent-without-proof': `Over one family an address sent nothing back at all. ${onePlace}`,
      'our-network': ourNetworkFailed,
    },
  },
  'mx-same-server': {
    asks: 'Does the same server answer over IPv6 and over IPv4?',
    why: 'Where two different machines answer, one can be set up otherwise: a test over one family says little about the other.',
    restsOn: 'The names in the greetings (220) of one MX host, by letters and knocks over either family.',
    sources: ['RFC 5321 section 4.2: the greeting begins with the name of the server'],
    when: {
      'same-name': 'An MX host greets over both families by the same name.',
      'different-names': 'It greets by one name over IPv6 and by another over IPv4.',
      'names-vary':
        'Over one family at least it greets by several names, as a group of servers does, and none is common to both.',
      'seen-on-one-family': 'No MX host was heard over both families with a name in its greeting.',
    },
  },
  'starttls-receiving': {
    asks: 'Do your mail servers take mail encrypted?',
    why: 'Without STARTTLS mail to you crosses the Internet in the clear.',
    restsOn: 'The sessions that carried our letters, and the certificates seen by knocks.',
    sources: ['RFC 3207 section 4: the STARTTLS command'],
    when: {
      encrypted:
        'At each address the newest session that tells was encrypted. What the certificate is worth is told where a knock has seen it, and decides nothing.',
      'handshake-fails':
        'At one address the server offers STARTTLS and no encryption comes of it. Our letter then goes without, as if it were not offered, unless MTA-STS forbids that.',
      'not-offered': 'At one address the reply to EHLO does not offer STARTTLS.',
      'not-reached': 'No session got as far as the reply to EHLO.',
    },
  },
  'name-servers': {
    asks: 'Can a resolver that has IPv6 only find your mail servers?',
    why: 'Your MX hosts may have IPv6 and nobody who has IPv6 only will learn of it, when the name servers of your domain, or of the zone of an MX host, have IPv4 only. A zone that holds MX hosts and not your domain is, as a rule, for whoever runs the mail servers to mend.',
    restsOn:
      'The NS records of the zones on the way to your domain and to each MX host, the AAAA records of the name servers, and their answers over IPv6, asked directly.',
    sources: ['RFC 10001 (BCP 91, 2026): DNS transport where there is IPv4 and IPv6, before it RFC 3901'],
    when: {
      'answer-over-ipv6': 'For each zone, each IPv6 address that was asked answered for it.',
      'some-silent':
        'For each zone some name server answered over IPv6, and for at least one others did not.',
      'no-aaaa': 'For at least one zone no name server has an AAAA record.',
      'none-answers':
        'For at least one zone each IPv6 address of its name servers was asked, and each said by its own word that it does not serve it: it is not responsible for the zone, or its port is closed while all that was asked of other zones was answered.',
      'no-zone': 'There is no zone with name servers to be asked.',
      'silent-without-proof': `For at least one zone no name server answered over IPv6. ${onePlace}`,
      'could-not-look': lookFailed,
      'our-network': ourNetworkFailed,
      'our-dns': ourDnsFailed,
    },
  },
  'mta-sts': {
    asks: 'Does your domain ask senders, by MTA-STS, to deliver only over valid encryption?',
    why: 'A policy that is good protects mail to you. One that is wrong keeps out exactly the senders who take care.',
    restsOn:
      'The TXT record at _mta-sts, the policy at https://mta-sts.<domain>/.well-known/mta-sts.txt, your MX records, and tries of ours that the policy ended.',
    sources: [
      'RFC 8461 section 3.1: the record',
      'RFC 8461 section 3.2: the policy',
      'RFC 8461 section 4.1: which MX hosts match',
      'RFC 8461 section 5: what a sender does',
    ],
    when: {
      enforced: 'The mode is enforce, each MX host is named, and the policy kept none of our letters back.',
      testing: 'The mode is testing, and each MX host is named.',
      'mx-not-in-policy': 'The mode is enforce, and no MX host is named.',
      'certificate-not-valid':
        'The mode is enforce, and no address took a letter, at least one because its certificate is not valid for the host.',
      'keeps-some-mail-back':
        'The mode is enforce, and an address was left out because its certificate is not valid while another took a letter, or because no encryption could be had with it, which something on the way may have done.',
      'some-mx-not-in-policy': 'The mode is enforce, and some MX hosts are not named.',
      'testing-misses-mx': 'The mode is testing, and at least one MX host is not named.',
      'record-unreadable': 'There are several records at _mta-sts, or one that cannot be read.',
      'no-policy-host': 'A record announces a policy, and mta-sts.<domain> has no address.',
      'policy-host-untrusted': 'The certificate of mta-sts.<domain> is not valid for that name.',
      'policy-not-served':
        'Its web server answers with another status than 200, another type than text/plain, or more than 64 KiB.',
      'policy-unreadable': 'The file is there, and its version, mode, max_age, mx or a line cannot be read.',
      'switched-off': 'The mode is none.',
      'no-policy': 'There is no record at _mta-sts.',
      'could-not-look': lookFailed,
      'our-dns': ourDnsFailed,
    },
    mends: { 'certificate-not-valid': 'receiving-provider', 'keeps-some-mail-back': 'receiving-provider' },
  },
  dane: {
    asks: 'Do your mail servers publish by DANE which certificates they use?',
    why: 'Senders who check DNSSEC then know that encryption is offered and by whom. We see that the records are there, not whether DNSSEC vouches for them.',
    restsOn: 'The TLSA records at _25._tcp of each MX host.',
    sources: ['RFC 7672 section 2.2: DANE for mail servers', 'RFC 6698 section 3: where TLSA records stand'],
    when: {
      published: 'Each MX host has TLSA records. Without DNSSEC they mean nothing.',
      'some-hosts': 'Some MX hosts have them, the others do not.',
      'not-published': 'No MX host has them.',
      'could-not-look': lookFailed,
      'our-dns': ourDnsFailed,
    },
  },
} as const satisfies RulePages<keyof typeof receivingRules>
