import type { PageState } from '../journey-pages.ts'
import type { Language } from '../values/language.ts'
import type { Clock } from '../world/clock.ts'
import { type Marks, marksOf, marksText, type Sections } from './section-marks.ts'

/** Somebody who looks at a page while it changes. */
export interface Reader {
  language: Language
  /** What their browser has of it. */
  has: Marks
  /** Text of the stream (WHATWG HTML, "Server-sent events"). */
  send(text: string): void
  /** Nothing more comes. */
  end(): void
}

/** What a live page needs. */
export interface LiveGround {
  /** Null where nothing is behind the page any more. */
  read(page: string): Promise<PageState | null>
  watch(page: string, told: () => void): Promise<() => void>
  render(state: PageState, language: Language): Sections
  clock: Clock
  pace: LivePace
  failed(error: unknown): void
}

/** All in ms. */
export interface LivePace {
  /** What changes within so long is told at once. */
  conflate: number
  /** So often a page is looked at though nobody tells of a change: time alone changes verdicts. */
  refresh: number
  /** So often a stream shows that it lives, for proxies end what is silent. */
  beat: number
  /** So long a stream lasts; its browser comes again. */
  life: number
}

/** One page with all who look at it: it is read once for all of them, and a section rendered once for each language. */
export interface LivePage {
  join(reader: Reader): void
  leave(reader: Reader): void
  close(): void
}

/** `empty` is called when nobody looks any more. */
export function makeLivePage(page: string, ground: LiveGround, empty: () => void): LivePage {
  const { clock, pace } = ground
  const readers = new Set<Reader>()
  let watched: { kind: PageState['kind']; stop: () => void } | null = null
  let closed = false
  let reading = false
  let changed = false
  let cancel: () => void = () => undefined

  /** Replaces what was planned. */
  function lookIn(ms: number): void {
    cancel()
    cancel = clock.after(ms, () => void look())
  }

  function told(): void {
    if (closed || changed) return
    changed = true
    if (!reading) lookIn(pace.conflate)
  }

  async function look(): Promise<void> {
    if (closed || reading) return
    reading = true
    try {
      await lookNow()
    } catch (error) {
      ground.failed(error)
    }
    reading = false
    if (!closed) lookIn(changed ? pace.conflate : pace.refresh)
  }

  async function lookNow(): Promise<void> {
    // Watched before it is read, so that no change is missed in between.
    if (watched === null) await watch('waiting')
    changed = false
    let state = await ground.read(page)
    if (state !== null && state.kind !== watched?.kind) {
      await watch(state.kind)
      changed = false
      state = await ground.read(page)
    }
    if (closed) return
    if (state === null) endAll('event: gone\ndata:\n\n')
    else tellAll(state)
  }

  async function watch(kind: PageState['kind']): Promise<void> {
    watched?.stop()
    watched = null
    const stop = await ground.watch(page, told)
    if (closed) stop()
    else watched = { kind, stop }
  }

  function tellAll(state: PageState): void {
    const rendered = new Map<Language, Rendered>()
    for (const reader of readers) {
      // A mail has come, and all of the page is another.
      if (reader.has.size > 0 && reader.has.has('waiting') !== (state.kind === 'waiting')) {
        reader.send('event: page\ndata:\n\n')
        readers.delete(reader)
        reader.end()
        continue
      }
      const mine = rendered.get(reader.language) ?? renderAs(ground.render(state, reader.language))
      rendered.set(reader.language, mine)
      const text = mine.since(reader.has)
      reader.has = mine.marks
      if (text !== null) reader.send(text)
    }
    if (readers.size === 0) close()
  }

  function endAll(text: string): void {
    for (const reader of readers) {
      reader.send(text)
      reader.end()
    }
    close()
  }

  function close(): void {
    if (closed) return
    closed = true
    cancel()
    watched?.stop()
    readers.clear()
    empty()
  }

  return {
    join(reader) {
      readers.add(reader)
      if (!reading) lookIn(0)
      // Else it is told with the next look.
      else changed = true
    },
    leave(reader) {
      readers.delete(reader)
      if (readers.size === 0) close()
    },
    close() {
      for (const reader of readers) reader.end()
      close()
    },
  }
}

/** A page's sections in one language. */
interface Rendered {
  marks: Marks
  /** The event that brings a browser with these marks up to date; null where it is. */
  since(has: Marks): string | null
}

function renderAs(sections: Sections): Rendered {
  const marks = marksOf(sections)
  const id = marksText(marks)
  // Most have the same, so most get the same.
  const texts = new Map<string, string>()
  return {
    marks,
    since(has) {
      const names = [...marks.keys()].filter((name) => marks.get(name) !== has.get(name))
      if (names.length === 0) return null
      const key = names.join()
      const known = texts.get(key)
      if (known !== undefined) return known
      const news = Object.fromEntries(names.map((name) => [name, sections.get(name)]))
      const text = `id: ${id}\nevent: sections\ndata: ${JSON.stringify(news)}\n\n`
      texts.set(key, text)
      return text
    },
  }
}
