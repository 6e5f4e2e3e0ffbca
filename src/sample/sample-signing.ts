import { generateKeyPairSync } from 'node:crypto'
import { createSigners, type Signer } from '../wire/dkim-sign.ts'
import type { SigningRecord } from './provider-records.ts'

/** A key that signs what the sample providers send, made at each start. */
export interface SampleSigning extends SigningRecord {
  signerFor(domain: string): Signer | null
}

export function makeSampleSigning(domains: readonly string[]): SampleSigning {
  // Ed25519, for it is made in no time and nobody but our own verifier will look.
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const privatePem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)
  const key = { selector: 'sample', record: `v=DKIM1; k=ed25519; p=${raw.toString('base64')}` }
  return {
    ...key,
    signerFor: createSigners(domains.map((domain) => ({ ...key, domain, kind: 'ed25519', privatePem }))),
  }
}
