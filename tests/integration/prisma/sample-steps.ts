// Steps as a lifecycle would record them, of ordinary size, without a workflow: each test changes what it is about.
import type { Step } from '../../../activities/types';
import { plainDate } from '../../../domain/calendar/plain-date';
import type { Deadline } from '../../../domain/inspection/deadline';
import { draftSchema, type Draft } from '../../../domain/inspection/draft';
import { initialState } from '../../../domain/inspection/evolve';
import type { InspectionState } from '../../../domain/inspection/state';
import type { OpenTask } from '../../../domain/inspection/tasks';
import { loadCalendar } from '../../../policies/load';

const calendar = loadCalendar();
const pack = { id: 'cixi', version: '1', hash: 'a'.repeat(64) };

export const sampleDraft = (change: Partial<Draft> = {}): Draft => ({
  ...draftSchema.parse({
    kind: 'planned',
    mode: 'single',
    channel: 'onSite',
    enterpriseId: 'cixi-ent-1',
    leadAgencyId: 'cixi-fire',
    agencyIds: ['cixi-fire'],
    itemIds: ['cixi-item-fire-1'],
    formVersion: '消防检查表 2026-1',
    platformTaskRef: 'ZJ-2026-0001',
    planLineRef: 'cixi-plan-fire-2026-1',
    window: { from: '2026-09-01', to: '2026-09-30' },
    method: '现场查看',
    content: '消防通道、消防设施和值班记录',
    officerIds: ['cixi-officer-1', 'cixi-officer-2'],
  }),
  ...change,
});

export const sampleDeadline = (change: Partial<Deadline> = {}): Deadline => ({
  id: 'approval:1',
  rule: 'approval',
  subject: '',
  startedAt: '2026-09-01T01:00:00.000Z',
  startedOn: plainDate('2026-09-01'),
  span: { unit: 'workingDay', amount: 3 },
  dueOn: plainDate('2026-09-04'),
  dueAt: '2026-09-04T16:00:00.000Z',
  remindAt: [],
  soft: false,
  provisional: false,
  calendarVersion: calendar.version,
  status: 'open',
  escalateAt: [],
  source: { clauses: ['ZZ-64'], ours: null },
  ...change,
});

export const sampleTask = (change: Partial<OpenTask> = {}): OpenTask => ({
  key: 'approve::1',
  command: 'approve',
  roles: ['agencyLeader', 'principalHead'],
  agencyId: 'cixi-fire',
  enterpriseId: null,
  assigneeId: null,
  deadlineId: null,
  dueAt: null,
  ...change,
});

export const sampleState = (lifecycleId: string, change: Partial<InspectionState> = {}): InspectionState => ({
  ...initialState(
    { type: 'InspectionDrafted', inspectionId: lifecycleId, by: 'cixi-drafter-1', draft: sampleDraft() },
    pack,
    calendar,
  ),
  ...change,
});

export interface StepChange extends Partial<Omit<Step, 'lifecycle'>> {
  readonly lifecycle?: Partial<Step['lifecycle']>;
}

/** The `sequence`th step of a lifecycle; minutes of its workflow time follow the sequence. */
export const sampleStep = (
  lifecycleId: string,
  sequence: number,
  previousHash: string | null,
  change: StepChange = {},
): Step => {
  const { calendar: _, ...sampled } = sampleState(lifecycleId);
  const state = change.state ?? sampled;
  return {
    lifecycleId,
    lifecycleType: 'inspection',
    sequence,
    at: new Date(Date.parse('2026-09-01T01:00:00.000Z') + sequence * 60_000).toISOString(),
    actor: {
      id: 'cixi-drafter-1',
      roles: ['drafter'],
      jurisdiction: 'cixi',
      agencyId: 'cixi-fire',
      enterpriseId: null,
    },
    updateId: `update-${String(sequence)}`,
    command: { name: 'assessNeed', data: { assessment: '确需开展' } },
    facts: null,
    events: [{ type: 'NeedAssessed', by: 'cixi-drafter-1', assessment: '确需开展' }],
    state,
    pack,
    calendarVersion: calendar.version,
    calendar: sequence === 1 ? calendar : null,
    previousHash,
    tasks: [],
    deadlines: [],
    notices: [],
    visits: [],
    ...change,
    lifecycle: {
      jurisdiction: 'cixi',
      enterpriseId: 'cixi-ent-1',
      leadAgencyId: 'cixi-fire',
      agencyIds: ['cixi-fire'],
      kind: 'planned',
      stage: 'plan',
      position: 'plan',
      nextDeadlineAt: null,
      parentId: null,
      ...change.lifecycle,
    },
  };
};
