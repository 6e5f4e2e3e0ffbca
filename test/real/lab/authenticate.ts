import { promises as dns } from 'node:dns'
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { authenticate } from 'mailauth'
import { claims } from './proof.ts'

// Runs on a provider's host and so asks the lab's DNS what SPF, DKIM and DMARC say of its letters: JSON in, JSON out.

async function resolve(name: string, type: string): Promise<string[][] | string[]> {
  switch (type) {
    case 'TXT':
      return dns.resolveTxt(name)
    case 'A':
      return dns.resolve4(name)
    case 'AAAA':
      return dns.resolve6(name)
    case 'PTR':
      return dns.resolvePtr(name)
    default:
      throw new Error(`${name}: no ${type} needed here`)
  }
}

const proofs = []
for (const { file, ip, helo, sender } of claims.parse(JSON.parse(await text(process.stdin)))) {
  const { spf, dkim, dmarc } = await authenticate(readFileSync(file), {
    ip,
    helo,
    sender,
    resolver: resolve,
    disableArc: true,
    disableBimi: true,
  })
  proofs.push({
    file,
    spf: spf === false ? 'none' : spf.status.result,
    dkim: dkim.results.map(({ status, signingDomain }) => `${status.result} ${signingDomain}`),
    dmarc: dmarc === false ? 'none' : dmarc.status.result,
  })
}
console.log(JSON.stringify(proofs))
