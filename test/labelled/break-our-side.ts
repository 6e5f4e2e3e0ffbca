import { expect, test } from 'vitest'
import { layOver } from '../../src/commands/demo-settings.ts'
import { aClock } from '../kit/a-clock.ts'
import { aSmallWorld } from '../kit/a-small-world.ts'
import { type BrokenSide, realTimes } from './broken-sides.ts'
import { liveInStep } from './live-in-step.ts'
import type { Lived } from './live-rows.ts'
import { expectationOf } from './row.ts'
import { rows } from './rows.ts'
import { tableConfig } from './table-config.ts'
import { differencesOf, tellEvidence } from './tell.ts'

/** A test of what is found of the table's providers when a part of our own side breaks. */
export function testBrokenSide(broken: BrokenSide): void {
  const { title, because, side, how, when, hasCanary = false, isSmall = false, expected, concerns } = broken
  test(`where ${title}, nobody is blamed for it`, { timeout: 300_000 }, async () => {
    // What is expected at a certain moment, or after several mails, is another matter.
    const chosen = rows.filter(
      ({ name, when: moment, mails }) =>
        moment === undefined && mails === undefined && (!isSmall || name in expected),
    )
    const clock = aClock()
    const world = await aSmallWorld({
      providers: [...chosen.map(({ name, provider }) => ({ ...provider, name })), { name: 'canary' }],
      config: layOver(tableConfig, {
        // In a time that leaps everybody seems slow, and so many providers at once take places from each other.
        delivery: { ...realTimes, concurrency: 1_000, perDestination: 100 },
        settle: { bounceWindow: '5d' },
        network: { canary: hasCanary ? ['mx.canary.example'] : [] },
      }),
      clock,
      ownDns: true,
    })
    const lived = await liveInStep(world, clock, chosen, () => world.switch(side, how), when)
    const found = [...lived.values()].flatMap((one): Lived[] => {
      if (one instanceof Error) throw one
      return [one]
    })
    const wrong = found.flatMap((one) => wrongIn(one, broken))
    expect(wrong, because).toEqual([])
    expect(found.map(({ row }) => row.name)).toEqual(expect.arrayContaining(Object.keys(expected)))

    function wrongIn(one: Lived, { expected: by }: BrokenSide): string[] {
      const { row, verdicts } = one
      const told = by[row.name]
      const differences =
        told === undefined
          ? []
          : differencesOf(expectationOf({ ...row, expected: { ...row.expected, ...told } }), verdicts)
      const well = new Map(expectationOf(row))
      const blamed = verdicts.filter(
        ({ rule, state }) =>
          state === 'fail' && (concerns.includes(rule) || !well.get(rule)?.startsWith('fail ')),
      )
      const says = [
        ...differences.map(
          ({ rule, expected: wanted, found: is }) => `${rule}: expected ${wanted}, found ${is}`,
        ),
        ...blamed.map(({ rule, finding }) => `${rule}: fail ${finding}`),
      ]
      return says.length === 0 ? [] : [`${row.name}: ${says.join('; ')}\n${tellEvidence(one, differences)}`]
    }
  })
}
