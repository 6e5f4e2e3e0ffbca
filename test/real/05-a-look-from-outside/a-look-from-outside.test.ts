import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { reasonNotToRun } from '../lab/can-run.ts'
import type { Output } from '../lab/command.ts'
import { type Host, runOn, runOnAnyhow } from '../lab/host.ts'
import { keepForLooking } from '../lab/keep.ts'
import { type Lab, startLab } from '../lab/lab.ts'
import { startServer } from '../lab/start-server.ts'
import { txt } from '../lab/zone.ts'
import { type Look, looks, titleOf } from './looks.ts'
import { brokenDomain, odd, targets } from './targets.ts'
import { startViews, type View } from './views.ts'

const program = join(import.meta.dirname, '../../../bin/mailsix.js')
const keptUpMs = 24 * 60 * 60 * 1000
/** Beside the start of the program, which takes a busy machine some seconds. */
const inAllMs = 9_500
/** So many looks at once leave each one the time that it would have alone. */
const atOnce = 6

// The lab is the Internet: its addresses are those of documentation.
const global = ['2001:db8::/32', '192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24']
const options = ['--json', ...global.flatMap((prefix) => ['--also-global', prefix])]

const checked = z.object({
  ms: z.number(),
  answer: z.string(),
  verdicts: z.array(z.object({ rule: z.string(), state: z.string(), finding: z.string() })),
})

const none: Output = { code: -1, stdout: '', stderr: 'not looked at' }

describe.skipIf(reasonNotToRun() !== null)('a look at a domain from outside', () => {
  let lab: Lab
  let views: Map<View, Host>
  const outcomes = new Map<Look, Output>()

  beforeAll(async () => {
    lab = await startLab('outside')
    // A resolver that knows no top of the DNS is not believed.
    const tops = ['example', 'com', 'arpa'].map((top) => txt(top, 'a top of the DNS'))
    await lab.serveNames(
      targets.map(({ domain }) => domain),
      [...tops, ...targets.flatMap(({ records }) => records)],
      [brokenDomain],
    )
    const servers = targets.flatMap(({ server }) => server ?? [])
    const host = await lab.addHost('odd', Object.values(odd))
    const manners = [`${odd.silent}=silent`, `${odd.busy}=busy`].join(' ')
    const odd25 = `${process.execPath} ${join(import.meta.dirname, '../lab/odd-server.ts')} ${manners}`
    await runOn(host, ['sh', '-c', `setsid ${odd25} > ${join(host.directory, 'odd.log')} 2>&1 &`])
    const [started] = await Promise.all([
      startViews(lab),
      ...servers.map((server) => startServer(lab, server)),
    ])
    views = started
    const left = [...looks]
    const lookOneAfterAnother = async () => {
      for (let plan = left.shift(); plan !== undefined; plan = left.shift())
        outcomes.set(plan, await look(plan))
    }
    await Promise.all(Array.from({ length: atOnce }, lookOneAfterAnother))
  }, 240_000)

  afterAll(async () => {
    await keepForLooking(lab)
    await lab.stop()
  }, keptUpMs)

  async function look({ domain, from, withCanary }: Look): Promise<Output> {
    const host = views.get(from)
    if (host === undefined) throw new Error(`Nobody looks from ${from}`)
    const canary = withCanary ? ['--canary', 'mx.ready.example'] : []
    // So many starts of one program share what was compiled.
    const node = ['env', `NODE_COMPILE_CACHE=${join(lab.directory, 'compiled')}`, process.execPath]
    return await runOnAnyhow(host, [...node, program, 'check', ...options, ...canary, domain])
  }

  test.each(looks.map((plan) => ({ title: titleOf(plan), plan })))('$title', ({ plan }) => {
    const { code, stdout, stderr } = outcomes.get(plan) ?? none
    expect(stdout, stderr).not.toBe('')
    const { verdicts, ms } = checked.parse(JSON.parse(stdout))
    const found = Object.fromEntries(verdicts.map(({ rule, finding }) => [rule, finding]))
    expect.soft(found, stdout).toMatchObject(plan.finds)
    expect.soft(code).toBe(plan.exit)
    expect.soft(ms, 'how long it looked').toBeLessThan(inAllMs)
  })
})
