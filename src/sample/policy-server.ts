import { createServer } from 'node:https'
import type { Socket } from 'node:net'
import type { Certificate } from '../world/certificate.ts'
import type { Listener, Network } from '../world/network.ts'

/** Serves an MTA-STS policy (RFC 8461 §3.3) at one address of the network, over real TLS. Throws `CannotListen`. */
export async function startPolicyServer(
  address: string,
  policy: string,
  certificate: Certificate,
  network: Network,
): Promise<Pick<Listener, 'close'>> {
  const sockets = new Set<Socket>()
  const server = createServer(certificate, ({ url }, response) => {
    const isThere = url === '/.well-known/mta-sts.txt'
    response.writeHead(isThere ? 200 : 404, { 'content-type': 'text/plain' }).end(isThere ? policy : '')
  })
  server.on('tlsClientError', () => undefined)
  const listener = await network.listen({ address, port: 443 }, ({ socket }) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    server.emit('connection', socket)
  })
  return {
    async close() {
      await listener.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
