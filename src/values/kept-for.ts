const dayMs = 24 * 60 * 60_000

/** Facts of a refusal are kept for as long as the longest of the limits that count them. */
export const refusalKeptMs = dayMs

/** A count of knocks is for an hour or so; after a day nobody asks. */
export const knockedKeptMs = dayMs

/** Who wanted no letters is asked anew after this, by getting one should somebody type their address. */
export const optOutKeptMs = 365 * dayMs

/** How long what strangers send us is kept, in ms. */
export interface KeptFor {
  /** `retention.message` */
  message: number
  /** `retention.case` */
  case: number
}
