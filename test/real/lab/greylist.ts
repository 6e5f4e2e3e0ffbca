import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

// The policy service of a provider that greylists, as Postgrey does it: Postfix starts this program by spawn(8) and asks
// on standard input (SMTPD_POLICY_README). A triplet's first sight is kept as an empty folder, so that several of
// these programs agree.
const [folder = '.', delaySeconds = '5'] = process.argv.slice(2)

/** Milliseconds since this triplet was first seen; 0 for a new one. */
function ageOf(triplet: string): number {
  const path = join(folder, Buffer.from(triplet).toString('hex').slice(0, 250))
  mkdirSync(path, { recursive: true })
  return Date.now() - statSync(path).birthtimeMs
}

function triplet(attributes: Map<string, string>): string {
  const client = attributes.get('client_address') ?? ''
  const network = client.includes(':') ? client.split(':', 4).join(':') : client.split('.', 3).join('.')
  const sender = (attributes.get('sender') ?? '').replace(/\+[^@]*/, '')
  return `${network} ${sender} ${attributes.get('recipient') ?? ''}`
}

let attributes = new Map<string, string>()
for await (const line of createInterface({ input: process.stdin })) {
  const equals = line.indexOf('=')
  if (equals > 0) {
    attributes.set(line.slice(0, equals), line.slice(equals + 1))
    continue
  }
  const young = ageOf(triplet(attributes)) < Number(delaySeconds) * 1000
  console.log(
    young ? `action=450 4.2.0 Greylisted, come back in ${delaySeconds} seconds\n` : 'action=DUNNO\n',
  )
  attributes = new Map()
}
