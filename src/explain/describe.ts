import type { Verdict } from '../values/verdict.ts'
import { speaker, verdictText } from './catalogue.ts'

const say = speaker('en')

/** A verdict's English sentence, for SMTP replies, reports and logs. */
export const describe = (verdict: Verdict): string => verdictText(say, verdict)
