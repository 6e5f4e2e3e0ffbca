import { run } from './command.ts'
import { type Host, runOn } from './host.ts'
import type { Lab } from './lab.ts'
import { ourAddresses } from './mailsix.ts'
import { nameServerAddresses } from './name-server.ts'
import { startForward } from './start-forward.ts'

/** What mailsix has behind the gateway, by what it is for. */
export const innerAddresses: typeof ourAddresses = {
  inbound: 'fd00:17::d0e5',
  ipv6Only: 'fd00:17::d0e6',
  dualStack6: 'fd00:17::44',
  dualStack4: '172.17.0.44',
}

/** The gateway as mailsix sees it: in the place of every client. */
export const gatewayAddresses = { ipv6: 'fd00:17::1', ipv4: '172.17.0.1' }

const proxyPort = 2525

/**
 * Starts a gateway that has our public addresses and a host behind it, as container engines do it: inbound connections
 * come from the gateway itself, outbound ones leave by the public addresses. A client in `proxied` is brought in over
 * IPv4, whatever it came by, as by a proxy for published ports. Returns the host behind it.
 */
export async function startGateway(lab: Lab, proxied: readonly string[]): Promise<Host> {
  const gateway = await lab.addHost('gateway', Object.values(ourAddresses))
  const inner = await lab.addLoneHost('mailsix', {
    'resolv.conf': nameServerAddresses.map((server) => `nameserver ${server}\n`).join(''),
  })
  await run(`ip link add inner netns ${gateway.pid} type veth peer name eth0 netns ${inner.pid}`.split(' '))
  const { ipv6, ipv4 } = gatewayAddresses
  await runOn(gateway, ['ip', '-batch', '-'], {
    input: `address add ${ipv6}/64 dev inner nodad\naddress add ${ipv4}/16 dev inner\nlink set inner up\n`,
  })
  await runOn(inner, ['ip', '-batch', '-'], {
    input: [
      ...Object.values(innerAddresses).map((text) =>
        text.includes(':') ? `address add ${text}/64 dev eth0 nodad` : `address add ${text}/16 dev eth0`,
      ),
      'link set eth0 up',
      `route add default via ${ipv6}`,
      `route add default via ${ipv4}`,
      '',
    ].join('\n'),
  })
  for (const family of ['ipv4/conf/all', 'ipv6/conf/all'])
    await runOn(gateway, ['sh', '-c', `echo 1 > /proc/sys/net/${family}/forwarding`])
  await startForward(
    gateway,
    { address: ourAddresses.inbound, port: proxyPort },
    { address: innerAddresses.dualStack4, port: 25 },
  )
  await runOn(gateway, ['nft', '-f', '-'], { input: translation(proxied) })
  return inner
}

function translation(proxied: readonly string[]): string {
  const pairs = (['inbound', 'ipv6Only', 'dualStack6', 'dualStack4'] as const).map((purpose) => {
    const family = ourAddresses[purpose].includes(':') ? 'ip6' : 'ip'
    return { family, outer: ourAddresses[purpose], inner: innerAddresses[purpose] }
  })
  return `
table inet gateway {
  chain in {
    type nat hook prerouting priority dstnat
    ${proxied.map((client) => `ip6 saddr ${client} tcp dport 25 dnat ip6 to [${ourAddresses.inbound}]:${proxyPort}`).join('\n    ')}
    ${pairs.map(({ family, outer, inner }) => `iifname eth0 ${family} daddr ${outer} tcp dport 25 dnat ${family} to ${inner}`).join('\n    ')}
  }
  chain out {
    type nat hook postrouting priority srcnat
    oifname inner masquerade
    ${pairs.map(({ family, outer, inner }) => `oifname eth0 ${family} saddr ${inner} snat ${family} to ${outer}`).join('\n    ')}
  }
}
`
}
