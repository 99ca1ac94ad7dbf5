// Rows of a sheet as lines of a plan: what a cell says takes the place of what the line said, what has no column stays.
import type { PlanLine } from '../../domain/plan/line';
import { planLineSchema } from '../../domain/plan/line';
import { linesFault } from '../../domain/plan/draft';
import { inChinese } from '../../domain/shared/faults';
import type { SheetFaultLine, SheetRecord } from '../registers/sheet-records';
import {
  columnOfLinePath,
  isListField,
  lineColumns,
  listFields,
  numberFields,
  targetFields,
  type ListField,
} from './sheet-columns';

/** Ids that a text of a cell may mean. */
export type Meant = (register: (typeof listFields)[ListField], text: string) => readonly string[];

export interface LinesRead {
  readonly lines: readonly PlanLine[];
  readonly faults: readonly SheetFaultLine[];
}

interface Group {
  readonly ref: string;
  readonly first: SheetRecord;
  readonly rows: readonly SheetRecord[];
}

const textIn = ({ values }: SheetRecord, field: string): string | null => {
  const value = values[field];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** A name that others bear stands with its id behind it. */
const idBehind = /〔([A-Za-z0-9._:-]{1,80})〕$/;

/** The texts of a cell: each line of it, and parts of a line that people have joined by 、 or ； where the whole means nothing. */
const partsOf = (cell: string, isKnown: (text: string) => boolean): readonly string[] =>
  cell
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .flatMap((text) =>
      isKnown(text) || !/[、；;]/.test(text)
        ? [text]
        : text
            .split(/[、；;]/)
            .map((part) => part.trim())
            .filter((part) => part !== ''),
    );

/** Every text whose meaning has to be asked of the registers. */
export const textsToResolve = (
  records: readonly SheetRecord[],
): Readonly<Record<'item' | 'enterprise' | 'agency', readonly string[]>> => {
  const texts = { item: new Set<string>(), enterprise: new Set<string>(), agency: new Set<string>() };
  for (const record of records)
    for (const [field, register] of Object.entries(listFields)) {
      const cell = textIn(record, field) ?? '';
      for (const text of [...partsOf(cell, () => true), ...partsOf(cell, () => false)]) {
        texts[register].add(text);
        const id = idBehind.exec(text)?.[1];
        if (id !== undefined) texts[register].add(id);
      }
    }
  return { item: [...texts.item], enterprise: [...texts.enterprise], agency: [...texts.agency] };
};

class LineReader {
  readonly faults: SheetFaultLine[] = [];

  constructor(
    readonly group: Group,
    readonly before: PlanLine | undefined,
    readonly meant: Meant,
  ) {}

  has(field: string): boolean {
    return Object.hasOwn(this.group.first.values, field);
  }

  text(field: string): string | null {
    return textIn(this.group.first, field);
  }

  number(field: string): number | null {
    const text = this.text(field)?.replace(/[%％]$/, '') ?? null;
    if (text === null) return null;
    const value = Number(text);
    if (Number.isFinite(value)) return value;
    this.faults.push(this.group.first.faultAt(field, '应为数字'));
    return null;
  }

  #idOf(field: ListField, text: string, row: SheetRecord): string | null {
    const register = listFields[field];
    const known = this.meant(register, text);
    const [only, other] = known.length > 0 ? known : this.meant(register, idBehind.exec(text)?.[1] ?? '');
    if (only !== undefined && other === undefined) return only;
    // An id that the line names already stays, whatever has become of it in the register.
    if (only === undefined && JSON.stringify(this.before ?? null).includes(JSON.stringify(text))) return text;
    const message = only === undefined ? `登记中没有“${text}”，请核对` : `叫“${text}”的不止一个，请写其编号`;
    this.faults.push(row.faultAt(field, message));
    return null;
  }

  ids(field: ListField): readonly string[] {
    return this.group.rows.flatMap((row) =>
      partsOf(textIn(row, field) ?? '', (text) => this.meant(listFields[field], text).length > 0).flatMap(
        (text) => this.#idOf(field, text, row) ?? [],
      ),
    );
  }

  targets(): unknown {
    if (!targetFields.some((field) => this.has(field))) return this.before?.targets;
    const pool = this.text('pool');
    const enterpriseIds = this.ids('enterpriseIds');
    if (pool === null) return { kind: 'named', enterpriseIds };
    if (enterpriseIds.length > 0)
      this.faults.push(this.group.first.faultAt('enterpriseIds', '指定对象和抽取范围只填一项'));
    return {
      kind: 'sampled',
      pool,
      ratioPercent: this.number('ratioPercent'),
      count: this.number('count'),
      drawnEnterpriseIds: this.ids('drawnEnterpriseIds'),
      drawId: this.text('drawId'),
    };
  }

  window(): unknown {
    const from = this.has('windowFrom') ? this.text('windowFrom') : this.before?.window.from;
    const to = this.has('windowTo') ? this.text('windowTo') : this.before?.window.to;
    return { from: from ?? undefined, to: to ?? undefined };
  }

  plain(): Readonly<Record<string, unknown>> {
    const own = lineColumns
      .map(({ field }) => field)
      .filter((field) => this.has(field) && !targetFields.some((one) => one === field))
      .filter((field) => field !== 'windowFrom' && field !== 'windowTo');
    return Object.fromEntries(
      own.flatMap((field): readonly (readonly [string, unknown])[] => {
        if (isListField(field)) return [[field, this.ids(field)]];
        const value = numberFields.includes(field) ? this.number(field) : this.text(field);
        // Left blank: what the schema takes for granted, or asks for.
        if (value === null) return [[field, undefined]];
        return [[field, field === 'ownerLeads' || field === 'entrustable' ? value === 'true' : value]];
      }),
    );
  }

  line(): PlanLine | null {
    const line = {
      ...this.before,
      ...this.plain(),
      targets: this.targets(),
      window: this.window(),
    };
    if (this.faults.length > 0) return null;
    const parsed = planLineSchema.safeParse(line, inChinese);
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues)
      this.faults.push(this.group.first.faultAt(columnOfLinePath(path), message));
    return null;
  }
}

