/** The causes for which answer B does not arrive, in English (see texts-en.ts). */
export const causeTextsEn = {
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
} as const
