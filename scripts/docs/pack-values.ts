// Which values of the packs cite a clause, and whether the core acts on them or they only inform people.
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { Source } from '../../domain/shared/outcome';

export interface PackValue {
  /** `cixi: rules.annualCap` */
  readonly at: string;
  /** False for what is only shown: the document's identity, names of bodies, information. */
  readonly acted: boolean;
}

const informing = new Set(['document', 'bodies']);

/** Lists by id, each entry of which the same code acts on whatever its id. */
const listed = new Set(['milestones', 'outward']);

/** Path → source, each parameter once: sections appear as their single parameters, which `information` keeps. */
const sources = (pack: PolicyPack): (readonly [string, Source])[] => [
  ...Object.entries(pack.steps).map(([key, { source }]) => [`steps.${key}`, source] as const),
  ...(pack.tiers === undefined
    ? []
    : [
        ['tiers.grading', pack.tiers.gradingSource] as const,
        ['tiers.sectors', pack.tiers.sectorsSource] as const,
        ...Object.entries(pack.tiers.measures).map(
          ([key, { source }]) => [`tiers.measures.${key}`, source] as const,
        ),
      ]),
  ...Object.entries(pack.consultation).map(([key, { source }]) => [`consultation.${key}`, source] as const),
  ...Object.entries(pack.ledger).map(([key, { source }]) => [`ledger.${key}`, source] as const),
  ...Object.entries(pack.documents ?? {}).map(([key, { source }]) => [`documents.${key}`, source] as const),
  ...Object.entries(pack.guidance).map(([key, { source }]) => [`guidance.${key}`, source] as const),
  ...Object.entries(pack.voice).map(([key, { source }]) => [`voice.${key}`, source] as const),
  ...Object.entries(pack.otherVisits).map(([key, { source }]) => [`otherVisits.${key}`, source] as const),
  ...Object.entries<{ readonly source: Source }>({ ...pack.services }).map(
    ([key, { source }]) => [`services.${key}`, source] as const,
  ),
  ...Object.entries<{ readonly source: Source }>({ ...pack.posts }).map(
    ([key, { source }]) => [`posts.${key}`, source] as const,
  ),
  ...Object.entries<{ readonly source: Source }>({ ...pack.complianceGuides }).map(
    ([key, { source }]) => [`complianceGuides.${key}`, source] as const,
  ),
  ...Object.entries<{ readonly source: Source }>({ ...pack.discretion }).map(
    ([key, { source }]) => [`discretion.${key}`, source] as const,
  ),
  ...Object.entries<{ readonly source: Source }>({ ...pack.caseConsultation }).map(
    ([key, { source }]) => [`caseConsultation.${key}`, source] as const,
  ),
  ...Object.entries<{ readonly source: Source }>({ ...pack.impact }).map(
    ([key, { source }]) => [`impact.${key}`, source] as const,
  ),
  ...Object.entries(pack.lists ?? {}).map(([key, { source }]) => [`lists.${key}`, source] as const),
  ...Object.entries<{ readonly source: Source }>({ ...pack.publication }).map(
    ([key, { source }]) => [`publication.${key}`, source] as const,
  ),
  ...Object.entries(pack.outward ?? {}).map(([key, { source }]) => [`outward.${key}`, source] as const),
  ...Object.entries(pack.milestones ?? {}).map(([key, { source }]) => [`milestones.${key}`, source] as const),
  ...Object.entries(pack.rules).map(([key, { source }]) => [`rules.${key}`, source] as const),
  ...Object.entries(pack.deadlines).map(([key, { source }]) => [`deadlines.${key}`, source] as const),
  ...Object.entries(pack.planning).map(([key, { source }]) => [`planning.${key}`, source] as const),
  ...Object.entries(pack.information).map(([key, { source }]) => [key, source] as const),
];

/** The word by which the core knows a parameter; null when no code can act on it. */
const wordOf = (path: string): string | null => {
  const [section, key] = path.split('.');
  if (section === undefined || key === undefined || informing.has(section)) return null;
  return section === 'approval' ? 'approval' : key;
};

/** Clause id → values citing it, in the order of the packs. */
export const valuesByClause = (
  packs: readonly PolicyPack[],
  words: ReadonlySet<string>,
): ReadonlyMap<string, readonly PackValue[]> => {
  const values = new Map<string, PackValue[]>();
  for (const pack of packs)
    for (const [path, { clauses }] of sources(pack)) {
      const word = wordOf(path);
      const known = listed.has(path.split('.')[0] ?? '') || (word !== null && words.has(word));
      const at = word === null && !path.includes('.') ? `information.${path}` : path;
      for (const id of clauses)
        values.set(id, [...(values.get(id) ?? []), { at: `${pack.id}: ${at}`, acted: known }]);
    }
  return values;
};
