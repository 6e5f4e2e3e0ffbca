import type { Command } from 'commander'
import { ruleListText, rulePageText } from '../explain/rule-page-text.ts'
import { showRule } from '../explain/rule-pages.ts'
import { namesNear } from '../values/near-names.ts'
import { findingsOf, ruleIds } from '../values/rules.ts'
import { exitCodes } from './exit-codes.ts'
import { printJson, printText } from './print.ts'

export function addExplain(program: Command): void {
  program
    .command('explain')
    .summary('tell what a rule asks, and when it comes to what')
    .description(
      'Tells what a rule asks, when exactly it comes to each of its findings, who can mend it, and by which standards.\n' +
        'Without a rule it lists them all, and what their states mean. Needs no configuration.\n' +
        'Exit status: 0, or 2 where there is no such rule.',
    )
    .argument('[rule]', 'the name of a rule, as "mailsix report" shows it')
    .option(
      '--json',
      'print JSON: every finding with its state, when it is come to, and what people read then',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  mailsix explain\n  mailsix explain receive-over-ipv6\n  mailsix explain --json spf | less',
    )
    .action((name: string | undefined, { json = false }: { json?: boolean }) => {
      if (name === undefined) {
        if (json) printJson(ruleIds.map(showRule))
        else printText(ruleListText())
        return
      }
      const rule = ruleIds.find((id) => id === name.toLowerCase())
      if (rule === undefined) {
        process.stderr.write(`${noSuchRule(name.toLowerCase())}\n`)
        process.exitCode = exitCodes.couldNotTell
      } else if (json) printJson(showRule(rule))
      else printText(rulePageText(showRule(rule)))
    })
}

/** What to try instead: a rule spelled nearly so, the rules with such a finding, or those with a word of it. */
function noSuchRule(name: string): string {
  const shown = JSON.stringify(name)
  const owners = ruleIds.filter((rule) => findingsOf(rule).some(([finding]) => finding === name))
  if (owners.length > 0) return `${shown} is a finding of ${orList(owners)}: explain that.`
  const words = name.split(/[^a-z0-9]+/).filter(({ length }) => length > 2)
  const akin = ruleIds.filter((rule) => words.some((word) => rule.includes(word)))
  const near = namesNear(ruleIds, name)
  const meant = near.length > 0 ? near : akin
  const hint = meant.length > 0 ? ` Did you mean ${orList(meant.slice(0, mostSuggested))}?` : ''
  return `There is no rule ${shown}.${hint} "mailsix explain" lists them all.`
}

const mostSuggested = 5

const orList = (rules: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(rules)
