// From what an import understood of a workbook to the lines of a plan: nothing is guessed, what is left open is named.
import { z } from 'zod';
import { distinct } from '../plan-import/distinct';
import type { Bounds, Frequency } from '../plan-import/facts';
import type { PlanTask } from '../plan-import/task';
import { channels, idSchema, inspectionModes, textSchema } from '../inspection/vocabulary';
import type { PolicyPack } from '../policy/policy-pack';
import { inChinese } from '../shared/faults';
import { planLineSchema, targetsSchema, windowSchema, type PlanLine } from './line';

const ids = (what: string) => z.record(z.string().min(1).max(4000), idSchema).describe(what);

/** What the person says of one task beside what the workbook says. */
const taskAnswer = z.strictObject({
  skip: z.boolean().default(false).describe('这一项不编入'),
  leadAgencyId: idSchema.optional().describe('写了几个牵头单位的，由哪个机关牵头'),
  ref: idSchema.optional().describe('条目编号；不填的按前缀和次序编号'),
  title: textSchema.optional().describe('检查任务名称'),
  itemIds: z.array(idSchema).min(1).max(50).optional().describe('检查事项'),
  targets: targetsSchema.optional().describe('检查对象'),
  visitsPerYear: z.int().min(1).max(12).optional().describe('次数'),
  window: windowSchema.optional(),
  mode: z.enum(inspectionModes).optional().describe('单独、联合、委托'),
  channel: z.enum(channels).optional().describe('现场或非现场'),
  method: textSchema.optional().describe('检查方式'),
  content: textSchema.optional().describe('检查内容'),
  basis: textSchema.optional().describe('检查依据'),
  people: z.int().min(1).max(30).optional().describe('每次所需检查人员数'),
  minutes: z.int().min(1).max(1440).optional().describe('每次所需时间，分钟'),
});

export const importSettlingSchema = z.strictObject({
  agencyId: idSchema.describe('编制机关；写明由其他机关牵头的任务不编入'),
  refPrefix: idSchema.max(60).describe('条目编号的前缀，例如 cixi-fire-2026'),
  bodies: ids('文中部门名称 → 机关编号').default({}),
  items: ids('文中事项 → 检查事项编号').default({}),
  enterprises: ids('文中企业名称 → 企业编号').default({}),
  basis: textSchema.nullable().default(null).describe('没有写明依据的条目的依据'),
  tasks: z.record(z.string().min(1).max(80), taskAnswer).default({}).describe('逐项补充，以任务的 key 为键'),
});
export type ImportSettling = z.infer<typeof importSettlingSchema>;

/** What the registers know by exactly these names. */
export interface KnownNames {
  readonly bodies: ReadonlyMap<string, string>;
  readonly items: ReadonlyMap<string, string>;
  readonly enterprises: ReadonlyMap<string, string>;
}

export interface Unsettled {
  readonly task: string;
  readonly field: string;
  readonly message: string;
}

export interface ImportedLine {
  readonly task: string;
  /** null: something is unsettled, or the task is left out. */
  readonly line: PlanLine | null;
  readonly skipped: boolean;
  readonly unsettled: readonly Unsettled[];
  /** How a value was taken that the plan of the product says more strictly than the paper does, in Chinese. */
  readonly taken: readonly string[];
}

const perYear = { year: 1, halfYear: 2, quarter: 4, month: 12, week: 52 } as const;

const numberOf = ({ atLeast, atMost }: Bounds): number | null => atLeast ?? atMost;

const inWords = ({ atLeast, atMost, about }: Bounds, unit: string): string => {
  const text =
    atLeast === atMost
      ? `${String(atLeast)}${unit}`
      : `${atLeast === null ? '' : `不少于${String(atLeast)}${unit}`}${atMost === null ? '' : `不多于${String(atMost)}${unit}`}`;
  return about ? `约${text}` : text;
};

const isExact = ({ atLeast, atMost, about }: Bounds): boolean => atLeast === atMost && !about;

const visitsOf = (frequency: Frequency): number | null => {
  const times = numberOf(frequency);
  return times === null ? null : Math.max(1, Math.round((times * perYear[frequency.per]) / frequency.every));
};

