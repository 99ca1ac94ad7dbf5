// Dates by which a document wants something done once (时间节点): what, by whom, by when, and whether our own record shows it.
import type { PlainDate } from '../calendar/plain-date';
import type { Role } from '../shared/actor';
import type { Source } from '../shared/outcome';

/** What our own record shows to be done, so that nobody types it in (prisma/queries/milestones.ts says by which rows). */
export const milestoneObservations = [
  'bodiesPublished',
  'itemsPublished',
  'itemsFiled',
  'crossDepartmentList',
  'tradeBooklet',
  'keyTradeJointList',
  'standards',
  'poolsAndCaps',
] as const;
/** 主体公告；事项清单公布；事项清单备案；跨部门清单；一业一册；联查清单；检查标准和常见问题清单；对象库、名单和频次上限。 */
export type MilestoneObservation = (typeof milestoneObservations)[number];

export interface Milestone {
  /** What is to be done, as a phrase. */
  readonly what: string;
  /** The bodies that the document names. */
  readonly bodies: readonly string[];
  /** Done once for the place, or by each inspecting body for itself. */
  readonly each: 'place' | 'agency';
  /** Who reports that it is done; where each agency does it, people of that agency. */
  readonly holders: readonly Role[];
  readonly dueOn: PlainDate;
  /** null: nothing that we keep shows it, so it is reported with a proof. */
  readonly observed: MilestoneObservation | null;
  readonly source: Source;
}

/** By their ids. */
export type Milestones = Readonly<Record<string, Milestone>>;
