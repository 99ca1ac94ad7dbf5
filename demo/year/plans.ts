// The annual plans: drafted in December with lines whose objects are still to be drawn, drawn by lot, approved, filed and, after
// the year's coordination, published.
import { z } from 'zod';
import type { City, CityAgency } from './city';
import type { ItemsOfAgencies } from './items';
import { callsAtOnce, eachAtOnce, type YearStage } from './stage';

export const planYear = 2026;
export const windows = [
  { from: '2026-04-01', to: '2026-06-30' },
  { from: '2026-07-01', to: '2026-09-30' },
  { from: '2026-10-09', to: '2026-12-15' },
] as const;

export interface DrawOfLine {
  readonly drawId: string;
  /** Officers by the enterprise that they were drawn for. */
  readonly drawn: ReadonlyMap<string, readonly string[]>;
}

export interface PlansOfCity {
  /** Plan by agency. */
  readonly planOf: ReadonlyMap<string, string>;
  /** Draws by line. */
  readonly draws: Map<string, DrawOfLine>;
}

const created = z.object({ id: z.string() });

/** Firms that the fire brigade visits in the first two windows, so that its third visit meets the cap. */
export const firmsOfCap = (city: City): readonly string[] =>
  city.enterprises
    .filter(({ pool }) => pool === 'key')
    .slice(0, 3)
    .map(({ id }) => id);

export const lineRef = (agency: CityAgency, window: number): string =>
  `${agency.id}-${String(planYear)}-${String(window + 1)}`;

/** The first agency inspects the same few firms in the first two windows; towns draw where a bureau draws, too. */
const targetsOf = (city: City, agency: CityAgency, window: number) =>
  agency === city.agencies[0] && window < 2
    ? { ids: firmsOfCap(city), except: [] }
    : { pools: [window === 1 && city.agencies.indexOf(agency) % 4 === 0 ? 'general' : 'key'], except: [] };

const countOf = (city: City, agency: CityAgency, window: number): number =>
  agency === city.agencies[0] && window < 2 ? firmsOfCap(city).length : city.size.drawnPerLine;

export const lineOf = (
  agency: CityAgency,
  ref: string,
  itemId: string,
  window: { readonly from: string; readonly to: string },
  targets: object,
): object => ({
  ref,
  title: `${agency.body.name}双随机检查`,
  itemIds: [itemId],
  targets,
  window,
  mode: 'single',
  channel: 'onSite',
  method: '现场检查、查阅资料',
  content: '事项清单所列内容',
  basis: agency.body.legalBasis,
  people: 2,
  minutes: 60,
});

const draftPlan = async (
  { act, city }: YearStage,
  agency: CityAgency,
  items: ItemsOfAgencies,
): Promise<string> => {
  const published = items.get(agency.id)?.published ?? [];
  const lines = windows.map((window, index) =>
    lineOf(agency, lineRef(agency, index), published[index % 2] ?? '', window, {
      kind: 'sampled',
      pool: '检查对象名录库',
      ratioPercent: null,
      count: countOf(city, agency, index),
    }),
  );
  const head = {
    title: `${city.place.prefix}${agency.body.name}${String(planYear)}年度涉企行政检查计划`,
    period: { from: `${String(planYear)}-01-01`, to: `${String(planYear)}-12-31` },
    basis: agency.body.legalBasis,
    capPerEnterprise: 2,
    inputs: { lastYear: '上年检查结果正常', sectorRisk: '本行业风险总体可控' },
  };
  const plan = { kind: 'annual', year: planYear, agencyId: agency.id, head, lines };
  return created.parse(await act(agency.drafterId, '/plans', plan)).id;
};

const drawAnswer = z.object({
  id: z.string(),
  drawn: z.array(z.object({ targetId: z.string(), officerIds: z.array(z.string()) })).nullable(),
});

/** Commits to a draw for a line; its value is known some days later. */
export const commitDraw = async (
  { act, city }: YearStage,
  agency: CityAgency,
  draw: {
    readonly line: string;
    readonly batch: string;
    readonly days: { readonly from: string; readonly to: string };
    readonly targets: object;
    readonly count: number;
    readonly countsFrom: string;
  },
): Promise<string> => {
  const body = {
    agencyId: agency.id,
    planLineRef: draw.line,
    batch: draw.batch,
    purpose: `${city.place.prefix}${agency.body.name}双随机抽查`,
    visitDays: draw.days,
    sources: [
      {
        kind: 'other',
        name: '演示用随机源（虚构）',
        issue: `${draw.line} ${draw.batch}`,
        countsFrom: draw.countsFrom,
      },
    ],
    targets: draw.targets,
    strata: [{ stratum: 'all', count: draw.count }],
    team: [{ agencyId: agency.id, size: 2 }],
  };
  return drawAnswer.parse(await act(agency.drafterId, '/draws', body)).id;
};

