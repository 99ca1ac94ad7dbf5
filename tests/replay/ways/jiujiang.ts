// A planned visit in Jiujiang as plain as can be, in steps that the ways through put together differently.
import { castOf } from '../../../demo/cast';
import type { DoorMethod } from '../../../domain/inspection/vocabulary';
import { atDoor, checkAndLeave } from '../../../demo/scenarios/acts';
import type { DraftInput, Story, Visit } from '../../../demo/stage/scenario';

const place = castOf('jiujiang');
export const { jurisdiction, item, planLine } = place;
export const fire = place.fire;
export const market = place.market;
export const firm = place.firm(3);
const team = [fire.lead, fire.second];

/** Of a key object, so that nothing has to be drawn. */
export const plannedDraft = (day: string): DraftInput => ({
  kind: 'planned',
  mode: 'single',
  channel: 'onSite',
  enterpriseId: firm.id,
  leadAgencyId: fire.id,
  agencyIds: [fire.id],
  itemIds: [item('fire-1')],
  platformTaskRef: `检查码任务-${day}`,
  formVersion: '消防安全检查标准清单 2026.1',
  planLineRef: planLine('fire', 1),
  selection: 'drawn',
  window: { from: day, to: day },
  method: '现场检查',
  content: '消防安全管理情况',
  offSiteInsufficient: '须现场核验消防设施',
  separateFromOthers: '与其他检查分别进行',
  officerIds: [...team],
  leaderOfficerId: fire.lead,
});

export const giveNotice = (visit: Visit) =>
  visit.does(fire.drafter, 'serveAdvanceNotice', {
    contents: ['检查时间', '检查依据', '检查方式'],
  });

export const issueCode = (visit: Visit, number: string) =>
  visit.does(fire.drafter, 'issueActionCode', {
    code: `WHJC-${number}`,
    platformTaskRef: `检查码任务-${number}`,
  });

export const submitAndApprove = async (visit: Visit): Promise<void> => {
  await visit.does(fire.drafter, 'submitForReview', {});
  await visit.does(fire.agencyLeader, 'approve', { opinion: '同意，按计划进行' });
};

export interface Going {
  readonly day: string;
  readonly number: string;
  readonly conforms: boolean;
  readonly officers?: readonly string[];
  readonly proof?: DoorMethod;
  readonly itemId?: string;
}

/** In at ten, out at eleven. */
export const goAndCheck = async (
  story: Story,
  visit: Visit,
  { day, number, conforms, officers = team, proof = 'codeShown', itemId = item('fire-1') }: Going,
): Promise<void> => {
  const [lead = fire.lead] = officers;
  await story.at(`${day} 10:00`);
  await visit.does(lead, 'recordEntry', { place: '厂区', doorChecks: atDoor(officers, proof) });
  await checkAndLeave(story, visit, lead, {
    recordAt: `${day} 10:40`,
    leaveAt: `${day} 11:00`,
    recordRef: `鸠消笔录〔2026〕${number}`,
    findings: [{ itemId, conforms, note: conforms ? '' : '疏散通道堆物' }],
  });
};
