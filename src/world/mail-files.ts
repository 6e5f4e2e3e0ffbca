import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { fileFault } from './file-faults.ts'
import { type KeptMessage, splitMbox } from './mbox.ts'

/** A message that was found, or a place where none could be. */
export type FoundMail =
  | ({
      state: 'message'
      /** The path as given; `path#3` for the third of an mbox, `path/cur/NAME` in a Maildir; `-` is standard input. */
      file: string
    } & KeptMessage)
  | { state: 'unreadable'; file: string; reason: string }

/** Of a larger message only so much is kept. */
const mostOctets = 26_214_400

/**
 * The messages at a path, one after the other: that of a file, those of an mbox (told by its first line, unless it is
 * named .eml), of a Maildir (its folders new and cur), or of the .eml files anywhere below a plain folder. Never
 * rejects: what can't be read is told in its place. Memory does not grow with the size of what lies there.
 */
export async function* findMail(
  path: string,
  standardInput: AsyncIterable<Buffer>,
): AsyncGenerator<FoundMail> {
  if (path === '-') {
    yield* readMail('-', standardInput)
    return
  }
  try {
    if (!(await stat(path)).isDirectory()) {
      yield* readMail(path, createReadStream(path))
      return
    }
  } catch (error) {
    yield { state: 'unreadable', file: path, reason: fileFault(error) }
    return
  }
  let found = 0
  for await (const mail of mailBelow(path, 0)) {
    found += 1
    yield mail
  }
  if (found > 0) return
  const reason = 'is a folder without mail: neither new nor cur (a Maildir) nor any .eml file is in it'
  yield { state: 'unreadable', file: path, reason }
}

const deepest = 16

/** What lies in a folder, in the order of the names, which in a Maildir begin with the time. */
async function* mailBelow(folder: string, depth: number): AsyncGenerator<FoundMail> {
  try {
    const entries = await namesIn(folder)
    const boxes = entries.filter((entry) => entry.isFolder && /^(?:cur|new)$/.test(entry.name))
    for (const { name } of boxes) {
      for (const kept of await namesIn(within(folder, name))) {
        const path = within(within(folder, name), kept.name)
        if (!kept.isFolder && !kept.name.startsWith('.')) yield* readMail(path, createReadStream(path))
      }
    }
    if (boxes.length > 0) return
    for (const { name, isFolder } of entries) {
      const path = within(folder, name)
      if (isFolder && depth < deepest) yield* mailBelow(path, depth + 1)
      else if (!isFolder && isMessageName(name)) yield* readMail(path, createReadStream(path))
    }
  } catch (error) {
    yield { state: 'unreadable', file: folder, reason: fileFault(error) }
  }
}

async function namesIn(folder: string): Promise<{ name: string; isFolder: boolean }[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

// The path stays as it was given: `join` would drop its `./`.
const within = (folder: string, name: string): string => `${folder.replace(/\/+$/, '')}/${name}`

const isMessageName = (name: string): boolean => /\.eml$/i.test(name)

async function* readMail(file: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<FoundMail> {
  try {
    const { head, all } = await lookAtHead(chunks)
    if (head === '') yield { state: 'unreadable', file, reason: 'is empty' }
    else if (head.startsWith('From ') && !isMessageName(file))
      yield* numbered(file, splitMbox(all, mostOctets))
    else yield { state: 'message', file, ...(await readWhole(all)) }
  } catch (error) {
    yield { state: 'unreadable', file, reason: fileFault(error) }
  }
}

/** A lone message bears the name of its file, so each is held until the next is there. */
async function* numbered(file: string, messages: AsyncIterable<KeptMessage>): AsyncGenerator<FoundMail> {
  let count = 0
  let held: KeptMessage | null = null
  for await (const message of messages) {
    if (held !== null) yield { state: 'message', file: `${file}#${count}`, ...held }
    held = message
    count += 1
  }
  if (held !== null) yield { state: 'message', file: count === 1 ? file : `${file}#${count}`, ...held }
}

const headLength = 4096

/** The first characters that are no white space, and all chunks from the beginning. */
async function lookAtHead(
  chunks: AsyncIterable<Buffer>,
): Promise<{ head: string; all: AsyncIterable<Buffer> }> {
  const rest = chunks[Symbol.asyncIterator]()
  const seen: Buffer[] = []
  let head = ''
  while (head.length < headLength) {
    const { done, value } = await rest.next()
    if (done) break
    seen.push(value)
    head = (head + value.toString('latin1', 0, headLength)).trimStart()
  }
  async function* all(): AsyncGenerator<Buffer> {
    try {
      yield* seen
      yield* { [Symbol.asyncIterator]: () => rest }
    } finally {
      await rest.return?.()
    }
  }
  return { head, all: all() }
}

async function readWhole(chunks: AsyncIterable<Buffer>): Promise<KeptMessage> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    pieces.push(chunk.subarray(0, mostOctets - size))
    size += chunk.length
    if (size > mostOctets) break
  }
  return { message: Buffer.concat(pieces), cut: size > mostOctets }
}
