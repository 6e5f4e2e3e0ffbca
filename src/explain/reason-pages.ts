import type { BounceReason } from '../values/bounce-reason.ts'

/** What is told of a reason beside its texts. Sentences are ASCII. */
export interface ReasonPage {
  /** Enhanced status codes that commonly carry it, and where they are defined. A code is often wrong: words come first. */
  codes: readonly ReasonCode[]
  /** What it is taken for, and how to tell the two apart. */
  notToBeConfused: Readonly<Partial<Record<BounceReason, string>>>
}

/** `X` in the place of the class digit where 4 (for now) and 5 (for good) both occur. */
export interface ReasonCode {
  code: string
  source: string
}

const from = (source: string, ...codes: readonly string[]): ReasonCode[] =>
  codes.map((code) => ({ code, source }))

const addressing = 'RFC 3463 section 3.2'
const mailbox = 'RFC 3463 section 3.3'
const mailSystem = 'RFC 3463 section 3.4'
const network = 'RFC 3463 section 3.5'
const protocol = 'RFC 3463 section 3.6'
const security = 'RFC 3463 section 3.8'
const nullMx = 'RFC 7505: null MX'
const registry = 'IANA registry of SMTP Enhanced Status Codes'
const microsoft = 'Microsoft 365'
const common = 'in common use'

