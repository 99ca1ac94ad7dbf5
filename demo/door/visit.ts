// One joint visit as officers and enterprise live through it: planned, coded, scanned, refused, let in, recorded and signed, told,
// evaluated, objected to, put right, rechecked, penalised and repaired; every official paper on the way is kept in a folder.
import { z } from 'zod';
import { castOf, type Place } from '../cast';
import { until } from '../../processes/until';
import { atDoor } from '../scenarios/acts';
import { doorTerms } from './places';
import { DoorFault, type DoorHand } from './hand';

/** The smallest PNG there is: one black dot. */
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==',
  'base64',
);
const where = '熔炼车间和职工食堂';
const coded = z.object({ code: z.string() });
const inspected = z.object({ creditRecordId: z.string().nullable() });
const complaintMade = z.object({ id: z.string() });
const moment = (hour: string): string => `2026-04-22 ${hour}`;

type Cast = ReturnType<typeof castOf>;

interface Visit {
  readonly hand: DoorHand;
  readonly cast: Cast;
  readonly place: Place;
  readonly id: string;
  readonly firm: ReturnType<Cast['firm']>;
  readonly team: readonly string[];
}

const doing = ({ hand, id }: Visit) => ({
  does: async (personId: string, command: string, data: unknown): Promise<void> => {
    await hand.post(personId, `/inspections/${id}/commands/${command}`, data);
    hand.tell(`${personId} ${command}`);
  },
  cannot: async (personId: string, command: string, data: unknown, code: string): Promise<void> => {
    await hand.refused(personId, `/inspections/${id}/commands/${command}`, data, code);
  },
});

const prepare = async (hand: DoorHand, place: Place): Promise<Visit> => {
  const cast = castOf(place);
  const { fire, market } = cast;
  const terms = doorTerms[place];
  const team = [fire.lead, market.lead];
  const firm = cast.firm(3);
  await hand.at('2026-04-20 09:00');
  const id = await hand.draft(fire.drafter, {
    kind: 'planned',
    mode: 'joint',
    channel: 'onSite',
    enterpriseId: firm.id,
    leadAgencyId: fire.id,
    agencyIds: [fire.id, market.id],
    itemIds: [cast.item('fire-1'), cast.item('market-1')],
    platformTaskRef: '联-2026-0422',
    formVersion: '联合检查表 2026.1',
    planLineRef: cast.planLine('fire', 1),
    selection: 'drawn',
    drawId: cast.jointDraw('market'),
    window: { from: '2026-04-22', to: '2026-04-23' },
    method: '现场检查',
    content: '消防安全管理、职工食堂',
    offSiteInsufficient: '须现场查看疏散通道和后厨',
    leastImpact: '避开投料时段，两个机关一次查完',
    officerIds: [...team],
    leaderOfficerId: fire.lead,
  });
  const visit: Visit = { hand, cast, place, id, firm, team };
  const { does } = doing(visit);
  await does(fire.drafter, 'submitForReview', {});
  await hand.at('2026-04-20 15:00');
  await does(fire[terms.approver], 'approve', { opinion: '同意，按计划联合实施' });
  await hand.paper(fire.drafter, id, 'approvalForm');
  await hand.paper(fire.drafter, id, 'filingForm', { particulars: { leaderPost: '大队参谋' } });
  for (const body of terms.filings)
    await does(fire.drafter, 'fileWithBody', { body, receiptNo: `收〔2026〕0422-${body}` });
  if (terms.noticeContents !== null) {
    const { number } = await hand.paper(fire.drafter, id, 'advanceNotice');
    await does(fire.drafter, 'serveAdvanceNotice', {
      documentNo: number,
      contents: [...terms.noticeContents],
    });
  }
  if (terms.ownCode) await does(fire.drafter, 'issueActionCode', { platformTaskRef: '联-2026-0422' });
  return visit;
};

/** The token of the visit's code as it stands; null where the place has none of its own. */
const tokenOf = async ({ hand, cast, id, place }: Visit): Promise<string | null> =>
  doorTerms[place].ownCode
    ? coded.parse(await hand.desk.read(cast.fire.drafter, `/inspections/${id}/code`)).code
    : null;

