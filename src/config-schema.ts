import { z } from 'zod'
import {
  type CountPerPrefix,
  kindOf,
  type RatePerPrefix,
  type Read,
  readBlockList,
  readCount,
  readDatabaseUrl,
  readDnsServer,
  readDuration,
  readHost,
  readId,
  readListenAddress,
  readMailbox,
  readName,
  readPath,
  readPort,
  readPrefix,
  readRate,
  readSelector,
  readSize,
  readSourceAddress,
  readWebHost,
  readWebUrl,
  readWord,
} from './config-units.ts'
import { languages } from './values/language.ts'

/** Between what is wrong with a value and its cure, in an issue of ours. */
export const cureMark = '\n'

/** Said instead of a value's fault where a key without default is missing. */
const missing = 'must be set'

/** A key with one value. What the reader complains of becomes an issue: wrong, mark, cure. */
function key<T>(read: Read<T>, whyNeeded?: string) {
  return z.unknown().transform((given, context): T => {
    const reading = read(given)
    if ('value' in reading) return reading.value
    const { wrong, cure } =
      given === undefined ? { wrong: missing, cure: whyNeeded ?? reading.cure } : reading
    context.issues.push({ code: 'custom', message: wrong + cureMark + cure, input: given })
    return z.NEVER
  })
}

/** A key that may be left out and then is null. */
const optional = <T>(read: Read<T>) =>
  key<T | null>((given) => (given === null ? { value: null } : read(given))).prefault(null)

/** A map of prefix lengths such as `{ "/64": 50, "/56": 100 }`, as a list, longest prefix first. */
function perPrefix<T extends object>(longest: number, read: Read<T>) {
  return z.unknown().transform((given, context): (T & { bits: number })[] => {
    const complain = (at: string[], wrong: string, cure: string) =>
      context.issues.push({ code: 'custom', message: wrong + cureMark + cure, input: given, path: at })
    if (typeof given !== 'object' || given === null || Array.isArray(given)) {
      complain(
        [],
        `is ${kindOf(given)}`,
        `Write prefix lengths with their limits, such as { "/${longest}": … }.`,
      )
      return z.NEVER
    }
    const limits: (T & { bits: number })[] = []
    for (const [prefix, limit] of Object.entries(given)) {
      const bits = Number(/^\/(\d{1,3})$/.exec(prefix)?.[1])
      if (!(bits >= 1 && bits <= longest)) {
        complain([prefix], 'stands at no prefix length', `The key is a length from "/1" to "/${longest}".`)
        continue
      }
      const reading = read(limit)
      if ('value' in reading) limits.push({ bits, ...reading.value })
      else complain([prefix], reading.wrong, reading.cure)
    }
    return limits.sort((one, other) => other.bits - one.bits)
  })
}

const readConnections: Read<{ count: number }> = (given) => {
  const reading = readCount(1, 1_000_000)(given)
  return 'value' in reading ? { value: { count: reading.value } } : reading
}

const countsPerPrefix = (longest: number) =>
  perPrefix(longest, readConnections) satisfies z.ZodType<CountPerPrefix[]>
const ratesPerPrefix = (longest: number) => perPrefix(longest, readRate) satisfies z.ZodType<RatePerPrefix[]>

const whyDomains =
  'Nobody can guess which two domains are yours; "mailsix dns" prints the records they need, once they stand here.'

const domains = z.strictObject({
  ipv6Only: key(readName, whyDomains).meta({
    description:
      'The IPv6-only domain: its mail exchanger has AAAA records only. People send their test mail to ' +
      'test@ this domain; answer B comes from it.',
    example: 'doesnotwork.example',
  }),
  ipv4Only: key(readName, whyDomains).meta({
    description:
      'The control domain: its mail exchanger has A records only. Answer A and explanations come from it, and ' +
      'bounces that people forward to explain@ this domain are explained. ' +
      'Best under another organisational domain than the IPv6-only one, so that a fault of one is not a fault of both.',
    example: 'control.example',
  }),
})

