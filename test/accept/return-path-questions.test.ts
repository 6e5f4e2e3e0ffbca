import { expect, test } from 'vitest'
import type { Reception } from '../../src/accept/reception.ts'
import type { ReturnPathQuestion } from '../../src/accept/return-path-questions.ts'
import { StoreAway } from '../../src/world/store.ts'
import { aMessage, type Client } from '../kit/a-client.ts'
import { aPostOffice } from '../kit/a-post-office.ts'

const answerTo = `MAIL FROM:<postmaster@asker.example>`

/** What a post office learns of questions, and says to them. */
async function asking(reception: Partial<Reception> = {}) {
  const questions: ReturnPathQuestion[] = []
  const askedOnly = (question: ReturnPathQuestion) => void questions.push(question)
  const office = await aPostOffice({ reception: { askedOnly, ...reception } })
  const client = await office.client('2001:db8:a::7')
  await client.read()
  await client.say('EHLO asker.example')
  return {
    questions,
    client,
    short: () => questions.map(({ token, sender, code }) => `${token} from <${sender}>: ${code}`),
    [Symbol.asyncDispose]: () => office[Symbol.asyncDispose](),
  }
}

const ask = async (client: Client, token: string, from = answerTo): Promise<string> => {
  await client.say(from)
  return await client.say(`RCPT TO:<b+${token}@six.example>`)
}

test('a callout is told once the session is over, with who asked and what was said', async () => {
  await using its = await asking()
  const before = Date.now()
  expect(await ask(its.client, 'GOOD')).toMatch(/^250 /)
  expect(its.questions).toEqual([])
  await its.client.say('QUIT')
  await expect.poll(its.short).toEqual(['good from <postmaster@asker.example>: 250'])
  expect(its.questions[0]).toMatchObject({
    id: expect.stringMatching(/^[a-z2-7]{16}-good$/),
    client: { address: '2001:db8:a::7' },
  })
  expect(its.questions[0]?.at).toBeGreaterThanOrEqual(before)
})

test('what was not answered with yes is told as well', async () => {
  await using its = await asking({
    judgeReturnPath: async (token) => {
      if (token === 'away') throw new StoreAway('away')
      return 'expired'
    },
  })
  await ask(its.client, 'old', 'MAIL FROM:<>')
  await its.client.say('RSET')
  await ask(its.client, 'away')
  its.client.end()
  await expect.poll(its.short).toEqual(['old from <>: 550', 'away from <postmaster@asker.example>: 451'])
})

test('who asks the same again in one session is told once, with the last word', async () => {
  let first = true
  await using its = await asking({
    judgeReturnPath: async () => {
      if (!first) return 'open'
      first = false
      throw new StoreAway('away')
    },
  })
  await ask(its.client, 'good')
  await its.client.say('RSET')
  await ask(its.client, 'good')
  await its.client.say('QUIT')
  await expect.poll(its.short).toEqual(['good from <postmaster@asker.example>: 250'])
})

test('a report that is sent is no question, and neither is a test', async () => {
  await using its = await asking()
  await ask(its.client, 'good')
  await its.client.say('DATA')
  await its.client.say(`${aMessage()}\r\n.`)
  await its.client.say(answerTo)
  await its.client.say('RCPT TO:<test@six.example>')
  await its.client.say('QUIT')
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(its.questions).toEqual([])
})

test('one session asks for no more than a few', async () => {
  await using its = await asking()
  for (let index = 0; index < 8; index += 1) {
    await ask(its.client, `token${index}`)
    await its.client.say('RSET')
  }
  await its.client.say('QUIT')
  await expect.poll(() => its.questions.length).toBe(5)
})

test('a client that finds no room at the door is told to the journey', async () => {
  const away: string[] = []
  const none = [{ bits: 64, count: 0 }]
  await using office = await aPostOffice({
    limits: { connections: { total: 10, ipv6: none, ipv4: [] } },
    reception: { turnedAway: ({ address }) => void away.push(address) },
  })
  const client = await office.client('2001:db8:a::7')
  expect(await client.read()).toMatch(/^421 /)
  expect(away).toEqual(['2001:db8:a::7'])
})
