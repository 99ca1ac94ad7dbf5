// What a year came to, read back from the product: its record, its ledger, its rounds. Nothing here is known beforehand.
import { addDays, shanghaiDay, shanghaiInstant, type PlainDate } from '../../domain/calendar/plain-date';
import type { ConsultationState } from '../../domain/consultation/state';
import { timeline } from '../../prisma/queries/timeline';
import type { Ground } from '../stage/ground';
import { shanghaiIso } from '../telling/shanghai-time';
import { planYear } from './plans';
import type { YearStage } from './stage';
import type { VisitBook } from './visits';

export interface RoundTally {
  readonly id: string;
  readonly stage: string;
  readonly opened: string;
  readonly closesOn: string;
  /** Instant at which it took no more changes, +08:00. */
  readonly closedAt: string | null;
  /** With the end of its day, as it happened. */
  readonly closedOnTime: boolean;
  readonly publishBy: string;
  readonly publishedOn: string | null;
  readonly nilReturns: number;
  readonly silent: number;
  readonly adjustments: Readonly<Record<string, number>>;
  readonly checks: number;
  readonly before: number;
  readonly after: number;
  readonly lowerBound: number;
  readonly gap: number;
  /** Where plans ask for more visits than the cap lets an agency make. */
  readonly overCap: number;
}

export interface YearTally {
  readonly place: string;
  readonly placeName: string;
  readonly agencies: number;
  readonly enterprises: number;
  readonly items: { readonly drafted: number; readonly published: number; readonly suspended: number };
  readonly plans: {
    readonly drafted: number;
    readonly published: number;
    readonly lastPublishedOn: string | null;
    readonly lines: number;
    readonly draws: number;
  };
  readonly rounds: readonly RoundTally[];
  readonly planned: {
    readonly visits: number;
    readonly checks: number;
    readonly joint: number;
    readonly started: number;
    readonly cancelled: number;
    readonly waiting: number;
    /** Planned checks that are part of more than one visit. */
    readonly doubled: number;
    /** Seen blocked by a rule at some time. */
    readonly blocked: number;
  };
  readonly inspections: {
    readonly begun: number;
    readonly entered: number;
    readonly completed: number;
    readonly withdrawn: number;
    readonly open: number;
  };
  readonly ledger: {
    /** Places that planned visits were given, one for each agency of a visit. */
    readonly kept: number;
    /** By an entry. */
    readonly consumed: number;
    /** Given back: by an inspection that ended without a visit, or by a planned visit that never became one. */
    readonly released: number;
    /** Neither: still waiting for a visit. */
    readonly held: number;
  };
  readonly enterprisesSeen: number;
  /** Of one enterprise: the planned checks, each by itself, and the visits made. */
  readonly most: { readonly before: number; readonly after: number };
  readonly cap: {
    readonly limit: number | null;
    /** Counted visits of one agency at one enterprise. */
    readonly most: number;
    readonly over: number;
  };
  readonly refused: readonly {
    readonly code: string;
    readonly command: string;
    readonly clauses: readonly string[];
    readonly count: number;
  }[];
  readonly blocked: readonly {
    readonly code: string;
    readonly clauses: readonly string[];
    readonly count: number;
  }[];
}

type Row = Readonly<Record<string, number | string | null>>;

const one = async ({ installation }: YearStage, text: string, values: readonly unknown[]): Promise<Row> => {
  const { rows } = await installation.database.pool.query<Row>(text, [...values]);
  return rows[0] ?? {};
};

const number = (row: Row, column: string): number => Number(row[column] ?? 0);
const day = (row: Row, column: string): string | null => {
  const value = row[column];
  return typeof value === 'string' ? value : null;
};

/** 24:00 of a day, as the clock of a server reaches it. */
const isJustAfter = (closesOn: PlainDate, at: string): boolean => {
  const late = Date.parse(at) - Date.parse(shanghaiInstant(addDays(closesOn, 1), 0));
  return late >= 0 && late < 60_000;
};

