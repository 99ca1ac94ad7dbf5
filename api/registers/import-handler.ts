// POST /registers/{register}/import: everything or nothing, and a report on every line either way.
import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import type { RegisterName } from '../../domain/registers/fields';
import { saveRows } from '../../prisma/queries/registers/save';
import { inTransaction, lockRegister } from '../../prisma/queries/registers/write-once';
import { readSheet, SheetFault } from '../../sheets/read-sheet';
import { ApiError } from '../api-errors';
import type { WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import type { Answer } from '../routing';
import { planImport, type ImportPlan } from './import-plan';
import { partsFor } from './permissions';
import { mostListedFaults, mostSheetRows, type ImportReport, type RegisterParams } from './sheet-contract';
import { sheetColumns, type SheetColumn } from './sheet-columns';
import { recordsOf, type SheetRecord } from './sheet-records';
import type { Upload } from './upload';
import { onceForKey, registerLock } from './write-handlers';

export type ImportCall = WriteCall<RegisterParams, Upload> & { readonly query: { readonly dryRun: boolean } };

/** Ends the transaction of an import that may not stand; never leaves this module. */
class FaultyImport extends Error {
  override readonly name = 'FaultyImport';

  constructor(readonly report: ImportReport) {
    super('an import with faults changes nothing');
  }
}

const reportOf = (
  register: RegisterName,
  { changes, unchanged, faults }: ImportPlan,
  rows: number,
  dryRun: boolean,
): ImportReport => {
  const created = changes.filter(({ before }) => before === null).length;
  return {
    register,
    outcome: faults.length > 0 ? 'refused' : dryRun ? 'wouldApply' : 'applied',
    rows,
    created,
    updated: changes.length - created,
    unchanged,
    faultCount: faults.length,
    faults: faults.slice(0, mostListedFaults),
  };
};

/** @throws ApiError sheetUnreadable */
export const readRecords = async (
  columns: readonly SheetColumn[],
  file: Uint8Array,
): Promise<readonly SheetRecord[]> => {
  try {
    // The heading, and a title that may stand above it, beside the rows.
    const records = recordsOf(columns, await readSheet(file, mostSheetRows + 5));
    if (records.length <= mostSheetRows) return records;
    throw new SheetFault(`超过 ${String(mostSheetRows)} 行，请分成几个文件导入`);
  } catch (error) {
    if (!(error instanceof SheetFault)) throw error;
    throw new ApiError('sheetUnreadable', { faults: [{ path: '', message: error.message }], cause: error });
  }
};

const carryOut = async (
  client: PoolClient,
  call: ImportCall,
  records: readonly SheetRecord[],
): Promise<ImportReport> => {
  const { register } = call.params;
  const plan = await planImport(client, register, call, records);
  const report = reportOf(register, plan, records.length, false);
  if (report.outcome === 'refused') throw new FaultyImport(report);
  await saveRows(client, register, plan.changes, { actorId: call.actor.id, at: call.now, reason: '导入' });
  return report;
};

export const importHandler =
  (dependencies: Pick<ApiDependencies, 'database'>) =>
  async (call: ImportCall): Promise<Answer> => {
    const { actor, params, body, query, now } = call;
    const { register } = params;
    if (partsFor(actor, register, 'write', shanghaiDay(now)).length === 0)
      throw new ApiError('registerNotYours');
    const records = await readRecords(sheetColumns[register], body.bytes);
    if (query.dryRun) {
      const plan = await inTransaction(dependencies.database.pool, async (client) => {
        await lockRegister(client, registerLock(actor.jurisdiction));
        return await planImport(client, register, call, records);
      });
      return { body: reportOf(register, plan, records.length, true) };
    }
    const digest = createHash('sha256').update(body.bytes).digest('hex');
    try {
      const request = ['import', register, digest];
      return {
        body: await onceForKey(dependencies, call, request, (client) => carryOut(client, call, records)),
      };
    } catch (error) {
      if (error instanceof FaultyImport) return { body: error.report };
      throw error;
    }
  };
