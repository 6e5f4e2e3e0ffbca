import { generateKeyPairSync } from 'node:crypto'
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { KeyUnusable, loadDkimKeys, loadReturnPathSecret } from '../../src/world/keys.ts'

let state: string
beforeEach(async () => {
  state = await mkdtemp(join(tmpdir(), 'mailsix-keys-'))
})
afterEach(() => rm(state, { recursive: true, force: true }))

const pem = (kind: 'rsa' | 'ed25519' | 'ec', bits = 2048): string => {
  const key =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: bits }).privateKey
      : kind === 'ed25519'
        ? generateKeyPairSync('ed25519').privateKey
        : generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  return key.export({ type: 'pkcs8', format: 'pem' }).toString()
}

async function keyFile(name: string, content: string): Promise<string> {
  const file = join(state, name)
  await writeFile(file, content)
  return file
}

test('the first start makes a key a domain that only its owner can read, and later starts keep it', async () => {
  const domains = ['doesnotwork.example', 'control.example']
  const keys = await loadDkimKeys(state, domains, [])
  expect(keys.map(({ domain, selector, kind }) => [domain, selector, kind])).toEqual([
    ['doesnotwork.example', 'mailsix', 'rsa'],
    ['control.example', 'mailsix', 'rsa'],
  ])
  expect(keys[0]?.record).toMatch(/^v=DKIM1; k=rsa; p=MII[A-Za-z0-9+/]+=*$/)
  expect(keys[0]?.record).not.toBe(keys[1]?.record)
  expect((await stat(join(state, 'keys/doesnotwork.example.mailsix.pem'))).mode & 0o777).toBe(0o600)
  expect((await stat(join(state, 'keys'))).mode & 0o777).toBe(0o700)
  expect(await loadDkimKeys(state, domains, [])).toEqual(keys)
})

test('two starts at once agree on one key and leave no drafts', async () => {
  const starts = await Promise.all(
    Array.from({ length: 4 }, async () => ({
      keys: await loadDkimKeys(state, ['control.example'], []),
      secret: (await loadReturnPathSecret(state)).export(),
    })),
  )
  for (const start of starts) expect(start).toEqual(starts[0])
  expect((await readdir(join(state, 'keys'))).sort()).toEqual([
    'control.example.mailsix.pem',
    'return-path.key',
  ])
})

test('the secret of return paths has 32 bytes and only its owner can read it', async () => {
  expect((await loadReturnPathSecret(state)).export()).toHaveLength(32)
  expect((await stat(join(state, 'keys/return-path.key'))).mode & 0o777).toBe(0o600)
})

test('a damaged secret is not used', async () => {
  await loadReturnPathSecret(state)
  await writeFile(join(state, 'keys/return-path.key'), 'short')
  await expect(loadReturnPathSecret(state)).rejects.toThrow(/return-path\.key has 5 bytes instead of 32/)
})

test('the keys of the configuration are used, Ed25519 beside RSA', async () => {
  const rsa = await keyFile('rsa.pem', pem('rsa'))
  const ed = await keyFile('ed.pem', pem('ed25519'))
  const keys = await loadDkimKeys(
    state,
    ['control.example'],
    [
      { domain: 'control.example', selector: 'r1', keyFile: rsa },
      { domain: 'control.example', selector: 'e1', keyFile: ed },
    ],
  )
  expect(keys.map(({ selector, kind }) => [selector, kind])).toEqual([
    ['r1', 'rsa'],
    ['e1', 'ed25519'],
  ])
  expect(keys[1]?.record).toMatch(/^v=DKIM1; k=ed25519; p=[A-Za-z0-9+/]{43}=$/)
  expect(await readdir(state)).not.toContain('keys')
})

test.each([
  [
    'a key file that is not there',
    async () => join(state, 'gone.pem'),
    /gone\.pem of control\.example can't be read \(ENOENT\)/,
  ],
  ['a file that holds no key', () => keyFile('text.pem', 'hello'), /text\.pem holds no private key/],
  ['an elliptic curve key', () => keyFile('ec.pem', pem('ec')), /a key of the kind ec/],
  ['an RSA key that is too short', () => keyFile('short.pem', pem('rsa', 768)), /an RSA key of 768 bits/],
  ['an Ed25519 key alone', () => keyFile('ed.pem', pem('ed25519')), /only an Ed25519 key/],
])('%s is refused with a sentence that helps', async (_, file, sentence) => {
  const settings = [{ domain: 'control.example', selector: 's', keyFile: await file() }]
  const loading = loadDkimKeys(state, ['control.example'], settings)
  await expect(loading).rejects.toThrow(KeyUnusable)
  await expect(loading).rejects.toThrow(sentence)
})

test('a state folder where no key can be made is refused with a sentence that helps', async () => {
  const file = await keyFile('not-a-folder', '')
  await chmod(file, 0o600)
  await expect(loadReturnPathSecret(file)).rejects.toThrow(/can't be read or made \(ENOTDIR\)/)
})
