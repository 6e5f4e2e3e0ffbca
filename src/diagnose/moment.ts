/** What the pure stages are told about time. */
export interface Moment {
  /** ms since 1970; of a test that was stopped, when it was: nothing was tried or listened to after it. */
  now: number
  /** Its person wanted no more letters, so nothing that is pending will be found out. */
  isStopped: boolean
  /** After this long without success a letter is stuck: `delivery.explainAfter`, ms. */
  stuckAfterMs: number
  /** When nothing can change by itself any more: the case closes, ms since 1970. */
  closes: number
  /** Whether letters B4, L3, L4 may go out for this case: `delivery.bisect`, and its sender is authenticated. */
  bisects: boolean
  /** How long an explanation waits for them: `delivery.bisectWait`, ms. */
  bisectWaitMs: number
}
