export interface SlotLimits {
  /** Sessions in all. */
  concurrency: number
  perDestination: number
}

/** Places for sessions. Work waits for one in the order in which it came; a full destination holds up nobody else. */
export interface Slots {
  /** `destination` is the recipient's domain, lower case. Gives back the work's own result or rejection. */
  run<T>(destination: string, work: () => Promise<T>): Promise<T>
  counts(): { running: number; waiting: number }
}

interface Waiter {
  number: number
  destination: Destination
  start: () => void
}

interface Destination {
  /** Running, or first in line and only waiting for a place in all. */
  admitted: number
  waiting: Waiter[]
}

export function newSlots({ concurrency, perDestination }: SlotLimits): Slots {
  const destinations = new Map<string, Destination>()
  // By number; all of these may start as soon as there is a place in all.
  const ready: Waiter[] = []
  let running = 0
  let waiting = 0
  let lastNumber = 0

  function admit(waiter: Waiter): void {
    waiter.destination.admitted += 1
    const index = ready.findLastIndex(({ number }) => number < waiter.number)
    ready.splice(index + 1, 0, waiter)
  }

  function startReady(): void {
    while (running < concurrency) {
      const waiter = ready.shift()
      if (waiter === undefined) return
      running += 1
      waiting -= 1
      waiter.start()
    }
  }

  function takePlace(name: string): Promise<Destination> {
    const destination = destinations.get(name) ?? { admitted: 0, waiting: [] }
    destinations.set(name, destination)
    waiting += 1
    lastNumber += 1
    const number = lastNumber
    return new Promise((resolve) => {
      const waiter = { number, destination, start: () => resolve(destination) }
      if (destination.admitted < perDestination) admit(waiter)
      else destination.waiting.push(waiter)
      startReady()
    })
  }

  function leavePlace(name: string, destination: Destination): void {
    running -= 1
    destination.admitted -= 1
    const next = destination.waiting.shift()
    if (next !== undefined) admit(next)
    else if (destination.admitted === 0) destinations.delete(name)
    startReady()
  }

  return {
    async run(name, work) {
      const destination = await takePlace(name)
      try {
        return await work()
      } finally {
        leavePlace(name, destination)
      }
    },
    counts: () => ({ running, waiting }),
  }
}
