import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { decode, encode, type Packet } from 'dns-packet'
import { onTestFinished } from 'vitest'
import { makePretendNetwork, type PretendNetwork } from '../../src/world/pretend-network.ts'

/** What it sends back to a query over UDP: packets, bytes, nothing. */
export type Odd = (query: Packet) => (Packet | Buffer)[]

/** What it does with a query over TCP; null: nobody listens there. */
export type OddTcp = ((socket: Socket, query: Packet) => void) | null

export const framed = (message: Buffer): Buffer =>
  Buffer.concat([Buffer.of(message.length >> 8, message.length & 255), message])

/** A name server that does what it likes, at port 53 of a pretended address. */
export async function anOddNameServer(
  address: string,
  udp: Odd,
  tcp: OddTcp = null,
): Promise<PretendNetwork> {
  const network = await makePretendNetwork()
  onTestFinished(() => network.close())
  for (;;) {
    const listener = createServer((socket) => {
      onTestFinished(() => void socket.destroy())
      socket.on('error', () => {})
      socket.once('data', (bytes) => tcp?.(socket, decode(bytes.subarray(2))))
    })
    listener.listen(0, '::1')
    await once(listener, 'listening')
    const bound = listener.address()
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0
    if (tcp === null) listener.close()
    else onTestFinished(() => void listener.close())
    const socket = createSocket('udp6')
    socket.on('message', (bytes, from) => {
      for (const reply of udp(decode(bytes))) {
        socket.send(Buffer.isBuffer(reply) ? reply : encode(reply), from.port, from.address)
      }
    })
    const bind = Promise.withResolvers<boolean>()
    socket.once('error', () => bind.resolve(false)).bind(port, '::1', () => bind.resolve(true))
    if (!(await bind.promise)) continue
    onTestFinished(() => void socket.close())
    network.lead({ address, port: 53 }, { address: '::1', port })
    return network
  }
}
