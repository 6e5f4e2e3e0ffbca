import { styleText } from 'node:util'
import { wrap } from '../explain/wrap.ts'
import { splitAddress } from '../values/mailbox.ts'
import type { VerdictState } from '../values/verdict-state.ts'
import { type DemoRow, statesOf } from './demo-rows.ts'

type Paint = Parameters<typeof styleText>[0]

const shown: Record<VerdictState, { mark: string; word: string; paint: Paint }> = {
  pass: { mark: '✔', word: 'works', paint: 'green' },
  fail: { mark: '✘', word: 'fails', paint: 'red' },
  partial: { mark: '~', word: 'partly', paint: 'yellow' },
  pending: { mark: '…', word: 'waits', paint: 'yellow' },
  'not-applicable': { mark: '–', word: 'not asked', paint: 'dim' },
  'not-tested': { mark: '–', word: 'untested', paint: 'dim' },
  unknown: { mark: '?', word: 'unknown', paint: 'dim' },
  ours: { mark: '!', word: 'our fault', paint: 'yellow' },
}

const nameWidth = 14
const cellWidth = 12

// Not where NO_COLOR is set, or the output is no terminal: styleText looks by itself.
const painted = (paint: Paint, text: string): string => styleText(paint, text)

/** The column heads, 76 wide. */
export const tableHead = (): string =>
  [
    ['', '① send to', '② receive', '③ envelope', '④ header', ''],
    ['', 'IPv6-only', 'over IPv6', 'sender', 'From', 'case'],
  ]
    .map(([name = '', ...cells], line) => {
      const indent = line === 0 ? '' : '  '
      const texts = cells.map((cell, index) => (index < 4 ? `${indent}${cell}`.padEnd(cellWidth) : cell))
      return painted('bold', `  ${name.padEnd(nameWidth)}${texts.join('')}`.trimEnd())
    })
    .join('\n')

/** A row in one line. */
export function tableLine(row: DemoRow): string {
  const cells = statesOf(row).map((state) => {
    const { mark, word, paint } = shown[state]
    return painted(paint, `${mark} ${word}`.padEnd(cellWidth))
  })
  return `  ${painted('bold', nameOf(row).padEnd(nameWidth))}${cells.join('')}${row.case}`
}

/** What is wrong with a provider, and what was found, below its line. */
export function reasonLines({ title, reason }: Pick<DemoRow, 'title' | 'reason'>): string {
  const text = [title, reason].filter((part) => part !== '').join(': ')
  // Letters are wrapped at 72 columns, a terminal has 80.
  const margin = ' '.repeat(8)
  const lines = wrap(text, ' '.repeat(nameWidth + 2 - margin.length))
  return painted('dim', lines.replace(/^/gm, margin))
}

/** The automatic mails are named by their provider, those of people by their own name too. */
function nameOf({ sender, provider }: DemoRow): string {
  const local = splitAddress(sender)?.local ?? ''
  const name = local === automatic ? provider : `${local}@${provider}`
  return name.length < nameWidth ? name : `${name.slice(0, nameWidth - 2)}…`
}

/** Who sends the demo's own mails. */
export const automatic = 'anna'

export const title = (text: string): string => painted('bold', text)
