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
  // An empty name would leave a hole in the sentence: `none` is a word for its select.
  const facts = {
    envelope,
    author: author || 'none',
    client: client || 'none',
    exchangers: exchangers.join(', ') || 'none',
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
