import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAddress } from '../../../src/values/address.ts'
import type { Host } from './host.ts'
import { mailDirectory } from './mail-server.ts'

/** A letter as it lies in a provider's mailbox. */
export interface Delivered {
  file: string
  raw: string
  /** Unfolded header fields in order, names in lower case. */
  headers: { name: string; value: string }[]
}

/** The letters in a user's Maildir, oldest first. */
export function readMaildir(host: Host, user = 'user'): Delivered[] {
  const folders = ['new', 'cur'].map((folder) => join(mailDirectory(host), user, folder))
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .toSorted()
    .map((file) => {
      const raw = readFileSync(file, 'utf8')
      return { file, raw, headers: readHeaders(raw) }
    })
}

function readHeaders(raw: string): Delivered['headers'] {
  const [head = ''] = raw.split(/\r?\n\r?\n/, 1)
  const unfolded = head.replaceAll(/\r?\n(?=[ \t])/g, '')
  return unfolded.split(/\r?\n/).map((line) => {
    const colon = line.indexOf(':')
    return { name: line.slice(0, colon).toLowerCase(), value: line.slice(colon + 1).trim() }
  })
}

/** The values of all fields of this name, in order. */
export function headersOf({ headers }: Delivered, name: string): string[] {
  return headers.filter((header) => header.name === name).map(({ value }) => value)
}

/** The address of the client that brought the letter to the provider, canonical: of the newest hop that isn't loopback. */
export function lastHop(letter: Delivered): string | null {
  const clients = headersOf(letter, 'received').map((value) =>
    parseAddress(/\[(?:IPv6:)?([0-9a-f.:]+)\]/i.exec(value)?.[1] ?? ''),
  )
  return clients.find((client) => client !== null && client !== '127.0.0.1' && client !== '::1') ?? null
}
