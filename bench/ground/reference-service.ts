import { generateKeyPairSync } from 'node:crypto'
import { promises as dns } from 'node:dns'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Readable } from 'node:stream'
import { authenticate } from 'mailauth'
import { createTransport } from 'nodemailer'
import { SMTPServer } from 'smtp-server'
import { domains, places } from './places.ts'

// What ours is compared with: the obvious autoresponder, each library used as its first example shows it. It
// authenticates a mail, keeps it, and sends two signed answers. Its options are where its data has to go.
const [, , folder = ''] = process.argv
const resolver = new dns.Resolver()
resolver.setServers([places.dns.ipv6])

const database = new DatabaseSync(join(mkdtempSync(join(folder, 'reference-')), 'reference.db'))
database.exec('PRAGMA journal_mode = WAL; CREATE TABLE mails (sender TEXT, verdict TEXT, raw BLOB)')
const insert = database.prepare('INSERT INTO mails VALUES (?, ?, ?)')

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const privatePem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const text = 'A line of an answer that tells what was found.\n'.repeat(45)

const server = new SMTPServer({
  authOptional: true,
  async onData(stream, session, callback) {
    try {
      const message = await bytesOf(stream)
      const { mailFrom } = session.envelope
      const sender = mailFrom === false ? '' : mailFrom.address
      const { headers, ...verdict } = await authenticate(message, {
        ip: session.remoteAddress,
        helo: session.hostNameAppearsAs,
        sender,
        // mailauth asks for what has strings.
        resolver: async (name, type) => (await resolver.resolve(name, type)) as string[],
      })
      insert.run(sender, JSON.stringify(verdict), message)
      callback()
      await Promise.all([answer(sender, 'A', domains.ipv4Only), answer(sender, 'B', domains.ipv6Only)])
    } catch (error) {
      callback(error instanceof Error ? error : new Error(String(error)))
    }
  },
})
server.on('error', () => undefined)
server.listen({ host: places.ours.inbound, port: 25 }, () => console.log('{"ready":true}'))
process.on('SIGTERM', () => process.exit())

async function answer(recipient: string, kind: string, from: string): Promise<void> {
  const exchangers = await resolver.resolveMx(recipient.slice(recipient.indexOf('@') + 1))
  const [host = ''] = await resolver.resolve6(exchangers[0]?.exchange ?? '')
  const transport = createTransport({
    host,
    port: 25,
    dkim: { domainName: from, keySelector: 'mailsix', privateKey: privatePem },
  })
  await transport.sendMail({
    from: `test@${from}`,
    to: recipient,
    subject: 'An answer',
    headers: { 'Mailsix-Letter': kind },
    text,
  })
}

async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
