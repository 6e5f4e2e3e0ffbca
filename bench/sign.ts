/**
 * What one RSA signature of a letter costs: our signer against mailauth's, in one run, in turns.
 * Start it with `npm exec -- node bench/sign.ts [rounds]`; figures are µs of CPU a signature.
 */
import { generateKeyPairSync, sign } from 'node:crypto'
import { dkimSign } from 'mailauth'
import { composeLetter } from '../src/wire/compose.ts'
import { createSigners } from '../src/wire/dkim-sign.ts'
import { aLetter } from '../test/kit/a-letter.ts'

const rounds = Number(process.argv[2] ?? 5)
const letters = 200
const domain = 'control.example'
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const privatePem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const letter = aLetter({ text: 'A line of a letter that tells what was found.\n'.repeat(45) })
const message = await composeLetter(letter)
const signer = createSigners([{ domain, selector: 's', kind: 'rsa', privatePem, record: '' }])(domain)
const mailauthKey = { signingDomain: domain, selector: 's', privateKey: privatePem }

const works: Record<string, () => unknown> = {
  'RSA alone': () => sign('sha256', message, privateKey),
  compose: () => composeLetter(letter),
  'sign, ours': () => signer?.(message, letter.date),
  'sign, mailauth': () => dkimSign(message, { ...mailauthKey, signatureData: [mailauthKey] }),
}

const costs = new Map<string, number[]>()
for (let round = -1; round < rounds; round += 1) {
  for (const [name, work] of Object.entries(works)) {
    const before = process.cpuUsage()
    for (let n = 0; n < letters; n += 1) await work()
    const { user, system } = process.cpuUsage(before)
    // The first round only warms up.
    if (round >= 0) costs.set(name, [...(costs.get(name) ?? []), (user + system) / letters])
  }
}
for (const [name, list] of costs) {
  const median = list.sort((one, other) => one - other)[Math.floor(list.length / 2)] ?? 0
  console.log(`${name.padEnd(16)}${median.toFixed(0).padStart(6)} µs`)
}
