// Letters about how an inspection ended: taken back, undone by supervision, closed.
import { visitOf } from './approval';
import type { LetterTemplate } from './letter';

/** To the enterprise and to the bodies that were told of the visit; the reason only where it came along. */
export const withdrawn: LetterTemplate = (subject) => ({
  title: `检查已撤回（${subject.enterpriseName}）`,
  paragraphs: [
    `${visitOf(subject)}已经撤回，不再进行；此前的预告、备案或者告知不再有效。`,
    ...(subject.params['reason'] === undefined ? [] : [`理由：${subject.params['reason']}`]),
  ],
  deadlines: [],
  clauses: [],
  nextStep: null,
});

/** Undone by supervision after entry: what it found no longer counts. */
export const voided: LetterTemplate = (subject) => ({
  title: `检查已撤销（${subject.enterpriseName}）`,
  paragraphs: [
    `${visitOf(subject)}已由行政执法监督机关撤销，所得证据不得作为处罚依据，未办结的期限一并取消。`,
    ...(subject.params['reason'] === undefined ? [] : [`理由：${subject.params['reason']}`]),
  ],
  deadlines: [],
  clauses: [],
  nextStep: null,
});

export const closed: LetterTemplate = (subject) => ({
  title: `检查已办结（${subject.agencyName(subject.leadAgencyId)}）`,
  paragraphs: [`${visitOf(subject)}已办结。`],
  deadlines: [],
  clauses: [],
  nextStep: null,
});
