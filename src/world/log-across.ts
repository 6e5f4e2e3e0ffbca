import { type Logger, pino } from 'pino'

/** A log that another thread writes: `send` hands its lines over to a `lineWriter` (line-writer.ts) there. */
export const logAcross = (level: string, send: (line: string) => void): Logger =>
  pino({ level, base: null, timestamp: false }, { write: send })
