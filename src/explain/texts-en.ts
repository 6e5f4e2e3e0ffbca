import type { TextKey } from './text-key.ts'
import { abilityTextsEn } from './texts-en-abilities.ts'
import { actionsTextsEn } from './texts-en-actions.ts'
import { deliveryTextsEn } from './texts-en-delivery.ts'
import { frameTextsEn } from './texts-en-frame.ts'
import { handedTextsEn } from './texts-en-handed.ts'
import { homeTextsEn } from './texts-en-home.ts'
import { outsideTextsEn } from './texts-en-outside.ts'
import { ownTextsEn } from './texts-en-own.ts'
import { reasonTextsEn } from './texts-en-reasons.ts'
import { receivingTextsEn } from './texts-en-receiving.ts'
import { resultTextsEn } from './texts-en-result.ts'
import { sendingTextsEn } from './texts-en-sending.ts'
import { supportTextsEn } from './texts-en-support.ts'
import { timelineTextsEn } from './texts-en-timeline.ts'

/**
 * All we say, in English; ICU MessageFormat. Arguments come from the verdict's facts, so a text may name the
 * host, the address or the words that it rests on. Nothing is said elsewhere in the program to people who test.
 * ASCII quotes, so that a letter is plain 7-bit text that reads well even as a file.
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

  'mender.sending-provider': "Whoever sends mail for you: your provider's outgoing mail servers.",
  'mender.receiving-provider': 'Whoever receives mail for you: the mail servers that your MX records name.',
  'mender.domain-owner': 'Whoever looks after the DNS records of your domain.',
  'mender.us': 'We, the operators of this test.',
  'mender.nobody': 'Nobody needs to do anything.',

  ...abilityTextsEn,
  ...sendingTextsEn,
  ...receivingTextsEn,
  ...deliveryTextsEn,
  ...ownTextsEn,
  ...reasonTextsEn,
  ...handedTextsEn,
  ...outsideTextsEn,
  ...actionsTextsEn,
  ...frameTextsEn,
  ...homeTextsEn,
  ...resultTextsEn,
  ...supportTextsEn,
  ...timelineTextsEn,

  // The answers A and B (and, later, their variants).
  'answer.subject': 'Re: {subject} [{tag}]',
  'answer.subject-without': 'Your IPv6 mail test [{tag}]',
  'answer.A.tag': 'A: IPv6 or IPv4',
  'answer.B.tag': 'B: IPv6 only',
  'answer.B4.tag': 'B4: IPv6-only sender over IPv4 or IPv6',
  'answer.L3.tag': 'L3: IPv6-only envelope sender',
  'answer.L4.tag': 'L4: IPv6-only header From',
  'answer.A.first': 'This is answer A. It comes from a domain with IPv4, over IPv6 or else over IPv4.',
  'answer.B.first':
    'This is answer B. It comes over IPv6 only, from a domain that has no IPv4: your provider can receive such mail.',
  'answer.B4.first':
    'This is letter B4. It comes from a domain that has no IPv4, over IPv6 or else over IPv4.',
  'answer.L3.first': 'This is letter L3. Only its envelope sender is in a domain that has no IPv4.',
  'answer.L4.first': 'This is letter L4. Only its header From is in a domain that has no IPv4.',
  'answer.other-A':
    'Answer B is on its way: from a domain that has no IPv4, over IPv6 only. If it is not there in ten minutes, {where}',
  'answer.other-B': 'Answer A comes from a domain with IPv4. If one of the two is missing, {where}',
  'answer.other-variant':
    'It helps to find out why answer B did not get through. You need not do anything; to see what it showed, {where}',
  'answer.look-here': 'look here: {link}',
  'answer.wait-for-explanation': 'wait for one more mail: it will say what went wrong, and where.',
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
  'answer.hops-counted': '{ipv6} over IPv6, {ipv4} over IPv4, {other} not known',
  'answer.your-mx': 'WHERE YOUR MAIL GOES',
  'answer.noticed': 'WHAT WE NOTICED',
  'answer.noticed-more':
    '{count, plural, one {One point} other {{count} points}} of less weight {count, plural, one {is} other {are}} left out here.',
  'answer.all-well': 'Nothing that would stand in the way.',
  'answer.none': 'none',
  'answer.unknown': 'could not be looked up',
  'answer.case':
    'Case {case}. A test gets two answers. Should B fail, up to three letters try out why, and one explanation says what they found; nothing else follows.',

  // The explanation.
  'explanation.subject': 'Answer B did not reach you: {cause}',
  'explanation.subject-stuck': 'Answer B has not reached you yet: {cause}',
  'explanation.first': 'Answer B to your test of {time} did not reach you.',
  'explanation.first-stuck':
    'Answer B to your test of {time} has not reached you yet; we keep trying until {until}.',
  'explanation.means': 'WHAT IT MEANS',
  'explanation.who': 'WHO CAN FIX IT',
  'explanation.ask': 'TEXT TO SEND THEM',
  'explanation.ask-nobody': 'WHAT YOU CAN DO',
  'explanation.said': 'WHAT THE SERVER SAID',
  'explanation.said-us': 'WHAT WE FOUND',
  'explanation.details': 'EACH TRY OF ANSWER B (times in UTC)',
  'explanation.tried': 'WHAT WE TRIED',
  'explanation.tried.A': 'sender with IPv4, over IPv6 or IPv4',
  'explanation.tried.B': 'IPv6-only sender, over IPv6 only',
  'explanation.tried.B4': 'IPv6-only sender, on the way that took A',
  'explanation.tried.L3': 'only the envelope sender IPv6-only, on the way that took A',
  'explanation.tried.L4': 'only the header From IPv6-only, on the way that took A',
  'explanation.outcome.accepted': 'accepted over {family}',
  'explanation.outcome.bounced': 'accepted over {family}, then sent back',
  'explanation.outcome.refused':
    '{times, plural, one {refused} other {refused, and refused again}} ({words})',
  'explanation.outcome.deferred': 'put off so far ({words})',
  'explanation.outcome.gave-up': 'put off until we gave up ({words})',
  'explanation.outcome.not-reached': 'not delivered ({words})',
  'explanation.outcome.untried': 'not tried yet',
  'explanation.report-attached': 'The report that came back is attached.',
  'explanation.passed-on':
    'Your mail server took the letter, but it, or one behind it, could not pass it on.',
  'explanation.closing': 'Case {case}. This is the only explanation of this test; nothing more follows.',
  'explanation.greeting': 'Dear postmaster,',
  'explanation.facts':
    'On {time}, a test message sent to {recipient} over IPv6 could not be delivered. It failed at this step: {stage}.',
  'explanation.facts-stuck':
    'Since {since}, a test message sent to {recipient} over IPv6 has not been delivered. The last try, on {time}, ended at this step: {stage}.',
  'explanation.facts-returned':
    'On {time}, your mail server accepted a test message sent to {recipient} over IPv6. On {returned}, a report came back saying that it could not be delivered.',
  'explanation.facts-host': 'Mail server: {host}, address {address}, port 25.',
  'explanation.facts-source': 'Sent from: {source}, domain {six} (which has IPv6 only).',
  'explanation.facts-words': "Your server's answer: {words}",
  'explanation.facts-seen': 'What we saw: {words}',
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
    'Mail to you can be delivered over IPv4 only. A sender who has nothing but IPv6 cannot reach you: DNS has no AAAA record for {hosts}.',
  'cause.no-aaaa.ask':
    'Please give the mail servers of {domain} IPv6 addresses (AAAA records for {hosts}) with reverse DNS, and let them accept mail on port 25 there.',

  'cause.port-refused.short': "your mail server's IPv6 port is closed",
  'cause.port-refused.means':
    'DNS gives an IPv6 address for your mail server {host}, but nothing accepts mail there: port 25 refused the connection. Senders who have IPv4 get round that; senders who have IPv6 only cannot reach you.',
  'cause.port-refused.ask':
    'Please let the mail server {host} listen on port 25 at its IPv6 address {address}, or open the firewall for it. If it is not meant to accept mail over IPv6, please remove its AAAA record.',

  'cause.refuses-ipv6.short': 'your mail server refuses IPv6',
  'cause.refuses-ipv6.means':
    'Your mail server {host} was reached over IPv6 and says that it accepts no mail that way. Most often that is a setting of the server.',
  'cause.refuses-ipv6.ask':
    'Please allow incoming mail over IPv6 at {host}, or let us know why it is refused.',

  'cause.ipv6-refused-ipv4-accepted.short': 'your mail server refuses over IPv6 only',
  'cause.ipv6-refused-ipv4-accepted.means':
    'Your mail server {host} refused over IPv6 what was accepted over IPv4 a moment later. The message was the same; only the path differed.',
  'cause.ipv6-refused-ipv4-accepted.ask':
    'Please find out why {host} treats mail over IPv6 differently: the same message for the same recipient was accepted over IPv4 within the minute.',

  'cause.never-answers-over-ipv6.short': 'your mail server is silent on IPv6',
  'cause.never-answers-over-ipv6.means':
    'Your mail server {host} never answered at its IPv6 address, although your own network does reach us over IPv6. Most often a firewall drops the packets.',
  'cause.never-answers-over-ipv6.ask':
    'Please check that port 25 of {host} can be reached from outside at its IPv6 address {address}; it seems that packets are dropped.',

  'cause.sender-domain-refused.short': 'your server wants an IPv4 sender domain',
  'cause.sender-domain-refused.means':
    "Your mail server {host} was reached over IPv6. It turns the mail down because the sender's domain has IPv6 only: it looks for an IPv4 address there, or cannot verify a sender without one.",
  'cause.sender-domain-refused.ask':
    'Please let the sender check of {host} accept domains whose mail servers have AAAA records but no A record. Our domain {six} has an MX with a working IPv6 address.',

  'cause.header-from-refused.short': 'your server refuses the From address',
  'cause.header-from-refused.means':
    'Your mail server {host} was reached over IPv6 and turned the mail down because of the address in its From header, whose domain has IPv6 only.',
  'cause.header-from-refused.ask':
    'Please let the header check of {host} accept From addresses in domains whose mail servers have AAAA records but no A record, such as {six}.',

  'cause.unreachable.short': 'your mail server was not reached over IPv6',
  'cause.unreachable.means':
    "No connection over IPv6 to {host} could be made from here. The reason may be on your provider's side, on ours, or in a network in between: one place alone cannot tell.",
  'cause.unreachable.ask':
    'Please check that port 25 of {host} can be reached over IPv6 at {address} from other networks. From our network it could not.',

  'cause.put-off.short': 'your mail server defers it',
  'cause.put-off.means':
    'Your mail server {host} was reached over IPv6 and answers that we should come back later. The reason may be greylisting, a limit, or a passing fault.',
  'cause.put-off.ask': 'Please find out why {host} keeps deferring mail from us over IPv6.',

  'cause.our-records.short': 'your server objects to our address',
  'cause.our-records.means':
    "Your mail server {host} was reached over IPv6 and objects to something about us: reverse DNS, SPF, DKIM or a block list. We check our own records before we call it your provider's fault.",
  'cause.our-records.ask':
    'Please let us know what {host} finds missing or wrong about our sending address; its answer is quoted above.',

  'cause.dns-trouble.short': "your domain's DNS did not answer",
  'cause.dns-trouble.means':
    'The mail servers of {domain} could not be looked up: DNS gave no usable answer.',
  'cause.dns-trouble.ask':
    'Please check the name servers of {domain}: the records of its mail servers could not be read.',

  'cause.our-network.short': 'our own network failed',
  'cause.our-network.means':
    'The fault is ours: answer B could not leave our network. This says nothing about your provider.',
  'cause.our-network.ask': 'Nothing: we look after it. Please test again tomorrow.',
  'cause.mta-sts.short': 'your MTA-STS policy forbids it',
  'cause.mta-sts.means':
    'Your domain publishes an MTA-STS policy in mode "enforce": mail may go only to the mail servers that it names, encrypted, and with a certificate that proves them. {host} does not fulfil that, so we keep the letter back, as every sender must that honours the policy. IPv6 is not to blame.',
  'cause.mta-sts.ask':
    'Please bring the MTA-STS policy of our domain and {host} together: the policy must name that host, and over IPv6 too the host must offer STARTTLS with a valid certificate for its name. Until then senders that honour the policy cannot deliver there.',
  'cause.needs-smtputf8.short': 'your server lacks SMTPUTF8',
  'cause.needs-smtputf8.means':
    'Your address has characters beyond ASCII. Mail to it needs the SMTPUTF8 extension (RFC 6531), which {host} did not offer, so the test says nothing about IPv6.',
  'cause.needs-smtputf8.ask':
    'Please let {host} offer the SMTPUTF8 extension (RFC 6531), or give this mailbox an ASCII address as well.',

  'cause.only-together.short': 'your server refuses our sender as a whole',
  'cause.only-together.means':
    'Your mail server {host} takes an envelope sender in an IPv6-only domain, and it takes a header From in one. Only a mail that has both is turned down, so the two together make it suspicious there.',
  'cause.only-together.ask':
    'Please find out why {host} turns down mail whose envelope sender and header From are both in the IPv6-only domain {six}, while it takes each of them alone.',

  'cause.only-this-path.short': 'refused on one way, taken on another',
  'cause.only-this-path.means':
    'Your mail server {host} turned answer B down, but took a letter from the same sender that came to it on another way, and it takes mail over IPv6. So neither IPv6 nor our IPv6-only sender is refused as such; what answer B met is for its log to tell.',
  'cause.only-this-path.ask':
    'Please look in the log of {host} for the reason why this message was turned down, while the same one from another address of ours was taken.',

  'cause.other.short': 'your mail server turned it down',
  'cause.other.means':
    'Answer B was turned down for a reason that names neither IPv6 nor our sender. The answer stands below as we got it; we do not guess.',
  'cause.other.ask':
    "Please look in the log of {host} for the reason why this message was turned down: its path (IPv6), its sender's domain (IPv6 only), or something else?",

  // Mail for the operator.
  'operator.subject': 'Mail for {recipient}',
  'operator.text': 'A mail for {recipient} came in at {time} from {sender}. It is attached as it came.',

  // What our SMTP server says after the final dot. Printable ASCII only.
  'reply.taken': 'Thank you. Two answers are on their way; case {case}{link}',
  'reply.handed': 'Thank you. An explanation is on its way; case {case}{link}',
  'reply.hand-in-yourself':
    'A bounce is explained to the person who got it. Forward it from your own mailbox; no person sent this mail: {named}',
  'reply.forged-spf':
    'SPF of {domain} does not allow {client} to send for it, so we answer nothing. Finding: {finding}',
  'reply.forged-dmarc':
    'DMARC of {domain} asks to refuse this mail: neither SPF nor DKIM vouches for its header From',
  'reply.forged-both':
    'Neither SPF nor DMARC of {domain} holds for this mail from {client}, so we answer nothing',
  'reply.temporary': '{what} could not be checked just now; please try again in some minutes',
  'reply.budget-mailbox': 'Enough tests for this mailbox for now; please come back after {time}',
  'reply.budget-domain':
    'Enough tests for this domain for now; please come back after {time}, or send with SPF or DKIM',
  'reply.budget-all': 'Too many tests at once; please come back after {time}',
  'reply.never-answered': 'We answer people only, and this mail says otherwise: {named}',
  'reply.own-address': 'This mail claims to come from ourselves: {named}',
  'reply.echo':
    'Mail after mail came from this mailbox within minutes of our letters, as if a machine answered them. Whoever tests may write again after {time}',
  'reply.confirmed': 'Thank you, that confirms our letter; no new test is started',
  'reply.report-taken': 'Thank you, the report is kept with its case',
  'reply.report-unread': 'Kept as unread evidence; it changes nothing',
  'reply.not-a-report': 'This address takes reports about one letter only; to test, write to {address}',
  'reply.operator': 'Taken for the operator',
  'reply.operator-network': 'Enough mail for the operator from {network} for now; please come back {when}',
  'reply.operator-all': 'Too much mail for the operator just now; please come back after {time}',
  'reply.operator-full': 'No room for more mail to the operator just now; please try again later',
  'reply.enough-reports': 'Enough reports about this test are kept; this one would change nothing',
  'reply.reject': '{sentence} This address always refuses; to get answers write to {address}',
} as const satisfies Record<TextKey, string>
