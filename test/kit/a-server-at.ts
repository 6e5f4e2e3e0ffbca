import { onTestFinished } from 'vitest'
import { makePretendNetwork, type PretendNetwork } from '../../src/world/pretend-network.ts'
import { aMailServer, type MailServer, type MailServerScript } from './a-mail-server.ts'

/** A pretend network that ends with the test. */
export async function aPretendNetwork(): Promise<PretendNetwork> {
  const network = await makePretendNetwork()
  onTestFinished(() => network.close())
  return network
}

/** A scripted mail server on port 25 of a pretended address, until the test ends. */
export async function aServerAt(
  network: PretendNetwork,
  address: string,
  script: MailServerScript = {},
): Promise<MailServer> {
  const server = await aMailServer(script, async (take) => {
    const listener = await network.listen({ address, port: 25 }, ({ socket }) => take(socket))
    return { port: listener.at.port, close: () => listener.close() }
  })
  onTestFinished(() => server.stop())
  return server
}
