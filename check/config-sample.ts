import { readFileSync, writeFileSync } from 'node:fs'
import { everyKey, type SchemaKey } from '../src/config-keys.ts'
import { schema } from '../src/config-schema.ts'

const head = `\
# The configuration of mailsix: every key, with what it is for.
#
# A line such as "#key: value" shows the default: to change it, take the # away and change
# the value. Where "Example:" stands above it, there is no default to show, or it hangs on other keys, as the
# text says.
# Durations are 500ms, 5s, 3m, 1h, 3d; sizes 512KiB, 1MiB; rates 20/1h. IPv6 addresses stand in quotes.
# Relative paths begin at the folder of this file. Unknown keys are refused.
#
# Made from src/config-schema.ts by "npm run config:sample"; make changes there.
`
const columns = 110

/** The commented sample, as config/mailsix.yaml should be. It loads as it is. */
export function makeSample(): string {
  return `${head}${everyKey(schema).map(block).join('')}`
}

function block(key: SchemaKey): string {
  const indent = '  '.repeat(key.path.length - 1)
  const name = key.path.at(-1) ?? ''
  const value = key.standard === undefined || isEmpty(key.standard) ? key.example : key.standard
  const lines = comment(key.description, indent)
  const empty = key.path.length === 1 ? '\n' : ''
  if (key.group) lines.push(`${indent}${name}:`)
  else if (key.path[0] === 'domains') lines.push(`${indent}${name}: ${flow(value)}`)
  else {
    const example = key.standard === undefined || (isEmpty(key.standard) && key.example !== undefined)
    if (example) lines.push(`${indent}# Example:`)
    lines.push(...written(name, value).map((line) => `${indent}#${line}`))
  }
  return `${empty}${lines.join('\n')}\n`
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0

/** A key and its value, on one line where it fits. */
function written(name: string, value: unknown): string[] {
  const line = `${name}: ${flow(value)}`
  if (line.length <= columns - 4 || !Array.isArray(value)) return [line]
  return [`${name}:`, ...value.map((element) => `  - ${flow(element)}`)]
}

/** A value in YAML's flow style; whatever is more than a word stands in double quotes. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${flow(key)}: ${flow(inner)}`)
    return `{ ${pairs.join(', ')} }`
  }
  return typeof value === 'string' && !/^[\w.@][\w.@/-]*$/.test(value) ? JSON.stringify(value) : String(value)
}

/** Wraps a text into comment lines. */
function comment(text: string, indent: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length + 1 <= columns)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(`${indent}# ${word}`)
  }
  return lines
}

const path = new URL('../config/mailsix.yaml', import.meta.url)

if (import.meta.main) {
  const sample = makeSample()
  if (process.argv.includes('--write')) writeFileSync(path, sample)
  else if (readFileSync(path, 'utf8') !== sample) {
    console.error('config/mailsix.yaml is stale: run "npm run config:sample".')
    process.exitCode = 1
  }
}
