import { speaker } from './catalogue.ts'
import { letterMeanings, stateMeanings } from './legend.ts'
import { type ShownRule, showRule, topics } from './rule-pages.ts'
import { row, wrap } from './wrap.ts'

const say = speaker('en')
const stateWidth = Math.max(...Object.keys(stateMeanings).map(({ length }) => length))
const indent = ' '.repeat(stateWidth + 4)

/** A rule's page as plain text, lines of at most 72 columns (an address on the web may be longer). */
export function rulePageText({ rule, asks, why, restsOn, mender, findings, sources }: ShownRule): string {
  return [
    rule,
    wrap(asks),
    wrap(why),
    `WHAT IT COMES TO, AND WHEN\n\n${findings
      .map(({ finding, state, when, mender: whose }) => {
        const other = whose === mender || whose === 'nobody' || whose === 'us'
        const mends = other ? '' : ` To be mended by: ${say(`mender.${whose}`)}`
        return `${row(state, finding, stateWidth)}\n${wrap(`${when}${mends}`, indent)}`
      })
      .join('\n')}`,
    `WHO CAN MEND IT\n\n${wrap(say(`mender.${mender}`), '  ')}`,
    `WHAT IT RESTS ON\n\n${wrap(restsOn, '  ')}`,
    `SOURCES\n\n${sources.map((source) => wrap(source, '    ', '  ')).join('\n')}`,
  ].join('\n\n')
}

/** All rules with their questions, by topic; then what the states mean, and the letters. */
export function ruleListText(): string {
  return [
    ...topics.map(
      ({ title, rules }) =>
        `${title.toUpperCase()}\n\n${rules
          .map((rule) => `  ${rule}\n${wrap(showRule(rule).asks, '      ')}`)
          .join('\n')}`,
    ),
    `STATES\n\n${Object.entries(stateMeanings)
      .map(([state, meaning]) => row(state, meaning, stateWidth))
      .join('\n')}`,
    `LETTERS\n\n${Object.entries(letterMeanings)
      .map(([kind, { path, sent }]) => row(kind, `${path}; ${sent}`, stateWidth))
      .join('\n')}`,
  ].join('\n\n')
}
