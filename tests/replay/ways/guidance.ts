// Guidance: answered late, sent back and closed without feedback; offered and never answered; turned down.
import { castOf } from '../../../demo/cast';
import type { Scenario } from '../../../demo/stage/scenario';

const donge = castOf('donge');
const { fire } = donge;
const { id: firm, contact } = donge.firm(1);
const keeper = 'donge-coord-1';
const byPhone = { mode: 'phone' as const, agencyIds: [fire.id] };

export const guidance: Scenario = {
  name: 'guidance',
  jurisdiction: donge.jurisdiction,
  title: '企业指导：逾期安排、退回继续；主动提供而没有答复；不能安排',
  startsAt: '2026-09-23 08:30',
  tell: async (story) => {
    await story.at('2026-09-23 09:00');
    const listId = await story.services(keeper, [
      {
        ...{ id: 'fire', name: '消防指导', description: '讲解消防要求', form: 'guidance', agencyId: fire.id },
        ...{ fields: ['消防'], phases: ['before', 'after'] },
      },
    ]);
    const chosen = { listId, serviceId: 'fire', wish: '仓库怎样分区' };
    const late = await story.guidance('late', '逾期安排', contact, chosen);
    const refused = await story.guidance('turned-down', '不能安排', contact, chosen);
    await story.guidance('offered', '没有答复', fire.lead, {
      ...chosen,
      origin: 'offer',
      enterpriseId: firm,
    });
    await refused.does(fire.unitHead, 'turnDownGuidance', { reason: '请找住建部门' });
    await story.at('2026-10-10 10:00');
    await late.does(fire.unitHead, 'arrangeGuidance', { ...byPhone, on: '2026-10-12' });
    await late.does(fire.unitHead, 'rearrangeGuidance', { ...byPhone, on: '2026-10-13', reason: '企业改期' });
    await story.at('2026-10-13 10:00');
    await late.does(fire.lead, 'recordGuidance', { outcome: '讲了分区要求' });
    await late.does(contact, 'giveGuidanceFeedback', { score: 2, solved: false });
    await late.does(fire.unitHead, 'sendBackGuidance', { reason: '再讲一次' });
    await late.does(fire.unitHead, 'arrangeGuidance', { ...byPhone, on: '2026-10-14' });
    await story.at('2026-10-14 10:00');
    await late.does(fire.lead, 'recordGuidance', { outcome: '逐项答复' });
    await story.at('2026-11-10 10:00');
  },
};
