// Tells a story in Chinese, step by step: who did what on which day, what was refused and by which clause, which
// deadlines opened, what the clock did, which letters went out.
import { deadlineNames, anyCommandTitle } from '../../domain/errors/names';
import { isOver, type Deadline } from '../../domain/inspection/deadline';
import { creditSentences, type CreditStepEvent } from './credit-sentences';
import { deadlineSentence, type DeadlineEvent, type DeadlineEventType } from './deadline-sentences';
import { eventSentences, type StepEvent, type Telling } from './event-sentences';
import { withNames, type Names } from './names';
import { outcomeName } from './outcome-name';
import { clockTime, dayInFull } from './shanghai-time';
import type { LifecycleTale, RecordedStep, RefusedAct, Tale } from './tale';

export interface Narration {
  readonly names: Names;
  /** The sentence that explains a deadline of this jurisdiction. */
  readonly explain: (deadline: Deadline, tale: LifecycleTale) => string;
}

interface Moment {
  readonly at: string;
  readonly lines: readonly string[];
}

type RecordedEvent = RecordedStep['events'][number];

const deadlineEventTypes: readonly string[] = [
  'DeadlineOpened',
  'DeadlineMet',
  'DeadlineReminded',
  'DeadlineLapsed',
  'DeadlineEscalated',
  'OverdueSettled',
  'DeadlineCancelled',
  'DeadlineMoved',
] satisfies readonly DeadlineEventType[];

const isDeadlineEvent = (event: RecordedEvent): event is DeadlineEvent =>
  deadlineEventTypes.includes(event.type);
const isCreditEvent = (event: RecordedEvent): event is CreditStepEvent => event.type in creditSentences;

const ofCredit = <T extends CreditStepEvent['type']>(event: Extract<CreditStepEvent, { type: T }>): string =>
  creditSentences[event.type](event);

const ofInspection = <T extends StepEvent['type']>(
  event: Extract<StepEvent, { type: T }>,
  telling: Telling,
): readonly string[] => eventSentences[event.type](event, telling);

/** Tells the events of one lifecycle in their order, remembering its deadlines. */
const teller = (tale: LifecycleTale, { names, explain }: Narration) => {
  const known = new Map<string, Deadline>();
  return (event: RecordedEvent): readonly string[] => {
    if (isDeadlineEvent(event)) {
      const sentence = deadlineSentence(event, { known, explain: (deadline) => explain(deadline, tale) });
      if ('deadline' in event) known.set(event.deadline.id, event.deadline);
      return [sentence];
    }
    return isCreditEvent(event)
      ? [ofCredit(event)]
      : ofInspection(event, { names, jurisdiction: tale.jurisdiction });
  };
};

const titleOf = (command: string): string => anyCommandTitle[command] ?? command;

const stepMoment = (
  tale: LifecycleTale,
  step: RecordedStep,
  tell: ReturnType<typeof teller>,
  names: Names,
): Moment => {
  const letters = tale.letters.filter(({ sequence }) => sequence === step.sequence);
  const isClock = step.actorId === 'system';
  const head = isClock
    ? `系统 ${titleOf(step.command)}`
    : `${names.actor(step.actorId)} ${titleOf(step.command)}`;
  return {
    at: step.at,
    lines: [
      head,
      ...step.events.flatMap(tell).map((line) => `    ${line}`),
      ...letters.map(({ to, subject }) => `    ✉ 致 ${names.actor(to)}：${subject}`),
    ],
  };
};

const refusalMoment = ({ at, personId, command, problem }: RefusedAct, names: Names): Moment => ({
  at,
  lines: [
    `${names.actor(personId)} ${titleOf(command)} × 被拒`,
    `    ${problem.detail}`,
    ...(problem.clauses ?? []).map(({ id, text }) => `    依据 ${id}：${text}`),
    ...(problem.clauses?.length === 0 && problem.ours != null ? [`    理由：${problem.ours}`] : []),
  ],
});

const momentsOf = (tale: LifecycleTale, narration: Narration, isOneOfSeveral: boolean): readonly Moment[] => {
  const tell = teller(tale, narration);
  const mark = isOneOfSeveral ? `〔${tale.title}〕` : '';
  return [
    ...tale.steps.map((step) => stepMoment(tale, step, tell, narration.names)),
    ...tale.refusals.map((refusal) => refusalMoment(refusal, narration.names)),
  ].map(({ at, lines: [head = '', ...rest] }) => ({ at, lines: [`${mark}${head}`, ...rest] }));
};

const deadlineSummary = ({ deadlines }: LifecycleTale): string => {
  const count = (status: Deadline['status']): number =>
    deadlines.filter((deadline) => deadline.status === status).length;
  const lapsed = deadlines.filter(isOver).map(({ rule }) => deadlineNames[rule]);
  return `期限 ${deadlines.length} 个：按期 ${count('met')}，届满 ${lapsed.length}${lapsed.length === 0 ? '' : `（${lapsed.join('、')}）`}，另行了结 ${count('cancelled')}`;
};

/** Lines of one story, ready to print. */
export const narrate = (tale: Tale, narration: Narration): readonly string[] => {
  const isOneOfSeveral = tale.lifecycles.length > 1;
  const moments = tale.lifecycles
    .flatMap((lifecycle) => momentsOf(lifecycle, narration, isOneOfSeveral))
    // Stable: steps of one lifecycle stay in their sequence, a refusal goes before what followed it.
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const titles = new Map(tale.lifecycles.map(({ lifecycleId, title }) => [lifecycleId, `“${title}”`]));
  const nameOf = (id: string): string | null => titles.get(id) ?? narration.names.anything(id);
  const lines: string[] = ['', `━━ ${tale.title}（${tale.scenario}） ━━`];
  let day = '';
  for (const { at, lines: told } of moments) {
    if (dayInFull(at) !== day) {
      day = dayInFull(at);
      lines.push(day);
    }
    const [head = '', ...rest] = told;
    lines.push(`  ${clockTime(at)} ${head}`, ...rest.map((line) => `    ${withNames(line, nameOf)}`));
  }
  for (const lifecycle of tale.lifecycles)
    lines.push(
      `  ＝ ${lifecycle.title}：${outcomeName(lifecycle.outcome)}；${deadlineSummary(lifecycle)}；信件 ${lifecycle.letters.length} 封；记录链${lifecycle.isChainWhole ? '完整' : '断裂'}`,
    );
  return lines;
};
