// npx node test/real/write-reports.ts, after npm run test:real -- 04: some of the reports as they lie in the senders'
// mailboxes, for the tests that need no servers, and what each must be read as by the table of 04.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { domainOf, type Fate } from './04-bounces-by-real-servers/fate.ts'
import { fates } from './04-bounces-by-real-servers/fates.ts'
import { expectedOf, lastWord } from './04-bounces-by-real-servers/reports.ts'
import { type Mta, mtas, senderOf } from './04-bounces-by-real-servers/senders.ts'
import { labsDirectory } from './lab/lab.ts'

const samples = join(import.meta.dirname, '../samples/reports-by-servers')
const lab = join(labsDirectory(), 'bounces')

/** The fates whose last reports are kept, for each server, and those whose warnings are. */
const kept: Record<Mta, { last: string[]; warning: string[] }> = {
  postfix: {
    last: [
      'no-such-domain',
      'no-address',
      'null-mx',
      'dns-broken',
      'aaaa-only',
      'a-only',
      'closed6',
      'dropped4',
      'no-way6',
      'no-route6',
      'silent',
      'hangs-up',
      'tls-not-offered',
      'too-big',
      'no-ptr',
      'two-fates',
      'loop-postfix',
      'foreign-to-exim',
      'foreign-to-sendmail',
      'foreign-to-opensmtpd',
    ],
    warning: ['closed6', 'greylisted'],
  },
  exim: {
    last: [
      'no-such-domain',
      'null-mx',
      'aaaa-only',
      'closed6',
      'no-way6',
      'busy',
      'too-fast',
      'no-ptr',
      'not-by-six',
      'two-fates',
      'loop-exim',
    ],
    warning: ['closed6', 'tls-not-offered', 'full-for-now'],
  },
  sendmail: {
    last: [
      'no-such-domain',
      'null-mx',
      'mx-without-host',
      'dns-broken',
      'aaaa-only',
      'closed6',
      'dropped4',
      'no-way6',
      'hangs-up',
      'listed',
      'two-fates',
      'loop-sendmail',
      'foreign-to-exim',
      'foreign-to-opensmtpd',
    ],
    warning: ['silent'],
  },
  opensmtpd: {
    last: ['no-such-domain', 'closed6', 'too-big', 'no-such-user', 'listed'],
    warning: ['aaaa-only', 'dns-broken', 'closed6', 'hangs-up', 'too-fast'],
  },
}

/** The reports in a sender's mailbox about one of these recipients. */
function reportsOf(mta: Mta, fate: Fate): string[] {
  const folder = join(lab, senderOf(mta, fate.reach ?? 'both').name, 'mail/user/new')
  const all = existsSync(folder) ? readdirSync(folder).toSorted() : []
  return all
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .filter((raw) => new RegExp(`^Final-Recipient: .*@${domainOf(fate)}$`, 'im').test(raw))
}

/** The recipients that a report names, in its order: OpenSMTPD writes one for each at times, Postfix turns them round. */
function usersIn(raw: string, fate: Fate): string[] {
  const at = (user: string) => raw.search(new RegExp(`^Final-Recipient: .*\\b${user}@`, 'im'))
  const named = Object.keys(fate.expected).filter((user) => at(user) >= 0)
  return named.toSorted((one, other) => at(one) - at(other))
}

rmSync(samples, { recursive: true, force: true })
mkdirSync(samples, { recursive: true })
const table: unknown[] = []
for (const mta of mtas) {
  for (const which of ['last', 'warning'] as const) {
    for (const name of kept[mta][which]) {
      const fate = fates.find((one) => one.name === name)
      if (fate === undefined) throw new Error(`No fate ${name}`)
      const raw = reportsOf(mta, fate).findLast((one) => lastWord.test(one) === (which === 'last'))
      if (raw === undefined)
        throw new Error(`No ${which} report of ${mta} on ${name}. Run "npm run test:real -- 04" first.`)
      const file = `${mta}-${name}${which === 'warning' ? '-warning' : ''}.eml`
      writeFileSync(join(samples, file), raw)
      const users = usersIn(raw, fate)
      table.push({
        file,
        recipients: users.map((user) => {
          const reading = fate.expected[user]
          if (reading === undefined) throw new Error(`${name}: nobody is called ${user}`)
          const expected = expectedOf(fate, mta, reading)
          const { reason, family } = expected[which]
          const status = new RegExp(`^Final-Recipient: .*\\b${user}@(?:.+\n)*?Status: (\\S+)`, 'im').exec(
            raw,
          )?.[1]
          return {
            finalRecipient: `${user}@${domainOf(fate)}`,
            action: which === 'last' ? expected.action : 'delayed',
            status,
            reasons: [reason].flat(),
            family,
          }
        }),
      })
    }
  }
}
writeFileSync(join(samples, 'expected.json'), `${JSON.stringify(table, null, 2)}\n`)
console.log(`${samples}: ${table.length} reports`)
