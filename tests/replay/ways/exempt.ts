// Entries that need not be told beforehand: unannounced (四不两直), and a state secret, free of filing (XT-12).
import { castOf } from '../../../demo/cast';
import { atDoor, checkAndLeave, tellNothingFound } from '../../../demo/scenarios/acts';
import type { DraftInput, Scenario } from '../../../demo/stage/scenario';

const huzhou = castOf('huzhou');
const xiangtan = castOf('xiangtan');

const unannouncedTeam = [huzhou.fire.lead, huzhou.fire.second];
const secretTeam = [xiangtan.emergency.lead, xiangtan.emergency.second];

const common = {
  mode: 'single',
  channel: 'onSite',
  window: { from: '2026-03-04', to: '2026-03-05' },
  method: '现场检查',
  offSiteInsufficient: '须现场查看',
} as const satisfies Partial<DraftInput>;

export const unannounced: Scenario = {
  name: 'unannounced',
  jurisdiction: huzhou.jurisdiction,
  title: '湖州·四不两直：不预告，线上批准后取码入企',
  startsAt: '2026-03-04 08:30',
  tell: async (story) => {
    const { fire } = huzhou;
    await story.at('2026-03-04 09:00');
    const visit = await story.draft('', '四不两直抽查', fire.drafter, {
      ...common,
      kind: 'temporary',
      enterpriseId: huzhou.firm(3).id,
      leadAgencyId: fire.id,
      agencyIds: [fire.id],
      itemIds: [huzhou.item('fire-1')],
      platformTaskRef: '浙执-暗访-1',
      formVersion: '消防安全管理检查表 2026.1',
      trigger: { source: 'unannounced', evidenceRef: '暗访方案〔2026〕1号' },
      content: '疏散通道、值班值守',
      officerIds: unannouncedTeam,
      leaderOfficerId: fire.lead,
    });
    await visit.does(fire.drafter, 'submitForReview', {});
    await visit.does(fire.agencyLeader, 'approve', { opinion: '同意' });
    await visit.does(fire.drafter, 'issueActionCode', { code: 'HZXW-暗1', platformTaskRef: '浙执-暗访-1' });
    await visit.does(fire.lead, 'recordEntry', {
      place: '仓库',
      inspectionNoticeNo: await visit.paper(fire.lead, 'inspectionNotice'),
      doorChecks: atDoor(unannouncedTeam, 'codeShown'),
    });
    await checkAndLeave(story, visit, fire.lead, {
      recordAt: '2026-03-04 10:00',
      leaveAt: '2026-03-04 10:20',
      recordRef: '湖消笔录〔2026〕暗1号',
      findings: [{ itemId: huzhou.item('fire-1'), conforms: true, note: '' }],
    });
    await tellNothingFound(visit, fire.lead, fire.id);
  },
};

export const secret: Scenario = {
  name: 'state-secret',
  jurisdiction: xiangtan.jurisdiction,
  title: '湘潭·涉密事项：备案前后都免',
  startsAt: '2026-03-04 08:30',
  tell: async (story) => {
    const { emergency } = xiangtan;
    const item = `${xiangtan.jurisdiction}-item-emergency-3`;
    await story.at('2026-03-04 09:00');
    const visit = await story.draft('', '涉密场所安全检查', emergency.drafter, {
      ...common,
      kind: 'triggered',
      enterpriseId: xiangtan.firm(1).id,
      leadAgencyId: emergency.id,
      agencyIds: [emergency.id],
      itemIds: [item],
      formVersion: '涉密场所检查表 2026',
      trigger: { source: 'assignment', evidenceRef: '交办单〔2026〕密1号' },
      content: '场所安全',
      officerIds: secretTeam,
      leaderOfficerId: emergency.lead,
    });
    await visit.does(emergency.drafter, 'submitForReview', {});
    await visit.does(emergency.principalHead, 'approve', { opinion: '同意' });
    await visit.does(emergency.principalHead, 'exemptFromFiling', {
      ground: 'stateSecret',
      reason: '事项涉及国家秘密',
    });
    await visit.does(emergency.lead, 'recordEntry', {
      place: '二号楼',
      doorChecks: atDoor(secretTeam, 'enterpriseCodeScanned', xiangtan.firm(1).uscc),
    });
    await checkAndLeave(story, visit, emergency.lead, {
      recordAt: '2026-03-04 10:00',
      leaveAt: '2026-03-04 10:20',
      recordRef: '潭应急笔录〔2026〕密1号',
      findings: [{ itemId: item, conforms: true, note: '' }],
    });
    await tellNothingFound(visit, emergency.lead, emergency.id);
  },
};
