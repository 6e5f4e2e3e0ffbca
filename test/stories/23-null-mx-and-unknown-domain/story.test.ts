import { expect, test } from 'vitest'
import { happenings, letterOf, letterStates } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { provider } from './provider.ts'
import { records } from './zone.ts'

test('a mail whose sender can get none ends with the reason, without a connection and without a blame', async () => {
  const world = await aSmallWorld({ providers: [provider], records })
  for (const { domain, enhanced, words } of [
    { domain: 'null.example', enhanced: '5.1.10', words: 'it has a null MX' },
    { domain: 'gone.example', enhanced: '5.1.2', words: 'does not exist' },
  ]) {
    const sent = await world.send('ready', { from: `anna@${domain}` })
    expect(sent, domain).toMatchObject({ code: 250 })
    const report = await world.until(sent.case, (now) => happenings(now).includes('explanation-dropped'))
    expect(letterStates(report), domain).toEqual(['A failed', 'B failed'])
    for (const kind of ['A', 'B'] as const) {
      const { attempts } = letterOf(report, kind)
      expect(attempts).toMatchObject([{ stage: 'resolve', address: null, enhanced }])
      expect(attempts[0]?.text).toContain(words)
    }
    const [first, ...rest] = Object.values(report.abilities).map((verdict) => verdict?.state)
    expect(first).toBe('pass')
    expect(rest, domain).not.toContain('fail')
    expect(rest, domain).not.toContain('pass')
  }
  expect(world.mailbox('ready')).toEqual([])
})
