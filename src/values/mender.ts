/** Whose it is to mend. */
export type Mender = 'sending-provider' | 'receiving-provider' | 'domain-owner' | 'us' | 'nobody'
