// Huzhou: a sudden event the evening before the National Day holiday. Entered without approval and code, both to be made up
// within one working day after leaving (HZ-65); made up in time, or not, and what becomes of the evidence (HZ-66).
import { castOf } from '../cast';
import type { Scenario, Story, Visit } from '../stage/scenario';
import { atDoor, checkAndLeave } from './acts';

const huzhou = castOf('huzhou');
const { market, supervisor } = huzhou;
const item = huzhou.item('market-1');
const hotel = huzhou.firm(5);
const team = [market.lead, market.second];
const startsAt = '2026-09-30 14:00';

interface Alarm {
  readonly title: string;
  readonly alarmRef: string;
  readonly place: string;
  readonly recordRef: string;
}

/** Alarm, urgent entry, record, departure: all on 30 September. */
const goAtOnce = async (story: Story, { title, alarmRef, place, recordRef }: Alarm): Promise<Visit> => {
  await story.at('2026-09-30 14:30');
  const visit = await story.draft('', title, market.drafter, {
    kind: 'temporary',
    mode: 'single',
    channel: 'onSite',
    enterpriseId: hotel.id,
    leadAgencyId: market.id,
    agencyIds: [market.id],
    itemIds: [item],
    platformTaskRef: `浙执-${alarmRef}`,
    formVersion: '食品经营监督检查表 2026.1',
    trigger: {
      source: 'suddenEvent',
      evidenceRef: alarmRef,
      separateVisitReason: '疑似食源性事件，须当场控制',
    },
    window: { from: '2026-09-30', to: '2026-09-30' },
    method: '现场检查、抽样',
    content: '冷链温度记录、原料来源、留样',
    offSiteInsufficient: '须当场抽样、封存，远程不能完成',
    officerIds: [...team],
    leaderOfficerId: market.lead,
  });
  await story.at('2026-09-30 15:20');
  await visit.does(market.lead, 'enterUrgently', {
    reason: '医院报告多人食用后就诊，须当场控制问题食品，来不及事先报批和取码',
    place,
    inspectionNoticeNo: await visit.paper(market.lead, 'inspectionNotice'),
    doorChecks: atDoor(team, 'none'),
  });
  await checkAndLeave(story, visit, market.lead, {
    recordAt: '2026-09-30 16:40',
    leaveAt: '2026-09-30 17:30',
    recordRef: `湖市监笔录〔2026〕${recordRef}`,
    findings: [{ itemId: item, conforms: false, note: '冷库温度记录中断，超过保质期的原料未下架' }],
    enterpriseOpinion: '对温度记录有异议，已附说明',
  });
  return visit;
};

const approveLater = (visit: Visit) =>
  visit.does(market.agencyLeader, 'approveRetroactively', { opinion: '情况属实，同意补批' });

const codeLater = (visit: Visit, code: string) =>
  visit.does(market.drafter, 'issueCodeRetroactively', { code, platformTaskRef: '浙执-补码' });

const findForCase = (visit: Visit) =>
  visit.does(market.lead, 'recordResult', {
    agencyId: market.id,
    outcome: 'caseOpened',
    summary: '经营超过保质期的食品，拟立案查处',
  });

const openCase = (caseRef: string, evidenceFromVisit: boolean) => ({
  agencyId: market.id,
  caseRef,
  evidenceFromVisit,
});

const serve = (visit: Visit) => visit.does(market.lead, 'serveResultNotice', { method: 'onSpot' });

const madeUp: Scenario = {
  name: 'huzhou-holiday-made-up',
  jurisdiction: huzhou.jurisdiction,
  title: '湖州·节前临时检查：节后首个工作日补齐审批和赋码，证据可用于立案',
  startsAt,
  tell: async (story) => {
    const visit = await goAtOnce(story, {
      title: '酒店婚宴疑似食源性事件',
      alarmRef: '卫健通报〔2026〕77号',
      place: '酒店中餐厨房',
      recordRef: '0931号',
    });
    await story.at('2026-10-08 09:30');
    await approveLater(visit);
    await story.at('2026-10-08 10:10');
    await codeLater(visit, 'HZXW-2026-0930-0931');
    await story.at('2026-10-09 10:00');
    await findForCase(visit);
    await visit.does(market.agencyLeader, 'openPenaltyCase', openCase('湖市监案〔2026〕208号', true));
    await serve(visit);
    await story.at('2026-11-05 15:00');
    await visit.does(market.agencyLeader, 'recordPenaltyDecision', {
      decisionRef: '湖市监罚〔2026〕208号',
      penalised: true,
      toldBeforehand: true,
      benchmark: '货值不大、及时下架，按裁量基准从轻档',
    });
  },
};

