// Decides what is asked of an item: its state afterwards, or a refusal with its clause. Versions that were published stay as
// they are; nothing that has been in force can be made never to have been.
import { addDays, type PlainDate } from '../calendar/plain-date';
import type { Actor } from '../shared/actor';
import { refuse, type Refusal, type Source } from '../shared/outcome';
import type { CreateItem, ItemCommand, ItemCommandData, ItemCommandName } from './commands';
import { actRefusal } from './acts';
import { pendingOf, type ClearingGround, type Item, type ItemFields, type ItemVersion } from './item';
import { contentRefusal, publicationRefusal, type KnownBasis } from './content';
import type { ItemPack } from './item-pack';
import { statusOn, versionOn, type ItemStatus } from './time';

export interface ItemContext {
  readonly actor: Actor;
  readonly pack: ItemPack;
  /** Shanghai day. */
  readonly today: PlainDate;
  /** Legal bases that the item points to, as they stand today. */
  readonly bases: readonly KnownBasis[];
  /** The item to merge into; null where none is asked for or found. */
  readonly target: Item | null;
}

export type ItemOutcome = { readonly ok: true; readonly item: Item } | Refusal;

const done = (item: Item): ItemOutcome => ({ ok: true, item });

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

const late = (date: PlainDate, earliest: PlainDate): Refusal | null =>
  date < earliest ? refuse('itemDate', { date, from: earliest }) : null;

type Step<N extends ItemCommandName> = (
  context: ItemContext,
  item: Item,
  data: ItemCommandData<N>,
) => ItemOutcome;

const wrongState = (item: Item, today: PlainDate, command: ItemCommandName): Refusal =>
  refuse('itemState', { command, status: statusOn(item, today) });

/** What was filed was another text: a change of content is filed again. */
const change: Step<'change'> = (context, item, data) => {
  const version = pendingOf(item);
  if (version === null) return wrongState(item, context.today, 'change');
  const fields = { ...version.fields, ...data.changes };
  return (
    contentRefusal(context, fields) ??
    done(asPending(item, (pending) => ({ ...pending, fields, filing: null })))
  );
};

const agreeOwner: Step<'agreeOwner'> = ({ pack, today }, item, { agencyId, department, documentRef }) => {
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

const file: Step<'file'> = (context, item, { receiptNo, filedOn }) => {
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

const publish: Step<'publish'> = (context, item, { publishedOn, publicationRef, validFrom }) => {
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
  const before = item.versions.at(-2)?.validFrom ?? null;
  // The days that an earlier version was in force have been checked by it, and keep it.
  const earliest = before === null ? publishedOn : addDays(before, 1) > today ? addDays(before, 1) : today;
  return (
    late(validFrom, earliest) ??
    late(validFrom, publishedOn) ??
    done(asPending(item, (pending) => ({ ...pending, publishedOn, publicationRef, validFrom })))
  );
};

const revise: Step<'revise'> = (context, item, { changes }) => {
  const current = item.versions.at(-1);
  if (current === undefined || current.publishedOn === null) return wrongState(item, context.today, 'revise');
  const fields = { ...current.fields, ...changes };
  return (
    contentRefusal(context, fields) ??
    done({ ...item, versions: [...item.versions, draftOf(current.number + 1, fields)] })
  );
};

/** Drops what has not been published; an item that never was is withdrawn. */
const discard: Step<'discard'> = ({ today }, item, { reason }) => {
  if (pendingOf(item) === null) return wrongState(item, today, 'discard');
  if (item.versions.length > 1) return done({ ...item, versions: item.versions.slice(0, -1) });
  return done({ ...item, ending: { kind: 'withdrawn', on: today, into: null, ground: null, reason } });
};

/** Standing on the list, in force or about to be. */
const listed: readonly ItemStatus[] = ['notYetValid', 'inForce', 'suspended'];

const suspend: Step<'suspend'> = ({ today }, item, { from, until, reason }) => {
  if (!listed.includes(statusOn(item, from)) || statusOn(item, from) === 'suspended')
    return wrongState(item, from, 'suspend');
  return (
    late(from, today) ??
    (until === null ? null : late(until, addDays(from, 1))) ??
    done({ ...item, suspensions: [...item.suspensions, { from, until, reason }] })
  );
};

const resume: Step<'resume'> = ({ today }, item, { from }) => {
  const open = item.suspensions.find((one) => one.until === null || one.until > from);
  if (open === undefined || open.from > from) return wrongState(item, from, 'resume');
  return (
    late(from, today) ??
    done({
      ...item,
      suspensions: item.suspensions.flatMap((one) =>
        one !== open ? [one] : one.from === from ? [] : [{ ...one, until: from }],
      ),
    })
  );
};

const end = (
  { today }: ItemContext,
  item: Item,
  command: 'merge' | 'abolish',
  ending: NonNullable<Item['ending']>,
): ItemOutcome => {
  if (item.ending !== null || !listed.includes(statusOn(item, today)))
    return wrongState(item, today, command);
  // A version that waits to be published waits no more.
  const versions = item.versions.filter(({ publishedOn }) => publishedOn !== null);
  return late(ending.on, today) ?? done({ ...item, versions, ending });
};

const merge: Step<'merge'> = (context, item, { into, on, reason }) => {
  const { target, pack } = context;
  const { source } = pack.itemList.clearingGrounds;
  if (target === null || target.id === item.id || statusOn(target, on) !== 'inForce')
    return refuse('itemTarget', { items: [into], on }, source);
  return end(context, item, 'merge', { kind: 'merged', on, into, ground: 'overlap', reason });
};

const groundRefusal = ({ pack }: ItemContext, ground: ClearingGround): Refusal | null => {
  const { value, source } = pack.itemList.clearingGrounds;
  return value.includes(ground) ? null : refuse('itemGround', { ground, allowed: value }, source);
};

const abolish: Step<'abolish'> = (context, item, { on, ground, reason }) =>
  groundRefusal(context, ground) ??
  end(context, item, 'abolish', { kind: 'abolished', on, into: null, ground, reason });

/** HZ-03 keeps the outcome of each review: kept, merged or cancelled. */
const keep: Step<'keep'> = (context, item, { ground, reason }) => {
  const { today } = context;
  if (versionOn(item, today) === null || !listed.includes(statusOn(item, today)))
    return wrongState(item, today, 'keep');
  return (
    groundRefusal(context, ground) ??
    done({ ...item, reviews: [...item.reviews, { on: today, ground, reason }] })
  );
};

const steps: { readonly [N in ItemCommandName]: Step<N> } = {
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
  keep,
};

const run = <N extends ItemCommandName>(
  context: ItemContext,
  item: Item,
  name: N,
  data: ItemCommandData<N>,
): ItemOutcome => {
  const step: Step<N> = steps[name];
  return actRefusal(context.actor, context.pack, item, name) ?? step(context, item, data);
};

/** Once ended an item answers to nothing more; what is ended too soon is drafted anew, with its history beside it. */
export const decideItem = (context: ItemContext, item: Item, command: ItemCommand): ItemOutcome =>
  item.ending === null
    ? run(context, item, command.name, command.data)
    : (actRefusal(context.actor, context.pack, item, command.name) ??
      refuse('itemState', { command: command.name, status: item.ending.kind }));
