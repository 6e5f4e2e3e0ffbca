import { expect, test } from 'vitest'
import { domainsOf, lookAtMailDomains } from '../../src/collect/mail-domains.ts'
import { systemClock } from '../../src/world/clock.ts'
import { lookBy } from '../../src/world/look.ts'
import { anArrival, someHeaders } from '../kit/a-case.ts'
import { aZone } from '../kit/a-dns-server.ts'
import { aResolver } from '../kit/a-resolver.ts'

const mail = (sender: string, headers: Parameters<typeof someHeaders>[0]) =>
  anArrival({ envelope: { ...anArrival().envelope, sender }, headers: someHeaders(headers) })

test('each domain is named once, with where it stands', () => {
  const arrival = mail('bounce@esp.example', {
    from: 'me@Ready.example',
    sender: 'desk@esp.example',
    replyTo: 'me@b\u00fccher.example',
  })
  expect(domainsOf(arrival)).toEqual([
    { domain: 'esp.example', roles: ['envelope', 'sender'] },
    { domain: 'ready.example', roles: ['from'] },
    { domain: 'xn--bcher-kva.example', roles: ['reply-to'] },
  ])
})

test('a mail without author has the domain of its envelope', () => {
  expect(domainsOf(mail('me@ready.example', { from: null }))).toEqual([
    { domain: 'ready.example', roles: ['envelope'] },
  ])
})

test('where mail to each would go is looked at, under names of their own', async () => {
  const resolver = await aResolver(
    aZone('esp.example', ['@', 'MX', 10, 'mx.esp.example'], ['mx', 'A', '192.0.2.1']),
    aZone('ready.example', ['@', 'AAAA', '2001:db8::1']),
  )
  const arrival = mail('bounce@esp.example', { from: 'me@ready.example' })
  const [esp, ready] = await lookAtMailDomains(arrival, resolver, lookBy(systemClock))
  expect(esp?.route).toMatchObject({
    domain: 'esp.example',
    mx: { id: 'domain-1-mx', state: 'seen' },
    exchangers: [{ a: { id: 'domain-1-mx-1-a', state: 'seen' }, aaaa: { state: 'absent' } }],
  })
  expect(ready?.route).toMatchObject({
    implicit: true,
    exchangers: [{ aaaa: { id: 'domain-2-mx-1-aaaa', value: ['2001:db8::1'] } }],
  })
})
