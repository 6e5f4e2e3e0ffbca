import type { Row } from './row.ts'
import { all, withDmarc, withMore, withSpf } from './zones.ts'

/** What the sender's domain publishes, and what the mail proves by it. A signature that holds lets the others in. */
export const proofRows: readonly Row[] = [
  {
    name: 'not-allowed',
    title: 'sends over IPv6 with an SPF record of old',
    because:
      'ip4 and -all: the record has nothing that IPv6 could match, so SPF fails; DKIM proves the sender, also to DMARC.',
    provider: { setup: { dns: withSpf(({ out }) => `v=spf1 ip4:${out.ipv4} -all`) } },
    expected: { spf: 'fail not-authorized', 'spf-families': 'fail ipv4-only' },
  },
  {
    name: 'softly',
    title: 'ends its SPF record with a tilde, behind the wrong prefix',
    because: 'RFC 7208 §8.5: softfail is a weak no.',
    provider: { setup: { dns: withSpf('v=spf1 ip6:3fff:fff::/32 ~all') } },
    expected: { spf: 'partial soft-failed' },
  },
  {
    name: 'neutral',
    title: 'says nothing of its IPv6 client in SPF',
    because: 'RFC 7208 §8.2: neutral must be treated as none, so this is no failure.',
    provider: { setup: { dns: withSpf('v=spf1 ip6:3fff:fff::/32 ?all') } },
    expected: { spf: 'partial neutral' },
  },
  {
    name: 'unspoken',
    title: 'has no SPF record',
    because: 'Nothing allows the client; DKIM still proves the sender.',
    provider: { setup: { dns: withSpf(null) } },
    expected: { spf: 'fail no-record', 'spf-families': 'not-applicable no-record' },
  },
  {
    name: 'misspelt',
    title: 'misspells a mechanism in SPF',
    because: 'RFC 7208 §4.6: ipv6: is no mechanism, which is a permerror for everybody.',
    provider: { setup: { dns: withSpf(({ out }) => `v=spf1 ipv6:${out.ipv6} -all`) } },
    expected: { spf: 'fail broken-record', 'spf-families': 'fail broken-record' },
  },
  {
    name: 'unread',
    title: 'has an SPF record that cannot be looked up',
    because: 'SERVFAIL for an include is a temperror; DKIM proves the sender meanwhile.',
    provider: { setup: { dns: withSpf(({ domain }) => `v=spf1 include:dim.${domain} -all`) } },
    before: ({ demo }, { domain }) => demo.names.dns.setFault(`dim.${domain}`, 'servfail'),
    expected: {
      spf: 'unknown could-not-look',
      'spf-families': 'unknown could-not-look',
      'our-side': 'pass well',
    },
  },
  {
    name: 'many-lookups',
    title: 'asks eleven questions in SPF, the client behind the first',
    because:
      'RFC 7208 §4.6.4: more than ten are an error for whoever does not match early; this client does.',
    provider: {
      setup: {
        dns: all(
          withSpf(({ domain, out }) => {
            const includes = Array.from({ length: 11 }, (_, index) => `include:s${index}.${domain}`)
            return `v=spf1 ip6:${out.ipv6} ${includes.join(' ')} -all`
          }),
          withMore(({ domain }) =>
            Array.from({ length: 11 }, (_, index) => ({
              ...{ name: `s${index}.${domain}`, type: 'TXT' as const, data: 'v=spf1 ip4:198.18.250.1 -all' },
            })),
          ),
        ),
      },
    },
    expected: { 'spf-families': 'fail too-many-lookups' },
  },
  {
    name: 'many-voids',
    title: 'names three hosts in SPF that do not exist, the client before them',
    because: 'RFC 7208 §4.6.4: more than two void look-ups should be an error, and many take it so.',
    provider: {
      setup: {
        dns: withSpf(
          ({ domain, out }) => `v=spf1 ip6:${out.ipv6} a:x.${domain} a:y.${domain} a:z.${domain} -all`,
        ),
      },
    },
    expected: { 'spf-families': 'partial too-many-voids' },
  },
  {
    name: 'signed-elsewhere',
    title: 'is signed by another domain alone',
    because: 'The signature holds, but for a domain that is not the sender’s; SPF carries DMARC.',
    mail: { signedBy: 'ready.example' },
    expected: { dkim: 'partial passed-for-another-domain' },
  },
  {
    name: 'changed',
    title: 'changes the mail behind its signature',
    because: 'RFC 6376 §3.7: the body hash differs. SPF carries DMARC.',
    mail: { onTheWay: (message) => Buffer.concat([message, Buffer.from('-- \r\nA footer.\r\n')]) },
    expected: { dkim: 'fail broken-signature' },
  },
  {
    name: 'unsigned',
    title: 'does not sign',
    because: 'No signature; SPF carries DMARC.',
    mail: { signedBy: null },
    expected: { dkim: 'fail not-signed' },
  },
  {
    name: 'keyless',
    title: 'has a DKIM key that cannot be looked up',
    because: 'SERVFAIL for the key: the signature is neither good nor bad. SPF passes, and with it DMARC.',
    before: ({ demo }, { domain }) => demo.names.dns.setFault(`sample._domainkey.${domain}`, 'servfail'),
    expected: { dkim: 'unknown could-not-look' },
  },
  {
    name: 'no-policy',
    title: 'has no DMARC record',
    because: 'RFC 7489 §6.6.3: without a record there is no policy to pass or fail.',
    provider: { setup: { dns: withDmarc(null) } },
    expected: { dmarc: 'not-applicable no-record' },
  },
  {
    name: 'dim-policy',
    title: 'has a DMARC record that cannot be looked up',
    because: 'SERVFAIL for the record; SPF passes, so the mail is let in.',
    before: ({ demo }, { domain }) => demo.names.dns.setFault(`_dmarc.${domain}`, 'servfail'),
    expected: { dmarc: 'unknown could-not-look' },
  },
  {
    name: 'other-author',
    title: 'sends for an author of another organisation',
    because:
      'Envelope and From are of different organisations: said, and DMARC of the author fails without alignment.',
    mail: { author: 'boss@author.example' },
    provider: {
      setup: {
        dns: withMore(({ mx }) => [
          { name: 'author.example', type: 'MX', data: { preference: 10, exchange: mx.host } },
          { name: '_dmarc.author.example', type: 'TXT', data: 'v=DMARC1; p=none' },
        ]),
      },
    },
    expected: { dmarc: 'fail failed', 'who-was-tested': 'partial different-organisations' },
  },
  {
    name: 'forwarder',
    title: 'forwards a mail, rewriting the envelope sender by SRS',
    because: 'SRS0 in the envelope: what was tested is the forwarder, which is said.',
    mail: ({ domain }) => ({
      from: `SRS0=abcd=ab=author.example=bob@${domain}`,
      author: 'bob@author.example',
    }),
    expected: { dmarc: 'fail failed', 'who-was-tested': 'partial forwarded' },
  },
  {
    name: 'authorless',
    title: 'sends a mail without a header From',
    because: 'RFC 5322 §3.6 wants one, but the envelope is proved; DMARC has no domain to ask for.',
    mail: { author: null, signedBy: null },
    expected: {
      dkim: 'fail not-signed',
      dmarc: 'not-applicable no-author',
      'who-was-tested': 'not-applicable no-author',
    },
  },
  {
    name: 'reply-to-old',
    title: 'asks for replies at a domain without IPv6',
    because: 'Replies to this mail go to a host with an A record alone.',
    provider: {
      setup: {
        dns: withMore(() => [
          {
            name: 'old-reply.example',
            type: 'MX',
            data: { preference: 10, exchange: 'mx.old-reply.example' },
          },
          { name: 'mx.old-reply.example', type: 'A', data: '198.18.250.30' },
        ]),
      },
    },
    mail: { fields: ['Reply-To: <office@old-reply.example>'] },
    expected: { 'mail-domains': 'partial some-without-ipv6' },
  },
  {
    name: 'reply-to-nobody',
    title: 'asks for replies at a domain that does not exist',
    because: 'Whoever replies gets a bounce.',
    mail: { fields: ['Reply-To: <office@gone.example>'] },
    expected: { 'mail-domains': 'fail cannot-be-answered' },
  },
  {
    name: 'reply-to-dim',
    title: 'asks for replies at a domain that cannot be looked up',
    because: 'SERVFAIL: a failed look is held against nobody.',
    before: ({ demo }) => demo.names.dns.setFault('dim-reply.example', 'servfail'),
    mail: { fields: ['Reply-To: <office@dim-reply.example>'] },
    expected: { 'mail-domains': 'unknown could-not-look', 'our-side': 'pass well' },
  },
]
