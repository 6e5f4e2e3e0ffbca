import { z } from 'zod'
import { startDnsServer, type ZoneRecord } from '../../src/wire/dns-server.ts'
import { groundZones } from './ground-zones.ts'
import { answerQuestions } from './helper.ts'
import { places } from './places.ts'

// The ground's name server, a process of its own. Its records come from a parent of the same checkout.
const publish = z.object({ ours: z.array(z.custom<ZoneRecord>()), dkimRecord: z.string() })

const server = await startDnsServer({ at: { address: places.dns.ipv6, port: 53 } })
answerQuestions((question) => {
  const { ours, dkimRecord } = publish.parse(question)
  server.setZones(groundZones(ours, dkimRecord))
})
