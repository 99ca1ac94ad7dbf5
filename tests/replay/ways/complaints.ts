// Complaints: answered late and looked at again; an objection that nobody takes further; one that is refused.
import { castOf } from '../../../demo/cast';
import type { Scenario } from '../../../demo/stage/scenario';

const cixi = castOf('cixi');
const { fire, supervisor } = cixi;
const { contact } = cixi.firm(1);
const about = { agencyIds: [fire.id] };
const unfounded = { finding: 'unfounded', answer: '有音像记录，当日已亮码。' } as const;

export const complaints: Scenario = {
  name: 'complaints',
  jurisdiction: cixi.jurisdiction,
  title: '企业投诉：逾期答复后复核；异议；不予受理',
  startsAt: '2026-09-23 08:30',
  tell: async (story) => {
    await story.at('2026-09-23 09:00');
    const late = await story.complaint('late-and-reviewed', '逾期答复后复核', contact, {
      ...about,
      kind: 'complaint',
      classes: ['withoutCode', 'gifts'],
      text: '来检查的人没有亮码，还收了两盒茶叶。',
    });
    const objection = await story.complaint('objection', '异议', contact, {
      ...about,
      kind: 'objection',
      classes: ['other'],
      text: '结论所说的通道不是本厂的。',
    });
    const refused = await story.complaint('refused', '不予受理', contact, {
      ...about,
      kind: 'complaint',
      classes: ['other'],
      text: '对处罚决定不服，已经提起诉讼。',
    });
    await refused.does(supervisor, 'refuseComplaint', { ground: 'inCourt', reason: '已经提起诉讼' });
    await late.does(supervisor, 'acceptComplaint', {});
    await story.at('2026-09-28 10:00');
    await objection.does(fire.principalHead, 'answerComplaint', unfounded);
    await story.at('2026-10-26 10:00');
    await late.does(supervisor, 'answerComplaint', {
      finding: 'partly',
      answer: '亮码在后，已责令改正；未发现收受礼品。',
      correction: '先亮码、后检查',
    });
    await late.does(contact, 'requestReview', { reason: '茶叶的事没有问当事人' });
    await story.at('2026-10-28 10:00');
    await late.does(supervisor, 'answerComplaint', unfounded);
  },
};
