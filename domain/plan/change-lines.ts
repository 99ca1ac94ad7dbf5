// What a change of a plan makes of its lines: pure, so that the consultation can show the result before anybody agrees.
import { refuse, type Refusal } from '../shared/outcome';
import type { PlanChange } from './adjustment';
import { linesFault } from './draft';
import { linesWith } from './evolve';
import { objectsOf, type PlanLine } from './line';

export interface ChangedLines {
  readonly ok: true;
  /** New and rewritten lines. */
  readonly lines: readonly PlanLine[];
  readonly removed: readonly string[];
}

const unknownLine = (ref: string): Refusal => refuse('lineUnknown', { ref });

const without = (line: PlanLine, ids: readonly string[]): PlanLine => {
  const { targets } = line;
  const rest = objectsOf(line).filter((id) => !ids.includes(id));
  return {
    ...line,
    targets:
      targets.kind === 'named'
        ? { ...targets, enterpriseIds: rest }
        : { ...targets, drawnEnterpriseIds: rest },
  };
};

const withTargets = (
  line: PlanLine,
  { drawId, enterpriseIds }: Extract<PlanChange, { kind: 'setTargets' }>,
): PlanLine => ({
  ...line,
  targets:
    line.targets.kind === 'named'
      ? { kind: 'named', enterpriseIds }
      : { ...line.targets, drawnEnterpriseIds: enterpriseIds, drawId },
});

/** Applies the changes one after the other; a refusal names the line that stands in the way and changes nothing. */
export const changeLines = (
  lines: readonly PlanLine[],
  changes: readonly PlanChange[],
): ChangedLines | Refusal => {
  const now = new Map(lines.map((line) => [line.ref, line]));
  const touched = new Set<string>();
  for (const change of changes) {
    const ref = change.kind === 'addLine' ? change.line.ref : change.ref;
    const line = now.get(ref);
    touched.add(ref);
    if (change.kind === 'addLine') {
      if (line !== undefined) return refuse('lineRefTaken', { refs: [ref] });
      now.set(ref, change.line);
      continue;
    }
    if (line === undefined) return unknownLine(ref);
    switch (change.kind) {
      case 'cancelLine': {
        const rest = change.enterpriseIds.length === 0 ? null : without(line, change.enterpriseIds);
        const strangers = change.enterpriseIds.filter((id) => !objectsOf(line).includes(id));
        if (strangers.length > 0) return refuse('unknownSubject', { subject: strangers });
        if (rest === null || (objectsOf(rest).length === 0 && rest.targets.kind === 'named')) now.delete(ref);
        else now.set(ref, rest);
        break;
      }
      case 'moveLine':
        now.set(ref, { ...line, window: change.window });
        break;
      case 'setTargets':
        now.set(ref, withTargets(line, change));
        break;
    }
  }
  return {
    ok: true,
    lines: [...now.values()].filter(({ ref }) => touched.has(ref)),
    removed: [...touched].filter((ref) => !now.has(ref) && lines.some((line) => line.ref === ref)),
  };
};

/** As `changeLines`, and held against what one plan may hold: `lines` and `removed` as there, `all` what the plan would be. */
export const changeWithinLimits = (
  lines: readonly PlanLine[],
  changes: readonly PlanChange[],
): (ChangedLines & { readonly all: readonly PlanLine[] }) | Refusal => {
  const changed = changeLines(lines, changes);
  if (!changed.ok) return changed;
  const all = linesWith(lines, changed.lines, changed.removed);
  const fault = linesFault(all);
  return fault === null ? { ...changed, all } : refuse('malformedCommand', { fault });
};
