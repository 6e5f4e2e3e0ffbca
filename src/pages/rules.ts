import { stateMeanings } from '../explain/legend.ts'
import { showRule } from '../explain/rule-pages.ts'
import { caseRuleIds } from '../values/rules.ts'
import type { PageGround } from './page-ground.ts'

/** What each rule asks, and when exactly it comes to what: in English within the page's language, as `mailsix explain` tells it. */
export function addRules(ground: PageGround): void {
  ground.app.get<{ Params: { rule: string } }>('/rule/:rule', async (request, reply) => {
    const rule = caseRuleIds.find((id) => id === request.params.rule)
    if (rule === undefined) return reply.callNotFound()
    return await ground.show(request, reply, 'rule', { shown: showRule(rule), stateMeanings })
  })
}
