import type { Config } from '../config.ts'
import { type DkimKey, loadDkimKeys } from '../world/keys.ts'
import { findConfig } from './find-config.ts'

/** The configuration and the keys of both domains, made where they are not there yet. Throws what either throws. */
export async function findKeys(file: string | undefined): Promise<{ config: Config; keys: DkimKey[] }> {
  const config = findConfig(file)
  const { ipv4Only, ipv6Only } = config.domains
  return { config, keys: await loadDkimKeys(config.state, [ipv6Only, ipv4Only], config.dkim) }
}
