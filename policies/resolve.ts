// Base and jurisdiction become one pack: what the jurisdiction's document says wins, entry by entry, the rest is the
// base's. Pure; the hash is added where files are read.
import type {
  DeadlineRule,
  ListTerms,
  PolicyPack,
  Rule,
  StepRequirement,
  TierMeasures,
} from '../domain/policy/policy-pack';
import type { ConductPolicy } from '../domain/policy/case-care';
import { joined, type Source } from '../domain/shared/outcome';
import type { AuthoredPack, BasePack } from './schema';
import type { Milestones } from '../domain/policy/milestones';
import type { OutwardPlatforms } from '../domain/policy/outward';
import type { AuthoredMilestones } from './schema-milestones';
import type { AuthoredOutward } from './schema-outward';
import type { AuthoredListTerms, AuthoredMeasures } from './schema-classes';
import type { AuthoredSource } from './schema-source';

type Overlay<T> = { readonly [K in keyof T]?: T[K] | undefined };
type Entry = AuthoredSource & { readonly value: unknown };
type Information = PolicyPack['information'];

const overlay = <T extends object>(base: T, over: Overlay<T>): T => {
  const said = Object.entries<unknown>(over).filter(([, value]) => value !== undefined);
  return { ...base, ...Object.fromEntries(said) };
};

const sourceOf = ({ clauses, ours }: AuthoredSource): Source => ({
  clauses: clauses ?? [],
  ours: ours ?? null,
});

/** Of several parameters read together: all clauses, all reasons, each once. */
const merged = (entries: Readonly<Record<string, AuthoredSource>>): Source => {
  const sources = Object.values(entries).map(sourceOf);
  const reasons = new Set(sources.flatMap(({ ours }) => ours ?? []));
  return {
    clauses: [...new Set(sources.flatMap(({ clauses }) => clauses))],
    ours: reasons.size === 0 ? null : [...reasons].join('；'),
  };
};

/** Each parameter under its path, so that no source is lost where several are merged. */
const itemised = (section: string, entries: Readonly<Record<string, Entry | undefined>>): Information =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([key, entry]) =>
      entry === undefined
        ? []
        : [[section === '' ? key : `${section}.${key}`, { value: entry.value, source: sourceOf(entry) }]],
    ),
  );

const mapValues = <K extends string, A, B>(
  record: Readonly<Record<K, A>>,
  change: (value: A) => B,
): Record<K, B> => {
  const pairs = Object.entries<A>(record).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(pairs) as Record<K, B>;
};

/** Values keep their own sources: a refusal cites exactly what it rests on. */
const sourcedOf = <T>(entries: Readonly<Record<string, Entry>>): T =>
  Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [key, { value: entry.value, source: sourceOf(entry) }]),
  ) as T;

const step = (entry: BasePack['steps']['legalReview']): StepRequirement => ({
  requiredFor: entry.value,
  source: sourceOf(entry),
});

const rule = (entry: BasePack['rules']['annualCap']): Rule => ({
  strength: entry.strength,
  limit: entry.limit ?? null,
  overrideBy: entry.overrideBy ?? null,
  source: sourceOf(entry),
});

const deadline = ({ clauses, ours, ...terms }: BasePack['deadlines']['approval']): DeadlineRule => ({
  ...terms,
  source: sourceOf({ clauses, ours }),
});

const said = <T>(entry: AuthoredSource & { readonly value: T }) => ({
  value: entry.value,
  source: sourceOf(entry),
});

const itemListOf = (list: BasePack['itemList']): PolicyPack['itemList'] => ({
  title: said(list.title),
  origins: said(list.origins),
  sourceRequired: said(list.sourceRequired),
  requiredFields: said(list.requiredFields),
  ownerDeciders: said(list.ownerDeciders),
  filingRecipient: said(list.filingRecipient),
  filingBeforePublication: said(list.filingBeforePublication),
  publishers: said(list.publishers),
  publishedAt: said(list.publishedAt),
  clearingGrounds: said(list.clearingGrounds),
  noEffectMonths: said(list.noEffectMonths),
  strictOut: said(list.strictOut),
  madeTogether: said(list.madeTogether),
  standardsToGovernment: said(list.standardsToGovernment),
});

/** The national lists as the place takes them over: one list for complaints and for promises. */
const conductOf = ({ commonClasses, nationalGroups }: PolicyPack['voice']): ConductPolicy => ({
  items: {
    value: commonClasses.value.filter(({ group }) => nationalGroups.value.some((taken) => taken === group)),
    source: joined([nationalGroups.source, commonClasses.source]),
  },
});

const measures = ({ clauses, ours, ...terms }: AuthoredMeasures): TierMeasures => ({
  ...terms,
  source: sourceOf({ clauses, ours }),
});

