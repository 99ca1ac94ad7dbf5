// The visit itself: planned, coded, scanned, refused, let in, recorded and signed.
import { castOf, type Place } from '../cast';
import { atDoor, certificateOnly } from '../scenarios/acts';
import type { DoorHand } from './hand';
import { doorTerms } from './places';
import { doing, type Visit } from './shared';

/** The smallest PNG there is: one black dot. */
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==',
  'base64',
);
const where = '熔炼车间和职工食堂';
const moment = (hour: string): string => `2026-04-22 ${hour}`;

export const prepare = async (hand: DoorHand, place: Place): Promise<Visit> => {
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

export const atTheDoor = async (visit: Visit, token: string | null): Promise<void> => {
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
  await does(fire.lead, 'recordDoorCheck', certificateOnly(fire.lead));
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

export const onSite = async (visit: Visit): Promise<void> => {
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
