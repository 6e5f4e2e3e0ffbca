import { makeSelfSigned } from '../../src/world/self-signed.ts'

const dayMs = 86_400_000

/** A self-signed certificate for this name and its key, PEM, good for a day. */
export const aCertificate = (name: string): { key: string; cert: string } =>
  makeSelfSigned([name], Date.now() - dayMs, Date.now() + dayMs)
