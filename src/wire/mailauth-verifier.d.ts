// Parts of mailauth that its own types leave out, as they are in 7.1.0 (package.json names that version alone).

declare module 'mailauth/lib/dkim/dkim-verifier.js' {
  import type { DKIMResult, DKIMVerifyOptions } from 'mailauth'
  import type { getPublicKey } from 'mailauth/lib/tools.js'

  /** One message's signatures; a stream to mailauth itself, which gives its parts one by one to these methods. */
  export class DkimVerifier {
    constructor(options: DKIMVerifyOptions)
    keyCache: { get: KeyLookup }
    /** False until `emitHeaders`. */
    headers: { parsed: { key: string }[] } | false
    headerFrom: string[]
    fromFields: number
    results: DKIMResult[]
    /** `head` goes up to the empty line, that included. */
    emitHeaders(head: Buffer): Promise<void>
    /** A piece of the body. */
    nextChunk(piece: Buffer): Promise<void>
    finalChunk(): Promise<void>
  }

  export type KeyLookup = (
    type: string,
    name: string,
    minBitLength: number | undefined,
    options: { strict: boolean; hashAlgo: string },
  ) => ReturnType<typeof getPublicKey>
}

declare module 'mailauth/lib/tools.js' {
  import type { KeyObject } from 'node:crypto'
  import type { DNSResolver } from 'mailauth'

  /** Asks for a key's record, reads it and checks it; rejects with an error that has a `code`. */
  export function getPublicKey(
    type: string,
    name: string,
    minBitLength: number | undefined,
    resolver: DNSResolver,
    options: { strict: boolean; hashAlgo: string },
  ): Promise<{ publicKey: string | KeyObject }>
  /** A domain's U-labels as A-labels. */
  export function toALabel(domain: string): string
}
