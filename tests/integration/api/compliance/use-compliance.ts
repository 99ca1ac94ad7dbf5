// People of the places that ask for guides, self-checks, risk lists and trainings, with the ids of the demonstration data.
import type { Role } from '../../../../domain/shared/actor';
import { callerAt, type Caller } from '../callers';
import type { RunningApi } from '../product';

export type Cast = Readonly<
  Record<
    'drafter' | 'legal' | 'leader' | 'officer' | 'market' | 'coord' | 'supervisor' | 'first' | 'second',
    Caller
  >
>;

/** The fire brigade of a place, a drafter of market regulation, who coordinates, and two enterprises (C1713, C3811). */
export const castOf = async ({ url }: RunningApi, place: string): Promise<Cast> => {
  const at = (id: string, roles: readonly Role[], agency?: string, enterprise?: string) =>
    callerAt(url, `${place}-${id}`, {
      ...{ roles, jurisdiction: place },
      ...(agency === undefined ? {} : { agencyId: `${place}-${agency}` }),
      ...(enterprise === undefined ? {} : { enterpriseId: `${place}-${enterprise}` }),
    });
  const [drafter, legal, leader, officer, market, coord, supervisor, first, second] = await Promise.all([
    at('drafter-1', ['drafter'], 'fire'),
    at('legal-1', ['legalReviewer'], 'fire'),
    at('leader-1', ['agencyLeader'], 'fire'),
    at('officer-1', ['officer'], 'fire'),
    at('drafter-2', ['drafter'], 'market'),
    at('coord-1', ['coordinatingBody'], 'coordination'),
    at('supervisor-1', ['supervisor']),
    at('ent-1-contact', ['enterprise'], undefined, 'ent-1'),
    at('ent-2-contact', ['enterprise'], undefined, 'ent-2'),
  ]);
  return { drafter, legal, leader, officer, market, coord, supervisor, first, second };
};

export const matters = ['licence', 'inspection', 'penalty', 'coercion', 'creditRepair'].map((matter) => ({
  matter,
  title: `${matter} 须知`,
  text: '条件、程序、期限和救济',
}));

export const points = [
  { key: 'p1', text: '进货查验记录是否完整', howTo: '逐批核对' },
  { key: 'p2', text: '疏散通道是否畅通', standard: '没有占用、堵塞、封闭' },
];

/** Of the trade of the first enterprise. */
export const guideOf = (place: string, changes: object = {}) => ({
  agencyId: `${place}-fire`,
  title: '阿胶行业守法经营指引',
  subject: { scope: 'trade', trade: '阿胶', tradeCodes: ['C17'] },
  content: { introduction: '逐条对照', points, matters },
  ...changes,
});

/** @returns its id */
export const publish = async ({ drafter, legal, leader }: Cast, body: object): Promise<string> => {
  const made = await drafter.post('/compliance-guides', body);
  expect(made).toMatchObject({ status: 201 });
  const { id } = made.body as { id: string };
  const path = `/compliance-guides/${id}`;
  expect(await drafter.post(`${path}/submit`, {})).toMatchObject({ status: 200 });
  expect(await legal.post(`${path}/review`, { agreed: true, opinion: '同意' })).toMatchObject({
    status: 200,
  });
  expect(await leader.post(`${path}/publish`, {})).toMatchObject({ status: 200 });
  return id;
};
