// What agencies have to declare to have cleared up, and what of it has not ended yet (DE-85, XT-74).
import type { StandingDuty } from '../../../domain/duty/duty';
import { declaringAgencyOf } from '../../../domain/permission/third-parties';
import type { ClearanceAsked } from '../../../domain/policy/services';
import { progressOf, type ClearanceProgress } from '../../../domain/third-party/clearance';
import { keptClearances } from '../kept-registers';
import { listKept } from '../kept-rows';
import { standingBodies } from '../staff';
import type { Place } from './place';

export interface ToldProgress extends Omit<ClearanceProgress, 'clearance'> {
  readonly agencyName: string;
  readonly name: string;
  readonly open: number;
  readonly clearanceId: string | null;
  readonly dueOn: ClearanceAsked['dueOn'];
  readonly clauses: readonly string[];
}

/** @param agencyId of this one alone */
export const clearanceProgressOf = async (
  { pool, pack, today }: Pick<Place, 'pool' | 'pack' | 'today'>,
  agencyId?: string,
): Promise<readonly ToldProgress[]> => {
  const { value: asked, source } = pack.services?.clearances ?? { value: [], source: { clauses: [] } };
  if (asked.length === 0) return [];
  const [bodies, declared] = await Promise.all([
    standingBodies(pool, pack.id, today),
    listKept(pool, keptClearances, { jurisdiction: pack.id, limit: null }),
  ]);
  const names = new Map(bodies.map((body) => [body.agencyId, body.agencyName]));
  const watched = [...names.keys()].filter((id) => agencyId === undefined || agencyId === id);
  const rows = declared.map(({ row }) => row);
  return progressOf(watched, asked, rows, today).map(({ clearance, ...progress }) => {
    const terms = asked.find(({ kind }) => kind === progress.kind);
    return {
      ...progress,
      agencyName: names.get(progress.agencyId) ?? progress.agencyId,
      name: terms?.name ?? progress.kind,
      open: clearance?.found.filter(({ endedOn }) => endedOn === null).length ?? 0,
      clearanceId: clearance?.id ?? null,
      dueOn: terms?.dueOn ?? null,
      clauses: source.clauses,
    };
  });
};

export const clearanceDuties = async (place: Place): Promise<readonly StandingDuty[]> =>
  (await clearanceProgressOf(place))
    .filter(({ status }) => status !== 'cleared')
    .map(({ kind, status, name, agencyId, agencyName, clearanceId, dueOn, isOverdue, clauses }) => ({
      ...(status === 'notDeclared'
        ? { key: `declareClearance ${agencyId} ${kind}`, kind: 'declareClearance', path: '/clearances' }
        : {
            key: `settleClearance ${clearanceId ?? ''}`,
            kind: 'settleClearance',
            path: `/clearances/${clearanceId ?? ''}/settle`,
          }),
      what: name,
      ...{ agencyId, agencyName, dueOn, isOverdue, clauses: [...clauses] },
      isOf: (actor) => declaringAgencyOf(actor) === agencyId,
      isWatched: true,
    }));
