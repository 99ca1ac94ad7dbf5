// One form for a joint visit (一表通查, DE-15, DE-16, HZ-19): the points of all items, the doubled ones once. Nothing is lost:
// every point of every form is the source of exactly one composed point. Where two forms measure the same thing by different
// standards nothing is merged: both stand, and the conflict is named for consultation (HZ-57, DE-71).
import { subjectOf } from './consultation';
import { normalised, type Point } from './point';

/** A form as one item brings it along. */
export interface SourceForm {
  readonly agencyId: string;
  readonly itemId: string;
  readonly formId: string;
  readonly number: number;
  readonly points: readonly Point[];
}

/** Where a composed point comes from: whose it is, and what that agency's own form says beside the shared words. */
export interface PointSource {
  readonly agencyId: string;
  readonly itemId: string;
  readonly formId: string;
  readonly number: number;
  readonly key: string;
  readonly basis: string;
  readonly method: string | null;
  readonly consequence: string | null;
}

export interface ComposedPoint {
  /** From 1, in the order in which the points first appear. */
  readonly no: number;
  /** As the first form words it. */
  readonly object: string;
  readonly content: string;
  readonly standard: string;
  readonly sources: readonly PointSource[];
  /** Number of the conflict of which it is one side; null: the standards agree. */
  readonly conflict: number | null;
}

/** The same thing measured by different standards. */
export interface StandardConflict {
  readonly no: number;
  /** What they measure, as a consultation about it is found. */
  readonly subject: string;
  /** Numbers of the points that contradict each other, one for each standard. */
  readonly points: readonly number[];
  /** Agencies that have to consult. */
  readonly agencyIds: readonly string[];
}

export interface ComposedForm {
  readonly points: readonly ComposedPoint[];
  readonly conflicts: readonly StandardConflict[];
  /** How many points of the sources were spared by merging. */
  readonly merged: number;
}

const standardOf = ({ standard }: Point): string => normalised(standard);

interface Group {
  readonly point: Point;
  readonly subject: string;
  readonly sources: PointSource[];
}

const sourceOf = (
  { agencyId, itemId, formId, number }: SourceForm,
  { key, basis, method, consequence }: Point,
): PointSource => ({ agencyId, itemId, formId, number, key, basis, method, consequence });

const groupsOf = (forms: readonly SourceForm[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const form of forms)
    for (const point of form.points) {
      const subject = subjectOf(point);
      const id = JSON.stringify([subject, standardOf(point)]);
      const group = groups.get(id) ?? { point, subject, sources: [] };
      group.sources.push(sourceOf(form, point));
      groups.set(id, group);
    }
  return [...groups.values()];
};

/** Subjects with more than one standard, in the order of their first point. */
const disputed = (groups: readonly Group[]): readonly string[] => [
  ...new Set(
    groups
      .filter(({ subject }, index) => groups.some((other, at) => at < index && other.subject === subject))
      .map(({ subject }) => subject),
  ),
];

/** @param forms one for each item, in the order of the items; the order of what comes out is theirs */
export const composeForms = (forms: readonly SourceForm[]): ComposedForm => {
  const groups = groupsOf(forms);
  const subjects = disputed(groups);
  const points = groups.map(({ point, subject, sources }, index): ComposedPoint => {
    const conflict = subjects.indexOf(subject);
    const { object, content, standard } = point;
    return {
      no: index + 1,
      object,
      content,
      standard,
      sources,
      conflict: conflict < 0 ? null : conflict + 1,
    };
  });
  const conflicts = subjects.map((subject, index): StandardConflict => {
    const sides = points.filter(({ conflict }) => conflict === index + 1);
    return {
      no: index + 1,
      subject,
      points: sides.map(({ no }) => no),
      agencyIds: [...new Set(sides.flatMap(({ sources }) => sources.map(({ agencyId }) => agencyId)))],
    };
  });
  const all = forms.reduce((sum, { points: own }) => sum + own.length, 0);
  return { points, conflicts, merged: all - points.length };
};
