// Ways about who goes and how: entrusted, unannounced, no code at the door, an officer replaced, a recusal refused, an
// override of a rule that holds in principle.
import { tellNothingFound } from '../../../demo/scenarios/acts';
import type { Scenario } from '../../../demo/stage/scenario';
import {
  fire,
  firm,
  giveNotice,
  goAndCheck,
  issueCode,
  item,
  jurisdiction,
  market,
  planLine,
  plannedDraft,
  submitAndApprove,
} from './jiujiang';

export const atTheDoor: Scenario = {
  name: 'at-the-door',
  jurisdiction,
  title: '入企之时：无码被拒、换人、回避不准、委托、四不两直、原则上的规则放行',
  startsAt: '2026-03-02 08:30',
  tell: async (story) => {
    await story.at('2026-03-02 09:00');
    const door = await story.draft(
      'refused-without-code',
      '无码被拒后补码入企',
      fire.drafter,
      plannedDraft('2026-03-04'),
    );
    await submitAndApprove(door);
    await giveNotice(door);
    await door.does(fire.drafter, 'replaceOfficer', {
      officerId: fire.second,
      byOfficerId: fire.third,
      reason: '出差未回',
    });
    await story.at('2026-03-04 09:00');
    await door.does(firm.contact, 'refuseEntry', { ground: 'noCode', statement: '没有出示检查码' });
    await issueCode(door, '0304号');
    await door.does(firm.contact, 'requestRecusal', { officerId: fire.lead, reason: '曾在同业企业任职' });
    await door.does(fire.agencyLeader, 'decideRecusal', {
      officerId: fire.lead,
      granted: false,
      reason: '离职已满五年，不影响公正',
    });
    const officers = [fire.lead, fire.third];
    await goAndCheck(story, door, { day: '2026-03-04', number: '0304号', conforms: true, officers });
    await tellNothingFound(door, fire.lead, fire.id);

    await story.at('2026-03-09 09:00');
    const overridden = await story.draft(
      'overridden',
      '无码入企由机关负责人放行',
      fire.drafter,
      plannedDraft('2026-03-11'),
    );
    await submitAndApprove(overridden);
    await giveNotice(overridden);
    await overridden.does(fire.agencyLeader, 'grantOverride', {
      rule: 'codeBeforeEntry',
      reason: '检查码系统升级停用两日，有公告',
    });
    await goAndCheck(story, overridden, {
      day: '2026-03-11',
      number: '0311号',
      conforms: true,
      proof: 'none',
    });
    await story.at('2026-03-12 09:00');
    await overridden.does(fire.drafter, 'issueCodeRetroactively', {
      code: 'WHJC-补0311号',
      platformTaskRef: '检查码任务-0311号',
    });
    await tellNothingFound(overridden, fire.lead, fire.id);

    await story.at('2026-03-16 09:00');
    const entrusted = await story.draft('entrusted', '市场监管局委托消防代查亮照', market.drafter, {
      ...plannedDraft('2026-03-18'),
      mode: 'entrusted',
      leadAgencyId: market.id,
      agencyIds: [market.id],
      entrustedAgencyId: fire.id,
      entrustmentRef: '委托书〔2026〕3号',
      itemIds: [item('market-2')],
      planLineRef: planLine('market', 1),
    });
    await entrusted.does(market.drafter, 'submitForReview', {});
    await entrusted.does(market.agencyLeader, 'approve', { opinion: '同意委托' });
    await entrusted.does(market.drafter, 'serveAdvanceNotice', {
      contents: ['检查时间', '检查依据', '检查方式'],
    });
    await entrusted.does(market.drafter, 'issueActionCode', {
      code: 'WHJC-0318号',
      platformTaskRef: '检查码任务-0318号',
    });
    await goAndCheck(story, entrusted, {
      day: '2026-03-18',
      number: '0318号',
      conforms: true,
      itemId: item('market-2'),
    });
    await entrusted.does(market.drafter, 'recordResult', {
      agencyId: market.id,
      outcome: 'noProblem',
      summary: '执照悬挂醒目，信息一致',
    });
    await entrusted.does(market.drafter, 'serveResultNotice', {
      method: 'electronic',
    });
  },
};
