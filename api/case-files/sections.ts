// What a case is made of, gathered: each part is read when its turn comes (packing.ts).
import type { Renderer } from '../../documents/renderer';
import type { Actor } from '../../domain/shared/actor';
import type { TimelineStep } from '../../prisma/queries/timeline';
import type { ApiDependencies } from '../dependencies';
import type { StoredInspection } from '../inspections/stored';
import { actsIn, evidenceIn } from './acts-parts';
import { documentsIn, formIn, historyIn, recordOf } from './record-parts';

export interface Taking {
  readonly actor: Actor;
  readonly found: StoredInspection;
  /** ISO instant. */
  readonly now: string;
}

export const sectionsOf = async (
  dependencies: ApiDependencies,
  papers: Renderer,
  { actor, found }: Taking,
  steps: readonly TimelineStep[],
) => ({
  record: await recordOf(dependencies, actor, found, steps),
  documents: await documentsIn(dependencies, papers, found),
  evidence: await evidenceIn(dependencies, found),
  form: await formIn(dependencies, found),
  acts: await actsIn(dependencies, actor, found, steps),
  history: await historyIn(dependencies, actor, found),
});
export type Sections = Awaited<ReturnType<typeof sectionsOf>>;
