import { Gauge, Registry } from 'prom-client'

/** What those who watch the service may ask for just now. */
export interface Watched {
  /** A sentence for each trouble of ours. */
  troubles(): string[]
  /** The parts of our own side, and whether each was found broken when it was last looked at. */
  parts(): { part: string; broken: boolean }[]
  /** Sessions with other mail servers, and letters that wait for one. */
  sending(): { running: number; waiting: number }
}

/** In Prometheus' text format; each figure is read at the moment of asking, and costs nothing before. */
export interface Metrics {
  contentType: string
  text(): Promise<string>
}

export function makeMetrics(watched: Watched, isReady: () => boolean): Metrics {
  const register = new Registry()
  const registers = [register]
  new Gauge({
    registers,
    name: 'mailsix_ready',
    help: '1 while mail is taken.',
    collect() {
      this.set(isReady() ? 1 : 0)
    },
  })
  new Gauge({
    registers,
    name: 'mailsix_own_side_broken',
    help: '1 where this part of our own side was found broken when it was last looked at; verdicts are "ours" for it.',
    labelNames: ['part'],
    collect() {
      for (const { part, broken } of watched.parts()) this.set({ part }, broken ? 1 : 0)
    },
  })
  new Gauge({
    registers,
    name: 'mailsix_sending_sessions',
    help: 'Sessions with other mail servers that run, and letters that wait for one.',
    labelNames: ['state'],
    collect() {
      const { running, waiting } = watched.sending()
      this.set({ state: 'running' }, running)
      this.set({ state: 'waiting' }, waiting)
    },
  })
  return { contentType: register.contentType, text: () => register.metrics() }
}
