/** The sentences about a look from outside, in English (see texts-en.ts). Whoever looks reads them: "here" is their machine. */

const addressesThat =
  '{count, plural, one {The only {family} address} other {All {count} {family} addresses}}'

const answersOver = {
  'all-answer': `${addressesThat} of the mail servers of {domain} {count, plural, one {answers} other {answer}} on port 25: {addresses}.`,
  'some-answer':
    '{open} of {count} {family} addresses of the mail servers of {domain} {open, plural, one {answers} other {answer}} on port 25, so mail gets through, only later. Asked from here at {time}, these did not: {addresses}.',
  'none-answers':
    'No mail server of {domain} answers on port 25 over {family}. Asked from here at {time}, {how, select, closed {the port was closed} silent {nothing came back} other {the port was closed or nothing came back}} at {addresses}. {proof, select, indirect {Port 25 of others was open to this machine over the other family; that it is over {family} too could not be seen apart.} canary {Another mail server did answer this machine over {family}.} other {Other mail servers did answer this machine over {family}.}}',
  'no-public-address':
    'The {family} {count, plural, one {address} other {addresses}} of the mail servers of {domain} can be reached by nobody out on the Internet: {addresses}.',
  'no-address': 'No mail server of {domain} has an {family} address that could be tried.',
  'no-such-domain': '{domain} does not exist in DNS, so there is no mail server to try over {family}.',
  'takes-no-mail': '{domain} states in DNS that it takes no mail, so there is no mail server to try.',
  'turned-away':
    'The mail servers of {domain} can be reached over {family}, but turn this machine away: "{text}" ({addresses}). That may be about the address that we come from, so it says nothing about others.',
  'no-greeting':
    'Over {family} somebody takes the connection at {addresses}, but no mail server spoke: {text}. It may be slow on purpose, or be wary of the address that we come from.',
  'not-all-tried':
    'No answer came over {family} from {addresses}, but not every address of the mail servers of {domain} could be tried for long enough.',
  'our-side-unproven':
    'No answer came over {family} from {addresses}, but nothing shows that this machine can reach port 25 of anybody over {family}, so this is held against nobody.',
  'own-address':
    'The mail servers of {domain} have an address of this very machine ({addresses}), which says nothing about how others reach it. Look from another machine.',
  'could-not-look': 'The {family} addresses of the mail servers of {domain} could not all be looked up.',
  'our-network':
    'The mail servers of {domain} could not be tried over {family} from here: {text}. It is our own side that does not get out.',
  'our-dns':
    'The {family} addresses of the mail servers of {domain} could not be looked up, because our own DNS failed.',
} as const

export const outsideTextsEn = {
  'verdict.answers-over-ipv6.all-answer': answersOver['all-answer'],
  'verdict.answers-over-ipv6.some-answer': answersOver['some-answer'],
  'verdict.answers-over-ipv6.none-answers': answersOver['none-answers'],
  'verdict.answers-over-ipv6.no-public-address': answersOver['no-public-address'],
  'verdict.answers-over-ipv6.no-address': answersOver['no-address'],
  'verdict.answers-over-ipv6.no-such-domain': answersOver['no-such-domain'],
  'verdict.answers-over-ipv6.takes-no-mail': answersOver['takes-no-mail'],
  'verdict.answers-over-ipv6.turned-away': answersOver['turned-away'],
  'verdict.answers-over-ipv6.no-greeting': answersOver['no-greeting'],
  'verdict.answers-over-ipv6.not-all-tried': answersOver['not-all-tried'],
  'verdict.answers-over-ipv6.our-side-unproven': answersOver['our-side-unproven'],
  'verdict.answers-over-ipv6.own-address': answersOver['own-address'],
  'verdict.answers-over-ipv6.could-not-look': answersOver['could-not-look'],
  'verdict.answers-over-ipv6.our-network': answersOver['our-network'],
  'verdict.answers-over-ipv6.our-dns': answersOver['our-dns'],

  'verdict.answers-over-ipv4.all-answer': answersOver['all-answer'],
  'verdict.answers-over-ipv4.some-answer': answersOver['some-answer'],
  'verdict.answers-over-ipv4.none-answers': answersOver['none-answers'],
  'verdict.answers-over-ipv4.no-public-address': answersOver['no-public-address'],
  'verdict.answers-over-ipv4.no-address': answersOver['no-address'],
  'verdict.answers-over-ipv4.no-such-domain': answersOver['no-such-domain'],
  'verdict.answers-over-ipv4.takes-no-mail': answersOver['takes-no-mail'],
  'verdict.answers-over-ipv4.turned-away': answersOver['turned-away'],
  'verdict.answers-over-ipv4.no-greeting': answersOver['no-greeting'],
  'verdict.answers-over-ipv4.not-all-tried': answersOver['not-all-tried'],
  'verdict.answers-over-ipv4.our-side-unproven': answersOver['our-side-unproven'],
  'verdict.answers-over-ipv4.own-address': answersOver['own-address'],
  'verdict.answers-over-ipv4.could-not-look': answersOver['could-not-look'],
  'verdict.answers-over-ipv4.our-network': answersOver['our-network'],
  'verdict.answers-over-ipv4.our-dns': answersOver['our-dns'],

  'verdict.look-from-here.gets-out': 'Mail servers answered this machine over {families}.',
  'verdict.look-from-here.port-closed':
    'Port 25 seems to be closed from here to everywhere: no mail server answered this machine, not even one that surely runs ({text}). Many networks close it on the way out. Run this on a server, or ask your hoster to open port 25.',
  'verdict.look-from-here.ipv6-missing':
    'This machine has no working IPv6 ({text}), so nothing could be tried over IPv6. Run this where there is IPv6.',
  'verdict.look-from-here.ipv6-closed':
    'Over IPv6 not even a mail server that surely runs answered this machine ({text}), so nothing that failed over IPv6 says anything of others. Run this on a server, or ask your hoster to open port 25 over IPv6.',
  'verdict.look-from-here.ipv4-missing':
    'This machine has no working IPv4 ({text}), so nothing could be tried over IPv4.',
  'verdict.look-from-here.ipv4-closed':
    'Over IPv4 not even a mail server that surely runs answered this machine ({text}), so nothing that failed over IPv4 says anything of others.',
  'verdict.look-from-here.dns-failed':
    'The resolvers that this machine asks are of no use ({text}). Name others: --dns ADDRESS.',
  'verdict.look-from-here.unproven':
    'Nothing shows that this machine can reach port 25 of anybody{families, select, IPv4 { over IPv6} IPv6 { over IPv4} other {}}: no mail server answered it, and no other could be asked. It may be closed on the way out. Run this on a server, or name a mail server that surely runs as the canary.',
  'verdict.look-from-here.not-asked':
    'There was no mail server to try, so whether this machine reaches port 25 did not matter.',
} as const
