import { rmSync } from 'node:fs'
import { createConnection, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { ErrorForPeople } from '../values/error-for-people.ts'

/**
 * What a running service is asked for by the operator's commands, by name. Each is given the whole request, which it
 * checks by itself, and answers with JSON; an `ErrorForPeople` is told in its words.
 */
export type Requests = Readonly<Record<string, (request: unknown) => Promise<unknown>>>

/** A command's question and the service's answer are one line of JSON each. */
interface Answer {
  done?: unknown
  error?: string
}

export interface ControlSocket {
  /** Takes no further requests; ends those that wait for an answer. */
  close(): Promise<void>
}

/** The service said no, or nothing, in words for the operator. */
export class RequestFailed extends ErrorForPeople {
  override name = 'RequestFailed'
}

const mostOctets = 65_536
const mostAnswerOctets = 16 * 1024 * 1024
const mostConnections = 10
/** A command sends its request at once. */
const requestMs = 5_000

const socketIn = (folder: string): string => join(folder, 'control.sock')

/**
 * Answers requests at `control.sock` in the state folder, which only the service's own user can reach. Whoever calls this
 * holds the folder, so a socket that nobody answers at is one that a crash has left. Rejects with what the system says.
 */
export async function openControlSocket(
  folder: string,
  requests: Requests,
  failed: (error: unknown) => void,
): Promise<ControlSocket> {
  const path = socketIn(folder)
  const other = await connected(path)
  other?.destroy()
  if (other !== null) throw new Error(`${path}: another mailsix answers at it`)
  rmSync(path, { force: true })
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    // Whoever asked and went away needs no answer.
    socket.on('error', () => socket.destroy())
    void serve(socket, requests, failed)
  })
  server.maxConnections = mostConnections
  await listening(server, path)
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

function listening(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    // From its first moment on for our user alone: the socket is made before this returns.
    const mask = process.umask(0o177)
    try {
      server.listen(path, () => {
        server.off('error', reject)
        server.on('error', () => undefined)
        resolve()
      })
    } finally {
      process.umask(mask)
    }
  })
}

async function serve(socket: Socket, requests: Requests, failed: (error: unknown) => void): Promise<void> {
  const timer = setTimeout(() => socket.destroy(), requestMs)
  try {
    const line = await readLine(socket, mostOctets)
    clearTimeout(timer)
    if (line === null) return void socket.destroy()
    const answer = await answerTo(line, requests, failed)
    socket.end(`${JSON.stringify(answer)}\n`)
  } catch {
    socket.destroy()
  } finally {
    clearTimeout(timer)
  }
}

async function answerTo(line: string, requests: Requests, failed: (error: unknown) => void): Promise<Answer> {
  let request: unknown
  try {
    request = JSON.parse(line)
  } catch {
    return { error: 'The service can not read this request.' }
  }
  const name = isRecord(request) ? request.request : undefined
  const handle = typeof name === 'string' && Object.hasOwn(requests, name) ? requests[name] : undefined
  if (handle === undefined)
    return { error: 'The service that runs does not know this request. Is it of the same version?' }
  try {
    return { done: await handle(request) }
  } catch (error) {
    if (error instanceof ErrorForPeople) return { error: error.message }
    failed(error)
    return { error: 'The service met an error; its log tells more.' }
  }
}

/**
 * Asks the service that runs on a state folder: its answer, or null where none runs. Rejects with `RequestFailed` where
 * it says no or ends meanwhile.
 */
export async function askService(
  folder: string,
  request: { request: string; [key: string]: unknown },
): Promise<{ done: unknown } | null> {
  const socket = await connected(socketIn(folder))
  if (socket === null) return null
  try {
    socket.write(`${JSON.stringify(request)}\n`)
    const line = await readLine(socket, mostAnswerOctets)
    const answer: unknown = line === null ? null : JSON.parse(line)
    if (!isRecord(answer)) throw new RequestFailed('The service ended before it answered. Ask again.')
    if (typeof answer.error === 'string') throw new RequestFailed(answer.error)
    return { done: answer.done }
  } finally {
    socket.destroy()
  }
}

function connected(path: string): Promise<Socket | null> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(path)
    socket.once('connect', () => resolve(socket))
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (nobodyListens.includes(error.code ?? '')) resolve(null)
      else
        reject(
          new RequestFailed(`${path}: ${error.message}. Run this as the user that runs "mailsix serve".`, {
            cause: error,
          }),
        )
    })
  })
}

// Where the path is too long for a socket (108 octets), there is none.
const nobodyListens = ['ENOENT', 'ECONNREFUSED', 'ENOTDIR', 'EINVAL', 'ENAMETOOLONG']

/** The first line that comes in; null where the other side ends without one, or it is longer than allowed. */
function readLine(socket: Socket, most: number): Promise<string | null> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = []
    let size = 0
    socket.on('error', () => resolve(null))
    socket.once('close', () => resolve(null))
    socket.on('data', (piece: Buffer) => {
      pieces.push(piece)
      size += piece.length
      if (size > most) return resolve(null)
      if (!piece.includes('\n')) return
      const [line = ''] = Buffer.concat(pieces).toString().split('\n', 1)
      resolve(line)
    })
    socket.on('end', () => resolve(null))
  })
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
