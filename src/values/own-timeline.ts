import { networkOf } from './address.ts'
import type { Family } from './family.ts'
import { type OwnState, ownWindowMs } from './own-check.ts'
import { type SurveyFacts, type SurveyKnock, wasHeard, wasInVain } from './survey.ts'

/** What shows how our own port 25 was at a moment, over one family. */
export interface OwnThen {
  state: OwnState
  by: 'reply' | 'canary' | null
  /** For people, where a canary did not greet. */
  what: string | null
}

/** Our own side over one family, as all knocks of a survey and the canaries show it. */
export interface OwnTimeline {
  /** How it was during a knock that met no server. */
  during(knock: Pick<SurveyKnock, 'at' | 'ms'>): OwnThen
}

interface Sign {
  at: number
  by: 'reply' | 'canary'
}

// Networks as a rule of unlike operators: they don't all fail at once.
const networkBits: Record<Family, number> = { ipv6: 32, ipv4: 16 }
const tooManyInVain = 3

/**
 * It worked during a knock where a server spoke to us meanwhile, or next before or after it within the window: a canary, or
 * any server unless too many unlike networks were knocked at in vain around it without a word from anybody. It had failed
 * where a canary did not greet about then. Else nothing is known.
 */
export function ownTimeline(
  family: Family,
  { knocks, canaries }: Pick<SurveyFacts, 'knocks' | 'canaries'>,
): OwnTimeline {
  const its = [...knocks.values()].filter(({ knock }) => knock.family === family)
  const asked = canaries.filter((canary) => canary.family === family)
  const signs: Sign[] = [
    ...its.filter(({ knock }) => wasHeard(knock)).map(({ at, ms }): Sign => ({ at: at + ms, by: 'reply' })),
    ...asked.filter(({ greeted }) => greeted).map(({ at }): Sign => ({ at, by: 'canary' })),
  ].toSorted((one, other) => one.at - other.at)
  const bad = asked.filter(({ greeted }) => !greeted)
  const vain = its
    .filter(({ knock }) => wasInVain(knock) && knock.trouble !== 'ours')
    .map(({ at, ms, knock }) => ({ at: at + ms, network: networkOf(knock.address, networkBits[family]) }))
    .toSorted((one, other) => one.at - other.at)

  return {
    during({ at, ms }) {
      const end = at + ms
      const next = firstFrom(signs, at)
      const before = signs[next - 1]
      const after = signs[next]
      const lower = before !== undefined && at - before.at <= ownWindowMs ? before : null
      const upper = after !== undefined && after.at - end <= ownWindowMs ? after : null
      const from = lower?.at ?? at - ownWindowMs
      const to = upper?.at ?? end + ownWindowMs
      if (upper !== null && upper.at <= end) return { state: 'works', by: upper.by, what: null }
      const refused = bad.find((canary) => canary.at >= from && canary.at <= to)
      if (refused !== undefined) return { state: 'failed', by: 'canary', what: refused.what }
      const near = [upper, lower].filter((sign) => sign !== null)
      // A canary is asked for the very reason that others don't answer.
      const sign = near.find(({ by }) => by === 'canary') ?? near[0]
      if (sign === undefined || (sign.by === 'reply' && isTooMany(vain, from, to)))
        return { state: 'unknown', by: null, what: null }
      return { state: 'works', by: sign.by, what: null }
    },
  }
}

/** Whether so many unlike networks were knocked at in vain between two moments. */
function isTooMany(vain: readonly { at: number; network: string }[], from: number, to: number): boolean {
  const networks = new Set<string>()
  for (let index = firstFrom(vain, from); index < vain.length && networks.size < tooManyInVain; index += 1) {
    const one = vain[index]
    if (one === undefined || one.at > to) break
    networks.add(one.network)
  }
  return networks.size >= tooManyInVain
}

/** The index of the first entry at or after a moment. */
function firstFrom(entries: readonly { at: number }[], moment: number): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.at ?? 0) < moment) low = middle + 1
    else high = middle
  }
  return low
}
