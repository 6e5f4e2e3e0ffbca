import { domainName } from '../values/domain-name.ts'
import type { MtaStsPolicy } from '../values/evidence.ts'
import { type Finding, failed } from '../values/observation.ts'
import { makeGate } from '../world/gate.ts'
import { getByHttps, type HttpsAnswer, type HttpsTools } from './https-get.ts'
import { readPolicy, readPolicyRecord } from './mta-sts-text.ts'
import type { Resolver } from './resolver.ts'

/** MTA-STS policies of other domains (RFC 8461). Nothing here throws; domains are lower case. */
export interface MtaSts {
  /** The policy that mail for this domain is sent by now; null where there is none, or none to be had. */
  policyFor(domain: string): Promise<MtaStsPolicy | null>
  /**
   * The `id` that the domain's record announces. `absent`: no MTA-STS; `failed`: the resolver's code, `RECORD-SEVERAL`
   * or `RECORD-SYNTAX` (see mta-sts-text.ts).
   */
  readRecord(domain: string): Promise<Finding<string>>
  /**
   * The policy that belongs to such a record, as it is served now: fetched, unless that was done within a minute.
   * Failed with a resolver's code, `NAT64`, or `POLICY-` and getByHttps's or readPolicy's code, `STATUS-404` (any
   * status but 200), `TYPE` (not text/plain).
   */
  readPolicy(domain: string, id: string): Promise<Finding<MtaStsPolicy>>
}

export interface MtaStsTools extends HttpsTools {
  resolver: Pick<Resolver, 'a' | 'aaaa' | 'txt'>
}

// RFC 8461 §3.3: 64 KiB, and a minute at most; our letters shall not wait that long.
const mostBytes = 65_536
const deadlineMs = 10_000
/** So often one domain's policy is fetched at most, whoever asks (R26). */
const fetchEveryMs = 60_000
/** A policy is kept at most for as long as a letter is tried. */
const longestKeptMs = 86_400_000
const mostPolicies = 1_000
/** Fetches at once, whoever is asked; more wait, for a host that stalls has its connection until the deadline. */
const mostFetches = 50

interface Kept {
  id: string
  policy: MtaStsPolicy
  until: number
}

interface Fetch {
  policy: Promise<Finding<MtaStsPolicy>>
  until: number
}

/** Finds policies, and keeps those that were found in memory, as RFC 8461 §5.1 asks of senders. */
export function makeMtaSts(tools: MtaStsTools): MtaSts {
  const { clock, resolver } = tools
  const kept = new Map<string, Kept>()
  const fetches = new Map<string, Fetch>()
  const gate = makeGate(mostFetches)

  async function readRecord(domain: string): Promise<Finding<string>> {
    const texts = await resolver.txt(`_mta-sts.${domain}`)
    return texts.state === 'seen' ? readPolicyRecord(texts.value) : texts
  }

  function fetchPolicy(domain: string, id: string): Promise<Finding<MtaStsPolicy>> {
    const now = clock.now()
    const key = `${domain} ${id}`
    const known = fetches.get(key)
    if (known !== undefined && known.until > now) return known.policy
    const policy = gate
      .run(() => askForPolicy(domain, tools))
      .then((finding) => {
        if (finding.state === 'seen') {
          const ms = Math.min(finding.value.maxAgeSeconds * 1_000, longestKeptMs)
          put(kept, domain, { id, policy: finding.value, until: clock.now() + ms })
        }
        return finding
      })
    put(fetches, key, { policy, until: now + fetchEveryMs })
    return policy
  }

  return {
    readRecord,
    readPolicy: fetchPolicy,
    async policyFor(domain) {
      const name = domainName(domain)
      if (name === null) return null
      const record = await readRecord(name)
      const known = kept.get(name)
      const valid = known !== undefined && known.until > clock.now() ? known : null
      // RFC 8461 §3.3: what is still valid counts also where no record or no file is to be had.
      if (record.state !== 'seen' || valid?.id === record.value) return valid?.policy ?? null
      const fetched = await fetchPolicy(name, record.value)
      return fetched.state === 'seen' ? fetched.value : (valid?.policy ?? null)
    },
  }
}

async function askForPolicy(domain: string, tools: MtaStsTools): Promise<Finding<MtaStsPolicy>> {
  const host = `mta-sts.${domain}`
  const path = '/.well-known/mta-sts.txt'
  const answer = await getByHttps({ host, path, mostBytes, deadlineMs }, tools)
  if (answer.state === 'failed' && ownCodes.test(answer.code)) return failed(`POLICY-${answer.code}`)
  return answer.state === 'seen' ? policyIn(answer.value) : answer
}

/** Those of getByHttps that are no resolver's. */
const ownCodes = /^(ADDRESS|CONNECT|DEADLINE|HANDSHAKE|TLS-.*|HTTP|SIZE)$/

function policyIn({ status, mediaType, body }: HttpsAnswer): Finding<MtaStsPolicy> {
  // RFC 8461 §3.3: redirects are not followed, so anything but 200 is no policy.
  if (status !== 200) return failed(`POLICY-STATUS-${status}`)
  // RFC 8461 §3.2: so that no page which users may write at passes for a policy.
  if (mediaType !== 'text/plain') return failed('POLICY-TYPE')
  return readPolicy(body.toString())
}

/** The newest stand last; beyond the limit the oldest goes. */
function put<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key)
  map.set(key, value)
  for (const oldest of map.keys()) {
    if (map.size <= mostPolicies) return
    map.delete(oldest)
  }
}
