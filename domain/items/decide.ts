// Decides what is asked of an item: its state afterwards, or a refusal with its clause. Versions that were published stay as
// they are; nothing that has been in force can be made never to have been.
import { addDays } from '../calendar/plain-date';
import { refuse, type Refusal, type Source } from '../shared/outcome';
import { actRefusal } from './acts';
import type { CreateItem, ItemCommand, ItemCommandData, ItemCommandName } from './commands';
import { contentRefusal, publicationRefusal } from './content';
import { pendingOf, type Item, type ItemFields, type ItemVersion } from './item';
import { abolish, keep, merge, reinstate, resume, suspend } from './rest-and-end';
import { done, late, wrongState, type ItemContext, type ItemOutcome, type ItemStep } from './step';

const draftOf = (number: number, fields: ItemFields): ItemVersion => ({
  number,
  fields,
  filing: null,
  publishedOn: null,
  publicationRef: null,
  validFrom: null,
});

/** A new item, drafted or claimed (CX-18, JJ-08). */
export const createItem = (
  context: ItemContext,
  { id, ownerAgencyId, candidateAgencyIds, origin, fields }: CreateItem & { readonly id: string },
): ItemOutcome => {
  const { pack, actor } = context;
  const { origins } = pack.itemList;
  if (!origins.value.includes(origin.kind))
    return refuse('itemGround', { ground: origin.kind, allowed: origins.value }, origins.source);
  const item: Item = {
    id,
    jurisdiction: pack.id,
    ownerAgencyId,
    candidateAgencyIds: [...new Set(candidateAgencyIds)],
    ownerDecision: null,
    origin,
    versions: [draftOf(1, fields)],
    suspensions: [],
    ending: null,
    reviews: [],
  };
  return actRefusal(actor, pack, item, 'create') ?? contentRefusal(context, fields) ?? done(item);
};

const asPending = (item: Item, change: (version: ItemVersion) => ItemVersion): Item => ({
  ...item,
  versions: item.versions.map((version, index) =>
    index === item.versions.length - 1 ? change(version) : version,
  ),
});

/** What was filed was another text: a change of content is filed again. */
const change: ItemStep<'change'> = (context, item, data) => {
  const version = pendingOf(item);
  if (version === null) return wrongState(item, context.today, 'change');
  const fields = { ...version.fields, ...data.changes };
  return (
    contentRefusal(context, fields) ??
    done(asPending(item, (pending) => ({ ...pending, fields, filing: null })))
  );
};

const agreeOwner: ItemStep<'agreeOwner'> = ({ pack, today }, item, { agencyId, department, documentRef }) => {
  const { source } = pack.itemList.ownerDeciders;
  if (item.candidateAgencyIds.length === 0) return wrongState(item, today, 'agreeOwner');
  if (!item.candidateAgencyIds.includes(agencyId))
    return refuse('itemOwner', { agencies: item.candidateAgencyIds }, source);
  return done({
    ...asPending(item, (version) => ({ ...version, fields: { ...version.fields, department } })),
    ownerAgencyId: agencyId,
    candidateAgencyIds: [],
    ownerDecision: { agencyId, documentRef, on: today },
  });
};

const unsettled = ({ pack }: ItemContext, item: Item): Refusal | null =>
  item.candidateAgencyIds.length > 0
    ? refuse('itemOwner', { agencies: item.candidateAgencyIds }, pack.itemList.ownerDeciders.source)
    : null;

const file: ItemStep<'file'> = (context, item, { receiptNo, filedOn }) => {
  const { pack, today } = context;
  const { value: body, source } = pack.itemList.filingRecipient;
  const version = pendingOf(item);
  if (body === null) return refuse('itemFiling', { body: null }, source);
  if (version === null) return wrongState(item, today, 'file');
  if (filedOn > today) return refuse('itemDate', { date: filedOn, until: today });
  return (
    unsettled(context, item) ??
    publicationRefusal(context, version.fields) ??
    done(asPending(item, (pending) => ({ ...pending, filing: { body, receiptNo, on: filedOn } })))
  );
};

const both = (one: Source, other: Source): Source => ({
  clauses: [...new Set([...one.clauses, ...other.clauses])],
  ours: [one.ours, other.ours].filter((reason) => reason !== null).join('；') || null,
});

const publish: ItemStep<'publish'> = (context, item, { publishedOn, publicationRef, validFrom }) => {
  const { pack, today } = context;
  const { filingRecipient, filingBeforePublication } = pack.itemList;
  const version = pendingOf(item);
  if (version === null) return wrongState(item, today, 'publish');
  const refusal = unsettled(context, item) ?? publicationRefusal(context, version.fields);
  if (refusal !== null) return refusal;
  const body = filingRecipient.value;
  if (body !== null && filingBeforePublication.value && version.filing === null)
    return refuse(
      'itemFiling',
      { body: pack.bodies[body] ?? body },
      both(filingRecipient.source, filingBeforePublication.source),
    );
  if (publishedOn > today) return refuse('itemDate', { date: publishedOn, until: today });
  const previous = item.versions.at(-2);
  const before = previous?.validFrom ?? null;
  // The days that an earlier version was in force have been checked by it, and keep it.
  const earliest = before === null ? publishedOn : addDays(before, 1) > today ? addDays(before, 1) : today;
  return (
    late(publishedOn, previous?.publishedOn ?? publishedOn) ??
    late(validFrom, earliest) ??
    late(validFrom, publishedOn) ??
    done(asPending(item, (pending) => ({ ...pending, publishedOn, publicationRef, validFrom })))
  );
};

const revise: ItemStep<'revise'> = (context, item, { changes }) => {
  const current = item.versions.at(-1);
  if (current === undefined || current.publishedOn === null) return wrongState(item, context.today, 'revise');
  const fields = { ...current.fields, ...changes };
  return (
    contentRefusal(context, fields) ??
    done({ ...item, versions: [...item.versions, draftOf(current.number + 1, fields)] })
  );
};

/** Drops what has not been published; an item that never was is withdrawn. */
const discard: ItemStep<'discard'> = ({ today }, item, { reason }) => {
  if (pendingOf(item) === null) return wrongState(item, today, 'discard');
  if (item.versions.length > 1) return done({ ...item, versions: item.versions.slice(0, -1) });
  return done({ ...item, ending: { kind: 'withdrawn', on: today, into: null, ground: null, reason } });
};

const steps: { readonly [N in ItemCommandName]: ItemStep<N> } = {
  change,
  agreeOwner,
  file,
  publish,
  revise,
  discard,
  suspend,
  resume,
  merge,
  abolish,
  reinstate,
  keep,
};

const run = <N extends ItemCommandName>(
  context: ItemContext,
  item: Item,
  name: N,
  data: ItemCommandData<N>,
): ItemOutcome => {
  const step: ItemStep<N> = steps[name];
  return actRefusal(context.actor, context.pack, item, name) ?? step(context, item, data);
};

/** An item with its end set answers to nothing but the taking back of an end that has not come. */
export const decideItem = (context: ItemContext, item: Item, command: ItemCommand): ItemOutcome =>
  item.ending === null || command.name === 'reinstate'
    ? run(context, item, command.name, command.data)
    : (actRefusal(context.actor, context.pack, item, command.name) ??
      refuse('itemState', { command: command.name, status: item.ending.kind }));
