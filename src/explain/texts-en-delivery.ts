/** The sentences about how letters fared, in English (see texts-en.ts). */
export const deliveryTextsEn = {
  'verdict.greylisting.not-greylisted': 'No letter was put off at first sight (greylisting).',
  'verdict.greylisting.greylisted':
    '{host} put our letter off at first sight (greylisting) and {outcome, select, accepted {took it {minutes} min later} elsewhere {another address took it at once} waiting {has not taken it yet} other {never took it}}. It said: "{text}".',
  'verdict.greylisting.not-yet-known': 'Whether letters are put off at first sight is not known yet.',
  'verdict.greylisting.no-server-spoke': 'No server spoke with us, so greylisting could not show.',

  'verdict.delivery-delay.prompt':
    'Our letters were accepted at the first try, the slower one within {seconds} s.',
  'verdict.delivery-delay.delayed':
    'Letter {letter} was accepted only at try {tries}, {minutes} min after the first one.',
  'verdict.delivery-delay.under-way':
    '{tries, plural, =0 {Letter {letter} is about to be tried.} one {Letter {letter} is still being tried: once so far.} other {Letter {letter} is still being tried: {tries} times so far.}}',
  'verdict.delivery-delay.none-accepted': 'No letter was accepted, so there is no delay to tell.',

  'verdict.family-preference.prefers-ipv6':
    'Where it has the choice, {domain} sends over IPv6: {ipv6} of {n} mails in {days} days.',
  'verdict.family-preference.prefers-ipv4':
    'Where it has the choice, {domain} sends over IPv4: {ipv4} of {n} mails in {days} days.',
  'verdict.family-preference.uses-both':
    'Where it has the choice, {domain} sends by either family: {ipv6} of {n} mails over IPv6 in {days} days.',
  'verdict.family-preference.too-few':
    'Which family {domain} prefers is not told by {n, plural, one {one mail} other {{n} mails}}.',
  'verdict.family-preference.could-not-count': 'Which family {domain} prefers could not be counted.',
  'verdict.family-preference.no-choice-offered':
    'Which family {domain} prefers was not tested: no mail of it had the choice between both.',

  'verdict.bounce-reason.delivered': 'A report came back that says: delivered.',
  'verdict.bounce-reason.returned':
    'Letter {letter} was accepted and came back: {reason, select, unknown {"{text}"} other {{why}{family, select, ipv6 { (over IPv6)} ipv4 { (over IPv4)} other {}}. The report says: "{text}"}}.',
  'verdict.bounce-reason.delayed': 'A report came back that says: delayed. "{text}".',
  'verdict.bounce-reason.unreadable': 'Something came back to letter {letter} that could not be read.',
  'verdict.bounce-reason.perhaps-for-our-records':
    'Letter {letter} was accepted and came back because of something about us: "{text}". We must check our own records first.',
  'verdict.bounce-reason.handed-on':
    'A report came back that says only that letter {letter} was handed on; it tells nothing of what became of it.',
  'verdict.bounce-reason.returned-for-our-records':
    'Letter {letter} came back because of something about us ("{text}"), and rightly: {faults}.',
  'verdict.bounce-reason.nothing-came-back': 'No report came back.',
} as const
