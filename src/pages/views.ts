import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Eta } from 'eta'
import { type Say, speaker } from '../explain/catalogue.ts'
import { type Language, languageNames } from '../values/language.ts'
import type { Assets } from './assets.ts'
import { lean } from './lean.ts'

export interface Views {
  /** A whole page, or a part of one, out of `views/<name>.eta`; what is put in by `<%= %>` is escaped. */
  page(name: string, language: Language, values: object): string
}

/** What every template has beside its own values. */
export interface ViewBase {
  say: Say
  language: Language
  /** Stands before each path of ours: '' or `/path`. */
  base: string
  /** Where a file of `assets/` is served. */
  asset: (name: string) => string
  /** What a `<use>` refers to for a symbol of `assets/icons.svg`: `icon('good')`. */
  icon: (name: string) => string
  /** For the switch at the foot of a page, each under its own name. */
  languages: readonly { code: Language; name: string }[]
}

/** `base` as in `ViewBase`, `offered` the languages of this configuration. */
export function openViews(base: string, offered: readonly Language[], assets: Assets): Views {
  const folder = fileURLToPath(new URL('views', import.meta.url))
  const eta = new Eta({ views: folder, cache: true, autoEscape: true })
  // All at the start: files that an upgrade replaces under a running service are not mixed with its code.
  for (const name of readdirSync(folder)) {
    const filepath = join(folder, name)
    eta.templatesSync.define(
      filepath,
      eta.compile(lean('.eta', readFileSync(filepath, 'utf8')), { filepath }),
    )
  }
  // Worked out anew for each of a page's many parts it takes as long as rendering the smaller ones.
  const paths = new Map<string, string>()
  const resolve = eta.resolvePath.bind(eta)
  eta.resolvePath = (name, options) => {
    const key = `${options?.filepath ?? ''} ${name}`
    const path = paths.get(key) ?? resolve(name, options)
    paths.set(key, path)
    return path
  }
  const icons = assets.url('icons.svg')
  const common = {
    base,
    asset: assets.url,
    icon: (name: string) => `${icons}#${name}`,
    languages: offered.map((code) => ({ code, name: languageNames[code] })),
  }
  return {
    page(name, language, values) {
      const ground: ViewBase = { ...common, say: speaker(language), language }
      return eta.render(name, { ...ground, ...values })
    },
  }
}
