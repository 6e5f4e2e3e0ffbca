import type { TextKey } from './text-key.ts'

/**
 * All we say, in English; ICU MessageFormat. Arguments come from the verdict's facts, so a text may name the
 * host, the address or the words that it rests on. Nothing is said elsewhere in the program to people who test.
 */
export const textsEn = {
  // How a state is called, in the words for people.
  'state.pass': 'works',
  'state.confirmed': 'works, confirmed',
  'state.partial': 'works with trouble',
  'state.fail': 'does not work',
  'state.pending': 'waiting',
  'state.not-applicable': 'does not apply',
  'state.not-tested': 'could not be tested',
  'state.unknown': 'could not be tested',
  'state.ours': 'could not be tested: our side',

  'ability.send-to-ipv6-only': 'Send to IPv6-only destinations',
  'ability.receive-over-ipv6': 'Receive mail over IPv6',
  'ability.ipv6-only-envelope': 'Accept an IPv6-only envelope sender',
  'ability.ipv6-only-from': 'Accept an IPv6-only header From',

  'mender.sending-provider': 'Whoever sends mail for you: your provider’s outgoing mail servers.',
  'mender.receiving-provider': 'Whoever receives mail for you: the mail servers that your MX records name.',
  'mender.domain-owner': 'Whoever looks after your domain’s DNS records.',
  'mender.us': 'We, the operators of this test.',
  'mender.nobody': 'Nobody has to do anything.',

  'verdict.send-to-ipv6-only.arrived-over-ipv6':
    'Your mail reached an address that exists on IPv6 only, from {address}.',
  'verdict.send-to-ipv6-only.arrived-tunnelled':
    'Your mail reached an IPv6-only address, but from {address}, which is a tunnel address (6to4 or Teredo) and not native IPv6.',
  'verdict.send-to-ipv6-only.arrived-at-control':
    'You wrote to our control address, which has IPv4. To test this, write to the IPv6-only address.',
  'verdict.send-to-ipv6-only.came-by-gateway':
    'Your mail came to us from {address}, which is not an address of the public IPv6 Internet: something on our side stands between. This says nothing about your provider.',

  'verdict.receive-over-ipv6.accepted-over-ipv6':
    'Your provider’s server {host} took our letter over IPv6 at {address}.',
  'verdict.receive-over-ipv6.no-aaaa':
    '{count, plural, one {The mail server of {domain}, {hosts}, has no IPv6 address} other {None of the mail servers of {domain} ({hosts}) has an IPv6 address}}: there is no AAAA record in DNS.',
  'verdict.receive-over-ipv6.null-mx':
    'The domain {domain} says in DNS that it takes no mail at all (null MX).',
  'verdict.receive-over-ipv6.port-refused':
    '{host} has the IPv6 address {address} in DNS, but nothing takes mail there: the connection to port 25 was refused.',
  'verdict.receive-over-ipv6.refuses-ipv6': '{host} says that it does not take mail over IPv6: “{text}”.',
  'verdict.receive-over-ipv6.ipv6-refused-ipv4-accepted':
    '{host} refused over IPv6 what it took over IPv4 a moment later. It said: “{text}”.',
  'verdict.receive-over-ipv6.never-answers-over-ipv6':
    '{host} never answered at its IPv6 address {address} ({count} tries), though your own network reached us over IPv6.',
  'verdict.receive-over-ipv6.not-yet-accepted':
    '{host} has not taken our letter over IPv6 yet; we go on trying. It said: “{text}”.',
  'verdict.receive-over-ipv6.refused-on-both':
    '{host} refused our letters, and not for IPv6 alone. It said: “{text}”.',
  'verdict.receive-over-ipv6.refused-for-our-records':
    '{host} refused our letter for something about us: “{text}”. We must look at our own records first.',
  'verdict.receive-over-ipv6.refused-after-acceptance':
    '{host} took our letter over IPv6, and it was sent back later.',
  'verdict.receive-over-ipv6.timeouts-without-proof':
    '{host} cannot be reached from here at {address}: {text}. That may be the path between us.',
  'verdict.receive-over-ipv6.dns-trouble': 'DNS of your domain could not be read: {text}.',
  'verdict.receive-over-ipv6.our-network':
    'Our own network failed: {text}. This says nothing about your provider.',
  'verdict.receive-over-ipv6.not-reached': 'No letter of ours got as far as an IPv6 address of yours.',
  'verdict.receive-over-ipv6.not-tried-yet': 'Our answers are on their way.',
  'verdict.receive-over-ipv6.gave-up-on-4xx': '{host} put us off until we gave up. It said: “{text}”.',

  'verdict.ipv6-only-envelope.accepted':
    'A letter whose envelope sender is in a domain without IPv4 was taken by {host}.',
  'verdict.ipv6-only-envelope.sender-domain-refused':
    '{host} refuses our IPv6-only sender domain. It said: “{text}”.',
  'verdict.ipv6-only-envelope.not-yet-accepted': 'Answer B has not been taken yet; we go on trying.',
  'verdict.ipv6-only-envelope.fails-so-far':
    'Answer B has failed so far; we go on trying. The last words: “{text}”.',
  'verdict.ipv6-only-envelope.only-b-tried':
    'Answer B was turned down, and its words do not say whether for its path, its envelope sender or its header From: “{text}”.',
  'verdict.ipv6-only-envelope.never-reached':
    'Answer B never got as far as a server of yours, so nobody could look at its sender.',
  'verdict.ipv6-only-envelope.other-cause': 'Answer B was turned down for another reason: “{text}”.',
  'verdict.ipv6-only-envelope.our-network':
    'Our own network failed: {text}. This says nothing about your provider.',
  'verdict.ipv6-only-envelope.not-tried-yet': 'Answer B is on its way.',

  'verdict.ipv6-only-from.accepted':
    'A letter whose header From is in a domain without IPv4 was taken by {host}.',
  'verdict.ipv6-only-from.header-from-refused':
    '{host} refuses a header From in our IPv6-only domain. It said: “{text}”.',
  'verdict.ipv6-only-from.not-yet-accepted': 'Answer B has not been taken yet; we go on trying.',
  'verdict.ipv6-only-from.fails-so-far':
    'Answer B has failed so far; we go on trying. The last words: “{text}”.',
  'verdict.ipv6-only-from.only-b-tried':
    'Answer B was turned down, and its words do not say whether for its path, its envelope sender or its header From: “{text}”.',
  'verdict.ipv6-only-from.never-reached':
    'Answer B never got as far as a server of yours, so nobody could look at its header.',
  'verdict.ipv6-only-from.other-cause': 'Answer B was turned down for another reason: “{text}”.',
  'verdict.ipv6-only-from.our-network':
    'Our own network failed: {text}. This says nothing about your provider.',
  'verdict.ipv6-only-from.not-tried-yet': 'Answer B is on its way.',

  'verdict.client-reverse-dns.confirmed':
    'The sending address {address} has the name {name}, which leads back to it.',
  'verdict.client-reverse-dns.no-name':
    'The sending address {address} has no reverse DNS name (no PTR record). Gmail, Microsoft 365 and others refuse mail over IPv6 for that.',
  'verdict.client-reverse-dns.name-points-elsewhere':
    'The sending address {address} has the name {name}, but that name leads to another address.',
  'verdict.client-reverse-dns.name-without-address':
    'The sending address {address} has the name {name}, but that name has no address of this family.',
  'verdict.client-reverse-dns.could-not-look': 'The reverse DNS name of {address} could not be looked up.',

  'verdict.spf.passed': 'SPF: the client may send for {domain}.',
  'verdict.spf.not-authorized':
    'SPF: the record of {domain} does not allow this client. Often only its IPv4 addresses are listed.',
  'verdict.spf.soft-failed': 'SPF: the record of {domain} does not list this client (softfail).',
  'verdict.spf.neutral': 'SPF: the record of {domain} says nothing about this client (neutral).',
  'verdict.spf.no-record':
    'SPF: {domain} has no SPF record. Over IPv6, Gmail and Microsoft 365 want SPF or DKIM to pass.',
  'verdict.spf.broken-record': 'SPF: the record of {domain} cannot be read.',
  'verdict.spf.could-not-look': 'SPF could not be checked: DNS did not answer.',

  'verdict.dkim.passed': 'DKIM: the mail is signed by {domain}, and the signature holds.',
  'verdict.dkim.passed-for-another-domain':
    'DKIM: the signature of {domain} holds, but that is not the sender’s domain.',
  'verdict.dkim.broken-signature': 'DKIM: the signature of {domain} does not hold.',
  'verdict.dkim.not-signed': 'DKIM: the mail is not signed.',
  'verdict.dkim.could-not-look': 'DKIM could not be checked: DNS did not answer.',

  'verdict.dmarc.passed': 'DMARC: the header From of {domain} agrees with what was proved.',
  'verdict.dmarc.failed':
    'DMARC: neither SPF nor DKIM speaks for the header From’s domain {domain}; its policy is “{policy}”.',
  'verdict.dmarc.no-record': 'DMARC: {domain} has no policy.',
  'verdict.dmarc.could-not-look': 'DMARC could not be checked: DNS did not answer.',

  'verdict.mx-addresses.all-have-ipv6':
    '{of, plural, one {The mail server of {domain} has} other {All {of} mail servers of {domain} have}} an IPv6 address.',
  'verdict.mx-addresses.some-have-ipv6':
    '{count} of {of} mail servers of {domain} have an IPv6 address; without one: {hosts}.',
  'verdict.mx-addresses.none-has-ipv6':
    '{of, plural, one {The mail server of {domain} ({hosts}) has no} other {None of the {of} mail servers of {domain} has an}} IPv6 address.',
  'verdict.mx-addresses.none-has-an-address': 'No mail server of {domain} has an address in DNS.',
  'verdict.mx-addresses.no-such-domain': 'The domain {domain} does not exist in DNS.',
  'verdict.mx-addresses.takes-no-mail': 'The domain {domain} says that it takes no mail (null MX).',
  'verdict.mx-addresses.could-not-look': 'The mail servers of {domain} could not all be looked up.',

  // The answers A and B (and, later, their variants).
  'answer.subject': 'Re: {subject} [{tag}]',
  'answer.subject-without': 'Your IPv6 mail test [{tag}]',
  'answer.A.tag': 'A: IPv6 or IPv4',
  'answer.B.tag': 'B: IPv6 only',
  'answer.B4.tag': 'B4: IPv6-only sender over IPv4 or IPv6',
  'answer.L3.tag': 'L3: IPv6-only envelope sender',
  'answer.L4.tag': 'L4: IPv6-only header From',
  'answer.A.first': 'This is answer A, from a domain with IPv4: over IPv6, or else over IPv4.',
  'answer.B.first':
    'This is answer B, from a domain that has no IPv4, over IPv6 only: your provider can receive it.',
  'answer.B4.first': 'This is letter B4, from a domain that has no IPv4, over IPv6 or else over IPv4.',
  'answer.L3.first': 'This is letter L3: only its envelope sender is in a domain that has no IPv4.',
  'answer.L4.first': 'This is letter L4: only its header From is in a domain that has no IPv4.',
  'answer.other-A':
    'Answer B comes from a domain that has no IPv4, over IPv6 only. If it is not there in ten minutes, {where}',
  'answer.other-B': 'Answer A comes from a domain with IPv4. If one of the two is missing, {where}',
  'answer.look-here': 'look here: {link}',
  'answer.wait-for-explanation': 'wait for one more mail: it will say what went wrong, and at whom.',
  'answer.so-far': 'WHAT WE KNOW SO FAR',
  'answer.how-it-came': 'HOW YOUR MAIL CAME',
  'answer.client': 'Client',
  'answer.name': 'Name',
  'answer.name-confirmed': '{name} (leads back to the address)',
  'answer.name-unconfirmed': '{name} (does not lead back)',
  'answer.no-name': 'no reverse DNS name',
  'answer.name-unknown': 'could not be looked up',
  'answer.greeting': 'Greeting',
  'answer.encryption': 'Encryption',
  'answer.encryption-none': 'none',
  'answer.taken': 'Taken',
  'answer.taken-at': '{time} at {host}',
  'answer.hops': 'Hops',
  'answer.hops-counted': '{ipv6} over IPv6, {ipv4} over IPv4, {other} untold',
  'answer.your-mx': 'WHERE YOUR MAIL GOES',
  'answer.noticed': 'WHAT WE NOTICED',
  'answer.all-well': 'Nothing that would stand in the way.',
  'answer.none': 'none',
  'answer.unknown': 'could not be looked up',
  'answer.case': 'Case {case}. A test gets two answers and, should B fail, one explanation; nothing more.',

  // The explanation.
  'explanation.subject': 'Answer B did not reach you: {cause}',
  'explanation.subject-stuck': 'Answer B has not reached you yet: {cause}',
  'explanation.first': 'Answer B to your test of {time} did not reach you.',
  'explanation.first-stuck':
    'Answer B to your test of {time} has not reached you yet; we go on trying until {until}.',
  'explanation.means': 'WHAT IT MEANS',
  'explanation.who': 'WHO CAN MEND IT',
  'explanation.ask': 'TEXT FOR THEM',
  'explanation.said': 'WHAT THE SERVER SAID',
  'explanation.said-us': 'WHAT WE FOUND',
  'explanation.details': 'EACH TRY OF ANSWER B (times in UTC)',
  'explanation.report-attached': 'The report that came back is attached.',
  'explanation.closing': 'Case {case}. This is the only explanation of this test; nothing more follows.',
  'explanation.greeting': 'Dear postmaster,',
  'explanation.facts': 'On {time} a test mail over IPv6 to {recipient} failed at this step: {stage}.',
  'explanation.facts-host': 'Mail server: {host}, address {address}, port 25.',
  'explanation.facts-source': 'Sender: address {source}, domain {six} (it has IPv6 only).',
  'explanation.facts-words': 'The answer was: {words}',
  'explanation.try': '{time}  {step}: {words}',

  'stage.resolve': 'looking up the mail server',
  'stage.connect': 'connecting',
  'stage.greeting': 'waiting for the greeting',
  'stage.ehlo': 'EHLO',
  'stage.starttls': 'STARTTLS',
  'stage.mail': 'MAIL FROM',
  'stage.rcpt': 'RCPT TO',
  'stage.data': 'DATA',
  'stage.dot': 'the end of the message',
  'stage.done': 'accepted',

  'cause.no-aaaa.short': 'your mail server has no IPv6 address',
  'cause.no-aaaa.means':
    'Mail to you can only be delivered over IPv4. A sender that has IPv6 alone cannot reach you: DNS has no AAAA record for {hosts}.',
  'cause.no-aaaa.ask':
    'Please give the mail servers of {domain} IPv6 addresses (AAAA records for {hosts}), with reverse DNS, and let them take mail on port 25 there.',

  'cause.port-refused.short': 'your mail server’s IPv6 port is closed',
  'cause.port-refused.means':
    'DNS gives an IPv6 address for your mail server {host}, but nothing takes mail there: its port 25 refused the connection. Senders with IPv4 get round that; senders with IPv6 alone cannot reach you.',
  'cause.port-refused.ask':
    'Please let the mail server {host} listen on port 25 at its IPv6 address {address}, or open the firewall there. If it is not meant to take mail over IPv6, its AAAA record should go.',

  'cause.refuses-ipv6.short': 'your mail server refuses IPv6',
  'cause.refuses-ipv6.means':
    'Your mail server {host} was reached over IPv6 and says that it takes no mail that way. That is a setting there.',
  'cause.refuses-ipv6.ask': 'Please allow incoming mail over IPv6 at {host}, or tell us why it is refused.',

  'cause.ipv6-refused-ipv4-accepted.short': 'your mail server refuses over IPv6 only',
  'cause.ipv6-refused-ipv4-accepted.means':
    'Your mail server {host} refused over IPv6 what it took over IPv4 a moment later. The mail was the same; only the path differed.',
  'cause.ipv6-refused-ipv4-accepted.ask':
    'Please look why {host} treats mail over IPv6 differently: the same recipient and sender were taken over IPv4 in the same minute.',

  'cause.never-answers-over-ipv6.short': 'your mail server is silent on IPv6',
  'cause.never-answers-over-ipv6.means':
    'Your mail server {host} never answered at its IPv6 address, while your own network does reach us over IPv6. Mostly a firewall drops the packets.',
  'cause.never-answers-over-ipv6.ask':
    'Please check that port 25 of {host} can be reached at its IPv6 address {address} from outside; packets seem to be dropped.',

  'cause.sender-domain-refused.short': 'your server wants IPv4 of the sender',
  'cause.sender-domain-refused.means':
    'Your mail server {host} was reached over IPv6. It refuses the mail because the sender’s domain has IPv6 only: it looks for an IPv4 address there, or cannot check a sender without one.',
  'cause.sender-domain-refused.ask':
    'Please let the sender check of {host} accept domains whose mail servers have AAAA records and no A record. Our domain {six} has an MX with a working IPv6 address.',

  'cause.header-from-refused.short': 'your server refuses the From address',
  'cause.header-from-refused.means':
    'Your mail server {host} was reached over IPv6 and refused the mail for the address in its From header, whose domain has IPv6 only.',
  'cause.header-from-refused.ask':
    'Please let the header check of {host} accept From addresses in domains whose mail servers have AAAA records and no A record, such as {six}.',

  'cause.unreachable.short': 'your mail server was not reached over IPv6',
  'cause.unreachable.means':
    'No connection over IPv6 came about from here to {host}. That may be your server’s side, ours, or a network between: one place alone cannot tell.',
  'cause.unreachable.ask':
    'Please check that port 25 of {host} can be reached over IPv6 at {address} from other networks. From us ({source}) it could not.',

  'cause.put-off.short': 'your mail server puts us off',
  'cause.put-off.means':
    'Your mail server {host} was reached over IPv6 and answers that we should come back later. That can be greylisting, a limit, or a fault for now.',
  'cause.put-off.ask': 'Please look why {host} keeps putting off mail from {source} over IPv6.',

  'cause.our-records.short': 'your server objects to our address',
  'cause.our-records.means':
    'Your mail server {host} was reached over IPv6 and refused the mail for something about us: reverse DNS, SPF, DKIM or a block list. We check our own records before we call it your provider’s.',
  'cause.our-records.ask':
    'Please tell us what {host} misses about the sending address {source}; its words stand below.',

  'cause.dns-trouble.short': 'your domain’s DNS did not answer',
  'cause.dns-trouble.means':
    'The mail servers of {domain} could not be looked up: DNS gave no usable answer.',
  'cause.dns-trouble.ask':
    'Please check the name servers of {domain}: the records of its mail servers could not be read.',

  'cause.our-network.short': 'our own network failed',
  'cause.our-network.means':
    'The fault is ours: answer B could not leave our network. This says nothing about your provider.',
  'cause.our-network.ask': 'Nothing. We look after it; please test again tomorrow.',

  'cause.other.short': 'your mail server turned it down',
  'cause.other.means':
    'Answer B was turned down, and the words do not tell for which reason. They stand below as we got them; we do not guess.',
  'cause.other.ask':
    'Please look into the log of {host} why this mail was turned down: its path (IPv6), its sender’s domain (IPv6 only), or something else?',

  // Mail for the operator.
  'operator.subject': 'Mail for {recipient}',
  'operator.text': 'A mail for {recipient} came in at {time}, from {sender}. It is attached as it came.',

  // What our SMTP server says after the final dot. Printable ASCII only.
  'reply.taken': 'Thank you. Two answers are on their way; case {case}{link}',
  'reply.forged-spf':
    'SPF of {domain} does not allow {client} to send for it, so we answer nothing. Finding: {finding}',
  'reply.forged-dmarc':
    'DMARC of {domain} asks to refuse this mail: neither SPF nor DKIM speaks for its From',
  'reply.forged-both':
    'Neither SPF nor DMARC of {domain} holds for this mail from {client}, so we answer nothing',
  'reply.temporary': '{what} could not be checked just now; please try again in some minutes',
  'reply.budget-mailbox': 'Enough tests for this mailbox for now; please come back after {time}',
  'reply.budget-domain':
    'Enough tests for this domain for now; please come back after {time}, or send with SPF or DKIM',
  'reply.budget-all': 'Too many tests at once; please come back after {time}',
  'reply.never-answered': 'We answer people only, and this says otherwise: {named}',
  'reply.own-address': 'This mail claims to come from ourselves: {named}',
  'reply.confirmed': 'Thank you, that confirms our letter; no new test is started',
  'reply.report-taken': 'Thank you, the report is kept with its case',
  'reply.report-unread': 'Kept as unread evidence; it changes nothing',
  'reply.not-a-report': 'This address takes reports about one letter only; to test, write to {address}',
  'reply.operator': 'Taken for the operator',
  'reply.reject': '{sentence} This address always refuses; to get answers write to {address}',
} as const satisfies Record<TextKey, string>
