// Where the list of items comes in and goes out as workbooks.
import { createHash } from 'node:crypto';
import type { Router } from 'express';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { versionOn } from '../../domain/items/time';
import { itemReachOf } from '../../domain/permission/items';
import { listItems, saveItems } from '../../prisma/queries/items/items';
import { referencesIn } from '../../prisma/queries/registers/references';
import { inTransaction, lockRegister } from '../../prisma/queries/registers/write-once';
import { writeSheet } from '../../sheets/write-sheet';
import { ApiError } from '../api-errors';
import { writeCall, type ReadCall, type WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { mountFile } from '../files';
import { readInput } from '../input';
import { assertListed } from '../operations';
import { onlyMethods } from '../routing';
import { writtenColumns } from '../registers/export-handler';
import { readRecords } from '../registers/import-handler';
import { importQuery, mostListedFaults, mostSheetRows } from '../registers/sheet-contract';
import { readWorkbook } from '../registers/sheet-routes';
import type { Upload } from '../registers/upload';
import { onceForKey, registerLock } from '../registers/write-handlers';
import { planItemImport, type ItemImportPlan } from './import-plan';
import { itemColumns, lineOf } from './sheet-columns';
import {
  exportItems,
  importItems,
  itemTemplate,
  type ItemExportQuery,
  type ItemImportReport,
} from './sheet-contract';

const sheetName = '检查事项';

const templateFile = async (): Promise<Uint8Array> =>
  await writeSheet(sheetName, writtenColumns(itemColumns), [itemColumns.map(({ example }) => example)]);

const exportFile =
  ({ database }: ApiDependencies) =>
  async ({ actor, query, now }: ReadCall<unknown, ItemExportQuery>): Promise<Uint8Array> => {
    const { on = shanghaiDay(now), ...asked } = query;
    const { pool } = database;
    const reach = itemReachOf(actor);
    const rows = await listItems(pool, { ...asked, reach, on, limit: mostSheetRows });
    if (rows.length > mostSheetRows) {
      const message = `符合条件的超过 ${String(mostSheetRows)} 行，请加筛选条件分次导出`;
      throw new ApiError('inputRefused', { faults: [{ path: 'q', message }] });
    }
    const { jurisdiction } = actor;
    const { agencies } = await referencesIn(pool, { jurisdiction, today: on, usccs: [] });
    const names = new Map([...agencies].filter(([name, id]) => name !== id).map(([name, id]) => [id, name]));
    const lines = rows.flatMap(({ item }) => {
      const seen = item.versions.filter(({ publishedOn }) => reach.everywhere || publishedOn !== null);
      const version = versionOn(item, on) ?? seen.at(-1);
      return version === undefined ? [] : [lineOf(item, version, names)];
    });
    return await writeSheet(sheetName, writtenColumns(itemColumns), lines);
  };

/** Ends the transaction of an import that may not stand. */
class FaultyImport extends Error {
  override readonly name = 'FaultyImport';
  constructor(readonly report: ItemImportReport) {
    super('an import with faults changes nothing');
  }
}

const reportOf = (
  { changes, unchanged, faults }: ItemImportPlan,
  rows: number,
  dryRun: boolean,
): ItemImportReport => {
  const created = changes.filter(({ before }) => before === null).length;
  return {
    outcome: faults.length > 0 ? 'refused' : dryRun ? 'wouldApply' : 'applied',
    rows,
    created,
    updated: changes.length - created,
    unchanged,
    faultCount: faults.length,
    faults: faults.slice(0, mostListedFaults),
  };
};

const importFile = async (
  dependencies: ApiDependencies,
  call: WriteCall<unknown, Upload>,
  dryRun: boolean,
): Promise<ItemImportReport> => {
  const { actor, body, now } = call;
  if (!itemReachOf(actor).everywhere) throw new ApiError('registerNotYours');
  const records = await readRecords(itemColumns, body.bytes);
  if (dryRun)
    return await inTransaction(dependencies.database.pool, async (client) => {
      await lockRegister(client, registerLock(actor.jurisdiction));
      return reportOf(await planItemImport(client, dependencies, call, records), records.length, true);
    });
  const digest = createHash('sha256').update(body.bytes).digest('hex');
  try {
    return await onceForKey(dependencies, call, ['importItems', digest], async (client) => {
      const plan = await planItemImport(client, dependencies, call, records);
      const report = reportOf(plan, records.length, false);
      if (report.outcome === 'refused') throw new FaultyImport(report);
      await saveItems(client, plan.changes, { actorId: actor.id, at: now, reason: '导入' });
      return report;
    });
  } catch (error) {
    if (error instanceof FaultyImport) return error.report;
    throw error;
  }
};

export const mountItemSheets = (router: Router, dependencies: ApiDependencies): void => {
  mountFile(router, dependencies, itemTemplate, templateFile, () => 'items-template');
  mountFile(router, dependencies, exportItems, exportFile(dependencies), () => 'items-export');
  assertListed(importItems);
  router.post(importItems.path, async (request, response) => {
    const call = await writeCall(dependencies, importItems, request, response, readWorkbook);
    const { dryRun } = readInput(importQuery, request.query);
    response.status(200).setHeader('Cache-Control', 'private, no-cache');
    response.json(await importFile(dependencies, call, dryRun));
  });
  router.all(importItems.path, onlyMethods('POST'));
};
