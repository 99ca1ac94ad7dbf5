// English for item-messages.ts.
import type { RefusalParams } from '../../shared/outcome';
import { sayBy, type itemSentences } from '../item-messages';
import { itemActNames, itemWordsInEnglish } from './item-names';
import { roleNames } from './names';

type Value = RefusalParams[string] | undefined;

const listOf = (value: Value): readonly string[] =>
  value === null || value === undefined ? [] : typeof value === 'object' ? value : [String(value)];

const words = (value: Value, table: Readonly<Record<string, string>> = itemWordsInEnglish): string =>
  listOf(value)
    .map((one) => table[one] ?? one)
    .join(', ') || '—';

export const reasonsInBrackets = (value: Value): string =>
  listOf(value).length === 0 ? '' : ` (${words(value)})`;

const agreementWords = {
  nothingWaits: (p: RefusalParams) => `Nobody's agreement to version ${words(p['number'])} is missing.`,
  superseded: (p: RefusalParams) =>
    `A newer version has followed version ${words(p['number'])}; agree to the latest one.`,
  samePerson: (p: RefusalParams) =>
    `You made version ${words(p['number'])} or have agreed to it; the other body acts by another person.`,
  otherBody: (p: RefusalParams) =>
    `Version ${words(p['number'])} still needs ${words(p['roles'], roleNames)}, which you are not.`,
};

export const itemSentencesInEnglish: Readonly<
  Record<keyof typeof itemSentences, (p: RefusalParams) => string>
> = {
  itemState: (p) =>
    `It stands as “${words(p['status'])}”, where “${words(p['command'], itemActNames)}” is not possible.`,
  itemRole: (p) =>
    `“${words(p['command'], itemActNames)}” is for ${words(p['roles'], roleNames)} of ${words(p['agencies'])} or a body of the place in that capacity.`,
  itemSource: () =>
    'An item names its place in the powers-and-duties list (of a township, its duty list); without it it cannot be on the list.',
  itemFields: (p) => `The item lacks ${words(p['fields'])}; add it before filing and publication.`,
  itemBasis: (p) =>
    listOf(p['bases']).length === 0
      ? 'The item has no basis for carrying it out and cannot be published.'
      : `The bases ${words(p['bases'])} have been repealed; abolish the item or rest it on a basis in force.`,
  itemOwner: (p) =>
    `The department in charge is not agreed; it may be ${words(p['agencies'])}. Until then the item is neither filed nor published.`,
  itemFiling: (p) =>
    p['body'] === null
      ? 'The list is filed with nobody here.'
      : `The item is filed with ${words(p['body'])} before it is published.`,
  itemDate: (p) =>
    p['until'] === undefined
      ? `The date ${words(p['date'])} is earlier than ${words(p['from'])} or not later than the version before it.`
      : `The date ${words(p['date'])} is later than ${words(p['until'])}.`,
  itemPrecondition: () =>
    'An entry inspection is no precondition of a licence or a payment; where it is, both the legal basis and the need are stated.',
  itemForm: () => 'Inspections follow a form; choose a check form and its version for the item first.',
  itemTarget: (p) =>
    `The item ${words(p['items'])} to merge into is not in force on ${words(p['on'])}, or is this very one.`,
  itemGround: (p) => `“${words(p['ground'])}” is not among the cases named here: ${words(p['allowed'])}.`,
  listRemoval: (p) =>
    p['stays'] === true
      ? `The entries ${words(p['keys'])} are not removed; check their keys.`
      : `The entries ${words(p['keys'])} leave the list only with a reason and a decision for each.`,
  listAgreement: (p) => sayBy(agreementWords, p),
};
