import type { Clock } from '../world/clock.ts'
import { type Destination, type Pace, rememberPaces } from './pace.ts'

export interface SlotLimits {
  /** Pieces of work in all. */
  concurrency: number
  /** Of them for one domain, and again for one host; one that is quick may have half of all. */
  perDestination: number
  /** What got no place by then gets none. */
  longestWaitMs: number
}

/**
 * Places for sessions, shared so that whoever stalls holds up nobody but those who stall. Who takes longer than
 * `patienceMs` is slow. Whoever was slow lately waits for one of the places of the slow, half of all; a host of which
 * nothing is known yet has two, and all such hosts three quarters. Where everything is taken and the slow have more
 * than their half, one of them is broken off for the next in line who is not slow.
 */
export interface Slots {
  /**
   * Gives back the work's own result or rejection; null where no place was to be had in time. Work that is told to stop
   * is to end at once with a result that says so.
   */
  run<T>(destination: Destination, work: (crowdedOut: AbortSignal) => Promise<T>): Promise<T | null>
  counts(): { running: number; waiting: number; slow: number }
}

/** Healthy servers take a mail in less; those that let everybody wait first are well served among the slow. */
export const patienceMs = 3_000
const atOnceUnproven = 2
/** Beyond that, letters are better off in the database than in memory. */
const waitingPerPlace = 20

interface Waiter {
  number: number
  start: () => void
}

interface Group {
  destination: Destination
  waiting: Waiter[]
}

interface Running {
  destination: Destination
  pace: Pace
  /** Its time is over, or it began among the slow. */
  slow: boolean
  stop: AbortController
}

export function newSlots({ concurrency, perDestination, longestWaitMs }: SlotLimits, clock: Clock): Slots {
  const mostSlow = Math.max(1, Math.floor(concurrency / 2))
  const mostUnproven = Math.max(1, Math.floor((concurrency * 3) / 4))
  const paces = rememberPaces(clock)
  const groups = new Map<string, Group>()
  // In the order in which they began.
  const running = new Set<Running>()
  let waiting = 0
  let ending = false
  let lastNumber = 0

  const counts = new Map<string, number>()

  const held = (key: string): number => counts.get(key) ?? 0

  function add(one: Running, change: 1 | -1): void {
    for (const key of keysOf(one)) {
      const count = held(key) + change
      if (count === 0) counts.delete(key)
      else counts.set(key, count)
    }
  }

  function mayStart({ domain, host, network }: Destination, pace: Pace): boolean {
    if (held(`domain ${domain}`) >= perDestination) return false
    // Many domains' mail may go to one host, which is not to be the narrow place for all of them while it is quick.
    const mostOfHost = pace === 'quick' ? Math.max(perDestination, mostSlow) : perDestination
    if (held(`host ${host}`) >= mostOfHost) return false
    switch (pace) {
      case 'quick':
        return true
      case 'slow':
        // Who is new may turn out slow too.
        return held('slow') + held('new') < mostSlow && held(`slow ${network}`) < perDestination
      case 'unproven':
        return (
          held('new') < mostUnproven &&
          held(`new domain ${domain}`) < atOnceUnproven &&
          held(`new host ${host}`) < atOnceUnproven
        )
    }
  }

  /** Those who are not slow first, then whose domain has least, then who came first; of one's neighbours alone, where given. */
  function nextInLine(beside: Destination | null): { group: Group; pace: Pace } | null {
    let best: { group: Group; pace: Pace; rank: number[] } | null = null
    for (const group of groups.values()) {
      if (beside !== null && !isBeside(beside, group.destination)) continue
      const [first] = group.waiting
      const pace = paces.of(group.destination)
      if (first === undefined || !mayStart(group.destination, pace)) continue
      const rank = [pace === 'slow' ? 1 : 0, held(`domain ${group.destination.domain}`), first.number]
      if (best === null || isBefore(rank, best.rank)) best = { group, pace, rank }
    }
    return best
  }

  /** `beside`: only those of its domain or host can have come to a place by what happened. */
  function startReady(beside: Destination | null = null): void {
    while (waiting > 0) {
      const isFull = running.size >= concurrency
      // Whoever was told to stop leaves a place in a moment.
      if (isFull && (held('slow') <= mostSlow || ending)) return
      const next = nextInLine(beside)
      if (next === null) return
      if (isFull) {
        if (next.pace !== 'slow') breakOffOne()
        return
      }
      waiting -= 1
      next.group.waiting.shift()?.start()
    }
  }

  /** Of the network that holds most of the places of the slow, the one that has had its place longest. */
  function breakOffOne(): void {
    let victim: Running | null = null
    let most = 0
    for (const one of running) {
      const its = held(`slow ${one.destination.network}`)
      if (!one.slow || its <= most) continue
      victim = one
      most = its
    }
    if (victim === null) return
    ending = true
    victim.stop.abort()
  }

  function takePlace(destination: Destination): Promise<Running | null> {
    if (waiting >= concurrency * waitingPerPlace) return Promise.resolve(null)
    const key = `${destination.domain} ${destination.host}`
    const group = groups.get(key) ?? { destination, waiting: [] }
    groups.set(key, group)
    waiting += 1
    lastNumber += 1
    const number = lastNumber
    const forget = (): void => {
      if (group.waiting.length === 0) groups.delete(key)
    }
    return new Promise((resolve) => {
      let cancel = (): void => undefined
      const waiter: Waiter = {
        number,
        start() {
          cancel()
          forget()
          const pace = paces.of(destination)
          const begun = { destination, pace, slow: pace === 'slow', stop: new AbortController() }
          running.add(begun)
          add(begun, 1)
          resolve(begun)
        },
      }
      group.waiting.push(waiter)
      startReady(running.size < concurrency ? destination : null)
      if (!group.waiting.includes(waiter)) return
      cancel = clock.after(longestWaitMs, () => {
        group.waiting = group.waiting.filter((one) => one !== waiter)
        waiting -= 1
        forget()
        resolve(null)
      })
    })
  }

  return {
    async run(destination, work) {
      const place = await takePlace(destination)
      if (place === null) return null
      let isLate = false
      const cancel = clock.after(patienceMs, () => {
        isLate = true
        add(place, -1)
        place.slow = true
        add(place, 1)
        paces.note(destination, 'slow')
        startReady()
      })
      try {
        return await work(place.stop.signal)
      } finally {
        cancel()
        if (!isLate) paces.note(destination, 'quick')
        const wasFull = running.size >= concurrency
        running.delete(place)
        add(place, -1)
        if (place.stop.signal.aborted) ending = false
        // Else each quick session would look at everybody who waits for somebody slow.
        const isForAll = wasFull || place.slow || place.pace !== 'quick'
        startReady(isForAll ? null : destination)
      }
    },
    counts: () => ({ running: running.size, waiting, slow: held('slow') }),
  }
}

const isBeside = (one: Destination, other: Destination): boolean =>
  one.domain === other.domain || one.host === other.host

/** What a piece of work counts in. */
function keysOf({ destination: { domain, host, network }, pace, slow }: Running): string[] {
  const always = [`domain ${domain}`, `host ${host}`]
  if (slow) return [...always, 'slow', `slow ${network}`]
  return pace === 'unproven' ? [...always, 'new', `new domain ${domain}`, `new host ${host}`] : always
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const index = one.findIndex((value, at) => value !== other[at])
  return index >= 0 && (one[index] ?? 0) < (other[index] ?? 0)
}
