import type { Socket } from 'node:net'
import { isMapped, parseAddress } from '../values/address.ts'
import type { Endpoint } from '../values/arrival.ts'

/** The first line of a connection on the pretend network: the PROXY protocol's version 1, human-readable header. */
export function proxyHeader(client: Endpoint, server: Endpoint): string {
  // An IPv4-mapped client is what a listener for both families sees of an IPv4 one.
  const protocol = client.address.includes(':') ? 'TCP6' : 'TCP4'
  return `PROXY ${protocol} ${client.address} ${server.address} ${client.port} ${server.port}\r\n`
}

interface ProxyHeader {
  client: Endpoint
  server: Endpoint
}

const longestHeader = 107

/** Reads exactly the header and gives back what came behind it; a connection without one is closed. */
export function readProxyHeader(
  socket: Socket,
  timeoutMs: number,
  found: (header: ProxyHeader) => void,
): void {
  let received = Buffer.alloc(0)
  const deadline = setTimeout(() => socket.destroy(), timeoutMs)
  const stop = (): void => {
    clearTimeout(deadline)
    socket.off('readable', read)
    socket.off('close', stop)
  }
  const read = (): void => {
    for (let chunk: unknown = socket.read(); Buffer.isBuffer(chunk); chunk = socket.read()) {
      received = Buffer.concat([received, chunk])
      const end = received.indexOf('\r\n')
      if (end < 0 && received.length < longestHeader) continue
      stop()
      const header = end < 0 ? null : parseProxyHeader(received.toString('latin1', 0, end))
      if (header === null) {
        socket.destroy()
        return
      }
      if (received.length > end + 2) socket.unshift(received.subarray(end + 2))
      // A stream forgets its 'readable' listener only in the next tick.
      process.nextTick(found, header)
      return
    }
  }
  socket.on('readable', read)
  socket.on('close', stop)
}

function parseProxyHeader(line: string): ProxyHeader | null {
  const [proxy, protocol, from = '', to = '', fromPort = '', toPort = '', ...rest] = line.split(' ')
  const client = parseAddress(from)
  const server = parseAddress(to)
  if (proxy !== 'PROXY' || rest.length > 0 || client === null || server === null) return null
  if (!isPort(fromPort) || !isPort(toPort)) return null
  const fits =
    protocol === 'TCP6'
      ? client.includes(':') && (server.includes(':') || isMapped(client))
      : protocol === 'TCP4' && !client.includes(':') && !server.includes(':')
  if (!fits) return null
  return {
    client: { address: client, port: Number(fromPort) },
    server: { address: server, port: Number(toPort) },
  }
}

const isPort = (text: string): boolean => /^(?:0|[1-9][0-9]{0,4})$/.test(text) && Number(text) <= 65_535
