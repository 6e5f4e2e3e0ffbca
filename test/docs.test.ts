import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { makePrivacyPage } from '../check/privacy-page.ts'
import { makeReasonsPage } from '../check/reason-pages.ts'
import { makeRulesPage } from '../check/rule-pages.ts'
import { parseConfig } from '../src/config.ts'
import { bounceReasons } from '../src/values/bounce-reason.ts'

const root = join(import.meta.dirname, '..')
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/flow.md',
  'docs/decisions.md',
  'docs/rules.md',
  'docs/reasons.md',
  'docs/privacy.md',
  'docs/languages.md',
]

/** What a page calls by name: in code marks, or as a link's target. */
function filesNamed(text: string): string[] {
  const marked = [...text.matchAll(/`((?:[\w.-]+\/)*[\w.-]+\.(?:ts|md|yaml|grit|js|json))`/g)]
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
  return [...marked, ...linked].flatMap((match) => match[1] ?? [])
}

test.each(pages)('every file that %s names is there', (page) => {
  const text = readFileSync(join(root, page), 'utf8')
  const named = [...new Set(filesNamed(text))].filter((name) => !madeElsewhere.has(name))
  const missing = named.filter(
    (name) =>
      ![dirname(join(root, page)), root, join(root, 'src')].some((folder) => existsSync(join(folder, name))),
  )
  expect(missing).toEqual([])
})

test('the page of the rules says what the program says', () => {
  expect(readFileSync(join(root, 'docs/rules.md'), 'utf8')).toBe(makeRulesPage())
})

test('the page of what is kept says what the program says', () => {
  expect(readFileSync(join(root, 'docs/privacy.md'), 'utf8')).toBe(makePrivacyPage())
})

test('the page of the reasons says what the program says', () => {
  expect(readFileSync(join(root, 'docs/reasons.md'), 'utf8')).toBe(makeReasonsPage())
})

test('every link within the page of the reasons leads to a heading', () => {
  const page = makeReasonsPage()
  const headings = [...page.matchAll(/^### (.*)$/gm)].map(([, name]) => name)
  expect(headings).toEqual(bounceReasons)
  const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, name]) => name)
  expect([...new Set(links)].toSorted()).toEqual(headings.toSorted())
})

test('every link within the page of the rules leads to a heading', () => {
  const page = makeRulesPage()
  const headings = [...page.matchAll(/^### (.*)$/gm)].map(([, name]) => name)
  const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, name]) => name)
  expect(links.length).toBeGreaterThan(0)
  expect(links).toEqual(headings)
})

// Files that exist at the operator's, or in the demo's folder.
const madeElsewhere = new Set(['mailsix.yaml'])

test('the configuration that README builds up is a sound one, and nothing of it is doubted', () => {
  const parts = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^( *)```yaml\n(.*?)^ *```$/gms)]
  const text = parts.map(([, indent = '', part = '']) =>
    part.replaceAll(`\n${indent}`, '\n').slice(indent.length),
  )
  expect(text.length).toBeGreaterThan(1)
  const config = parseConfig(text.join(''), 'README.md')
  expect([config.notYet, config.doubts]).toEqual([[], []])
  expect([config.web.url, config.operator.email]).not.toContain(null)
})