const listTerms = ({ clauses, ours, ...terms }: AuthoredListTerms): ListTerms => ({
  ...terms,
  source: sourceOf({ clauses, ours }),
});

const outwardOf = (platforms: AuthoredOutward): OutwardPlatforms =>
  mapValues(platforms, ({ clauses, ours, ...terms }) => ({
    ...terms,
    matters: JSON.parse(JSON.stringify(terms.matters)) as OutwardPlatforms[string]['matters'],
    source: sourceOf({ clauses, ours }),
  }));

const milestonesOf = (milestones: AuthoredMilestones): Milestones =>
  mapValues(milestones, ({ clauses, ours, ...terms }) => ({ ...terms, source: sourceOf({ clauses, ours }) }));

/** Everything of the pack but its hash. */
export const resolvePack = (base: BasePack, pack: AuthoredPack): Omit<PolicyPack, 'hash'> => {
  const bodies = { ...base.bodies, ...pack.bodies };
  const approval = overlay(base.approval, pack.approval);
  const filing = overlay(base.filing, pack.filing);
  const advanceNotice = overlay(base.advanceNotice, pack.advanceNotice);
  const code = overlay(base.code, pack.code);
  const urgentEntry = overlay(base.urgentEntry, pack.urgentEntry);
  const selection = overlay(base.selection, pack.selection);
  const { grading, sectors, ...classes } = overlay(base.tiers, pack.tiers);
  const triggers = overlay(base.triggers, pack.triggers);
  const recording = overlay(base.recording, pack.recording);
  const recusal = overlay(base.recusal, pack.recusal);
  const outcomes = overlay(base.outcomes, pack.outcomes);
  const creditRepair = overlay(base.creditRepair, pack.creditRepair);
  const itemList = overlay(base.itemList, pack.itemList);
  const voice = sourcedOf<PolicyPack['voice']>(overlay(base.voice, pack.voice));
  const reminders = overlay(base.reminders, pack.reminders);
  const { prefix, ...document } = pack.document;
  const value = ({ value: content }: { readonly value: string }): string => content;
  return {
    id: pack.pack,
    name: pack.name,
    version: pack.version,
    status: pack.document.status.value,
    bodies: mapValues(bodies, value),
    steps: mapValues(overlay(base.steps, pack.steps), step),
    approval: { level: mapValues(approval, (entry) => entry.value), source: merged(approval) },
    filing: {
      recipients: filing.recipients.value,
      copies: filing.copies.value,
      leadWorkingDays: filing.leadWorkingDays.value,
      parkCommitteeTold: filing.parkCommitteeTold.value,
      exemptions: filing.exemptions.value,
      source: merged(filing),
    },
    advanceNotice: {
      required: advanceNotice.required.value,
      leadWorkingDays: advanceNotice.leadWorkingDays.value,
      contents: advanceNotice.contents.value,
      exemptions: advanceNotice.exemptions.value,
      grades: advanceNotice.grades.value,
      gradesSource: sourceOf(advanceNotice.grades),
      published: advanceNotice.published.value,
      source: merged({
        required: advanceNotice.required,
        leadWorkingDays: advanceNotice.leadWorkingDays,
        contents: advanceNotice.contents,
        exemptions: advanceNotice.exemptions,
      }),
    },
    code: {
      bearer: code.bearer.value,
      name: code.name.value,
      issuer: code.issuer.value,
      checkInWithoutCode: code.checkInWithoutCode.value,
      scanFields: code.scanFields.value,
      scanSource: sourceOf(code.scanFields),
      visitsPublished: code.visitsPublished.value,
      recheckByCode: code.recheckByCode.value,
      recheckSource: sourceOf(code.recheckByCode),
      checkIn: { withinMetres: code.checkInWithinMetres.value, maxAgeSeconds: code.fixMaxAgeSeconds.value },
      clockSlackSeconds: code.clockSlackSeconds.value,
      source: merged({
        bearer: code.bearer,
        name: code.name,
        issuer: code.issuer,
        checkInWithoutCode: code.checkInWithoutCode,
      }),
    },
    urgentEntry: {
      approval: urgentEntry.approval.value,
      filing: urgentEntry.filing.value,
      code: urgentEntry.code.value,
      reasonRequired: urgentEntry.reasonRequired.value,
      source: merged(urgentEntry),
    },
    selection: {
      keyFields: selection.keyFields.value,
      freePools: selection.freePools.value,
      source: merged(selection),
    },
    tiers: {
      grading: grading.value,
      gradingSource: sourceOf(grading),
      sectors: sectors.value,
      sectorsSource: sourceOf(sectors),
      measures: mapValues(classes, measures),
    },
    lists: mapValues(overlay(base.lists, pack.lists), listTerms),
    triggers: {
      sources: triggers.sources.value,
      capExempt: triggers.capExempt.value,
      capWarnOnly: triggers.capWarnOnly.value,
      monthlyReturn: triggers.monthlyReturn.value,
      frequencyOf: triggers.frequencyOf.value,
      source: merged(triggers),
    },
    recording: { matters: recording.matters.value, source: sourceOf(recording.matters) },
    recusal: { eachSide: recusal.eachSide.value, source: sourceOf(recusal.eachSide) },
    outcomes: {
      leniencyGrounds: outcomes.leniencyGrounds.value,
      observation: outcomes.observation.value,
      combinedCorrection: outcomes.combinedCorrection.value,
      combinedExtension: outcomes.combinedExtension.value,
      proofOfCorrection: outcomes.proofOfCorrection.value,
      caseEvidenceNamed: outcomes.caseEvidenceNamed.value,
      source: merged(outcomes),
    },
    creditRepair: {
      required: creditRepair.required.value,
      followUpVisit: creditRepair.followUpVisit.value,
      followUpMode: creditRepair.followUpMode.value,
      followUpCounted: creditRepair.followUpCounted.value,
      regimes: creditRepair.regimes.value,
      regimesSource: sourceOf(creditRepair.regimes),
      decisionExtension: creditRepair.decisionExtension.value,
      synchroniseTo: creditRepair.synchroniseTo.value,
      specialist: creditRepair.specialist.value,
      routes: creditRepair.routes.value,
      reapply: creditRepair.reapply.value,
      reapplySource: sourceOf(creditRepair.reapply),
      source: merged({ required: creditRepair.required, followUpVisit: creditRepair.followUpVisit }),
    },
    discretion: sourcedOf<NonNullable<PolicyPack['discretion']>>(overlay(base.discretion, pack.discretion)),
    caseConsultation: sourcedOf<NonNullable<PolicyPack['caseConsultation']>>(
      overlay(base.caseConsultation, pack.caseConsultation),
    ),
    impact: sourcedOf<NonNullable<PolicyPack['impact']>>(overlay(base.impact, pack.impact)),
    conduct: conductOf(voice),
    planning: sourcedOf<PolicyPack['planning']>(overlay(base.planning, pack.planning)),
    consultation: sourcedOf<PolicyPack['consultation']>(overlay(base.consultation, pack.consultation)),
    ledger: sourcedOf<PolicyPack['ledger']>(overlay(base.ledger, pack.ledger)),
    otherVisits: sourcedOf<PolicyPack['otherVisits']>(overlay(base.otherVisits, pack.otherVisits)),
    services: sourcedOf<NonNullable<PolicyPack['services']>>(overlay(base.services, pack.services)),
    posts: sourcedOf<NonNullable<PolicyPack['posts']>>(overlay(base.posts, pack.posts)),
    complianceGuides: sourcedOf<PolicyPack['complianceGuides']>(
      overlay(base.complianceGuides, pack.complianceGuides),
    ),
    documents: sourcedOf<NonNullable<PolicyPack['documents']>>(overlay(base.documents, pack.documents)),
    guidance: sourcedOf<PolicyPack['guidance']>(overlay(base.guidance, pack.guidance)),
    voice,
    publication: sourcedOf<NonNullable<PolicyPack['publication']>>(
      overlay(base.publication, pack.publication),
    ),
    outward: outwardOf({ ...base.outward, ...pack.outward }),
    milestones: milestonesOf({ ...base.milestones, ...pack.milestones }),
    itemList: itemListOf(itemList),
    rules: mapValues(overlay(base.rules, pack.rules), rule),
    deadlines: mapValues(overlay(base.deadlines, pack.deadlines), deadline),
    reminders: { hour: reminders.hour.value, source: merged(reminders) },
    information: {
      base: {
        value: `${base.name} ${base.version}`,
        source: { clauses: [], ours: `文件（${prefix}）没有写明的取自底板` },
      },
      ...itemised('document', document),
      ...itemised('bodies', bodies),
      ...itemised('itemList', itemList),
      ...itemised('approval', approval),
      ...itemised('filing', filing),
      ...itemised('advanceNotice', advanceNotice),
      ...itemised('code', code),
      ...itemised('urgentEntry', urgentEntry),
      ...itemised('selection', selection),
      ...itemised('triggers', triggers),
      ...itemised('recusal', recusal),
      ...itemised('outcomes', outcomes),
      ...itemised('creditRepair', creditRepair),
      ...itemised('', overlay(base.information, pack.information)),
    },
  };
};
