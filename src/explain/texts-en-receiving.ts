/** The sentences about who receives for the person, in English (see texts-en.ts). */
export const receivingTextsEn = {
  'verdict.mx-addresses.all-have-ipv6':
    '{of, plural, one {The mail server of {domain} has} other {All {of} mail servers of {domain} have}} an IPv6 address.',
  'verdict.mx-addresses.some-have-ipv6':
    '{count} of {of} mail servers of {domain} {count, plural, one {has} other {have}} an IPv6 address; without one: {hosts}.',
  'verdict.mx-addresses.none-has-ipv6':
    '{of, plural, one {The mail server of {domain} ({hosts}) has no} other {None of the {of} mail servers of {domain} has an}} IPv6 address.',
  'verdict.mx-addresses.none-has-an-address': 'No mail server of {domain} has an address in DNS.',
  'verdict.mx-addresses.no-such-domain': 'The domain {domain} does not exist in DNS.',
  'verdict.mx-addresses.takes-no-mail':
    'The domain {domain} states in DNS that it accepts no mail (null MX).',
  'verdict.mx-addresses.could-not-look': 'The mail servers of {domain} could not all be looked up.',

  'verdict.mx-addresses.our-dns':
    'The mail servers of {domain} could not be looked up, because our own DNS failed.',

  'verdict.mx-names.names-hosts': 'The MX records of {domain} name hosts, as they should.',
  'verdict.mx-names.implicit':
    '{domain} has no MX record; its own addresses take its mail (RFC 5321, implicit MX). Some senders do not do that any more.',
  'verdict.mx-names.alias':
    'The MX of {domain} leads to {hosts}, which {count, plural, one {is an alias} other {are aliases}} (CNAME). RFC 5321 asks for a name with addresses of its own; some senders refuse anything else.',
  'verdict.mx-names.unknown-host':
    'The MX records of {domain} name {hosts}, which {count, plural, one {does} other {do}} not exist in DNS.',
  'verdict.mx-names.address-among-names':
    'Among the MX records of {domain} {count, plural, one {is one that holds an address} other {are some that hold addresses}} where a host name must stand: {hosts}. Most servers cannot deliver there.',
  'verdict.mx-names.address-instead-of-name':
    'The MX {count, plural, one {record of {domain} holds an address} other {records of {domain} hold addresses}} where a host name must stand: {hosts}. Most servers cannot deliver there.',
  'verdict.mx-names.address-literal':
    'The domain {domain} is an address itself, so there are no MX hosts to name.',
  'verdict.mx-names.takes-no-mail':
    '{domain} states in DNS that it takes no mail, so there are no MX hosts to name.',
  'verdict.mx-names.no-such-domain': '{domain} does not exist in DNS, so it names no MX hosts.',
  'verdict.mx-names.could-not-look': 'The MX hosts of {domain} could not all be looked up.',
  'verdict.mx-names.our-dns': 'The MX hosts of {domain} could not be looked up, because our own DNS failed.',

  'verdict.mx-reachable.all-answer':
    '{count, plural, one {The mail server address that was tried answers} other {All {count} mail server addresses that were tried answer}} on port 25: {addresses}.',
  'verdict.mx-reachable.some-dead':
    '{dead} of {count} mail server addresses over {family} {dead, plural, one {does} other {do}} not answer on port 25: {addresses} (last tried {time}). Mail gets through by the others, only later.',
  'verdict.mx-reachable.none-answers':
    'No mail server address over {family} answers on port 25: {addresses} (last tried {time}).',
  'verdict.mx-reachable.not-tried': 'No mail server address of {domain} was tried.',
  'verdict.mx-reachable.no-address': 'No mail server of {domain} has an address that could be tried.',
  'verdict.mx-reachable.not-tried-yet': 'The mail server addresses of {domain} are still being tried.',
  'verdict.mx-reachable.not-all-tried':
    'No answer came from {addresses} (last tried {time}), but that is not enough to say that none of the mail servers of {domain} answers over {family}: not every address was tried by a letter.',
  'verdict.mx-reachable.our-side-unproven':
    'No answer came from {addresses} (last tried {time}), but nothing shows that our own {family} worked then, so this is held against nobody.',
  'verdict.mx-reachable.silent-without-proof':
    'From here no answer comes from {addresses} (last tried {time}); the path between us may be the reason.',
  'verdict.mx-reachable.our-network':
    'The mail server addresses of {domain} could not be tried: our own network failed.',

  'verdict.mx-same-server.same-name': 'On both families the same server answers: {name}.',
  'verdict.mx-same-server.different-names':
    'Different servers answer at {host}: over IPv6 {ipv6}, over IPv4 {ipv4}. What one of them does, the other may do otherwise.',
  'verdict.mx-same-server.names-vary':
    '{host} greets by one name or another ({ipv6}, {ipv4}), as a group of servers does, so the names do not tell whether the same ones answer on both families.',
  'verdict.mx-same-server.seen-on-one-family':
    'No mail server was heard on both families, so it cannot be told whether the same one answers.',

  'verdict.starttls-receiving.encrypted':
    '{host} takes mail encrypted ({version}).{certificate, select, good { Its certificate is valid and names it.} untrusted { Its certificate is not one that others trust ({problem}), which mail servers put up with unless told otherwise.} elsewhere { Its certificate is valid, but for another name.} other {}}',
  'verdict.starttls-receiving.handshake-fails':
    '{host} offers STARTTLS at {address}, but no encryption comes of it: {text}.{sent, select, plain { Our letter went without encryption.} other {}}',
  'verdict.starttls-receiving.not-offered':
    '{host} does not offer STARTTLS at {address}, so mail goes there without encryption.',
  'verdict.starttls-receiving.not-reached': 'No mail server got as far as STARTTLS with us.',

  'verdict.name-servers.answer-over-ipv6': 'The name servers of {zones} answer over IPv6.',
  'verdict.name-servers.some-silent':
    'Asked from here, some name servers of {zones} do not answer over IPv6: {servers}. Others do, so it only takes longer.',
  'verdict.name-servers.no-aaaa':
    'None of the name servers of {zones} has an IPv6 address. A sender with IPv6 only, and a resolver with IPv6 only, cannot find your mail server.',
  'verdict.name-servers.none-answers':
    'None of the name servers of {zones} serves the zone over IPv6, although they have IPv6 addresses: {servers}. A resolver with IPv6 only cannot find your mail server.',
  'verdict.name-servers.no-zone': '{domain} has no name servers that could be asked.',
  'verdict.name-servers.silent-without-proof':
    'From here the name servers of {zones} do not answer over IPv6: {servers}; the path between us may be the reason.',
  'verdict.name-servers.could-not-look': 'The name servers of {zones} could not be looked up.',
  'verdict.name-servers.our-network':
    'The name servers of {zones} could not be asked over IPv6: our own network failed.',
  'verdict.name-servers.our-dns':
    'The name servers of {zones} could not be looked up, because our own DNS failed.',

  'verdict.mta-sts.enforced':
    'MTA-STS: {domain} asks for encryption with a valid certificate (mode enforce).',
  'verdict.mta-sts.testing':
    'MTA-STS: {domain} has a policy in mode testing, which asks senders only to report.',
  'verdict.mta-sts.mx-not-in-policy':
    'MTA-STS: the enforced policy of {domain} names {count, plural, one {not its mail server} other {none of its mail servers}} ({hosts}). Senders that honour it cannot deliver at all.',
  'verdict.mta-sts.certificate-not-valid':
    'MTA-STS keeps mail for {domain} back: {text}. Senders that honour the policy cannot deliver.',
  'verdict.mta-sts.keeps-some-mail-back': 'MTA-STS keeps some mail for {domain} back: {text}.',
  'verdict.mta-sts.some-mx-not-in-policy':
    'MTA-STS: the enforced policy of {domain} does not name {hosts}. Senders that honour it do not deliver there.',
  'verdict.mta-sts.testing-misses-mx':
    'MTA-STS: the policy of {domain} does not name {hosts}. It is in mode testing; if it were enforced, senders would not deliver there.',
  'verdict.mta-sts.record-unreadable':
    'MTA-STS: the TXT record at _mta-sts.{domain} {problem, select, several {stands there more than once} other {cannot be read}}, so senders do as if there were none.',
  'verdict.mta-sts.no-policy-host':
    'MTA-STS: {domain} announces a policy, but mta-sts.{domain} has no address from which it could be fetched.',
  'verdict.mta-sts.policy-host-untrusted':
    'MTA-STS: {domain} announces a policy, but the certificate of mta-sts.{domain} is not valid for it ({code}), so senders do as if there were none.',
  'verdict.mta-sts.policy-not-served':
    'MTA-STS: {domain} announces a policy, but the web server of mta-sts.{domain} {problem, select, status {answers with status {code}} type {does not serve it as text/plain} other {serves more than 64 KiB}}, so senders do as if there were none.',
  'verdict.mta-sts.policy-unreadable':
    'MTA-STS: {domain} announces a policy, but the file cannot be used: {problem, select, version {it does not say "version: STSv1"} mode {its mode is none of enforce, testing, none} age {its max_age is not a number of seconds} mx {its mx lines are missing, too many, or no host names} other {a line is not of the form "name: value"}}.',
  'verdict.mta-sts.switched-off': 'MTA-STS: {domain} has withdrawn its policy (mode none).',
  'verdict.mta-sts.no-policy': 'MTA-STS: {domain} has no policy.',
  'verdict.mta-sts.could-not-look': 'MTA-STS of {domain} could not be looked up.',
  'verdict.mta-sts.our-dns': 'MTA-STS of {domain} could not be looked up, because our own DNS failed.',

  'verdict.dane.published':
    'DANE: TLSA records are published for {hosts}. (Whether DNSSEC vouches for them cannot be seen from here.)',
  'verdict.dane.some-hosts': 'DANE: only some mail servers of {domain} have TLSA records: {hosts}.',
  'verdict.dane.not-published': 'DANE: the mail servers of {domain} have no TLSA records.',
  'verdict.dane.could-not-look':
    'DANE: the TLSA records of the mail servers of {domain} could not all be looked up.',
  'verdict.dane.our-dns': 'DANE: the TLSA records could not be looked up, because our own DNS failed.',
} as const