/** Limits of rates for both families, with these defaults. */
const ratesOfVisitors = (ipv6: Record<string, string>, ipv4: Record<string, string>) =>
  z
    .strictObject({
      ipv6: ratesPerPrefix(128)
        .prefault(ipv6)
        .describe('From one IPv6 network. A list of your own replaces this one whole.'),
      ipv4: ratesPerPrefix(32)
        .prefault(ipv4)
        .describe('From one IPv4 network. A list of your own replaces this one whole.'),
    })
    .prefault({})

const destination = z.strictObject({
  id: key(readId).meta({
    description: 'Its name in reports: lower case letters, digits, hyphens.',
    example: 'implicit',
  }),
  domain: key(readName).meta({
    description: 'The domain that mail is sent to.',
    example: 'implicit.doesnotwork.example',
  }),
  families: key(readWord('ipv6', 'both'))
    .prefault('ipv6')
    .describe(
      'ipv6: it has no A record anywhere, so what arrives came over IPv6. both: its mail exchanger has AAAA and A records.',
    ),
})

const listener = z.strictObject({
  address: key(readListenAddress).meta({
    description: 'An IPv6 or IPv4 address of this machine; "::" is every IPv6 address.',
    example: '2001:db8:25::d0e5',
  }),
  port: key(readPort).prefault(25).describe('The port.'),
  hostname: optional(readName).meta({
    description:
      'The name in the greeting, which the address should have in reverse DNS. ' +
      'Default: mx.<domains.ipv6Only> for an IPv6 address, mx4.<domains.ipv4Only> for an IPv4 address, ' +
      'and for a sending IPv6 address the name of its transport.',
    example: 'mx.doesnotwork.example',
  }),
})

const sourceRule =
  'Default: the loopback address, as long as every listener is on loopback too, so that a trial sends nothing beyond ' +
  'this machine. As soon as a listener is on another address it must be set, for nobody can guess which address is free for it.'

const transports = z.strictObject({
  dualStack: z
    .strictObject({
      hostname: optional(readName).meta({
        description:
          'The name in EHLO; both addresses should have it in reverse DNS. Default: dual.<domains.ipv4Only>.',
        example: 'dual.control.example',
      }),
      ipv6: optional(readSourceAddress('ipv6')).meta({
        description: `The IPv6 address to send from. ${sourceRule}`,
        example: '2001:db8:25::44',
      }),
      ipv4: optional(readSourceAddress('ipv4')).meta({
        description: `The IPv4 address to send from. Default and rule as for ipv6.`,
        example: '192.0.2.44',
      }),
      prefer: key(readWord('ipv6', 'ipv4')).prefault('ipv6').describe('The family that is tried first.'),
    })
    .prefault({})
    .describe('Answer A and explanations: IPv6 first, IPv4 in the same round when that fails.'),
  ipv6Only: z
    .strictObject({
      hostname: optional(readName).meta({
        description:
          'The name in EHLO; the address should have it in reverse DNS. Default: out6.<domains.ipv6Only>.',
        example: 'out6.doesnotwork.example',
      }),
      ipv6: optional(readSourceAddress('ipv6')).meta({
        description:
          'The IPv6 address to send from; another one than transports.dualStack.ipv6. Default and rule as there.',
        example: '2001:db8:25::d0e6',
      }),
    })
    .prefault({})
    .describe('Answer B: IPv6 and nothing else, from an address of its own.'),
})

const dkimKey = z.strictObject({
  domain: key(readName).meta({
    description: 'Whose letters it signs: domains.ipv6Only or domains.ipv4Only.',
    example: 'doesnotwork.example',
  }),
  selector: key(readSelector).meta({
    description: 'The name of the key in DNS, <selector>._domainkey.<domain>.',
    example: 'mailsix',
  }),
  keyFile: key(readPath).meta({
    description:
      'The private key, PEM: RSA of 2048 bits; Ed25519 only beside an RSA key, for many cannot read it yet.',
    example: 'dkim/doesnotwork.pem',
  }),
})

