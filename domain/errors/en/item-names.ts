// English for item-names.ts.
import type { ItemAct } from '../../items/acts';
import type { itemWords } from '../item-names';

export const itemActNames: Readonly<Record<ItemAct, string>> = {
  create: 'draft or claim',
  change: 'change the version to be published',
  agreeOwner: 'settle the department in charge',
  file: 'file',
  publish: 'publish',
  revise: 'revise',
  discard: 'drop the unpublished version',
  suspend: 'suspend',
  resume: 'resume',
  merge: 'merge into another item',
  abolish: 'abolish',
  reinstate: 'take back an end that has not come',
  keep: 'keep after review',
};

const words: Readonly<Record<keyof typeof itemWords, string>> = {
  unknown: 'not on the list',
  ownerUnclear: 'no department in charge agreed',
  notPublic: 'not made public',
  notYetValid: 'public but not in force yet',
  suspended: 'suspended',
  merged: 'merged into another item',
  abolished: 'abolished',
  withdrawn: 'withdrawn',
  otherAgency: 'of an agency that takes no part',
  draft: 'being drafted',
  filed: 'filed, not public yet',
  inForce: 'in force',
  basisRepealed: 'its basis was repealed',
  basisChanged: 'its basis was amended',
  noBasis: 'no basis',
  noEffect: 'no effect',
  overlap: 'overlap with other items',
  unreasonable: 'unreasonable',
  unnecessary: 'unnecessary',
  precondition: 'a precondition of a licence or payment',
  department: 'the department in charge',
  settingBasis: 'the basis for setting it',
  basis: 'the basis for carrying it out',
  level: 'the level that carries it out',
  drafted: 'drafted',
  claimed: 'claimed from a superior list',
};
export const itemWordsInEnglish = words;
