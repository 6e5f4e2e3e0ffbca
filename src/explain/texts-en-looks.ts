/**
 * How the page of a case calls what was looked at, and tells what was seen. Questions to DNS (`AAAA mx.example.org`), results
 * of SPF and its kin and codes are the same in every language and stand here only among words.
 */
export const lookTextsEn = {
  'look.spf': 'SPF of {domain} for {address}',
  'look.dkim': 'DKIM signatures of your mail',
  'look.dmarc': 'DMARC of {domain}',
  'look.dmarc-of-author': 'DMARC of the domain in From',
  'look.hops': 'Received fields of your mail',
  'look.parties': 'The organisations behind your mail',
  'look.spf-reach': 'SPF of {domain} and all that it refers to',
  'look.list': '{subject} on the block list {list}',
  'look.name-server': 'SOA {zone}, asked of {server}',
  'look.policy': 'MTA-STS policy of {domain}',
  'look.preference': 'Mails of {domain} that could choose between IPv6 and IPv4',
  'look.port': 'Port 25 of {server}',
  'look.port-nowhere': 'Port 25 of the mail servers of {domain}',
  'look.own-network': 'Our own {family}',
  'look.own-dns': 'Our own DNS',
  'look.own-records': 'Our own DNS records',

  'look.not-signed': 'not signed',
  'look.parties-are':
    'envelope sender: {envelope}, From: {author}, sending server: {client}, mail servers: {exchangers}{forwarded, select, none {} other {, forwarded ({forwarded})}}',
  'look.reach':
    '{record} (lets pass: {families, select, none {nobody} other {{families}}}; DNS queries: {lookups}, of these in vain: {voids})',
  'look.preferred': 'over IPv6: {ipv6}, over IPv4: {ipv4}, in {days} days',
  'look.server.answered': 'answers for the zone',
  'look.server.refused': 'refuses to answer',
  'look.server.lame': 'is not in charge of the zone',
  'look.proof.session-in': 'worked: a connection came in',
  'look.proof.reply': 'worked: another server answered us',
  'look.proof.canary': 'worked: a server that we asked answered',
  'look.proof.answer': 'worked: DNS answered',
  'look.own-failed': 'did not work ({code})',
} as const
