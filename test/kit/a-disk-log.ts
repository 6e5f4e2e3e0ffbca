import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** What a process did to the files of its folder, and what it said, one after the other. */
export type Step =
  | { what: 'write'; file: string; at: number; bytes: Buffer }
  | { what: 'truncate'; file: string; length: number }
  | { what: 'sync' | 'unlink'; file: string }
  | { what: 'said'; text: string }

const calls = 'trace=pwrite64,write,ftruncate,fsync,fdatasync,unlink'

/** Whether calls can be watched here at all. */
export const canWatch = (): boolean => spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0

/** Runs a command to its end and watches its first thread: every change of a file whose path holds `under`. */
export function watchDisk(argv: readonly string[], under: string, log: string): Step[] {
  const watching = ['-qq', '-y', '-xx', '-s', '1000000', '-e', calls, '-o', log]
  const { status, stderr } = spawnSync('strace', [...watching, ...argv], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${argv.join(' ')} failed: ${stderr}`)
  return readFileSync(log, 'latin1')
    .split('\n')
    .flatMap((line) => stepIn(line, under))
}

function stepIn(line: string, under: string): Step[] {
  const call = /^(\w+)\((?:(\d+)<([^>]*)>)?/.exec(line)
  if (call === null || / = -1 /.test(line)) return []
  const [, name, descriptor, described = ''] = call
  const texts = [...line.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, text = '']) => unescaped(text))
  if (name === 'write' && descriptor === '1') return [{ what: 'said', text: String(texts[0] ?? '') }]
  const path = name === 'unlink' ? String(texts[0] ?? '') : readable(described)
  if (!path.includes(under)) return []
  const file = basename(path)
  const numbers = (/"?, ([\d, ]+)\) += /.exec(line)?.[1] ?? '').split(', ').map(Number)
  switch (name) {
    case 'pwrite64':
      return [{ what: 'write', file, at: numbers.at(-1) ?? 0, bytes: texts[0] ?? Buffer.alloc(0) }]
    case 'ftruncate':
      return [{ what: 'truncate', file, length: numbers[0] ?? 0 }]
    case 'fsync':
    case 'fdatasync':
      return [{ what: 'sync', file }]
    case 'unlink':
      return [{ what: 'unlink', file }]
    default:
      return []
  }
}

const unescaped = (text: string): Buffer => Buffer.from(text.replaceAll('\\x', ''), 'hex')
const readable = (path: string): string => (path.startsWith('\\x') ? String(unescaped(path)) : path)

const sectorBytes = 512

/**
 * Puts the files into a folder as a power cut behind these steps may leave them: what was synced is there; of what came
 * later each write is there, or not, or in part, by the dice.
 */
export function cutPower(steps: readonly Step[], random: () => number, folder: string): void {
  const files = new Map<string, { durable: Buffer; later: Step[] }>()
  for (const step of steps) {
    if (step.what === 'said') continue
    const file = files.get(step.file) ?? { durable: Buffer.alloc(0), later: [] }
    files.set(step.file, file)
    if (step.what === 'unlink') files.delete(step.file)
    else if (step.what === 'sync') {
      file.durable = file.later.reduce(applied, file.durable)
      file.later = []
    } else file.later.push(step)
  }
  for (const [name, { durable, later }] of files) {
    const kept = later.flatMap((step): Step[] => {
      const chance = random()
      if (chance < 0.4) return []
      if (step.what !== 'write' || chance < 0.7) return [step]
      const length = Math.floor((random() * step.bytes.length) / sectorBytes) * sectorBytes
      return [{ ...step, bytes: step.bytes.subarray(0, length) }]
    })
    writeFileSync(join(folder, name), kept.reduce(applied, durable))
  }
}

function applied(content: Buffer, step: Step): Buffer {
  if (step.what === 'truncate')
    return Buffer.concat([content, Buffer.alloc(Math.max(0, step.length - content.length))]).subarray(
      0,
      step.length,
    )
  if (step.what !== 'write') return content
  const { at, bytes } = step
  const end = Math.max(content.length, at + bytes.length)
  const copy = Buffer.concat([content, Buffer.alloc(end - content.length)])
  bytes.copy(copy, at)
  return copy
}
