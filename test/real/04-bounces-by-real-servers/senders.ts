import { startExim } from '../lab/exim.ts'
import { type Host, runOn } from '../lab/host.ts'
import type { Lab } from '../lab/lab.ts'
import type { RunningProvider } from '../lab/mail-server.ts'
import { startOpensmtpd } from '../lab/opensmtpd.ts'
import { startPostfix } from '../lab/postfix.ts'
import { aProvider, type Family, type Provider } from '../lab/provider.ts'
import { startSendmail } from '../lab/sendmail.ts'

export const mtas = ['postfix', 'exim', 'sendmail', 'opensmtpd'] as const
export type Mta = (typeof mtas)[number]

/** What a sending host has of the two families. */
export const reaches = ['both', 'ipv4', 'ipv6'] as const
export type Reach = (typeof reaches)[number]

export const onlyByTls = 'tls-not-offered.example'

const families: Record<Reach, readonly Family[]> = { both: ['ipv6', 'ipv4'], ipv4: ['ipv4'], ipv6: ['ipv6'] }

/** OpenSMTPD is slow on purpose with several mails for one host. */
const noDelays = ['host', 'source', 'connector', 'relay', 'domain', 'route'].map(
  (what) => `conn-delay-${what} 0`,
)

/** All give up after some seconds what others try for days, and say before that it is late. */
const starters: Record<Mta, (lab: Lab, provider: Provider, reach: Reach) => Promise<RunningProvider>> = {
  postfix: (lab, provider) =>
    startPostfix(lab, provider, {
      main: {
        ...Object.fromEntries(
          ['connect', 'helo', 'mail', 'rcpt', 'data_init', 'data_done'].map((what) => [
            `smtp_${what}_timeout`,
            '3s',
          ]),
        ),
        maximal_queue_lifetime: '12s',
        bounce_queue_lifetime: '12s',
        delay_warning_time: '4s',
        queue_run_delay: '2s',
        minimal_backoff_time: '2s',
        maximal_backoff_time: '3s',
        smtp_tls_policy_maps: `inline:{ {${onlyByTls} = encrypt} }`,
      },
    }),
  exim: (lab, provider, reach) =>
    startExim(lab, provider, {
      main: ['delay_warning = 4s', ...(reach === 'ipv4' ? ['disable_ipv6'] : [])],
      router: ['self = fail'],
      smtp: [
        'connect_timeout = 3s',
        'command_timeout = 3s',
        'data_timeout = 3s',
        'final_timeout = 3s',
        `hosts_require_tls = \${if eq{$domain}{${onlyByTls}}{*}}`,
      ],
      retry: 'F,12s,2s',
    }),
  sendmail: (lab, provider) =>
    startSendmail(lab, provider, {
      defines: {
        confTO_QUEUERETURN: '12s',
        confTO_QUEUEWARN: '4s',
        ...Object.fromEntries(
          ['CONNECT', 'ICONNECT', 'INITIAL', 'HELO', 'MAIL', 'RCPT', 'DATAINIT', 'DATAFINAL'].map((what) => [
            `confTO_${what}`,
            '3s',
          ]),
        ),
      },
    }),
  opensmtpd: async (lab, provider) => {
    const running = await startOpensmtpd(lab, provider, {
      main: [
        'queue ttl 12s',
        'bounce warn-interval 4s',
        `mta limit ${noDelays.join(' ')} reconn-delay-route 0 session-transaction-delay 0`,
      ],
      onlyByTls: [onlyByTls],
    })
    await giveUpConnectingSoon(running.host)
    return running
  },
}

/** OpenSMTPD has no setting for it: the kernel's is then two tries, which takes three seconds. */
async function giveUpConnectingSoon(host: Host): Promise<void> {
  await runOn(host, ['sh', '-c', 'echo 1 > /proc/sys/net/ipv4/tcp_syn_retries'])
}

/** The provider that sends by this server from a host of this reach; DNS knows nothing of it. */
export function senderOf(mta: Mta, reach: Reach): Provider {
  const number = 10 * (1 + mtas.indexOf(mta)) + reaches.indexOf(reach)
  return aProvider(reach === 'both' ? mta : `${mta}-${reach}`, number, { families: families[reach] })
}

export const startSender = (lab: Lab, mta: Mta, reach: Reach): Promise<RunningProvider> =>
  starters[mta](lab, senderOf(mta, reach), reach)