const roundTally = async (stage: YearStage, id: string, state: ConsultationState): Promise<RoundTally> => {
  const steps = await timeline(stage.installation.database.pool, id);
  const [closedAt] = steps.flatMap(({ at, events }) =>
    events.some(({ type }) => type === 'RoundClosed') ? [at] : [],
  );
  const adjustments: Record<string, number> = {};
  for (const { status } of state.adjustments) adjustments[status] = (adjustments[status] ?? 0) + 1;
  return {
    id,
    stage: state.stage,
    opened: shanghaiDay(steps[0]?.at ?? ''),
    closesOn: state.closesOn,
    closedAt: closedAt === undefined ? null : shanghaiIso(closedAt),
    closedOnTime: closedAt !== undefined && isJustAfter(state.closesOn, closedAt),
    publishBy: state.publishBy,
    publishedOn: state.publishedOn,
    nilReturns: state.replies.filter(({ reply }) => reply === 'nil').length,
    silent: state.silent.length,
    adjustments,
    checks: state.merge?.checks ?? 0,
    before: state.merge?.before ?? 0,
    after: state.merge?.after ?? 0,
    lowerBound: state.merge?.lowerBound ?? 0,
    gap: state.merge?.gap ?? 0,
    overCap: state.merge?.overCap ?? 0,
  };
};

const roundsOf = async (stage: YearStage): Promise<readonly RoundTally[]> => {
  const { rows } = await stage.installation.database.pool.query<{ id: string; state: ConsultationState }>(
    `SELECT id, state FROM lifecycle WHERE type = 'consultation' AND jurisdiction = $1
       AND (state ->> 'year')::int = $2 ORDER BY id`,
    [stage.city.place.id, planYear],
  );
  const rounds: RoundTally[] = [];
  for (const { id, state } of rows) rounds.push(await roundTally(stage, id, state));
  return rounds;
};

const itemsSql = `SELECT count(*) AS drafted, count(*) FILTER (WHERE published_on IS NOT NULL) AS published,
  count(*) FILTER (WHERE state -> 'suspensions' <> '[]') AS suspended FROM inspection_item WHERE jurisdiction = $1`;

const plansSql = `SELECT count(*) AS drafted, count(*) FILTER (WHERE state ->> 'publishedOn' IS NOT NULL) AS published,
  max(state ->> 'publishedOn') AS last, coalesce(sum(jsonb_array_length(state -> 'lines')), 0) AS lines,
  (SELECT count(*) FROM draw_record r JOIN draw d ON d.id = r.draw_id WHERE d.jurisdiction = $1) AS draws
  FROM lifecycle WHERE type = 'plan' AND jurisdiction = $1 AND (state ->> 'year')::int = $2`;

const plannedSql = `SELECT count(*) AS visits, coalesce(sum(jsonb_array_length(checks)), 0) AS checks,
  count(*) FILTER (WHERE mode <> 'single') AS joint, count(*) FILTER (WHERE status = 'started') AS started,
  count(*) FILTER (WHERE status = 'cancelled') AS cancelled, count(*) FILTER (WHERE status = 'planned') AS waiting,
  (SELECT count(*) FROM (SELECT 1 FROM planned_visit CROSS JOIN jsonb_array_elements(checks) AS c
     WHERE jurisdiction = $1 AND year = $2 AND status <> 'cancelled'
     GROUP BY c ->> 'checkId' HAVING count(*) > 1) AS twice) AS doubled
  FROM planned_visit WHERE jurisdiction = $1 AND year = $2`;

const inspectionsSql = `SELECT count(*) AS begun, count(*) FILTER (WHERE state ->> 'enteredOn' IS NOT NULL) AS entered,
  count(*) FILTER (WHERE stage = 'closed') AS completed, count(*) FILTER (WHERE stage = 'withdrawn') AS withdrawn,
  count(*) FILTER (WHERE ended_at IS NULL) AS open FROM lifecycle WHERE type = 'inspection' AND jurisdiction = $1`;

/** A place is in the ledger of inspections, among those held, or free again; consumed ones are counted by themselves. */
const ledgerSql = `SELECT count(*) AS kept,
  count(*) FILTER (WHERE v.status = 'released' OR (v.status IS NULL AND h.place IS NULL)) AS released,
  count(*) FILTER (WHERE v.status = 'reserved' OR (v.status IS NULL AND h.place IS NOT NULL)) AS held,
  (SELECT count(*) FROM visit c JOIN lifecycle l ON l.id = c.lifecycle_id
   WHERE l.jurisdiction = $1 AND c.year = $2 AND c.status = 'consumed') AS consumed
  FROM planned_visit p CROSS JOIN unnest(p.agency_ids) AS agency
  LEFT JOIN visit v ON v.lifecycle_id = p.inspection_id AND v.agency_id = agency
  LEFT JOIN visit_hold h ON h.plan_task_id = p.id AND h.agency_id = agency
  WHERE p.jurisdiction = $1 AND p.year = $2 AND p.channel = 'onSite'`;

