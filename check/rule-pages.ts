import { readFileSync, writeFileSync } from 'node:fs'
import { letterMeanings, stateMeanings } from '../src/explain/legend.ts'
import { type ShownRule, showRule, topics } from '../src/explain/rule-pages.ts'
import { letterKinds, letterPlan, type OurDomain } from '../src/values/letter.ts'
import type { Mender } from '../src/values/mender.ts'
import { escaped, linked, table } from './markdown.ts'

/** docs/rules.md, made of what `mailsix explain` shows. */

const head = `\
# The rules

What each rule asks, and when it comes to what. \`mailsix explain RULE\` prints the same in a terminal, \`--json\` with the sentence that
people read. Made from the \`rule-pages\` files in \`src/explain/\` by \`npm run fix\`; make changes there.

A rule is judged on what was seen, never on what was not. Its page names the findings in the order of the code, with the state each one
means; exactly one of them stands at a time, and it can change until the case closes. Times in brackets are defaults of the configuration.
`

const domains: Record<OurDomain, string> = { control: 'with IPv4', six: 'IPv6 only' }
const menders: Record<Mender, string> = {
  'sending-provider': 'who sends for you',
  'receiving-provider': 'who receives for you',
  'domain-owner': 'who looks after your DNS',
  us: 'we',
  nobody: '',
}

/** The page as docs/rules.md should be. */
export function makeRulesPage(): string {
  const states = Object.entries(stateMeanings).map(([state, meaning]) => [state, meaning])
  const letters = letterKinds.map((kind) => {
    const { envelope, from } = letterPlan[kind]
    const { path, sent } = letterMeanings[kind]
    return [`**${kind}**`, path, domains[envelope], domains[from], sent]
  })
  const contents = topics.flatMap(({ title, rules }) =>
    rules.map((rule, index) => [
      index === 0 ? title : '',
      `[${rule}](#${rule})`,
      escaped(showRule(rule).asks),
    ]),
  )
  const chapters = topics.map(
    ({ title, rules }) => `## ${title}\n\n${rules.map((rule) => chapter(showRule(rule))).join('\n')}`,
  )
  return [
    head,
    `## States\n\n${table(['state', 'means'], states)}`,
    `## Letters\n\n${table(['letter', 'path', 'envelope sender', 'header From', 'sent'], letters)}
A and B are the two answers; B4, L3 and L4 find out which side of a failing B it was, and differ from it in nothing else (only
where delivery.bisect is on and SPF or DKIM proves who sent the test); the explanation says what went wrong and whose it is. No more than
these six go out in a case. "Stuck" is a letter after 3 rounds and delivery.explainAfter (1h). "Turned down" is refused, sent back by a
report, or put off in 2 rounds.
`,
    `## All rules\n\n${table(['about', 'rule', 'asks'], contents)}`,
    ...chapters,
  ].join('\n')
}

function chapter({ rule, asks, why, restsOn, findings, sources }: ShownRule): string {
  const rows = findings.map(({ finding, state, when, mender }) => [
    state,
    `\`${finding}\``,
    escaped(when),
    menders[mender],
  ])
  return `\
### ${rule}

**${escaped(asks)}** ${escaped(why)}

Rests on: ${escaped(restsOn)}

${table(['state', 'finding', 'when', 'to be mended by'], rows)}
Sources:

${sources.map((source) => `- ${linked(escaped(source))}`).join('\n')}
`
}

const path = new URL('../docs/rules.md', import.meta.url)

if (import.meta.main) {
  const page = makeRulesPage()
  if (process.argv.includes('--write')) writeFileSync(path, page)
  else if (readFileSync(path, 'utf8') !== page) {
    console.error('docs/rules.md is stale: run "npm run fix".')
    process.exitCode = 1
  }
}
