import { promises as dns } from 'node:dns'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { authenticate } from 'mailauth'
import { claims } from './proof.ts'

// Runs on a host of the lab and so asks the lab's DNS what SPF, DKIM and DMARC say of letters: JSON in, JSON out, a line each.

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

for await (const line of createInterface({ input: process.stdin })) {
  const proofs = []
  for (const { file, ip, helo, sender } of claims.parse(JSON.parse(line))) {
    const { spf, dkim, dmarc } = await authenticate(readFileSync(file), {
      ip,
      helo,
      sender,
      resolver: resolve,
      disableArc: true,
      disableBimi: true,
    })
    proofs.push({
      spf: spf === false ? 'none' : spf.status.result,
      dkim: dkim.results.map(({ status, signingDomain }) => `${status.result} ${signingDomain}`),
      dmarc: dmarc === false ? 'none' : dmarc.status.result,
    })
  }
  console.log(JSON.stringify(proofs))
}