const mostSql = `SELECT
  (SELECT max(n) FROM (SELECT sum(jsonb_array_length(checks)) AS n FROM planned_visit
     WHERE jurisdiction = $1 AND year = $2::int GROUP BY enterprise_id) AS planned) AS before,
  (SELECT max(n) FROM (SELECT count(*) AS n FROM lifecycle WHERE type = 'inspection' AND jurisdiction = $1
     AND state ->> 'enteredOn' LIKE $2::int::text || '-%' GROUP BY enterprise_id) AS made) AS after,
  (SELECT count(DISTINCT enterprise_id) FROM lifecycle WHERE type = 'inspection' AND jurisdiction = $1
     AND state ->> 'enteredOn' LIKE $2::int::text || '-%') AS seen`;

const capSql = `SELECT coalesce(max(n), 0) AS most, count(*) FILTER (WHERE n > $3) AS over FROM (
  SELECT count(*) AS n FROM visit v JOIN lifecycle l ON l.id = v.lifecycle_id
  WHERE l.jurisdiction = $1 AND v.year = $2 AND v.counted AND v.status IN ('reserved', 'consumed')
  GROUP BY v.agency_id, v.enterprise_id) AS made`;

const refusedSql = `SELECT code, command, clauses, count(*)::int AS count FROM refusal
  WHERE jurisdiction = $1 GROUP BY 1, 2, 3 ORDER BY 1, 2`;

const capOf = async (stage: YearStage, { ruleBooks }: Ground): Promise<number | null> => {
  const { id } = stage.city.place;
  const row = await one(
    stage,
    `SELECT min("limit") AS decided FROM limit_decision WHERE jurisdiction = $1 AND rule = 'annualCap'`,
    [id],
  );
  return row['decided'] === null
    ? (ruleBooks.packOf(id)?.rules.annualCap.limit ?? null)
    : number(row, 'decided');
};

const blockedBy = ({ blocked }: VisitBook): YearTally['blocked'] => {
  const found = new Map<string, { code: string; clauses: readonly string[]; count: number }>();
  for (const { code, clauses } of blocked.values()) {
    const key = [code, ...clauses].join(' ');
    found.set(key, { code, clauses, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()];
};

export const tallyOf = async (stage: YearStage, ground: Ground, book: VisitBook): Promise<YearTally> => {
  const { city, installation } = stage;
  const { id, name } = city.place;
  const ofYear = [id, planYear];
  const items = await one(stage, itemsSql, [id]);
  const plans = await one(stage, plansSql, ofYear);
  const planned = await one(stage, plannedSql, ofYear);
  const inspections = await one(stage, inspectionsSql, [id]);
  const ledger = await one(stage, ledgerSql, ofYear);
  const most = await one(stage, mostSql, ofYear);
  const limit = await capOf(stage, ground);
  const cap = await one(stage, capSql, [...ofYear, limit ?? Number.MAX_SAFE_INTEGER]);
  const counts = await one(
    stage,
    `SELECT (SELECT count(*) FROM agency WHERE jurisdiction = $1 AND published_on IS NOT NULL) AS agencies,
       (SELECT count(*) FROM enterprise WHERE jurisdiction = $1) AS enterprises`,
    [id],
  );
  const { rows: refused } = await installation.database.pool.query<YearTally['refused'][number]>(refusedSql, [
    id,
  ]);
  const pick = <K extends string>(row: Row, ...columns: readonly K[]): Record<K, number> =>
    Object.fromEntries(columns.map((column) => [column, number(row, column)])) as Record<K, number>;
  return {
    place: id,
    placeName: name,
    ...pick(counts, 'agencies', 'enterprises'),
    items: pick(items, 'drafted', 'published', 'suspended'),
    plans: { ...pick(plans, 'drafted', 'published', 'lines', 'draws'), lastPublishedOn: day(plans, 'last') },
    rounds: await roundsOf(stage),
    planned: {
      ...pick(planned, 'visits', 'checks', 'joint', 'started', 'cancelled', 'waiting', 'doubled'),
      blocked: book.blocked.size,
    },
    inspections: pick(inspections, 'begun', 'entered', 'completed', 'withdrawn', 'open'),
    ledger: pick(ledger, 'kept', 'consumed', 'released', 'held'),
    enterprisesSeen: number(most, 'seen'),
    most: pick(most, 'before', 'after'),
    cap: { limit, ...pick(cap, 'most', 'over') },
    refused,
    blocked: blockedBy(book),
  };
};
