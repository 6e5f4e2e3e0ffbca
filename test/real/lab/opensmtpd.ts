import { chownSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runOn, untilListening } from './host.ts'
import type { Lab } from './lab.ts'
import { mailDirectory, nobody, type RunningProvider, sendmail } from './mail-server.ts'
import { treeFile } from './packages.ts'
import { clientName, type Provider, startProviderHost } from './provider.ts'

/** How a provider's OpenSMTPD differs from a plain one. */
export interface OpensmtpdPlan {
  /** Mail from envelope senders of this domain is taken at SMTP time and fails at delivery. */
  bouncesSendersIn?: string
  /** Further statements, before all others. */
  main?: readonly string[]
  /** Domains that get mail over TLS or not at all. */
  onlyByTls?: readonly string[]
}

// Its names and folders were compiled in; the host has folders of its own in their places.
const firstAccountId = 60_000
const accounts = ['opensmtpd', 'opensmtpq']
// The package makes it setgid; here it gets its group by hand.
const submit = [
  'setpriv',
  `--regid=${firstAccountId + 1}`,
  '--clear-groups',
  treeFile('opensmtpd', 'usr/sbin/sendmail'),
]
const ownFolders = `
for folder in /var/spool /var/lib /run; do mount -t tmpfs none $folder; done
mkdir -p /var/lib/opensmtpd/empty
mount --bind ${treeFile('opensmtpd', 'usr/libexec')} /usr/libexec
`

/** Starts a provider with OpenSMTPD from its unpacked package. */
export async function startOpensmtpd(
  lab: Lab,
  provider: Provider,
  plan: OpensmtpdPlan,
): Promise<RunningProvider> {
  const directory = join(lab.directory, provider.name)
  const lines = (form: (name: string, id: number) => string) =>
    accounts.map((name, index) => `${form(name, firstAccountId + index)}\n`).join('')
  const host = await startProviderHost(lab, provider, {
    'smtpd.conf': configuration(provider, directory, lab.directory, plan),
    passwd:
      readFileSync('/etc/passwd', 'utf8') +
      lines((name, id) => `${name}:x:${id}:${id}::/var/lib/opensmtpd/empty:/usr/sbin/nologin`),
    group: readFileSync('/etc/group', 'utf8') + lines((name, id) => `${name}:x:${id}:`),
    mailname: `${provider.domain}\n`,
  })
  mkdirSync(join(mailDirectory(host), 'user'), { recursive: true })
  for (const folder of ['.', 'user']) chownSync(join(mailDirectory(host), folder), nobody, nobody)
  await runOn(host, ['sh', '-ec', ownFolders])
  const log = join(directory, 'maillog')
  await runOn(host, ['sh', '-c', `setsid ${treeFile('opensmtpd', 'usr/sbin/smtpd')} -d > ${log} 2>&1 &`])
  await untilListening(host, 25, 'tcp')
  return { provider, host, send: sendmail(host, provider, submit) }
}

function configuration(
  provider: Provider,
  directory: string,
  certificates: string,
  { bouncesSendersIn, main = [], onlyByTls = [] }: OpensmtpdPlan,
): string {
  const { domain, exchangers, addresses } = provider
  const name = exchangers[0]?.host ?? domain
  const listeners = Object.values(addresses).map(
    (address) => `listen on ${address} port 25 tls pki lab hostname ${name}`,
  )
  return `
${main.join('\n')}
pki lab cert "${certificates}/certificate.pem"
pki lab key "${certificates}/key.pem"
table users { "user" = "${nobody}:${nobody}:${directory}/mail" }
listen on socket
${listeners.join('\n')}
action "mailbox" maildir "${directory}/mail/user" userbase <users>
action "failure" mda "echo Sender verify failed; exit 69" userbase <users>
action "elsewhere" relay helo ${clientName(provider)}
action "by-tls" relay tls helo ${clientName(provider)}
${bouncesSendersIn === undefined ? '' : `match from any mail-from "@${bouncesSendersIn}" for domain "${domain}" action "failure"`}
match from any for domain "${domain}" action "mailbox"
${onlyByTls.map((name) => `match from local for domain "${name}" action "by-tls"`).join('\n')}
match from local for any action "elsewhere"
`
}