type SeveralLeads = PolicyPack['planning']['severalLeads'];

class Reader {
  readonly unsettled: Unsettled[] = [];
  readonly taken: string[] = [];

  constructor(
    readonly task: PlanTask,
    readonly settling: ImportSettling,
    readonly known: KnownNames,
    readonly severalLeads: SeveralLeads,
  ) {}

  get answer() {
    return this.settling.tasks[this.task.key];
  }

  readonly miss = (field: string, message: string): null => {
    this.unsettled.push({ task: this.task.key, field, message });
    return null;
  };

  body(name: string): string | undefined {
    return this.settling.bodies[name] ?? this.known.bodies.get(name);
  }

  /** The agencies that cooperate; one that the register does not know is asked for. */
  cooperating(): readonly string[] {
    const { lead, cooperating, unassigned } = this.task;
    // Where another of the named leads was chosen, the first one helps.
    const named = [...(unassigned.length > 0 && lead !== null ? [lead] : []), ...cooperating, ...unassigned];
    return distinct(
      named.flatMap(({ oneOf }) => {
        const found = oneOf.flatMap((name) => this.body(name) ?? []);
        if (found.length === 0) this.miss('bodies', `“${oneOf.join('或')}”是哪个机关，请指明`);
        if (found.length > 1) this.miss('bodies', `“${oneOf.join('或')}”之中由哪一个承担，请指明`);
        return found.slice(0, 1);
      }),
    ).filter((id) => id !== this.settling.agencyId);
  }

  itemIds(): readonly string[] | null {
    if (this.answer?.itemIds !== undefined) return this.answer.itemIds;
    const texts = distinct(
      this.task.items.flatMap(({ text, powerItems }) => (powerItems.length > 0 ? powerItems : [text])),
    );
    if (texts.length === 0) return this.miss('itemIds', '没有写检查事项，请指明');
    const unknown = texts.filter(
      (text) => (this.settling.items[text] ?? this.known.items.get(text)) === undefined,
    );
    for (const text of unknown) this.miss('items', `事项清单中没有“${text}”，请指明是哪一项`);
    return unknown.length > 0
      ? null
      : distinct(texts.flatMap((text) => this.settling.items[text] ?? this.known.items.get(text) ?? []));
  }

  targets(): unknown {
    if (this.answer?.targets !== undefined) return this.answer.targets;
    const { objects, ratio, count } = this.task;
    const found = objects.map((name) => this.settling.enterprises[name] ?? this.known.enterprises.get(name));
    if (objects.length > 0 && found.every((id) => id !== undefined))
      return { kind: 'named', enterpriseIds: distinct(found) };
    if (objects.length === 0) return this.miss('targets', '没有写检查对象，请指明');
    const pool = objects.join('、');
    const share = ratio === null ? null : numberOf(ratio);
    const houses = count === null ? null : numberOf(count);
    if (ratio !== null && share !== null) {
      if (!isExact(ratio)) this.taken.push(`抽查比例“${inWords(ratio, '%')}”按 ${String(share)}% 编入`);
      if (count !== null) this.taken.push(`户数“${inWords(count, '户')}”不另编入，以比例为准`);
      return { kind: 'sampled', pool, ratioPercent: share, count: null };
    }
    if (count !== null && houses !== null) {
      if (!isExact(count)) this.taken.push(`户数“${inWords(count, '户')}”按 ${String(houses)} 户编入`);
      return { kind: 'sampled', pool, ratioPercent: null, count: houses };
    }
    return this.miss('targets', `“${pool}”查多少没有定下，请写明比例、户数或者指定企业`);
  }

  visits(): number {
    if (this.answer?.visitsPerYear !== undefined) return this.answer.visitsPerYear;
    const { frequency } = this.task;
    const visits = frequency === null ? null : visitsOf(frequency);
    if (visits === null) return 1;
    if (frequency !== null && !isExact(frequency))
      this.taken.push(`频次“${inWords(frequency, '次')}”按一年 ${String(visits)} 次编入`);
    if (visits > 12) this.miss('visitsPerYear', '一年超过 12 次，请写明次数');
    return visits;
  }
}

