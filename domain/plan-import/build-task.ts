// One task out of its rows: values that go for all of it, with what does not agree and what is missing.
import { buildItems } from './build-items';
import { taskBodies } from './build-bodies';
import type { PlanColumn } from './columns';
import { distinct, distinctBy } from './distinct';
import { doubt } from './doubts';
import type { Facts, Window } from './facts';
import type { RowGroup, Tell } from './group-rows';
import type { Meaning } from './meanings';
import { openIn, tellMissing, type Told } from './open-values';
import { placedFor, type Placed, type TableRow } from './placed';
import type { PlanTask } from './task';

/** Several cells of these are added up; of all others they must agree. */
type Added = 'objects' | 'level' | 'method' | 'basis' | 'place' | 'remarks';
const agreeing: readonly Meaning[] = [
  'number',
  'planName',
  'title',
  'field',
  'taskType',
  'ratio',
  'count',
  'frequency',
  'extent',
  'window',
  'windowFrom',
  'windowTo',
];

const sourcesOf = (rows: readonly TableRow[], meaning: Meaning): readonly Placed[] =>
  distinctBy(
    rows.flatMap((row) => row.placed.filter(({ column }) => column.meaning === meaning)),
    ({ address }) => address,
  );

class TaskFacts {
  readonly #one = new Map<Meaning, Facts>();

  constructor(
    readonly rows: readonly TableRow[],
    tell: Tell,
  ) {
    for (const meaning of agreeing) {
      const [first, ...others] = sourcesOf(rows, meaning);
      if (first === undefined) continue;
      this.#one.set(meaning, first.reading.facts);
      const other = others.find(
        ({ reading }) => JSON.stringify(reading.facts) !== JSON.stringify(first.reading.facts),
      );
      const row = rows.find(({ placed }) => other !== undefined && placed.includes(other));
      if (other !== undefined && row !== undefined)
        tell(row.row, other.column.column, doubt('conflict', first.address));
    }
  }

  one(meaning: Meaning): Facts {
    return this.#one.get(meaning) ?? {};
  }

  text(meaning: Meaning): string | null {
    return this.one(meaning).texts?.[0] ?? null;
  }

  all(meaning: Added): readonly Facts[] {
    return sourcesOf(this.rows, meaning).map(({ reading }) => reading.facts);
  }

  texts(meaning: Added): readonly string[] {
    return distinct(this.all(meaning).flatMap(({ texts }) => texts ?? []));
  }

  /** Ratio, count and frequency stand in columns of their own or share one. */
  get extent(): Facts {
    return { ...this.one('extent'), ...this.one('frequency'), ...this.one('count'), ...this.one('ratio') };
  }

  /** The two ends of a window stand in columns of their own and contradict each other. */
  get isBackwards(): boolean {
    const from = this.one('windowFrom').spans?.[0]?.from;
    const to = this.one('windowTo').spans?.at(-1)?.to;
    return from !== undefined && to !== undefined && to < from;
  }

  get spans(): readonly Window[] {
    const { spans } = this.one('window');
    if (spans !== undefined) return spans;
    const from = this.one('windowFrom').spans?.[0]?.from;
    const to = this.one('windowTo').spans?.at(-1)?.to;
    return from === undefined || to === undefined || this.isBackwards ? [] : [{ from, to }];
  }
}

export interface TaskContext {
  readonly sheet: string;
  readonly columns: readonly PlanColumn[];
  readonly tell: Tell;
  readonly told: Told;
}

export const buildTask = ({ rows }: RowGroup, { sheet, columns, tell, told }: TaskContext): PlanTask => {
  const facts = new TaskFacts(rows, tell);
  const bodies = taskBodies(
    rows,
    columns.some(({ meaning }) => meaning === 'cooperating'),
    tell,
  );
  const names = columns.find(({ meaning }) => meaning === 'agencies');
  for (const row of rows)
    if (names !== undefined && placedFor(row, 'role') !== null && placedFor(row, 'agencies') === null)
      tell(row.row, names.column, doubt('blank', names.name));
  const objects = facts.texts('objects');
  const items = buildItems(rows, objects);
  const { ratio = null, count = null, frequency = null } = facts.extent;
  const { spans } = facts;
  const last = columns.find(({ meaning }) => meaning === 'windowTo');
  const [first] = rows;
  if (facts.isBackwards && last !== undefined && first !== undefined)
    tell(first.row, last.column, doubt('spanBackwards'));
  const levels = distinct(facts.all('level').flatMap(({ levels: found }) => found ?? []));
  const itemLevels = distinct(items.flatMap(({ levels: found }) => found));
  const channels = distinct(facts.all('method').flatMap(({ channels: found }) => found ?? []));
  const kinds = distinct(items.flatMap(({ itemKind }) => itemKind ?? []));
  const type = facts.one('taskType');
  const field = facts.text('field');
  const title = facts.text('title') ?? facts.text('planName') ?? field ?? items[0]?.text ?? null;
  const hasHelpers = bodies.cooperating.length > 0 || bodies.unassigned.length > 0;
  const found = new Set<Meaning>([
    ...(facts.text('title') === null ? [] : (['title'] as const)),
    ...(items.length > 0 ? (['items'] as const) : []),
    ...(bodies.lead === null ? [] : (['lead'] as const)),
    ...(ratio === null && count === null ? [] : (['ratio'] as const)),
    ...(spans.length > 0 ? (['window'] as const) : []),
  ]);
  const absent = tellMissing(rows, columns, found, tell);
  const numbered = rows[0] === undefined ? null : placedFor(rows[0], 'sequence');
  return {
    key: `${sheet}!${String(rows[0]?.row ?? 0)}`,
    sheet,
    rows: rows.map(({ row }) => row),
    sequence: numbered?.reading.facts.texts?.[0] ?? null,
    number: facts.text('number'),
    planName: facts.text('planName'),
    title,
    field,
    section: rows[0]?.section ?? null,
    items,
    objects,
    ratio,
    count,
    frequency,
    window: spans.length === 1 ? (spans[0] ?? null) : null,
    spans,
    ...bodies,
    levels: levels.length > 0 ? levels : itemLevels,
    channel: channels.length === 1 ? (channels[0] ?? null) : null,
    channels,
    methods: facts.texts('method'),
    itemKind: kinds.length === 1 ? (kinds[0] ?? null) : null,
    selection: type.selection ?? null,
    kind: type.kind ?? null,
    mode: type.mode ?? (bodies.lead === null ? null : hasHelpers ? 'joint' : 'single'),
    basis: facts.texts('basis'),
    place: facts.texts('place'),
    remarks: facts.texts('remarks'),
    notes: notesOf(rows),
    open: [...openIn(rows, columns, told), ...absent],
  };
};

const notesOf = (rows: readonly TableRow[]): PlanTask['notes'] =>
  distinctBy(
    rows.flatMap((row) => row.placed.filter(({ column }) => column.meaning === null && !column.isOmitted)),
    ({ address }) => address,
  ).map(({ column, address, reading }) => ({
    heading: column.name,
    address,
    text: reading.facts.texts?.[0] ?? '',
  }));
