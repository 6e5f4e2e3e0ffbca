import type { Store } from '../world/store.ts'

/** The case that our server's reply names, in whatever language: the first of its words by which the database knows one. */
export async function caseNamedIn(text: string, store: Pick<Store, 'readCase'>): Promise<string | null> {
  for (const [word] of text.matchAll(/\b[a-z2-7]{10}\b/g))
    if ((await store.readCase(word)) !== null) return word
  return null
}
