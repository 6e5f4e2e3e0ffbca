import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads'
import { type Changes, makeChanges } from './changes.ts'

/** The way of changes from the thread that makes them to one that looks on. */
export interface ChangesAcross {
  port: MessagePort
  /** How many watch on the other side; nothing is sent while nobody does. */
  watching: Int32Array<SharedArrayBuffer>
}

/** Passes on what changes here. `across` is for the other thread, and its `port` to be transferred; `stop` ends it. */
export function passChangesOn(changes: Changes): { across: ChangesAcross; stop(): void } {
  const { port1, port2 } = new MessageChannel()
  const watching = new Int32Array(new SharedArrayBuffer(4))
  // It is no reason to stay alive.
  port1.unref()
  const unwatch = changes.watchAll((keys) => {
    if (Atomics.load(watching, 0) > 0) port1.postMessage(keys)
  })
  return {
    across: { port: port2, watching },
    stop() {
      unwatch()
      port1.close()
    },
  }
}

/**
 * The changes of the other thread. Who watches before reading misses none: a change that could not be read yet is told
 * after that, and then finds that somebody watches.
 */
export function changesFrom({ port, watching }: ChangesAcross, failed: (error: unknown) => void): Changes {
  const here = makeChanges(failed)
  port.on('message', (keys: readonly string[]) => here.tell(keys))
  port.unref()
  return {
    ...here,
    watch(key, told) {
      Atomics.add(watching, 0, 1)
      const unwatch = here.watch(key, told)
      let over = false
      return () => {
        unwatch()
        if (!over) Atomics.sub(watching, 0, 1)
        over = true
      }
    },
    // Else they wait for their turn in the event loop, and a page that is asked for before them would be of yesterday.
    catchUp() {
      for (;;) {
        const next: { message: readonly string[] } | undefined = receiveMessageOnPort(port)
        if (next === undefined) return
        here.tell(next.message)
      }
    },
  }
}
