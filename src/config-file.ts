import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml'
import { shown } from './values/shown.ts'

/** A key's way from the top: names, and numbers in lists. */
export type KeyPath = readonly (string | number)[]

/** Line and column, both from 1. */
export interface Place {
  line: number
  column: number
}

/** A YAML file as plain values that remember where they stood. */
export interface YamlFile {
  /** Keys with nothing behind them are left out, so that a group whose keys are all comments is as good as none. */
  values: unknown
  /** What YAML itself could not read. */
  mistakes: { place: Place; text: string }[]
  /** Whether `values` are what the file means, whatever mistakes there are. */
  usable: boolean
  /** Where the value or its key stands; where it is missing, the nearest key above it. */
  placeOf(path: KeyPath, what: 'key' | 'value'): Place
}

/** What stands behind so many faults of the notation is most likely a fault by them. */
const mostMistakes = 20

/** Reads YAML 1.2; never throws. */
export function readYaml(text: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const mistakes = [...document.errors, ...document.warnings]
    .slice(0, mostMistakes)
    .map(({ code, pos, message }) => ({ place: placeAt(pos[0]), text: sayMistake(code, message) }))
  let values: unknown = null
  // A key given twice spoils nothing else.
  let usable = document.errors.every(({ code }) => code === 'DUPLICATE_KEY')
  try {
    if (usable) values = withoutNothing(document.toJS())
  } catch {
    // An alias without its anchor, aliases that multiply, or one within what it stands for.
    usable = false
    const { alias, text } = faultyAlias(document)
    mistakes.push({ place: placeAt(startOf(alias) ?? 0), text })
  }

  function offsetOf(path: KeyPath, what: 'key' | 'value'): number {
    let node: unknown = document.contents
    let offset = startOf(node) ?? 0
    for (const [index, step] of path.entries()) {
      if (isAlias(node)) node = node.resolve(document)
      const last = index === path.length - 1
      if (isMap(node)) {
        const pair = node.items.findLast(
          ({ key }) => String(isScalar(key) ? key.value : key) === String(step),
        )
        if (pair === undefined) return offset
        const key = startOf(pair.key)
        offset = (last && what === 'key' ? key : (startOf(pair.value) ?? key)) ?? offset
        // A group begins at its key: what stands behind the key is already the first key of the group.
        if (!last && isMap(pair.value) && !pair.value.flow) offset = key ?? offset
        node = pair.value
      } else if (isSeq(node)) {
        node = node.items[Number(step)]
        offset = startOf(node) ?? offset
      } else return offset
    }
    return offset
  }

  return {
    values,
    mistakes,
    usable,
    placeOf: (path, what) => placeAt(offsetOf(path, what)),
  }
}

function sayMistake(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'This key is there twice. Take one of the two away.'
  if (code === 'NON_STRING_KEY') return 'A key is a text. What stands here is a list or a group of keys.'
  if (code === 'MULTIPLE_DOCS') return 'A second document begins here. Take the "---" above it away.'
  if (/call stack/.test(message)) return 'This is nested too deeply. No key of ours needs that.'
  return `${shown(message).replace(/\.$/, '').slice(0, 300)}. What stands before this place may be to blame.`
}

/** The alias that keeps a document from being read, and what is wrong with it. */
function faultyAlias(document: Document): { alias: Alias | undefined; text: string } {
  const aliases: Alias[] = []
  visit(document, { Alias: (_, node) => void aliases.push(node) })
  const lost = aliases.find((alias) => alias.resolve(document) === undefined)
  const cure = 'Write out what is meant; a text that begins with * stands in quotes.'
  return lost === undefined
    ? { alias: aliases[0], text: `Aliases stand for too much here. ${cure}` }
    : { alias: lost, text: `No anchor of this name stands before this alias. ${cure}` }
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined)

function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing)
  if (typeof value !== 'object' || value === null) return value
  const given = Object.entries(value).filter(([, inner]) => inner !== null)
  return Object.fromEntries(given.map(([key, inner]) => [key, withoutNothing(inner)]))
}
