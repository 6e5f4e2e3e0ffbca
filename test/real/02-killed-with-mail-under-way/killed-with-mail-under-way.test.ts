import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reasonNotToRun } from '../lab/can-run.ts'
import { eventually } from '../lab/eventually.ts'
import { type Host, onHost } from '../lab/host.ts'
import { keepForLooking } from '../lab/keep.ts'
import { type Lab, startLab } from '../lab/lab.ts'
import type { RunningProvider } from '../lab/mail-server.ts'
import { headersOf, readMaildir } from '../lab/maildir.ts'
import { addMailsix, ipv6OnlyDomain, type Mailsix, ourAddresses, ourDomains } from '../lab/mailsix.ts'
import { setFirewall, startPostfix } from '../lab/postfix.ts'
import { aProvider, recordsOf } from '../lab/provider.ts'

const crowd = aProvider('crowd', 1)
const sessionsHeld = 12
/** `delivery.perDestination` for this provider's one mail exchanger. */
const connectionsAtOnce = 10
const keptUpMs = 24 * 60 * 60 * 1000

/** Starts the generator of traffic; the sets fill while it runs. */
function startFlood(
  host: Host,
  name: string,
): { inData: Set<string>; taken: Set<string>; ended: Promise<void> } {
  const program = [process.execPath, join(import.meta.dirname, '../lab/flood.ts')]
  const options = [
    ourAddresses.inbound,
    `test@${ipv6OnlyDomain}`,
    crowd.domain,
    name,
    String(sessionsHeld),
    '4',
  ]
  const [command = '', ...args] = onHost(host, [...program, ...options])
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const inData = new Set<string>()
  const taken = new Set<string>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [what, sender = ''] = line.split(' ')
    if (what === 'taken') taken.add(sender)
    if (what === 'in-data') inData.add(sender)
  })
  return { inData, taken, ended: new Promise((resolve) => child.once('close', () => resolve())) }
}

/** `A B` for each address that got letters. */
function lettersByAddress({ host }: RunningProvider): Map<string, string> {
  const letters = readMaildir(host).map((letter) => ({
    to: headersOf(letter, 'x-original-to').join(),
    kind: headersOf(letter, 'mailsix-letter').join(),
  }))
  const grouped = Map.groupBy(letters, ({ to }) => to)
  return new Map(
    [...grouped].map(([to, own]) => [
      to,
      own
        .map(({ kind }) => kind)
        .toSorted()
        .join(' '),
    ]),
  )
}

describe.skipIf(reasonNotToRun() !== null)('when mailsix is killed with mail under way', () => {
  let lab: Lab
  let mailsix: Mailsix
  let provider: RunningProvider

  beforeAll(async () => {
    lab = await startLab('killed-with-mail-under-way')
    const delivery = { retry: ['2s'], lifetime: '5m', explainAfter: '5m', perDestination: connectionsAtOnce }
    mailsix = await addMailsix(lab, { delivery })
    await lab.serveNames([...ourDomains, crowd.domain], [...(await mailsix.records()), ...recordsOf(crowd)])
    // Nothing gets out, so that every letter is unsent when the power goes.
    const plan = { anybody: true, firewall: 'tcp dport 25 reject with tcp reset' }
    provider = await startPostfix(lab, crowd, plan)
    await mailsix.start()
  })

  afterAll(async () => {
    await keepForLooking(lab)
    await mailsix.stop('SIGTERM').finally(() => lab.stop())
  }, keptUpMs)

  test('every message that got its 250 is answered A and B after the restart, once', async () => {
    const { inData, taken, ended } = startFlood(provider.host, 'first')
    await eventually(() => inData.size >= sessionsHeld && taken.size >= 40, Boolean, 30_000, 20)
    const unsent = 2 * taken.size - readMaildir(provider.host).length
    expect(inData.size).toBeGreaterThanOrEqual(10)
    expect(unsent).toBeGreaterThanOrEqual(50)

    await mailsix.stop('SIGKILL')
    await ended
    console.log(`killed with ${inData.size} sessions in DATA and ${unsent} letters unsent`)

    await mailsix.start()
    await setFirewall(provider.host, '')
    const { value: wrong } = await eventually(
      () => [...taken].filter((sender) => lettersByAddress(provider).get(sender) !== 'A B'),
      (left) => left.length === 0,
      60_000,
    )
    expect(wrong).toEqual([])
    // What was durable without a 250 getting through is answered the same way; what was half sent, never.
    expect([...lettersByAddress(provider)].filter(([, letters]) => letters !== 'A B')).toEqual([])
    expect([...inData].filter((sender) => lettersByAddress(provider).has(sender))).toEqual([])
  })

  test('again and again while letters go out, only what was on the wire comes twice', async () => {
    const acknowledged = new Set<string>()
    for (const name of ['second', 'third', 'fourth']) {
      const { taken, ended } = startFlood(provider.host, name)
      await eventually(() => taken.size >= 30, Boolean, 30_000, 5)
      await mailsix.stop('SIGKILL')
      await ended
      for (const sender of taken) acknowledged.add(sender)
      await mailsix.start()
    }
    const hasBoth = (letters = '') => letters.includes('A') && letters.includes('B')
    const { value: unanswered } = await eventually(
      () => [...acknowledged].filter((sender) => !hasBoth(lettersByAddress(provider).get(sender))),
      (left) => left.length === 0,
      60_000,
    )
    expect(unanswered).toEqual([])
    const twice = [...lettersByAddress(provider).values()].filter((letters) => letters !== 'A B')
    console.log(
      `killed three times: ${acknowledged.size} messages taken, ${twice.length} answered with a double`,
    )
    expect(twice.length).toBeLessThanOrEqual(3 * connectionsAtOnce)
  })
})