const lapsed: Scenario = {
  name: 'huzhou-holiday-lapsed',
  jurisdiction: huzhou.jurisdiction,
  title: '湖州·节前临时检查：赋码逾期一日，所得证据不得用于立案',
  startsAt,
  tell: async (story) => {
    const visit = await goAtOnce(story, {
      title: '酒店自助餐疑似食源性事件',
      alarmRef: '卫健通报〔2026〕78号',
      place: '酒店自助餐厨房',
      recordRef: '0932号',
    });
    await story.at('2026-10-08 15:00');
    await approveLater(visit);
    await story.at('2026-10-09 09:20');
    await codeLater(visit, 'HZXW-2026-0930-0932');
    await story.at('2026-10-09 10:00');
    await findForCase(visit);
    await visit.cannot(market.agencyLeader, 'openPenaltyCase', openCase('湖市监案〔2026〕209号', true), {
      code: 'rule.uncodedEvidence',
      clause: 'HZ-66',
    });
    await story.at('2026-10-10 11:00');
    await visit.does(market.agencyLeader, 'openPenaltyCase', openCase('湖市监案〔2026〕209号', false));
    await serve(visit);
    await story.at('2026-11-10 16:00');
    await visit.does(market.agencyLeader, 'recordPenaltyDecision', {
      decisionRef: '湖市监不罚〔2026〕31号',
      penalised: false,
      toldBeforehand: true,
      benchmark: '其他证据不足以认定，不予处罚',
    });
  },
};

const released: Scenario = {
  name: 'huzhou-holiday-released',
  jurisdiction: huzhou.jurisdiction,
  title: '湖州·节前临时检查：审批和赋码都逾期，监督机关说明理由后放行证据',
  startsAt,
  tell: async (story) => {
    const visit = await goAtOnce(story, {
      title: '酒店会议餐疑似食源性事件',
      alarmRef: '卫健通报〔2026〕79号',
      place: '酒店会议餐厨房',
      recordRef: '0933号',
    });
    await story.at('2026-10-09 08:40');
    await approveLater(visit);
    await codeLater(visit, 'HZXW-2026-0930-0933');
    await story.at('2026-10-09 14:00');
    await findForCase(visit);
    await visit.cannot(market.agencyLeader, 'openPenaltyCase', openCase('湖市监案〔2026〕210号', true), {
      code: 'rule.uncodedEvidence',
      clause: 'HZ-66',
    });
    await visit.cannot(
      market.principalHead,
      'grantOverride',
      { rule: 'uncodedEvidence', reason: '本机关认为证据可信' },
      {
        code: 'overrideRole',
        clause: 'HZ-66',
      },
    );
    await story.at('2026-10-12 10:00');
    await visit.does(supervisor, 'grantOverride', {
      rule: 'uncodedEvidence',
      reason: '省平台十月八日全天故障，有运维公告；取证全程录像',
    });
    await story.at('2026-10-12 15:00');
    await visit.does(market.agencyLeader, 'openPenaltyCase', openCase('湖市监案〔2026〕210号', true));
    await serve(visit);
    await story.at('2026-11-16 10:00');
    await visit.does(market.agencyLeader, 'recordPenaltyDecision', {
      decisionRef: '湖市监罚〔2026〕210号',
      penalised: true,
      toldBeforehand: true,
      benchmark: '按裁量基准一般档',
    });
  },
};

export const huzhouHoliday: readonly Scenario[] = [madeUp, lapsed, released];
