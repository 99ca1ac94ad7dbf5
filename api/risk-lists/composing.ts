// Where the parts of a proposed risk list come from, and what an entry may name.
import type { PoolClient } from 'pg';
import { shanghaiDay, plainDate, type PlainDate } from '../../domain/calendar/plain-date';
import { composeRisks } from '../../domain/compliance-guide/compose-risks';
import { publishedOf } from '../../domain/compliance-guide/guide';
import { entriesRefusal, type RiskEntry } from '../../domain/compliance-guide/risk-list';
import { tierOf, type Graded } from '../../domain/tier/tier-of';
import { riskNames, tierName } from '../../domain/tier/names';
import type { Refusal } from '../../domain/shared/outcome';
import { listGuides } from '../../prisma/queries/compliance/guides';
import { openItems } from '../../prisma/queries/compliance/open-items';
import {
  frequentFindings,
  openCorrections,
  ownFindings,
  toldAmong,
  untoldIn,
} from '../../prisma/queries/compliance/risk-facts';
import type { Call } from '../call';
import type { ApiDependencies } from '../dependencies';
import { packFor } from '../lists/entry';

type Queries = Parameters<typeof listGuides>[0];

export interface KnownEnterprise extends Graded {
  readonly id: string;
}

/** null: none of this place. */
export const enterpriseOf = async (
  client: Queries,
  jurisdiction: string,
  id: string,
): Promise<KnownEnterprise | null> => {
  const { rows } = await client.query<KnownEnterprise>(
    `SELECT id, risk, credit_grade AS "creditGrade", trade FROM enterprise WHERE jurisdiction = $1 AND id = $2`,
    [jurisdiction, id],
  );
  return rows[0] ?? null;
};

const years = 3;
const guidesMost = 20;

const threeYearsBefore = (today: PlainDate): PlainDate =>
  plainDate(`${String(Number(today.slice(0, 4)) - years)}-${today.slice(5, 7)}-01`);

/** Of the two tiers that are watched least nothing is said. */
const tierWords = (enterprise: KnownEnterprise, pack: ReturnType<typeof packFor>): string | null => {
  const answer = tierOf(enterprise, pack);
  return answer === null || answer.tier === 'A' || answer.tier === 'B'
    ? null
    : `企业为 ${tierName(answer.tier)}（风险${riskNames[answer.risk]}），抽查和检查会多于一般企业`;
};

export const composedFor = async (
  dependencies: ApiDependencies,
  { actor, now }: Call<unknown>,
  enterprise: KnownEnterprise,
): Promise<readonly RiskEntry[]> => {
  const { pool } = dependencies.database;
  const { jurisdiction } = actor;
  const { id: enterpriseId, trade } = enterprise;
  const today = shanghaiDay(now);
  const since = threeYearsBefore(today);
  const [findings, corrections, guides, frequent] = await Promise.all([
    ownFindings(pool, jurisdiction, enterpriseId, since),
    openCorrections(pool, jurisdiction, enterpriseId),
    listGuides(pool, { jurisdiction, published: true, tradeCode: trade, limit: guidesMost }),
    trade === null ? [] : frequentFindings(pool, jurisdiction, { enterpriseId, trade }, since),
  ]);
  const facts = {
    ...{ findings, corrections, frequent },
    tier: tierWords(enterprise, packFor(dependencies, actor)),
    guides: guides.map(({ guide }) => ({
      ...{ id: guide.id, title: guide.title, points: publishedOf(guide)?.content.points ?? [] },
    })),
  };
  return composeRisks(facts, today);
};

/** Why an entry names what it may not: an inspection that the enterprise was not told of, a guide or an item that is not public. */
export const originRefusal = async (
  client: PoolClient,
  jurisdiction: string,
  enterpriseId: string,
  entries: readonly RiskEntry[],
): Promise<Refusal | null> => {
  const refs = entries.flatMap(({ ref }) => ref ?? []);
  const guides = await listGuides(client, { jurisdiction, published: true, ids: refs, limit: refs.length });
  const itemIds = entries.flatMap(({ itemId }) => itemId ?? []);
  const words = entries.map(({ risk, advice }) => `${risk}\n${advice ?? ''}`).join('\n');
  return entriesRefusal(entries, {
    inspectionIds: await toldAmong(client, jurisdiction, enterpriseId, refs),
    guideIds: guides.map(({ guide }) => guide.id),
    itemIds: (await openItems(client, jurisdiction, itemIds)).map(({ id }) => id),
    untoldIds: await untoldIn(client, jurisdiction, enterpriseId, words),
  });
};
