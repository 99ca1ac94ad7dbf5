// The official documents of one inspection (HZ-50): kinds, series and who issues them. The basic formats of 2025 of the
// Ministry of Justice cover approval, notice, inspection, record and result, with sampling, survey and interview.
import type { Role } from '../shared/actor';

export const documentKinds = [
  'approvalForm',
  'retroactiveApprovalForm',
  'filingForm',
  'advanceNotice',
  'inspectionNotice',
  'onSiteRecord',
  'samplingRecord',
  'surveyRecord',
  'interviewRecord',
  'evidenceList',
  'resultNotice',
  'correctionOrder',
  'combinedCorrection',
  'recheckRecord',
  'recusalDecision',
  'transferLetter',
  'leniencyDecision',
  'creditRepairNotice',
  'supervisionNotice',
  'supervisionProposal',
  'supervisionDecision',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What a document needs that no lifecycle records: the questions of an interview, the samples taken … */
export const particularNames = [
  'assistants',
  'leaderPost',
  'interview',
  'sampling',
  'survey',
  'evidence',
  'supervision',
  'combination',
] as const;
export type ParticularName = (typeof particularNames)[number];

export interface DocumentTerms {
  /** 文书名称 */
  readonly title: string;
  /** Word of the series, between the issuer's and the year: 慈消检通〔2026〕12号. None is another or ends in it. */
  readonly series: string;
  /** Changes with the words or fields of the form; each document keeps that of its day. */
  readonly version: string;
  /** Whom one document of the kind concerns: the visit, one of its agencies, one of its officers. */
  readonly subject: 'visit' | 'agency' | 'officer';
  readonly roles: readonly Role[];
  /** lead: the lead agency issues; member: any agency of the visit, of an agency's own matter that agency; authority: supervision. */
  readonly party: 'lead' | 'member' | 'authority';
  readonly needs: readonly ParticularName[];
  readonly may: readonly ParticularName[];
  /** Whether it is handed to the enterprise, which then reads it. */
  readonly toEnterprise: boolean;
}

const staff: readonly Role[] = ['drafter', 'officer'];
const heads: readonly Role[] = ['agencyLeader', 'principalHead'];
const anybody: readonly Role[] = [...staff, 'unitHead', ...heads];

const terms = (
  title: string,
  series: string,
  change: Partial<Omit<DocumentTerms, 'title' | 'series'>> = {},
): DocumentTerms => ({
  title,
  series,
  version: '1',
  subject: 'visit',
  roles: anybody,
  party: 'lead',
  needs: [],
  may: [],
  toEnterprise: false,
  ...change,
});

const onSite = { roles: ['officer'], party: 'member', toEnterprise: true } as const;
const ofAgency = { subject: 'agency', party: 'member', toEnterprise: true } as const;
const supervision = { roles: ['supervisor'], party: 'authority', needs: ['supervision'] } as const;

export const documentTerms: Readonly<Record<DocumentKind, DocumentTerms>> = {
  approvalForm: terms('行政检查审批表', '检审', { may: ['assistants'] }),
  retroactiveApprovalForm: terms('行政检查补办审批表', '检补审', { may: ['assistants'] }),
  filingForm: terms('涉企行政检查备案表', '检备', { needs: ['leaderPost'], toEnterprise: true }),
  advanceNotice: terms('行政检查预告', '检预', { toEnterprise: true }),
  inspectionNotice: terms('行政检查通知书', '检通', {
    party: 'member',
    may: ['assistants'],
    toEnterprise: true,
  }),
  // 2: the code beside the certificate, recordings among the evidence.
  onSiteRecord: terms('现场检查笔录', '检录', { ...onSite, may: ['assistants'], version: '2' }),
  samplingRecord: terms('抽样记录', '检抽', { ...onSite, needs: ['sampling'] }),
  surveyRecord: terms('勘验记录', '检勘', { ...onSite, needs: ['survey'] }),
  interviewRecord: terms('询问笔录', '检询', { ...onSite, needs: ['interview'], toEnterprise: false }),
  evidenceList: terms('证据清单', '检证', { ...onSite, needs: ['evidence'] }),
  resultNotice: terms('行政检查结果告知书', '检告', { toEnterprise: true }),
  correctionOrder: terms('责令改正通知书', '检责改', ofAgency),
  combinedCorrection: terms('集成整改通知书', '检集改', { needs: ['combination'], toEnterprise: true }),
  recheckRecord: terms('复查记录', '检复', ofAgency),
  recusalDecision: terms('回避决定书', '检避', { subject: 'officer', roles: heads, toEnterprise: true }),
  transferLetter: terms('案件移送函', '检移', { ...ofAgency, toEnterprise: false }),
  leniencyDecision: terms('从轻（不予）处罚决定书', '检宽', { ...ofAgency, roles: heads }),
  creditRepairNotice: terms('信用修复告知书', '检信', { party: 'member', toEnterprise: true }),
  supervisionNotice: terms('行政执法监督通知书', '监通', supervision),
  supervisionProposal: terms('行政执法监督建议书', '监建', supervision),
  supervisionDecision: terms('行政执法监督决定书', '监决', supervision),
};

/** What the history of a lifecycle keeps of a document. */
export interface IssuedDocument {
  readonly documentId: string;
  readonly kind: DocumentKind;
  /** Agency or officer that it concerns; empty: the visit. */
  readonly subject: string;
  /** Tells several of a kind apart: the second interview, the third recheck. */
  readonly occasion: string;
  readonly number: string;
  readonly templateVersion: string;
  readonly checkCode: string;
  /** SHA-256 of the canonical JSON (RFC 8785) of template and content, hex. */
  readonly digest: string;
}

/**
 * 慈消检通〔2026〕12号. As no series ends in another, two numbers are the same only where issuer's word, kind, year and place are.
 * @param word of the issuer: its 机关代字 or, while the register has none, its full name
 */
export const numberInSeries = (word: string, kind: DocumentKind, year: number, place: number): string =>
  `${word}${documentTerms[kind].series}〔${String(year)}〕${String(place)}号`;
