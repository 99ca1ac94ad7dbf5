// Ways that end, or turn back, before anybody enters: returned, refused, withdrawn; and acts of two people at the same moment.
import { tellNothingFound } from '../../../demo/scenarios/acts';
import type { Scenario } from '../../../demo/stage/scenario';
import {
  fire,
  giveNotice,
  goAndCheck,
  issueCode,
  jurisdiction,
  plannedDraft,
  submitAndApprove,
} from './jiujiang';

const day = '2026-03-04';

export const beforeEntry: Scenario = {
  name: 'before-entry',
  jurisdiction,
  title: '入企之前：计划检查、退回补正、不予批准、撤回、同时办理',
  startsAt: '2026-03-02 08:30',
  tell: async (story) => {
    const draft = plannedDraft(day);
    await story.at('2026-03-02 09:00');
    const refused = await story.draft('refused', '机关负责人不予批准', fire.drafter, draft);
    await refused.does(fire.drafter, 'submitForReview', {});
    await refused.does(fire.agencyLeader, 'refuseApproval', { reason: '近期已由他机关检查，没有必要' });

    const withdrawn = await story.draft('withdrawn', '赋码之后撤回', fire.drafter, draft);
    await submitAndApprove(withdrawn);
    await issueCode(withdrawn, '撤回');
    await withdrawn.does(fire.agencyLeader, 'withdraw', { reason: '企业停产检修' });

    const returned = await story.draft('returned-and-resubmitted', '审批退回后重报', fire.drafter, draft);
    await returned.does(fire.drafter, 'submitForReview', {});
    await returned.does(fire.agencyLeader, 'returnForCorrection', { reason: '检查内容过宽' });
    await story.at('2026-03-02 15:00');
    await returned.does(fire.drafter, 'reviseDraft', { draft: { ...draft, content: '疏散通道、值班记录' } });
    await submitAndApprove(returned);

    const lapsed = await story.draft('approval-lapsed', '审批逾期后撤回', fire.drafter, draft);
    await lapsed.does(fire.drafter, 'submitForReview', {});

    await story.at('2026-03-03 09:00');
    await Promise.all([giveNotice(returned), issueCode(returned, '同时')]);
    await goAndCheck(story, returned, { day, number: '0304号', conforms: true });
    await tellNothingFound(returned, fire.lead, fire.id);

    await story.at('2026-03-10 09:00');
    await lapsed.does(fire.drafter, 'withdraw', { reason: '逾期未批，时段已过' });
  },
};
