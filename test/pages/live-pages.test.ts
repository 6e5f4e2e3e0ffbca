import { expect, onTestFinished, test } from 'vitest'
import type { LivePace, Reader } from '../../src/pages/live-page.ts'
import { makeLivePages } from '../../src/pages/live-pages.ts'
import { type Marks, markOf, marksOf, sectionOf, sectionOfPieces } from '../../src/pages/section-marks.ts'
import type { Language } from '../../src/values/language.ts'
import { aCaseBehind, aLiveDesk, type LiveDesk, livePage, waitingFor } from '../kit/a-live-desk.ts'
import { aStillClock } from '../kit/a-still-clock.ts'

const pace: LivePace = { conflate: 40, seldom: 0, refresh: 60_000, beat: 60_000, life: 3_600_000 }

/** Live pages whose sections tell how many mails were refused, and what was rendered for whom. */
function someLivePages(given: LiveDesk, quick: Partial<LivePace> = {}) {
  const rendered: Language[] = []
  const failed: unknown[] = []
  const live = makeLivePages(
    {
      read: given.desk.read,
      watch: given.desk.watch,
      render(state, language) {
        rendered.push(language)
        return state.kind === 'case'
          ? new Map([['summary', sectionOf(`of the case in ${language}`)]])
          : new Map([['waiting', sectionOf(`${state.invitation.news.length} refused in ${language}`)]])
      },
      failed: (error) => failed.push(error),
    },
    { ...pace, ...quick },
    clock,
  )
  onTestFinished(() => live.close())
  return { live, rendered, failed }
}

/** A reader, with what it was told. */
function aReader(
  language: Language = 'en',
  has: Marks = new Map(),
): Reader & { heard: string[]; ended: boolean } {
  return {
    ...{ language, has, takesParts: false, heard: [] as string[], ended: false },
    send(text) {
      this.heard.push(text)
    },
    end() {
      this.ended = true
    },
  }
}

const waitingMarks = (refused: number): Marks =>
  marksOf(new Map([['waiting', sectionOf(`${refused} refused in en`)]]))
const clock = aStillClock()
const soon = (ms = 120) => clock.pass(ms)

test('a reader is told at once what their page has not, and nothing where it is up to date', async () => {
  const given = aLiveDesk()
  const { live } = someLivePages(given)
  const [old, fresh] = [aReader('en', waitingMarks(7)), aReader('en', waitingMarks(0))]
  live.join(livePage, old)
  live.join(livePage, fresh)
  await soon()
  expect(old.heard).toHaveLength(1)
  expect(old.heard[0]).toContain('event: sections\ndata: {"waiting":"0 refused in en"}\n\n')
  expect(fresh.heard).toEqual([])
})

test('a burst of changes is one event, read once for all, and rendered once for each language', async () => {
  const given = aLiveDesk()
  const { live, rendered } = someLivePages(given)
  const readers = [aReader('en', waitingMarks(0)), aReader('en', waitingMarks(0)), aReader('cs')]
  for (const reader of readers) live.join(livePage, reader)
  await soon()
  const before = given.reads()
  rendered.length = 0
  for (let refused = 1; refused <= 5; refused += 1) given.become(waitingFor(refused))
  await soon()
  expect(given.reads() - before).toBe(1)
  expect(rendered).toEqual(['en', 'cs'])
  expect(readers.map(({ heard }) => heard.at(-1))).toEqual([
    expect.stringContaining('"5 refused in en"'),
    expect.stringContaining('"5 refused in en"'),
    expect.stringContaining('"5 refused in cs"'),
  ])
  expect(readers[0]?.heard).toHaveLength(1)
})

test('a change that shows nowhere is no event', async () => {
  const given = aLiveDesk()
  const { live } = someLivePages(given)
  const reader = aReader()
  live.join(livePage, reader)
  await soon()
  given.become(waitingFor(0))
  await soon()
  expect(reader.heard).toHaveLength(1)
})

test('when the mail has come, the whole page is another, and who comes then is told of the case', async () => {
  const given = aLiveDesk()
  const { live } = someLivePages(given)
  const waiting = aReader('en', waitingMarks(0))
  live.join(livePage, waiting)
  await soon()
  given.become(aCaseBehind())
  await soon()
  expect(waiting.heard).toEqual(['event: page\ndata:\n\n'])
  expect(waiting.ended).toBe(true)
  const next = aReader()
  live.join(livePage, next)
  await soon()
  expect(next.heard).toEqual([expect.stringContaining('of the case in en')])
})

test('while much happens, the details are told seldom, and at last as they are', async () => {
  const given = aLiveDesk()
  given.become(aCaseBehind())
  let count = 0
  const live = makeLivePages(
    {
      read: given.desk.read,
      watch: given.desk.watch,
      render(_state, _language, all) {
        const names = all ? ['summary', 'details'] : ['summary']
        return new Map(names.map((name) => [name, sectionOf(`${name} ${count}`)]))
      },
      failed: () => undefined,
    },
    { ...pace, seldom: 600 },
    clock,
  )
  onTestFinished(() => live.close())
  const reader = aReader()
  live.join(livePage, reader)
  await soon(100)
  expect(reader.heard).toEqual([expect.stringContaining('{"summary":"summary 0","details":"details 0"}')])
  const begun = [...reader.has.keys()]
  for (count = 1; count <= 2; count += 1) {
    given.become(aCaseBehind())
    await soon(100)
    expect(reader.heard.at(-1)).toContain(`{"summary":"summary ${count}"}`)
  }
  expect(new Set(reader.has.keys())).toEqual(new Set(begun))
  count = 2
  await soon(700)
  expect(reader.heard).toHaveLength(4)
  expect(reader.heard.at(-1)).toContain('{"details":"details 2"}')
  expect(reader.has).toEqual(
    marksOf(
      new Map([
        ['summary', sectionOf('summary 2')],
        ['details', sectionOf('details 2')],
      ]),
    ),
  )
  await soon(700)
  expect(reader.heard).toHaveLength(4)
})

