import { foundWords, knockWords } from '../explain/outside-text.ts'
import type { OutsideEvent } from '../journey-check.ts'
import type { Knock } from '../values/knock.ts'
import type { Observation } from '../values/observation.ts'
import { shown } from '../values/shown.ts'

/** What of standard error is needed. */
export type ProgressScreen = Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'rows'> & {
  write(text: string): unknown
}

/** What is shown while a look goes on, on standard error. */
export interface Progress {
  tell(event: OutsideEvent): void
  /** Takes away what was only for the time being. */
  end(): void
}

interface Line {
  what: string
  /** Null while it is being looked. */
  found: string | null
}

/** More would push the rest off a small terminal. */
const mostLines = 16
const usualColumns = 80
const redrawMs = 80

/** Lines that fill in on a terminal; elsewhere a line for each look that ended. */
export function showProgress(out: ProgressScreen): Progress {
  return out.isTTY ? liveLines(out) : plainLines(out)
}

/** The looks that a person waits for: MX, addresses, knocks, a canary. The others go on behind them, and are counted. */
const isMain = (id: string): boolean => /^(?:mx|knock|canary)(?:-|$)/.test(id)

function plainLines(out: ProgressScreen): Progress {
  return {
    tell(event) {
      if (event.kind === 'ends' && isMain(event.id))
        out.write(`${shown(`${event.what}: ${wordsFor(event)}`)}\n`)
    },
    end: () => undefined,
  }
}

function liveLines(out: ProgressScreen): Progress {
  const lines = new Map<string, Line>()
  const further = { begun: 0, ended: 0 }
  let drawn = 0
  let timer: NodeJS.Timeout | null = null

  const wipe = (): void => {
    // Up to the first line of ours, and everything from there on away.
    if (drawn > 0) out.write(`\u001b[${drawn}A\u001b[J`)
    drawn = 0
  }
  const draw = (): void => {
    timer = null
    const all = [...lines.values()].map(({ what, found }) => `${what}: ${found ?? '...'}`)
    if (further.begun > 0) all.push(`name servers, policies: ${further.ended} of ${further.begun} looks`)
    // A terminal that does not know its size says 0. A line that wraps would count as two.
    const width = (out.columns > 0 ? out.columns : usualColumns) - 3
    const height = Math.min(mostLines, (out.rows > 0 ? out.rows : mostLines + 1) - 1)
    const latest = all.slice(-height).map((line) => `  ${[...shown(line)].slice(0, width).join('')}`)
    wipe()
    out.write(`${latest.join('\n')}\n`)
    drawn = latest.length
  }
  return {
    tell(event) {
      if (isMain(event.id))
        lines.set(event.id, { what: event.what, found: event.kind === 'ends' ? wordsFor(event) : null })
      else if (event.kind === 'ends') further.ended += 1
      else further.begun += 1
      timer ??= setTimeout(draw, redrawMs)
    },
    end() {
      if (timer !== null) clearTimeout(timer)
      wipe()
    },
  }
}

const wordsFor = ({ found }: { found: Observation<unknown> }): string => {
  const ms = `${Math.round(found.ms)} ms`
  return isKnock(found) ? `${knockWords(found)}, ${ms}` : `${foundWords(found)}, ${ms}`
}

const isKnock = (found: Observation<unknown>): found is Observation<Knock> => found.id.startsWith('knock-')
