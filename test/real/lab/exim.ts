import { chownSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runOn } from './host.ts'
import type { Lab } from './lab.ts'
import { mailDirectory, nobody, type RunningProvider, sendmail } from './mail-server.ts'
import { treeFile } from './packages.ts'
import { clientName, type Provider, startProviderHost } from './provider.ts'

/** How a provider's Exim differs from a plain one. */
export interface EximPlan {
  /** Envelope senders of this domain are taken at SMTP time and bounced afterwards. */
  bouncesSendersIn?: string
  /** Which of these mails are bounced: a condition of string expansion; else all. */
  bouncesIf?: string
  /** Statements of the ACL at RCPT, before a recipient is taken. */
  atRecipient?: readonly string[]
  /** Statements of the ACL behind the final dot. */
  atDot?: readonly string[]
  /** Further options of all of it. */
  main?: readonly string[]
  /** Further options of the router to other domains. */
  router?: readonly string[]
  /** Further options of the transport to other servers. */
  smtp?: readonly string[]
  /** How often, and how long, delivery is tried. */
  retry?: string
}

// The name was compiled in.
const account = 'Debian-exim'
const program = treeFile('exim', 'usr/sbin/exim4')

/** Starts a provider with Exim from its unpacked package. */
export async function startExim(lab: Lab, provider: Provider, plan: EximPlan): Promise<RunningProvider> {
  const directory = join(lab.directory, provider.name)
  const host = await startProviderHost(lab, provider, {
    'exim4/exim4.conf': configuration(provider, directory, lab.certificate, plan),
    passwd: `${readFileSync('/etc/passwd', 'utf8')}${account}:x:${nobody}:${nobody}::/nonexistent:/usr/sbin/nologin\n`,
    group: `${readFileSync('/etc/group', 'utf8')}${account}:x:${nobody}:\n`,
  })
  const mail = mailDirectory(host)
  for (const folder of ['spool', 'log', 'mail']) {
    mkdirSync(join(directory, folder))
    chownSync(join(directory, folder), nobody, nobody)
  }
  mkdirSync(join(mail, 'user'))
  chownSync(join(mail, 'user'), nobody, nobody)
  await runOn(host, [program, '-bd', '-q3s'])
  return { provider, host, send: sendmail(host, provider, [program]) }
}

function configuration(
  { domain, exchangers, addresses }: Provider,
  directory: string,
  certificate: string,
  plan: EximPlan,
): string {
  const { bouncesSendersIn, bouncesIf = 'yes', atRecipient = [], atDot = [] } = plan
  const { main = [], router = [], smtp = [], retry = 'F,1m,5s' } = plan
  const options = (lines: readonly string[]) => lines.map((line) => `  ${line}\n`).join('')
  const interfaces = Object.values(addresses).map((address) => `[${address}]:25`)
  const refuseLate = `refuse_late:
  driver = redirect
  domains = ${domain}
  senders = *@${bouncesSendersIn}
  condition = ${bouncesIf}
  allow_fail
  data = :fail: Sender verify failed: all relevant MX records point to non-existent hosts`
  return `
exim_path = ${program}
primary_hostname = ${exchangers[0]?.host ?? domain}
qualify_domain = ${domain}
spool_directory = ${directory}/spool
log_file_path = ${directory}/log/%slog
pid_file_path = ${directory}/exim.pid
local_interfaces = <, ${interfaces.join(' , ')}
tls_certificate = ${certificate}
tls_advertise_hosts =
trusted_users = root
keep_environment =
never_users =
deliver_drop_privilege = true
acl_smtp_rcpt = rcpt
acl_smtp_data = dot
${main.map((line) => `${line}\n`).join('')}
begin acl
rcpt:
${options(atRecipient)}  accept domains = ${domain}
  deny message = relay not permitted
dot:
${options(atDot)}  accept

begin routers
${bouncesSendersIn === undefined ? '' : refuseLate}
mailbox:
  driver = accept
  domains = ${domain}
  local_parts = user
  transport = maildir
elsewhere:
  driver = dnslookup
  transport = smtp
${options(router)}  no_more

begin transports
maildir:
  driver = appendfile
  maildir_format
  directory = ${directory}/mail/$local_part_data
  return_path_add
  delivery_date_add
  envelope_to_add
smtp:
  driver = smtp
  helo_data = ${clientName({ domain })}
${options(smtp)}
begin retry
* * ${retry}
`
}
