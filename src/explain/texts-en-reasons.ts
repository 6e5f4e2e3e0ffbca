/**
 * Why mail comes back, in English (see texts-en.ts). Who reads it may have sent the mail or should have got it, so the
 * texts speak of the sending and the receiving server. `short` has no arguments. The others have `family`, that of the
 * address on which the reason hangs, `domain` of the recipient, and `ours`: yes where the recipient is an address of ours
 * that has IPv6 only. `support` is what the text for support asks for, in the words of the person who sends it.
 */
export const reasonTextsEn = {
  'reason.invalid-recipient.short': 'address not known there',
  'reason.invalid-recipient.means':
    'The receiving server was reached, but it does not know this address, or the mailbox behind it is switched off or has moved. The way there works; the address does not.',
  'reason.invalid-recipient.who':
    'Whoever wrote the address. If it is right, its owner, or the provider of the owner.',
  'reason.invalid-recipient.ask':
    'Compare the address letter by letter. If it is right, ask its owner by another way whether it still exists.',
  'reason.invalid-recipient.support':
    'Please tell me whether this address exists and, if it does, why your server turns away mail for it.',

  'reason.mailbox-full.short': 'mailbox full',
  'reason.mailbox-full.means':
    'The mailbox has no room for more mail. The address was found, and its server works; mail can be delivered again as soon as there is room.',
  'reason.mailbox-full.who':
    'The owner of the mailbox, who must make room. The provider, only if the limit is wrong.',
  'reason.mailbox-full.ask':
    'The owner must make room, and should be told so by another way than this mailbox. Then send the mail again.',
  'reason.mailbox-full.support':
    'Please look whether this mailbox is really over its limit, and let its owner know.',

  'reason.domain-unknown.short': 'no mail server in DNS',
  'reason.domain-unknown.means':
    '{ours, select, yes {Our domain exists and has a mail server, but one that has IPv6 only. The sending server found no address for it. Most often it looks for IPv4 addresses (A records) alone, and not for IPv6 ones (AAAA records); then it cannot send to any destination that has IPv6 only.} other {The sending server found no mail server for the domain of the recipient. Either the name does not exist in DNS, or it has neither an MX record nor an address, or it states that it takes no mail at all (null MX).}}',
  'reason.domain-unknown.who':
    '{ours, select, yes {Whoever runs the sending server. In DNS all that a sender with IPv6 needs is there.} other {First whoever wrote the address: look for typing errors behind the @. If there are none, whoever looks after the DNS records of {domain}.}}',
  'reason.domain-unknown.ask':
    '{ours, select, yes {The sending server must look up AAAA records as well as A records, and needs an IPv6 address and an IPv6 route of its own.} other {If the address is right, the domain needs an MX record whose host has an address in DNS.}}',
  'reason.domain-unknown.support':
    '{ours, select, yes {The mail server of {domain} has an IPv6 address (AAAA record) and no IPv4 address, on purpose: it tests whether mail can be sent over IPv6. Please let your outgoing mail servers look up AAAA records as well as A records, and give them an IPv6 address and an IPv6 route, so that mail to IPv6-only destinations can be delivered.} other {Please check the DNS records of {domain}: the sending server found no mail server there. If the domain is to take mail, it needs an MX record whose host has an address.}}',

  'reason.no-aaaa.short': 'no IPv6 address in DNS',
  'reason.no-aaaa.means':
    '{ours, select, yes {Our mail server has IPv6 only, and its IPv6 address stands in DNS, but the sending server was told that there is none. Most often the DNS resolver that it asks leaves AAAA records out.} other {The mail server exists in DNS, but the sending server looked for an IPv6 address of it (an AAAA record) and there is none. A sender that has IPv6 only cannot deliver mail there, nor can any other if there is no IPv4 address either.}}',
  'reason.no-aaaa.who':
    '{ours, select, yes {Whoever runs the sending server, and the DNS resolver that it asks.} other {Whoever runs the mail servers of {domain}, together with whoever looks after its DNS records.}}',
  'reason.no-aaaa.ask':
    '{ours, select, yes {The sending server must get AAAA records from its DNS resolver, and needs an IPv6 address and an IPv6 route of its own.} other {The mail server needs an IPv6 address, published as an AAAA record, and must take mail on port 25 there.}}',
  'reason.no-aaaa.support':
    '{ours, select, yes {The mail server of {domain} has an IPv6 address (AAAA record) and no IPv4 address, on purpose: it tests whether mail can be sent over IPv6. Please check that the DNS resolver of your outgoing mail servers gives them AAAA records, and that they have an IPv6 address and an IPv6 route.} other {Please give the mail servers of {domain} IPv6 addresses (AAAA records) with reverse DNS, and let them take mail on port 25 there. As it is, senders that have IPv6 only cannot deliver.}}',

  'reason.dns-failure.short': 'DNS did not answer',
  'reason.dns-failure.means':
    '{ours, select, yes {The sending server got no usable answer from DNS about our domain. That can be a passing fault, on our side too. If it lasts while mail to other domains goes out, the DNS resolver of the sending server stumbles over a domain that has IPv6 addresses only.} other {The sending server got no usable answer from DNS about the domain of the recipient: the name servers kept silent, or what they said was broken. The domain may well exist. It can pass by itself, and it can be the DNS resolver of the sending server that is at fault.}}',
  'reason.dns-failure.who':
    '{ours, select, yes {If it lasts, whoever runs the DNS resolver of the sending server.} other {If it lasts, whoever looks after the name servers of {domain}.}}',
  'reason.dns-failure.ask':
    '{ours, select, yes {Send the mail again later. If it comes back again, the records of our domain must be looked up from the sending server itself.} other {Send the mail again later. If it comes back again, the name servers of the domain must be looked at.}}',
  'reason.dns-failure.support':
    '{ours, select, yes {Please look up the MX record of {domain} and the AAAA record of the host that it names, both from your outgoing mail servers: the answer that they got was of no use. The domain has IPv6 addresses only, on purpose.} other {Please check the name servers of {domain}: the sending server got no usable answer about the mail servers of this domain.}}',

  'reason.connection-refused.short': 'connection refused',
  'reason.connection-refused.means':
    '{ours, select, yes {The sending server found the IPv6 address of our mail server, but port 25 there refused the connection. That can be a firewall near the sending server that lets no mail out over IPv6, or our server may have been down at that time.} other {{family, select, ipv6 {The mail server has an IPv6 address in DNS, but port 25 of that address refused the connection: nothing takes mail there. Senders that have IPv4 may get round that; senders that have IPv6 only cannot.} ipv4 {The mail server has an IPv4 address in DNS, but port 25 of that address refused the connection: nothing takes mail there.} other {The mail server has an address in DNS, but port 25 of that address refused the connection: nothing takes mail there.}}}}',
  'reason.connection-refused.who':
    '{ours, select, yes {Whoever runs the sending server, unless we were down at that time.} other {Whoever runs the mail servers of {domain}.}}',
  'reason.connection-refused.ask':
    '{ours, select, yes {Send a new test. If that comes back too, the sending server needs a way out to port 25 over IPv6.} other {The mail server must listen on port 25 at every address that it has in DNS, and the firewall must let that through. An address that is not meant for mail must go from DNS.}}',
  'reason.connection-refused.support':
    '{ours, select, yes {The mail server of {domain} has IPv6 only. Please try from your outgoing mail servers whether port 25 of it can be reached over IPv6, and whether a firewall of yours closes that port.} other {{family, select, ipv6 {Please let the mail server listen on port 25 at its IPv6 address, or open the firewall for it. If it is not meant to take mail over IPv6, please remove its AAAA record.} other {Please let the mail server listen on port 25 at each address that it has in DNS, or open the firewall for it. If an address is not meant to take mail, please remove it from DNS.}}}}',

  'reason.connection-timeout.short': 'no answer in time',
  'reason.connection-timeout.means':
    '{ours, select, yes {The sending server found the IPv6 address of our mail server, but got no answer from it in time. Either IPv6 does not work where the sending server stands, or a firewall there drops the packets, or our server did not answer at that time.} other {{family, select, ipv6 {The mail server did not answer in time over IPv6.} ipv4 {The mail server did not answer in time over IPv4.} other {The mail server did not answer in time.}} Most often a firewall drops the packets, or the address in DNS is dead. A server that is too slow, or a fault of the network in between, looks the same from one place.}}',
  'reason.connection-timeout.who':
    '{ours, select, yes {Whoever runs the sending server, unless we were down at that time.} other {Most likely whoever runs the mail servers of {domain}.}}',
  'reason.connection-timeout.ask':
    '{ours, select, yes {Send a new test. If that comes back too, the sending server needs working IPv6, and a way out to port 25.} other {Port 25 of the mail server must be tried from outside, at each address that it has in DNS. A dead address must go from DNS.}}',
  'reason.connection-timeout.support':
    '{ours, select, yes {The mail server of {domain} has IPv6 only. Please check that your outgoing mail servers have an IPv6 address and an IPv6 route, and that no firewall of yours drops packets to port 25 over IPv6.} other {{family, select, ipv6 {Please check that port 25 of the mail server can be reached from outside over IPv6: it seems that packets are dropped. If it is not meant to take mail over IPv6, please remove its AAAA record.} other {Please check that port 25 of the mail server can be reached from outside: it seems that packets are dropped, or that the server takes too long to answer.}}}}',

  'reason.connection-failed.short': 'server not reached',
  'reason.connection-failed.means':
    '{ours, select, yes {The sending server found our mail server in DNS, which has IPv6 only, but could not connect to it; how that failed is not told. Most often the sending server has no working IPv6. Our server may also have been down at that time.} other {{family, select, ipv6 {No mail server of the domain could be reached over IPv6.} ipv4 {No mail server of the domain could be reached over IPv4.} other {No mail server of the domain could be reached.}} How that failed is not told: the address may be dead, a firewall in the way, or a network down.}}',
  'reason.connection-failed.who':
    '{ours, select, yes {Whoever runs the sending server, unless we were down at that time.} other {Most likely whoever runs the mail servers of {domain}; the log of the sending server tells more.}}',
  'reason.connection-failed.ask':
    '{ours, select, yes {Send a new test. If that comes back too, the sending server needs working IPv6, and a way out to port 25.} other {Port 25 of the mail servers must be tried from outside, at each address that they have in DNS.}}',
  'reason.connection-failed.support':
    '{ours, select, yes {The mail server of {domain} has IPv6 only. Please check that your outgoing mail servers have an IPv6 address and an IPv6 route, and that they can reach port 25 over IPv6.} other {Please check that port 25 of your mail servers can be reached from outside{family, select, ipv6 { over IPv6} ipv4 { over IPv4} other {}}, at each address that they have in DNS.}}',

  'reason.connection-lost.short': 'connection broke off',
  'reason.connection-lost.means':
    '{ours, select, yes {The sending server reached our mail server over IPv6, but the connection broke off. That can be a passing fault on either side. If it lasts, it is most often a firewall, or a network that loses large packets (path MTU).} other {The connection to the mail server was there and then broke off. That can be a passing fault, a server under too much load, or a firewall that interferes.{family, select, ipv6 { Over IPv6 it is often a network that loses large packets (path MTU).} other {}}}}',
  'reason.connection-lost.who':
    '{ours, select, yes {If it lasts, whoever runs the sending server, together with us.} other {If it lasts, whoever runs the mail servers of {domain}.}}',
  'reason.connection-lost.ask':
    '{ours, select, yes {Send a new test. If that comes back too, the log of the sending server shows at which step it broke off.} other {Send the mail again later. If it comes back again, the logs of both servers show at which step it broke off.}}',
  'reason.connection-lost.support':
    '{ours, select, yes {Please look in the log of your outgoing mail servers at which step the connection to {domain} broke off. The domain has IPv6 only, so please check as well that large packets get out over IPv6 (path MTU).} other {Please look in the log of the mail server at which step this connection broke off, and whether a firewall cuts it.{family, select, ipv6 { Please check as well that large packets get through over IPv6 (path MTU).} other {}}}}',

  'reason.network-unreachable.short': 'no route to the server',
  'reason.network-unreachable.means':
    '{ours, select, yes {The sending server found the IPv6 address of our mail server, but has no way there: it has no IPv6 address or no IPv6 route. So it cannot send to any destination that has IPv6 only.} other {{family, select, ipv6 {The sending server has no way to the IPv6 address of the mail server. Most often the sending server has no working IPv6 itself, but tries it all the same.} ipv4 {The sending server has no way to the IPv4 address of the mail server. Either it has no IPv4 itself, or the routing of one of the two networks is at fault.} other {The sending server has no way to the address of the mail server. Either the routing of one of the two networks is at fault, or the sending server lacks this kind of address (IPv4 or IPv6).}}}}',
  'reason.network-unreachable.who':
    '{ours, select, yes {Whoever runs the sending server.} other {Whoever runs the sending server. Only if many senders meet the same, whoever runs the mail servers of {domain}.}}',
  'reason.network-unreachable.ask':
    '{ours, select, yes {The sending server needs an IPv6 address and an IPv6 route.} other {{family, select, ipv6 {The sending server needs a working IPv6 address and route, or must go on to the next address when it has none.} other {The sending server needs a working route to this address, or must go on to the next one.}}}}',
  'reason.network-unreachable.support':
    '{ours, select, yes {The mail server of {domain} has IPv6 only, on purpose: it tests whether mail can be sent over IPv6. Please give your outgoing mail servers an IPv6 address and an IPv6 route, so that mail to IPv6-only destinations can be delivered.} other {{family, select, ipv6 {Please give your outgoing mail servers a working IPv6 address and route. Until then, please let them go on to the IPv4 address of a mail server when there is no way to its IPv6 address.} other {Please check the route from your outgoing mail servers to this address, and let them go on to the next address of the mail server when there is no way to the first.}}}}',

  'reason.no-ptr.short': 'no matching reverse DNS',
  'reason.no-ptr.means':
    'The receiving server wants the address of the sending server to have a name in reverse DNS (a PTR record), and that name to lead back to the address. {family, select, ipv6 {The IPv6 address from which the mail came has no such name, or another one. Often one address of the network has a name, and the mail went out from another.} ipv4 {The IPv4 address from which the mail came has no such name, or another one.} other {The address from which the mail came has no such name, or another one.}}',
  'reason.no-ptr.who': 'Whoever runs the sending server.',
  'reason.no-ptr.ask':
    'The sending address needs a PTR record, and the name in it {family, select, ipv6 {an AAAA record} ipv4 {an A record} other {an address record}} that leads back to the same address.',
  'reason.no-ptr.support':
    'Please give the address from which this mail was sent a name in reverse DNS (a PTR record), and that name {family, select, ipv6 {an AAAA record} ipv4 {an A record} other {an address record}} that leads back to it; or please send from an address that has both.',

  'reason.sender-domain-unresolvable.short': 'sender domain not found',
  'reason.sender-domain-unresolvable.means':
    'The receiving server looked up the domain of the sender in DNS and did not find what it wants: the name itself, an MX record, or an address of the host that this names. Some servers look for IPv4 addresses alone, and so turn away senders whose domain has IPv6 only.',
  'reason.sender-domain-unresolvable.who':
    'Whoever looks after the DNS records of the domain of the sender. Where that domain has an IPv6 address for its mail, whoever runs the receiving server.',
  'reason.sender-domain-unresolvable.ask':
    'The domain of the sender needs an MX record whose host has an address. If it has one, the receiving server must look at AAAA records too.',
  'reason.sender-domain-unresolvable.support':
    'Please check how the receiving server looks up the domain of a sender: a domain whose mail servers have AAAA records and no A record can be reached, and should be accepted. If something else is missing there, please tell me what.',

  'reason.auth-required.short': 'sender not authenticated',
  'reason.auth-required.means':
    'The receiving server wants proof that the mail comes from the domain of its sender (SPF, DKIM or DMARC), and did not get it. {family, select, ipv6 {Over IPv6 many servers insist on that. Often the SPF record lists the IPv4 addresses of the sending server, but not its IPv6 address.} other {Records may be missing or not list the sending server, or the signature did not hold; forwarded mail can lose its proof on the way.}}',
  'reason.auth-required.who':
    'Whoever runs the sending server, together with whoever looks after the DNS records of the domain of the sender.',
  'reason.auth-required.ask':
    'The SPF record must list every sending address, those of IPv6 too, and each mail needs a DKIM signature whose key is in DNS.',
  'reason.auth-required.support':
    'Please let mail from this domain pass SPF or DKIM: its SPF record must list every address from which you send{family, select, ipv6 {, the IPv6 ones too} other {, of IPv4 and of IPv6}}, and each mail needs a DKIM signature whose key is in DNS.',

  'reason.tls.short': 'encryption not agreed on',
  'reason.tls.means':
    'The two servers could not agree on an encrypted connection. One of them insists on encryption (STARTTLS), or on a certificate that it can check (DANE, MTA-STS), and the other did not offer that, or not so that it held.',
  'reason.tls.who':
    'Whoever runs the receiving server, if its encryption or its certificate is at fault. Whoever runs the sending server, if it did not encrypt.',
  'reason.tls.ask':
    'The server that lacks it must offer STARTTLS with a current version of TLS, and the receiving one a valid certificate for its name. The words of the server mostly tell which one it is.',
  'reason.tls.support':
    'Please check the encryption of the mail server: STARTTLS with a current version of TLS, a valid certificate for its name, and TLSA records and an MTA-STS policy that fit it, if there are any. If it was the sending server that did not encrypt, please tell me so.',

  'reason.blocklisted.short': 'blocklisted or bad reputation',
  'reason.blocklisted.means':
    'The receiving server turns the mail away because the address, the network or the domain of the sender stands on a blocklist, or has a bad reputation or none. {family, select, ipv6 {Lists often hold a whole IPv6 network (a /64 or more), so a sender can be blocked for what a neighbour did.} other {Where many share an address or a network, one can be blocked for what another did.}}',
  'reason.blocklisted.who':
    'Whoever runs the sending server. Only they can find the cause, stop it, and ask for removal.',
  'reason.blocklisted.ask':
    'The sending address must be looked up on the list that the server names, and removed from it once the cause is gone. Until then another address can send.',
  'reason.blocklisted.support':
    'The receiving server names a blocklist, or the reputation of the address from which this mail was sent. Please find out why it is listed, stop the cause, and ask for removal; until then, please send from another address.',

  'reason.rate-limited.short': 'too much at once',
  'reason.rate-limited.means':
    'The receiving server takes only so many mails, connections or recipients in a time, and this was over its limit. {family, select, ipv6 {Some servers count a whole IPv6 network as one sender.} other {Others who use the same sending server count too.}} It passes when there is a pause.',
  'reason.rate-limited.who':
    'Nobody, if it happens once: it passes with time. Whoever runs the sending server, if it goes on.',
  'reason.rate-limited.ask':
    'Send the mail again later, to fewer recipients at once. If it goes on, the sending server must send more slowly.',
  'reason.rate-limited.support':
    'Please let your outgoing mail servers send to this destination more slowly and in fewer connections, and try again after a pause. If only few mails go there, please ask its operator why the limit was reached.',

  'reason.greylisted.short': 'put off for now',
  'reason.greylisted.means':
    'The receiving server turns away the first try of a sender that it does not know, on purpose, and takes a later one (greylisting). That is no failure as long as the sending server tries again{family, select, ipv6 { from the same IPv6 address} ipv4 { from the same IPv4 address} other { from the same address}}.',
  'reason.greylisted.who':
    'Nobody, as long as the mail is still being tried. Whoever runs the sending server, if it gave up.',
  'reason.greylisted.ask':
    'Wait. If the mail comes back for good, the sending server must try for longer, and each time from the same address.',
  'reason.greylisted.support':
    'Please let your outgoing mail servers try again for some hours after such an answer, each time from the same address{family, select, ipv6 { or at least the same IPv6 network} other {}}.',

  'reason.policy.short': 'refused by a rule',
  'reason.policy.means':
    '{family, select, ipv6 {The receiving server was reached and refuses by a rule of its own that names IPv6: most often it is set to take no mail over IPv6.} ipv4 {The receiving server was reached and refuses by a rule of its own that names the IPv4 address of the sender.} other {The receiving server was reached and refuses by a rule of its own. Such rules are about what is in a mail (spam, viruses, attachments), about who may write to whom, or about headers that are not as they should be.}}',
  'reason.policy.who': 'Whoever runs the receiving server. Only they know the rule.',
  'reason.policy.ask':
    '{family, select, ipv6 {The receiving server must take mail over IPv6, or have no AAAA record.} other {Look whether the words of the server name something that can be left out, such as an attachment or a link. If not, ask its operator which rule it was.}}',
  'reason.policy.support':
    '{family, select, ipv6 {Please let the mail server take mail over IPv6. If it is not meant to, please remove its AAAA record, so that other servers use IPv4.} other {Please look up which rule of your server turned this mail away. If that was a mistake, please correct the rule; if not, please tell me what to change.}}',

  'reason.relay-denied.short': 'server not responsible',
  'reason.relay-denied.means':
    'The server that was asked does not take mail for the domain of the recipient, or only from users who log in. Most often the MX record names the wrong server, or the domain is not set up there.',
  'reason.relay-denied.who':
    'Whoever looks after the MX records of {domain}. If the mail did not get further than the first server: whoever set up the mail program, which must log in there.',
  'reason.relay-denied.ask':
    'The MX records of the domain must name servers that are set up for it. A mail program must log in at its own outgoing server.',
  'reason.relay-denied.support':
    'Please check that the MX records of {domain} name the right servers, and that each of them is set up to take mail for this domain. If the server wants a login instead, please tell me.',

  'reason.too-large.short': 'message too large',
  'reason.too-large.means':
    'The mail, its header or an attachment is larger than the server allows. In a mail an attachment takes about a third more room than the file has.',
  'reason.too-large.who': 'Whoever wrote the mail: it must get smaller.',
  'reason.too-large.ask': 'Send less at once, or put the file where it can be fetched, and send the link.',
  'reason.too-large.support':
    'Please tell me how large a mail to this mailbox may be, with its attachments, and whether the limit can be raised.',

  'reason.protocol-error.short': 'servers misunderstood each other',
  'reason.protocol-error.means':
    'The two servers did not understand each other: one did not accept a command, a greeting name (HELO), an address or an extension that the other used. Most often the software or the settings of one of them are at fault.',
  'reason.protocol-error.who':
    'Whoever runs the sending server, whose log shows the talk. If that is in order, whoever runs the receiving one.',
  'reason.protocol-error.ask':
    'Somebody must read the talk of the two servers in a log: at which command it stopped, and what the standard says of that (RFC 5321).',
  'reason.protocol-error.support':
    'Please look up this talk in the log of the mail server, and find out which of the two sides does not keep to the standard (RFC 5321) at the command where it stopped.',

  'reason.system-error.short': 'fault of the receiving system',
  'reason.system-error.means':
    'The receiving system has a fault of its own: a full disk, a wrong setting, a delivery program that fails, or mail that goes round in a loop. It may concern everybody there.',
  'reason.system-error.who': 'Whoever runs the receiving server.',
  'reason.system-error.ask':
    'Send the mail again later. If it comes back again, tell the operator of the receiving server by another way.',
  'reason.system-error.support':
    'Please look at your mail system: it turned this mail away for a fault of its own, and may do so with other mail too.',

  'reason.expired.short': 'given up after many tries',
  'reason.expired.means':
    'The sending server tried for a long time, most often for days, and gave up. What stood in the way is not told.{ours, select, yes { Our address has IPv6 only, and a sending server without working IPv6 often ends so.} other {}}',
  'reason.expired.who':
    'Whoever runs the sending server: its log tells what each try met. Then it shows whose it is to mend.',
  'reason.expired.ask':
    'Ask what each try met{ours, select, yes {, and whether the sending server has an IPv6 address and an IPv6 route.} other {.}}',
  'reason.expired.support':
    'Please look in the log of your outgoing mail servers what each try to deliver this mail met, and tell me.{ours, select, yes { The mail server of {domain} has IPv6 only, on purpose; please check that your servers look up AAAA records, and have an IPv6 address and an IPv6 route.} other {}}',

  'reason.unknown.short': 'reason not clear',
  'reason.unknown.means':
    'What the server said names no reason that we know, and we do not guess. Its own words are all that there is.',
  'reason.unknown.who': 'That cannot be told from these words.',
  'reason.unknown.ask':
    'Start with the support of the provider that sends the mail: the log of the sending server often tells more.',
  'reason.unknown.support':
    'Please look in the log of your mail server why this mail was not delivered, and tell me what it was and who can mend it.',
} as const
