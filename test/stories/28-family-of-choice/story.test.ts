import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { arrivedIn, fourFindings, fourStates } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { providers } from './providers.ts'

const to = 'test@both.doesnotwork.example'

test('three mails to an address with both families show which one their provider chooses', async () => {
  const world = await aSmallWorld({ providers })
  const chosenBy = (domain: string) => world.service().store.countFamilies(domain, 0)
  const cases: string[] = []
  for (const _ of [1, 2, 3]) {
    const sent = await world.send('ready', { to })
    expect(sent).toMatchObject({ code: 250 })
    cases.push(sent.case)
  }
  expect(await chosenBy('ready.example')).toEqual({ ipv6: 3, ipv4: 0 })

  const report = await world.settled(cases[0] ?? '')
  expect(fourStates(report)).toBe('not-tested pass pass pass')
  expect(fourFindings(report)[0]).toBe('arrived-at-dual-stack')
})

test('an address with both families takes a mail over IPv4, and answers it as ever', async () => {
  const world = await aSmallWorld({ providers })
  const sent = await world.send('old', { to })
  expect(sent).toMatchObject({ code: 250 })
  const report = await world.settled(sent.case)
  expect(report.arrival.family).toBe('ipv4')
  expect(fourFindings(report)[0]).toBe('arrived-at-dual-stack')
  expect(arrivedIn(world.mailbox('old'))).toEqual(['A ipv4', 'B4 ipv4', 'explanation ipv4'])
  expect(await world.service().store.countFamilies('old.example', 0)).toEqual({ ipv6: 0, ipv4: 1 })
})

test('a mail to an address with one way only shows no choice', async () => {
  const world = await aSmallWorld({ providers })
  await world.send('ready')
  await world.send('old', { to: 'test@control.example' })
  const none = { ipv6: 0, ipv4: 0 }
  expect(await world.service().store.countFamilies('ready.example', 0)).toEqual(none)
  expect(await world.service().store.countFamilies('old.example', 0)).toEqual(none)
})

test('our own certificate names the mail exchanger with both families too, and mail for its postmaster is taken', async () => {
  const world = await aSmallWorld({ providers })
  const file = join(world.demo.config.state, 'tls', 'certificate.pem')
  const text = readFileSync(file, 'utf8')
  const certificate = new X509Certificate(text.slice(text.indexOf('-----BEGIN CERTIFICATE-----')))
  expect(certificate.checkHost('mx.both.doesnotwork.example')).toBe('mx.both.doesnotwork.example')
  expect(await world.send('ready', { to: 'postmaster@mx.both.doesnotwork.example' })).toMatchObject({
    code: 250,
  })
})
