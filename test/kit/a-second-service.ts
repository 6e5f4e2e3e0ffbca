import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import { stringify } from 'yaml'
import { demoSettings, layOver } from '../../src/commands/demo-settings.ts'
import { type Config, readConfig } from '../../src/config.ts'
import { wantedZones } from '../../src/doctor/wanted-records.ts'
import { type Service, startService } from '../../src/journey-service.ts'
import { deliverByMx } from '../../src/sample/deliver-by-mx.ts'
import { makeSampleOutgoing } from '../../src/sample/sample-outgoing.ts'
import { systemClock } from '../../src/world/clock.ts'
import { systemDice } from '../../src/world/dice.ts'
import { loadDkimKeys } from '../../src/world/keys.ts'
import type { Sent, SmallWorld } from './a-small-world.ts'

/** Another mailsix in the same world, at `other6.example` and `other4.example`. */
export interface SecondService {
  config: Config
  service: Service
  /** A mail from the host that sends its letters. */
  send(mail: { from: string; to: string; message: Buffer }): Promise<Omit<Sent, 'case'>>
}

const hostname = { dual: 'dual.other4.example', six: 'out6.other6.example' }
const dual = { ipv6: '2001:db8:26::44', ipv4: '192.0.2.45' }
const six = '2001:db8:26::d0e6'

export async function aSecondService({ demo }: SmallWorld): Promise<SecondService> {
  const folder = join(dirname(demo.configFile), 'second')
  const file = join(folder, 'mailsix.yaml')
  mkdirSync(folder)
  const settings = layOver(demoSettings(demo.names.server), {
    domains: { ipv6Only: 'other6.example', ipv4Only: 'other4.example' },
    destinations: [{ id: 'main', domain: 'other6.example' }],
    listen: [
      { address: '2001:db8:26::d0e5', port: 25, hostname: 'mx.other6.example' },
      { address: dual.ipv4, port: 25, hostname: 'mx4.other4.example' },
    ],
    transports: {
      dualStack: { hostname: hostname.dual, ...dual },
      ipv6Only: { hostname: hostname.six, ipv6: six },
    },
  })
  writeFileSync(file, stringify(settings))
  const config = readConfig(file)
  const { ipv4Only, ipv6Only } = config.domains
  const keys = await loadDkimKeys(config.state, [ipv6Only, ipv4Only], config.dkim)
  demo.names.addRecords(wantedZones({ ...config, keys }).flatMap(({ records }) => records))
  const log = pino({ level: 'silent' })
  const ground = { network: demo.network, clock: systemClock, dice: systemDice, log }
  const service = await startService(config, ground)
  onTestFinished(() => service.stop(0))
  const place = { out: { host: hostname.dual, ...dual }, families: ['ipv6', 'ipv4'] as const }
  return {
    config,
    service,
    send: ({ from, to, message }) =>
      deliverByMx(
        { envelopeSender: from, recipient: to, message },
        place,
        makeSampleOutgoing(demo.network, demo.names),
      ),
  }
}
