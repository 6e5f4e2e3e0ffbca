import { type Family, familyName } from '../values/family.ts'
import type { KnockDoor } from '../values/knock.ts'
import { endOf } from '../values/own-check.ts'
import { ownTimeline } from '../values/own-timeline.ts'
import { type SurveyFacts, type SurveyKnock, type SurveyLine, wasHeard, wasInVain } from '../values/survey.ts'
import type { CanaryAnswer } from './ask-canaries.ts'
import type { OutsideTools } from './look-from-outside.ts'
import { contactsOfKnocks, noteContacts } from './own-questions.ts'
import type { PoliteTurns, Visit } from './polite-turns.ts'

/** A knock that begins or has ended, for who watches. */
export type KnockEvent =
  | { kind: 'knocks'; door: KnockDoor }
  | { kind: 'knocked'; found: SurveyKnock }
  | { kind: 'family-closed'; family: Family; words: string }

/** Knocks at each address once, however often it is asked for. */
export interface KnockOnce {
  /** What the knock met, earlier ones' too; null where all was stopped before it. */
  at(door: KnockDoor): Promise<SurveyKnock | null>
  /**
   * `call` is told once, in words, when nobody can be reached from here, and whether anybody could be before; what was in
   * vain since then is void.
   */
  onCutOff(call: (words: string, before: boolean) => void): void
  /** Asks a canary where something was in vain and nothing yet shows whose fault that was. */
  prove(): Promise<void>
  stop(): void
}

export interface KnockOnceTools
  extends Pick<OutsideTools, 'clock' | 'side' | 'sources' | 'knock' | 'askCanaries'> {
  turns: PoliteTurns
  /** Adds a line to what is known, and keeps it for good; rejects where that can't be. */
  note: (line: SurveyLine) => Promise<void>
  watch: (event: KnockEvent) => void
  /** For all of one knock. */
  knockMs: number
}

/** Without a canary that could be asked, nobody at all must have answered so many knocks. */
const manyInVain = 40
const fewInVain = 3
const recentMs = 60_000
const shortMs = 1_000

export function makeKnockOnce(facts: SurveyFacts, tools: KnockOnceTools): KnockOnce {
  const { clock, side, sources, knock, askCanaries, turns, note, watch, knockMs } = tools
  const began = clock.now()
  const asked = new Map<string, Promise<SurveyKnock | null>>()
  const heardAt: Record<Family, number | null> = { ipv6: null, ipv4: null }
  const told = new Set<Family>()
  const lastCanary: Partial<Record<Family, Promise<CanaryAnswer>>> = {}
  let inVain = 0
  let isCutOff = false
  let cutOff: (words: string, before: boolean) => void = () => undefined

  async function visit(door: KnockDoor): Promise<Visit<SurveyKnock | null>> {
    watch({ kind: 'knocks', door })
    const at = clock.now()
    const { finding, ms, gone } = await knock(door, { endsAt: at + knockMs, connected: () => undefined })
    if (finding.state !== 'seen') return { found: null, gone }
    const found: SurveyKnock = { at, ms, knock: finding.value }
    // Nothing is known of the other side then, and it is knocked at another time.
    if (isCutOff && !wasHeard(found.knock)) return { found: null, gone }
    const line: SurveyLine = { kind: 'knock', ...found }
    await note(line)
    watch({ kind: 'knocked', found })
    await lookAtOurselves(found)
    return { found, gone }
  }

  async function lookAtOurselves({ at, ms, knock: value }: SurveyKnock): Promise<void> {
    const { family } = value
    const look = { id: 'knock', what: 'knock', at, ms, state: 'seen', value } as const
    noteContacts(side, contactsOfKnocks([look]))
    if (wasHeard(value)) {
      heardAt[family] = at + ms
      inVain = 0
    }
    if (!wasInVain(value)) return
    inVain += 1
    const isOurs = value.trouble === 'ours'
    if (isOurs) tellClosed(family, value.text)
    // A fault of this machine's own is found in no time: the other family need not have been heard meanwhile.
    const since = at - (isOurs ? recentMs : Math.max(ms, shortMs))
    if ((isOurs && inVain >= fewInVain) || side.getsNowhere(family, clock.now()))
      await judgeOurselves(family, since)
  }

  /** Over this family nothing gets through since then: whether anything does over any. */
  async function judgeOurselves(family: Family, since: number, isLast = false): Promise<void> {
    const mine = await askCanary(family, isLast)
    if (mine === null) {
      const nothing = heardAt.ipv6 === null && heardAt.ipv4 === null
      if (nothing && inVain >= manyInVain)
        await endIt(`none of ${inVain} knocks was answered, and no canary could be asked`)
      return
    }
    if (mine.greeted) return
    tellClosed(family, mine.what)
    const otherFamily = family === 'ipv6' ? 'ipv4' : 'ipv6'
    const wasHeardSince = (heardAt[otherFamily] ?? Number.NEGATIVE_INFINITY) > since
    const other = wasHeardSince ? null : await askCanary(otherFamily, isLast)
    if (other?.greeted === false) await endIt(`${mine.what}; ${other.what}`)
  }

  async function askCanary(
    family: Family,
    isLast: boolean,
  ): Promise<{ greeted: boolean; what: string } | null> {
    const from = sources[family]
    if (from === null) return { greeted: false, what: `this machine has no ${familyName(family)} address` }
    const at = clock.now()
    const answer = askCanaries(family, from)
    // It greets for a while after: at the end nothing newer can be had.
    const isNew = isLast || lastCanary[family] !== answer
    lastCanary[family] = answer
    const { what, finding } = await answer
    if (finding.state === 'skipped') return null
    const greeted = finding.state === 'seen'
    const words = greeted ? what : `${what}: ${finding.state === 'failed' ? finding.code : 'nothing'}`
    if (isNew) {
      const line: SurveyLine = { kind: 'canary', family, at, greeted, what: words }
      await note(line)
      if (greeted) side.noteReply(family, clock.now())
    }
    return { greeted, what: words }
  }

  function tellClosed(family: Family, words: string): void {
    if (told.has(family)) return
    told.add(family)
    watch({ kind: 'family-closed', family, words })
  }

  async function endIt(words: string): Promise<void> {
    if (isCutOff) return
    isCutOff = true
    turns.stop()
    cutOff(words, heardAt.ipv6 !== null || heardAt.ipv4 !== null)
    const since = Math.max(heardAt.ipv6 ?? began, heardAt.ipv4 ?? began)
    const line: SurveyLine = { kind: 'void', since }
    await note(line)
  }

  return {
    at(door) {
      const known = facts.knocks.get(door.address)
      if (known !== undefined) return Promise.resolve(known)
      const first = asked.get(door.address) ?? turns.run(door.address, () => visit(door))
      asked.set(door.address, first)
      return first
    },
    onCutOff(call) {
      cutOff = call
    },
    async prove() {
      if (isCutOff) return
      const now = clock.now()
      await Promise.all(
        (['ipv6', 'ipv4'] as const).map(async (family) => {
          const timeline = ownTimeline(family, facts)
          const unproven = [...facts.knocks.values()].some(
            (one) =>
              one.knock.family === family &&
              wasInVain(one.knock) &&
              now - endOf(one) < recentMs &&
              timeline.during(one).state === 'unknown',
          )
          if (unproven) await judgeOurselves(family, now, true)
        }),
      )
    },
    stop: () => turns.stop(),
  }
}
