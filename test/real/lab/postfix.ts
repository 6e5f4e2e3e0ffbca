import { chownSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Host, runOn } from './host.ts'
import type { Lab } from './lab.ts'
import { mailDirectory, nobody, type RunningProvider, sendmail } from './mail-server.ts'
import { clientName, type Family, type Provider, startProviderHost } from './provider.ts'

/** How a provider's Postfix differs from a plain one; values are main.cf's. */
export interface PostfixPlan {
  main?: Record<string, string>
  /** Of the port 25 of one family: settings of its own, or closed. */
  ipv6?: Record<string, string> | 'closed'
  ipv4?: Record<string, string> | 'closed'
  /** Further lines of master.cf. */
  services?: readonly string[]
  /** Takes mail for every local part, all in the mailbox of `user`. */
  anybody?: boolean
  /** Rules for nft: what the provider's firewall does. */
  firewall?: string
}

/** Starts a provider with Postfix. */
export async function startPostfix(
  lab: Lab,
  provider: Provider,
  plan: PostfixPlan = {},
): Promise<RunningProvider> {
  const { name } = provider
  const directory = join(lab.directory, name)
  const host = await startProviderHost(lab, provider, {
    'postfix/main.cf': mainCf(provider, directory, lab.certificate, plan),
    'postfix/master.cf': masterCf(provider, plan),
    aliases: '',
  })
  for (const folder of ['queue', 'data', 'mail']) mkdirSync(join(directory, folder))
  chownSync(mailDirectory(host), nobody, nobody)
  await runOn(host, ['chown', 'postfix', join(directory, 'data')])
  if (plan.firewall !== undefined) await setFirewall(host, plan.firewall)
  await runOn(host, ['postfix', 'start'])
  return { provider, host, send: sendmail(host, provider, ['sendmail']) }
}

/** Replaces all rules of the host's firewall; `rules` go into the input or output chain of both families. */
export async function setFirewall(
  host: Host,
  rules: string,
  hook: 'input' | 'output' = 'input',
): Promise<void> {
  const chain = `chain ${hook} {\n type filter hook ${hook} priority 0\n ${rules}\n}`
  await runOn(host, ['nft', '-f', '-'], { input: `flush ruleset\ntable inet lab {\n${chain}\n}\n` })
}

const port25: Record<Family, (address: string) => string> = {
  ipv6: (address) => `[${address}]:25`,
  ipv4: (address) => `${address}:25`,
}

function masterCf({ addresses }: Provider, plan: PostfixPlan): string {
  const listeners = (['ipv6', 'ipv4'] as const).flatMap((family) => {
    const address = addresses[family]
    const settings = plan[family] ?? {}
    if (address === undefined || settings === 'closed') return []
    const options = Object.entries(settings).map(([key, value]) => ` -o { ${key} = ${value} }`)
    return [`${port25[family](address)} inet n - n - - smtpd${options.join('')}`]
  })
  return [...listeners, ...(plan.services ?? []), ...standingServices, ''].join('\n')
}

const standingServices = [
  'pickup unix n - n 60 1 pickup',
  'cleanup unix n - n - 0 cleanup',
  'qmgr unix n - n 300 1 qmgr',
  'tlsmgr unix - - n 1000? 1 tlsmgr',
  'rewrite unix - - n - - trivial-rewrite',
  'bounce unix - - n - 0 bounce',
  'defer unix - - n - 0 bounce',
  'trace unix - - n - 0 bounce',
  'verify unix - - n - 1 verify',
  'flush unix n - n 1000? 0 flush',
  'proxymap unix - - n - - proxymap',
  'proxywrite unix - - n - 1 proxymap',
  'smtp unix - - n - - smtp',
  'showq unix n - n - - showq',
  'error unix - - n - - error',
  'retry unix - - n - - error',
  'discard unix - - n - - discard',
  'local unix - n n - - local',
  'virtual unix - n n - - virtual',
  'anvil unix - - n - 1 anvil',
  'scache unix - - n - 1 scache',
  'postlog unix-dgram n - n - 1 postlogd',
]

function mainCf(provider: Provider, directory: string, certificate: string, plan: PostfixPlan): string {
  const { domain, exchangers } = provider
  const mailboxes = plan.anybody ? 'static:user/' : `inline:{ {user@${domain} = user/} }`
  const settings: Record<string, string> = {
    compatibility_level: '3.6',
    queue_directory: join(directory, 'queue'),
    data_directory: join(directory, 'data'),
    maillog_file: join(directory, 'maillog'),
    maillog_file_prefixes: '/',
    myhostname: exchangers[0]?.host ?? domain,
    smtp_helo_name: clientName(provider),
    myorigin: domain,
    mydestination: '',
    inet_protocols: Object.keys(provider.addresses).join(', '),
    mynetworks: '127.0.0.0/8 [::1]/128',
    smtpd_relay_restrictions: 'permit_mynetworks, reject_unauth_destination',
    virtual_mailbox_domains: domain,
    virtual_mailbox_maps: mailboxes,
    virtual_mailbox_base: join(directory, 'mail'),
    virtual_uid_maps: `static:${nobody}`,
    virtual_gid_maps: `static:${nobody}`,
    alias_maps: '',
    // A self-made certificate: STARTTLS as most of the Internet has it.
    smtpd_tls_security_level: 'may',
    smtpd_tls_chain_files: certificate,
    smtp_tls_security_level: 'may',
    smtp_connect_timeout: '5s',
    queue_run_delay: '3s',
    minimal_backoff_time: '3s',
    maximal_backoff_time: '10s',
    maximal_queue_lifetime: '2m',
    bounce_queue_lifetime: '2m',
    notify_classes: '',
    ...plan.main,
  }
  return Object.entries(settings)
    .map(([key, value]) => `${key} = ${value}\n`)
    .join('')
}
