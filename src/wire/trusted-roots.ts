import type { X509Certificate } from 'node:crypto'
import { createSecureContext, getCACertificates, type SecureContext, type TLSSocket } from 'node:tls'

/**
 * Whom we trust to vouch for a certificate: the roots that Node brings along, those of this machine, and `more` (PEM).
 * Both lists, for a small container has none of its own. Made when first asked for: that takes a tenth of a second.
 */
export function trustRoots(more: readonly string[] = []): () => SecureContext {
  let context: SecureContext | null = null
  return () => {
    context ??= createSecureContext({
      ca: [...new Set([...getCACertificates('default'), ...getCACertificates('system'), ...more])],
    })
    return context
  }
}

/**
 * Whether a certificate is for this host. RFC 8461 §4.2: by a DNS name in its subjectAltName; the subject's common name
 * counts no more.
 */
export const certifies = (certificate: X509Certificate, host: string): boolean =>
  certificate.checkHost(host, { subject: 'never', partialWildcards: false }) !== undefined

/** Why verification failed, in OpenSSL's or Node's word, `CERT_HAS_EXPIRED`; null where it did not, or was not reached. */
export function distrustCode({ authorizationError }: TLSSocket): string | null {
  // Node declares an Error and gives its code.
  const reason: unknown = authorizationError
  return typeof reason === 'string' && /^[A-Z0-9_]{1,60}$/.test(reason) ? reason : null
}

/**
 * Why a secured connection is not proved to lead to this host; null where it is. The handshake must have gone by the
 * context of `trustRoots`, and have let an untrusted certificate pass.
 */
export function faultOfPeer(secured: TLSSocket, host: string): string | null {
  const certificate = secured.getPeerX509Certificate()
  if (!secured.authorized || certificate === undefined)
    return `the certificate of ${host} is not trusted (${distrustCode(secured) ?? 'no certificate'})`
  return certifies(certificate, host) ? null : `the certificate of ${host} does not name it`
}
