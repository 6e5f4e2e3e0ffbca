import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { defineForget } from '../../src/commands/forget.ts'
import { openControlSocket } from '../../src/world/control-socket.ts'
import { openStore } from '../../src/world/store-open.ts'
import { aNewCase } from '../kit/a-store.ts'
import { runVerb } from '../kit/a-verb.ts'

let folder: string
let config: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailsix-forget-'))
  config = join(folder, 'mailsix.yaml')
  await writeFile(config, 'domains: { ipv6Only: six.example, ipv4Only: control.example }\nstate: state\n')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const open = () => openStore({ url: 'sqlite', folder: join(folder, 'state'), node: 'test' })

/** A state folder with two cases that are closed. */
async function twoCases(): Promise<void> {
  const store = await open()
  for (const [id, name] of [
    ['hers', 'carla'],
    ['his', 'bruno'],
  ] as const) {
    const sender = `${name}@home.example`
    await store.openCase(aNewCase({ id, sender, mailbox: sender, raw: Buffer.from(`${name} writes`) }))
    await store.closeCase(id)
  }
  await store.close()
}

const forget = (...args: string[]) => runVerb(defineForget, ['--config', config, ...args])

async function everyFile(): Promise<string> {
  const names = (await readdir(join(folder, 'state'))).filter((name) => name !== 'control.sock')
  const texts = await Promise.all(names.map((name) => readFile(join(folder, 'state', name), 'latin1')))
  return texts.join('\n')
}

test('where no service runs the database is asked what would go, and it goes, and is gone', async () => {
  await twoCases()
  const dry = await forget('--dry-run', 'Carla+x@home.example')
  expect(dry).toMatchObject({ code: 0, stderr: '' })
  expect(dry.stdout).toBe(
    'Would be removed, of carla@home.example:\n- 1 x case, with all that belongs to it: hers\n',
  )
  expect(await everyFile()).toContain('carla')

  const done = await forget('Carla+x@home.example')
  expect(done).toMatchObject({ code: 0, stderr: '' })
  expect(done.stdout).toContain('Removed, of carla@home.example:\n- 1 x case')
  expect(done.stdout.replaceAll('\n', ' ')).toMatch(/Not reached by this: .*log.*backups/)
  expect(await everyFile()).not.toContain('carla')
  expect(await everyFile()).toContain('bruno')

  const again = await forget('--json', 'carla@home.example')
  expect(again.code).toBe(1)
  expect(JSON.parse(again.stdout)).toEqual({
    ...{ address: 'carla@home.example', dryRun: false },
    ...{ cases: [], rows: {}, octets: 'overwritten' },
  })
})

test.each([
  ['what a reader still holds', { cases: ['hers'], rows: {}, octets: 'held' }, 2, /Run this once more/],
  [
    'rows of others',
    { cases: [], rows: { handed: 2 }, octets: 'overwritten' },
    0,
    /2 x bounce that somebody/,
  ],
  ['nothing', { cases: [], rows: {}, octets: 'left-to-the-server' }, 1, /Nothing is kept.*VACUUM FULL/s],
])('a running service is asked, and its answer told: %s', async (_, answer, status, words) => {
  await twoCases()
  const asked: unknown[] = []
  const handle = async (request: unknown) => {
    asked.push(request)
    return answer
  }
  const service = await openControlSocket(join(folder, 'state'), { forget: handle }, () => undefined)
  try {
    const { code, stdout } = await forget('carla@home.example')
    expect(code).toBe(status)
    expect(stdout).toMatch(words)
    expect(asked).toEqual([{ request: 'forget', address: 'carla@home.example' }])
    expect(await everyFile()).toContain('carla')
  } finally {
    await service.close()
  }
})

test('a service that answers what nobody can read is told of, and so is one that holds the folder and says nothing', async () => {
  await twoCases()
  const service = await openControlSocket(join(folder, 'state'), { forget: async () => 7 }, () => undefined)
  await expect(forget('carla@home.example')).rejects.toThrow('Restart it')
  await service.close()
  const store = await open()
  await expect(forget('carla@home.example')).rejects.toThrow('Another mailsix is running')
  await store.close()
})

test('what is no address, one of ours, or has no database is refused in a sentence, and makes nothing', async () => {
  await expect(forget('carla')).rejects.toThrow('is no address')
  await expect(forget('test@six.example')).rejects.toThrow('is an address of ours')
  await expect(forget('--dry-run', 'test@control.example')).rejects.toThrow('is an address of ours')
  await expect(forget('carla@home.example')).rejects.toThrow('There is no database')
  await expect(readdir(join(folder, 'state'))).rejects.toThrow('ENOENT')
})
