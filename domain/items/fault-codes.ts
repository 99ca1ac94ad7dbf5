// Names of what may stand against checking an item: the facts of an inspection carry them, so this is all that they load.

/**
 * unknown: not on the list of this place; notPublic: not made public by the day on which it is asked; the others: how the
 * item stands on the days of the check; otherAgency: on the list of an agency that takes no part.
 */
export const itemFaultCodes = [
  'unknown',
  'ownerUnclear',
  'notPublic',
  'notYetValid',
  'suspended',
  'merged',
  'abolished',
  'withdrawn',
  'otherAgency',
] as const;
export type ItemFaultCode = (typeof itemFaultCodes)[number];
