import type { Command } from 'commander'
import { reasonListText, reasonPageText } from '../explain/reason-page-text.ts'
import { ruleListText, rulePageText } from '../explain/rule-page-text.ts'
import { showRule } from '../explain/rule-pages.ts'
import { showReason } from '../explain/show-reason.ts'
import { wrap } from '../explain/wrap.ts'
import { bounceReasons } from '../values/bounce-reason.ts'
import { namesNear } from '../values/near-names.ts'
import { findingsOf, type RuleId, ruleIds } from '../values/rules.ts'
import { exitCodes } from './exit-codes.ts'
import { printJson, printText } from './print.ts'

export function defineExplain(command: Command): void {
  command
    .description(
      'Tells what a rule asks, when exactly it comes to each of its findings, who can mend it, and by which standards; ' +
        'or what a reason for which mail came back means, who can mend that, and what to write to them. ' +
        'Without a name it lists all rules and reasons, and what the states mean. Needs no configuration.\n' +
        'Exit status: 0, or 2 where there is no such rule or reason.',
    )
    .argument('[name]', 'a rule, as "mailsix report" shows it, or a reason, as "mailsix bounce" does')
    .option(
      '--json',
      'print JSON: of a rule every finding with its state, of a reason its texts by family; a list without a name',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  mailsix explain\n  mailsix explain receive-over-ipv6\n  mailsix explain no-ptr\n  mailsix explain --json spf | less',
    )
    .action((name: string | undefined, { json = false }: { json?: boolean }) => {
      if (name === undefined) {
        if (json) printJson([...ruleIds.map(showRule), ...bounceReasons.map(showReason)])
        else printText(`${ruleListText()}\n\n${reasonListText()}`)
        return
      }
      const wanted = name.toLowerCase()
      const rule = ruleIds.find((id) => id === wanted)
      const reason = bounceReasons.find((id) => id === wanted)
      if (rule === undefined && reason === undefined) {
        process.stderr.write(`${noSuchName(wanted)}\n`)
        process.exitCode = exitCodes.couldNotTell
        return
      }
      // No name is both today; should one ever be, both are told.
      if (rule !== undefined) json ? printJson(showRule(rule)) : printText(rulePageText(showRule(rule)))
      if (reason !== undefined) json ? printJson(showReason(reason)) : printText(withFindings(reason))
    })
}

/** A reason's page, and the rules that have a finding of the same name. */
function withFindings(reason: (typeof bounceReasons)[number]): string {
  const page = reasonPageText(showReason(reason))
  const owners = rulesWithFinding(reason)
  return owners.length === 0
    ? page
    : `${page}\n\n${wrap(`"${reason}" is also a finding of ${orList(owners)}: explain that.`)}`
}

const rulesWithFinding = (name: string): RuleId[] =>
  ruleIds.filter((rule) => findingsOf(rule).some(([finding]) => finding === name))

/** What to try instead: a name spelled nearly so, the rules with such a finding, or names with a word of it. */
function noSuchName(name: string): string {
  const shown = JSON.stringify(name)
  const owners = rulesWithFinding(name)
  if (owners.length > 0) return `${shown} is a finding of ${orList(owners)}: explain that.`
  const names = [...ruleIds, ...bounceReasons]
  const words = name.split(/[^a-z0-9]+/).filter(({ length }) => length > 2)
  const akin = names.filter((one) => words.some((word) => one.includes(word)))
  const near = namesNear(names, name)
  const meant = near.length > 0 ? near : akin
  const hint = meant.length > 0 ? ` Did you mean ${orList(meant.slice(0, mostSuggested))}?` : ''
  return `There is no rule or reason ${shown}.${hint} "mailsix explain" lists them all.`
}

const mostSuggested = 5

const orList = (names: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(names)
