import type { Happening } from '../values/happenings.ts'

/** So many steps a page has room for. */
const mostSteps = 20
/** How a mail came is told whole. */
const ofItsComing = 7

/**
 * What of a long course a page tells, in its order. First what only repeats is left out: a try that ended as one before and
 * one after it. Then what others imply: that a letter was written which was tried, a door that answered, a look of ours.
 * Then what is oldest after the beginning. The newest step stays.
 */
export function chooseSteps(all: readonly Happening[]): readonly Happening[] {
  const tooMany = all.length - mostSteps
  if (tooMany <= 0) return all
  const repeated = repeatedTries(all)
  const worth = (happening: Happening, index: number): number => {
    if (index === all.length - 1) return 3
    if (repeated.has(happening)) return 0
    if (isImplied(happening)) return 1
    return index < ofItsComing ? 3 : 2
  }
  const leftOut = new Set(
    all
      .map((happening, index) => ({ happening, index, worth: worth(happening, index) }))
      .toSorted((one, other) => one.worth - other.worth || one.index - other.index)
      .slice(0, tooMany)
      .map(({ happening }) => happening),
  )
  return all.filter((happening) => !leftOut.has(happening))
}

/** Tries that are neither the first nor the last of their letter that ended like this at this address. */
function repeatedTries(all: readonly Happening[]): Set<Happening> {
  const alike = new Map<string, Happening[]>()
  for (const happening of all) {
    if (happening.what !== 'attempt') continue
    const { letter, attempt } = happening
    const { address, outcome, trouble, stage, code } = attempt
    const how = [letter.id, address, outcome, trouble, stage, code].join(' ')
    const known = alike.get(how)
    if (known === undefined) alike.set(how, [happening])
    else known.push(happening)
  }
  return new Set([...alike.values()].flatMap((tries) => tries.slice(1, -1)))
}

function isImplied(happening: Happening): boolean {
  switch (happening.what) {
    case 'letter-written':
      return happening.letter.attempts.length > 0
    case 'knock':
      return happening.knock.state === 'seen' && happening.knock.value.stage === 'done'
    case 'looked-further':
      return true
    default:
      return false
  }
}
