import { familyOf, networkOf } from '../values/address.ts'
import type { Family } from '../values/family.ts'
import type { Clock } from '../world/clock.ts'

/** How hard others' servers may be knocked at (R26). */
export interface KnockManners {
  /** Connections at once in all. */
  atOnce: number
  /** Between the beginnings of two connections, wherever they go. */
  everyMs: number
  /** After a connection, before the next one to the same network. */
  pauseMs: number
}

/** What came of a visit, and when its connection is closed. */
export interface Visit<T> {
  found: T
  gone: Promise<void>
}

/** Turns at strangers' addresses: one at a time for a network, a /48 or an IPv4 /24. */
export interface PoliteTurns {
  /** What the work comes to when it is this address's turn, which lasts until it has gone; null where all was stopped before. */
  run<T>(address: string, work: () => Promise<Visit<T>>): Promise<T | null>
  /** Nothing more begins; what runs goes on. */
  stop(): void
}

const networkBits: Record<Family, number> = { ipv6: 48, ipv4: 24 }

interface Job {
  start(): Promise<void>
  giveUp(): void
}

interface Network {
  waiting: Job[]
  /** Somebody is there, or has just left. */
  taken: boolean
}

export function makePoliteTurns({ atOnce, everyMs, pauseMs }: KnockManners, clock: Clock): PoliteTurns {
  const networks = new Map<string, Network>()
  // Those where somebody waits and nobody is.
  const ready: string[] = []
  let running = 0
  let nextAt = Number.NEGATIVE_INFINITY
  let isTimed = false
  let stopped = false

  function startReady(): void {
    while (!stopped && running < atOnce && ready.length > 0) {
      const now = clock.now()
      if (now < nextAt) {
        if (!isTimed) clock.after(nextAt - now, onTime)
        isTimed = true
        return
      }
      const name = ready.shift() ?? ''
      const network = networks.get(name)
      const job = network?.waiting.shift()
      if (network === undefined || job === undefined) continue
      network.taken = true
      nextAt = now + everyMs
      running += 1
      void job.start().finally(() => {
        running -= 1
        clock.after(pauseMs, () => leave(name, network))
        startReady()
      })
    }
  }

  function onTime(): void {
    isTimed = false
    startReady()
  }

  function leave(name: string, network: Network): void {
    network.taken = false
    if (network.waiting.length === 0) networks.delete(name)
    else {
      ready.push(name)
      startReady()
    }
  }

  return {
    run(address, work) {
      if (stopped) return Promise.resolve(null)
      const name = networkOf(address, networkBits[familyOf(address)])
      const network = networks.get(name) ?? { waiting: [], taken: false }
      networks.set(name, network)
      return new Promise((resolve, reject) => {
        const start = async (): Promise<void> => {
          try {
            const { found, gone } = await work()
            resolve(found)
            await gone
          } catch (error) {
            reject(error)
          }
        }
        network.waiting.push({ start, giveUp: () => resolve(null) })
        if (!network.taken && network.waiting.length === 1) ready.push(name)
        startReady()
      })
    },
    stop() {
      stopped = true
      for (const { waiting } of networks.values()) for (const { giveUp } of waiting.splice(0)) giveUp()
    },
  }
}
