import { expect, test } from 'vitest'
import type { Checked } from '../src/journey-check.ts'
import { aMailDomain, anOutside } from './kit/an-outside.ts'

const six = '2001:db8:1::25'
const four = '192.0.2.25'

/** The answer, and the findings that decide or tell of our side. */
const told = ({ answer, verdicts }: Checked): Record<string, string> => ({
  answer,
  ...Object.fromEntries(
    verdicts
      .filter(({ rule }) =>
        ['mx-addresses', 'answers-over-ipv6', 'answers-over-ipv4', 'look-from-here'].includes(rule),
      )
      .map(({ rule, finding }) => [rule, finding]),
  ),
})

test('a domain whose mail server answers over both families takes mail, and is knocked at once an address', async () => {
  const outside = await anOutside()
  outside.zone(...aMailDomain('ready.example', six, four))
  const servers = [await outside.serve(six), await outside.serve(four, { starttls: 'works' })]
  expect(told(await outside.check('ready.example'))).toEqual({
    answer: 'takes-mail',
    'mx-addresses': 'all-have-ipv6',
    'answers-over-ipv6': 'all-answer',
    'answers-over-ipv4': 'all-answer',
    'look-from-here': 'gets-out',
  })
  expect(servers.map(({ sessions }) => sessions.length)).toEqual([1, 1])
  expect(servers.flatMap(({ sessions }) => sessions[0]?.commands)).not.toContain('MAIL')
})

test('a closed port over IPv6 is a fault where IPv4 is open, and so is a missing AAAA record', async () => {
  const outside = await anOutside()
  outside.zone(...aMailDomain('closed.example', six, four), ...aMailDomain('four.example', four))
  await outside.serve(four)
  expect(told(await outside.check('closed.example'))).toEqual({
    answer: 'no',
    'mx-addresses': 'all-have-ipv6',
    'answers-over-ipv6': 'none-answers',
    'answers-over-ipv4': 'all-answer',
    'look-from-here': 'unproven',
  })
  expect(told(await outside.check('four.example'))).toMatchObject({
    answer: 'no',
    'mx-addresses': 'none-has-ipv6',
    'answers-over-ipv6': 'no-address',
  })
})

test('where nobody answers over any family and no canary is known, nothing is held against anybody', async () => {
  const outside = await anOutside()
  outside.zone(...aMailDomain('dead.example', six, four))
  expect(told(await outside.check('dead.example'))).toMatchObject({
    answer: 'unknown',
    'answers-over-ipv6': 'our-side-unproven',
    'look-from-here': 'unproven',
  })
})
