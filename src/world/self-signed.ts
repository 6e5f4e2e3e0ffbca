import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'

/**
 * A fresh EC P-256 key and a self-signed server certificate for these ASCII host names, as PEM; times in ms since 1970.
 * One fixed shape of certificate takes less code than any library for it.
 */
export function makeSelfSigned(
  names: readonly string[],
  from: number,
  until: number,
): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = sequence(
    der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(names[0]?.slice(0, 64) ?? '')))),
  )
  const signature = sequence(oid('2a8648ce3d040302'))
  // RFC 5280 §4.1.2.2: a serial number is positive and has at most 20 octets.
  const serial = Buffer.concat([Buffer.of(0x40), randomBytes(15)])
  const body = sequence(
    der(0xa0, der(0x02, Buffer.of(2))),
    der(0x02, serial),
    signature,
    name,
    sequence(time(from), time(until)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions(names))),
  )
  const cert = sequence(body, signature, bits(sign('sha256', body, privateKey)))
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${cert.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`,
  }
}

// RFC 5280 §4.2.1: subjectAltName, basicConstraints (no CA), keyUsage (digitalSignature), extKeyUsage (serverAuth).
function extensions(names: readonly string[]): Buffer[] {
  const critical = der(0x01, Buffer.of(0xff))
  const octets = (content: Buffer): Buffer => der(0x04, content)
  return [
    sequence(oid('551d11'), octets(sequence(...names.map((name) => der(0x82, Buffer.from(name, 'latin1')))))),
    sequence(oid('551d13'), critical, octets(sequence())),
    sequence(oid('551d0f'), critical, octets(der(0x03, Buffer.of(7, 0x80)))),
    sequence(oid('551d25'), octets(sequence(oid('2b06010505070301')))),
  ]
}

/** ITU-T X.690 §8.1: tag, length, content. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const length = content.length
  const head = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.of(tag, ...head), content])
}

const sequence = (...parts: Buffer[]): Buffer => der(0x30, ...parts)
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'))
const bits = (content: Buffer): Buffer => der(0x03, Buffer.of(0), content)

// RFC 5280 §4.1.2.5: UTCTime through 2049, GeneralizedTime from 2050.
function time(at: number): Buffer {
  const text = `${new Date(at).toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`
  return text < '2050' ? der(0x17, Buffer.from(text.slice(2))) : der(0x18, Buffer.from(text))
}
