import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Clash, Written } from './config-clash.ts'
import { domainClashes } from './config-domains.ts'
import type { KeyPath } from './config-file.ts'
import { webClashes } from './config-web.ts'
import { classifyAddress } from './values/address-range.ts'

/** What one key alone can't tell. `pathOf` makes the file names of the configuration absolute. */
export function findClashes(config: Written, pathOf: (file: string) => string): Clash[] {
  return [
    ...domainClashes(config),
    ...listenClashes(config),
    ...transportClashes(config),
    ...timeClashes(config),
    ...dkimClashes(config, pathOf),
    ...tlsClashes(config, pathOf),
    ...webClashes(config),
  ]
}

/** Whether an address can only be reached from this machine. */
export const isLoopback = (address: string): boolean => classifyAddress(address) === 'loopback'

function listenClashes({ listen }: Written): Clash[] {
  return listen.flatMap(({ address, port }, index) => {
    const first = listen.findIndex((other) => other.address === address && other.port === port)
    return first === index
      ? []
      : [
          {
            at: ['listen', index, 'address'],
            value: address,
            wrong: `is listened on twice at port ${port}`,
            cure: 'Take one of the two away, or give it another port.',
            restsOn: [
              ['listen', first],
              ['listen', index],
            ],
          },
        ]
  })
}

function transportClashes({ listen, transports }: Written): Clash[] {
  const { dualStack, ipv6Only } = transports
  const clashes: Clash[] = []
  const addresses: { at: KeyPath; address: string | null; family: 'IPv6' | 'IPv4' }[] = [
    { at: ['transports', 'dualStack', 'ipv6'], address: dualStack.ipv6, family: 'IPv6' },
    { at: ['transports', 'dualStack', 'ipv4'], address: dualStack.ipv4, family: 'IPv4' },
    { at: ['transports', 'ipv6Only', 'ipv6'], address: ipv6Only.ipv6, family: 'IPv6' },
  ]
  const index = listen.findIndex(({ address }) => !isLoopback(address))
  const open = listen[index]
  if (open !== undefined)
    for (const { at, address, family } of addresses)
      if (address === null)
        clashes.push({
          at,
          value: undefined,
          wrong: `must be set, because mail comes in on ${open.address}, which is not loopback`,
          cure:
            `Give the ${family} address of this machine that its letters leave from; ` +
            `"ip -${family === 'IPv6' ? 6 : 4} address" lists them.`,
          restsOn: [['listen', index, 'address'], at],
        })
  if (ipv6Only.ipv6 !== null && ipv6Only.ipv6 === dualStack.ipv6 && !isLoopback(ipv6Only.ipv6))
    clashes.push({
      at: ['transports', 'ipv6Only', 'ipv6'],
      value: ipv6Only.ipv6,
      wrong: 'is the address of transports.dualStack too',
      cure: 'Give another IPv6 address of this machine: a name with an A record must not stand behind the IPv6-only one.',
      restsOn: [
        ['transports', 'ipv6Only', 'ipv6'],
        ['transports', 'dualStack', 'ipv6'],
      ],
    })
  return clashes
}

function timeClashes({ delivery, settle, retention }: Written): Clash[] {
  const clashes: Clash[] = []
  if (delivery.lifetime < delivery.explainAfter)
    clashes.push({
      at: ['delivery', 'lifetime'],
      value: undefined,
      wrong: 'is shorter than delivery.explainAfter',
      cure: 'Give a longer one, or explain earlier: a letter that was given up cannot be stuck any more.',
      restsOn: [
        ['delivery', 'lifetime'],
        ['delivery', 'explainAfter'],
      ],
    })
  if (retention.case < settle.bounceWindow + delivery.lifetime)
    clashes.push({
      at: ['retention', 'case'],
      value: undefined,
      wrong: 'is shorter than delivery.lifetime and settle.bounceWindow together',
      cure: 'Give a longer one: a case must outlive what can still change it.',
      restsOn: [
        ['retention', 'case'],
        ['settle', 'bounceWindow'],
        ['delivery', 'lifetime'],
      ],
    })
  return clashes
}

