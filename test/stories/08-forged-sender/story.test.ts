import { expect, test } from 'vitest'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { keptRefusals } from '../../kit/a-state-folder.ts'
import { provider } from './provider.ts'
import { records } from './zone.ts'

test('a mail with a forged sender is refused with what was found, is answered to nobody, and counts', async () => {
  const world = await aSmallWorld({
    providers: [provider],
    records,
    config: { limits: { messages: { ipv6: { '/64': '3/1h' } } } },
  })
  const forge = (domain: string) => world.send('forger', { from: `anna@${domain}` })

  const bySpf = await forge('spf.example')
  expect(bySpf).toMatchObject({ code: 550, enhanced: '5.7.23', case: '' })
  expect(bySpf.text).toMatch(/SPF of spf\.example does not allow 3fff:1::26 .*v=spf1 -all/)
  const byDmarc = await forge('dmarc.example')
  expect(byDmarc).toMatchObject({ code: 550, enhanced: '5.7.1', case: '' })
  expect(byDmarc.text).toContain('DMARC of dmarc.example')
  const byBoth = await forge('both.example')
  expect(byBoth).toMatchObject({ code: 550, enhanced: '5.7.26', case: '' })
  // The sender's own server tells the user, so it must hear the reason after the final dot.
  for (const { transcript } of [bySpf, byDmarc, byBoth]) expect(transcript).toContain('S: 354')

  expect(await world.service().store.recentCases(10)).toEqual([])
  expect(world.mailbox('forger')).toEqual([])
  expect(keptRefusals(world)).toEqual([
    { sender: 'anna@spf.example', enhanced: '5.7.23' },
    { sender: 'anna@dmarc.example', enhanced: '5.7.1' },
    { sender: 'anna@both.example', enhanced: '5.7.26' },
  ])
  expect(await forge('spf.example')).toMatchObject({ code: 451, enhanced: '4.7.1' })
})