/** Rows under one number, which stand together; what is said twice is a fault. */
const groupsOf = (
  records: readonly SheetRecord[],
): { readonly groups: readonly Group[]; readonly faults: readonly SheetFaultLine[] } => {
  const groups: { ref: string; first: SheetRecord; rows: SheetRecord[] }[] = [];
  const faults: SheetFaultLine[] = [];
  for (const record of records) {
    const ref = textIn(record, 'ref');
    const last = groups.at(-1);
    if (ref === null) faults.push(record.faultAt('ref', '必须填写'));
    else if (last?.ref === ref) {
      const said = lineColumns.find(
        ({ field }) => field !== 'ref' && !isListField(field) && textIn(record, field) !== null,
      );
      if (said !== undefined)
        faults.push(record.faultAt(said.field, '同一条目的续行只能接着填写事项、对象和单位'));
      last.rows.push(record);
    } else if (groups.some((group) => group.ref === ref))
      faults.push(record.faultAt('ref', '与前面一行的编号重复，请删去一行，或者移到一起'));
    else groups.push({ ref, first: record, rows: [record] });
  }
  return { groups, faults };
};

/** @param before lines as the plan has them */
export const readLines = (
  records: readonly SheetRecord[],
  before: readonly PlanLine[],
  meant: Meant,
): LinesRead => {
  const { groups, faults } = groupsOf(records);
  const readers = groups.map((group) => {
    const reader = new LineReader(
      group,
      before.find(({ ref }) => ref === group.ref),
      meant,
    );
    return { reader, line: reader.line() };
  });
  const lines = readers.flatMap(({ line }) => line ?? []);
  const kept = before.filter(({ ref }) => !lines.some((line) => line.ref === ref));
  const whole = linesFault([...kept, ...lines]);
  const [first] = records;
  return {
    lines,
    faults: [
      ...records.flatMap((record) => record.faults),
      ...faults,
      ...readers.flatMap(({ reader }) => reader.faults),
      ...(whole === null || first === undefined ? [] : [first.faultAt('ref', whole)]),
    ].sort((a, b) => a.row - b.row),
  };
};
