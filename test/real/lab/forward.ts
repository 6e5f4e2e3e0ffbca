import { connect, createServer } from 'node:net'

// Runs on a host: takes connections at one address and brings them to another, as a proxy between two families does. Who
// is reached by it sees this host as its client.
const [fromAddress = '', fromPort = '', toAddress = '', toPort = ''] = process.argv.slice(2)

createServer((client) => {
  const server = connect(Number(toPort), toAddress)
  for (const [one, other] of [
    [client, server],
    [server, client],
  ] as const) {
    one.on('error', () => other.destroy())
    one.pipe(other)
  }
}).listen(Number(fromPort), fromAddress)
