/** What every verb's exit status means (contract.md, "Command line"). */
export const exitCodes = { good: 0, badNews: 1, couldNotTell: 2 } as const
