// What follows a visit: the result told, evaluated, objected to, put right, rechecked, penalised, the credit repaired.
import { z } from 'zod';
import { until } from '../../processes/until';
import { DoorFault } from './hand';
import { doorTerms } from './places';
import { doing, tokenOf, type Cast, type Visit } from './shared';

const inspected = z.object({ creditRecordId: z.string().nullable() });
const complaintMade = z.object({ id: z.string() });

export const tellResult = async (visit: Visit): Promise<void> => {
  const { hand, cast, id } = visit;
  const { fire, market } = cast;
  const { does } = doing(visit);
  await hand.at('2026-04-23 10:00');
  await does(fire.lead, 'recordResult', {
    agencyId: fire.id,
    outcome: 'correctByDate',
    summary: '疏散通道被占用，责令限期改正',
    correctBy: '2026-05-08',
    guidance: '划线标明通道，每周自查一次',
  });
  await does(market.lead, 'recordResult', {
    agencyId: market.id,
    outcome: 'correctByDate',
    summary: '进货查验记录不全，责令补齐',
    correctBy: '2026-05-15',
  });
  for (const agency of [fire, market])
    await hand.paper(agency.lead, id, 'correctionOrder', { subject: agency.id });
  const { number, checkCode } = await hand.paper(fire.lead, id, 'resultNotice');
  await does(fire.lead, 'serveResultNotice', { documentNo: number, method: 'electronic' });
  await hand.open.page('核验文书.html', `/api/v1/public/documents/${checkCode}`);
};

export const speakUp = async (visit: Visit, token: string | null): Promise<void> => {
  const { hand, cast, id, firm } = visit;
  await hand.at('2026-04-24 09:00');
  const sheet = { answers: { overall: 4 }, remark: '两家一起来，一次查完，好' };
  if (token === null) await hand.post(firm.contact, `/my/visits/visit/${id}/evaluation`, sheet);
  else {
    await hand.open.write(`/public/codes/${token}/evaluation`, { stage: 'visit', ...sheet });
    await hand.open.page('评价.html', `/c/${token}/evaluate`);
  }
  hand.tell('企业评价：机关看不到是谁、哪次');
  const { id: complaintId } = complaintMade.parse(
    await hand.post(firm.contact, '/complaints', {
      kind: 'objection',
      classes: ['other'],
      text: '食堂四月的进货单当天已经补给检查人员，认定记录不全不对。',
      inspectionId: id,
      agencyIds: [cast.market.id],
    }),
  );
  const act = (personId: string, command: string, data: unknown) =>
    hand.post(personId, `/complaints/${complaintId}/commands/${command}`, data);
  await hand.at('2026-04-27 10:00');
  await act(cast.market.principalHead, 'answerComplaint', {
    finding: 'unfounded',
    answer: '补交的是三月的进货单，四月的仍然缺少；补齐以后复查即可。',
  });
  hand.tell('企业提出异议，机关主要负责人答复');
};

/** Reported by the enterprise and rechecked by photo. */
const recheck = async (visit: Visit, agency: Cast['market']): Promise<void> => {
  const { hand, id, place } = visit;
  const code = place === 'jiujiang' ? { code: await tokenOf(visit) } : {};
  await doing(visit).does(agency.lead, 'verifyRectification', {
    agencyId: agency.id,
    passed: true,
    method: 'photo',
    note: '照片所见已经改正',
    ...code,
  });
  await hand.paper(agency.lead, id, 'recheckRecord', { subject: agency.id });
};

/** One agency's correction is rechecked beside its penalty case, the other's after it. */
export const putRightAndPenalise = async (visit: Visit): Promise<void> => {
  const { hand, cast, firm } = visit;
  const { fire, market } = cast;
  const { does } = doing(visit);
  await hand.at('2026-04-28 10:00');
  await does(fire.agencyLeader, 'openPenaltyCase', { agencyId: fire.id, caseRef: '消案〔2026〕22号' });
  await hand.at('2026-05-06 10:00');
  for (const agency of [fire, market])
    await does(firm.contact, 'submitRectification', { agencyId: agency.id, report: '已经改正，附照片' });
  await hand.at('2026-05-07 10:00');
  await recheck(visit, fire);
  await hand.at('2026-05-08 10:00');
  await does(fire.agencyLeader, 'recordPenaltyDecision', {
    decisionRef: '消罚〔2026〕22号',
    penalised: true,
    category: 'general',
    toldBeforehand: true,
    benchmark: '首次违法并已改正，从轻档',
    codeOnDecision: true,
  });
  await hand.at('2026-05-11 10:00');
  await recheck(visit, market);
};

export const repair = async (visit: Visit): Promise<void> => {
  const { hand, cast, id, firm, place } = visit;
  const { fire, creditAuthority } = cast;
  const recordOf = async (): Promise<string | null> =>
    inspected.parse(await hand.desk.read(fire.drafter, `/inspections/${id}`)).creditRecordId;
  await until(async () => (await recordOf()) !== null, { timeoutMs: 5_000, everyMs: 100 });
  const recordId = await recordOf();
  if (!doorTerms[place].repairs) {
    if (recordId !== null) throw new DoorFault(`${place} 不应形成失信记录`);
    hand.tell('本地文件没有信用修复的办理程序，不形成失信记录');
    return;
  }
  if (recordId === null) throw new DoorFault(`${place} 没有形成失信记录`);
  await hand.paper(fire.lead, id, 'creditRepairNotice');
  const credit = (personId: string, command: string, data: unknown) =>
    hand.post(personId, `/credit-repairs/${recordId}/commands/${command}`, data);
  await hand.at('2026-09-14 09:00');
  await credit(firm.contact, 'applyForRepair', {
    commitmentRef: '信用承诺〔2026〕9号',
    proofRefs: ['罚款缴纳凭证', '复查合格记录'],
  });
  await hand.at('2026-09-15 10:00');
  await credit(creditAuthority, 'grantRepair', { documentRef: '信修〔2026〕31号' });
  hand.tell('信用修复：申请、准予');
};
