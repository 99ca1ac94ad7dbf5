// A draft that nothing speaks against, and the register entries that go with it; each test changes what it is about.
import { plainDate, type PlainDate } from '../../../../../domain/calendar/plain-date';
import { draftSchema, type Draft } from '../../../../../domain/inspection/draft';
import type { Facts } from '../../../../../domain/inspection/facts';
import type { TriggerSource } from '../../../../../domain/inspection/vocabulary';

export const day = (text: string): PlainDate => plainDate(text);

const plain = draftSchema.parse({
  kind: 'planned',
  mode: 'single',
  channel: 'onSite',
  enterpriseId: 'firm-1',
  leadAgencyId: 'agency-a',
  agencyIds: ['agency-a'],
  itemIds: ['item-a1'],
  formVersion: 'form-2026.1',
  platformTaskRef: 'platform-1',
  planLineRef: 'plan-line-1',
  selection: 'drawn',
  window: { from: '2026-03-02', to: '2026-03-31' },
  method: '现场检查',
  content: '安全出口',
  offSiteInsufficient: '须现场查看',
  officerIds: ['officer-a1', 'officer-a2'],
  leaderOfficerId: 'officer-a1',
});

export const planned = (change: Partial<Draft> = {}): Draft => ({ ...plain, ...change });

export const joint = (change: Partial<Draft> = {}): Draft =>
  planned({
    mode: 'joint',
    agencyIds: ['agency-a', 'agency-b'],
    itemIds: ['item-a1', 'item-b1'],
    officerIds: ['officer-a1', 'officer-b1'],
    ...change,
  });

export const entrusted = (change: Partial<Draft> = {}): Draft =>
  planned({
    mode: 'entrusted',
    entrustedAgencyId: 'agency-b',
    entrustmentRef: 'entrustment-1',
    officerIds: ['officer-b1', 'officer-b2'],
    leaderOfficerId: 'officer-b1',
    ...change,
  });

export const offSite = (change: Partial<Draft> = {}): Draft =>
  planned({ channel: 'offSite', offSiteInsufficient: null, ...change });

export const special = (change: Partial<Draft> = {}): Draft =>
  planned({
    kind: 'special',
    special: {
      scope: '抛光企业',
      content: '粉尘',
      until: day('2026-06-30'),
      selectionCriterion: '三十人以上',
    },
    ...change,
  });

export const triggered = (source: TriggerSource = 'complaint', change: Partial<Draft> = {}): Draft =>
  planned({
    kind: 'triggered',
    planLineRef: null,
    selection: 'manual',
    trigger: { source, evidenceRef: 'evidence-1', separateVisitReason: null },
    ...change,
  });

export const temporary = (source: TriggerSource = 'suddenEvent', change: Partial<Draft> = {}): Draft =>
  triggered(source, { kind: 'temporary', ...change });

const item = (id: string, ownerAgencyId: string): Facts['items'][number] => ({
  id,
  ownerAgencyId,
  publishedOn: day('2025-03-31'),
  endedOn: null,
  hasLegalBasis: true,
  simple: true,
  workSafety: false,
  stateSecret: false,
});

const officer = (id: string, agencyId: string): Facts['officers'][number] => ({
  id,
  agencyId,
  standing: 'officer',
  certificateFrom: day('2024-01-01'),
  certificateTo: day('2027-12-31'),
});

const agency = (id: string): Facts['agencies'][number] => ({
  id,
  qualified: true,
  bodyKind: 'agency',
  territories: ['3302'],
  outOfAreaFilingRef: null,
});

/** What the registers say of a draft when everything is in order. */
export const factsOf = (draft: Draft, change: Partial<Facts> = {}): Facts => ({
  enterprise: {
    id: draft.enterpriseId,
    pool: 'general',
    risk: 'medium',
    hasCode: true,
    parkId: null,
    jointOptOut: false,
    territory: '330282',
  },
  agencies: ['agency-a', 'agency-b'].map(agency),
  items: [item('item-a1', 'agency-a'), item('item-a2', 'agency-a'), item('item-b1', 'agency-b')],
  officers: [
    ...['officer-a1', 'officer-a2', 'officer-a3', 'reviewer-a', 'leader-a'].map((id) =>
      officer(id, 'agency-a'),
    ),
    ...['officer-b1', 'officer-b2'].map((id) => officer(id, 'agency-b')),
    officer('officer-c1', 'agency-c'),
  ],
  visits: [
    { agencyId: 'agency-a', counted: 0, exempt: 0, triggered: 0 },
    { agencyId: 'agency-b', counted: 0, exempt: 0, triggered: 0 },
  ],
  planLine: draft.planLineRef === null ? null : { ref: draft.planLineRef, filedOn: day('2026-01-15') },
  overlapping: [],
  recentResults: [],
  specialsThisYear: 0,
  limits: [],
  ...change,
});
