/** What the pure stages are told about time. */
export interface Moment {
  /** ms since 1970. */
  now: number
  /** After this long without success a letter is stuck: `delivery.explainAfter`, ms. */
  stuckAfterMs: number
  /** When nothing can change by itself any more: the case closes, ms since 1970. */
  closes: number
  /** Whether letters B4, L3, L4 may go out for this case: `delivery.bisect`, and its sender is authenticated. */
  bisects: boolean
  /** How long an explanation waits for them: `delivery.bisectWait`, ms. */
  bisectWaitMs: number
}
