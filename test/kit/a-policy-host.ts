import type { ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Certificate } from '../../src/world/certificate.ts'
import type { Network } from '../../src/world/network.ts'
import { aCertificate } from './a-certificate.ts'

export interface PolicyHost {
  /** The requests as they came, method and path. */
  asked: string[]
  /** What it says from now on. */
  answer: (response: ServerResponse) => void
}

/** Serves this text as an MTA-STS policy must be served. */
export const policyText =
  (text: string) =>
  (response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(text)
  }

/** A policy in enforce mode that names these hosts. */
export const enforcing = (...mx: string[]): string =>
  `version: STSv1\r\nmode: enforce\r\n${mx.map((host) => `mx: ${host}\r\n`).join('')}max_age: 86400\r\n`

/** A real HTTPS server at a pretended address, port 443, with a self-signed certificate unless another is given. */
export async function aPolicyHost(
  network: Network,
  address: string,
  answer: PolicyHost['answer'],
  certificate: Certificate = aCertificate('mta-sts.provider.example'),
): Promise<PolicyHost> {
  const host: PolicyHost = { asked: [], answer }
  const sockets = new Set<Socket>()
  const server = createServer(certificate, (request, response) => {
    host.asked.push(`${request.method} ${request.url}`)
    host.answer(response)
  })
  server.on('tlsClientError', () => {})
  const listener = await network.listen({ address, port: 443 }, ({ socket }) => {
    sockets.add(socket)
    server.emit('connection', socket)
  })
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await listener.close()
  })
  return host
}
