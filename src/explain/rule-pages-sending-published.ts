import { clientHidden, lookFailed, ourDnsFailed, type RulePages } from './rule-page.ts'

const cameOverIpv4 = 'Your mail came over IPv4, so rules for IPv6 say nothing about it.'

/** The pages of the rules that apply what big receivers have published, each with its date. */
export const publishedPages = {
  'gmail-over-ipv6': {
    asks: 'Would Gmail take this mail over IPv6, by its published rules?',
    why: 'Gmail refuses over IPv6, after the final dot, what it would only mark as spam over IPv4.',
    restsOn:
      'The reverse DNS name of the address your mail came from, SPF, DKIM, and whether it came encrypted. What Gmail really does is not asked.',
    sources: [
      'Gmail, Email sender guidelines, for IPv6 since 2013, for all senders since 2024-02-01: https://support.google.com/mail/answer/81126',
    ],
    when: {
      'would-take':
        'A reverse DNS name leads back to the address, SPF or DKIM passes, and the mail came encrypted.',
      'no-reverse-dns': 'It is certain that no name of the address leads back to it.',
      'not-authenticated':
        'It is certain that neither SPF nor DKIM (of whichever domain) passes, while the name is not certain to be missing.',
      'not-encrypted':
        'Neither is certain to be missing, but your mail came to us without TLS. With Gmail your server may use it.',
      'not-over-ipv6': cameOverIpv4,
      'came-by-gateway': clientHidden,
      'could-not-look': lookFailed,
      'our-dns': ourDnsFailed,
    },
  },
  'microsoft-over-ipv6': {
    asks: 'Would Microsoft 365 take this mail over IPv6, by its published rules?',
    why: 'Since 2024-10-16 its customers receive over IPv6 unless they decline it, so its rules now meet every sender with IPv6.',
    restsOn:
      'The reverse DNS names of the address your mail came from, SPF and DKIM. What Microsoft really does is not asked.',
    sources: [
      'Microsoft, Support for anonymous inbound email over IPv6, 2014-10-28: https://learn.microsoft.com/en-us/archive/blogs/tzink/support-for-anonymous-inbound-email-over-ipv6-in-office-365',
      'Microsoft 365 message center MC835648: IPv6 for accepted domains, from 2024-10-16',
    ],
    when: {
      'would-take': 'The address has a reverse DNS name, and SPF or DKIM passes.',
      'no-reverse-dns': 'It is certain that the address has no reverse DNS name.',
      'not-authenticated':
        'It is certain that neither SPF nor DKIM (of whichever domain) passes, while the name is not certain to be missing.',
      'not-over-ipv6': cameOverIpv4,
      'came-by-gateway': clientHidden,
      'could-not-look': lookFailed,
      'our-dns': ourDnsFailed,
    },
  },
  'linkedin-over-ipv6': {
    asks: 'Would LinkedIn have taken this mail over IPv6 in 2014?',
    why: 'History: LinkedIn was one of the first to take mail over IPv6, and said on what conditions. Nobody needs to act on it.',
    restsOn: 'The reverse DNS names of the address your mail came from, SPF and DKIM.',
    sources: [
      'LinkedIn, Sending and receiving emails over IPv6, 2014-04-03: https://engineering.linkedin.com/email/sending-and-receiving-emails-over-ipv6',
    ],
    when: {
      'would-have-taken': 'The address has a reverse DNS name, and SPF or DKIM passes.',
      'would-have-refused': 'It is certain that one of the two is missing.',
      'not-over-ipv6': cameOverIpv4,
      'came-by-gateway': clientHidden,
      'could-not-look': lookFailed,
      'our-dns': ourDnsFailed,
    },
  },
} as const satisfies RulePages<'gmail-over-ipv6' | 'microsoft-over-ipv6' | 'linkedin-over-ipv6'>
