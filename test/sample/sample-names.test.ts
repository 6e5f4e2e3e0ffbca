import { decode, encode, type RecordType } from 'dns-packet'
import { expect, onTestFinished, test } from 'vitest'
import { type SampleNames, startSampleNames } from '../../src/sample/sample-names.ts'
import { makePretendNetwork, type PretendNetwork } from '../../src/world/pretend-network.ts'

const address = '2001:db8:1::53'

async function names(): Promise<{ names: SampleNames; network: PretendNetwork }> {
  const network = await makePretendNetwork()
  onTestFinished(() => network.close())
  const started = await startSampleNames(network, [
    { name: 'ready.example', type: 'NS', data: 'ns.ready.example' },
    { name: 'ns.ready.example', type: 'AAAA', data: address },
    { name: 'mx.other.example', type: 'A', data: '192.0.2.1' },
  ])
  onTestFinished(() => started.close())
  return { names: started, network }
}

async function ask(network: PretendNetwork, name: string, type: RecordType, at = address) {
  const asked = await network.ask({
    ...{ to: { address: at, port: 53 }, from: '2001:db8:25::44', timeoutMs: 500, isAnswer: () => true },
    message: encode({ type: 'query', id: 1, questions: [{ name, type }] }),
  })
  return asked.state === 'answered' ? decode(asked.datagram) : asked.state
}

test('a name with NS records is a zone, which its own name server answers for where it is opened', async () => {
  const { names: dns, network } = await names()
  expect(await ask(network, 'ready.example', 'SOA')).toBe('refused')
  await dns.listenAt(address)
  expect(await ask(network, 'ready.example', 'SOA')).toMatchObject({
    rcode: 'NOERROR',
    flag_aa: true,
    answers: [{ type: 'SOA', name: 'ready.example' }],
  })
  expect(await ask(network, 'ns.ready.example', 'AAAA')).toMatchObject({ answers: [{ data: address }] })
  expect(await ask(network, 'other.example', 'NS')).toMatchObject({ rcode: 'NOERROR', answers: [] })
  expect(await ask(network, 'example', 'NS')).toMatchObject({ rcode: 'NOERROR', answers: [] })
})

test('an address can have a server of its own, that knows nothing of the zone', async () => {
  const { names: dns, network } = await names()
  await dns.listenAt('2001:db8:1::54', [{ name: 'elsewhere.example', records: [] }])
  expect(await ask(network, 'ready.example', 'SOA', '2001:db8:1::54')).toMatchObject({ rcode: 'REFUSED' })
})