const refOf = (prefix: string, place: number): string => `${prefix}-${String(place + 1)}`;

/** Led by another agency than the one whose plan it becomes. */
const isOthers = (reader: Reader): boolean => {
  const { lead } = reader.task;
  const named = lead === null ? [] : lead.oneOf.flatMap((name) => reader.body(name) ?? []);
  const found = reader.answer?.leadAgencyId === undefined ? named : [reader.answer.leadAgencyId];
  return found.length > 0 && !found.includes(reader.settling.agencyId);
};

/** Of several lead units the first named answers for the whole and the others help, where the pack says so (JJ-79). */
const settleLeads = ({ task, answer, severalLeads, taken, miss }: Reader): void => {
  const { lead, unassigned } = task;
  if (lead === null || unassigned.length === 0 || answer?.leadAgencyId !== undefined) return;
  const names = [lead, ...unassigned].map(({ oneOf }) => oneOf.join('或'));
  if (severalLeads.value === 'settle')
    miss('leadAgencyId', `写了几个牵头单位：${names.join('、')}，请指明由哪个机关牵头`);
  else taken.push(`写了几个牵头单位，由第一个“${names[0] ?? ''}”负总责，${names.slice(1).join('、')}配合`);
};

const lineOf = (reader: Reader, place: number): PlanLine | null => {
  const { task, answer, settling } = reader;
  const { lead } = task;
  if (lead !== null && lead.oneOf.every((name) => reader.body(name) === undefined))
    reader.miss('bodies', `“${lead.oneOf.join('或')}”是哪个机关，请指明`);
  settleLeads(reader);
  const cooperatingAgencyIds = reader.cooperating();
  const title =
    answer?.title ?? task.title ?? task.items[0]?.text ?? reader.miss('title', '没有任务名称，请写明');
  const window = answer?.window ?? task.window ?? reader.miss('window', '检查时间没有定下，请写明首日和末日');
  const channel = answer?.channel ?? task.channel ?? reader.miss('channel', '没有说明现场还是非现场，请指明');
  const contents = task.items.flatMap(({ content, text }) => (content.length > 0 ? content : [text]));
  const basis = answer?.basis ?? (task.basis.length > 0 ? task.basis.join('；') : settling.basis);
  const line = {
    ref: answer?.ref ?? refOf(settling.refPrefix, place),
    title,
    itemIds: reader.itemIds(),
    targets: reader.targets(),
    visitsPerYear: reader.visits(),
    window,
    mode: answer?.mode ?? task.mode ?? (cooperatingAgencyIds.length > 0 ? 'joint' : 'single'),
    channel,
    method:
      answer?.method ?? (task.methods.join('、') || (channel === 'offSite' ? '非现场检查' : '现场检查')),
    content: answer?.content ?? (contents.length > 0 ? contents.join('；').slice(0, 4000) : title),
    basis: basis ?? reader.miss('basis', '没有写检查依据，请写明'),
    cooperatingAgencyIds,
    ...(answer?.people === undefined ? {} : { people: answer.people }),
    ...(answer?.minutes === undefined ? {} : { minutes: answer.minutes }),
  };
  if (reader.unsettled.length > 0) return null;
  const parsed = planLineSchema.safeParse(line, inChinese);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) reader.miss(path.map(String).join('.'), message);
  return null;
};

/** One entry a task, in the order of the workbook; a line only where nothing is left to settle. */
export const linesOfImport = (
  tasks: readonly PlanTask[],
  settling: ImportSettling,
  known: KnownNames,
  { severalLeads }: Pick<PolicyPack['planning'], 'severalLeads'>,
): readonly ImportedLine[] =>
  tasks.map((task, place) => {
    const reader = new Reader(task, settling, known, severalLeads);
    if (reader.answer?.skip === true || isOthers(reader))
      return { task: task.key, line: null, skipped: true, unsettled: [], taken: [] };
    const line = lineOf(reader, place);
    return { task: task.key, line, skipped: false, unsettled: reader.unsettled, taken: reader.taken };
  });
