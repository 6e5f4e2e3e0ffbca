import {
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  generateKeyPair,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ErrorForPeople } from '../values/error-for-people.ts'

/** An entry of the configuration's `dkim`. */
export interface DkimSetting {
  domain: string
  selector: string
  /** PEM, RSA of at least 1024 bits or Ed25519. */
  keyFile: string
}

/** A key that signs the letters of one domain. It can be handed to a worker thread. */
export interface DkimKey {
  /** Lower case, no final dot. */
  domain: string
  selector: string
  kind: 'rsa' | 'ed25519'
  privatePem: string
  /** The value of the TXT record at `<selector>._domainkey.<domain>` (RFC 6376 §3.6.1); longer than one string. */
  record: string
}

/** A key can't be read, made or used. Who mends it: the operator, in that file or in the configuration. */
export class KeyUnusable extends ErrorForPeople {
  override name = 'KeyUnusable'
}

/** The selector of the keys that we make ourselves. */
export const ownSelector = 'mailsix'

const secretBytes = 32

/**
 * The DKIM keys of each of `domains`: those of the configuration, else one of our own, RSA-2048, made at the first
 * start and kept in `<state>/keys`. Throws `KeyUnusable`.
 */
export async function loadDkimKeys(
  state: string,
  domains: readonly string[],
  settings: readonly DkimSetting[],
): Promise<DkimKey[]> {
  const keys = await Promise.all(
    domains.map(async (domain) => {
      const chosen = settings.filter((setting) => setting.domain === domain)
      if (chosen.length === 0) return [await loadOwnKey(state, domain)]
      const configured = await Promise.all(chosen.map(readConfiguredKey))
      // RFC 8463 §3: many verifiers don't know Ed25519 yet, so it goes beside an RSA signature only.
      if (!configured.some(({ kind }) => kind === 'rsa')) {
        throw new KeyUnusable(
          `dkim: ${domain} has only an Ed25519 key, which many receivers can't verify. ` +
            'Add an RSA key of 2048 bits with another selector ("openssl genrsa -out FILE 2048").',
        )
      }
      return configured
    }),
  )
  return keys.flat()
}

/** The 32 bytes that sign return paths, kept in `<state>/keys/return-path.key`. Throws `KeyUnusable`. */
export async function loadReturnPathSecret(state: string): Promise<KeyObject> {
  const file = join(state, 'keys', 'return-path.key')
  const secret = await readOrMake(file, async () => randomBytes(secretBytes))
  if (secret.length !== secretBytes) {
    throw new KeyUnusable(
      `${file} has ${secret.length} bytes instead of ${secretBytes}: it is damaged. Bring it back from a backup, ` +
        'or remove it; then bounces of letters already sent are refused.',
    )
  }
  // As bytes it would be made a key for each return path, which takes five times as long as the proof.
  return createSecretKey(secret)
}

async function loadOwnKey(state: string, domain: string): Promise<DkimKey> {
  const file = join(state, 'keys', `${domain.replace(/[^a-z0-9.-]/gi, '_')}.${ownSelector}.pem`)
  const pem = await readOrMake(file, async () => {
    const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
    return Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' }))
  })
  return toDkimKey(domain, ownSelector, pem.toString('latin1'), file)
}

async function readConfiguredKey({ domain, selector, keyFile }: DkimSetting): Promise<DkimKey> {
  let pem: string
  try {
    pem = await readFile(keyFile, 'latin1')
  } catch (error) {
    throw new KeyUnusable(
      `dkim: the key file ${keyFile} of ${domain} can't be read (${codeOf(error)}). ` +
        'Put it there, readable for the user mailsix runs as, or take the entry out and mailsix makes a key.',
      { cause: error },
    )
  }
  return toDkimKey(domain, selector, pem, keyFile)
}

function toDkimKey(domain: string, selector: string, pem: string, file: string): DkimKey {
  let key: KeyObject
  try {
    key = createPrivateKey(pem)
  } catch (error) {
    throw new KeyUnusable(
      `${file} holds no private key that can be read (${codeOf(error)}). Give an unencrypted PEM file, ` +
        'such as "openssl genrsa 2048" writes.',
      { cause: error },
    )
  }
  const kind = key.asymmetricKeyType
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  // RFC 8301 §3.2: verifiers don't accept RSA keys of less than 1024 bits.
  if ((kind !== 'rsa' && kind !== 'ed25519') || (kind === 'rsa' && bits < 1024)) {
    const found = kind === 'rsa' ? `an RSA key of ${bits} bits` : `a key of the kind ${kind}`
    throw new KeyUnusable(
      `${file} holds ${found}. DKIM needs RSA of at least 1024 bits (better 2048) or Ed25519.`,
    )
  }
  return { domain, selector, kind, privatePem: pem, record: recordOf(key, kind) }
}

function recordOf(key: KeyObject, kind: DkimKey['kind']): string {
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' })
  // RFC 8463 §4: the 32 bytes of an Ed25519 key stand without their ASN.1 frame.
  const bytes = kind === 'rsa' ? spki : spki.subarray(-32)
  return `v=DKIM1; k=${kind}; p=${bytes.toString('base64')}`
}

/** The file's bytes; where there is no file, it is made whole or not at all, and the first of two makers wins. */
async function readOrMake(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  try {
    return (await readIfThere(file)) ?? (await makeFile(file, await make()))
  } catch (error) {
    throw new KeyUnusable(
      `The key ${file} can't be read or made (${codeOf(error)}). ` +
        'The state folder must be there, and be writable for the user mailsix runs as.',
      { cause: error },
    )
  }
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

async function makeFile(file: string, content: Buffer): Promise<Buffer> {
  const folder = join(file, '..')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomBytes(6).toString('hex')}.new`
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
  try {
    // A link, unlike a rename, doesn't replace what another start has made meanwhile.
    await link(draft, file)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    await unlink(draft)
  }
  const directory = await open(folder, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
  return readFile(file)
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}
