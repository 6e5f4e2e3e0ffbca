/**
 * The answer to a bounce that somebody handed in, in English (see texts-en.ts). Who reads it sent the mail that came
 * back. `recipient`, `time`, `until` and `server` are `none` where the bounce does not tell them.
 */
export const handedTextsEn = {
  'handed.subject.failed': 'Why your mail came back: {reason}',
  'handed.subject.cannot-send': 'Why your mail came back: your provider cannot send to IPv6-only',
  'handed.subject.delayed': 'Why your mail is late: {reason}',
  'handed.subject.good': 'What you sent us is no bounce: your mail got through',
  'handed.subject.several': 'Why your mail came back: {count} recipients',
  'handed.subject.automatic': 'What you sent us is an automatic answer, no bounce',
  'handed.subject.unread': 'We found no bounce in your mail',

  'handed.first.failed':
    'Your mail{recipient, select, none {} other { to {recipient}}} came back: {reason}{family, select, ipv6 { (over IPv6)} ipv4 { (over IPv4)} other {}}.',
  'handed.first.cannot-send':
    'Your mail to {recipient} came back, and that shows that your provider cannot send to IPv6-only destinations.',
  'handed.first.delayed':
    'Your mail{recipient, select, none {} other { to {recipient}}} has not been delivered yet: {reason}{family, select, ipv6 { (over IPv6)} ipv4 { (over IPv4)} other {}}. It is still being tried{until, select, none {} other {, until {until}}}.',
  'handed.first.good':
    'The report that you sent us is no bounce: your mail{recipient, select, none {} other { to {recipient}}} got through.',
  'handed.first.several':
    '{alike, select, failed {Your mail to {count} recipients came back} delayed {Your mail to {count} recipients has not been delivered yet, and is still being tried} good {The reports that you sent us are no bounces: your mail to {count} recipients got through} other {The reports in your mail are about {count} recipients{failed, plural, =0 {} one {: your mail to one of them came back} other {: your mail to # of them came back}}{delayed, plural, =0 {} one {; to one it is still being tried} other {; to # it is still being tried}}{good, plural, =0 {} one {; to one it got through} other {; to # it got through}}}}{reason, select, none {.} other {: {reason}.}}',
  'handed.first.automatic':
    'What you sent us is an automatic answer (out of office, or the like), no bounce: your mail reached a server that answers for its recipient.',
  'handed.first.unread':
    'We looked for a bounce in your mail, and found none that we could read. So there is nothing to explain yet.',

  'handed.part': 'REASON {number} OF {count}: {reason}',
  'handed.more':
    '{count, plural, one {One more recipient is} other {# more recipients are}} left out here; send us fewer bounces in a mail to read of all of them.',

  'handed.title.means': 'WHAT IT MEANS',
  'handed.title.who': 'WHO CAN FIX IT',
  'handed.title.ask': 'WHAT TO DO, OR TO ASK FOR',
  'handed.title.text': 'TEXT TO SEND THEM',
  'handed.title.said': 'WHAT THE REPORT SAYS',
  'handed.title.us': 'WHAT IT SAYS ABOUT IPV6',
  'handed.title.good': 'WHO GOT IT',
  'handed.title.how': 'HOW TO SEND US A BOUNCE',

  'handed.us.no-way':
    'The recipient is an address of ours that can be reached over IPv6 only. By this report the sending server cannot send there, and that is what ability 1 of our test asks: "Send to IPv6-only destinations".',
  'handed.us.perhaps':
    'The recipient is an address of ours that can be reached over IPv6 only. The sending server did not get there; one report alone cannot tell whether its side or ours was in the way. A mail that arrives would settle ability 1 of our test, "Send to IPv6-only destinations".',
  'handed.us.cannot-send':
    '{ability}: {state}. That is ability 1 of our test, and this bounce decides it: the address that your mail was for has IPv6 only.',
  'handed.us.delayed':
    'The recipient is an address of ours that can be reached over IPv6 only. The sending server has not got there yet. If the mail arrives, ability 1 of our test, "Send to IPv6-only destinations", works.',
  'handed.us.says-nothing':
    'The recipient is an address of ours that can be reached over IPv6 only, but this reason does not tell whether the sending server can send there (ability 1 of our test, "Send to IPv6-only destinations").',
  'handed.us.reached':
    'The recipient is an address of ours, and by this report our own server turned the mail down. So the mail did reach us, and the report is no sign of missing IPv6.',
  'handed.us.both':
    'The recipient is an address of ours, but one that IPv4 reaches too. So this report says nothing about sending to IPv6-only destinations (ability 1 of our test).',

  'handed.text.failed':
    '{recipient, select, none {A mail that I sent came back} other {A mail that I sent to {recipient} came back}}{time, select, none {} other { ({time})}}.',
  'handed.text.delayed':
    '{recipient, select, none {A mail that I sent has not been delivered yet} other {A mail that I sent to {recipient} has not been delivered yet}}{time, select, none {} other { ({time})}}.',
  'handed.text.server':
    '{server, select, none {The report was written by {reporter}.} other {{reporter, select, none {Mail server: {server}.} other {Mail server: {server}; the report was written by {reporter}.}}}}',
  'handed.text.words':
    '{by, select, server {The words of the server: {words}} other {The words of the report: {words}}}',
  'handed.text.own-words': '(Please copy the words of the server here, from the report that you got.)',

  'handed.fact.reporter': 'Reported by',
  'handed.fact.server': 'Mail server',
  'handed.fact.written': 'Written',
  'handed.fact.tried': 'Last tried',
  'handed.fact.until': 'Tried until',

  'handed.good':
    '{action, select, delivered {delivered} relayed {handed on to a server that sends no reports} other {handed on to several recipients, as lists do}}',
  'handed.their-domain': "the recipient's domain",
  'handed.not-named': '(not named)',
  'handed.by-code':
    'We read that out of the code alone, for the words say nothing, and codes are often wrong.',
  'handed.your-side': 'For your mail that is your own provider: send them the text below.',
  'handed.their-side':
    'That is not your own provider. If you can reach the recipient by another way, let the recipient pass on the text below.',
  'handed.our-side': 'That is us, so nothing needs to be passed on: we have the report.',
  'handed.wait': 'Wait first, for the mail may still be delivered. If it comes back after all:',

  'handed.how.attach':
    'A bounce is the mail in which a server says that it could not deliver yours. Forward it to {address} as an attachment, so that nothing of it gets lost:',
  'handed.how.gmail':
    'Gmail: tick the bounce in the list, then the three dots above it, "Forward as attachment".',
  'handed.how.outlook':
    'Outlook: "More" beside "Forward", then "Forward as Attachment"; in the new Outlook and on the web, drag the bounce from the list into a new mail. A file that ends in .msg, or winmail.dat, we cannot read.',
  'handed.how.thunderbird': 'Thunderbird: menu "Message", "Forward As", "Attachment".',
  'handed.how.apple': 'Apple Mail: menu "Message", "Forward as Attachment".',
  'handed.how.inline': 'Where that cannot be done, forward it as usual, and leave all of its text as it is.',

  'handed.unquoted':
    'Neither SPF nor DKIM proves that your mail comes from you. So nothing of the report is quoted here.',
  'handed.closing': 'Case {case}. This is the only answer to your mail; nothing more follows.',
} as const
