import { inPrefix, reverseName } from '../values/address.ts'
import type { BlockList } from '../values/block-list.ts'
import { domainName } from '../values/domain-name.ts'
import { type Finding, failed, seen, skipped } from '../values/observation.ts'
import type { Resolver } from './resolver.ts'

/** What we keep of a list's codes. */
const mostCodes = 10

/**
 * Asks a block list about a canonical address or a domain, whichever it is a list of. `seen`: listed, with the codes;
 * `absent`: not listed. `failed` with DNS' code, or `LIST-REFUSED` when it answers with an error code of its own,
 * `LIST-BROKEN` when it answers with what is no code, or lists what no list may.
 * An IPv6 address is asked for whole, yet lists of IPv6 addresses go by networks, mostly by /64 (RFC 5782 §2.4): their
 * entries cover all that begins so.
 */
export async function askBlockList(
  list: BlockList,
  subject: string,
  resolver: Pick<Resolver, 'a'>,
): Promise<Finding<string[]>> {
  const owner = list.of === 'addresses' ? ownerOf(subject) : domainName(subject)
  if (owner === null) return skipped('nothing that this list knows')
  const answer = await resolver.a(`${owner}.${list.zone}`)
  if (answer.state !== 'seen') return answer
  const codes = answer.value.filter((address) => inPrefix(address, codeBlock))
  if (codes.some((code) => inPrefix(code, errorBlock))) return failed('LIST-REFUSED')
  // RFC 5782 §2.1: codes are in 127.0.0.0/8; a zone that was given up often answers with a web server's address.
  if (codes.length === 0) return failed('LIST-BROKEN')
  return (await listsEverything(list, resolver)) ? failed('LIST-BROKEN') : seen(codes.slice(0, mostCodes))
}

const codeBlock = { address: '127.0.0.0', bits: 8 }
/** By convention of large lists: asked from the wrong place, too often, or with a wrong name. */
const errorBlock = { address: '127.255.255.0', bits: 24 }

// RFC 5782 §5: 127.0.0.1 and the domain INVALID are never listed, except by a list that has gone wrong.
async function listsEverything({ zone, of }: BlockList, resolver: Pick<Resolver, 'a'>): Promise<boolean> {
  const never = of === 'addresses' ? ownerOf('127.0.0.1') : 'invalid'
  return (await resolver.a(`${never}.${zone}`)).state === 'seen'
}

/** RFC 5782 §2.1: the octets of an IPv4 address backwards; §2.4: the nibbles of an IPv6 address. */
function ownerOf(address: string): string | null {
  const name = reverseName(address).replace(/\.(?:in-addr|ip6)\.arpa$/, '')
  return name === '' ? null : name
}
