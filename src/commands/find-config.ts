import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, ConfigError, readConfig } from '../config.ts'

/** Where the demo keeps its state, under the folder it was started in. */
export const demoFolder = '.mailsix-demo'

/** Looked at in this order where no --config is given. */
const usualPlaces = ['mailsix.yaml', join(demoFolder, 'mailsix.yaml'), '/etc/mailsix/mailsix.yaml']

/** The configuration of a verb that needs one. Throws `ConfigError`. */
export function findConfig(given: string | undefined): Config {
  const file = given ?? usualPlaces.find((place) => existsSync(place))
  if (file !== undefined) return readConfig(file)
  throw new ConfigError([
    {
      where: '--config',
      path: '',
      text: `No configuration was given, and none is in its usual places (${usualPlaces.join(', ')}). Name it: --config FILE. config/mailsix.yaml is a sample with every key explained.`,
    },
  ])
}
