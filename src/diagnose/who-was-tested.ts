import type { Parties } from '../values/evidence.ts'
import type { Observation } from '../values/observation.ts'
import { judging, type Verdict } from '../values/verdict.ts'

const rule = judging('who-was-tested')

/**
 * Whose sending was tested: the author's provider, a forwarder, or another organisation that owns the envelope sender?
 * "Your provider" is two parties, who sends and who receives (verdicts: "Fairness"), so both are named.
 */
export function diagnoseWhoWasTested(parties: Observation<Parties>): Verdict {
  const on = [parties]
  if (parties.state !== 'seen') return rule.couldNotTell('not-told', { on })
  const { envelope, author, client, exchangers, forwardedBy } = parties.value
  // `none` is a word for the sentence's select: who is not known, or is the one whom the sentence is about.
  const others = (names: readonly string[]): string =>
    names.filter((name) => name !== '' && name !== envelope).join(', ') || 'none'
  const facts = {
    envelope,
    author: author || 'none',
    client: others([client]),
    exchangers: others(exchangers),
  }
  if (forwardedBy !== null) {
    const forwarder = forwardedBy === 'srs' ? envelope : client || envelope
    return rule.partial('forwarded', { on, facts: { ...facts, forwarder } })
  }
  if (author === '') return rule.notApplicable('no-author', { on, facts })
  return envelope === author
    ? rule.pass('one-organisation', { on, facts })
    : rule.partial('different-organisations', { on, facts })
}
