import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { addAddresses, dyingWithUs } from '../../bench/ground/own-network.ts'
import { systemNetwork } from '../../src/world/system-network.ts'
import { aClientFrom, sendMail } from '../kit/a-client.ts'
import { aTestMail } from './a-mail-place.ts'

/** A Postfix of Debian's, whose users are all away. */
export interface AbsentPostfix {
  /** Takes a mail from one of its users, and sends it on; resolves with its reply. */
  submit(from: string, to: string): Promise<string>
  /** A line for each mail that a user got: who, from whom, and whether it was answered. */
  got(): string[]
  log(): string
  stop(): Promise<void>
}

const here = '127.0.0.1'

/** Why there can be none here; null where there can. */
export function withoutPostfix(): string | null {
  if (!existsSync('/usr/sbin/postfix')) return 'postfix is not installed'
  return readFileSync('/proc/self/uid_map', 'latin1').trim().split(/\s+/)[2] === '1'
    ? 'postfix needs users of its own, and there is one user alone in here'
    : null
}

/**
 * `polite@` is away as vacation(1) is: RFC 3834, to the return path, from nobody. `rude@` answers the author in its own
 * name and says nothing of what it is but in its subject. Each answers every mail that has a sender.
 */
export async function anAbsentPostfix(at: {
  domain: string
  address: string
  /** A domain, and the address of its server. */
  routes: Readonly<Record<string, string>>
}): Promise<AbsentPostfix> {
  addAddresses([at.address])
  const folder = mkdtempSync(join(tmpdir(), 'mailsix-postfix-'))
  chmodSync(folder, 0o755)
  for (const name of ['queue', 'data']) mkdirSync(join(folder, name))
  execFileSync('chown', ['postfix', join(folder, 'data')])
  const seen = join(folder, 'seen')
  writeFileSync(seen, '')
  chmodSync(seen, 0o666)
  const script = join(folder, 'away')
  writeFileSync(script, away(seen, at.domain), { mode: 0o755 })
  writeFileSync(join(folder, 'main.cf'), mainCf(folder, at))
  writeFileSync(join(folder, 'master.cf'), masterCf(script, at.address))
  const [command = '', ...rest] = dyingWithUs(['/usr/sbin/postfix', '-c', folder, 'start-fg'])
  const child = spawn(command, rest, { stdio: 'ignore' })
  let running = true
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      running = false
      resolve()
    }),
  )
  const log = (): string => {
    const file = join(folder, 'maillog')
    return existsSync(file) ? readFileSync(file, 'latin1') : ''
  }
  const connect = () => aClientFrom(systemNetwork, here, { address: here, port: 25 })
  for (let waited = 0; ; waited += 50) {
    const client = await connect().catch(() => null)
    client?.end()
    if (client !== null) break
    if (!running || waited > 20_000) throw new Error(`Postfix does not start:\n${log()}`)
    await wait(50)
  }
  return {
    async submit(from, to) {
      const client = await connect()
      const message = aTestMail({ from, to, fields: [] })
      const reply = await sendMail(client, { helo: 'desk.example', from, to: [to], message })
      client.end()
      return reply
    },
    got: () =>
      readFileSync(seen, 'latin1')
        .split('\n')
        .filter((line) => line !== ''),
    log,
    async stop() {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function mainCf(folder: string, { domain, address, routes }: Parameters<typeof anAbsentPostfix>[0]): string {
  const routed = Object.entries(routes).map(([name, server]) => `{ ${name} = smtp:[${server}]:25 }`)
  const settings = {
    compatibility_level: '3.6',
    queue_directory: join(folder, 'queue'),
    data_directory: join(folder, 'data'),
    maillog_file: join(folder, 'maillog'),
    maillog_file_prefixes: '/',
    myhostname: `mx.${domain}`,
    mydestination: '',
    inet_interfaces: here,
    inet_protocols: 'ipv4, ipv6',
    mynetworks: `${here}/32`,
    smtpd_relay_restrictions: 'permit_mynetworks, reject_unauth_destination',
    smtpd_peername_lookup: 'no',
    virtual_mailbox_domains: domain,
    virtual_mailbox_maps: 'static:all',
    virtual_transport: 'away:',
    transport_maps: `inline:{ ${routed.join(', ')} }`,
    alias_maps: '',
    disable_dns_lookups: 'yes',
    smtp_bind_address6: address,
    queue_run_delay: '1s',
    minimal_backoff_time: '1s',
    maximal_backoff_time: '2s',
    notify_classes: '',
  }
  return Object.entries(settings)
    .map(([key, value]) => `${key} = ${value}\n`)
    .join('')
}

const masterCf = (script: string, address: string): string =>
  [
    `[${address}]:25 inet n - n - - smtpd`,
    `${here}:25 inet n - n - - smtpd`,
    `away unix - n n - - pipe flags=q user=nobody argv=${script} \${sender} \${recipient}`,
    'cleanup unix n - n - 0 cleanup',
    'qmgr unix n - n 300 1 qmgr',
    'rewrite unix - - n - - trivial-rewrite',
    'bounce unix - - n - 0 bounce',
    'defer unix - - n - 0 bounce',
    'trace unix - - n - 0 bounce',
    'verify unix - - n - 1 verify',
    'proxymap unix - - n - - proxymap',
    'smtp unix - - n - - smtp',
    'error unix - - n - - error',
    'retry unix - - n - - error',
    'anvil unix - - n - 1 anvil',
    'postlog unix-dgram n - n - 1 postlogd',
    '',
  ].join('\n')

const away = (seen: string, domain: string): string => `#!/bin/bash
sender=$1 recipient=$2 mail=$(tr -d '\\r')
field() { sed '/^$/q' <<<"$mail" | sed -n "s/^$1: *//ip" | head -n 1; }
author=$(field From | sed -n 's/.*<\\([^<>]*\\)>.*/\\1/p')
case $sender in
  '' | *MAILER-DAEMON*) echo "$recipient got a report" >>'${seen}'; exit 0 ;;
esac
from="<$recipient>" to=$author extra='X-Mailer: Desk 1.0' subject='Out of office'
case $recipient in
  polite@*) from='<>' to=$sender subject="Auto: $(field Subject)"
    extra=$(printf 'Auto-Submitted: auto-replied\\nIn-Reply-To: %s' "$(field Message-ID)") ;;
esac
exec 3<>/dev/tcp/${here}/25
say() { sed 's/$/\\r/' <<<"$1" >&3; read -r reply <&3; }
read -r reply <&3
say 'HELO desk.example'
say "MAIL FROM:$from"
say "RCPT TO:<$to>"
say DATA
say "From: <$recipient>
To: <$to>
Subject: $subject
Message-ID: <$$.$RANDOM$RANDOM@${domain}>
$extra

I am away until Monday.
."
echo "$recipient answered to $to: $reply" >>'${seen}'
`
