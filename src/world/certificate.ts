import { createPrivateKey, randomBytes, X509Certificate } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createSecureContext } from 'node:tls'
import { domainToASCII } from 'node:url'
import { ErrorForPeople } from '../values/error-for-people.ts'
import { makeSelfSigned } from './self-signed.ts'

/** PEM texts; `cert` may hold a chain. */
export interface Certificate {
  key: string
  cert: string
}

/** The configured certificate can't be used. Who mends it: the operator, in the files or the configuration. */
export class CertificateRefused extends ErrorForPeople {
  override name = 'CertificateRefused'
}

const dayMs = 86_400_000
const lifetimeMs = 3650 * dayMs
const renewBeforeMs = 30 * dayMs

/** The operator's own certificate. Rejects with `CertificateRefused`. */
export async function readCertificate(certFile: string, keyFile: string): Promise<Certificate> {
  const cert = await readPem(certFile, 'tls.certFile')
  const key = await readPem(keyFile, 'tls.keyFile')
  try {
    createSecureContext({ cert, key })
  } catch (cause) {
    throw new CertificateRefused(
      `tls: ${certFile} and ${keyFile} are no certificate and its private key: ${wordsOf(cause)}. ` +
        'Both must be PEM, the key without passphrase; "openssl x509 -in FILE -noout -text" shows a certificate.',
      { cause },
    )
  }
  return { key, cert }
}

async function readPem(file: string, key: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new CertificateRefused(
      `${key}: ${file} can't be read (${wordsOf(cause)}). Give a file that this user may read, ` +
        'or leave tls out for a self-made certificate.',
      { cause },
    )
  }
}

const wordsOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

/**
 * The self-made certificate in `folder` (one file, mode 0600): EC P-256, ten years, for these names. Made anew when there is none,
 * when it can't be read, lacks a name, or ends within 30 days. `now` in ms since 1970.
 */
export async function keepCertificate(
  folder: string,
  names: readonly string[],
  now: number,
): Promise<Certificate> {
  const file = join(folder, 'certificate.pem')
  const hosts = [...new Set(names.map((name) => domainToASCII(name)).filter((name) => name !== ''))]
  const kept = await readFile(file, 'utf8').then(splitPem, () => null)
  if (kept !== null && serves(kept, hosts, now)) return kept
  // A day back, for clients whose clock is slow.
  const made = makeSelfSigned(hosts, now - dayMs, now + lifetimeMs)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const fresh = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(fresh, `${made.key.trim()}\n${made.cert.trim()}\n`, {
    mode: 0o600,
    flag: 'wx',
    flush: true,
  })
  await rename(fresh, file)
  return made
}

function splitPem(text: string): Certificate | null {
  const at = text.indexOf('-----BEGIN CERTIFICATE-----')
  return at < 0 ? null : { key: text.slice(0, at), cert: text.slice(at) }
}

function serves({ key, cert }: Certificate, names: readonly string[], now: number): boolean {
  try {
    const read = new X509Certificate(cert)
    const fresh = read.validFromDate.getTime() <= now && read.validToDate.getTime() - now > renewBeforeMs
    return (
      fresh &&
      read.checkPrivateKey(createPrivateKey(key)) &&
      names.every((name) => read.checkHost(name) !== undefined)
    )
  } catch {
    return false
  }
}
