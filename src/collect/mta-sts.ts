import { domainName } from '../values/domain-name.ts'
import type { MtaStsLook } from '../values/evidence.ts'
import { skipped } from '../values/observation.ts'
import type { MtaSts } from '../wire/mta-sts.ts'
import type { LookAt } from '../world/look.ts'

/** Looks for a domain's MTA-STS record, `mta-sts-record`, and fetches the policy behind it, `mta-sts-policy`. */
export async function lookAtMtaSts(
  domain: string,
  mtaSts: Pick<MtaSts, 'readRecord' | 'readPolicy'>,
  look: LookAt,
): Promise<MtaStsLook> {
  const name = domainName(domain)
  const record = await look('mta-sts-record', `TXT _mta-sts.${domain}`, async () =>
    name === null ? skipped('not a domain name') : await mtaSts.readRecord(name),
  )
  const policy = await look('mta-sts-policy', `MTA-STS policy of ${domain}`, async () =>
    name !== null && record.state === 'seen'
      ? await mtaSts.readPolicy(name, record.value)
      : skipped('no record announces one'),
  )
  return { record, policy }
}
