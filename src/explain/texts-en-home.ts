/** What the home page says. */
export const homeTextsEn = {
  'home.title': 'Does your mail work over IPv6?',
  'home.lead':
    'Send one empty mail from the mailbox you want to test. We tell you whether it can reach places that have IPv6 only, whether they can reach it, and who can mend what does not work.',
  'home.start': 'Start a test',
  'home.came.title': 'We look at how your mail came to us.',
  'home.came.text': 'Over IPv6? From which server, and with which proofs that it is yours?',
  'home.a.title': 'We send answer A.',
  'home.a.text': 'It goes over IPv6 or IPv4, whichever your mail server takes. It should always reach you.',
  'home.b.title': 'We send answer B.',
  'home.b.text':
    'It goes over IPv6 only, from a domain that has no IPv4 at all. Whether it reaches you is the test.',
  'home.no-page': 'No page needed',
  'home.no-page.text':
    'An empty mail to this address works as well. Answer A then brings you the link to your result.',
  'home.you': 'You and IPv6, as you look at this page',
  'home.you.ipv6': 'You came to this page over IPv6, from {address}.',
  'home.you.ipv4': 'You came to this page over IPv4, from {address}.',
  'home.you.note':
    'This is about your browser. Your mail goes another way: from server to server, and these have addresses of their own.',
  'home.pictures':
    'Each picture below comes over one family only. If you see it, your browser can use that family.',
  'home.ipv6.asking': 'Asking our IPv6-only name …',
  'home.ipv6.reached': 'Your browser can use IPv6. It reached our IPv6-only name from {address}.',
  'home.ipv6.missed': 'Your browser did not reach our IPv6-only name.',
  'home.ipv6.unknown': 'Whether your browser can use IPv6 could not be told.',
  'home.ipv6.none': 'no answer over IPv6',
  'home.ipv4.asking': 'Asking our IPv4-only name …',
  'home.ipv4.reached': 'Your browser can use IPv4. It reached our IPv4-only name from {address}.',
  'home.ipv4.missed': 'Your browser did not reach our IPv4-only name.',
  'home.ipv4.unknown': 'Whether your browser can use IPv4 could not be told.',
  'home.ipv4.none': 'no answer over IPv4',
  'home.chose.ipv6': 'With both at hand, it chose IPv6 for this page.',
  'home.chose.ipv4': 'With both at hand, it chose IPv4 for this page.',
  'home.bounce': 'Got a bounce instead?',
  'home.bounce.text': 'A mail came back to you, and you wonder what it says and whose fault it is?',
  'home.bounce.link': 'Let us explain it',
  'home.kept': 'What we keep',
  'home.kept.text':
    'Your mail and what we learn from it, {days, plural, one {for a day} other {for {days} days}} after the test at most. No cookies to follow you, nobody else is asked, and you can delete your test at any time.',
  'home.share': 'Show this test to others',
  'home.share.text': 'They scan the code with their phone, or type the address:',
  'home.share.qr': 'QR code of the address of this page',
  'home.samples-title': 'This is a demo: send the mail by a click',
  'home.samples-how':
    'These mail providers exist on this computer only, most of them with a fault. Choose one, and it sends a mail to the address above.',
} as const