function dkimClashes({ dkim, domains }: Written, pathOf: (file: string) => string): Clash[] {
  const keys = dkim.map(({ keyFile }) => readKey(pathOf(keyFile), ['rsa', 'ed25519']))
  return dkim.flatMap(({ domain, selector, keyFile }, index) => {
    const clashes: Clash[] = []
    const key = keys[index]
    if (key !== undefined && 'wrong' in key)
      clashes.push({
        at: ['dkim', index, 'keyFile'],
        value: keyFile,
        ...key,
        restsOn: [['dkim', index, 'keyFile']],
      })
    if (domain !== domains.ipv6Only && domain !== domains.ipv4Only)
      clashes.push({
        at: ['dkim', index, 'domain'],
        value: domain,
        wrong: 'is not one of our domains',
        cure: `Give ${domains.ipv6Only} or ${domains.ipv4Only}: letters come from no other.`,
        restsOn: [['dkim', index, 'domain'], ['domains']],
      })
    const first = dkim.findIndex((other) => other.domain === domain && other.selector === selector)
    if (first !== index)
      clashes.push({
        at: ['dkim', index, 'selector'],
        value: selector,
        wrong: `is used twice for ${domain}`,
        cure: 'Give each key of a domain a selector of its own.',
        restsOn: [
          ['dkim', first],
          ['dkim', index],
        ],
      })
    const beside = dkim.some((other, at) => other.domain === domain && kindOfKey(keys[at]) !== 'ed25519')
    if (kindOfKey(key) === 'ed25519' && !beside)
      clashes.push({
        at: ['dkim', index, 'keyFile'],
        value: keyFile,
        // RFC 8463 §3: verifiers need not know Ed25519; with it alone a letter counts as unsigned at many.
        wrong: 'is an Ed25519 key without an RSA key beside it',
        cure: `Add an RSA key for ${domain}, with another selector.`,
        restsOn: [['dkim']],
      })
    return clashes
  })
}

function tlsClashes({ tls }: Written, pathOf: (file: string) => string): Clash[] {
  const { certFile, keyFile } = tls
  const rests: KeyPath[] = [['tls']]
  if (certFile === null && keyFile === null) return []
  if (certFile === null || keyFile === null) {
    const [there, missing] = certFile === null ? ['keyFile', 'certFile'] : ['certFile', 'keyFile']
    return [
      {
        at: ['tls', missing],
        value: undefined,
        wrong: `must be set where tls.${there} is`,
        cure: 'Give both, or none for a self-made certificate.',
        restsOn: rests,
      },
    ]
  }
  const certificate = readCertificate(pathOf(certFile))
  const key = readKey(pathOf(keyFile), ['rsa', 'ec', 'ed25519'])
  const clashes: Clash[] = []
  if ('wrong' in certificate)
    clashes.push({ at: ['tls', 'certFile'], value: certFile, ...certificate, restsOn: rests })
  if ('wrong' in key) clashes.push({ at: ['tls', 'keyFile'], value: keyFile, ...key, restsOn: rests })
  if ('certificate' in certificate && 'key' in key && !certificate.certificate.checkPrivateKey(key.key))
    clashes.push({
      at: ['tls', 'keyFile'],
      value: keyFile,
      wrong: 'is not the key of this certificate',
      cure: 'Give the private key that belongs to tls.certFile; its first certificate must be ours.',
      restsOn: rests,
    })
  return clashes
}

type Trouble = Pick<Clash, 'wrong' | 'cure'>

const kindOfKey = (key: Trouble | { key: KeyObject } | undefined): string | undefined =>
  key !== undefined && 'key' in key ? key.key.asymmetricKeyType : undefined

function readKey(path: string, usable: readonly string[]): Trouble | { key: KeyObject } {
  const file = readText(path, `"openssl genrsa -out ${path} 2048" makes one`)
  if ('wrong' in file) return file
  const cure = 'Give an RSA key in PEM, beginning with "-----BEGIN PRIVATE KEY-----".'
  if (file.text.includes('ENCRYPTED'))
    return { wrong: 'is locked with a passphrase', cure: 'Give it without one; "openssl pkey" takes it off.' }
  let key: KeyObject
  try {
    key = createPrivateKey(file.text)
  } catch {
    return { wrong: 'holds no private key', cure }
  }
  const kind = key.asymmetricKeyType ?? 'unknown'
  if (!usable.includes(kind)) return { wrong: `is a key of the kind ${kind}`, cure }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  // RFC 8301 §3.2: signers use RSA keys of at least 1024 bits, and should use 2048.
  if (kind === 'rsa' && bits < 1024)
    return { wrong: `is an RSA key of only ${bits} bits`, cure: 'Give one of 2048 bits.' }
  return { key }
}

function readCertificate(path: string): Trouble | { certificate: X509Certificate } {
  const file = readText(path, 'leave both tls keys out for a self-made certificate')
  if ('wrong' in file) return file
  try {
    return { certificate: new X509Certificate(file.text) }
  } catch {
    return {
      wrong: 'holds no certificate',
      cure: 'Give one in PEM, beginning with "-----BEGIN CERTIFICATE-----".',
    }
  }
}

function readText(path: string, otherwise: string): Trouble | { text: string } {
  try {
    return { text: readFileSync(path, 'utf8') }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown'
    if (code === 'ENOENT')
      return { wrong: `is not there (${path})`, cure: `Put the file there; ${otherwise}.` }
    if (code === 'EACCES' || code === 'EPERM')
      return {
        wrong: `may not be read by this user (${path})`,
        cure: 'Give the user that mailsix runs as the right to read it, and nobody else.',
      }
    if (code === 'EISDIR') return { wrong: `is a folder (${path})`, cure: 'Give the file in it.' }
    return { wrong: `cannot be read (${path}: ${code})`, cure: 'Give a file that can be read.' }
  }
}
