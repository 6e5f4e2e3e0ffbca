import type { SurveyEvent } from '../journey-survey.ts'
import { familyName } from '../values/family.ts'
import { shown } from '../values/shown.ts'
import { makeStatusLine } from './status-line.ts'

/** What is shown on standard error while a survey goes on. */
export interface SurveyProgress {
  tell(event: SurveyEvent): void
  /** A sentence that stays. */
  say(sentence: string): void
  /** May be called again. */
  end(): void
}

const redrawMs = 200
const lineMs = 10_000
const barWidth = 20

/** Where it is written. */
export interface Screen {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

/** A bar on a terminal, elsewhere a line every ten seconds. `before`: of these domains so many are there already. */
export function showSurvey(out: Screen, { all, before }: { all: number; before: number }): SurveyProgress {
  const began = performance.now()
  let done = before
  let knocks = 0
  let now = ''
  const line = makeStatusLine(out)

  const speed = (): { rate: number; left: string } => {
    const seconds = (performance.now() - began) / 1_000
    const rate = (done - before) / Math.max(seconds, 0.001)
    return { rate, left: rate > 0 && done < all ? `, ${spell((all - done) / rate)} left` : '' }
  }
  const draw = (): void => {
    const { rate, left } = speed()
    const filled = Math.round((done / Math.max(all, 1)) * barWidth)
    const bar = `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`
    const text = `${bar} ${done}/${all} domains, ${rate.toFixed(1)}/s${left}${now === '' ? '' : `: ${now}`}`
    line.draw(text.slice(0, Math.max((out.columns ?? 80) - 1, 40)))
  }
  const tell = (): void => {
    const { rate, left } = speed()
    line.say(`${done} of ${all} domains, ${knocks} knocks, ${rate.toFixed(1)} domains a second${left}`)
  }
  // It keeps the process alive too, which the clock's timers do not.
  const timer = setInterval(out.isTTY ? draw : tell, out.isTTY ? redrawMs : lineMs)
  return {
    tell(event) {
      switch (event.kind) {
        case 'finished':
          done += 1
          if (knocks === 0) now = shown(event.domain)
          return
        case 'knocks':
          now = shown(`${event.door.host} [${event.door.address}]`)
          return
        case 'knocked':
          knocks += 1
          return
        case 'waits': {
          const what = event.by === 'dns' ? 'The DNS does' : 'Mail servers do'
          line.say(
            shown(
              `${what} not answer here any more (${event.words}). Trying again in ${spell(event.ms / 1_000)}.`,
            ),
          )
          return
        }
        case 'family-closed': {
          const name = familyName(event.family)
          line.say(
            shown(
              `${name} does not get through from here (${event.words}): what hangs on it may not be told, and nobody is blamed for it.`,
            ),
          )
        }
      }
    },
    say: line.say,
    end() {
      clearInterval(timer)
      line.wipe()
    },
  }
}

/** Seconds in the unit that says most: `40 s`, `12 min`, `3 h`. */
function spell(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  return seconds < 5_400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3_600)} h`
}
