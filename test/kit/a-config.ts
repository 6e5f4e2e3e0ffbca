import { type Config, parseConfig } from '../../src/config.ts'

const defaults = parseConfig(
  'domains: { ipv6Only: six.example, ipv4Only: control.example }',
  '/nowhere/mailsix.yaml',
)

/** A configuration with nothing but the two domains given, and these keys replaced whole. */
export const aConfig = (overrides: Partial<Config> = {}): Config => ({
  ...structuredClone(defaults),
  ...overrides,
})
