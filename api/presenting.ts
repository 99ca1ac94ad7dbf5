// Pieces of answers that inspections and credit records share: names for codes and ids, clauses with their text, deadlines explained.
import { computeDue } from '../domain/calendar/deadlines';
import { explainDeadline } from '../domain/calendar/explain-deadline';
import type { WorkCalendar } from '../domain/calendar/working-days';
import type { DomainErrorCode } from '../domain/errors/codes';
import { deadlineNames } from '../domain/errors/names';
import type { Deadline } from '../domain/inspection/deadline';
import type { Note } from '../domain/inspection/events';
import { isOfficial } from '../domain/permission/reach';
import type { PolicyPack } from '../domain/policy/policy-pack';
import type { DeadlineId, PauseCause } from '../domain/policy/rule-ids';
import type { Actor } from '../domain/shared/actor';
import type { Refusal, RefusalParams, Source } from '../domain/shared/outcome';
import { namesOf, type Named, type Register } from '../prisma/queries/names';
import type { CommandAnswer } from '../workflows/messages';
import type { ActionAnswer, CommandAnswerBody, DeadlineAnswer, noteAnswer } from './contract';
import type { ApiDependencies } from './dependencies';
import { deadlineName, placeName, reason, ruleName, sentence } from './language';
import type { ClauseText } from './problem-details';
import type { z } from 'zod';

/** Which registers the ids within a parameter come from; what is not listed here holds none. */
const registersIn: ReadonlyMap<string, readonly Register[]> = new Map([
  ['agency', ['agency']],
  ['agencies', ['agency']],
  ['notOf', ['agency']],
  ['field', ['agency']],
  ['items', ['item']],
  ['officers', ['person']],
  ['inspections', ['inspection']],
  ['why', ['person', 'item']],
  ['subject', ['person', 'agency', 'item', 'enterprise', 'site']],
]);
const allRegisters = [...new Set([...registersIn.values()].flat())];

/** An enterprise is told no official's name and of nobody else's inspections. */
const publicRegisters: readonly Register[] = ['agency', 'item'];

/** Some parameters are phrases with ids in them, such as “cixi-fire、cixi-market 的检查事项”. */
const separator = /([ 、])/;
const idForm = /^[A-Za-z0-9._:-]{1,80}$/;

/** What people call things, by register and id. */
export type Names = ReadonlyMap<string, string>;
export const noNames: Names = new Map();

const nameKey = (register: Register, id: string): string => `${register} ${id}`;

const nameOf = (named: Named): string => {
  if (named.register !== 'inspection') return named.name;
  const { name, days, items } = named;
  const more = items.length > 2 ? `等 ${String(items.length)} 项` : '';
  const matters = items.length > 0 ? `“${items.slice(0, 2).join('、')}”${more}` : '';
  return `${name} ${[...new Set(days)].join(' 至 ')} 的检查${matters}`;
};

interface Saying {
  readonly params: RefusalParams;
}

const idsIn = ({ params }: Saying): readonly string[] =>
  Object.entries(params).flatMap(([key, value]) =>
    registersIn.has(key)
      ? [value]
          .flat()
          .flatMap((text) => (typeof text === 'string' ? text.split(separator) : []))
          .filter((word) => idForm.test(word))
      : [],
  );

/**
 * Names that `actor` may read for the ids in what is said, by one query, or none where there are no ids. They are a
 * courtesy: without them an answer stands with its ids.
 */
export const namesIn = async (
  { database, log }: Pick<ApiDependencies, 'database' | 'log'>,
  actor: Actor,
  sayings: readonly Saying[],
): Promise<Names> => {
  const ids = [...new Set(sayings.flatMap(idsIn))];
  if (ids.length === 0) return noNames;
  const { jurisdiction } = actor;
  const registers = isOfficial(actor) ? allRegisters : publicRegisters;
  try {
    const named = await namesOf(database.pool, { jurisdiction, ids, registers });
    return new Map(named.map((one) => [nameKey(one.register, one.id), nameOf(one)]));
  } catch (err) {
    log.error({ err }, 'names not found');
    return noNames;
  }
};

const withNames = (params: RefusalParams, names: Names): RefusalParams => {
  const told = (registers: readonly Register[], text: string): string =>
    text
      .split(separator)
      .map((word) => {
        const register = registers.find((one) => names.has(nameKey(one, word)));
        return register === undefined ? word : (names.get(nameKey(register, word)) ?? word);
      })
      .join('');
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => {
      const registers = registersIn.get(key);
      if (registers === undefined) return [key, value];
      if (typeof value === 'string') return [key, told(registers, value)];
      // A joint inspection is found once for each of its agencies and is still one.
      if (typeof value === 'object' && value !== null)
        return [key, [...new Set(value)].map((text) => told(registers, text))];
      return [key, value];
    }),
  );
};

