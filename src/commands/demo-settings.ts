import { prefixText } from '../values/address.ts'
import { pretendPrefixes } from '../world/pretend-network.ts'

/** A configuration as it stands in the file, or a part of one. */
export type Settings = { [key: string]: Setting }
type Setting = string | number | boolean | null | Settings | Setting[]

/** The demo's configuration: the example set-up of the documents, with times of seconds where life takes minutes and hours. */
export const demoSettings = (nameServer: string): Settings => ({
  state: 'state',
  domains: { ipv6Only: 'doesnotwork.example', ipv4Only: 'control.example' },
  destinations: [
    { id: 'main', domain: 'doesnotwork.example' },
    { id: 'both', domain: 'both.doesnotwork.example', families: 'both' },
  ],
  listen: [
    { address: '2001:db8:25::d0e5', port: 25, hostname: 'mx.doesnotwork.example' },
    { address: '2001:db8:25::d0e6', port: 25, hostname: 'out6.doesnotwork.example' },
    { address: '2001:db8:25::44', port: 25, hostname: 'dual.control.example' },
    { address: '192.0.2.44', port: 25, hostname: 'mx4.control.example' },
  ],
  transports: {
    dualStack: { hostname: 'dual.control.example', ipv6: '2001:db8:25::44', ipv4: '192.0.2.44' },
    ipv6Only: { hostname: 'out6.doesnotwork.example', ipv6: '2001:db8:25::d0e6' },
  },
  dns: { servers: [nameServer] },
  delivery: {
    connectTimeout: '3s',
    commandTimeout: '10s',
    finalDotTimeout: '10s',
    attemptTimeout: '20s',
    retry: ['2s', '3s'],
    lifetime: '15s',
    explainAfter: '8s',
    bisectWait: '12s',
  },
  settle: { bounceWindow: '10m' },
  limits: { lettersPerMailbox: '1000/1h' },
  network: { alsoGlobal: pretendPrefixes.map(prefixText) },
  metrics: { listen: 'off' },
})

/** Groups are merged key by key; all else is replaced. */
export function layOver(under: Settings, over: Settings): Settings {
  const merged = { ...under }
  for (const [key, value] of Object.entries(over)) {
    const below = under[key]
    merged[key] = isGroup(value) && isGroup(below) ? layOver(below, value) : value
  }
  return merged
}

const isGroup = (value: Setting | undefined): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
