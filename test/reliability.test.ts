import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chapters } from '../check/reliability/chapters.ts'
import type { Chapter, Guard } from '../check/reliability/requirement.ts'
import { findUntrue, makeReader, makeReliabilityPage } from '../check/reliability.ts'
import { titlesIn } from '../check/test-titles.ts'

const root = join(import.meta.dirname, '../')
const read = makeReader(root)

const aGuard: Guard = {
  guard: 'nobody is late',
  file: 'src/door.ts',
  take: 'if (late) return',
  leave: '',
  shownBy: 'test/door.test.ts: who is late stays out',
}
const other: Guard = { ...aGuard, guard: 'nobody is early', take: 'if (early) return' }
const files: Record<string, string> = {
  'src/door.ts': '/** Keeps R1. */\nfunction come() {\n  if (late) return\n  if (early) return\n  enter()\n}',
  'test/door.test.ts': "test('who is late stays out', () => {})",
}

/** What is found untrue of R1, where it has these guards in such a tree. */
function complaints(guards: Guard[], tree: Record<string, string> = files): string[] {
  const later = Array.from({ length: 37 }, (_, index) => ({
    ...{ id: `R${index + 2}`, says: 'Comes.', guards: [], later: 'all of it' },
  }))
  const all: Chapter[] = [
    { title: 'Doors', requirements: [{ id: 'R1', says: 'It keeps time.', guards }, ...later] },
  ]
  return findUntrue(all, (file) => tree[file] ?? null, ['src/door.ts'])
}

test('a map that is true is not complained about', () => {
  expect(complaints([aGuard, other])).toEqual([])
})

test('a test that is not in its file under that title is caught', () => {
  const renamed = { ...files, 'test/door.test.ts': "test('who comes late stays out', () => {})" }
  expect(complaints([aGuard, other], renamed)).toEqual([
    'R1: test/door.test.ts has no test "who is late stays out"',
  ])
  const onlyNamed = {
    ...files,
    'test/door.test.ts': "// test('who is late stays out', …)\nexpect('who is late stays out')",
  }
  expect(complaints([aGuard, other], onlyNamed)).toHaveLength(1)
})

test('a file that is gone is caught, of source or of tests', () => {
  expect(complaints([{ ...aGuard, file: 'src/gate.ts' }, other])).toEqual(['R1: there is no src/gate.ts'])
  const { 'test/door.test.ts': _, ...without } = files
  expect(complaints([aGuard, other], without)).toEqual(['R1: there is no test/door.test.ts'])
})

test('a piece of source that has changed is caught, and so is one that stands there twice', () => {
  const changed = {
    ...files,
    'src/door.ts': 'function come() {\n  if (late()) return\n  if (early) return\n}',
  }
  expect(complaints([aGuard, other], changed)).toEqual([
    'R1: the piece of src/door.ts for "nobody is late" stands there 0 times',
  ])
  const twice = { ...files, 'src/door.ts': `${files['src/door.ts']}\nfunction go() { if (late) return }` }
  expect(complaints([aGuard, other], twice)).toHaveLength(1)
})

test('what is no program without its guard is caught', () => {
  expect(complaints([{ ...aGuard, leave: 'if (' }, other])).toEqual([
    'R1: src/door.ts without "nobody is late" is no program',
  ])
})

test('a requirement that is missing, or has fewer than two guards, is caught', () => {
  expect(findUntrue([], () => null, [])).toHaveLength(38)
  expect(complaints([aGuard])).toEqual(['R1: has fewer than two guards'])
})

test('a comment that names a requirement which does not know its file is caught', () => {
  const elsewhere = { ...files, 'src/door.ts': `${files['src/door.ts']}\n// R7: so many and no more.` }
  expect(complaints([aGuard, other], elsewhere)).toEqual([
    'R7: it is named by a comment of src/door.ts, which it does not know',
  ])
})

test('titles are read from the program, however the test is made', () => {
  const source = [
    "test('plain', () => {})",
    "test.each([1])('of each %i', () => {})",
    "test.skipIf(true)('skipped', () => {})",
    'test(`with $' + '{something} in it`, () => {})',
    "keeps('on both', () => {})",
    "besieged.withstand('no title', () => {})",
  ].join('\n')
  expect(titlesIn(source)).toEqual([
    'plain',
    'of each %i',
    'skipped',
    'with $' + '{something} in it',
    'on both',
  ])
})

test('all that docs/reliability.md says is there, and it is what check/reliability/ says', () => {
  expect(findUntrue(chapters, read, globSync('src/**/*.ts', { cwd: root }))).toEqual([])
  expect(read('docs/reliability.md')).toBe(makeReliabilityPage(chapters))
})
