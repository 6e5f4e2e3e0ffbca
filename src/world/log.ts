import { type DestinationStream, type Logger, pino } from 'pino'
import pretty from 'pino-pretty'

// What waits to be written while there is no room for it; what is beyond that is lost.
const mostUnwritten = 1_048_576

/**
 * The log: JSON lines for machines, coloured lines where a person sits at the terminal. `level` as configured.
 * A log that takes nothing, on a full disk say, costs lines and no more (R31).
 */
export function openLog(level: string, output: { isTTY?: boolean; fd: number }): Logger {
  // Letters' text never enters a log; what strangers say is JSON-quoted, so it can't break a line.
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destinationOf(output))
}

function destinationOf({ isTTY, fd }: { isTTY?: boolean; fd: number }): DestinationStream {
  if (isTTY)
    return pretty({ destination: fd, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss.l', sync: true })
  const lines = pino.destination({ fd, sync: true, maxLength: mostUnwritten })
  // pino's own listener lets every error but EPIPE end the process.
  lines.on('error', () => undefined)
  return lines
}
