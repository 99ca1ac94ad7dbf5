// What an item has to say before it may be drafted, filed or made public.
import type { RuleId } from '../policy/rule-ids';
import { refuse, type Refusal } from '../shared/outcome';
import type { ItemFields } from './item';
import type { ItemPack } from './item-pack';

/** A legal basis as the register has it today. */
export interface KnownBasis {
  readonly id: string;
  readonly status: 'inForce' | 'amended' | 'repealed';
}

interface Content {
  readonly pack: ItemPack;
  readonly bases: readonly KnownBasis[];
}

const blocks = ({ rules }: ItemPack, rule: RuleId): boolean =>
  rules[rule].strength === 'block' || rules[rule].strength === 'block*';

/** Neither of the two may be left out: a legal basis, and that it is really necessary (CX-21, DE-12). */
const preconditionRefusal = ({ pack }: Content, { licencePrecondition }: ItemFields): Refusal | null =>
  licencePrecondition !== null &&
  (licencePrecondition.legalBasis === null || licencePrecondition.necessity === null) &&
  blocks(pack, 'licencePrecondition')
    ? refuse('itemPrecondition', {}, pack.rules.licencePrecondition.source)
    : null;

/** Asked of every text of an item, a draft's too: what the list may not even register (HZ-02). */
export const contentRefusal = (content: Content, fields: ItemFields): Refusal | null => {
  const { sourceRequired } = content.pack.itemList;
  return sourceRequired.value && fields.source === null
    ? refuse('itemSource', {}, sourceRequired.source)
    : preconditionRefusal(content, fields);
};

const isBlank = (value: string | null): boolean => value === null || value.trim() === '';

/** Asked before a text is filed or published (HZ-04, XT-04, JJ-09, DE-13). */
export const publicationRefusal = (content: Content, fields: ItemFields): Refusal | null => {
  const { pack, bases } = content;
  const { requiredFields } = pack.itemList;
  const missing = requiredFields.value.filter((field) => isBlank(fields[field]));
  const refusal = contentRefusal(content, fields);
  if (refusal !== null) return refusal;
  if (missing.length > 0) return refuse('itemFields', { fields: missing }, requiredFields.source);
  const repealed = bases.filter(({ id, status }) => fields.basisIds.includes(id) && status === 'repealed');
  if (repealed.length > 0)
    return refuse('itemBasis', { bases: repealed.map(({ id }) => id) }, pack.itemList.clearingGrounds.source);
  if (isBlank(fields.basis) && blocks(pack, 'itemLegalBasis'))
    return refuse('itemBasis', { bases: [] }, pack.rules.itemLegalBasis.source);
  if (fields.form === null && blocks(pack, 'checkFormBound'))
    return refuse('itemForm', {}, pack.rules.checkFormBound.source);
  return null;
};