test('who puts parts together is told of a timeline that grows the new line alone, and all of it after a quiet time', async () => {
  const given = aLiveDesk()
  given.become(aCaseBehind())
  const lines = ['<li>one</li>', '<li>two</li>']
  const live = makeLivePages(
    {
      read: given.desk.read,
      watch: given.desk.watch,
      render: () => new Map([['timeline', sectionOfPieces([...lines], markOf(lines.join()))]]),
      failed: () => undefined,
    },
    { ...pace, refresh: 300 },
    clock,
  )
  onTestFinished(() => live.close())
  const [able, plain] = [{ ...aReader(), takesParts: true }, aReader()]
  for (const reader of [able, plain]) live.join(livePage, reader)
  await soon()
  const add = async (line: string) => {
    lines.push(line)
    given.become(aCaseBehind())
    await soon()
  }
  const [whole, part] = [
    () => JSON.stringify({ timeline: lines.join('') }),
    '{"timeline":[24,24,"<li>3</li>"]}',
  ]
  expect([able, plain].map(({ heard }) => heard.at(-1))).toEqual([
    expect.stringContaining(whole()),
    expect.stringContaining(whole()),
  ])
  await add('<li>3</li>')
  expect(able.heard.at(-1)).toContain(`event: sections\ndata: ${part}\n\n`)
  expect(plain.heard.at(-1)).toContain(whole())
  expect(able.has).toEqual(plain.has)
  const late = { ...aReader(), takesParts: true }
  live.join(livePage, late)
  await add('<li>4</li>')
  await soon(500)
  await add('<li>5</li>')
  for (const { heard } of [able, plain, late]) expect(heard.at(-1)).toContain(whole())
  expect([able, plain].map(({ heard }) => heard.length)).toEqual([4, 4])
})

test('what is gone is told so, and watched no more', async () => {
  const given = aLiveDesk()
  const { live } = someLivePages(given)
  const [reader, lost] = [aReader(), aReader()]
  live.join(livePage, reader)
  live.join('z'.repeat(26), lost)
  await soon()
  expect(lost.heard).toEqual(['event: gone\ndata:\n\n'])
  given.become(null)
  await soon()
  expect(reader.heard.at(-1)).toBe('event: gone\ndata:\n\n')
  expect([reader.ended, lost.ended]).toEqual([true, true])
  expect(given.watching()).toBe(0)
})

test('when the last reader leaves, nobody watches and nothing is read any more', async () => {
  const given = aLiveDesk()
  const { live } = someLivePages(given)
  const streams = [live.join(livePage, aReader()), live.join(livePage, aReader())]
  await soon()
  expect([given.watching(), live.size()]).toEqual([1, 2])
  for (const stream of streams) stream.leave()
  expect([given.watching(), live.size()]).toEqual([0, 0])
  const before = given.reads()
  given.become(waitingFor(1))
  await soon()
  expect(given.reads()).toBe(before)
})

test('a page is looked at from time to time though nobody tells of a change', async () => {
  const given = aLiveDesk()
  const { live } = someLivePages(given, { refresh: 50 })
  live.join(livePage, aReader())
  await soon(400)
  expect(given.reads()).toBeGreaterThan(3)
})

test('a page that could not be read is named, and its readers are told later', async () => {
  const given = aLiveDesk()
  const read = given.desk.read
  let away = true
  given.desk.read = async (page) => {
    if (away) throw new Error('The database is away.')
    return await read(page)
  }
  const { live, failed } = someLivePages(given, { refresh: 60 })
  const reader = aReader()
  live.join(livePage, reader)
  await soon(40)
  expect(failed).toEqual([new Error('The database is away.')])
  away = false
  await soon(200)
  expect(reader.heard).toHaveLength(1)
})

test('a stream shows that it lives, until its time is over', async () => {
  const given = aLiveDesk()
  const { live } = someLivePages(given, { beat: 60, life: 200 })
  const reader = aReader()
  live.join(livePage, reader)
  await soon(180)
  expect(reader.heard.filter((text) => text === ':\n\n').length).toBeGreaterThan(0)
  await soon(250)
  expect(reader.ended).toBe(true)
  expect([live.size(), given.watching()]).toEqual([0, 0])
})

test('at the end all streams end, and none begins', async () => {
  const given = aLiveDesk()
  const { live } = someLivePages(given)
  const [reader, late] = [aReader(), aReader()]
  live.join(livePage, reader)
  await soon()
  live.close()
  live.join(livePage, late)
  expect([reader.ended, late.ended, live.size(), given.watching()]).toEqual([true, true, 0, 0])
})

test('however many pages change at once, who asks for something gets a turn soon', async () => {
  const given = aLiveDesk()
  let looked = 0
  let answeredAfter = Number.NaN
  const live = makeLivePages(
    {
      read: async () => waitingFor(),
      watch: given.desk.watch,
      render() {
        looked += 1
        if (looked === 1) setTimeout(() => (answeredAfter = looked), 1)
        const until = performance.now() + 10
        while (performance.now() < until);
        return new Map([['waiting', sectionOf('')]])
      },
      failed: () => undefined,
    },
    pace,
  )
  onTestFinished(() => live.close())
  for (let page = 0; page < 40; page += 1) live.join(`page ${page}`, aReader())
  await expect.poll(() => looked).toBe(40)
  expect(answeredAfter).toBeLessThan(20)
})
