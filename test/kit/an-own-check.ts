import { type Finding, skipped } from '../../src/values/observation.ts'
import { notAsked, type OwnCheck, type OwnFault, type OwnProof } from '../../src/values/own-check.ts'
import { look, noon } from './a-case.ts'

interface Parts {
  ipv6: Finding<OwnProof>
  ipv4: Finding<OwnProof>
  dns: Finding<OwnProof>
  records: Finding<OwnFault[]>
}

let checks = 0

/** A look at our own side; parts that are not given were not asked for. */
export function anOwnCheck(parts: Partial<Parts>, at = noon): OwnCheck {
  checks += 1
  const id = `own-${checks}`
  return {
    id,
    at,
    ipv6: { ...look(`${id}-ipv6`, parts.ipv6 ?? skipped(notAsked)), at },
    ipv4: { ...look(`${id}-ipv4`, parts.ipv4 ?? skipped(notAsked)), at },
    dns: { ...look(`${id}-dns`, parts.dns ?? skipped(notAsked)), at },
    records: { ...look(`${id}-records`, parts.records ?? skipped(notAsked)), at },
  }
}
