import { InvalidArgumentError } from 'commander'

/** How many milliseconds each unit has. */
export const units: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }

/** Reads a time as ms: `500ms`, `3s`, `2m`, a bare number as seconds. What is not within the limits is refused with `cure`. */
export const timeReader =
  (least: number, most: number, cure: string) =>
  (text: string): number => {
    const [, number, unit = 's'] = /^(\d{1,6})(ms|s|m)?$/.exec(text) ?? []
    const ms = Number(number) * (units[unit] ?? 0)
    if (!(ms >= least && ms <= most)) throw new InvalidArgumentError(cure)
    return ms
  }
