// What a letter is made of, and how it is laid out: who writes what to whom, what to do by when, which clause says so.
import { dateInFull } from '../../domain/calendar/chinese-dates';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { deadlineNames } from '../../domain/errors/names';
import type { LifecycleType } from '../../domain/permission/reach';
import type { DeadlineId } from '../../domain/policy/rule-ids';

/** What letters look up outside the database. */
export interface LetterBook {
  /** The clause in one Chinese line, null when the register has no such id. */
  readonly clauseText: (clauseId: string) => string | null;
  /** Name of a body of a policy pack (Step filing's keys), null when the pack has none under this key. */
  readonly bodyName: (packId: string, key: string) => string | null;
}

export interface LetterDeadline {
  readonly rule: string;
  readonly subject: string;
  readonly dueOn: PlainDate;
  readonly soft: boolean;
  readonly clauses: readonly string[];
  /** Why we set it so, where the letter itself is about this date. */
  readonly ours?: string;
}

/** Everything a template may speak of, as the registers have it when the letter is written. */
export interface LetterSubject {
  readonly lifecycleId: string;
  /** A visit that concerns a state secret: what it looks at leaves the platform in no letter. */
  readonly isSecret: boolean;
  readonly lifecycleType: LifecycleType;
  readonly packId: string;
  readonly jurisdictionName: string;
  /** Of a plan or a consultation, which is of no enterprise, its title. */
  readonly enterpriseName: string;
  /** Name of an agency of this lifecycle by id; its id when the register has none. */
  readonly agencyName: (agencyId: string) => string;
  readonly leadAgencyId: string;
  readonly agencyIds: readonly string[];
  /** Of the inspection; null for a credit record. */
  readonly visit: {
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly method: string;
    readonly content: string;
  } | null;
  /** null: not about a plan. */
  readonly plan: { readonly title: string } | null;
  /** Open when the letter is written. */
  readonly deadlines: readonly LetterDeadline[];
  readonly params: Readonly<Record<string, string>>;
  readonly book: LetterBook;
}

export interface LetterContent {
  readonly title: string;
  /** What happened, one paragraph each. */
  readonly paragraphs: readonly string[];
  readonly deadlines: readonly LetterDeadline[];
  /** Clauses beside those of the deadlines. */
  readonly clauses: readonly string[];
  /** What the recipient is asked to do; null when nothing. */
  readonly nextStep: string | null;
}

export interface Recipient {
  readonly displayName: string;
  /** Agency or enterprise, null for a person of neither. */
  readonly organisation: string | null;
  /** Name of the absent person to whom it was written and for whom the recipient stands in (代理). */
  readonly onBehalfOf?: string | null;
}

export type LetterTemplate = (subject: LetterSubject) => LetterContent;

/** Ends of periods: their date comes from an approval, a decision or the credit system and is no hint of ours. */
export const periodRules = ['entryWindow', 'observationPeriod', 'creditExpiry'] as const;

/** A date that we set where the document has no number: nothing is wrong when it is over (A11). */
export const isHint = (rule: string, soft: boolean): boolean =>
  soft && !periodRules.some((period) => period === rule);

const named = (rule: string): string => deadlineNames[rule as DeadlineId];

/** 整改期限（慈溪市消防救援大队）：至2026年9月30日（周三）24时止。 */
const deadlineLine = (
  { rule, subject: whose, dueOn, soft }: LetterDeadline,
  subject: LetterSubject,
): string => {
  const whoseName = subject.agencyIds.includes(whose) ? `（${subject.agencyName(whose)}）` : '';
  const until = isHint(rule, soft)
    ? `宜在${dateInFull(dueOn)}以前办结（此为提示日期，逾期不作违规）`
    : `至${dateInFull(dueOn)}24时止`;
  return `${named(rule)}${whoseName}：${until}。`;
};

/** Two full-width spaces, as a Chinese paragraph begins. */
const indent = '\u3000\u3000';

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [heading, ...lines.map((line) => `${indent}${line}`), ''];

/** Subject line and plain text of a letter. @param carried names of the files that go with it */
export const layOut = (
  content: LetterContent,
  subject: LetterSubject,
  recipient: Recipient,
  carried: readonly string[] = [],
): { readonly subject: string; readonly text: string } => {
  const clauses = [
    ...new Set([...content.deadlines.flatMap((deadline) => deadline.clauses), ...content.clauses]),
  ];
  const lines = [
    `${[recipient.organisation, recipient.displayName].filter((part) => part !== null).join(' ')}：`,
    '',
    ...(recipient.onBehalfOf == null
      ? []
      : [`${indent}本信写给${recipient.onBehalfOf}；您是其代理人，故一并告知。`, '']),
    ...content.paragraphs.flatMap((paragraph) => [`${indent}${paragraph}`, '']),
    ...section(
      '期限',
      content.deadlines.map((deadline) => deadlineLine(deadline, subject)),
    ),
    ...section('依据', [
      ...clauses.map((id) => `${id}\u3000${subject.book.clauseText(id) ?? '（条款登记中没有此编号）'}`),
      ...content.deadlines.flatMap(({ ours = '' }) => (ours === '' ? [] : [`本系统取值\u3000${ours}`])),
    ]),
    ...section('请您', content.nextStep === null ? [] : [content.nextStep]),
    ...section('随信附上', carried),
    `${subject.jurisdictionName}涉企行政检查平台“入企”`,
    `事项编号：${subject.lifecycleId}。本信由系统发出，请登录平台办理，不必回复。`,
  ];
  return { subject: `【入企】${content.title}`, text: `${lines.join('\n')}\n` };
};
