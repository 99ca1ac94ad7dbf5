// What the pack's rules find in a plan that is sent in: contents, items against the register, numbers, scope (HZ-07, CX-42, DE-20 …).
import { addDays, yearOf } from '../calendar/plain-date';
import { finding, judge, type Finding } from '../inspection/rules/judge';
import type { Note } from '../inspection/events';
import type { PolicyPack } from '../policy/policy-pack';
import { refuse, type Refusal } from '../shared/outcome';
import type { PlanFacts } from './facts';
import type { PlanLine } from './line';
import type { PlanState } from './state';
import type { PlanField } from './vocabulary';

const fieldNames: Readonly<Record<PlanField, string>> = {
  basis: '编制依据',
  goals: '目标任务',
  form: '检查形式',
  scope: '检查范围',
  content: '检查内容',
  schedule: '分月安排',
  timeLimit: '时限',
};

/** The period itself is the time limit; what every line says needs no second place. */
const isWritten = ({ head }: PlanState, field: PlanField): boolean => {
  if (field === 'timeLimit') return true;
  return field === 'schedule' ? head.schedule.length > 0 : head[field] !== null;
};

/** A field that the document wants and the plan lacks; null when none. */
export const contentsRefusal = (state: PlanState, { planning }: PolicyPack): Refusal | null => {
  const { kind, head, lines } = state;
  const wanted = kind === 'annual' ? planning.fields : planning.specialFields;
  const missing = wanted.value.filter((field) => !isWritten(state, field));
  if (missing.length > 0)
    return refuse(
      'fieldRequired',
      { field: missing.map((field) => fieldNames[field]).join('、') },
      wanted.source,
    );
  if (kind === 'annual') {
    if (planning.inputs.value.some((input) => head.inputs[input] === null))
      return refuse('fieldRequired', { field: '上年检查结果和行业风险' }, planning.inputs.source);
    if (planning.capStated.value && head.capPerEnterprise === null)
      return refuse('fieldRequired', { field: '对同一企业的年度检查次数上限' }, planning.capStated.source);
  }
  return lines.length === 0 ? refuse('fieldRequired', { field: '计划条目' }) : null;
};

/** The period lies in the plan's year, and each line within the period. */
export const periodRefusal = ({ year, head: { period }, lines }: PlanState): Refusal | null => {
  if (yearOf(period.from) !== year)
    return refuse('fieldRequired', { field: `${String(year)}年之内的起止日期` });
  if (yearOf(period.to) > year + 1 || addDays(period.from, 366) < period.to)
    return refuse('fieldRequired', { field: '不超过一年的起止日期' });
  const outside = lines.find(({ window }) => window.from < period.from || window.to > period.to);
  return outside === undefined
    ? null
    : refuse('fieldRequired', { field: `在计划起止日期之内的时段（条目 ${outside.ref}）` });
};

const isPublishedFor = (item: PlanFacts['items'][number], { window }: PlanLine): boolean =>
  item.published.some(({ from, to }) => from <= window.from && (to === null || to >= window.to));

/** Published through the whole window, with a basis, and owned by an agency that takes part in the line (HZ-07, CX-20, DE-10). */
const itemFindings = (state: PlanState, { items }: PlanFacts): readonly Finding[] => {
  const unpublished = new Set<string>();
  const baseless = new Map<string, string[]>();
  const foreign = new Map<string, readonly string[]>();
  for (const line of state.lines)
    for (const id of line.itemIds) {
      const item = items.find((known) => known.id === id);
      const takingPart = [state.agencyId, ...line.cooperatingAgencyIds];
      if (item === undefined || !isPublishedFor(item, line)) unpublished.add(id);
      if (item === undefined) continue;
      if (!item.hasLegalBasis) baseless.set(id, [...(baseless.get(id) ?? []), line.ref]);
      if (!takingPart.includes(item.ownerAgencyId)) foreign.set(id, takingPart);
    }
  return [
    ...(unpublished.size > 0 ? [finding('itemPublished', { items: [...unpublished] })] : []),
    ...(baseless.size > 0
      ? [
          finding('itemLegalBasis', {
            items: [...baseless.keys()],
            lines: [...new Set([...baseless.values()].flat())],
          }),
        ]
      : []),
    ...(foreign.size > 0
      ? [
          finding('itemOwned', {
            items: [...foreign.keys()],
            notOf: [...new Set([...foreign.values()].flat())],
          }),
        ]
      : []),
  ];
};

