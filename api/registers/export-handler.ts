// Workbooks that go out: the template, and a register as its reader may see it.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { privateFields, type RegisterName } from '../../domain/registers/fields';
import { usccsOf } from '../../prisma/queries/registers/references';
import { listRegister, type RegisterRow } from '../../prisma/queries/registers/rows';
import { writeSheet } from '../../sheets/write-sheet';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import type { z } from 'zod';
import { registerFilters, searchQuery } from './contract';
import { isWithin, partsFor } from './permissions';
import { presentRow } from './presenter';
import { filterOf } from './read-handlers';
import { registerTitles, sheetColumns, writeCell, type SheetColumn } from './sheet-columns';
import { mostSheetRows, type exportQuery, type RegisterParams } from './sheet-contract';

export const writtenColumns = (columns: readonly SheetColumn[]) =>
  columns.map(({ heading, width, form }) => ({
    heading,
    width,
    choices:
      form.kind === 'words' || form.kind === 'optionalWords'
        ? Object.values(form.words).filter((word) => word !== '')
        : form.kind === 'yesNo'
          ? ['是', '否']
          : [],
  }));

/** The headings with one line as an example, which is to be overwritten. */
export const templateFile = async ({ params }: ReadCall<RegisterParams, unknown>): Promise<Uint8Array> => {
  const columns = sheetColumns[params.register].filter(({ field }) => field !== 'endedOn');
  return await writeSheet(registerTitles[params.register], writtenColumns(columns), [
    columns.map(({ example }) => example),
  ]);
};

type ExportQuery = z.infer<typeof exportQuery>;

/** @throws ApiError inputRefused for a filter that this register has not */
const assertFilters = (register: RegisterName, query: ExportQuery): void => {
  const known = [...Object.keys(searchQuery), ...Object.keys(registerFilters[register])];
  const faults = Object.entries(query)
    .filter(([name, value]) => value !== undefined && !known.includes(name))
    .map(([path]) => ({ path, message: '这个登记册没有此项筛选' }));
  if (faults.length > 0) throw new ApiError('inputRefused', { faults });
};

/** As the cells of their columns. */
const coordinatesIn = ({ fields }: RegisterRow): object =>
  'coordinates' in fields ? (fields.coordinates ?? {}) : {};

/** One record for each line of the sheet: an officer has one for each certificate. */
const recordsOf = (row: RegisterRow, showsPrivate: boolean): readonly Readonly<Record<string, unknown>>[] => {
  const record = { ...presentRow(row, showsPrivate), ...coordinatesIn(row) };
  return row.certificates.length === 0
    ? [record]
    : row.certificates.map((certificate) => ({ ...record, ...certificate }));
};

export const exportFile =
  ({ database }: Pick<ApiDependencies, 'database'>) =>
  async ({ actor, params, query, now }: ReadCall<RegisterParams, ExportQuery>): Promise<Uint8Array> => {
    const { register } = params;
    assertFilters(register, query);
    const filter = filterOf(actor, register, { ...query, limit: mostSheetRows }, now);
    const { rows, next } = await listRegister(database.pool, register, filter);
    const mine = partsFor(actor, register, 'write', shanghaiDay(now));
    const columns = sheetColumns[register].filter(
      ({ field }) => mine.length > 0 || !privateFields.includes(field),
    );
    const usccs =
      register === 'sites' ? await usccsOf(database.pool, actor.jurisdiction) : new Map<string, string>();
    const lines = rows.flatMap((row) =>
      recordsOf(row, isWithin(mine, row)).map((record) => {
        const uscc = 'address' in row.fields ? { uscc: usccs.get(row.fields.enterpriseId) } : {};
        const whole = { ...record, ...uscc };
        return columns.map((column) => writeCell(column, Reflect.get(whole, column.field)));
      }),
    );
    if (next !== null || lines.length > mostSheetRows) {
      const message = `符合条件的超过 ${String(mostSheetRows)} 行，请加筛选条件分次导出`;
      throw new ApiError('inputRefused', { faults: [{ path: 'q', message }] });
    }
    return await writeSheet(registerTitles[register], writtenColumns(columns), lines);
  };
