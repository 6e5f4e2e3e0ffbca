import { z } from 'zod'
import type { Stage } from '../values/attempt.ts'
import type { MailExchanger, MailRoute } from '../values/evidence.ts'
import type { CertificateFacts, Knock } from '../values/knock.ts'
import type { Observation } from '../values/observation.ts'
import type { OwnProof } from '../values/own-check.ts'
import type { SurveyLine } from '../values/survey.ts'

/** The first line of a survey's state: of which list it is (by its digest), and how that is looked at. */
export interface SurveyHeader {
  kind: 'survey'
  version: 1
  list: string
  domains: number
  /** Whether doors are knocked at. */
  knock: boolean
  /** When it was begun, ms since 1970. */
  began: number
}

const family = z.enum(['ipv6', 'ipv4'])
const time = z.number()

const header = z.object({
  ...{ kind: z.literal('survey'), version: z.literal(1), list: z.string(), domains: z.number() },
  ...{ knock: z.boolean(), began: time },
}) satisfies z.ZodType<SurveyHeader>

const look = { id: z.string(), what: z.string(), at: time, ms: z.number() }

const observation = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('state', [
    z.object({ ...look, state: z.literal('seen'), value }),
    z.object({ ...look, state: z.literal('absent'), how: z.enum(['no-such-name', 'no-such-record']) }),
    z.object({ ...look, state: z.literal('failed'), code: z.string() }),
    z.object({ ...look, state: z.literal('skipped'), reason: z.string() }),
  ])

const exchangers = z.array(z.object({ preference: z.number(), host: z.string() })) satisfies z.ZodType<
  MailExchanger[]
>

const route = z.object({
  ...{ domain: z.string(), mx: observation(exchangers), implicit: z.boolean() },
  exchangers: z.array(
    z.object({
      ...{ host: z.string(), preference: z.number() },
      ...{ a: observation(z.array(z.string())), aaaa: observation(z.array(z.string())) },
    }),
  ),
}) satisfies z.ZodType<MailRoute>

const proof = observation(z.enum(['session-in', 'reply', 'canary', 'answer'])) satisfies z.ZodType<
  Observation<OwnProof>
>

const stages = ['resolve', 'connect', 'greeting', 'ehlo', 'starttls', 'mail', 'rcpt', 'data', 'dot', 'done']

const certificate = z.object({
  ...{ trusted: z.boolean(), namesHost: z.boolean(), subject: z.string(), issuer: z.string() },
  ...{ expires: z.number().nullable(), problem: z.string().nullable() },
}) satisfies z.ZodType<CertificateFacts>

const knock = z.object({
  ...{ host: z.string(), preference: z.number(), address: z.string(), family },
  localAddress: z.string().nullable(),
  stage: z.custom<Stage>((stage) => typeof stage === 'string' && stages.includes(stage)),
  trouble: z.enum(['refused', 'timed-out', 'unreachable', 'lost', 'tls', 'protocol', 'ours']).nullable(),
  ...{ code: z.number().nullable(), text: z.string(), greets: z.string().nullable() },
  starttls: z
    .object({
      ...{ offered: z.boolean(), version: z.string().nullable(), certificate: certificate.nullable() },
    })
    .nullable(),
}) satisfies z.ZodType<Knock>

const line = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('domain'), route, dns: proof.nullable() }),
  z.object({ kind: z.literal('knock'), at: time, ms: z.number(), knock }),
  z.object({ kind: z.literal('canary'), family, at: time, greeted: z.boolean(), what: z.string() }),
  z.object({ kind: z.literal('void'), since: time }),
]) satisfies z.ZodType<SurveyLine>

/** A line of the state file; null where it is none. */
export const readSurveyLine = (text: string): SurveyLine | null => readJson(text, line)

/** The first line of the state file; null where it is none. */
export const readSurveyHeader = (text: string): SurveyHeader | null => readJson(text, header)

function readJson<T>(text: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

export const surveyLineText = (value: SurveyLine | SurveyHeader): string => `${JSON.stringify(value)}\n`
