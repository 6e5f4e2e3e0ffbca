import { X509Certificate } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CertificateRefused, keepCertificate, readCertificate } from '../../src/world/certificate.ts'

const now = Date.UTC(2026, 10, 21)
const year = 365 * 86_400_000
const aFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'certificate-'))

test('a certificate is made once, for all names, readable by us alone', async () => {
  const folder = await aFolder()
  const made = await keepCertificate(join(folder, 'tls'), ['mx.six.example', 'mx4.control.example'], now)
  const read = new X509Certificate(made.cert)
  expect(read.checkHost('mx4.control.example')).toBe('mx4.control.example')
  expect(read.checkHost('other.example')).toBeUndefined()
  expect(read.publicKey.asymmetricKeyDetails).toMatchObject({ namedCurve: 'prime256v1' })
  expect(read.verify(read.publicKey)).toBe(true)
  expect((await stat(join(folder, 'tls', 'certificate.pem'))).mode & 0o777).toBe(0o600)
  const again = await keepCertificate(join(folder, 'tls'), ['mx.six.example'], now + 9 * year)
  expect(again.cert.trim()).toBe(made.cert.trim())
  await rm(folder, { recursive: true })
})

test('a certificate that ends soon, lacks a name or is damaged is made anew', async () => {
  const folder = await aFolder()
  const names = ['mx.six.example']
  const serial = async (at: number, wanted = names) =>
    new X509Certificate((await keepCertificate(folder, wanted, at)).cert).serialNumber
  const first = await serial(now)
  const later = await serial(now + 10 * year)
  expect(later).not.toBe(first)
  const renamed = await serial(now + 10 * year, ['mx2.six.example'])
  expect(renamed).not.toBe(later)
  await writeFile(join(folder, 'certificate.pem'), 'garbage -----BEGIN CERTIFICATE----- garbage')
  expect(await serial(now, ['mx2.six.example'])).not.toBe(renamed)
  await rm(folder, { recursive: true })
})

test("the operator's own certificate is read, and what is wrong with it is said with a cure", async () => {
  const folder = await aFolder()
  const [certFile, keyFile] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
  const made = await keepCertificate(folder, ['mx.six.example'], now)
  const other = await keepCertificate(join(folder, 'other'), ['mx.six.example'], now)
  await writeFile(certFile, made.cert)
  await writeFile(keyFile, made.key)
  expect(await readCertificate(certFile, keyFile)).toEqual(made)
  await expect(readCertificate(certFile, join(folder, 'none.pem'))).rejects.toThrow(
    /tls\.keyFile: .*none\.pem/,
  )
  await writeFile(keyFile, other.key)
  await expect(readCertificate(certFile, keyFile)).rejects.toThrow(CertificateRefused)
  expect(await readFile(keyFile, 'utf8')).toBe(other.key)
  await rm(folder, { recursive: true })
})
