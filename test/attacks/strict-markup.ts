import { readdirSync, readFileSync } from 'node:fs'

/** An element's beginning as it stands in a page. */
export interface Tag {
  name: string
  attributes: ReadonlyMap<string, string>
}

export interface ReadMarkup {
  tags: readonly Tag[]
  /** All that is between tags, unescaped. */
  text: string
}

const folder = new URL('../../src/pages/views/', import.meta.url)
const templates = readdirSync(folder)
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n')
  .replace(/<%.*?%>/gs, '')
const ours = [...templates.matchAll(/<([a-z][a-zA-Z0-9]*)([^<>]*)>/g)]
/** What our templates hold themselves: nothing else may stand in a page. */
const ourElements = new Set(ours.map(([, name]) => name))
const ourAttributes = new Set(
  ours.flatMap(
    ([, , attributes = '']) => attributes.replace(/"[^"]*"/g, '').match(/[a-zA-Z][a-zA-Z-]*/g) ?? [],
  ),
)

const token =
  /<!doctype html>|<\/(?<end>[a-z][a-zA-Z0-9]*)>|<(?<name>[a-z][a-zA-Z0-9]*)(?<attributes>(?:\s+[a-zA-Z-]+(?:="[^"<>]*")?)*)\s*(?<empty>\/)?>|(?<text>[^<>]+)/gy
const without = new Set(['meta', 'link', 'img', 'input', 'br'])
/** Whose end our pages leave out: what begins behind them, or ends around them, ends them (HTML 13.1.2.4). */
const endedBy: Readonly<Record<string, readonly string[]>> = {
  li: ['li', 'ul', 'ol'],
  dt: ['dt', 'dd', 'dl', 'div'],
  dd: ['dt', 'dd', 'dl', 'div'],
}
const leadsWithin = /^(?:\/(?!\/)|[#?]|mailto:|https:\/\/www\.doesnotwork\.example(?:\/|$))/
const whichLead = new Set(['href', 'src', 'action', 'formaction', 'data', 'poster'])

/**
 * Reads a page, a part of one or an SVG picture as our templates write them, and throws at anything that they could not
 * have written: other elements or attributes, an attribute that is not quoted, an end without its beginning, a lonely `&`,
 * a link to elsewhere, a character that steers or hides text.
 */
export function readStrictly(markup: string): ReadMarkup {
  const tags: Tag[] = []
  const open: string[] = []
  const texts: string[] = []
  token.lastIndex = 0
  for (let at = 0; at < markup.length; at = token.lastIndex) {
    const fail = (why: string): Error => new Error(`${why}: ${JSON.stringify(markup.slice(at, at + 200))}`)
    token.lastIndex = at
    const { groups = {} } = token.exec(markup) ?? {}
    if (token.lastIndex <= at) throw fail('This is no markup of ours')
    const { end, name, attributes = '', empty, text } = groups
    const next = end ?? name ?? ''
    const last = open.at(-1) ?? ''
    // A list within an item begins, and does not end it.
    const endsLast = end === undefined ? last in endedBy && next in endedBy : last !== end
    if (endsLast && endedBy[last]?.includes(next)) open.pop()
    if (end !== undefined && open.pop() !== end) throw fail('This ends what did not begin')
    if (text !== undefined) texts.push(plain(text))
    if (name === undefined) continue
    if (!ourElements.has(name)) throw fail('No template has this element')
    const read = new Map(
      [...attributes.matchAll(/([a-zA-Z-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
        key,
        plain(value),
      ]),
    )
    for (const [key, value] of read) {
      if (!ourAttributes.has(key) || /^(?:on|style$|srcdoc$)/i.test(key))
        throw fail('No template has this attribute')
      if (whichLead.has(key) && !leadsWithin.test(value)) throw fail('This leads elsewhere')
    }
    tags.push({ name, attributes: read })
    if (empty === undefined && !without.has(name)) open.push(name)
  }
  if (open.length > 0) throw new Error(`These never end: ${open.join(' ')}`)
  return { tags, text: texts.join('') }
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

function plain(escaped: string): string {
  const text = escaped.replace(/&[^;]{0,9};?/g, (entity) => {
    const character = entities[entity]
    if (character === undefined) throw new Error(`A lonely "&": ${JSON.stringify(escaped.slice(0, 200))}`)
    return character
  })
  const odd = /[^\P{C}\n]/u.exec(text)
  if (odd !== null) throw new Error(`U+${odd[0].codePointAt(0)?.toString(16)}: ${JSON.stringify(text)}`)
  return text
}
