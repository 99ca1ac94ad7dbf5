// Who leads and who helps, over all rows of a task.
import { distinctBy } from './distinct';
import { doubt } from './doubts';
import type { BodyInCell, BodyNamed } from './facts';
import type { Tell } from './group-rows';
import { placedFor, type TableRow } from './placed';

const sameBody = (a: BodyNamed, b: BodyNamed): boolean => a.oneOf.join('|') === b.oneOf.join('|');

const distinct = (bodies: readonly BodyNamed[]): readonly BodyNamed[] =>
  distinctBy(bodies, ({ oneOf }) => oneOf.join('|'));

const nameOf = ({ oneOf }: BodyNamed): string => oneOf.join(' 或 ');

/** Bodies of one row; what its 发起/配合 says goes for those of the row that say nothing themselves. */
const bodiesOf = (row: TableRow): readonly BodyInCell[] => {
  const role = placedFor(row, 'role')?.reading.facts.role ?? null;
  const facts = (['lead', 'agencies', 'cooperating'] as const).flatMap(
    (meaning) => placedFor(row, meaning)?.reading.facts.bodies ?? [],
  );
  return facts.map((one) => ({ role: one.role ?? role, body: one.body }));
};

export const bodyNames = (rows: readonly TableRow[]): readonly BodyNamed[] =>
  distinct(rows.flatMap((row) => bodiesOf(row).map(({ body }) => body)));

export interface TaskBodies {
  readonly lead: BodyNamed | null;
  readonly cooperating: readonly BodyNamed[];
  readonly unassigned: readonly BodyNamed[];
}

export const taskBodies = (rows: readonly TableRow[], hasHelpers: boolean, tell: Tell): TaskBodies => {
  const told = rows.flatMap((row) => bodiesOf(row).map((one) => ({ ...one, row })));
  const place = (row: TableRow) => (placedFor(row, 'lead') ?? placedFor(row, 'agencies'))?.column.column ?? 0;
  const leads = distinct(told.filter(({ role }) => role === 'lead').map(({ body }) => body));
  const helping = distinct(told.filter(({ role }) => role === 'cooperating').map(({ body }) => body));
  const unsaid = distinct(told.filter(({ role }) => role === null).map(({ body }) => body)).filter(
    (body) => ![...leads, ...helping].some((other) => sameBody(other, body)),
  );
  const [lead, second] = leads;
  if (lead !== undefined) {
    const rowOf = (body: BodyNamed) =>
      told.find((one) => one.role === 'lead' && sameBody(one.body, body))?.row;
    const other = second === undefined ? undefined : rowOf(second);
    // Named side by side they lead together; in two rows of one task they contradict each other.
    if (other !== undefined)
      tell(
        other.row,
        place(other),
        doubt(other === rowOf(lead) ? 'severalLeads' : 'secondLead', nameOf(lead)),
      );
    const extra = leads.slice(1);
    return { lead, cooperating: distinct([...helping, ...unsaid]), unassigned: extra };
  }
  const [only, another] = unsaid;
  // 实施单位 beside 配合部门: who carries it out leads; one body alone does so anyway.
  if (only !== undefined && another === undefined && (hasHelpers || helping.length === 0))
    return { lead: only, cooperating: helping, unassigned: [] };
  const first = told.find(({ role }) => role === null);
  if (first !== undefined)
    tell(first.row.row, place(first.row), doubt('leadUnsaid', unsaid.map(nameOf).join('、')));
  return { lead: null, cooperating: helping, unassigned: unsaid };
};
