import { readFileSync } from 'node:fs'
import { parseAst } from 'vitest/node'

/** What a test file calls its tests: the first argument of `test(…)`, `test.each(…)(…)` and their like. */

/** The names that tests are made by; `keeps` and `fuzz` are those of test/kit. */
const makers = new Set(['test', 'keeps', 'fuzz'])

/** Titles of the tests in this source. What stands in `${…}` of a title is kept as it is written. */
export function titlesIn(source: string): string[] {
  const titles: string[] = []
  walk(parseAst(source, { lang: 'ts' }), (node) => {
    if (node.type !== 'CallExpression' || !makers.has(rootOf(node.callee))) return
    const [first] = Array.isArray(node.arguments) ? node.arguments : []
    const title = textOf(first, source)
    if (title !== null) titles.push(title)
  })
  return titles
}

/** The same of a file; none where there is no such file. */
export function titlesOf(path: string): string[] | null {
  try {
    return titlesIn(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function walk(node: unknown, see: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(node)) for (const one of node) walk(one, see)
  else if (isRecord(node)) {
    see(node)
    for (const [key, child] of Object.entries(node)) if (key !== 'parent') walk(child, see)
  }
}

/** `test` of `test.skipIf(x)`, of `test.each([…])` and of their like. */
function rootOf(node: unknown): string {
  if (!isRecord(node)) return ''
  if (node.type === 'Identifier') return String(node.name)
  if (node.type === 'MemberExpression') return rootOf(node.object)
  if (node.type === 'CallExpression') return rootOf(node.callee)
  if (node.type === 'TaggedTemplateExpression') return rootOf(node.tag)
  return ''
}

function textOf(node: unknown, source: string): string | null {
  if (!isRecord(node)) return null
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateLiteral') return null
  return source.slice(Number(node.start) + 1, Number(node.end) - 1)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
