import { expect, test } from 'vitest'
import { lookAtMtaSts } from '../../src/collect/mta-sts.ts'
import { absent, type Finding, failed, seen } from '../../src/values/observation.ts'
import type { MtaSts } from '../../src/wire/mta-sts.ts'
import { systemClock } from '../../src/world/clock.ts'
import { lookBy } from '../../src/world/look.ts'

const policy = { mode: 'testing' as const, mx: ['mx.provider.example'], maxAgeSeconds: 86_400 }

function lookAt(record: Finding<string>, domain = 'Provider.example') {
  const asked: string[] = []
  const mtaSts: Pick<MtaSts, 'readRecord' | 'readPolicy'> = {
    readRecord: async () => record,
    async readPolicy(domain, id) {
      asked.push(`${domain} ${id}`)
      return seen(policy)
    },
  }
  return { asked, looking: lookAtMtaSts(domain, mtaSts, lookBy(systemClock)) }
}

test('the policy that a record announces is looked at under that record’s id', async () => {
  const { asked, looking } = lookAt(seen('20260301'))
  expect(await looking).toMatchObject({
    record: { id: 'mta-sts-record', value: '20260301' },
    policy: { id: 'mta-sts-policy', value: policy },
  })
  expect(asked).toEqual(['provider.example 20260301'])
})

test.for([absent('no-such-name'), failed('SERVFAIL'), failed('RECORD-SEVERAL')])(
  'where no record announces a policy none is asked for: %o',
  async (record) => {
    const { asked, looking } = lookAt(record)
    expect(await looking).toMatchObject({ record, policy: { state: 'skipped' } })
    expect(asked).toEqual([])
  },
)

test('an address literal has no name to ask for', async () => {
  const { asked, looking } = lookAt(seen('1'), '[2001:db8:1::1]')
  expect(await looking).toMatchObject({ record: { state: 'skipped' }, policy: { state: 'skipped' } })
  expect(asked).toEqual([])
})
