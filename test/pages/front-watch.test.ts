import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { makeFrontWatch } from '../../src/pages/front-watch.ts'
import { aConfig } from '../kit/a-config.ts'

interface Asked {
  remote?: string
  local?: string
  host?: string
  who?: string
}

/** What the log says after these requests, by the first words that differ. */
function saidAfter(asked: Asked[], change: Partial<ReturnType<typeof aConfig>['web']> = {}): string[] {
  const said: string[] = []
  const watch = makeFrontWatch(
    {
      ...aConfig().web,
      listen: [{ address: '::1', port: 8080 }],
      url: 'https://www.six.example',
      trustedProxies: [{ address: '::1', bits: 128 }],
      ...change,
    },
    { warn: (_facts: unknown, text?: string) => said.push(text ?? '') },
  )
  for (const { remote = '::1', local = '::1', host = 'www.six.example', who } of asked)
    watch({
      headers: who === undefined ? {} : { 'x-forwarded-for': who },
      host,
      socket: Object.defineProperties(new Socket(), {
        remoteAddress: { value: remote },
        localAddress: { value: local },
      }),
    })
  return said
}

const who = '2001:db8::7'

test('a web server in front that says who asks, and for what name, is not talked of', () => {
  expect(saidAfter([{ who }, { who, host: 'ipv6.six.example' }, { who, host: '192.0.2.1' }])).toEqual([])
})

test('one that is not trusted is told of once, with the cure', () => {
  const said = saidAfter([{ who }, { who }], { trustedProxies: [] })
  expect(said).toEqual([expect.stringMatching(/not among web\.trustedProxies.*: name its address there/)])
  expect(saidAfter([{ who, remote: '::ffff:10.0.0.2' }])).toEqual(said)
  expect(saidAfter([{ who, remote: '2001:db8:25::44', local: '2001:db8:25::44' }])).toEqual(said)
})

test('what a stranger claims is no web server of ours', () => {
  expect(saidAfter([{ who, remote: '2606:4700::1' }])).toEqual([])
})

test('one that keeps the visitor’s address for itself is told of', () => {
  expect(saidAfter([{}])).toEqual([expect.stringMatching(/: let it send .* X-Forwarded-For$/)])
})

test.each(['[::1]:8080', 'localhost:8080', 'backend'])(
  'one that asks for %s instead of the name it was asked by is told of',
  (host) => {
    expect(saidAfter([{ who, host }])).toEqual([expect.stringMatching(/: let it pass on the header Host$/)])
  },
)

test('whoever looks from this machine, without a web server, is not taken for one', () => {
  expect(saidAfter([{ host: '[::1]:8080' }, { host: 'localhost:8080' }])).toEqual([])
  expect(saidAfter([{}], { url: null })).toEqual([])
})
