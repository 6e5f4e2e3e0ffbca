import type { Logger } from 'pino'
import { z } from 'zod'

const lineShape = z.looseObject({ level: z.number(), msg: z.string().optional() })
const levels = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal'])

/** Writes the lines of another thread's log into this one. */
export function lineWriter(log: Logger): (line: string) => void {
  // An error was taken apart where it was.
  const taken = log.child({}, { serializers: { err: (error: unknown) => error } })
  return (line) => {
    const { level, msg, ...rest } = lineShape.parse(JSON.parse(line))
    taken[levels.parse(log.levels.labels[level])](rest, msg)
  }
}
