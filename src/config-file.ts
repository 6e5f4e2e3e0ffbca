import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'

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

/** Reads YAML 1.2; never throws. */
export function readYaml(text: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const mistakes = [...document.errors, ...document.warnings].map(({ code, pos, message }) => ({
    place: placeAt(pos[0]),
    text:
      code === 'DUPLICATE_KEY'
        ? 'This key is there twice. Take one of the two away.'
        : `${message.replace(/\.$/, '')}. What stands before this place may be to blame.`,
  }))
  let values: unknown = null
  // A key given twice spoils nothing else.
  let usable = document.errors.every(({ code }) => code === 'DUPLICATE_KEY')
  try {
    values = document.toJS()
  } catch (error) {
    // An alias without its anchor, or aliases that multiply.
    usable = false
    mistakes.push({
      place: { line: 1, column: 1 },
      text: error instanceof Error ? error.message : String(error),
    })
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
    values: withoutNothing(values),
    mistakes,
    usable,
    placeOf: (path, what) => placeAt(offsetOf(path, what)),
  }
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined)

function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing)
  if (typeof value !== 'object' || value === null) return value
  const given = Object.entries(value).filter(([, inner]) => inner !== null)
  return Object.fromEntries(given.map(([key, inner]) => [key, withoutNothing(inner)]))
}
