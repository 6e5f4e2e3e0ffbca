/** What one look at the world found, apart from when and how it was made. */
export type Finding<T> =
  | { state: 'seen'; value: T }
  | { state: 'absent'; how: Absence }
  | { state: 'failed'; code: string }
  | { state: 'skipped'; reason: string }

/** RFC 8020 §2 tells the two apart: nothing exists at and below the name, or only not this record type. */
export type Absence = 'no-such-name' | 'no-such-record'

/** When, how long and after what it was looked. `id` is unique within a case, `what` is for people. */
export interface Look {
  id: string
  what: string
  /** Start, ms since 1970, UTC. */
  at: number
  /** Duration in ms. */
  ms: number
}

/** One look at the world. It never judges; a look that failed says so and nothing else. */
export type Observation<T> = Finding<T> & Look

export const seen = <T>(value: T): Finding<T> => ({ state: 'seen', value })
export const absent = (how: Absence): Finding<never> => ({ state: 'absent', how })
/** `code` is the world's own word: `SERVFAIL`, `TIMEOUT`, `EACCES`. */
export const failed = (code: string): Finding<never> => ({ state: 'failed', code })
/** The code of a failed look whose answer our own network's DNS64 made up (RFC 6147), so that nothing is known of theirs. */
export const madeUpCode = 'NAT64'
/** The code of a failed look where a resolver says of all names, those at the top too, that they don't exist. */
export const noRootCode = 'NOROOT'
export const skipped = (reason: string): Finding<never> => ({ state: 'skipped', reason })

/** The same with no more than the first few of what was seen, for strangers decide how much there is. */
export const firstFew = <T>(finding: Finding<T[]>, most: number): Finding<T[]> =>
  finding.state === 'seen' ? seen(finding.value.slice(0, most)) : finding

/** Turns a finding into an observation of a case. */
export function observed<T>(look: Look, finding: Finding<T>): Observation<T> {
  return { ...look, ...finding }
}
