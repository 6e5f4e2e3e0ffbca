import type { PageState } from '../journey-pages.ts'
import type { Language } from '../values/language.ts'
import type { Clock } from '../world/clock.ts'
import type { Gate } from '../world/gate.ts'
import { type Marks, marksOf, marksText, oftenTold, type Sections, seldomTold } from './section-marks.ts'
import { partSince } from './section-parts.ts'

/** Somebody who looks at a page while it changes. */
export interface Reader {
  language: Language
  /** What their browser has of it. */
  has: Marks
  /** Whether it puts parts together (`partSince`). */
  takesParts: boolean
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
  /** With `all` or without what costs much and is mostly folded up (`seldomTold`). */
  render(state: PageState, language: Language, all: boolean): Sections
  /** Looks of all pages, a few at once. */
  looks: Gate
  clock: Clock
  pace: LivePace
  failed(error: unknown): void
}

/** All in ms. */
export interface LivePace {
  /** What changes within so long is told at once. */
  conflate: number
  /** So long apart at least is told, however much changes, what is `seldomTold`. */
  seldom: number
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
  /** With the pieces of `oftenTold` that each was sent, while it may soon be told of a part of them. */
  const readers = new Map<Reader, Pieces | null>()
  let watched: { kind: PageState['kind']; stop: () => void } | null = null
  let closed = false
  let reading = false
  let changed = false
  let cancel: () => void = () => undefined
  /** When all was told. */
  let allTold = Number.NEGATIVE_INFINITY
  /** Something was left out since then. */
  let behind = false

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
      await ground.looks.run(lookNow)
    } catch (error) {
      ground.failed(error)
    }
    reading = false
    if (!closed) lookIn(changed ? pace.conflate : behind ? untilAll() : pace.refresh)
  }

  function untilAll(): number {
    return Math.max(0, allTold + pace.seldom - clock.now())
  }

  async function lookNow(): Promise<void> {
    // It may have waited long.
    if (closed) return
    // It was quiet for long, and they take memory.
    if (!changed && !behind) for (const reader of readers.keys()) readers.set(reader, null)
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
    const all = state.kind === 'waiting' || untilAll() === 0
    if (all) allTold = clock.now()
    behind = !all
    const rendered = new Map<Language, Rendered>()
    for (const [reader, told] of readers) {
      // A mail has come, and all of the page is another.
      if (reader.has.size > 0 && reader.has.has('waiting') !== (state.kind === 'waiting')) {
        reader.send('event: page\ndata:\n\n')
        readers.delete(reader)
        reader.end()
        continue
      }
      const mine = rendered.get(reader.language) ?? renderAs(ground.render(state, reader.language, all))
      rendered.set(reader.language, mine)
      const { has, text, often } = mine.since(reader.has, told)
      reader.has = has
      if (text === null) continue
      if (reader.takesParts) readers.set(reader, often)
      reader.send(text)
    }
    if (readers.size === 0) close()
  }

  function endAll(text: string): void {
    for (const reader of readers.keys()) {
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
      readers.set(reader, null)
      if (!reading) lookIn(0)
      // Else it is told with the next look.
      else changed = true
    },
    leave(reader) {
      readers.delete(reader)
      if (readers.size === 0) close()
    },
    close() {
      for (const reader of readers.keys()) reader.end()
      close()
    },
  }
}

type Pieces = readonly string[]

/** A page's sections in one language. */
interface Rendered {
  /** What a browser with these marks is sent, which was sent these pieces of `oftenTold`. */
  since(had: Marks, often: Pieces | null): News
}

interface News {
  has: Marks
  /** The event that brings it up to date, null where it is. */
  text: string | null
  /** The pieces of `oftenTold` that it has then, where these are known. */
  often: Pieces | null
}

function renderAs(sections: Sections): Rendered {
  const marks = marksOf(sections)
  // Most have the same, so most get the same.
  const known: { key: string; often: Pieces | null; news: News }[] = []

  function newsSince(had: Marks, often: Pieces | null): News {
    const left = [...had].filter(([name]) => name === seldomTold && !marks.has(name))
    const has = new Map([...marks, ...left])
    const fresh = [...sections].filter(([name, { mark }]) => mark !== had.get(name))
    if (fresh.length === 0) return { has, text: null, often }
    const parts = fresh.map(([name, section]) => [
      name,
      name === oftenTold ? partSince(often, section.pieces) : section.html,
    ])
    const text = `id: ${marksText(has)}\nevent: sections\ndata: ${JSON.stringify(Object.fromEntries(parts))}\n\n`
    return { has, text, often: new Map(fresh).get(oftenTold)?.pieces ?? often }
  }

  return {
    since(had, often) {
      const key = marksText(had)
      const same = known.find((one) => one.key === key && one.often === often)
      if (same !== undefined) return same.news
      const news = newsSince(had, often)
      known.push({ key, often, news })
      return news
    },
  }
}
