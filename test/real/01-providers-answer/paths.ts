import { aProvider } from '../lab/provider.ts'
import type { Case, Expected } from './case.ts'

/** ③ ④ B4, from the IPv6-only domain by the path that A took, is accepted: nothing is wrong with the sender. */
const onlyIpv6Fails: Pick<Expected, 'letters' | 'abilities'> = {
  letters: { A: 'ipv4', B4: 'ipv4', explanation: 'ipv4' },
  abilities: ['pass', 'fail', 'pass', 'pass'],
}

/** Providers that can't be reached over IPv6, or turn it away: ② alone fails. */
export const paths: Case[] = [
  {
    // ② no MX host has an AAAA record.
    title: 'MX without AAAA',
    provider: aProvider('no-aaaa', 3, { exchangers: [['ipv4']] }),
    server: { postfix: {} },
    expected: { ...onlyIpv6Fails, status: '5.4.4' },
  },
  {
    // ② every IPv6 address of the MX refused the connection.
    title: 'AAAA published, port 25 closed on IPv6',
    provider: aProvider('closed', 4),
    server: { postfix: { ipv6: 'closed' } },
    expected: { ...onlyIpv6Fails, status: '4.4.1' },
  },
  {
    // ② three timeouts over the time of `explainAfter`, and their own client came from the same /32: a path exists.
    title: 'AAAA published, a firewall drops IPv6',
    provider: aProvider('dropped', 5),
    server: { postfix: { firewall: 'meta nfproto ipv6 tcp dport 25 drop' } },
    expected: { ...onlyIpv6Fails, status: '4.4.1' },
  },
  {
    // ② a 5xx on A over IPv6 that went through over IPv4, and B met the same. Its words on the recipient are not believed.
    title: 'IPv6 MX says 550 5.1.1 at RCPT, IPv4 MX accepts',
    provider: aProvider('split', 9, { exchangers: [['ipv6'], ['ipv4']] }),
    server: { postfix: { ipv6: { virtual_mailbox_maps: 'inline:{ other@split.example=other/ }' } } },
    expected: { ...onlyIpv6Fails, status: '5.1.1' },
  },
  {
    // ② as before; the words say nothing.
    title: 'IPv6 clients are refused at RCPT',
    provider: aProvider('client', 18),
    server: { postfix: { ipv6: { smtpd_client_restrictions: 'check_client_access static:REJECT' } } },
    expected: { ...onlyIpv6Fails, status: '5.7.1' },
  },
  {
    // ② a 5xx that names IPv6.
    title: 'IPv6 clients are refused after the final dot',
    provider: aProvider('dot', 10),
    server: {
      postfix: {
        ipv6: {
          smtpd_end_of_data_restrictions:
            'check_client_access static:{ 550 5.2.1 Service unavailable, [dot.example] does not accept email over IPv6 }',
        },
      },
    },
    expected: { ...onlyIpv6Fails, status: '5.2.1' },
  },
]
