import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defineForget } from '../../../src/commands/forget.ts'
import { askService } from '../../../src/world/control-socket.ts'
import { aSmallWorld, type SmallWorld } from '../../kit/a-small-world.ts'
import { runVerb } from '../../kit/a-verb.ts'
import { providers } from './providers.ts'

const aWorld = (): Promise<SmallWorld> => aSmallWorld({ providers })

/** The verb, beside the service that runs. */
async function forget({ demo }: SmallWorld, address: string) {
  const { stdout } = await runVerb(defineForget, ['--config', demo.configFile, '--json', address])
  return JSON.parse(stdout)
}

/** All octets in the state folder. */
const stateOf = ({ demo }: SmallWorld): string =>
  readdirSync(demo.config.state, { recursive: true, encoding: 'utf8' })
    .map((name) => join(demo.config.state, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'))
    .join('\n')

test('somebody who wants to be forgotten is, while the service runs, and others’ tests go on', async () => {
  const world = await aWorld()
  const body = 'My grandmother grows marrows.'
  const hers = await world.send('ready', { from: 'anna+1@ready.example', subject: 'Marrows', text: body })
  const his = await world.send('other')
  await world.settled(hers.case)
  await world.settled(his.case)
  expect(stateOf(world)).toMatch(/anna(\+1)?@ready\.example/)
  expect(stateOf(world)).toContain('grandmother')

  const forgotten = await forget(world, 'Anna@Ready.example')
  expect(forgotten).toMatchObject({ cases: [hers.case], rows: {}, octets: 'overwritten' })
  expect(stateOf(world)).not.toMatch(/anna(\+1)?@ready|anna(\+1)?=40|marrows|grandmother/i)
  await expect(world.report(hers.case)).rejects.toThrow('There is no case')
  expect((await world.report(his.case)).letters).toHaveLength(2)
  expect(await forget(world, 'anna@ready.example')).toMatchObject({ cases: [], rows: {} })
})

test('a letter that waits for its turn is not sent any more', async () => {
  const world = await aWorld()
  const release = world.hold()
  const hers = await world.send('ready')
  const his = await world.send('other')
  for (const id of [hers.case, his.case]) await world.until(id, ({ letters }) => letters.length === 2)
  expect((await forget(world, 'anna@ready.example')).cases).toEqual([hers.case])
  release()
  await world.settled(his.case)
  await world.service().world.background.idle()
  expect(world.mailbox('other').map(({ kind }) => kind)).toContain('A')
  expect(world.mailbox('ready')).toEqual([])
  expect(stateOf(world)).not.toContain('anna@ready.example')
})

test('a report about a letter of somebody who was forgotten is turned away, and she may test again', async () => {
  const world = await aWorld()
  const hers = await world.send('ready')
  const [letter] = (await world.settled(hers.case)).letters
  await forget(world, 'anna@ready.example')
  const client = await world.client('ready')
  await client.read()
  await client.say('EHLO out.ready.example')
  await client.say('MAIL FROM:<>')
  expect(await client.say(`RCPT TO:<${letter?.envelopeSender}>`)).toMatch(/^550 5\.1\.1/)
  const again = await world.send('ready')
  expect(again).toMatchObject({ code: 250 })
  expect(again.case).not.toBe(hers.case)
})

test('nobody is forgotten by an address of ours, or by what is none', async () => {
  const world = await aWorld()
  const asked = (address: unknown) => askService(world.demo.config.state, { request: 'forget', address })
  await expect(asked('test@doesnotwork.example')).rejects.toThrow('is an address of ours')
  await expect(asked('anna')).rejects.toThrow('is no address')
  await expect(asked(7)).rejects.toThrow('can not read this request')
})
