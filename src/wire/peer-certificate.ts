import type { TLSSocket } from 'node:tls'
import type { CertificateFacts } from '../values/knock.ts'
import { quoteWords } from './smtp-replies.ts'
import { certifies } from './trusted-roots.ts'

/** What the other side's certificate says about itself and about `host`; null where none was shown. */
export function readPeerCertificate(socket: TLSSocket, host: string): CertificateFacts | null {
  const certificate = socket.getPeerX509Certificate()
  if (certificate === undefined) return null
  const { authorizationError: problem, authorized } = socket
  const expires = certificate.validToDate.getTime()
  return {
    trusted: authorized,
    namesHost: certifies(certificate, host),
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    expires: Number.isNaN(expires) ? null : expires,
    problem: authorized
      ? null
      : quoteWords(problem instanceof Error ? problem.message : String(problem ?? 'unknown'), 100),
  }
}

/** OpenSSL gives a line for each part of a name. */
const oneLine = (name: string | undefined): string => quoteWords((name ?? '').split('\n').join(', '))
