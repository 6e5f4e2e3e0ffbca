import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('../../src/pages/assets/base.css', import.meta.url), 'utf8')

/** The colours of the first block that names them, and of the one for those who want it dark. */
const [light = {}, dark = {}] = [css, css.slice(css.indexOf('prefers-color-scheme: dark'))].map((part) =>
  Object.fromEntries(
    [...part.slice(0, part.indexOf('}')).matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(
      ([, name = '', colour = '']) => [name, colour],
    ),
  ),
)

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (bright + 0.05) / (dim + 0.05)
}

const tones = ['good', 'trouble', 'bad', 'waiting', 'unknown']
const pairs: [front: string, back: string][] = [
  ...['page', 'surface', 'sunken'].flatMap((back): [string, string][] => [
    ...['text', 'muted', 'accent', ...tones].map((front): [string, string] => [front, back]),
  ]),
  ...tones.flatMap((tone): [string, string][] =>
    [tone, 'text', 'muted', 'accent'].map((front): [string, string] => [front, `${tone}-soft`]),
  ),
  ['on-accent', 'accent'],
]

test.each([
  ['light', light],
  ['dark', dark],
])(
  'in the %s scheme every text is told from its ground by 4.5 to 1',
  (_scheme, colours: Record<string, string>) => {
    const weak = pairs
      .map(([front, back]) => ({ front, back, ratio: contrast(colours[front] ?? '', colours[back] ?? '') }))
      .filter(({ ratio }) => !(ratio >= 4.5))
    expect(weak).toEqual([])
  },
)

test.each([
  ['light', light],
  ['dark', dark],
])(
  'in the %s scheme the edge of what one presses is seen, 3 to 1',
  (_scheme, colours: Record<string, string>) => {
    for (const back of ['page', 'surface'])
      expect(contrast(colours.edge ?? '', colours[back] ?? '')).toBeGreaterThanOrEqual(3)
  },
)
