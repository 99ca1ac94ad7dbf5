// The status × command table, every cell said: x where a command exists, . where the position refuses it. Checked against
// what decide answers to somebody who holds every role, and against what allowedActions lists.
import { allowedActions } from '../../../../domain/inspection/allowed-actions';
import { commandNames, systemCommands, type CommandName } from '../../../../domain/inspection/commands';
import { decide } from '../../../../domain/inspection/decide';
import type { InspectionState } from '../../../../domain/inspection/state';
import { positions, type Position } from '../../../../domain/inspection/vocabulary';
import { roles } from '../../../../domain/shared/actor';
import { published } from '../calendar/published-calendar';
import { planned } from './kit/drafts';
import { given, shanghai, type Given } from './kit/given';
import { everyStage } from './kit/packs';
import { almighty } from './kit/people';
import { sampleData } from './kit/sample-data';

const table = `
                             plan legalReview approval coding awaitingEntry inside resultNotice rectification creditRepair closed withdrawn refused voided
  draftInspection            .    .           .        .      .             .      .            .             .            .      .         .       .
  reviseDraft                x    .           .        .      .             .      .            .             .            .      .         .       .
  assessNeed                 x    .           .        .      .             .      .            .             .            .      .         .       .
  submitForReview            x    .           .        .      .             .      .            .             .            .      .         .       .
  withdraw                   x    x           x        x      x             .      .            .             .            .      .         .       .
  recogniseResults           x    x           x        x      x             .      .            .             .            .      .         .       .
  passLegalReview            .    x           .        .      .             .      .            .             .            .      .         .       .
  returnForCorrection        .    x           x        .      .             .      .            .             .            .      .         .       .
  recordCollectiveDiscussion .    .           x        .      .             .      .            .             .            .      .         .       .
  approve                    .    .           x        .      .             .      .            .             .            .      .         .       .
  approveByGovernment        .    .           x        .      .             .      .            .             .            .      .         .       .
  refuseApproval             .    .           x        .      .             .      .            .             .            .      .         .       .
  fileWithBody               .    .           .        x      x             .      .            .             .            .      .         .       .
  exemptFromFiling           .    .           .        x      x             .      .            .             .            .      .         .       .
  serveAdvanceNotice         .    .           .        x      x             .      .            .             .            .      .         .       .
  waiveAdvanceNotice         .    .           .        x      x             .      .            .             .            .      .         .       .
  proposeVisitDay            .    .           .        x      x             .      .            .             .            .      .         .       .
  answerVisitDay             .    .           .        x      x             .      .            .             .            .      .         .       .
  answerSelfCheck            .    .           .        x      x             .      .            .             .            .      .         .       .
  issueActionCode            .    .           .        x      x             x      .            .             .            .      .         .       .
  revokeActionCode           .    .           .        .      x             x      .            .             .            .      .         .       .
  registerCodeOutage         .    .           .        x      x             .      .            .             .            .      .         .       .
  grantOverride              x    x           x        x      x             x      x            x             x            .      .         .       .
  voidInspection             .    .           .        .      .             x      x            x             x            .      .         .       .
  replaceOfficer             x    x           x        x      x             x      .            .             .            .      .         .       .
  requestRecusal             .    .           .        x      x             x      .            .             .            .      .         .       .
  decideRecusal              .    .           .        x      x             x      x            x             x            .      .         .       .
  promiseConduct             .    .           .        x      x             x      .            .             .            .      .         .       .
  recordDoorCheck            .    .           .        x      x             x      .            .             .            .      .         .       .
  refuseEntry                x    x           x        x      x             .      .            .             .            .      .         .       .
  recordEntry                .    .           .        x      x             .      .            .             .            .      .         .       .
  enterUrgently              x    x           x        x      x             .      .            .             .            .      .         .       .
  startOffSiteCheck          .    .           .        .      x             .      .            .             .            .      .         .       .
  attachEvidence             .    .           .        .      x             x      x            x             x            .      .         .       .
  recordCheck                .    .           .        .      .             x      .            .             .            .      .         .       .
  finishOnSite               .    .           .        .      .             x      .            .             .            .      .         .       .
  approveRetroactively       .    .           .        .      .             x      x            x             x            .      .         .       .
  issueCodeRetroactively     .    .           .        .      .             x      x            x             x            .      .         .       .
  fileRetroactively          .    .           .        .      .             x      x            x             x            .      .         .       .
  fileTriggeredReturn        .    .           .        .      .             .      x            x             x            .      .         .       .
  recordResult               .    .           .        .      .             .      x            .             .            .      .         .       .
  serveResultNotice          .    .           .        .      .             .      x            .             .            .      .         .       .
  submitRectification        .    .           .        .      .             .      .            x             .            .      .         .       .
  verifyRectification        .    .           .        .      .             .      .            x             .            .      .         .       .
  combineCorrections         .    .           .        .      .             .      .            x             .            .      .         .       .
  extendRectification        .    .           .        .      .             .      .            x             .            .      .         .       .
  openPenaltyCase            .    .           .        .      .             .      x            x             x            .      .         .       .
  recordPenaltyDecision      .    .           .        .      .             .      .            x             x            .      .         .       .
  recordTransferReceipt      .    .           .        .      .             .      .            x             .            .      .         .       .
  applyForObservation        .    .           .        .      .             .      .            x             x            .      .         .       .
  decideObservation          .    .           .        .      .             .      .            x             x            .      .         .       .
  concludeObservation        .    .           .        .      .             .      .            x             x            .      .         .       .
  weighDisposal              .    .           .        .      .             .      x            x             x            .      .         .       .
  decideSeverePenalty        .    .           .        .      .             .      x            x             x            .      .         .       .
  recordCoercion             .    .           .        .      .             x      x            x             x            .      .         .       .
  giveObservationGuidance    .    .           .        .      .             .      .            x             x            .      .         .       .
  recordParkContact          .    .           .        x      x             x      .            .             .            .      .         .       .
  requestCaseConsultation    .    .           .        .      .             .      x            x             x            .      .         .       .
  giveConsultationOpinion    .    .           .        .      .             .      x            x             x            .      .         .       .
  concludeCaseConsultation   .    .           .        .      .             .      x            x             x            .      .         .       .
  assessCaseImpact           .    .           .        .      .             .      x            x             x            .      .         .       .
  decideImpactMeasure        .    .           .        .      .             .      x            x             x            .      .         .       .
  recordImpactMeasure        .    .           .        .      .             .      x            x             x            .      .         .       .
  lapseDeadline              x    x           x        x      x             x      x            x             x            .      .         .       .
  remindOfDeadline           x    x           x        x      x             x      x            x             x            .      .         .       .
  escalateDeadline           x    x           x        x      x             x      x            x             x            .      .         .       .
  issueDocument              x    x           x        x      x             x      x            x             x            .      .         .       .
  recomputeDeadlines         x    x           x        x      x             x      x            x             x            .      .         .       .
`;

