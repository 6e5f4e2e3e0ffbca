import type { Case } from './case.ts'
import { latePolicies } from './late-policies.ts'
import { paths } from './paths.ts'
import { readyOnes } from './ready-ones.ts'
import { senderPolicies } from './sender-policies.ts'

/** One fault each. ① always passes: the mail came to us over IPv6. */
export const cases: Case[] = [...readyOnes, ...paths, ...senderPolicies, ...latePolicies]
