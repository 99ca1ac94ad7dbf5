// The year's coordination and the month-end rounds: opened, answered, decided, published.
import { z } from 'zod';
import { adjustmentId, silentAgency, type Change } from './changes';
import { planYear, type PlansOfCity } from './plans';
import { callsAtOnce, eachAtOnce, waitFor, YearFault, type YearStage } from './stage';

const round = z.object({
  id: z.string(),
  stage: z.enum(['open', 'collected', 'deciding', 'published', 'closed']),
  publishBy: z.string(),
  closesOn: z.string(),
  merge: z.object({ hash: z.string(), status: z.string() }).nullable(),
  carriedOut: z.unknown().nullable(),
  visits: z.object({ unstarted: z.array(z.object({ agencyId: z.string() })) }).nullable(),
});
export type Round = z.infer<typeof round>;

export const readRound = async ({ read, city }: YearStage, id: string): Promise<Round> =>
  round.parse(await read(city.deciders[0], `/consultations/${id}`));

const annualRoundId = ({ place }: YearStage['city']): string => `${place.id}-${String(planYear)}`;

/** HZ-21, HZ-25: the market regulator and the guidance office, both; CX-46, CX-49: both for the year, the guidance office for a month. */
const decidersOf = ({ city }: YearStage, roundId: string): readonly string[] =>
  city.place.id === 'huzhou' || roundId === annualRoundId(city) ? city.deciders : city.deciders.slice(0, 1);

export const openAnnualRound = async ({ act, city }: YearStage): Promise<string> => {
  await act(city.deciders[0], '/consultations', { kind: 'annual', period: String(planYear) });
  return annualRoundId(city);
};

const submit = async (
  { act }: YearStage,
  roundId: string,
  plans: PlansOfCity,
  change: Change,
): Promise<void> => {
  const { agency, reason, changes, urgentReason } = change;
  await act(agency.principalId, `/consultations/${roundId}/commands/submitAdjustment`, {
    adjustment: {
      adjustmentId: adjustmentId(change),
      planId: plans.planOf.get(agency.id) ?? '',
      reason,
      changes,
    },
    urgentReason,
  });
};

/** Every agency sends its changes or a nil return, but one, which sends nothing. */
export const answerRound = async (
  stage: YearStage,
  roundId: string,
  plans: PlansOfCity,
  changes: readonly Change[],
): Promise<void> => {
  const inTime = changes.filter(({ timing }) => timing === 'inTime');
  for (const change of inTime) await submit(stage, roundId, plans, change);
  const quiet = stage.city.agencies.filter(
    (agency) => agency !== silentAgency(stage.city) && !inTime.some((change) => change.agency === agency),
  );
  await eachAtOnce(quiet, callsAtOnce, async ({ principalId }) => {
    await stage.act(principalId, `/consultations/${roundId}/commands/sendNilReturn`, {});
  });
};

const decideChange = async (
  stage: YearStage,
  roundId: string,
  plans: PlansOfCity,
  change: Change,
): Promise<void> => {
  if (change.urgentReason !== null) return;
  for (const [nth, decision] of change.decisions.entries()) {
    if (nth > 0) await submit(stage, roundId, plans, change);
    // One that returns or refuses decides for all.
    const bodies = decision === 'agree' ? decidersOf(stage, roundId) : decidersOf(stage, roundId).slice(0, 1);
    for (const body of bodies)
      await stage.act(body, `/consultations/${roundId}/commands/decideAdjustment`, {
        adjustmentId: adjustmentId(change),
        decision,
        reason: decision === 'agree' ? null : '请补充理由',
      });
  }
};

/** On the day of publication: late changes come in, the others are decided, the merge is accepted, the round published. */
export const settleRound = async (
  stage: YearStage,
  roundId: string,
  plans: PlansOfCity,
  changes: readonly Change[],
): Promise<void> => {
  for (const change of changes)
    if (change.timing === 'late') await submit(stage, roundId, plans, change);
    else await decideChange(stage, roundId, plans, change);
  await waitFor(`${roundId} 的合并方案`, async () => (await readRound(stage, roundId)).stage === 'deciding');
  const { merge } = await readRound(stage, roundId);
  if (merge === null) throw new YearFault(`${roundId} 没有合并方案`);
  const path = `/consultations/${roundId}/commands`;
  for (const body of decidersOf(stage, roundId))
    await stage.act(body, `${path}/decideMerge`, { hash: merge.hash, decision: 'accept', reason: null });
  await stage.act(stage.city.deciders[0], `${path}/publishRound`, {});
  await waitFor(`${roundId} 落实`, async () => (await readRound(stage, roundId)).carriedOut !== null);
};

/** At the end of a month each agency says why visits of its have not begun. */
export const explainUnstarted = async (stage: YearStage, roundId: string): Promise<void> => {
  const { visits } = await readRound(stage, roundId);
  for (const { agencyId } of visits?.unstarted ?? []) {
    const agency = stage.city.agencies.find(({ id }) => id === agencyId);
    if (agency === undefined) throw new YearFault(`${roundId} 所列 ${agencyId} 不在本市`);
    await stage.act(agency.principalId, `/consultations/${roundId}/commands/explainUnstarted`, {
      reason: '依规则不得立项，本年度不再检查',
    });
  }
};
