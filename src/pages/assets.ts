import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { lean } from './lean.ts'

/** What pages refer to: styles, scripts, pictures. All of it is read at the start, so nothing asks the disk later. */
export interface Assets {
  /** Where a file is served, its content in the name: `/assets/base.0a1b2c3d4e.css`. Throws for a name there is not. */
  url(name: string): string
  files: ReadonlyMap<string, Asset>
}

export interface Asset {
  type: string
  body: Buffer
}

const folder = new URL('assets/', import.meta.url)

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** `base` stands before every path: '' or `/path`. */
export function openAssets(base: string): Assets {
  const files = new Map<string, Asset>()
  const urls = new Map<string, string>()
  for (const name of readdirSync(folder)) {
    const extension = extname(name)
    const type = types[extension]
    if (type === undefined) continue
    const body = Buffer.from(lean(extension, readFileSync(new URL(name, folder), 'utf8')))
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 10)
    const hashed = `${name.slice(0, -extension.length)}.${hash}${extension}`
    files.set(hashed, { type, body })
    urls.set(name, `${base}/assets/${hashed}`)
  }
  return {
    files,
    url(name) {
      const url = urls.get(name)
      if (url === undefined) throw new Error(`src/pages/assets has no ${name}, which a page refers to.`)
      return url
    },
  }
}

/** Serves them for good: another content has another name. */
export function addAssets(app: FastifyInstance, { files }: Assets): void {
  app.get<{ Params: { name: string } }>('/assets/:name', async (request, reply) => {
    const asset = files.get(request.params.name)
    if (asset === undefined) return reply.callNotFound()
    return await reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .type(asset.type)
      .send(asset.body)
  })
}
