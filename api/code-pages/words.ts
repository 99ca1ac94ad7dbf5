// What the pages of scanned codes say in their own name; what the registers say stays as it is written there.
import type { Language } from '../../domain/errors/languages';

const zh = {
  good: '码有效',
  goodOfficer: '证件有效',
  checkedAt: (at: string) => `核验于 ${at}`,
  compare: '请先核对：被检查的是不是您的企业',
  who: '谁来检查',
  whoHint: '请逐人核对证件。不在其中的人不得参加检查。',
  lead: '牵头',
  certificate: (number: string) => `执法证号 ${number}`,
  issued: (issuer: string, validTo: string) => `${issuer}颁发，有效期至 ${validTo}`,
  noCertificate: '没有现行有效的执法证件，请不要放行',
  why: '为何检查',
  what: '检查什么',
  basis: (basis: string) => `依据：${basis}`,
  method: (method: string) => `方式：${method}`,
  when: '何时、何地',
  days: (from: string, to: string) => (from === to ? from : `${from} 至 ${to}`),
  registered: '企业的注册地址',
  rights: '您的权利',
  report: '举报投诉',
  reportHint: '遇到无码、人码不符、乱检查、乱收费的，可以向下列渠道反映：',
  anyReport: ['12345热线'],
  next: '检查以后',
  ofThisCode: '这个码所属的检查',
  bad: '不要凭此码放行',
  badOfficer: '不要放行此人',
  wait: '还没有到检查日期',
  over: '检查已经结束',
  todo: '怎么办',
  notYetValid: (at: string) => `批准的检查日期自 ${at} 起。在此之前，您可以拒绝检查。`,
  expired: (at: string) => `批准的检查日期已于 ${at} 届满，这个码已经失效。`,
  rescan: ['请检查人员重新出示，对准后再扫一次。', '仍然不行的，可以拒绝检查并举报。'],
  forged: ['不要放行。', '可以拍下所出示的码，记下来人的姓名、单位和车牌，并举报。'],
  askNew: ['请检查人员出示重新签发的码，再扫一次。', '不能出示的，可以拒绝检查并举报。'],
  later: ['请检查人员在批准的日期内再来。', '坚持现在进入的，可以拒绝并举报。'],
  calledOff: ['这次检查已经不办了，不要放行。', '来人坚持检查的，可以举报。'],
  noMore: ['要再次检查的，须有新的码；没有的，可以拒绝。', '对这次检查的评价、异议和投诉仍可凭此码办理。'],
  unfit: ['请此人的单位另派有执法证件的人员。', '不得由没有证件的人单独检查。'],
  trouble: '暂时不能核验',
  troubleHint: '请稍后再扫一次。核验以前，您可以请检查人员出示纸质执法证件，并等候核验结果。',
} as const;

type Said<T> = {
  readonly [K in keyof T]: T[K] extends readonly string[]
    ? readonly string[]
    : T[K] extends string
      ? string
      : T[K];
};
export type Words = Said<typeof zh>;

const en: Words = {
  good: 'The code is valid',
  goodOfficer: 'The certificate is valid',
  checkedAt: (at) => `Verified at ${at}`,
  compare: 'First compare: is this your enterprise?',
  who: 'Who comes',
  whoHint: 'Compare the certificate of each person. Nobody else may take part.',
  lead: 'leading',
  certificate: (number) => `Certificate ${number}`,
  issued: (issuer, validTo) => `issued by ${issuer}, valid to ${validTo}`,
  noCertificate: 'No certificate in force: do not admit',
  why: 'Why',
  what: 'What is inspected',
  basis: (basis) => `Basis: ${basis}`,
  method: (method) => `Method: ${method}`,
  when: 'When and where',
  days: (from, to) => (from === to ? from : `${from} to ${to}`),
  registered: 'The registered address of the enterprise',
  rights: 'Your rights',
  report: 'Report and complain',
  reportHint: 'Where there is no code, another person than it names, or an unlawful check or charge:',
  anyReport: ['12345'],
  next: 'After the visit',
  ofThisCode: 'The inspection of this code',
  bad: 'Do not admit anybody on this code',
  badOfficer: 'Do not admit this person',
  wait: 'The day of the inspection has not come',
  over: 'The visit is over',
  todo: 'What to do',
  notYetValid: (at) => `The approved days begin on ${at}. Before that you may refuse.`,
  expired: (at) => `The approved days ended on ${at}: the code counts no more.`,
  rescan: ['Have the code shown again and scan it once more.', 'If that fails you may refuse and report.'],
  forged: ['Do not admit them.', 'You may photograph the code, note name, office and car, and report.'],
  askNew: ['Ask for the code issued anew and scan it.', 'If there is none you may refuse and report.'],
  later: ['Ask them to come on the approved days.', 'If they insist you may refuse and report.'],
  calledOff: ['This inspection has been called off: do not admit them.', 'If they insist you may report.'],
  noMore: [
    'Another visit needs a new code; without one you may refuse.',
    'Evaluation, objection and complaint still go by this code.',
  ],
  unfit: ['Ask the agency to send somebody with a certificate.', 'Nobody without one may inspect alone.'],
  trouble: 'Cannot be verified just now',
  troubleHint: 'Scan again in a while. Until then ask for the certificates on paper and wait for the answer.',
};

export const wordsIn = (language: Language): Words => (language === 'en' ? en : zh);
