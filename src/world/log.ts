import { type DestinationStream, type Logger, pino } from 'pino'
import pretty from 'pino-pretty'

/**
 * The log: JSON lines for machines, coloured lines where a person sits at the terminal. `level` as configured.
 */
export function openLog(level: string, output: { isTTY?: boolean; fd: number }): Logger {
  const to: DestinationStream = output.isTTY
    ? pretty({ destination: output.fd, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss.l', sync: true })
    : pino.destination({ fd: output.fd, sync: true })
  // Letters' text never enters a log; what strangers say is JSON-quoted, so it can't break a line.
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, to)
}
