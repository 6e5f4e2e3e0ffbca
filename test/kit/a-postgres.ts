import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** A PostgreSQL of this test's own, on a Unix socket in a temporary folder. */
export interface Postgres {
  /** A URL of a new, empty database. */
  aDatabase(): Promise<string>
  query(url: string, sql: string): Promise<Record<string, unknown>[]>
  stop(): Promise<void>
}

/** Where PostgreSQL's programs are, or null. */
export function findPostgres(): string | null {
  const versions = '/usr/lib/postgresql'
  const folders = [
    ...(process.env.PATH ?? '').split(':'),
    ...(existsSync(versions) ? readdirSync(versions).map((version) => join(versions, version, 'bin')) : []),
  ]
  const has = (folder: string): boolean =>
    folder !== '' && ['initdb', 'postgres'].every((program) => existsSync(join(folder, program)))
  return folders.find(has) ?? null
}

/**
 * Why tests on PostgreSQL are left out here, or null. Said aloud; where the whole suite must run
 * (CI=true and MAILSIX_REAL=1) it is an error.
 */
export function postgresIsMissing(): string | null {
  if (findPostgres() !== null) return null
  const words =
    'PostgreSQL not found: neither in PATH nor in /usr/lib/postgresql/*/bin are initdb and postgres.'
  if (process.env.CI === 'true' && process.env.MAILSIX_REAL === '1') throw new Error(words)
  console.warn(`${words} The store is tested on SQLite only.`)
  return words
}

/** Starts a PostgreSQL; as root, which it refuses, under the user postgres or nobody. */
export async function startPostgres(): Promise<Postgres> {
  const programs = findPostgres()
  if (programs === null) throw new Error('PostgreSQL not found')
  const folder = mkdtempSync(join(tmpdir(), 'mailsix-pg-'))
  const user = process.getuid?.() === 0 ? anotherUser() : {}
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'mailsix', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...user, cwd: folder, stdio: 'pipe' },
  )
  // The shell ends the server when its standard input does: also when this process is killed.
  const server = spawn(
    '/bin/sh',
    [
      '-c',
      '"$@" & child=$!; read -r end; kill -INT $child; wait $child',
      'sh',
      join(programs, 'postgres'),
      ...[
        '-D',
        data,
        '-k',
        folder,
        '-c',
        'listen_addresses=',
        '-c',
        'fsync=off',
        '-c',
        'log_min_messages=fatal',
      ],
    ],
    { ...user, cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] },
  )
  const urlOf = (name: string): string => `postgres://mailsix@localhost/${name}?host=${folder}`
  await whenAnswering(urlOf('postgres'))
  let made = 0

  return {
    async aDatabase() {
      made += 1
      await query(urlOf('postgres'), `create database test${made}`)
      return urlOf(`test${made}`)
    },
    query,
    async stop() {
      await end(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function anotherUser(): { uid?: number; gid?: number } {
  for (const name of ['postgres', 'nobody']) {
    const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' })
    const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' })
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody.')
}

async function whenAnswering(url: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await query(url, 'select 1')
      return
    } catch (error) {
      if (tries > 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql)
    return rows
  } finally {
    await client.end()
  }
}

function end(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve()
    server.once('exit', () => resolve())
    server.stdin?.end()
  })
}