/** The pages of the reasons; one without does not compile. */
export const reasonPages: Readonly<Record<BounceReason, ReasonPage>> = {
  'invalid-recipient': {
    codes: [
      ...from(addressing, 'X.1.0', 'X.1.1', 'X.1.3', 'X.1.6'),
      ...from(mailbox, 'X.2.1'),
      ...from(microsoft, '5.1.10', '5.4.1'),
    ],
    notToBeConfused: {
      'mailbox-full': 'Many servers put 5.1.1 or 5.2.1 before the words for a full mailbox. The words hold.',
      policy: 'A closed list or group exists, and takes mail from some.',
      'domain-unknown': 'There no server was reached; here one was, and it answered.',
    },
  },
  'mailbox-full': {
    codes: from(mailbox, 'X.2.2'),
    notToBeConfused: {
      'too-large': 'There the one mail is over a limit; here the mailbox is, for mail of any size.',
      'system-error': 'There the disk of the whole system is full (X.3.1), not one mailbox.',
      'rate-limited': 'Some call the number of mails in a time a quota too.',
    },
  },
  'domain-unknown': {
    codes: [...from(addressing, 'X.1.2'), ...from(network, 'X.4.4'), ...from(nullMx, 'X.1.10')],
    notToBeConfused: {
      'dns-failure': 'There DNS gave no usable answer, and the domain may exist; here it said no.',
      'no-aaaa': 'There the name exists, and lacks an IPv6 address alone.',
      'sender-domain-unresolvable': 'There it is the domain of the sender that is not found.',
    },
  },
  'no-aaaa': {
    codes: from(network, 'X.4.4'),
    notToBeConfused: {
      'domain-unknown':
        'Servers report the look-up that they made last. "No data of type AAAA" can stand for "no address at all" too.',
      'network-unreachable': 'There is an IPv6 address, and no way to it.',
    },
  },
  'dns-failure': {
    codes: [...from(network, 'X.4.3'), ...from(microsoft, '4.4.312')],
    notToBeConfused: {
      'domain-unknown': 'An answer that says "no such name" is a good answer.',
      expired: 'A report that it was given up often names DNS as the cause, which then counts.',
    },
  },
  'connection-refused': {
    codes: from(network, 'X.4.1'),
    notToBeConfused: {
      'connection-timeout': 'A refusal comes at once, silence after a minute.',
      policy: 'There a server was reached, and said no in words.',
    },
  },
  'connection-timeout': {
    codes: from(network, 'X.4.1', 'X.4.2'),
    notToBeConfused: {
      expired: 'There it was given up after days; here one try had no answer.',
      'connection-lost': 'There the connection ended; here it hung.',
    },
  },
  'connection-failed': {
    codes: [...from(network, 'X.4.1'), ...from(microsoft, '4.4.316')],
    notToBeConfused: {
      'connection-refused': 'That says how it failed, and so do timed out, broke off and no route.',
    },
  },
  'connection-lost': {
    codes: from(network, 'X.4.2'),
    notToBeConfused: {
      'rate-limited': 'A server that closes with a 421 and says why did not lose the connection.',
      tls: 'Where it ends in the middle of STARTTLS, encryption is the reason.',
    },
  },
  'network-unreachable': {
    codes: from(network, 'X.4.0', 'X.4.1'),
    notToBeConfused: {
      'connection-timeout': 'There packets go out, and nothing comes back; here none can go out.',
      'no-aaaa': 'There no IPv6 address was found to go to.',
    },
  },
  'no-ptr': {
    codes: [
      ...from('RFC 7372 section 3.3: reverse DNS', 'X.7.25'),
      ...from(security, 'X.7.1'),
      ...from('Gmail', '4.7.23'),
    ],
    notToBeConfused: {
      'auth-required': 'Some replies over IPv6 ask for reverse DNS and for SPF or DKIM in one sentence.',
      blocklisted: 'A name that looks like that of a home connection counts as bad reputation, not as none.',
      'protocol-error': 'There the name in HELO is wrong in itself.',
    },
  },
  'sender-domain-unresolvable': {
    codes: [...from(addressing, 'X.1.7', 'X.1.8'), ...from(nullMx, 'X.7.27')],
    notToBeConfused: {
      'domain-unknown': 'There it is the domain of the recipient that is not found.',
      'invalid-recipient': 'A refusal that names the address of the sender is none of the recipient.',
    },
  },
  'auth-required': {
    codes: [
      ...from('RFC 7372 section 3.1: DKIM', 'X.7.20', 'X.7.21', 'X.7.22'),
      ...from('RFC 7372 section 3.2: SPF', 'X.7.23', 'X.7.24'),
      ...from('RFC 7372 section 3.4: several checks', 'X.7.26'),
      ...from(microsoft, '5.7.509', '5.7.515'),
    ],
    notToBeConfused: {
      'relay-denied': 'A server that wants a login (SMTP AUTH) wants something else than SPF or DKIM.',
      policy: 'A sender that is denied by name is denied by a rule, whatever its SPF.',
    },
  },
  tls: {
    codes: [
      ...from(security, 'X.7.4', 'X.7.5'),
      ...from(registry, 'X.7.10'),
      ...from(microsoft, '4.4.317', '5.7.323'),
    ],
    notToBeConfused: {
      'connection-lost': 'That is all which is known where the connection ends without a word on encryption.',
    },
  },
  blocklisted: {
    codes: [...from(security, 'X.7.1'), ...from(microsoft, '5.7.511', '5.7.606', '5.7.650')],
    notToBeConfused: {
      policy: 'There the mail or a rule is named, not the address or network of the sender.',
      'rate-limited': 'A rate that is limited for a bad reputation is a matter of the reputation.',
      greylisted: 'Being unknown passes by itself; being listed does not.',
    },
  },
  'rate-limited': {
    codes: [
      ...from(network, 'X.4.5'),
      ...from(protocol, 'X.5.3'),
      ...from(registry, 'X.7.28'),
      ...from(microsoft, '5.7.508'),
    ],
    notToBeConfused: {
      greylisted: 'There it is the first try that is put off, of however few mails.',
      'mailbox-full': 'There it is room that lacks, not time.',
    },
  },
  greylisted: {
    codes: from(common, '4.2.0', '4.7.1'),
    notToBeConfused: {
      'rate-limited': 'That says too much; this says too early.',
      'system-error': 'That says what is broken; this breaks nothing.',
    },
  },
  policy: {
    codes: [...from(security, 'X.7.0', 'X.7.1'), ...from(microsoft, '5.7.510')],
    notToBeConfused: {
      blocklisted: 'That names an address, a network, or a list.',
      'auth-required': 'That names SPF, DKIM or DMARC.',
      'invalid-recipient':
        'Microsoft 365 says "5.2.1 does not accept email over IPv6" of a whole domain, not of a mailbox that is off.',
    },
  },
  'relay-denied': {
    codes: [...from(security, 'X.7.1'), ...from(microsoft, '5.7.54', '5.7.57', '5.7.64')],
    notToBeConfused: {
      'invalid-recipient': 'There the server knows the domain, and not the mailbox.',
      policy: 'There the server takes mail for the domain, but not this one.',
    },
  },
  'too-large': {
    codes: [...from(mailSystem, 'X.3.4'), ...from(mailbox, 'X.2.3')],
    notToBeConfused: {
      'mailbox-full': 'A smaller mail gets through here, and not there.',
      policy: 'An attachment of a kind that is not wanted is not wanted in any size.',
    },
  },
  'protocol-error': {
    codes: [...from(protocol, 'X.5.1', 'X.5.2', 'X.5.4'), ...from('RFC 6531: SMTPUTF8', 'X.6.7')],
    notToBeConfused: {
      policy: 'Header fields that are missing or doubled are refused by a rule.',
      'no-ptr': 'There the reverse name of the address is missed, not the one in HELO.',
      'relay-denied': 'A command that is refused before a login wants the login.',
    },
  },
  'system-error': {
    codes: [
      ...from(mailSystem, 'X.3.0', 'X.3.1', 'X.3.2', 'X.3.5'),
      ...from(network, 'X.4.6'),
      ...from(microsoft, '5.4.14'),
    ],
    notToBeConfused: {
      'mailbox-full': 'There one mailbox has no room; here the system has none.',
      'dns-failure': 'Where what failed is a look-up in DNS, DNS is the reason.',
    },
  },
  expired: {
    codes: [...from(network, 'X.4.7'), ...from(microsoft, '4.4.300')],
    notToBeConfused: {
      'connection-timeout': 'There one try had no answer; where a report names that as the cause, it counts.',
    },
  },
  unknown: {
    codes: [],
    notToBeConfused: {
      policy: 'A refusal that names a rule or a list says something, however little.',
    },
  },
}
