import { globSync, readFileSync } from 'node:fs'
import { textsEn } from '../src/explain/texts-en.ts'
import { argumentsOf, parseText } from './text-faults.ts'

/**
 * Whether each text is given what it names, as far as that is written beside its key: `say('key', { host })`. A text
 * that misses an argument is an error while a letter is written or a page is made.
 */

const root = new URL('..', import.meta.url).pathname

const wanted = new Map(
  Object.entries(textsEn).map(([key, text]) => [key, argumentsOf(parseText('en', text))] as const),
)

/** The names in an object literal that begins at `from`; null where something is spread into it. */
function namesIn(source: string, from: number): Set<string> | null {
  const names = new Set<string>()
  let depth = 0
  let quote = ''
  let isName = true
  for (let at = from; at < source.length; at += 1) {
    const character = source[at] ?? ''
    if (quote !== '') {
      if (character === '\\') at += 1
      else if (character === quote) quote = ''
      continue
    }
    if (/['"`]/.test(character)) quote = character
    else if (/[{[(]/.test(character)) depth += 1
    else if (/[}\])]/.test(character)) {
      depth -= 1
      if (depth === 0) return names
    } else if (depth === 1 && character === ',') isName = true
    else if (depth === 1 && isName && source.startsWith('...', at)) return null
    else if (depth === 1 && isName) {
      const name = /^[A-Za-z_]\w*/.exec(source.slice(at))?.[0]
      if (name === undefined) continue
      names.add(name)
      isName = false
      at += name.length - 1
    }
  }
  return null
}

let complaints = 0
for (const file of globSync('src/**/*.{ts,eta}', { cwd: root }).toSorted()) {
  if (/explain\/texts-/.test(file)) continue
  const source = readFileSync(`${root}${file}`, 'utf8')
  for (const match of source.matchAll(/\bsay\(\s*'([\w.-]+)'\s*(,\s*\{|,|\))/g)) {
    const [whole, key = '', next = ''] = match
    const names = wanted.get(key)
    if (names === undefined || next === ',') continue
    const given = next === ')' ? new Set<string>() : namesIn(source, match.index + whole.length - 1)
    if (given === null) continue
    const missing = names.filter((name) => !given.has(name))
    if (missing.length === 0) continue
    const line = source.slice(0, match.index).split('\n').length
    console.error(`${file}:${line}: "${key}" is not given ${missing.join(', ')}.`)
    complaints += 1
  }
}
process.exitCode = complaints > 0 ? 1 : 0
