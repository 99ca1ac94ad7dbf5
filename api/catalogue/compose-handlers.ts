// The form of a visit: the items' own forms of that day, composed, with the consultations about what clashes.
import type { Pool } from 'pg';
import { shanghaiDay, type PlainDate } from '../../domain/calendar/plain-date';
import type { Catalogue } from '../../domain/items/catalogue';
import { composeForms, type SourceForm } from '../../domain/items/compose';
import { consultationBody, subjectOf } from '../../domain/items/consultation';
import type { Item } from '../../domain/items/item';
import { pointsSchema } from '../../domain/items/point';
import { versionOn } from '../../domain/items/time';
import { itemReachOf } from '../../domain/permission/items';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import { listCatalogue } from '../../prisma/queries/items/catalogue';
import { itemsByIds } from '../../prisma/queries/items/items';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { packFor } from '../items/read-handlers';
import type { Answer } from '../routing';
import type { ComposedFormAnswer, ComposeQuery } from './compose-contract';

/** The form that an item is checked by on a day; null where it pins none or the form is not in force. */
const formOf = (item: Item, forms: readonly Catalogue[], on: PlainDate) => {
  const pin = versionOn(item, on)?.fields.form ?? null;
  const form = forms.find(({ id }) => id === pin?.formId);
  const version = form?.versions.find(({ number, validFrom }) => number === pin?.number && validFrom <= on);
  const hasEnded = form?.ended != null && form.ended.on <= on;
  return form === undefined || version === undefined || hasEnded
    ? null
    : { id: form.id, name: form.name, number: version.number, points: pointsSchema.parse(version.body) };
};

export interface ComposeQuestion {
  readonly pack: PolicyPack;
  readonly itemIds: readonly string[];
  readonly on: PlainDate;
  readonly items: readonly Item[];
}

/** The composed form of these items on a day, in the order of `itemIds`. */
export const composedFor = async (
  pool: Pool,
  { pack, itemIds, on, items }: ComposeQuestion,
): Promise<ComposedFormAnswer> => {
  const ordered = itemIds.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const ids = ordered.flatMap((item) => versionOn(item, on)?.fields.form?.formId ?? []);
  const jurisdiction = pack.id;
  const [forms, consultations] = await Promise.all([
    listCatalogue(pool, { jurisdiction, kinds: ['checkForm'], ids }),
    listCatalogue(pool, { jurisdiction, kinds: ['standardConsultation'] }),
  ]);
  const kept = forms.map(({ catalogue }) => catalogue);
  const rows = ordered.map((item) => ({ item, form: formOf(item, kept, on) }));
  const composed = composeForms(
    rows.flatMap(({ item, form }): readonly SourceForm[] =>
      form === null
        ? []
        : [
            {
              agencyId: item.ownerAgencyId,
              itemId: item.id,
              formId: form.id,
              number: form.number,
              points: form.points,
            },
          ],
    ),
  );
  const asked = consultations.map(({ catalogue }) => ({
    id: catalogue.id,
    body: consultationBody.parse(catalogue.versions.at(-1)?.body),
  }));
  // What a jurisdiction that pinned its pack before there was such a list says of it: nothing.
  const { value, source } = pack.itemList.standardsToGovernment;
  return {
    on,
    items: rows.map(({ item, form }) => {
      const version = versionOn(item, on);
      return {
        itemId: item.id,
        itemName: (version ?? item.versions.at(-1))?.fields.name ?? item.id,
        agencyId: item.ownerAgencyId,
        number: version?.number ?? null,
        formId: form?.id ?? null,
        formNumber: form?.number ?? null,
        formName: form?.name ?? null,
      };
    }),
    points: composed.points.map(({ sources, ...point }) => ({
      ...point,
      sources: sources.map((one) => ({ ...one })),
    })),
    conflicts: composed.conflicts.map(({ no, points, agencyIds, subject }) => {
      const consultation = asked.find(({ body }) => subjectOf(body) === subject);
      return {
        no,
        points: [...points],
        agencyIds: [...agencyIds],
        consultationId: consultation?.id ?? null,
        stage: consultation?.body.stage ?? null,
        standard: consultation?.body.standard ?? null,
        toGovernment: value,
        clauses: [...source.clauses],
      };
    }),
    merged: composed.merged,
  };
};

export const composeHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, query, now }: ReadCall<unknown, ComposeQuery>): Promise<Answer> => {
    const { pool } = dependencies.database;
    const reach = itemReachOf(actor);
    const all = await itemsByIds(pool, actor.jurisdiction, query.itemIds);
    const items = all.filter(
      ({ ownerAgencyId, versions }) =>
        (reach.everywhere || versions[0]?.publishedOn != null) &&
        (reach.secrets ||
          ownerAgencyId === reach.agencyId ||
          !versions.some(({ fields }) => fields.stateSecret)),
    );
    const gone = query.itemIds.filter((id) => !items.some((item) => item.id === id));
    if (gone.length > 0) {
      const message = `清单中没有事项 ${gone.join('、')}，请核对编号`;
      throw new ApiError('inputRefused', { faults: [{ path: 'itemIds', message }] });
    }
    const pack = packFor(dependencies, actor.jurisdiction);
    const on = query.on ?? shanghaiDay(now);
    return { body: await composedFor(pool, { pack, itemIds: [...new Set(query.itemIds)], on, items }) };
  };