/** A group of keys, or `off`, which becomes null. */
const groupOrOff = <T extends z.ZodRawShape>(shape: T) =>
  z.preprocess((given) => (given === 'off' ? null : given), z.strictObject(shape).nullable())

const duration = key(readDuration)
const count = (most: number) => key(readCount(1, most))

/** The whole file: every key of this version, its default as it would be written, and what it is for. */
export const schema = z.strictObject({
  state: key(readPath)
    .prefault('mailsix-state')
    .describe(
      'The folder for database, keys, certificate and control socket. Default: mailsix-state beside this file. ' +
        'The variable MAILSIX_STATE of the environment overrides it.',
    ),
  domains: domains
    .prefault({ ipv6Only: undefined, ipv4Only: undefined })
    .describe('Our two domains. They must be set: nobody can guess which are yours.'),
  destinations: z
    .array(destination)
    .min(1)
    .optional()
    .meta({
      description:
        'The inbound domains for test mail, by how their DNS is built. domains.ipv6Only is one of them; the control ' +
        'domain is always taken and not named here. Each has id (its name in reports), domain, and families: ipv6 (the ' +
        'default) for one without any A record; both for one whose mail exchanger, mx.<that domain>, has AAAA and A ' +
        'records, as in { id: both, domain: both.doesnotwork.example, families: both }. Mail to that shows which family a ' +
        'provider prefers, and nothing about IPv6-only destinations; it needs listeners of both families, and a ' +
        'tls.certFile of yours should name its exchanger too. Default: one, id main, domain domains.ipv6Only.',
      example: [
        { id: 'main', domain: 'doesnotwork.example' },
        { id: 'implicit', domain: 'implicit.doesnotwork.example' },
      ],
    }),
  listen: z
    .array(listener)
    .min(1)
    .prefault([{ address: '::1', port: 2525 }])
    .describe(
      'Where mail comes in: any number of addresses, each with a port (25 if left out) and the name in its greeting ' +
        '(if left out: mx.<domains.ipv6Only> on IPv6, mx4.<domains.ipv4Only> on IPv4). On the Internet: port 25 of ' +
        'an IPv6 address for the IPv6-only domain, of an IPv4 address for the control domain, and of the addresses that send.',
    ),
  transports: transports.prefault({}).describe('How mail goes out.'),
  tls: z
    .strictObject({
      certFile: optional(readPath).meta({
        description:
          'The certificate with its chain, PEM. Default: a self-made one, kept in the state folder.',
        example: 'tls/cert.pem',
      }),
      keyFile: optional(readPath).meta({
        description: 'Its private key, PEM. Both or none.',
        example: 'tls/key.pem',
      }),
    })
    .prefault({})
    .describe('What STARTTLS shows to those who bring us mail.'),
  dkim: z
    .array(dkimKey)
    .prefault([])
    .meta({
      description:
        'Keys that sign our letters. Default: one RSA key of 2048 bits for each domain, made at the first start, kept ' +
        'in the state folder, with the selector mailsix. ' +
        'Each has domain (domains.ipv6Only or domains.ipv4Only), selector (the key is at <selector>._domainkey.<domain>) and ' +
        'keyFile (the private key, PEM: RSA of 2048 bits; Ed25519 only beside an RSA key, for many cannot read it yet).',
      example: [
        { domain: 'doesnotwork.example', selector: 'mailsix', keyFile: 'dkim/doesnotwork.pem' },
        { domain: 'control.example', selector: 'mailsix', keyFile: 'dkim/control.pem' },
      ],
    }),
  dns: z
    .strictObject({
      servers: z
        .array(key(readDnsServer))
        .prefault([])
        .meta({
          description:
            'The resolvers to ask, each an address or address and port, "[::1]:5353". None: those of this machine.',
          example: ['2001:db8:25::53', '192.0.2.53'],
        }),
      public: z
        .array(key(readDnsServer))
        .prefault([])
        .meta({
          description:
            'Resolvers of somebody else, who see our own records as strangers do. They are asked for nothing but these, and only when a ' +
            'refusal names our reverse DNS, SPF, DKIM or a block list. Default: none.',
          example: ['2001:db8:53::53'],
        }),
      timeout: duration.prefault('3s').describe('How long one question waits for its answer.'),
      caseBudget: duration
        .prefault('20s')
        .describe('How long all questions about one mail may take together.'),
    })
    .prefault({})
    .describe('How DNS is asked.'),
  delivery: z
    .strictObject({
      port: key(readPort)
        .prefault(25)
        .describe('The port of mail exchangers; another one only in a laboratory.'),
      connectTimeout: duration.prefault('30s').describe('How long one connection may take to open.'),
      commandTimeout: duration.prefault('2m').describe('How long one SMTP command waits for its reply.'),
      finalDotTimeout: duration
        .prefault('10m')
        .describe('How long the end of a message waits for its reply (RFC 5321 asks for ten minutes).'),
      attemptTimeout: duration.prefault('15m').describe('How long one try at one address may take in all.'),
      retry: z
        .array(duration)
        .min(1)
        .prefault(['5m', '15m', '30m', '1h', '2h', '4h'])
        .describe('How long after each failed round the next one comes; the last interval repeats.'),
      lifetime: duration.prefault('24h').describe('How long a letter is tried before it is given up.'),
      explainAfter: duration
        .prefault('1h')
        .describe(
          'When answer B is stuck for so long, and was tried three times, the explanation goes out; not above lifetime.',
        ),
      bisect: key(readWord('letters', 'off'))
        .prefault('letters')
        .describe(
          'Whether up to three more letters (B4, L3, L4) find out which side of a failing B it was: the path, the ' +
            'envelope sender or the header From. off: B alone is judged, and less can be told.',
        ),
      bisectWait: duration
        .prefault('15m')
        .describe('How long the explanation waits for those letters, from the first one on.'),
      concurrency: count(10_000)
        .prefault(100)
        .describe(
          'How many connections are open at once, in all; half of them at most are for slow servers.',
        ),
      perDestination: count(10_000)
        .prefault(10)
        .describe(
          'How many of them for one domain, and to one mail exchanger that is slow or not known yet.',
        ),
    })
    .prefault({})
    .describe('How letters are sent.'),
  settle: z
    .strictObject({
      bounceWindow: duration
        .prefault('5d')
        .describe(
          'How long after the last acceptance a bounce still changes the result; then the case closes.',
        ),
    })
    .prefault({})
    .describe('What comes back.'),
  limits: z
    .strictObject({
      messageSize: key(readSize).prefault('1MiB').describe('The biggest message that is taken.'),
      sessionTime: duration.prefault('5m').describe('How long one session may take in all.'),
      recipients: count(1000).prefault(10).describe('How many recipients one message may have.'),
      connections: z
        .strictObject({
          total: count(1_000_000).prefault(500).describe('In all.'),
          ipv6: countsPerPrefix(128)
            .prefault({ '/64': 50, '/56': 100, '/48': 200 })
            .describe('From one IPv6 network. A list of your own replaces this one whole.'),
          ipv4: countsPerPrefix(32)
            .prefault({ '/32': 50, '/24': 100 })
            .describe('From one IPv4 network. A list of your own replaces this one whole.'),
        })
        .prefault({})
        .describe('How many sessions may be open at once.'),
      messages: z
        .strictObject({
          ipv6: ratesPerPrefix(128)
            .prefault({ '/64': '1000/1h', '/56': '2000/1h', '/48': '4000/1h' })
            .describe('From one IPv6 network. A list of your own replaces this one whole.'),
          ipv4: ratesPerPrefix(32)
            .prefault({ '/32': '1000/1h', '/24': '4000/1h' })
            .describe('From one IPv4 network. A list of your own replaces this one whole.'),
        })
        .prefault({})
        .describe('How many messages are taken in how long.'),
      lettersPerMailbox: key(readRate)
        .prefault('20/1h')
        .describe('How many letters one mailbox gets; two are counted for each test.'),
      letters: key(readRate).prefault('20000/1h').describe('How many letters go out in all.'),
      unauthenticated: z
        .strictObject({
          testsPerMailbox: key(readRate).prefault('1/1d').describe('Tests of one mailbox.'),
          testsPerDomain: key(readRate).prefault('60/1h').describe('Tests of one domain.'),
        })
        .prefault({})
        .describe('For mail whose sender is neither proved nor disproved by SPF, DKIM and DMARC.'),
      operatorMail: z
        .strictObject({
          perNetwork: key(readRate)
            .prefault('20/1h')
            .describe(
              'From one /64 or IPv4 address; from a /56 twice as many, from a /48 or an IPv4 /24 four times as many.',
            ),
          inAll: key(readRate).prefault('200/1h').describe('In all.'),
          kept: key(readSize)
            .prefault('64MiB')
            .describe(
              'How much of it is kept. When more comes, what was forwarded already goes first; then the senders are put off.',
            ),
        })
        .prefault({})
        .describe('For mail to postmaster@ and abuse@, which anybody may send.'),
      web: z
        .strictObject({
          requests: ratesOfVisitors({ '/64': '3000/1m', '/48': '6000/1m' }, { '/32': '3000/1m' }).describe(
            'How many requests are answered.',
          ),
          tests: ratesOfVisitors({ '/64': '600/1h', '/48': '1200/1h' }, { '/32': '600/1h' }).describe(
            'How many tests are begun, and bounces explained, on the page.',
          ),
          streams: z
            .strictObject({
              total: count(100_000).prefault(2000).describe('In all.'),
              ipv6: countsPerPrefix(128)
                .prefault({ '/64': 500, '/48': 1000 })
                .describe('From one IPv6 network. A list of your own replaces this one whole.'),
              ipv4: countsPerPrefix(32)
                .prefault({ '/32': 500 })
                .describe('From one IPv4 network. A list of your own replaces this one whole.'),
            })
            .prefault({})
            .describe('How many pages may be live at once.'),
        })
        .prefault({})
        .describe(
          'For visitors of the pages. In one network, as at a conference, or behind one IPv4 address there may be many people.',
        ),
    })
    .prefault({})
    .describe('What is too much; whoever is above it hears when to come back.'),
  network: z
    .strictObject({
      alsoGlobal: z
        .array(key(readPrefix))
        .prefault([])
        .meta({
          description:
            'Networks that count as part of the public Internet although they are not. For laboratories; on the Internet leave it empty.',
          example: ['2001:db8:25::/64', '192.0.2.0/24'],
        }),
      canary: z
        .array(key(readHost))
        .prefault([])
        .meta({
          description:
            'Hosts with port 25 that you may ask whether our own network works, before a failure is charged to a provider.',
          example: ['mail.example.org'],
        }),
      blockLists: z
        .array(key(readBlockList))
        .prefault([])
        .meta({
          description:
            'Block lists to ask, as information only: no list decides what a provider is able to do. ' +
            'The zone of a list of addresses is asked for the address that sent the mail (IPv4 by its octets, IPv6 by its ' +
            'nibbles; lists of IPv6 addresses go by networks, mostly by /64, so that a neighbour can be the reason), ' +
            '{ zone, of: domains } for the domains in the mail. Ask only lists that permit it.',
          example: ['zen.example.org', { zone: 'dbl.example.org', of: 'domains' }],
        }),
    })
    .prefault({})
    .describe('What counts as the Internet, and whether ours works.'),
  database: z
    .strictObject({
      url: key(readDatabaseUrl)
        .prefault('sqlite')
        .describe(
          'sqlite: a file in the state folder. Or "postgres://user:password@host/database". ' +
            'The variable MAILSIX_DATABASE_URL of the environment overrides it.',
        ),
    })
    .prefault({})
    .describe('Where cases are kept.'),
  web: z
    .strictObject({
      listen: z
        .array(
          z.strictObject({
            address: key(readListenAddress).meta({
              description: 'An address of this machine; "::" is every IPv6 address.',
              example: '::1',
            }),
            port: key(readPort).prefault(8080).describe('The port.'),
          }),
        )
        .prefault([{ address: '::1' }])
        .describe(
          'Where the pages are served, over plain HTTP: put a web server with TLS in front of it. [] serves none.',
        ),
      url: optional(readWebUrl).meta({
        description:
          'The address that people reach the pages at; links in letters and SMTP replies begin with it. Default: none, and no links.',
        example: 'https://www.doesnotwork.example',
      }),
      hosts: z
        .strictObject({
          ipv4Only: optional(readWebHost).meta({
            description: 'A name of the pages with A records only.',
            example: 'ipv4.doesnotwork.example',
          }),
          ipv6Only: optional(readWebHost).meta({
            description: 'A name of the pages with AAAA records only.',
            example: 'ipv6.doesnotwork.example',
          }),
        })
        .prefault({})
        .describe(
          'By these the page shows whether a visitor’s browser can do IPv4 and IPv6. Default: none, and it shows only by which it came.',
        ),
      trustedProxies: z
        .array(key(readPrefix))
        .prefault([])
        .meta({
          description:
            'Web servers in front of the pages, whose X-Forwarded-For and X-Forwarded-Proto are believed.',
          example: ['::1/128'],
        }),
    })
    .prefault({})
    .describe('The web pages.'),
  metrics: z
    .strictObject({
      listen: groupOrOff({
        address: key(readListenAddress).prefault('::1').describe('The address.'),
        port: key(readPort).prefault(9600).describe('The port.'),
      })
        .prefault({})
        .describe(
          'Where /healthz and /readyz are answered; off: nowhere. Never an address that strangers reach.',
        ),
    })
    .prefault({})
    .describe('For those who watch the service.'),
  operator: z
    .strictObject({
      languages: z
        .array(key(readWord(...languages)))
        .min(1)
        .prefault([...languages])
        .describe('The languages that pages are offered in; the first for those who want none of them.'),
      email: optional(readMailbox).meta({
        description:
          'Where mail for postmaster@ and abuse@ of our domains goes. Default: it is kept in the state folder only.',
        example: 'you@example.org',
      }),
    })
    .prefault({})
    .describe('Who runs this service.'),
  retention: z
    .strictObject({
      message: duration.prefault('7d').describe('How long a test mail itself is kept.'),
      case: duration
        .prefault('30d')
        .describe(
          'How long its result is kept; not below settle.bounceWindow and delivery.lifetime together.',
        ),
    })
    .prefault({})
    .describe('When data goes away by itself.'),
  workers: key(readCount(1, 64))
    .prefault(1)
    .describe('Threads that parse, verify and sign. One is best, by measurement.'),
  log: key(readWord('error', 'warn', 'info', 'debug'))
    .prefault('info')
    .describe(
      'What is logged: error (act now), warn (look this week), info (the way of each mail), debug (the SMTP dialogue). ' +
        'The variable MAILSIX_LOG of the environment overrides it.',
    ),
})

/** Keys that later versions bring: taken, told in the log, and without effect. By their dotted path. */
export const laterKeys: readonly string[] = ['watch', 'operator.tokenFile']
