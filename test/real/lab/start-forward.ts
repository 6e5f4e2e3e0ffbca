import { join } from 'node:path'
import { type Host, runOn, untilListening } from './host.ts'

interface End {
  address: string
  port: number
}

/** Makes a host take connections at `from` and bring them to `to`, whatever the families. */
export async function startForward(host: Host, from: End, to: End): Promise<void> {
  const ends = [from.address, from.port, to.address, to.port].join(' ')
  const program = `${process.execPath} ${join(import.meta.dirname, 'forward.ts')} ${ends}`
  const log = join(host.directory, `forward-${from.port}.log`)
  await runOn(host, ['sh', '-c', `setsid ${program} > ${log} 2>&1 &`])
  await untilListening(host, from.port, 'tcp')
}
