import type { outsideRules } from '../values/rules-outside.ts'
import { lookFailed, ourDnsFailed, type RulePages } from './rule-page.ts'

const canary =
  'another mail server of the domain, or a canary (--canary, network.canary, else a well-known host with both families)'

const answersWhen = (family: 'IPv6' | 'IPv4', records: 'AAAA' | 'A') => ({
  'all-answer': `Each ${family} address that was knocked at greeted (220) and took part in what follows.`,
  'some-answer': `At least one ${family} address did, and at another one the port was closed, nothing came back, nobody greeted, or it is no public address.`,
  'none-answers': `At each ${family} address the port was closed or nothing came back, for 3 seconds at least, although port 25 was open to us over ${family}: by ${canary} that greeted. Where no canary could be asked: although the other family's port 25 was open to us and ${family} packets of theirs came back to us.`,
  'no-public-address': `The ${records} records hold addresses that nobody out on the Internet can reach: private, link-local, for documentation, or of the other family.`,
  'no-address': `No mail server has ${records} records.`,
  'no-such-domain': 'The domain does not exist in DNS.',
  'takes-no-mail': 'The domain states by a null MX that it takes no mail.',
  'turned-away': `No ${family} address greeted with 220, and one said 4xx or 5xx in place of a greeting.`,
  'no-greeting': `No ${family} address greeted in time, and one took the connection or greeted without ever replying to EHLO.`,
  'not-all-tried': `No ${family} address answered, but there are more than were knocked at, or time was up after less than 3 seconds.`,
  'our-side-unproven': `No ${family} address answered, and nothing shows that port 25 of anybody is open to us over ${family}.`,
  'own-address': `No ${family} address answered, and one is an address of the machine that looks.`,
  'could-not-look': lookFailed,
  'our-network': `No ${family} address answered, and this machine itself could not send, or not even the canary answered.`,
  'our-dns': ourDnsFailed,
})

const knocks =
  'One knock at each address of the MX hosts: connect, greeting, EHLO, STARTTLS, QUIT. No mail is sent. One moment, seen from one place.'
const sources = [
  'RFC 5321 section 3.1: session initiation, and 554 in place of a greeting',
  'RFC 5321 section 5.1: all addresses are to be tried in turn',
]
const barred = { 'no-public-address': 'domain-owner' } as const

/** The pages of the rules about a look from outside. */
export const outsidePages = {
  'answers-over-ipv6': {
    asks: 'Do the mail servers of the domain answer over IPv6?',
    why: 'Who has IPv6 only can send mail there or not. A knock shows the door, not what becomes of a letter: for that, send a test mail.',
    restsOn: knocks,
    sources,
    when: answersWhen('IPv6', 'AAAA'),
    mends: barred,
  },
  'answers-over-ipv4': {
    asks: 'Do the mail servers of the domain answer over IPv4?',
    why: 'It tells a server that is down from one that is missing over IPv6 alone.',
    restsOn: knocks,
    sources,
    when: answersWhen('IPv4', 'A'),
    mends: barred,
  },
  'look-from-here': {
    asks: 'Can the machine that looks reach port 25 of others at all?',
    why: 'Most networks at home close port 25 on the way out, and many have no IPv6. From there every mail server looks dead.',
    restsOn: `The knocks and, where nobody took a connection over a family, a knock at ${canary}; for DNS a question of which the answer is known.`,
    sources: ['RFC 7050 section 3: how a network that translates (DNS64) is found'],
    when: {
      'gets-out': 'Some server spoke to us over each family that something was tried over.',
      'port-closed':
        'No mail server spoke to us over any family, and over one family at least a canary that was asked did not either.',
      'ipv6-missing': 'This machine has no address or no route for IPv6.',
      'ipv6-closed': 'Nobody spoke to us over IPv6, the canary neither.',
      'ipv4-missing': 'This machine has no address or no route for IPv4; over IPv6 all is well.',
      'ipv4-closed': 'Nobody spoke to us over IPv4, the canary neither; over IPv6 all is well.',
      'dns-failed':
        'A look-up failed, and another one, of which the answer is known, failed too; or by our resolvers no name exists at all.',
      unproven: 'Nobody spoke to us over a family, and no canary could be asked.',
      'not-asked': 'No address was there to be tried.',
    },
  },
} as const satisfies RulePages<keyof typeof outsideRules>
