import { execFile } from 'node:child_process'
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { type Ended, mailsix, start } from '../kit/a-command.ts'
import { aCrowd, aCrowdWorld, type Crowd } from '../kit/a-crowd.ts'
import { aDnsServer, aZone } from '../kit/a-dns-server.ts'

const world = aCrowdWorld()
const atOnce = 8
const pauseMs = 60

interface Ground {
  crowd: Crowd
  folder: string
  list: string
  args: (name: string) => string[]
  run: (name: string) => Promise<Ended>
  csv: (name: string) => Promise<string>
}

/** A folder with the list, its DNS and its servers. */
async function aGround(): Promise<Ground> {
  const crowd = await aCrowd(['::1', ...world.open])
  const dns = await aDnsServer(world.zone)
  const folder = await mkdtemp(join(tmpdir(), 'survey-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const list = join(folder, 'list.txt')
  await writeFile(list, `# Five hundred\n\n${world.domains.join('\n')}\nsomebody@D4.example\nno domain\n`)
  const args = (name: string): string[] => [
    ...['survey', list, '--state', join(folder, `${name}.jsonl`)],
    ...['--csv', join(folder, `${name}.csv`), '--json', join(folder, `${name}.json`)],
    ...['--dns', dns.server, '--port', String(crowd.port), '--canary', 'none', '--hostname', 'looks.example'],
    ...['--also-global', '::1/128', '--also-global', '127.0.0.0/8'],
    ...['--at-once', String(atOnce), '--rate', '1000/1s', '--pause', `${pauseMs}ms`],
  ]
  return {
    ...{ crowd, folder, list, args },
    run: (name) => mailsix(args(name)),
    csv: (name) => readFile(join(folder, `${name}.csv`), 'utf8'),
  }
}

/** Resolves when the state file has so many knocks. */
async function untilKnocks(state: string, count: number): Promise<void> {
  await expect
    .poll(async () => (await readFile(state, 'utf8').catch(() => '')).split('{"kind":"knock"').length - 1, {
      interval: 20,
      timeout: 50_000,
    })
    .toBeGreaterThanOrEqual(count)
}

const times = (crowd: Crowd): number[] => [...crowd.visits.values()]

test('500 domains are looked at politely; stopped and gone on with, or killed, the result is the same', async () => {
  const { crowd, folder, args, run, csv } = await aGround()

  const whole = await run('whole')
  expect(whole.stdout).toMatch(/^200 of 400 domains take mail over IPv6 \(50\.0 %\)\.\n/)
  // A line of the list is no domain.
  expect(whole.code).toBe(2)
  expect(times(crowd)).toEqual(Array.from({ length: world.open.length + 1 }, () => 1))
  expect(crowd.mostAtOnce()).toBeLessThanOrEqual(atOnce)
  expect(crowd.mostAtOnce()).toBeGreaterThan(1)
  expect(crowd.mostOfNetwork()).toBe(1)
  expect(crowd.shortestPauseMs()).toBeGreaterThan(pauseMs * 0.8)

  crowd.forget()
  const stopped = start(args('stopped'))
  await untilKnocks(join(folder, 'stopped.jsonl'), 30)
  stopped.process.kill('SIGINT')
  const { code, stderr, stdout } = await stopped.ended
  expect([code, stdout]).toEqual([130, ''])
  expect(stderr).toMatch(/Stopped\. What was found is in .*stopped\.jsonl: the same command goes on\.\n$/)
  expect(crowd.visits.size).toBeLessThan(world.open.length)
  const goneOn = await run('stopped')
  expect(goneOn.stderr).toMatch(/^Going on: \d+ of 500 domains are done/)
  expect(await csv('stopped')).toBe(await csv('whole'))
  expect(times(crowd)).toEqual(Array.from({ length: world.open.length + 1 }, () => 1))

  crowd.forget()
  const killed = start(args('killed'))
  await untilKnocks(join(folder, 'killed.jsonl'), 30)
  killed.process.kill('SIGKILL')
  await killed.ended
  await appendFile(join(folder, 'killed.jsonl'), '{"kind":"knock","at":17')
  expect((await run('killed')).code).toBe(2)
  expect(await csv('killed')).toBe(await csv('whole'))
  // What was under way when it was killed is knocked at once more, and nothing else.
  const again = times(crowd).filter((count) => count > 1)
  expect(again.length).toBeLessThanOrEqual(atOnce)
  expect(Math.max(...times(crowd))).toBeLessThanOrEqual(2)
  expect(crowd.visits.size).toBe(world.open.length + 1)

  crowd.forget()
  const done = await run('whole')
  expect(done.stderr).toMatch(/^All 500 domains were done already/)
  expect(done.stdout).toBe(whole.stdout)
  expect(crowd.visits.size).toBe(0)
}, 120_000)

/** A small list with a server of its own; `args` without a state. */
async function aSmallGround(...lines: string[]) {
  const crowd = await aCrowd(['::1', '127.1.0.1', '127.1.1.1'])
  const dns = await aDnsServer(
    aZone(
      'example',
      ['one', 'MX', 10, 'mx.one.example'],
      ['mx.one', 'AAAA', '::1'],
      ['mx.one', 'A', '127.1.0.1'],
      ['two', 'MX', 10, 'mx.two.example'],
      ['mx.two', 'A', '127.1.1.1'],
    ),
  )
  const folder = await mkdtemp(join(tmpdir(), 'survey-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, 'list.txt'), `${lines.join('\n')}\n`)
  const args = [
    ...['--dns', dns.server, '--port', String(crowd.port), '--canary', 'none', '--hostname', 'looks.example'],
    ...['--also-global', '::1/128', '--also-global', '127.0.0.0/8', '--pause', '0s'],
  ]
  const run = (more: readonly string[], input = ''): Promise<Ended> =>
    mailsix(['survey', ...more, ...args], { cwd: folder, input })
  return { crowd, folder, run }
}

test('a list that can be told of ends well; the state lies beside it, and another list is refused', async () => {
  const { folder, run } = await aSmallGround('one.example', 'two.example')
  const first = await run(['list.txt'])
  expect(first.stdout).toMatch(/^1 of 2 domains take mail over IPv6 \(50\.0 %\)\.\n/)
  expect(first.stdout).toContain('State: list.txt.survey.jsonl\n')
  expect(first.code).toBe(0)
  await writeFile(join(folder, 'list.txt'), 'one.example\n')
  const other = await run(['list.txt'])
  expect(other.stderr).toMatch(
    /^list\.txt\.survey\.jsonl is the state of a survey of another list \(2 domains, begun .+ UTC\)\. .+--fresh\.\n$/,
  )
  expect([other.code, other.stdout]).toEqual([2, ''])
  const anew = await run(['list.txt', '--fresh'])
  expect(anew.stdout).toMatch(/^1 of 1 domains take mail over IPv6/)
  expect(anew.code).toBe(0)
})

test('a list may come from standard input and a table go to standard output, with the numbers beside', async () => {
  const { crowd, run } = await aSmallGround()
  const { code, stdout, stderr } = await run(
    ['-', '--no-knock', '--csv', '-'],
    '1,one.example\n2,two.example\n',
  )
  expect(stdout.split('\r\n')).toEqual([
    expect.stringMatching(/^line,domain,answer,/),
    '1,one.example,not-tested,1,1,1,all,not-tested,1,0,not-all-tried,not-tested,1,0,not-all-tried,mx.one.example',
    '2,two.example,no,1,0,1,none,no-address,0,0,no-address,not-tested,1,0,not-all-tried,mx.two.example',
    '',
  ])
  expect(stderr).toMatch(/1 of 2 domains have an MX host with an IPv6 address \(50\.0 %\)\.\s+Whether/)
  expect(stderr).toContain('State: survey.jsonl\n')
  expect(code).toBe(0)
  expect(crowd.visits.size).toBe(0)
})

test('misuse is said in a sentence before anybody is looked at', async () => {
  const { crowd, run } = await aSmallGround('no domain', '')
  const said = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await run(args)
    expect([code, stdout]).toEqual([2, ''])
    return stderr
  }
  expect(await said('list.txt')).toBe('list.txt names no domain.\n')
  expect(await said('missing.txt')).toMatch(/^missing\.txt .+\.\n$/)
  expect(await said('list.txt', '--csv', 'no/such/folder/x.csv')).toMatch(/^Can't write to no\/such\/folder/)
  expect(await said('list.txt', '--csv', '-', '--json', '-')).toMatch(/^Only one of --csv and --json/)
  expect(await said('list.txt', '--rate', 'fast')).toMatch(/Give a number, or one in a time/)
  expect(crowd.visits.size).toBe(0)
})

test('where nobody at all can be reached it stops, says why, and how to mend it', async () => {
  const { folder, run } = await aSmallGround('one.example')
  const lines = Array.from({ length: 60 }, (_, index) => `d${index}.example`)
  await writeFile(join(folder, 'list.txt'), lines.join('\n'))
  const dead = await aDnsServer({
    name: 'example',
    records: lines.flatMap((name, index) => [
      { name, type: 'MX' as const, data: { preference: 1, exchange: `mx.${name}` } },
      { name: `mx.${name}`, type: 'A' as const, data: `127.${100 + index}.0.1` },
    ]),
  })
  const { code, stdout, stderr } = await run(['list.txt', '--rate', '1000', '--dns', dead.server])
  expect(stderr).toMatch(/Port 25 seems closed from here/)
  expect(stderr).toMatch(/Run\s+this\s+on\s+a\s+server\s+that\s+may\s+send\s+mail/)
  expect([code, stdout]).toEqual([2, ''])
})

test('a state that can be written no more ends the survey, which goes on when there is room', async () => {
  const { args, run, csv } = await aGround()
  const limited = await promisify(execFile)('bash', [
    ...['-c', 'trap "" XFSZ; ulimit -f 24; exec "$@"', 'bash'],
    ...[process.execPath, join(import.meta.dirname, '../../bin/mailsix.js'), ...args('limited')],
  ]).catch((error: unknown) => error)
  expect(limited).toMatchObject({ code: 2, stderr: expect.stringMatching(/can't be written \(EFBIG\)/) })
  expect((await run('limited')).stderr).toMatch(/^Going on: \d+ of 500 domains are done/)
  expect((await csv('limited')).split('\r\n')).toHaveLength(503)
}, 120_000)
