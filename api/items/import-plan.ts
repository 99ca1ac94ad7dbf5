// What an import of items would do, line by line: each line is decided as its commands would be, and nothing is written here.
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { PoolClient } from 'pg';
import { sentence } from '../language';
import { createItemSchema, itemCommandSchemas } from '../../domain/items/commands';
import { createItem, decideItem } from '../../domain/items/decide';
import type { ItemContext, ItemOutcome } from '../../domain/items/step';
import { pendingOf, type Item } from '../../domain/items/item';
import { allItems, type ItemChange, type StoredItem } from '../../prisma/queries/items/items';
import { referencesIn } from '../../prisma/queries/registers/references';
import { ApiError } from '../api-errors';
import type { Call } from '../call';
import type { ApiDependencies } from '../dependencies';
import { readInput } from '../input';
import type { SheetFaultLine, SheetRecord } from '../registers/sheet-records';
import { contextFor, settleItem } from './handlers';
import { columnOfPath, givenFields, givenOrigin, givenPublication } from './sheet-columns';

export interface ItemImportPlan {
  readonly changes: readonly ItemChange[];
  readonly unchanged: number;
  readonly faults: readonly SheetFaultLine[];
}

type Told = Extract<Awaited<ReturnType<typeof settleItem>>, { readonly ok: false | 'faults' }>;

/** Ends the reading of a line; never leaves this module. */
class LineFault extends Error {
  override readonly name = 'LineFault';
  constructor(readonly told: Told) {
    super('a line is at fault');
  }
}

const isEnded = ({ ending }: Item): boolean => ending !== null;

class Planner {
  readonly changes: ItemChange[] = [];
  readonly faults: SheetFaultLine[] = [];
  unchanged = 0;
  readonly #rows = new Map<string, number>();

  constructor(
    readonly client: PoolClient,
    readonly context: Omit<ItemContext, 'bases' | 'target'>,
    readonly agencies: ReadonlyMap<string, string>,
    readonly stored: readonly StoredItem[],
  ) {}

  async take(record: SheetRecord): Promise<void> {
    if (record.faults.length > 0) {
      this.faults.push(...record.faults);
      return;
    }
    try {
      await this.#read(record);
    } catch (error) {
      if (error instanceof LineFault) this.#tell(record, error.told);
      else if (error instanceof ApiError)
        this.faults.push(
          ...error.faults.map(({ path, message }) => record.faultAt(columnOfPath(path), message)),
        );
      else throw error;
    }
  }

  #tell(record: SheetRecord, told: Told): void {
    if (told.ok === 'faults')
      this.faults.push(
        ...told.faults.map(({ path, message }) => record.faultAt(columnOfPath(path), message)),
      );
    else this.faults.push(record.faultAt('name', sentence(told.code, told.params)));
  }

  #named({ values }: SheetRecord, ownerAgencyId: string): StoredItem | null | undefined {
    const id = values['id'];
    if (typeof id === 'string') return this.stored.find(({ item }) => item.id === id) ?? null;
    return this.stored.find(
      ({ item }) =>
        item.ownerAgencyId === ownerAgencyId &&
        !isEnded(item) &&
        item.versions.at(-1)?.fields.matter === values['matter'],
    );
  }

  async #read(record: SheetRecord): Promise<void> {
    const owner = record.values['ownerAgencyId'];
    const ownerAgencyId = typeof owner === 'string' ? (this.agencies.get(owner) ?? owner) : '';
    const before = this.#named(record, ownerAgencyId);
    if (before === null) {
      this.faults.push(record.faultAt('id', '本地区没有这个编号；新编制的请把编号留空'));
      return;
    }
    const key = before?.item.id ?? `${ownerAgencyId} ${String(record.values['matter'])}`;
    const other = this.#rows.get(key);
    this.#rows.set(key, record.row);
    if (other !== undefined) {
      this.faults.push(record.faultAt('name', `与第 ${String(other)} 行是同一事项，请删去一行`));
      return;
    }
    const after = await this.#publish(record, await this.#write(record, before, ownerAgencyId));
    if (before !== undefined && isDeepStrictEqual(before.item, after)) this.unchanged += 1;
    else this.changes.push({ before: before ?? null, after });
  }

  async #decide(item: Item | null, at: string, decide: (context: ItemContext) => ItemOutcome): Promise<Item> {
    const outcome = await settleItem(this.client, this.context, at, decide, item);
    if (outcome.ok !== true) throw new LineFault(outcome);
    return outcome.item;
  }

  /** The text of the line, entered or as a change of what waits to be published. */
  async #write(record: SheetRecord, before: StoredItem | undefined, ownerAgencyId: string): Promise<Item> {
    const given = givenFields(record.values);
    if (before === undefined) {
      const origin = givenOrigin(record.values);
      const body = readInput(createItemSchema, {
        ownerAgencyId,
        fields: given,
        ...(origin === undefined ? {} : { origin }),
      });
      const id = `${this.context.pack.id}-item-${randomUUID()}`;
      return await this.#decide(null, 'fields', (context) => createItem(context, { ...body, id }));
    }
    const { item } = before;
    if (item.ownerAgencyId !== ownerAgencyId)
      throw new ApiError('inputRefused', {
        faults: [{ path: 'ownerAgencyId', message: '事项的实施机关不能用导入变更，此列请保持原样' }],
      });
    const last = item.versions.at(-1)?.fields;
    const changed = Object.entries(given).filter(
      ([field, value]) => !isDeepStrictEqual(value, last === undefined ? null : Reflect.get(last, field)),
    );
    if (changed.length === 0) return item;
    const name = pendingOf(item) === null ? 'revise' : 'change';
    const data = readInput(itemCommandSchemas[name], {
      changes: Object.fromEntries(changed),
      reason: '导入',
    });
    return await this.#decide(item, 'changes', (context) => decideItem(context, item, { name, data }));
  }

  /** A line that says of a waiting version when it was published publishes it. */
  async #publish(record: SheetRecord, item: Item): Promise<Item> {
    const publication = givenPublication(record.values);
    if (publication === null || pendingOf(item) === null) return item;
    // What the sheet repeats of the version before says nothing about the one that waits.
    const known = item.versions.some(({ publishedOn }) => publishedOn === publication.publishedOn);
    if (known) return item;
    const data = readInput(itemCommandSchemas.publish, publication);
    return await this.#decide(item, 'changes', (context) =>
      decideItem(context, item, { name: 'publish', data }),
    );
  }
}

/** In the transaction in which it may be carried out, so that nothing changes in between. */
export const planItemImport = async (
  client: PoolClient,
  dependencies: ApiDependencies,
  call: Call<unknown>,
  records: readonly SheetRecord[],
): Promise<ItemImportPlan> => {
  const { jurisdiction } = call.actor;
  const context = contextFor(dependencies, call);
  const { agencies } = await referencesIn(client, { jurisdiction, today: context.today, usccs: [] });
  const planner = new Planner(client, context, agencies, await allItems(client, jurisdiction));
  for (const record of records) await planner.take(record);
  const { changes, unchanged, faults } = planner;
  return { changes, unchanged, faults: faults.sort((a, b) => a.row - b.row) };
};
