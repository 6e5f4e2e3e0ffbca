import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, ConfigError, readConfig } from '../config.ts'

/** Where the demo keeps its state, under the folder it was started in. */
export const demoFolder = '.mailsix-demo'

/** Looked at in this order where no --config is given. A demo that was once tried here stands behind the service itself. */
const usualPlaces = ['mailsix.yaml', '/etc/mailsix/mailsix.yaml', join(demoFolder, 'mailsix.yaml')]

/** The file that is taken where none is named; undefined where there is none. */
export const usualConfig = (isThere: (file: string) => boolean = existsSync): string | undefined =>
  usualPlaces.find((place) => isThere(place))

/** The configuration of a verb that needs one. Throws `ConfigError`. */
export function findConfig(given: string | undefined): Config {
  const file = given ?? usualConfig()
  if (file !== undefined) return readConfig(file)
  throw new ConfigError([
    {
      where: '--config',
      path: '',
      text: `No configuration was given, and none is in its usual places (${usualPlaces.join(', ')}). Name it: --config FILE. config/mailsix.yaml is a sample with every key explained.`,
    },
  ])
}
