// Jiujiang: thresholds that the bodies set by 鸠执协办〔2026〕1号. Beyond the first a prompt (JJ-34), beyond the second a stop that only
// supervision releases (JJ-35); and the monthly return of triggered visits (JJ-33), filed, lapsed and filed late, filed.
import { castOf } from '../cast';
import type { Scenario, Story, Visit } from '../stage/scenario';
import { atDoor, checkAndLeave, tellNothingFound } from './acts';

const jiujiang = castOf('jiujiang');
const { market, supervisor } = jiujiang;
const firm = jiujiang.firm(5);
const item = jiujiang.item('market-1');
const { lead } = market;
const team = [lead, market.second];

interface Complaint {
  readonly part: string;
  readonly title: string;
  readonly evidenceRef: string;
  readonly day: string;
  readonly number: string;
}

const draftFor = (story: Story, { part, title, evidenceRef, day, number }: Complaint): Promise<Visit> =>
  story.draft(part, title, market.drafter, {
    kind: 'triggered',
    mode: 'single',
    channel: 'onSite',
    enterpriseId: firm.id,
    leadAgencyId: market.id,
    agencyIds: [market.id],
    itemIds: [item],
    platformTaskRef: `检查码任务-${number}`,
    formVersion: '餐饮服务检查标准清单 2026.1',
    trigger: { source: 'complaint', evidenceRef },
    window: { from: day, to: day },
    method: '现场检查',
    content: '投诉所涉餐品',
    offSiteInsufficient: '须查看后厨和留样',
    officerIds: [...team],
    leaderOfficerId: lead,
  });

const approveAndGo = async (story: Story, visit: Visit, { day, number }: Complaint): Promise<void> => {
  await story.at(`${day} 10:00`);
  await visit.does(market.agencyLeader, 'approve', { opinion: '同意核查' });
  await visit.does(market.drafter, 'serveAdvanceNotice', {
    contents: ['检查时间', '检查依据', '检查方式'],
  });
  await visit.does(market.drafter, 'issueActionCode', {
    code: `WHJC-${number}`,
    platformTaskRef: `检查码任务-${number}`,
  });
  await story.at(`${day} 14:00`);
  await visit.does(lead, 'recordEntry', { place: '后厨', doorChecks: atDoor(team, 'codeShown') });
  await checkAndLeave(story, visit, lead, {
    recordAt: `${day} 15:20`,
    leaveAt: `${day} 15:40`,
    recordRef: `鸠市监笔录〔2026〕${number}`,
    findings: [{ itemId: item, conforms: true, note: '' }],
  });
  await story.at(`${day} 17:00`);
  await tellNothingFound(visit, lead, market.id);
};

const fileReturn = (visit: Visit, month: string) =>
  visit.does(market.drafter, 'fileTriggeredReturn', { month, returnRef: `智慧督月报 ${month}` });

const march: Complaint = {
  part: 'first-visit',
  title: '三月投诉',
  evidenceRef: '12345 工单 2026-0311',
  day: '2026-03-17',
  number: '0311号',
};
const april: Complaint = {
  part: 'prompted',
  title: '四月投诉',
  evidenceRef: '12345 工单 2026-0409',
  day: '2026-04-14',
  number: '0409号',
};
const june: Complaint = {
  part: 'stopped-and-released',
  title: '六月投诉',
  evidenceRef: '12345 工单 2026-0612',
  day: '2026-06-16',
  number: '0612号',
};

export const jiujiangFrequency: Scenario = {
  name: 'jiujiang-frequency',
  jurisdiction: jiujiang.jurisdiction,
  title: '鸠江·触发式检查频次：第一阈值提示、第二阈值叫停、监督解除；按月备案',
  startsAt: '2026-03-17 08:30',
  tell: async (story) => {
    await story.at('2026-03-17 09:00');
    const first = await draftFor(story, march);
    await first.does(market.drafter, 'submitForReview', {});
    await approveAndGo(story, first, march);
    await story.at('2026-04-07 10:00');
    await fileReturn(first, '2026-03');

    await story.at('2026-04-14 09:00');
    const second = await draftFor(story, april);
    await second.does(market.drafter, 'submitForReview', {});
    await approveAndGo(story, second, april);
    await story.at('2026-05-12 09:30');
    await fileReturn(second, '2026-04');

    await story.at('2026-06-15 09:00');
    const third = await draftFor(story, june);
    await third.cannot(
      market.drafter,
      'submitForReview',
      {},
      { code: 'rule.reasonableFrequencyStop', clause: 'JJ-35' },
    );
    await third.cannot(
      market.agencyLeader,
      'grantOverride',
      { rule: 'reasonableFrequencyStop', reason: '投诉必须处理' },
      { code: 'overrideRole', clause: 'JJ-35' },
    );
    await story.at('2026-06-15 16:00');
    await third.does(supervisor, 'grantOverride', {
      rule: 'reasonableFrequencyStop',
      reason: '投诉涉及另一门店餐品，确有必要，同意解除叫停',
    });
    await story.at('2026-06-16 09:00');
    await third.does(market.drafter, 'submitForReview', {});
    await approveAndGo(story, third, june);
    await story.at('2026-07-02 10:00');
    await fileReturn(third, '2026-06');
  },
};
