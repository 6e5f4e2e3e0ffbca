import { afterAll, beforeAll, expect, test } from 'vitest'
import { places } from '../../bench/ground/places.ts'
import { aFacingService, type FacingService } from './a-facing-service.ts'
import { aMailPlace, type MailPlace, ourTest, pause } from './a-mail-place.ts'
import { anAbsentPostfix, withoutPostfix } from './an-absent-postfix.ts'
import { aBesiegedService, type Besieged } from './besieged-service.ts'

const host = '2001:db8:600::25'
const postfix = '2001:db8:610::25'
const windowMs = 8_000

let besieged: Besieged
let place: MailPlace
let one: FacingService
let two: FacingService
/** When the two last had mail of each other. */
let facedAt = 0

beforeAll(async () => {
  besieged = await aBesiegedService({})
  const spf = `v=spf1 ip6:${host} -all`
  place = await aMailPlace(besieged.ground, {
    mx: '2001:db8:6ff::25',
    hosts: [host],
    domains: { 'meeting.example': { spf, dmarc: 'v=DMARC1; p=reject' } },
  })
  const { ground } = besieged
  one = await aFacingService(ground, 'one', 1, {})
  two = await aFacingService(ground, 'two', 2, { letters: `12/${windowMs}ms` })
})
afterAll(async () => {
  await Promise.all([one?.program.stop(), two?.program.stop(), place?.stop()])
  await besieged?.stop()
})

const all = (): string => JSON.stringify([one.counts(), two.counts()])

const testAt = ({ domains }: FacingService): string => `test@${domains.ipv6Only}`
const explainAt = ({ domains }: FacingService): string => `explain@${domains.ipv4Only}`

/** Waits until nothing happened at either for so long. */
async function quiet(ms: number): Promise<void> {
  for (let before = ''; before !== all(); ) {
    before = all()
    await pause(ms)
  }
}

test('two services that face each other write once, in any direction, and hear why that is the end', async () => {
  await besieged.withstand('face to face', async () => {
    await place.write({
      from: 'anna@meeting.example',
      to: `test@${two.domains.ipv6Only}`,
      server: two.inbound,
    })
    const [letter] = await place.until(2)
    const returnPath = letter?.sender ?? ''
    expect(returnPath).toMatch(/^b\+[a-z2-7]{37}@two[46]\.example$/)
    await quiet(1_000)
    const before = [one.counts(), two.counts()] as const

    const written = (by: FacingService, to: FacingService) => [
      { from: testAt(by), to: testAt(to), client: by.out.ipv6Only, server: to.inbound },
      { from: explainAt(by), to: explainAt(to), client: by.out.ipv4Only, server: to.inbound },
    ]
    const last = { from: returnPath, to: testAt(one), server: one.inbound }
    const from = returnPath.endsWith(two.domains.ipv6Only) ? two.out.ipv6Only : two.out.ipv4Only
    const mails = [...written(two, one), ...written(one, two), { ...last, client: from }]
    for (const mail of mails) expect(await place.write(mail), `${mail.from} to ${mail.to}`).toMatch(/^250 /)
    facedAt = Date.now()
    await quiet(2_000)
    const there = all()
    await pause(3_000)
    expect(all(), 'nothing goes on').toBe(there)

    const [first, second] = [one.counts(), two.counts()]
    expect(first.taken - before[0].taken).toBe(3)
    expect(second.taken - before[1].taken).toBe(2)
    const tried = first.tried + second.tried - before[0].tried - before[1].tried
    const refused = first.refused + second.refused - before[0].refused - before[1].refused
    return `${mails.length} mails in the other's name: ${tried} tries of letters, ${refused} refused at the dot, no case but these`
  })
})

test('users of a Postfix who are away end it after one round, polite or rude', async (context) => {
  const why = withoutPostfix()
  if (why !== null) {
    console.log(`skipped: ${why}`)
    return context.skip(why)
  }
  await besieged.ground.publish([
    { name: 'away.example', type: 'MX', data: { preference: 10, exchange: 'mx.away.example' } },
    { name: 'mx.away.example', type: 'AAAA', data: postfix },
    { name: 'away.example', type: 'TXT', data: `v=spf1 ip6:${postfix} -all` },
  ])
  const away = await anAbsentPostfix({
    domain: 'away.example',
    address: postfix,
    routes: { 'doesnotwork.example': places.ours.inbound, 'control.example': places.ours.dualStack6 },
  })
  try {
    await besieged.withstand('Postfix', async () => {
      const users = ['polite', 'rude']
      for (const user of users) expect(await away.submit(`${user}@away.example`, ourTest)).toMatch(/^250 /)
      const answers = (): string[] => away.got().filter((line) => line.includes(' answered to '))
      for (let waited = 0; answers().length < 4 && waited < 15_000; waited += 50) await pause(50)
      await pause(3_000)
      const got = away.got()
      for (const user of users)
        expect(
          answers().filter((line) => line.startsWith(`${user}@`)),
          away.log(),
        ).toHaveLength(2)
      await pause(3_000)
      expect(away.got(), 'nothing goes on').toEqual(got)
      return `2 users away: 4 letters, ${answers().length} answers, ${got.length - answers().length} reports of those refused, then nothing`
    })
  } finally {
    await away.stop()
  }
})

test('what all may have together is never passed, and who comes back at the time named is taken', async () => {
  await besieged.withstand('all together', async () => {
    await pause(Math.max(0, facedAt + windowMs - Date.now()))
    const letters = place.mails().length
    const write = (user: number): Promise<string> =>
      place.write({
        from: `user${user}@meeting.example`,
        to: `test@${two.domains.ipv6Only}`,
        server: two.inbound,
      })
    const heard: string[] = []
    for (let user = 0; user < 9; user += 1) heard.push(await write(user))
    const taken = heard.filter((reply) => reply.startsWith('250 ')).length
    expect(taken).toBe(6)
    const [refused = ''] = heard.filter((reply) => !reply.startsWith('250 '))
    expect(refused).toMatch(/^451 4\.7\.1 /)
    const [, time = ''] = /after (\S+ \S+) UTC/.exec(refused) ?? []
    await pause(Math.max(0, Date.parse(`${time.replace(' ', 'T')}Z`) - Date.now()) + 20)
    expect(await write(6)).toMatch(/^250 /)
    await place.until(letters + 2 * (taken + 1))
    expect(await place.quiet(1_000)).toBe(letters + 2 * (taken + 1))
    return `${taken} of ${heard.length} mailboxes for 12 letters, ${heard.length - taken} × 451; back in time: taken`
  })
})