const [header = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

const marked = (position: Position): readonly string[] => {
  const column = header.indexOf(position) + 1;
  return rows.filter((row) => row[column] === 'x').map(([command = '']) => command);
};

const concluded = (outcome: Readonly<Record<string, unknown>>): Given => {
  const visit = given(everyStage).reach('resultNotice');
  return visit.does('officer', 'recordResult', { agencyId: 'agency-a', summary: '有问题', ...outcome });
};

const at: Readonly<Record<Position, () => Given>> = {
  plan: () => given(everyStage),
  legalReview: () => given(everyStage).reach('legalReview'),
  approval: () => given(everyStage).reach('approval'),
  coding: () => given(everyStage).reach('coding'),
  awaitingEntry: () => given(everyStage).reach('awaitingEntry'),
  inside: () => given(everyStage).reach('inside'),
  resultNotice: () => given(everyStage).reach('resultNotice'),
  rectification: () =>
    concluded({ outcome: 'correctByDate', correctBy: '2026-03-20' }).reach('rectification'),
  creditRepair: () => {
    const visit = concluded({ outcome: 'caseOpened' });
    return visit
      .does('leader', 'openPenaltyCase', { agencyId: 'agency-a', caseRef: 'case-1' })
      .reach('creditRepair');
  },
  closed: () => given(everyStage).reach('closed'),
  withdrawn: () => given(everyStage).does('drafter', 'withdraw', { reason: '不再需要' }),
  voided: () =>
    given(everyStage).reach('inside').does('supervisor', 'voidInspection', { reason: '擅自检查' }),
  refused: () => given(everyStage).reach('approval').does('leader', 'refuseApproval', { reason: '没有必要' }),
};

const states = new Map<Position, InspectionState>();
const stateAt = (position: Position): InspectionState => {
  const known = states.get(position) ?? at[position]().state;
  states.set(position, known);
  return known;
};

const everyRole = almighty(everyStage.id, roles);

const answer = (state: InspectionState, name: CommandName): string => {
  const outcome = decide(
    {
      state,
      actor: everyRole,
      pack: everyStage,
      now: shanghai('2026-03-02 10:00'),
      calendar: published,
      facts: null,
    },
    sampleData(name),
  );
  return outcome.ok ? 'ok' : outcome.code;
};

test('every command has its row and every position its column', () => {
  expect(rows.map(([command]) => command)).toEqual(commandNames);
  expect(header).toEqual(positions);
  expect(rows.every((row) => row.length === positions.length + 1)).toBe(true);
});

describe.each(positions)('at %s', (position) => {
  test('exactly the marked commands exist', () => {
    const existing = commandNames.filter(
      (name) => !['illegalInThisState', 'alreadyDrafted'].includes(answer(stateAt(position), name)),
    );
    expect(existing).toEqual(marked(position));
  });

  test('the buttons show exactly the marked commands that people give', () => {
    const shown = allowedActions({
      state: stateAt(position),
      actor: everyRole,
      pack: everyStage,
      now: shanghai('2026-03-02 10:00'),
      facts: null,
    });
    expect(shown.map(({ command }) => command)).toEqual(
      marked(position).filter((command) => !systemCommands.some((system) => system === command)),
    );
  });
});

test('before it is drafted an inspection knows one command only', () => {
  const answers = commandNames.map((name) => {
    const context = { state: null, actor: everyRole, pack: everyStage, now: shanghai('2026-03-02 10:00') };
    const outcome = decide({ ...context, calendar: published, facts: null }, sampleData(name));
    return outcome.ok ? name : outcome.code;
  });
  expect(new Set(answers)).toEqual(new Set(['draftInspection', 'notDrafted']));
});

test('a drafted inspection is not drafted again', () => {
  const again = given(everyStage).when('drafter', 'draftInspection', {
    inspectionId: 'inspection-2',
    draft: planned(),
  });
  again.refused('alreadyDrafted');
});
