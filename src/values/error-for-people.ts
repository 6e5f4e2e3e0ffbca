/** An error for a person to act on: its message says what, where and how to mend it, and is all that is shown. */
export class ErrorForPeople extends Error {}