const atTheDoor = async (visit: Visit, token: string | null): Promise<void> => {
  const { hand, cast, id, firm, team, place } = visit;
  const { fire } = cast;
  const terms = doorTerms[place];
  const { does, cannot } = doing(visit);
  await hand.at(moment('09:30'));
  await cannot(
    fire.lead,
    'recordEntry',
    { place: where, doorChecks: atDoor(team, 'none') },
    terms.firstRefusal.code,
  );
  await does(firm.contact, 'refuseEntry', {
    ground: terms.refusalGround,
    statement: terms.ownCode ? '没有出示检查码，请出示以后再进' : '没有扫我公司的企业码，请扫码以后再进',
  });
  if (token !== null) {
    await hand.open.page('扫码所见.html', `/c/${token}`);
    hand.tell('企业扫码：何人、为何、查什么、有何权利');
  }
  await hand.at(moment('09:50'));
  const notice = await hand.paper(fire.lead, id, 'inspectionNotice', {
    particulars: { assistants: { count: 0, duty: '无' } },
  });
  await does(fire.lead, 'recordEntry', {
    place: where,
    inspectionNoticeNo: notice.number,
    doorChecks: terms.ownCode ? atDoor(team, 'codeShown') : atDoor(team, 'enterpriseCodeScanned', firm.uscc),
  });
};

const onSite = async (visit: Visit): Promise<void> => {
  const { hand, cast, id } = visit;
  const { fire, market } = cast;
  const { does } = doing(visit);
  await hand.at(moment('10:30'));
  const hash = await hand.evidence(fire.lead, id, photo, { content: '疏散通道堆放纸箱', where });
  await hand.at(moment('11:30'));
  const evidence = [
    {
      name: '疏散通道照片',
      form: '照片',
      takenAt: moment('10:30'),
      place: where,
      takenBy: '检查人员',
      proves: '疏散通道被占用',
      hash,
    },
  ];
  await hand.paper(fire.lead, id, 'evidenceList', { particulars: { evidence } });
  await hand.paper(market.lead, id, 'samplingRecord', {
    particulars: {
      sampling: {
        at: moment('10:50'),
        place: '职工食堂',
        method: '随机抽取',
        samples: [
          { name: '散装大米', batch: '2026-04-01', quantity: '2千克', base: '200千克', seal: '封条完好' },
        ],
      },
    },
  });
  await hand.paper(fire.lead, id, 'surveyRecord', {
    particulars: {
      survey: {
        from: moment('10:10'),
        to: moment('10:40'),
        place: where,
        description: '通道净宽0.9米',
        drawings: ['平面图'],
      },
    },
  });
  await hand.paper(market.lead, id, 'interviewRecord', {
    particulars: {
      interview: {
        from: moment('10:55'),
        to: moment('11:10'),
        place: '职工食堂',
        person: '䶮𬭎㛃',
        capacity: '食堂管理员',
        exchanges: [{ question: '进货查验记录在哪里？', answer: '只有三月的，四月的还没有记。' }],
      },
    },
  });
  await does(fire.lead, 'recordCheck', {
    recordRef: '联合笔录〔2026〕0422号',
    findings: [
      { itemId: cast.item('fire-1'), conforms: false, note: '疏散通道被占用' },
      { itemId: cast.item('market-1'), conforms: false, note: '进货查验记录不全' },
    ],
    enterpriseOpinion: '情况属实，马上清理；食堂记录愿意补齐',
    recordingRef: '音像-0422',
    signature: { capacity: 'personInCharge', refused: false },
  });
  await hand.paper(fire.lead, id, 'onSiteRecord');
  await does(fire.lead, 'finishOnSite', {});
};

const tellResult = async (visit: Visit): Promise<void> => {
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

const speakUp = async (visit: Visit, token: string | null): Promise<void> => {
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
const putRightAndPenalise = async (visit: Visit): Promise<void> => {
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

const repair = async (visit: Visit): Promise<void> => {
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

/** @throws DoorFault when the visit goes another way */
export const tellVisit = async (hand: DoorHand, place: Place): Promise<void> => {
  const visit = await prepare(hand, place);
  const token = await tokenOf(visit);
  await atTheDoor(visit, token);
  await onSite(visit);
  await tellResult(visit);
  await speakUp(visit, token);
  await putRightAndPenalise(visit);
  await repair(visit);
};
