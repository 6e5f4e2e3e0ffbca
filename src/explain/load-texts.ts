// biome-ignore lint/style/noRestrictedImports: it reads our own files as an import does, only later (docs/decisions.md).
import { createRequire } from 'node:module'
import type { Language } from '../values/language.ts'
import type { TextKey } from './text-key.ts'
import type * as cs from './texts-cs.ts'
import type * as de from './texts-de.ts'
import { textsEn } from './texts-en.ts'
import type * as es from './texts-es.ts'
import type * as fr from './texts-fr.ts'

/** What a language has; what it lacks is said in English. */
export type Texts = Readonly<Partial<Record<TextKey, string>>>

const load = createRequire(import.meta.url)
// They lie beside this file, compiled or not like it.
const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'

/**
 * A language's texts. English is there from the start, and each other is loaded when it is first asked for: all of them
 * take a command longer than its own work, and each thread some megabytes.
 */
export function textsOf(language: Language): Texts {
  switch (language) {
    case 'en':
      return textsEn
    case 'cs': {
      const { textsCs }: typeof cs = load(`./texts-cs.${ending}`)
      return textsCs
    }
    case 'de': {
      const { textsDe }: typeof de = load(`./texts-de.${ending}`)
      return textsDe
    }
    case 'fr': {
      const { textsFr }: typeof fr = load(`./texts-fr.${ending}`)
      return textsFr
    }
    case 'es': {
      const { textsEs }: typeof es = load(`./texts-es.${ending}`)
      return textsEs
    }
  }
}
