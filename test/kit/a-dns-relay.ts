import { createSocket, type Socket as UdpSocket } from 'node:dgram'
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** `off`: says SERVFAIL to everything. `silent`: says nothing. */
export type RelayMode = 'on' | 'off' | 'silent'

/** A resolver on the way to a DNS server, which can break for who asks it and for nobody else. */
export interface DnsRelay {
  /** As `dns.servers` takes it. */
  server: string
  set(mode: RelayMode): void
  close(): Promise<void>
}

/** Passes questions on to `server`, such as `[::1]:5353`, over UDP and TCP, from a port of 127.0.0.1. */
export async function aDnsRelay(server: string): Promise<DnsRelay> {
  const [, host = '', port = ''] = /^\[?([^\]]+)\]?:(\d+)$/.exec(server) ?? []
  const upstream = { host, port: Number(port) }
  const open = new Set<UdpSocket | Socket>()
  let mode: RelayMode = 'on'

  const udp = createSocket('udp4')
  udp.bind(0, '127.0.0.1')
  await once(udp, 'listening')
  const own = udp.address().port
  udp.on('message', (question, client) => {
    const answer = (bytes: Buffer): void => udp.send(bytes, client.port, client.address, () => undefined)
    if (mode === 'silent') return
    if (mode === 'off') {
      answer(servfail(question))
      return
    }
    const socket = createSocket(host.includes(':') ? 'udp6' : 'udp4')
    open.add(socket)
    const end = (): void => {
      clearTimeout(timer)
      if (open.delete(socket)) socket.close()
    }
    const timer = setTimeout(end, 5_000)
    socket.on('error', end)
    socket.on('message', (bytes) => {
      if (mode === 'on') answer(bytes)
      end()
    })
    socket.send(question, upstream.port, upstream.host)
  })

  const tcp = createServer((client) => {
    open.add(client)
    client.on('error', () => undefined).on('close', () => open.delete(client))
    if (mode === 'off') client.destroy()
    if (mode !== 'on') return
    const far = connect(upstream)
    open.add(far)
    far.on('error', () => client.destroy()).on('close', () => open.delete(far))
    client.pipe(far).pipe(client)
  })
  tcp.listen(own, '127.0.0.1')
  await once(tcp, 'listening')

  return {
    server: `127.0.0.1:${own}`,
    set(wanted) {
      mode = wanted
    },
    async close() {
      for (const one of open) 'destroy' in one ? one.destroy() : one.close()
      open.clear()
      udp.close()
      tcp.close()
      await once(tcp, 'close')
    },
  }
}

/** The question with the bits of a response and RCODE 2 (RFC 1035 §4.1.1). */
function servfail(question: Buffer): Buffer {
  const bytes = Buffer.from(question)
  bytes[2] = (bytes[2] ?? 0) | 0x80
  bytes[3] = ((bytes[3] ?? 0) & 0xf0) | 2
  return bytes
}
