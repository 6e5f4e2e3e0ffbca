import type { Config } from '../config.ts'
import type { Store } from '../world/store.ts'
import { type DemoRow, rowOf, statesOf } from './demo-rows.ts'

export interface CaseWatch {
  /** The newest row of each case, oldest case first. */
  rows(): readonly DemoRow[]
  stop(): Promise<void>
}

const everyMs = 200
/** After so long nothing changes in a demo. */
const watchedMs = 120_000
const newest = 50

/** Looks for cases opened since `since` and tells each row when it first can be shown, and when its states change. */
export function watchCases(
  store: Pick<Store, 'recentCases' | 'readCase'>,
  since: number,
  config: Pick<Config, 'delivery'>,
  tell: (row: DemoRow) => void,
): CaseWatch {
  const rows = new Map<string, DemoRow>()
  const told = new Map<string, string>()
  let stopped = false
  let wake = (): void => undefined

  async function look(): Promise<void> {
    const now = Date.now()
    const cases = await store.recentCases(newest)
    const watched = cases.filter(({ opened }) => opened >= since && now - opened < watchedMs)
    for (const { id } of watched.toReversed()) {
      const theCase = await store.readCase(id)
      const row = theCase === null ? null : rowOf(theCase, now, config)
      if (row === null) continue
      rows.set(id, row)
      const states = statesOf(row).join(' ')
      if (told.get(id) === states) continue
      told.set(id, states)
      tell(row)
    }
  }

  async function run(): Promise<void> {
    while (!stopped) {
      await look()
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, everyMs)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }

  const running = run()
  return {
    rows: () => [...rows.values()],
    async stop() {
      stopped = true
      wake()
      await running
    },
  }
}
