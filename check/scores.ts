/** Shares of what was right, a cluster of near duplicates counting once, and the slowest piece of work. */
export class Scores {
  readonly #hits = new Map<string, Map<string, boolean[]>>()
  #slowest = { what: '', ms: 0 }

  add(name: string, cluster: string, right: boolean): void {
    const clusters = this.#hits.get(name) ?? new Map<string, boolean[]>()
    this.#hits.set(name, clusters)
    clusters.set(cluster, [...(clusters.get(cluster) ?? []), right])
  }

  timed<T>(what: string, work: () => T): T {
    const start = performance.now()
    const result = work()
    const ms = performance.now() - start
    if (ms > this.#slowest.ms) this.#slowest = { what, ms }
    return result
  }

  /** Prints each share with its target, if it has one. Were all targets met? */
  print(targets: Readonly<Record<string, number>>): boolean {
    let met = true
    for (const [name, clusters] of this.#hits) {
      const share = shareOf(clusters)
      const target = targets[name]
      const holds = target === undefined || share >= target
      met &&= holds
      const verdict = target === undefined ? '' : `  target ${target} %: ${holds ? 'holds' : 'MISSED'}`
      const count = `of ${clusters.size} clusters`
      console.log(`${name.padEnd(28)}${share.toFixed(1).padStart(6)} %  ${count.padEnd(16)}${verdict}`)
    }
    console.log(`slowest ${this.#slowest.ms.toFixed(0)} ms (${this.#slowest.what})`)
    return met
  }
}

function shareOf(clusters: ReadonlyMap<string, readonly boolean[]>): number {
  const means = [...clusters.values()].map((hits) => hits.filter(Boolean).length / hits.length)
  return (100 * means.reduce((sum, mean) => sum + mean, 0)) / means.length
}
