import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { SurveyLine } from '../../src/values/survey.ts'
import { openSurveyRecord, type RecordOptions } from '../../src/world/survey-record.ts'
import { aKnockLine, aVainLine } from '../kit/a-survey-line.ts'

const domains = ['one.example', 'two.example']
const options: RecordOptions = { domains, knock: true, fresh: false, now: 1_000 }

async function aFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'record-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return join(folder, 'state.jsonl')
}

const look = { id: 'mx', what: 'MX one.example', at: 2_000, ms: 3 }
const domainLine: SurveyLine = {
  kind: 'domain',
  route: {
    domain: 'one.example',
    mx: { ...look, state: 'seen', value: [{ preference: 10, host: 'mx.one.example' }] },
    implicit: false,
    exchangers: [
      {
        ...{ host: 'mx.one.example', preference: 10 },
        a: { ...look, id: 'mx-1-a', state: 'absent', how: 'no-such-record' },
        aaaa: { ...look, id: 'mx-1-aaaa', state: 'failed', code: 'SERVFAIL' },
      },
    ],
  },
  dns: null,
}
test('what was written is there again, and a line that was cut off by the end of the process is not', async () => {
  const file = await aFile()
  const first = await openSurveyRecord(file, options)
  await Promise.all([first.append(domainLine), first.append(aKnockLine('2001:db8::1', 3_000))])
  await first.close()
  await appendFile(file, '{"kind":"knock","at":4000,"ms":')
  const again = await openSurveyRecord(file, { ...options, domains: domains.toReversed(), now: 9_000 })
  expect(again).toMatchObject({ damaged: 0, began: 1_000 })
  expect([...again.facts.routes.keys(), ...again.facts.knocks.keys()]).toEqual(['one.example', '2001:db8::1'])
  await again.append(aKnockLine('2001:db8::2', 5_000))
  await again.close()
  const lines = (await readFile(file, 'utf8')).trim().split('\n')
  expect(lines).toHaveLength(4)
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
    ...[{ kind: 'survey', domains: 2 }, { kind: 'domain' }, { kind: 'knock' }, { kind: 'knock' }],
  ])
})

test('a damaged line in the middle counts as not there', async () => {
  const file = await aFile()
  const first = await openSurveyRecord(file, options)
  await first.append(domainLine)
  await first.close()
  await appendFile(file, '\u0000\u0000\n{"kind":"knock"}\n')
  const again = await openSurveyRecord(file, options)
  expect(again.damaged).toBe(2)
  expect(again.facts.routes.size).toBe(1)
  await again.close()
})

test('knocks in vain since port 25 was closed from here are made again, the others are not', async () => {
  const file = await aFile()
  const first = await openSurveyRecord(file, options)
  for (const line of [
    aVainLine('2001:db8::1', 3_000, 10),
    aKnockLine('2001:db8::2', 5_000),
    aVainLine('2001:db8::3', 5_000),
    { kind: 'void', since: 4_000 } as const,
    aVainLine('2001:db8::4', 6_000),
  ])
    await first.append(line)
  await first.close()
  const again = await openSurveyRecord(file, options)
  expect([...again.facts.knocks.keys()]).toEqual(['2001:db8::1', '2001:db8::2', '2001:db8::4'])
  await again.close()
})

test('the state of another list, or of another kind of survey, is refused; --fresh begins anew', async () => {
  const file = await aFile()
  const first = await openSurveyRecord(file, options)
  await first.append(domainLine)
  await first.close()
  await expect(openSurveyRecord(file, { ...options, domains: ['other.example'] })).rejects.toThrow(
    `${file} is the state of a survey of another list (2 domains, begun 1970-01-01 00:00 UTC). ` +
      'Name another file with --state, or begin anew with --fresh.',
  )
  await expect(openSurveyRecord(file, { ...options, knock: false })).rejects.toThrow('with knocks')
  const anew = await openSurveyRecord(file, { ...options, domains: ['other.example'], fresh: true })
  expect(anew.facts.routes.size).toBe(0)
  await anew.close()
})

test('a file that is something else is never written to, not even with --fresh', async () => {
  const file = await aFile()
  await writeFile(file, 'one.example\ntwo.example\n')
  for (const fresh of [false, true])
    await expect(openSurveyRecord(file, { ...options, fresh })).rejects.toThrow('is no state of a survey')
  expect(await readFile(file, 'utf8')).toBe('one.example\ntwo.example\n')
})

test('a second run on the same state is refused, and the lock goes with the first', async () => {
  const file = await aFile()
  const first = await openSurveyRecord(file, options)
  await expect(openSurveyRecord(file, options)).rejects.toThrow(
    'Another survey is running with the state file',
  )
  await first.close()
  await expect(stat(`${file}.lock`)).rejects.toThrow('ENOENT')
  await (await openSurveyRecord(file, options)).close()
})

test('a survey that was killed within its first line begins anew', async () => {
  const file = await aFile()
  await writeFile(file, '{"kind":"survey","ver')
  const record = await openSurveyRecord(file, options)
  expect(record.began).toBe(1_000)
  await record.close()
  expect((await readFile(file, 'utf8')).split('\n')).toHaveLength(2)
})

test('what is no file keeps no state', async () => {
  await expect(openSurveyRecord('/dev/null', options)).rejects.toThrow(/^\/dev\/null is no file/)
})

test('a folder that is not there is said', async () => {
  await expect(openSurveyRecord('/no/such/folder/state', options)).rejects.toThrow(
    "Can't write beside /no/such/folder/state",
  )
})
