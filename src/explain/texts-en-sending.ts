/** The sentences about who sends for the person, in English (see texts-en.ts). */
export const sendingTextsEn = {
  'verdict.client-reverse-dns.confirmed':
    'The sending address {address} has the name {name}, which leads back to it.',
  'verdict.client-reverse-dns.no-name':
    'The sending address {address} has no reverse DNS name (no PTR record). Gmail, Microsoft 365 and others refuse mail over IPv6 for that.',
  'verdict.client-reverse-dns.name-points-elsewhere':
    'The sending address {address} has the name {name}, but that name leads to a different address.',
  'verdict.client-reverse-dns.name-without-address':
    'The sending address {address} has the name {name}, but that name has no address of the same family.',
  'verdict.client-reverse-dns.came-by-gateway':
    'The address {address} belongs to a gateway on our side, so the name of your sending server is not known.',
  'verdict.client-reverse-dns.could-not-look': 'The reverse DNS name of {address} could not be looked up.',

  'verdict.spf.passed': 'SPF: the record of {domain} allows this client to send.',
  'verdict.spf.not-authorized':
    'SPF: the record of {domain} does not allow this client to send. Often only IPv4 addresses are listed.',
  'verdict.spf.soft-failed': 'SPF: the record of {domain} does not list this client (softfail).',
  'verdict.spf.neutral': 'SPF: the record of {domain} says nothing about this client (neutral).',
  'verdict.spf.no-record':
    'SPF: {domain} has no SPF record. Over IPv6, Gmail and Microsoft 365 require SPF or DKIM to pass.',
  'verdict.spf.broken-record': 'SPF: the record of {domain} has an error and cannot be used.',
  'verdict.spf.came-by-gateway':
    'SPF of {domain} could not be judged: the mail came to us by a gateway on our side.',
  'verdict.spf.could-not-look': 'SPF could not be checked: DNS did not answer.',

  'verdict.dkim.passed': 'DKIM: the mail is signed by {domain}, and the signature is valid.',
  'verdict.dkim.passed-for-another-domain':
    "DKIM: the signature of {domain} is valid, but that is not the sender's domain.",
  'verdict.dkim.broken-signature': 'DKIM: the signature of {domain} is not valid.',
  'verdict.dkim.not-signed': 'DKIM: the mail is not signed.',
  'verdict.dkim.could-not-look': 'DKIM could not be checked: DNS did not answer.',

  'verdict.dmarc.passed': 'DMARC: what was proved agrees with the header From of {domain}.',
  'verdict.dmarc.failed':
    'DMARC: neither SPF nor DKIM vouches for {domain}, the domain of the header From; its policy is "{policy}".',
  'verdict.dmarc.no-record': 'DMARC: {domain} has no policy that can be read.',
  'verdict.dmarc.no-author': 'DMARC: the header From names no single domain, so there is none to ask.',
  'verdict.dmarc.could-not-look': 'DMARC could not be checked: DNS did not answer.',

  'verdict.client-address.native-ipv6':
    'The sending address {address} is native IPv6 of the public Internet.',
  'verdict.client-address.by-ipv4': 'Your mail came over IPv4, from {address}, to our control address.',
  'verdict.client-address.6to4':
    'The sending address {address} is a 6to4 tunnel address (2002::/16, RFC 3056). Such tunnels are obsolete and often fail.',
  'verdict.client-address.teredo':
    'The sending address {address} is a Teredo tunnel address (2001::/32, RFC 4380). Such tunnels are obsolete and often fail.',
  'verdict.client-address.mapped':
    'Your mail came to us from {address}, which is an IPv4 address in IPv6 clothes (IPv4-mapped): our own server took an IPv4 connection for IPv6.',
  'verdict.client-address.translated':
    'Your mail came to us from {address}, which a translator (NAT64 or SIIT) of our own network has made.',
  'verdict.client-address.our-gateway':
    'Your mail came to us from {address}, which is the gateway of our own network: it hides the address of your sending server.',
  'verdict.client-address.not-public':
    'Your mail came to us from {address} ({kind}), which is no address of the public Internet: something on our side stands in between.',

  'verdict.client-reverse-dns.our-dns':
    'The reverse DNS name of {address} could not be looked up, because our own DNS failed.',

  'verdict.helo-name.names-client':
    'The sending server greets as {name}, and that name has its address {address}.',
  'verdict.helo-name.points-elsewhere':
    'The sending server greets as {name}, which has other addresses than {address}. That is allowed, but some servers count it against a mail.',
  'verdict.helo-name.other-family-only':
    'The sending server greets as {name}, which has addresses of the other family only, while it came from {address}.',
  'verdict.helo-name.address-literal':
    'The sending server greets with an address, {name}, instead of a host name.',
  'verdict.helo-name.no-address': 'The sending server greets as {name}, a name without any address in DNS.',
  'verdict.helo-name.not-a-name': 'The sending server greets as "{name}", which is no full host name.',
  'verdict.helo-name.came-by-gateway':
    'The sending server greets as {name}; whether that is its name is not known, for a gateway on our side hides its address.',
  'verdict.helo-name.could-not-look': 'The name {name} in the greeting could not be looked up.',
  'verdict.helo-name.our-dns':
    'The name {name} in the greeting could not be looked up, because our own DNS failed.',

  'verdict.spf.our-dns': 'SPF could not be checked, because our own DNS failed.',
  'verdict.dkim.our-dns': 'DKIM could not be checked, because our own DNS failed.',
  'verdict.dmarc.our-dns': 'DMARC could not be checked, because our own DNS failed.',

  'verdict.spf-families.covers-ipv6':
    'SPF: the record of {domain} covers IPv6 senders; reading it to its end takes {lookups} of 10 DNS lookups allowed.',
  'verdict.spf-families.ipv4-only':
    'SPF: the record of {domain} allows no IPv6 sender at all: {record}. Mail sent over IPv6 cannot pass SPF.',
  'verdict.spf-families.no-record': 'SPF: {domain} has no record that could cover IPv6.',
  'verdict.spf-families.too-many-lookups':
    'SPF: reading the record of {domain} to its end takes {lookups} DNS lookups; after 10 a receiver stops with an error (RFC 7208).',
  'verdict.spf-families.too-many-voids':
    'SPF: for an IPv6 sender, {voids} of the names in the record of {domain} lead nowhere: they do not exist, or have no IPv6 address. After 2 of them many receivers stop with an error (RFC 7208).',
  'verdict.spf-families.broken-record': 'SPF: the record of {domain} cannot be read: {problem}.',
  'verdict.spf-families.could-not-look':
    'The SPF record of {domain}, or what it refers to, could not be looked up.',
  'verdict.spf-families.our-dns':
    'The SPF record of {domain} could not be looked up, because our own DNS failed.',

  'verdict.starttls-sending.encrypted': 'Your mail came to us encrypted ({version}).',
  'verdict.starttls-sending.plain': 'Your mail came to us without encryption; we offer STARTTLS.',

  'verdict.received-hops.all-over-ipv6':
    '{count, plural, one {The hop} other {All {count} hops}} before us that can be told went over IPv6.',
  'verdict.received-hops.some-over-ipv4':
    'On its way to us your mail took {ipv6} {ipv6, plural, one {hop} other {hops}} over IPv6 and {ipv4} over IPv4.',
  'verdict.received-hops.none-over-ipv6':
    'Before the last one, {ipv4, plural, one {the hop of your mail that can be told} other {all {ipv4} hops of your mail that can be told}} went over IPv4.',
  'verdict.received-hops.no-hops': 'Your mail took no hop before the one to us that its header tells of.',
  'verdict.received-hops.not-told': 'The hops of your mail do not tell over which family they went.',

  'verdict.who-was-tested.one-organisation':
    'Envelope sender and header From both belong to {envelope}: it is what was tested.{client, select, none {} other { {client} sends for it.}}{exchangers, select, none {} other { {exchangers} receives for it.}}',
  'verdict.who-was-tested.forwarded':
    'This mail was forwarded by {forwarder}: it is whose sending was tested, not the provider of {author, select, none {the author} other {{author}}}.',
  'verdict.who-was-tested.different-organisations':
    'The envelope sender belongs to {envelope}, the header From to {author}: our answers go to the former, and it is what was tested.',
  'verdict.who-was-tested.no-author': 'The mail has no single address in its header From.',
  'verdict.who-was-tested.not-told': 'Which organisations stand behind your mail could not be told.',

  'verdict.gmail-over-ipv6.would-take':
    'Gmail would take this mail over IPv6, as far as its published rules ({date}) go: reverse DNS, SPF or DKIM, TLS.',
  'verdict.gmail-over-ipv6.no-reverse-dns':
    'Gmail refuses mail over IPv6 from an address whose reverse DNS name does not lead back to it (rule of {date}).',
  'verdict.gmail-over-ipv6.not-authenticated':
    'Gmail refuses mail over IPv6 for which neither SPF nor DKIM passes (rule of {date}).',
  'verdict.gmail-over-ipv6.not-encrypted':
    'Gmail asks for TLS from everybody who sends to it (rule of {date}). This mail came to us without; whether your server uses TLS with Gmail is not known.',
  'verdict.gmail-over-ipv6.not-over-ipv6':
    'This mail came over IPv4, so the rules of Gmail for IPv6 do not apply.',
  'verdict.gmail-over-ipv6.came-by-gateway':
    'Whether Gmail would take this mail over IPv6 is not known: a gateway on our side hides the sending address.',
  'verdict.gmail-over-ipv6.could-not-look':
    'Whether Gmail would take this mail over IPv6 is not known: not all it asks for could be looked up.',
  'verdict.gmail-over-ipv6.our-dns':
    'Whether Gmail would take this mail over IPv6 is not known, because our own DNS failed.',

  'verdict.microsoft-over-ipv6.would-take':
    'Microsoft 365 would take this mail over IPv6, as far as its published rules ({date}) go: reverse DNS, SPF or DKIM.',
  'verdict.microsoft-over-ipv6.no-reverse-dns':
    'Microsoft 365 refuses mail over IPv6 from an address without reverse DNS name (rule of {date}).',
  'verdict.microsoft-over-ipv6.not-authenticated':
    'Microsoft 365 refuses mail over IPv6 for which neither SPF nor DKIM passes (rule of {date}).',
  'verdict.microsoft-over-ipv6.not-over-ipv6':
    'This mail came over IPv4, so the rules of Microsoft 365 for IPv6 do not apply.',
  'verdict.microsoft-over-ipv6.came-by-gateway':
    'Whether Microsoft 365 would take this mail over IPv6 is not known: a gateway on our side hides the sending address.',
  'verdict.microsoft-over-ipv6.could-not-look':
    'Whether Microsoft 365 would take this mail over IPv6 is not known: not all it asks for could be looked up.',
  'verdict.microsoft-over-ipv6.our-dns':
    'Whether Microsoft 365 would take this mail over IPv6 is not known, because our own DNS failed.',

  'verdict.linkedin-over-ipv6.would-have-taken':
    'For the record: LinkedIn, one of the first to take mail over IPv6 ({date}), would have taken this one.',
  'verdict.linkedin-over-ipv6.would-have-refused':
    'For the record: LinkedIn, one of the first to take mail over IPv6, would have refused this one by its rules of {date}: {missing, select, name {the sending address has no reverse DNS name} other {neither SPF nor DKIM passes}}.',
  'verdict.linkedin-over-ipv6.not-over-ipv6':
    'This mail came over IPv4, so what LinkedIn then asked of IPv6 ({date}) does not apply.',
  'verdict.linkedin-over-ipv6.came-by-gateway':
    'Whether LinkedIn would then ({date}) have taken this mail is not known: a gateway on our side hides the sending address.',
  'verdict.linkedin-over-ipv6.could-not-look':
    'Whether LinkedIn would then ({date}) have taken this mail is not known: not all it asked for could be looked up.',
  'verdict.linkedin-over-ipv6.our-dns':
    'Whether LinkedIn would then ({date}) have taken this mail is not known, because our own DNS failed.',

  'verdict.mail-domains.reachable-over-ipv6':
    '{count, plural, one {The domain in your mail ({domains}) can} other {All domains in your mail ({domains}) can}} be reached by mail over IPv6.',
  'verdict.mail-domains.some-without-ipv6':
    '{domains} {count, plural, one {has} other {have}} no mail server with an IPv6 address: an answer over IPv6 only would not get there.',
  'verdict.mail-domains.cannot-be-answered':
    '{domains} {count, plural, one {stands} other {stand}} as an address in your mail, but mail to {count, plural, one {it} other {them}} has no place to go: DNS names no mail server with an address.',
  'verdict.mail-domains.takes-no-mail':
    '{domains}: this mail names only domains that say in DNS that they take no mail.',
  'verdict.mail-domains.could-not-look': 'The mail servers of {domains} could not all be looked up.',
  'verdict.mail-domains.our-dns':
    'The mail servers behind the domains in your mail could not be looked up, because our own DNS failed.',

  'verdict.block-lists.not-listed':
    'Neither {address} nor the domains in your mail are on {count, plural, one {the block list} other {one of the {count} block lists}} that we ask.',
  'verdict.block-lists.listed':
    '{subjects} {count, plural, one {is} other {are}} on block lists: {lists}.{network, select, yes { Lists of IPv6 addresses go by whole networks (mostly /64), so a neighbour may be the reason.} other {}}',
  'verdict.block-lists.none-configured': 'No block list was asked.',
  'verdict.block-lists.came-by-gateway':
    'Block lists were not judged: a gateway on our side hides the sending address.',
  'verdict.block-lists.could-not-look':
    'Not all block lists could be asked ({lists}); the others do not list your mail.',
  'verdict.block-lists.our-dns': 'The block lists could not be asked, because our own DNS failed.',
} as const
