// Decisions and notices to those concerned: recusal (DE-47, DE-48), credit repair, and the letters of supervision.
import { creditCategoryNames } from '../../domain/errors/case-names';
import { helpOf } from './case-help';
import { fields, paragraph } from './content';
import { byTheEndOf, day, dayOfInstant, leadAgency, objectPairs, sentence, signatures, told } from './parts';
import { allOf, lastOf, type Composer, type FormSource } from './source';

const roleOfAsker = (source: FormSource, by: string): string =>
  source.state.recusals.some(({ officerId }) => officerId === by)
    ? `${source.register.person(by)}（检查人员本人）`
    : `${source.register.enterprise.name}`;

/** The answer to whoever asked, in its time. */
export const recusalDecision: Composer = (source) => {
  const { register, subject } = source;
  const asked = allOf(source, 'RecusalRequested').findLast(({ event }) => event.officerId === subject);
  const decided = allOf(source, 'RecusalDecided').findLast(({ event }) => event.officerId === subject);
  const officer = register.person(subject);
  return {
    addressee: asked === undefined ? register.enterprise.name : roleOfAsker(source, asked.event.by),
    blocks: [
      fields([
        ['检查机关', leadAgency(source)],
        ...objectPairs(source),
        ['被申请回避人', officer],
        ['申请时间', asked === undefined ? '' : dayOfInstant(asked.at)],
        ['申请理由', asked?.event.reason ?? ''],
      ]),
      paragraph(
        decided?.event.granted === true
          ? `经审查，${sentence(decided.event.reason)}决定：${officer}回避本次检查，由我机关另派人员接替。`
          : `经审查，${sentence(decided?.event.reason ?? '')}决定：驳回申请，${officer}不予回避。`,
      ),
      signatures('申请人签收：____________　　年　月　日'),
    ],
  };
};

/** Told with the penalty or the finding (两书同达): what is published until when, from when it may be repaired, and how. */
export const creditRepairNotice: Composer = (source) => {
  const opened = lastOf(source, 'CreditRepairOpened');
  const event = opened?.event;
  const route = told(source, 'creditRepairRoute');
  return {
    addressee: source.register.enterprise.name,
    blocks: [
      paragraph('因下列决定产生的行政处罚信息将依法公示。现将信用修复的有关事项一并告知：'),
      fields([
        ...objectPairs(source),
        ['决定书文号', event?.decisionRef ?? ''],
        ['失信类别', creditCategoryNames[event?.category ?? ''] ?? ''],
        ['公示开始', event?.publicationFrom === undefined ? '决定作出之日' : day(event.publicationFrom)],
        ['公示期满', event === undefined ? '' : day(event.publicationEndsOn)],
        [
          '可以申请修复',
          event?.applyFrom === undefined ? '履行决定、纠正违法行为以后' : `自${day(event.applyFrom)}起`,
        ],
      ]),
      paragraph(
        '申请信用修复，应当已经履行行政处罚决定、纠正违法行为，并提交信用修复承诺书和履行义务的证明材料。公示期满的，信息不再公示，无须申请。',
      ),
      ...(route === null ? [] : [paragraph(`本地文件对信用修复的安排：${sentence(route)}`)]),
      ...helpOf(source, 'surchargeRelief', event?.agencyId ?? ''),
      ...helpOf(source, 'creditRepairHelp', event?.agencyId ?? ''),
      paragraph('对不予修复的决定有异议的，可以依法提出异议、申请行政复议或者提起行政诉讼。'),
      signatures('受送达人签收（签名或者盖章）：____________　　年　月　日'),
    ],
  };
};

const supervisionTexts = {
  notice: ['经监督检查，发现你机关在下列行政检查中存在问题：', '现要求你机关'],
  proposal: ['经监督检查，就你机关的下列行政检查提出监督建议：', '建议你机关'],
  decision: ['经监督检查，就你机关的下列行政检查决定如下：', '现决定'],
} as const;

const supervisionLetter =
  (form: keyof typeof supervisionTexts): Composer =>
  (source) => {
    const { supervision } = source.particulars;
    const [lead, verb] = supervisionTexts[form];
    return {
      addressee: supervision?.addressee ?? '',
      blocks: [
        paragraph(lead),
        fields([
          [
            '行政检查',
            `${leadAgency(source)}对${source.register.enterprise.name}的检查（${source.state.id}）`,
          ],
          ['发现的问题', supervision?.problem ?? ''],
          ['依据', supervision?.basis ?? ''],
        ]),
        paragraph(`${verb}：${sentence(supervision?.demand ?? '')}`),
        paragraph(
          `请于${supervision === undefined ? '' : byTheEndOf(supervision.answerBy)}将办理情况书面反馈我机关。`,
        ),
        ...(form === 'decision' ? [remedyOfAgency] : []),
      ],
    };
  };

/** An agency has no suit against its supervisor: it may ask it to look again. */
const remedyOfAgency = paragraph(
  '对本决定有异议的，可以自收到之日起十日内书面申请复核；复核期间不停止执行。',
);

export const supervisionNotice = supervisionLetter('notice');
export const supervisionProposal = supervisionLetter('proposal');
export const supervisionDecision = supervisionLetter('decision');
