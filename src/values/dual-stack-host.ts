/**
 * The mail exchanger of a destination that both families reach. A name of its own: the exchangers of our other domains
 * have addresses of one family only, and must keep to it.
 */
export const dualStackHost = (domain: string): string => `mx.${domain}`
