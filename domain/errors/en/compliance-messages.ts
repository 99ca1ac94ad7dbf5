// English for compliance-messages.ts.
import {
  guideStatusNamesInEnglish,
  notAskedNamesInEnglish,
  trainingStatusNamesInEnglish,
  unreadyNamesInEnglish,
} from '../../compliance-guide/names';
import type { RefusalParams } from '../../shared/outcome';
import type { complianceSentences } from '../compliance-messages';

type Words = Readonly<Record<string, string>>;

const words = (value: RefusalParams[string] | undefined, table: Words = {}): string =>
  (value === null || value === undefined ? [] : typeof value === 'object' ? value : [String(value)])
    .map((one) => table[one] ?? one)
    .join(', ') || '—';

const pointFaults: Readonly<Record<string, string>> = {
  unknown: 'no point of the guide that this check goes by; answer its points alone',
  ahead: 'put right on a day to come; give the day on which it was',
  stray: 'what conforms or does not apply is not put right',
  finished: 'the check is finished; only what has been put right since may be added',
  open: 'not answered yet; answer every point before you finish',
};

export const complianceSentencesInEnglish: Readonly<
  Record<keyof typeof complianceSentences, (p: RefusalParams) => string>
> = {
  guideState: (p) =>
    `The guide is ${words(p['status'], guideStatusNamesInEnglish)}, so this cannot be done; load it again.`,
  guideReviewer: () => 'Whoever wrote of this version does not review it; ask another person.',
  guideUnready: (p) =>
    `The guide is not complete; it lacks: ${words(p['missing'], unreadyNamesInEnglish)}. Add that and submit it again.`,
  complianceNotAsked: (p) =>
    `This place's document does not ask for ${words(p['what'], notAskedNamesInEnglish)}, so there is none here.`,
  riskListOrigin: (p) =>
    `The origin of ${words(p['keys'])} is not right: findings and corrections name an inspection of this enterprise whose result it was told, guides a published guide, the others nothing. Items stand in the register and are no state secret; no words name an inspection whose result was not told.`,
  riskListHanded: () =>
    'The latest version has been handed over already; change the list before you hand it over again.',
  selfCheckNoGround: (p) =>
    `A self-check (${words(p['selfCheckId'])}) is the enterprise's own: no ground for an inspection, no record, no evidence, no basis of a penalty. Take it out and rest on what you have found yourself.`,
  selfCheckPoints: (p) => `Points ${words(p['keys'])}: ${words(p['why'], pointFaults)}.`,
  selfCheckFinished: (p) => `This self-check was finished on ${words(p['on'])}; begin another one.`,
  trainingState: (p) =>
    `The training is ${words(p['status'], trainingStatusNamesInEnglish)}, or its day has not come, so this cannot be done; load it again.`,
  trainingClosed: (p) => `Enrolment ended on ${words(p['until'])}; ask the agency, or come to the next one.`,
  trainingFull: (p) =>
    p['each'] === true
      ? `At most ${words(p['left'])} people of one enterprise, not ${words(p['people'])}; send fewer.`
      : `Only ${words(p['left'])} seats are left, not ${words(p['people'])}; send fewer, or come to the next one.`,
};
