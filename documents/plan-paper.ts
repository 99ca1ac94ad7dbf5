// An annual or special plan as a paper for publication (HZ-17, CX-48, DE-20, JJ-20, XT-25): its lines in the words of people.
import { objectsOf, type PlanLine } from '../domain/plan/line';
import type { Channel, InspectionMode } from '../domain/inspection/vocabulary';
import { yearOf, type PlainDate } from '../domain/calendar/plain-date';
import { dateWithin } from '../domain/calendar/chinese-dates';
import { dateInNumerals } from './chinese-numerals';
import type { PlanPaper } from './papers';

export const channelNames: Readonly<Record<Channel, string>> = { onSite: '现场', offSite: '非现场' };
export const modeNames: Readonly<Record<InspectionMode, string>> = {
  single: '单独',
  joint: '综合查一次',
  entrusted: '委托查',
};

/** Names of what a line names by id; the id itself where the register has none. */
export interface Names {
  readonly agency: (id: string) => string;
  readonly item: (id: string) => string;
  readonly enterprise: (id: string) => string;
}

export interface PlanToPrint {
  readonly kind: 'annual' | 'special';
  readonly title: string;
  readonly number: string | null;
  readonly year: number;
  readonly agencyIds: readonly string[];
  readonly lines: readonly PlanLine[];
  /** Whole sentences that precede the table: basis, aims, the published cap, what the document asks for. */
  readonly preface: readonly string[];
  readonly publishedOn: PlainDate | null;
  /** How many, never which: for the public, an enterprise learns of its visit by its own notice. */
  readonly countsObjects: boolean;
}

/** More names than these would hide the table; the whole list is the plan's own, in the system. */
const MOST_NAMED = 3;

const objectsInWords = (line: PlanLine, names: Names, countsObjects: boolean): string => {
  const { targets } = line;
  const named = objectsOf(line);
  const several = (ids: readonly string[]): string =>
    countsObjects
      ? `指定对象${String(ids.length)}户`
      : ids.length <= MOST_NAMED
        ? ids.map(names.enterprise).join('、')
        : `${ids.slice(0, MOST_NAMED).map(names.enterprise).join('、')}等${String(ids.length)}户`;
  if (targets.kind === 'named') return several(named);
  const extent =
    targets.ratioPercent === null ? `${String(targets.count ?? 0)}户` : `${String(targets.ratioPercent)}%`;
  const drawn = named.length === 0 ? '' : `，已抽取${String(named.length)}户`;
  return `${targets.pool}中随机抽取${extent}${drawn}`;
};

const windowInWords = ({ window: { from, to } }: PlanLine, year: number): string =>
  from === to ? dateWithin(from, year) : `${dateWithin(from, year)}至${dateWithin(to, yearOf(from))}`;

const titleLines = (title: string, names: readonly string[]): readonly string[] => {
  const [issuer] = names.filter((name) => title.startsWith(name) && title.length > name.length);
  return issuer === undefined ? [title] : [issuer, title.slice(issuer.length)];
};

export const planPaper = (plan: PlanToPrint, names: Names): PlanPaper => {
  const issuers = plan.agencyIds.map(names.agency);
  return {
    title: titleLines(plan.title, issuers),
    number: plan.number,
    preface: plan.preface,
    tableTitle: `附件：${String(plan.year)}年${plan.kind === 'annual' ? '度' : '专项'}检查任务表`,
    lines: plan.lines.map((line, index) => ({
      no: index + 1,
      title: line.title,
      items: line.itemIds.map(names.item).join('；'),
      objects: objectsInWords(line, names, plan.countsObjects),
      frequency: `${String(line.visitsPerYear)}次`,
      window: windowInWords(line, plan.year),
      way: `${channelNames[line.channel]}，${modeNames[line.mode]}`,
      cooperating: line.cooperatingAgencyIds.map(names.agency).join('、'),
      basis: line.basis,
    })),
    issuers,
    issuedOn: plan.publishedOn === null ? null : dateInNumerals(plan.publishedOn),
  };
};
