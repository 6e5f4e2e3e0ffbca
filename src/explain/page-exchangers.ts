import type { Attempt } from '../values/attempt.ts'
import type { Case } from '../values/case.ts'
import { type Family, familyName } from '../values/family.ts'
import type { Knock } from '../values/knock.ts'
import type { LetterRecord } from '../values/letter.ts'
import type { Observation } from '../values/observation.ts'
import type { Say } from './catalogue.ts'
import { forPage } from './for-page.ts'
import { shownTime } from './page-times.ts'
import type { Tone } from './page-values.ts'
import { attemptTones, howKnocked, nameOf } from './tell-happening.ts'

/** One address of a mail server, or that there is none of a family. */
export interface ShownDoor {
  family: 'IPv6' | 'IPv4'
  /** Null where there is none. */
  address: string | null
  tone: Tone
  /** What the newest letter there met, else a knock; that there is no such address. */
  met: string
}

export interface ShownExchanger {
  host: string
  preference: string
  doors: ShownDoor[]
}

/** Strangers decide how many there are. */
const mostExchangers = 10
const mostDoors = 4

/** The mail servers of the sender's domain, address by address; null while they are being looked up. */
export function shownExchangers(theCase: Case, say: Say): ShownExchanger[] | null {
  if (theCase.looks === null) return null
  const newest = newestTries(theCase)
  const knocks = new Map(
    theCase.knocks.flatMap((look): [string, Observation<Knock>][] =>
      look.state === 'seen' ? [[doorKey(look.value), look]] : [],
    ),
  )
  return theCase.looks.route.exchangers.slice(0, mostExchangers).map(({ host, preference, a, aaaa }) => {
    const doorsOf = (addresses: Observation<string[]>, family: Family): ShownDoor[] => {
      const name = familyName(family)
      if (addresses.state !== 'seen' || addresses.value.length === 0)
        return [withoutAddress(addresses, name, say)]
      return addresses.value.slice(0, mostDoors).map((address) => {
        const key = doorKey({ host, address })
        return { family: name, address: forPage(address), ...metAt(newest.get(key), knocks.get(key), say) }
      })
    }
    return {
      host: forPage(host),
      preference: say('details.exchanger', { preference }),
      doors: [...doorsOf(aaaa, 'ipv6'), ...doorsOf(a, 'ipv4')],
    }
  })
}

const doorKey = ({ host, address }: { host: string | null; address: string | null }): string =>
  `${host} ${address}`

interface Tried {
  letter: LetterRecord
  attempt: Attempt
}

/** By host and address, the newest try of a letter there. */
function newestTries({ letters }: Case): Map<string, Tried> {
  const newest = new Map<string, Tried>()
  for (const letter of letters)
    for (const attempt of letter.attempts) {
      const key = doorKey(attempt)
      const known = newest.get(key)
      if (attempt.address !== null && (known === undefined || known.attempt.at <= attempt.at))
        newest.set(key, { letter, attempt })
    }
  return newest
}

function withoutAddress({ state }: Observation<string[]>, family: ShownDoor['family'], say: Say): ShownDoor {
  const isKnown = state === 'absent' || state === 'seen'
  const met = isKnown ? say('details.no-address', { family }) : say('details.not-looked-up')
  const tone: Tone = !isKnown ? 'unknown' : family === 'IPv6' ? 'bad' : 'unknown'
  return { family, address: null, tone, met }
}

function metAt(
  tried: Tried | undefined,
  knock: Observation<Knock> | undefined,
  say: Say,
): Pick<ShownDoor, 'tone' | 'met'> {
  if (tried !== undefined) {
    const { attempt, letter } = tried
    const facts = { letter: nameOf(say, letter), time: shownTime(attempt.at).clock }
    const met =
      attempt.outcome === 'accepted'
        ? say('details.took-letter', facts)
        : say('details.met-letter', { ...facts, stage: say(`stage.${attempt.stage}`) })
    return { tone: attemptTones[attempt.outcome], met }
  }
  if (knock?.state !== 'seen') return { tone: 'unknown', met: say('details.not-tried') }
  const how = howKnocked(knock.value)
  const tone: Tone = how === 'answered' ? 'good' : how === 'ours' ? 'unknown' : 'trouble'
  return { tone, met: say('details.knocked', { how, time: shownTime(knock.at).clock }) }
}
