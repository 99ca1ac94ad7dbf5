// Lines of a plan out into a workbook and back: looked at first, then set by the same command as anywhere else.
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { planAvailability } from '../../domain/plan/command-table';
import { decidePlan } from '../../domain/plan/decide';
import type { PlanLine } from '../../domain/plan/line';
import { meaningsOfTexts, sheetNames, type SheetRegister } from '../../prisma/queries/sheet-names';
import { writeSheet } from '../../sheets/write-sheet';
import { once } from '../once';
import type { ReadCall, WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { pinnedPack } from '../pinned-packs';
import { refusedBy } from '../refused-error';
import { writtenColumns } from '../registers/export-handler';
import { readRecords } from '../registers/import-handler';
import { mostListedFaults } from '../registers/sheet-contract';
import type { Upload } from '../registers/upload';
import type { Answer } from '../routing';
import { givePlanCommand } from './handlers';
import { lineColumns, listFields, rowsOf, type NameInSheet } from './sheet-columns';
import type { LinesReport, PlanFileOf } from './sheet-contract';
import { readLines, textsToResolve, type LinesRead } from './sheet-reading';
import { factsAboutPlan, findPlan, type StoredPlan } from './stored';

const idsIn = (line: PlanLine, register: SheetRegister): readonly string[] => {
  const { targets } = line;
  const enterprises = targets.kind === 'named' ? targets.enterpriseIds : targets.drawnEnterpriseIds;
  return { item: line.itemIds, enterprise: enterprises, agency: line.cooperatingAgencyIds }[register];
};

const namesInSheet = async (
  { database }: ApiDependencies,
  { jurisdiction, state }: StoredPlan,
): Promise<NameInSheet> => {
  const registers = [...new Set(Object.values(listFields))];
  const found = await Promise.all(
    registers.map(async (register) => {
      const ids = [...new Set(state.lines.flatMap((line) => idsIn(line, register)))];
      return [register, await sheetNames(database.pool, jurisdiction, register, ids)] as const;
    }),
  );
  const byRegister = new Map(found);
  return (register, id) => {
    const known = byRegister.get(register)?.get(id);
    if (known === undefined || /\n|^\s|\s$/.test(known.name)) return id;
    return known.isShared || known.name.endsWith('〕') ? `${known.name}〔${id}〕` : known.name;
  };
};

export const exportLinesFile =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: ReadCall<PlanFileOf, unknown>): Promise<Uint8Array> => {
    const plan = await findPlan(dependencies, actor, params.planId);
    const nameOf = await namesInSheet(dependencies, plan);
    const rows = plan.state.lines.flatMap((line) => rowsOf(line, nameOf));
    return await writeSheet('计划条目', writtenColumns(lineColumns), rows);
  };

const readFile = async (
  { database }: ApiDependencies,
  { jurisdiction, state }: StoredPlan,
  bytes: Uint8Array,
): Promise<LinesRead & { readonly rows: number }> => {
  const records = await readRecords(lineColumns, bytes);
  const texts = textsToResolve(records);
  const ask = (register: SheetRegister) =>
    meaningsOfTexts(database.pool, jurisdiction, register, texts[register]);
  const [item, enterprise, agency] = await Promise.all([ask('item'), ask('enterprise'), ask('agency')]);
  const known = { item, enterprise, agency };
  const read = readLines(records, state.lines, (register, text) => known[register].get(text) ?? []);
  return { ...read, rows: records.length };
};

interface Changes {
  readonly put: readonly PlanLine[];
  readonly report: Omit<LinesReport, 'outcome' | 'version'>;
}

const changesOf = (
  { state }: StoredPlan,
  { lines, faults, rows }: Awaited<ReturnType<typeof readFile>>,
): Changes => {
  const before = new Map(state.lines.map((line) => [line.ref, line]));
  const put = lines.filter((line) => !isDeepStrictEqual(before.get(line.ref), line));
  const created = put.filter(({ ref }) => !before.has(ref)).length;
  return {
    put,
    report: {
      rows,
      created,
      updated: put.length - created,
      unchanged: lines.length - put.length,
      faultCount: faults.length,
      faults: faults.slice(0, mostListedFaults),
    },
  };
};

type Call = WriteCall<PlanFileOf, Upload> & { readonly query: { readonly dryRun: boolean } };

/** As the command itself would be answered. @throws RefusedError */
const tried = async (
  dependencies: ApiDependencies,
  { actor, now }: Call,
  plan: StoredPlan,
  put: readonly PlanLine[],
): Promise<void> => {
  const { state, version } = plan;
  const early = planAvailability(state, actor, 'setPlanLines');
  if (early !== null) throw refusedBy(early, version);
  const data = { put: [...put], remove: [] };
  const pack = await pinnedPack(dependencies, state.pack);
  const facts = await factsAboutPlan(dependencies, plan, 'setPlanLines', data, now);
  const outcome = decidePlan(
    { state, actor, pack, now, calendar: state.calendar, facts },
    { name: 'setPlanLines', data },
  );
  if (!outcome.ok) throw refusedBy(outcome, version);
};

const carryOut = async (dependencies: ApiDependencies, call: Call): Promise<LinesReport> => {
  const plan = await findPlan(dependencies, call.actor, call.params.planId);
  const { put, report } = changesOf(plan, await readFile(dependencies, plan, call.body.bytes));
  const { version } = plan;
  if (report.faultCount > 0) return { outcome: 'refused', version, ...report };
  if (call.query.dryRun || put.length === 0) {
    await tried(dependencies, call, plan, put);
    return { outcome: call.query.dryRun ? 'wouldApply' : 'applied', version, ...report };
  }
  const body = { put: [...put], remove: [] };
  const answer = await givePlanCommand(dependencies, 'setPlanLines')({ ...call, body });
  return { outcome: 'applied', ...report, version: answer.version ?? version };
};

/** Ends the transaction of an import that may not stand, so that its key stays free; never leaves this module. */
class FaultyImport extends Error {
  override readonly name = 'FaultyImport';
  constructor(readonly report: LinesReport) {
    super('an import with faults changes nothing');
  }
}

const imported = async (dependencies: ApiDependencies, call: Call): Promise<LinesReport> => {
  const { params, body } = call;
  const digest = createHash('sha256').update(body.bytes).digest('hex');
  const request = ['importLines', params.planId, digest];
  try {
    return await once(dependencies, call, request, `lines of ${params.planId}`, async () => {
      const report = await carryOut(dependencies, call);
      if (report.outcome === 'refused') throw new FaultyImport(report);
      return report;
    });
  } catch (error) {
    if (error instanceof FaultyImport) return error.report;
    throw error;
  }
};

export const importLinesHandler =
  (dependencies: ApiDependencies) =>
  async (call: Call): Promise<Answer> => {
    // What is not the caller's to see is not there, whatever he sends.
    await findPlan(dependencies, call.actor, call.params.planId);
    const report = call.query.dryRun
      ? await carryOut(dependencies, call)
      : await imported(dependencies, call);
    return { body: report, version: report.version };
  };
