import { chownSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command.ts'
import { runOn, untilListening } from './host.ts'
import type { Lab } from './lab.ts'
import { mailDirectory, nobody, type RunningProvider, sendmail } from './mail-server.ts'
import { treeFile } from './packages.ts'
import { clientName, type Provider, startProviderHost } from './provider.ts'

/** How a provider's Sendmail differs from a plain one. */
export interface SendmailPlan {
  /** Refuses at MAIL an envelope sender whose best MX has no A record: the site rule of a host without IPv6. */
  wantsIpv4Senders?: boolean
  /** Further macros of its configuration, by name. */
  defines?: Record<string, string>
}

const program = treeFile('sendmail', 'usr/libexec/sendmail/sendmail')
const macros = treeFile('sendmail', 'usr/share/sendmail/cf/')

/** Starts a provider with Sendmail from its unpacked package. */
export async function startSendmail(
  lab: Lab,
  provider: Provider,
  plan: SendmailPlan,
): Promise<RunningProvider> {
  const directory = join(lab.directory, provider.name)
  // Its syslog has nobody to listen; what it says is in the bounces and, with -X, in the traffic's record.
  const host = await startProviderHost(lab, provider, {
    passwd: `${readFileSync('/etc/passwd', 'utf8')}smmta:x:60000:60000::/nonexistent:/usr/sbin/nologin\n`,
    group: `${readFileSync('/etc/group', 'utf8')}smmta:x:60000:\n`,
    'mail/local-host-names': `${provider.domain}\n`,
  })
  const mail = join(mailDirectory(host), 'user')
  for (const folder of ['tmp', 'new', 'cur']) mkdirSync(join(mail, folder), { recursive: true })
  for (const folder of ['.', 'tmp', 'new', 'cur']) chownSync(join(mail, folder), nobody, nobody)
  mkdirSync(join(directory, 'queue'), { mode: 0o700 })
  writeFileSync(join(directory, 'deliver'), deliver(mail))
  const cf = join(directory, 'sendmail.cf')
  const options = [`-D_CF_DIR_=${macros}`, join(macros, 'm4/cf.m4'), '-']
  writeFileSync(cf, await run(['m4', ...options], { input: configuration(provider, directory, plan) }))
  await runOn(host, [program, '-C', cf, '-X', join(directory, 'maillog'), '-bd', '-q3s'])
  await untilListening(host, 25, 'tcp')
  return { provider, host, send: sendmail(host, provider, [program, '-C', cf]) }
}

/** The shell program that puts a letter into the Maildir: written beside, then moved. */
const deliver = (mail: string): string =>
  `set -e\nname=$(date +%s.%N).$$\ncat > "${mail}/tmp/$name"\nmv "${mail}/tmp/$name" "${mail}/new/$name"\n`

function configuration(provider: Provider, directory: string, plan: SendmailPlan): string {
  const { domain, exchangers, addresses } = provider
  const { wantsIpv4Senders = false, defines = {} } = plan
  const own = Object.entries(defines).map(([name, value]) => `define(\`${name}', \`${value}')dnl`)
  const listeners = Object.entries(addresses).map(
    ([family, address]) =>
      `DAEMON_OPTIONS(\`Name=${family}, Family=${family === 'ipv6' ? 'inet6' : 'inet'}, Addr=${address}, Port=25')dnl`,
  )
  return `
divert(0)dnl
OSTYPE(\`unknown')dnl
define(\`confDOMAIN_NAME', \`${exchangers[0]?.host ?? domain}')dnl
define(\`confHELO_NAME', \`${clientName(provider)}')dnl
define(\`confPID_FILE', \`${directory}/sendmail.pid')dnl
define(\`confDEF_USER_ID', \`${nobody}:${nobody}')dnl
define(\`confTO_IDENT', \`0')dnl
define(\`QUEUE_DIR', \`${directory}/queue')dnl
define(\`STATUS_FILE', \`')dnl
define(\`HELP_FILE', \`')dnl
define(\`ALIAS_FILE', \`')dnl
define(\`_DEF_LOCAL_MAILER_FLAGS', \`lsDFM')dnl
define(\`LOCAL_MAILER_FLAGS', \`Pn')dnl
define(\`LOCAL_MAILER_PATH', \`/bin/sh')dnl
define(\`LOCAL_MAILER_ARGS', \`sh ${directory}/deliver $u')dnl
${own.join('\n')}
FEATURE(\`use_cw_file')dnl
FEATURE(\`no_default_msa')dnl
${listeners.join('\n')}
MAILER(\`local')dnl
MAILER(\`smtp')dnl
${wantsIpv4Senders ? onlySendersWithIpv4 : ''}`
}

// Between left and right side of a rule sendmail wants a tab.
const onlySendersWithIpv4 = `
LOCAL_CONFIG
Kbestmx bestmx -T<TMPF>
Kipv4 dns -R A -T<TMPF>

LOCAL_RULESETS
SLocal_check_mail
R<>\t$@ <>
R$*\t$: $>canonify $1
R$* < @ $+ . >\t$: < $(bestmx $2 $: NONE $) >
R< $+ . >\t$: < $1 > $(ipv4 $1 $: NONE $)
R< $+ > NONE\t$#error $@ 5.5.4 $: "553 Sender's best MX has no IP"
`
