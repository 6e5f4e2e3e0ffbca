import type { X509Certificate } from 'node:crypto'
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls'

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
