/** What the answers A and B and their variants say, in English (see texts-en.ts). */
export const answerTextsEn = {
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
  'answer.stop': 'You did not send this mail? Get nothing more from us: {link}',
} as const
