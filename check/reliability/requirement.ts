/** A test: the file it stands in, a colon, and the first argument of its `test(…)`, placeholders and all. */
export type ShownBy = `test/${string}.test.ts: ${string}`

/** The two halves of it. */
export function partsOf(shownBy: ShownBy): { file: string; title: string } {
  const at = shownBy.indexOf(': ')
  return { file: shownBy.slice(0, at), title: shownBy.slice(at + 2) }
}

/** A piece of source that keeps a requirement, and the test that fails when it is taken away. */
export interface Guard {
  /** What it keeps, in words. */
  guard: string
  /** From the top of the repository. */
  file: string
  /** The piece, as it stands exactly once in the file. */
  take: string
  /** What stands there when the guard is gone. It must still be a program. */
  leave: string
  shownBy: ShownBy
}

/** One thing that the service must survive. */
export interface Requirement {
  id: string
  says: string
  guards: readonly Guard[]
  /** Files that keep it beside those of the guards. */
  alsoKeptIn?: readonly string[]
  /** Tests that show it as a whole, beside those of the guards. */
  alsoShownBy?: readonly ShownBy[]
  /** What of it is not there yet. */
  later?: string
}

/** Requirements that belong together, as a chapter of the page. */
export interface Chapter {
  title: string
  requirements: readonly Requirement[]
}