const bodyFindings = ({ agencyIds }: PlanState, { agencies }: PlanFacts): readonly Finding[] => {
  const unqualified = agencyIds.filter(
    (id) => agencies.find((agency) => agency.id === id)?.qualified !== true,
  );
  return unqualified.length > 0 ? [finding('bodyQualified', { agencies: unqualified })] : [];
};

/** A special plan that takes a whole pool or tier, or draws all of one, without saying by what it chooses (HZ-40). */
const blanketFindings = (
  { kind, head, lines }: PlanState,
  { coveredPools }: PlanFacts,
): readonly Finding[] => {
  if (kind !== 'special' || head.criterion !== null) return [];
  const drawsAll = lines.some(({ targets }) => targets.kind === 'sampled' && targets.ratioPercent === 100);
  if (coveredPools.length > 0) return [finding('specialNotBlanket', { classes: coveredPools })];
  return drawsAll ? [finding('specialNotBlanket')] : [];
};

/** Of the agency, and of the whole jurisdiction where a body has set a number for it (A47). */
const numberFindings = (
  { kind, agencyId }: PlanState,
  facts: PlanFacts,
  pack: PolicyPack,
): readonly Finding[] => {
  if (kind !== 'special') return [];
  const rule = 'specialYearlyLimit';
  const decided = facts.limits.filter((limit) => limit.rule === rule);
  const own = decided.find((limit) => limit.agencyId === agencyId)?.limit ?? pack.rules[rule].limit;
  const area = decided.find((limit) => limit.agencyId === null)?.limit ?? null;
  const { ofAgency, ofArea } = facts.specials;
  const over: Finding[] = [];
  if (own !== null && ofAgency + 1 > own) over.push(finding(rule, { visit: ofAgency + 1, limit: own }));
  if (area !== null && ofArea + 1 > area) over.push(finding(rule, { visit: ofArea + 1, limit: area }));
  if (own === null && area === null) over.push(finding(rule, { visit: ofAgency + 1, limit: null }, 'count'));
  return over;
};

/** Each annual line that the special plan overlaps has its outcome (CX-61, DE-34). */
const linkRefusal = (
  { kind, head }: PlanState,
  facts: PlanFacts,
  { planning }: PolicyPack,
): Refusal | null => {
  if (kind !== 'special' || !planning.linkToAnnual.value) return null;
  const open = facts.overlappingLines.filter(({ ref }) => !head.links.some((link) => link.ref === ref));
  return open.length === 0
    ? null
    : refuse('overlapUndecided', { refs: open.map(({ ref }) => ref) }, planning.linkToAnnual.source);
};

export type Judged = { readonly ok: true; readonly notes: readonly Note[] } | Refusal;

/** Refs are free and the agency has no other annual plan of the year: asked whenever lines or plan are new. */
export const registerRefusal = (
  { kind, year }: Pick<PlanState, 'kind' | 'year'>,
  facts: PlanFacts,
): Refusal | null => {
  if (facts.takenRefs.length > 0) return refuse('lineRefTaken', { refs: facts.takenRefs });
  if (kind === 'annual' && facts.samePlanIds.length > 0)
    return refuse('planExists', { year, plans: facts.samePlanIds });
  return facts.unknownEnterprises.length > 0
    ? refuse('unknownSubject', { subject: facts.unknownEnterprises.slice(0, 20) })
    : null;
};

/** Everything that the registers have to say against the plan, at submission and again at the approval. */
export const judgePlan = (state: PlanState, facts: PlanFacts, pack: PolicyPack): Judged => {
  const { refusals, notes } = judge(
    [
      ...itemFindings(state, facts),
      ...bodyFindings(state, facts),
      ...blanketFindings(state, facts),
      ...numberFindings(state, facts, pack),
    ],
    pack,
    [],
  );
  const refusal = registerRefusal(state, facts) ?? refusals[0] ?? linkRefusal(state, facts, pack);
  return refusal ?? { ok: true, notes };
};