/** The sentence for people in their language, with names where the parameters have ids. */
export const sentenceFor = (code: DomainErrorCode, params: RefusalParams, names: Names): string =>
  sentence(code, names.size === 0 ? params : withNames(params, names));

const presentNote = ({ rule, strength, params, source }: Note, names: Names): z.infer<typeof noteAnswer> => ({
  rule,
  name: ruleName(rule),
  strength,
  message: sentenceFor(`rule.${rule}`, params, names),
  clauses: [...source.clauses],
  ours: source.ours,
});

export const presentNotes = (notes: readonly Note[], names: Names): z.infer<typeof noteAnswer>[] =>
  notes.map((note) => presentNote(note, names));

export const presentAnswer = (answer: CommandAnswer, names: Names): CommandAnswerBody => ({
  id: answer.lifecycleId,
  version: answer.version,
  stage: answer.stage,
  stageName: placeName(answer.stage),
  position: answer.position,
  positionName: placeName(answer.position),
  events: [...answer.events],
  notes: presentNotes(answer.notes, names),
  recordHash: answer.recordHash,
});

export const presentRefusal = (
  refusal: Refusal,
  clauseText: ClauseText,
  names: Names,
): NonNullable<ActionAnswer['refusal']> => ({
  code: refusal.code,
  message: sentenceFor(refusal.code, refusal.params, names),
  params: { ...refusal.params },
  clauses: refusal.source.clauses.map((id) => ({ id, text: clauseText(id) ?? '' })),
  ours: reason(refusal.source.ours),
  overridableBy: refusal.overridableBy,
});

/** What a deadline rests on, in words: the clauses' text, our own reason where the document is silent, or both. */
const groundOf = (
  { clauses, ours }: Source,
  decided: boolean,
  clauseText: ClauseText,
): { ruleText: string; citation: string | null } => {
  if (clauses.length === 0)
    return { ruleText: ours ?? '', citation: decided ? null : '文件未作规定，本系统缺省' };
  const said = clauses.map((id) => clauseText(id) ?? '');
  const reason = ours === null ? [] : [decided ? ours : `期限为本系统取值：${ours}`];
  return { ruleText: [...said, ...reason].join('；'), citation: clauses.join('、') };
};

/** The period for which a limit stands still, by the limit that it has itself. */
const pauseRules = { observation: 'observationPeriod' } as const satisfies Readonly<
  Record<PauseCause, DeadlineId>
>;

/** A deadline that an older calendar fixed for good keeps its date; the sentence says so. */
const explanationOf = (
  deadline: Deadline,
  pack: PolicyPack,
  calendar: WorkCalendar,
  clauseText: ClauseText,
): string => {
  const { startedAt, span, dueOn, calendarVersion, pauses = [] } = deadline;
  const rule = pack.deadlines[deadline.rule];
  // The pack sets no length where a decision names the day.
  const decided = rule.span === null;
  const law = explainDeadline(
    {
      startedAt,
      startEvent: rule.startEvent,
      span,
      decided,
      pauses: pauses.map(({ from, to, cause }) => ({
        from,
        to,
        why: `为${deadlineNames[pauseRules[cause]]}`,
      })),
      ...groundOf(deadline.source, decided, clauseText),
    },
    calendar,
  );
  const sentence = deadline.soft && !decided ? `${law}本期限只作提示，逾期仍可办理。` : law;
  return computeDue(startedAt, span, calendar, pauses).dueOn === dueOn
    ? sentence
    : `${sentence}本期限当时按日历版本 ${calendarVersion} 定为 ${dueOn}，不再变动。`;
};

export const presentDeadline = (
  deadline: Deadline,
  pack: PolicyPack,
  calendar: WorkCalendar,
  clauseText: ClauseText,
): DeadlineAnswer => ({
  id: deadline.id,
  rule: deadline.rule,
  name: deadlineName(deadline.rule),
  subject: deadline.subject,
  part: deadline.part ?? null,
  pauses: (deadline.pauses ?? []).map((pause) => ({ ...pause, name: deadlineName(pauseRules[pause.cause]) })),
  startedAt: deadline.startedAt,
  startedOn: deadline.startedOn,
  dueOn: deadline.dueOn,
  dueAt: deadline.dueAt,
  status: deadline.status,
  soft: deadline.soft,
  provisional: deadline.provisional,
  calendarVersion: deadline.calendarVersion,
  clauses: [...deadline.source.clauses],
  ours: deadline.source.ours,
  explanation: explanationOf(deadline, pack, calendar, clauseText),
});
