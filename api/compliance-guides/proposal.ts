// Points for a guide, drawn from what the place keeps already: check forms, lists of risks and of common problems (JJ-12, JJ-13, HZ-54).
import { shanghaiDay, type PlainDate } from '../../domain/calendar/plain-date';
import type { DrawnFrom, GuidePoint } from '../../domain/compliance-guide/guide';
import { versionAt, type Catalogue } from '../../domain/items/catalogue';
import type { Item } from '../../domain/items/item';
import type { ListEntry } from '../../domain/items/list-entries';
import { normalised, pointsSchema } from '../../domain/items/point';
import { statusOn, versionOn } from '../../domain/items/time';
import { listCatalogue } from '../../prisma/queries/items/catalogue';
import { itemsByIds } from '../../prisma/queries/items/items';
import type { Queryable } from '../../prisma/queries/registers/rows';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import type { Answer } from '../routing';
import type { ProposalQuery } from './read-contract';

const riskKinds = ['commonRisks', 'specificRisks', 'commonProblems'] as const;
type Drawn = Omit<GuidePoint, 'key'>;

const isOpen = (item: Item, on: PlainDate): boolean =>
  statusOn(item, on) === 'inForce' && versionOn(item, on)?.fields.stateSecret === false;

const fromForms = async (
  client: Queryable,
  jurisdiction: string,
  items: readonly Item[],
  on: PlainDate,
): Promise<readonly Drawn[]> => {
  const pins = items.flatMap((item) => {
    const form = versionOn(item, on)?.fields.form ?? null;
    return form === null ? [] : [{ itemId: item.id, ...form }];
  });
  const ids = pins.map(({ formId }) => formId);
  const forms = await listCatalogue(client, { jurisdiction, kinds: ['checkForm'], ids });
  return pins.flatMap(({ itemId, formId, number }) => {
    const form = forms.find(({ catalogue }) => catalogue.id === formId)?.catalogue;
    const version = form?.versions.find((one) => one.number === number);
    if (version === undefined) return [];
    return pointsSchema
      .parse(version.body)
      .map(({ key, object, content, standard, consequence, basis }): Drawn => ({
        ...{ itemId, standard, basis, howTo: null, ifNot: consequence },
        text: `${object}：${content}`.slice(0, 2000),
        drawnFrom: { catalogueId: formId, number, key },
      }));
  });
};

const fromList = (
  { id, versions, ended }: Catalogue,
  on: PlainDate,
  isWanted: (entry: ListEntry<'commonProblems'>) => boolean,
): readonly Drawn[] => {
  const version = versionAt({ versions, ended } as Catalogue, on);
  const entries = (version?.body ?? []) as readonly ListEntry<'commonProblems'>[];
  return entries.filter(isWanted).map(({ key, itemId, point, check, advice }): Drawn => ({
    ...{ itemId, text: point, standard: check, howTo: advice, ifNot: null, basis: null },
    drawnFrom: { catalogueId: id, number: version?.number ?? 1, key },
  }));
};

/** What says the same is drawn once, the first of it. */
const eachOnce = (drawn: readonly Drawn[]): readonly GuidePoint[] => {
  const seen = new Set<string>();
  return drawn
    .filter(({ text, standard }) => {
      const said = normalised(`${text}\n${standard ?? ''}`);
      return seen.has(said) ? false : seen.add(said).size > 0;
    })
    .slice(0, 300)
    .map((point, index) => ({ key: `p${String(index + 1)}`, ...point }));
};

export const proposalHandler =
  ({ database }: ApiDependencies) =>
  async ({ actor, query, now }: ReadCall<unknown, ProposalQuery>): Promise<Answer> => {
    const { jurisdiction } = actor;
    const { itemIds = [], trade } = query;
    const on = shanghaiDay(now);
    const items = (await itemsByIds(database.pool, jurisdiction, itemIds)).filter((item) => isOpen(item, on));
    const open = new Set(items.map(({ id }) => id));
    const lists = await listCatalogue(database.pool, { jurisdiction, kinds: riskKinds });
    const wanted = trade === undefined ? null : normalised(trade);
    const isWanted = (entry: ListEntry<'commonProblems'>): boolean =>
      entry.itemId === null
        ? wanted !== null && normalised(entry.trade).includes(wanted)
        : open.has(entry.itemId);
    const drawn = [
      ...(await fromForms(database.pool, jurisdiction, items, on)),
      ...lists.flatMap(({ catalogue }) => fromList(catalogue, on, isWanted)),
    ];
    return { body: { points: eachOnce(drawn) } };
  };

/** Points whose form or list reads otherwise today. */
export const movedSources = async (
  client: Queryable,
  jurisdiction: string,
  points: readonly GuidePoint[],
  on: PlainDate,
): Promise<{ key: string; catalogueId: string; number: number; now: number | null }[]> => {
  const drawn = points.flatMap(({ key, drawnFrom }): (DrawnFrom & { readonly point: string })[] =>
    drawnFrom === null ? [] : [{ ...drawnFrom, point: key }],
  );
  const ids = [...new Set(drawn.map(({ catalogueId }) => catalogueId))];
  const kept = await listCatalogue(client, { jurisdiction, kinds: ['checkForm', ...riskKinds], ids });
  return drawn.flatMap(({ point, catalogueId, number }) => {
    const found = kept.find(({ catalogue }) => catalogue.id === catalogueId)?.catalogue;
    const now = found === undefined ? null : (versionAt(found, on)?.number ?? null);
    return now === number ? [] : [{ key: point, catalogueId, number, now }];
  });
};
