// Lists out of and into workbooks: an import enters every line or none.
import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { stateOn, type MembershipState } from '../../domain/lists/membership';
import { listReachOf, mayDecide, mayPropose } from '../../domain/permission/lists';
import { listMemberships, type ReadMembership } from '../../prisma/queries/list-members';
import { enterpriseNamed, inspectingBodies } from '../../prisma/queries/list-writes';
import { inTransaction, lockRegister } from '../../prisma/queries/registers/write-once';
import { writeSheet } from '../../sheets/write-sheet';
import { ApiError } from '../api-errors';
import type { ReadCall, WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { readInput } from '../input';
import { writtenColumns } from '../registers/export-handler';
import { readRecords } from '../registers/import-handler';
import { writeCell } from '../registers/sheet-columns';
import { mostListedFaults, mostSheetRows } from '../registers/sheet-contract';
import type { SheetFaultLine, SheetRecord } from '../registers/sheet-records';
import type { Upload } from '../registers/upload';
import type { Answer } from '../routing';
import { enterMember, type ListParams, type memberQuery } from './contract';
import { once, termsOf } from './entry';
import { entryColumns, exportColumns, mostEntries, type ListImportReport } from './sheet';
import { entered } from './write-handlers';
import type { z } from 'zod';

const stateNames: Readonly<Record<MembershipState, string>> = {
  proposed: '待决定',
  refused: '未予列入',
  upcoming: '尚未开始',
  current: '有效',
  over: '已经移出',
};

export const templateFile =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: ReadCall<ListParams, unknown>): Promise<Uint8Array> => {
    const terms = termsOf(dependencies, actor, params.list);
    const columns = entryColumns(terms);
    return await writeSheet(terms.name, writtenColumns(columns), [columns.map(({ example }) => example)]);
  };

const lineOf = (
  member: ReadMembership,
  day: Parameters<typeof stateOn>[1],
): Readonly<Record<string, unknown>> => ({
  ...member,
  state: stateNames[stateOn(member, day)],
  agencyId: member.agencyName ?? member.agencyId,
  objections: member.objections.map(({ text, answer }) => `${text} → ${answer ?? '尚未答复'}`).join('；'),
});

export const exportFile =
  (dependencies: ApiDependencies) =>
  async ({
    actor,
    params,
    query,
    now,
  }: ReadCall<ListParams, z.infer<typeof memberQuery>>): Promise<Uint8Array> => {
    const terms = termsOf(dependencies, actor, params.list);
    const { on, q, ...asked } = query;
    const day = on ?? shanghaiDay(now);
    const rows = await listMemberships(dependencies.database.pool, {
      reach: listReachOf(actor),
      list: params.list,
      day,
      text: q,
      ...asked,
      limit: mostSheetRows + 1,
    });
    if (rows.length > mostSheetRows) {
      const message = `符合条件的超过 ${String(mostSheetRows)} 行，请加筛选条件分次导出`;
      throw new ApiError('inputRefused', { faults: [{ path: 'q', message }] });
    }
    const columns = exportColumns(terms);
    const lines = rows.map((row) => {
      const line = lineOf(row, day);
      return columns.map((one) => writeCell(one, line[one.field]));
    });
    return await writeSheet(terms.name, writtenColumns(columns), lines);
  };

/** Ends the transaction of an import that may not stand; never leaves this module. */
class FaultyImport extends Error {
  override readonly name = 'FaultyImport';
  constructor(readonly report: ListImportReport) {
    super('an import with faults enters nobody');
  }
}

type ImportCall = WriteCall<ListParams, Upload> & { readonly query: { readonly dryRun: boolean } };

const columnOf = (path: string): string => {
  const [field = path] = path.split('.');
  return field === 'enterpriseId' ? 'uscc' : field;
};

/** Faults of one line, by the cells that they are about; what is not about a cell stands at the enterprise. */
const faultsOf = (error: unknown, { faultAt }: SheetRecord): readonly SheetFaultLine[] => {
  if (!(error instanceof ApiError)) throw error;
  if (error.faults.length > 0)
    return error.faults.map(({ path, message }) => faultAt(columnOf(path), message));
  return [faultAt('uscc', error.message)];
};

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const carryOut = async (
  dependencies: ApiDependencies,
  client: PoolClient,
  call: ImportCall,
  records: readonly SheetRecord[],
): Promise<ListImportReport> => {
  const { actor, params, now, query } = call;
  const terms = termsOf(dependencies, actor, params.list);
  const today = shanghaiDay(now);
  const names = records.flatMap(({ values }) => textOf(values['uscc']) ?? []);
  const enterprises = await enterpriseNamed(client, { jurisdiction: actor.jurisdiction, names, today });
  const bodies = await inspectingBodies(client, actor.jurisdiction, today);
  const faults: SheetFaultLine[] = [];
  for (const record of records) {
    const { values } = record;
    faults.push(...record.faults);
    if (record.faults.length > 0) continue;
    const [uscc, agency] = [textOf(values['uscc']), textOf(values['agencyId'])];
    try {
      const body = readInput(enterMember.body, {
        enterpriseId: enterprises.get(uscc ?? '') ?? uscc,
        ...(agency === undefined ? {} : { agencyId: bodies.get(agency) ?? agency }),
        fromOn: values['fromOn'],
        toOn: textOf(values['toOn']) ?? null,
        criteria: values['criteria'] ?? [],
        reason: values['reason'],
        ...(textOf(values['decisionRef']) === undefined ? {} : { decisionRef: values['decisionRef'] }),
      });
      await entered(client, { actor, now, params, body }, terms);
    } catch (error) {
      faults.push(...faultsOf(error, record));
    }
  }
  const report: ListImportReport = {
    list: params.list,
    outcome: faults.length > 0 ? 'refused' : query.dryRun ? 'wouldApply' : 'applied',
    rows: records.length,
    created: faults.length > 0 ? 0 : records.length,
    faultCount: faults.length,
    faults: faults.slice(0, mostListedFaults),
  };
  if (report.outcome !== 'applied') throw new FaultyImport(report);
  return report;
};

export const importHandler =
  (dependencies: ApiDependencies) =>
  async (call: ImportCall): Promise<Answer> => {
    const { actor, params, body, query } = call;
    const terms = termsOf(dependencies, actor, params.list);
    if (!mayPropose(actor, actor.agencyId) && !mayDecide(actor, terms, actor.agencyId))
      throw new ApiError('listNotYours');
    const records = await readRecords(entryColumns(terms), body.bytes);
    if (records.length > mostEntries)
      throw new ApiError('sheetUnreadable', {
        faults: [{ path: '', message: `超过 ${String(mostEntries)} 行，请分成几个文件导入` }],
      });
    const act = (client: PoolClient) => carryOut(dependencies, client, call, records);
    try {
      if (query.dryRun)
        return {
          body: await inTransaction(dependencies.database.pool, async (client) => {
            await lockRegister(client, `lists of ${actor.jurisdiction}`);
            return await act(client);
          }),
        };
      const digest = createHash('sha256').update(body.bytes).digest('hex');
      return { body: await once(dependencies, call, ['importList', params, digest], act) };
    } catch (error) {
      if (error instanceof FaultyImport) return { body: error.report };
      throw error;
    }
  };
