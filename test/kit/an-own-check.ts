import { type Finding, skipped } from '../../src/values/observation.ts'
import type { OwnCheck, OwnFault, OwnProof } from '../../src/values/own-check.ts'
import { look, noon } from './a-case.ts'

/** A check of our own side at noon that told these parts and nothing else. */
export function anOwnCheck(
  parts: {
    ipv6?: Finding<OwnProof>
    ipv4?: Finding<OwnProof>
    dns?: Finding<OwnProof>
    records?: Finding<OwnFault[]>
  },
  at = noon,
): OwnCheck {
  const untold = skipped('not asked')
  return {
    id: 'own-1',
    at,
    ipv6: look('own-1-ipv6', parts.ipv6 ?? untold),
    ipv4: look('own-1-ipv4', parts.ipv4 ?? untold),
    dns: look('own-1-dns', parts.dns ?? untold),
    records: look('own-1-records', parts.records ?? untold),
  }
}
