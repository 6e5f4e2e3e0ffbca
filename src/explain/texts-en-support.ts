/**
 * The letter to a provider’s support, in the words of the person who tested. It is pasted into a mail, so quotes and dashes
 * are plain. Log lines are no texts: they are the same in every language.
 */
export const supportTextsEn = {
  'support.greeting': 'Hello,',
  'support.closing': 'Thank you for looking into it.',

  'support.receiving.subject': 'Mail test over IPv6: {short}',
  'support.receiving.failed':
    'I have tested whether mail over IPv6 reaches my mailbox ({recipient}). A test message could not be delivered: {short}.',
  'support.receiving.stuck':
    'I have tested whether mail over IPv6 reaches my mailbox ({recipient}). A test message has not been delivered for {duration}, and is still being tried: {short}.',
  'support.receiving.returned':
    'I have tested whether mail over IPv6 reaches my mailbox ({recipient}). Your server took a test message and sent it back later: {short}.',
  'support.receiving.ask': 'What the operators of the test suggest: {ask}',
  'support.receiving.log': 'What happened, with times in UTC:',
  'support.receiving.control': 'For comparison, this message from the same test was taken:',
  'support.receiving.report': 'The report that came back at {time} says: {words}',
  'support.receiving.unresolved': 'no IPv6 address in DNS for {hosts}',
  'support.receiving.sender':
    'The test message came from {source}, with an envelope sender at {six}, a domain that has IPv6 only. Its Message-ID:',

  'support.sending.subject': 'Sending mail over IPv6: something to mend',
  'support.sending.arrived':
    'I have tested how my mail goes out over IPv6. It arrived, but the receiving side found what can make others turn it down:',
  'support.sending.log': 'The connection to look for in your logs, with its time in UTC:',
  'support.sending.replied': 'the mail was taken, as case {case}',

  'support.bounce.subject': 'My mail cannot be delivered: {reason}',

  'support.ask.client-reverse-dns':
    'Please give {address} a reverse DNS name (a PTR record) whose AAAA record leads back to that address.',
  'support.ask.client-address':
    'Please let your outgoing mail servers use native IPv6 instead of the tunnel address {address}.',
  'support.ask.helo-name':
    'Please let the server at {address} greet (HELO, EHLO) with its full host name, one that DNS knows.',
  'support.ask.spf':
    'Please add the IPv6 addresses that send for {domain} to its SPF record (ip6: mechanisms), or mend that record.',
  'support.ask.spf-families':
    'Please mend the SPF record of {domain}, so that it covers the IPv6 addresses that send for it and can be read within 10 DNS lookups.',

  'support.report': 'All that the test found, each step with its time: {link}',
} as const