export const enterValue = async (
  { act }: YearStage,
  agency: CityAgency,
  drawId: string,
): Promise<DrawOfLine> => {
  const value = { value: `演示随机值 ${drawId}`, evidence: '虚构，仅供演示' };
  const { drawn } = drawAnswer.parse(
    await act(agency.drafterId, `/draws/${drawId}/value`, { values: [value] }),
  );
  return { drawId, drawn: new Map((drawn ?? []).map((one) => [one.targetId, one.officerIds])) };
};

/** Drafts every plan and commits to the draws of its lines. @returns draws by line, still without a value */
export const draftPlans = async (
  stage: YearStage,
  items: ItemsOfAgencies,
  countsFrom: string,
): Promise<{
  readonly planOf: ReadonlyMap<string, string>;
  readonly committed: ReadonlyMap<string, string>;
}> => {
  const planOf = new Map<string, string>();
  const committed = new Map<string, string>();
  const { city } = stage;
  await eachAtOnce(city.agencies, callsAtOnce, async (agency) => {
    planOf.set(agency.id, await draftPlan(stage, agency, items));
    for (const [index, days] of windows.entries()) {
      const line = lineRef(agency, index);
      const [targets, count] = [targetsOf(city, agency, index), countOf(city, agency, index)];
      const drawId = await commitDraw(stage, agency, {
        ...{ line, batch: '首批', days, targets, count, countsFrom },
      });
      committed.set(line, drawId);
    }
  });
  return { planOf, committed };
};

/** Draws, writes who was drawn into the plans and sends them in. */
export const drawAndSubmit = async (
  stage: YearStage,
  items: ItemsOfAgencies,
  { planOf, committed }: Awaited<ReturnType<typeof draftPlans>>,
): Promise<PlansOfCity> => {
  const draws = new Map<string, DrawOfLine>();
  await eachAtOnce(stage.city.agencies, callsAtOnce, async (agency) => {
    const planId = planOf.get(agency.id) ?? '';
    const published = items.get(agency.id)?.published ?? [];
    const put: object[] = [];
    for (const [index, window] of windows.entries()) {
      const ref = lineRef(agency, index);
      const draw = await enterValue(stage, agency, committed.get(ref) ?? '');
      draws.set(ref, draw);
      put.push(
        lineOf(agency, ref, published[index % 2] ?? '', window, {
          kind: 'sampled',
          pool: '检查对象名录库',
          ratioPercent: null,
          count: draw.drawn.size,
          drawnEnterpriseIds: [...draw.drawn.keys()],
          drawId: draw.drawId,
        }),
      );
    }
    await stage.act(agency.drafterId, `/plans/${planId}/commands/setPlanLines`, { put, remove: [] });
    await stage.act(agency.drafterId, `/plans/${planId}/commands/submitPlan`, {});
  });
  return { planOf, draws };
};

export const approvePlans = async (stage: YearStage, { planOf }: PlansOfCity): Promise<void> => {
  const { city } = stage;
  await eachAtOnce(city.agencies, callsAtOnce, async (agency) => {
    const path = `/plans/${planOf.get(agency.id) ?? ''}/commands`;
    await stage.act(agency.leaderId, `${path}/approvePlan`, { opinion: '同意' });
    // CX-45: filed as soon as it is approved, before the coordination.
    if (city.place.id === 'cixi')
      await stage.act(agency.drafterId, `${path}/filePlan`, {
        body: 'coordinatingBody',
        receiptNo: `指导办收〔2025〕${agency.body.line}`,
      });
  });
};

/** CX-48: by the guidance office; HZ-17: by each agency. */
export const publishPlans = async (stage: YearStage, { planOf }: PlansOfCity): Promise<void> => {
  const { city } = stage;
  await eachAtOnce(city.agencies, callsAtOnce, async (agency) => {
    const publisher = city.place.id === 'cixi' ? city.deciders[0] : agency.leaderId;
    await stage.act(publisher, `/plans/${planOf.get(agency.id) ?? ''}/commands/publishPlan`, {
      where: '政府网站',
      publicationRef: `https://${city.place.id}.example/plans/${agency.body.line}`,
    });
  });
};
