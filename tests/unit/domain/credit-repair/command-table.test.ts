// The status × command table of a credit record, every cell said.
import { creditCommandNames } from '../../../../domain/credit-repair/commands';
import { openCreditTasks } from '../../../../domain/credit-repair/inbox';
import { creditStages, type CreditStage } from '../../../../domain/credit-repair/state';
import { huzhou } from '../inspection/kit/packs';
import { everybody } from '../inspection/kit/people';
import { published } from '../calendar/published-calendar';
import { application, telling, told, type CreditRecord } from './kit';

const table = `
                            told applied accepted returned granted refused closed
  tellCreditRepair          .    .       .        .        .       .       .
  applyForRepair            x    .       .        x        .       x       .
  returnRepairApplication   .    x       .        .        .       .       .
  acceptRepairApplication   .    x       .        .        .       .       .
  withdrawRepairApplication .    x       x        .        .       .       .
  extendCreditDecision      .    x       x        .        .       .       .
  nameCreditSpecialist      x    x       x        x        x       x       .
  grantRepair               .    x       x        .        .       .       .
  refuseRepair              .    x       x        .        .       .       .
  recordSynchronisation     .    .       .        .        x       .       .
  arrangeFollowUp           .    .       .        .        x       x       .
  recordFollowUp            .    .       .        .        x       x       .
  lapseDeadline             x    x       x        x        x       x       .
  remindOfDeadline          x    x       x        x        x       x       .
  escalateDeadline          x    x       x        x        x       x       .
  recomputeDeadlines        x    x       x        x        x       x       .
`;
const [header = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const marked = (stage: CreditStage) =>
  rows.filter((row) => row[header.indexOf(stage) + 1] === 'x').map(([name]) => name);

const reason = { reason: '材料不全' };
const applied = () => told(huzhou).does('firm', 'applyForRepair', application);
const at: Readonly<Record<CreditStage, () => CreditRecord>> = {
  told: () => told(huzhou),
  applied,
  accepted: () => applied().does('creditAuthority', 'acceptRepairApplication', {}),
  returned: () => applied().does('creditAuthority', 'returnRepairApplication', reason),
  granted: () => applied().does('creditAuthority', 'grantRepair', { documentRef: 'd-1' }),
  refused: () => applied().does('creditAuthority', 'refuseRepair', reason),
  closed: () => told(huzhou).at('2027-03-03 00:00'),
};

const data = {
  tellCreditRepair: telling,
  applyForRepair: application,
  returnRepairApplication: reason,
  acceptRepairApplication: {},
  withdrawRepairApplication: reason,
  extendCreditDecision: reason,
  nameCreditSpecialist: { specialistId: 'credit-1' },
  grantRepair: { documentRef: 'd-1' },
  refuseRepair: reason,
  recordSynchronisation: { platform: '信用中国', receipt: 'r-1' },
  arrangeFollowUp: { mode: 'remote', reason: '不便上门' },
  recordFollowUp: { note: '看过' },
  lapseDeadline: { deadlineId: 'creditExpiry:1' },
  remindOfDeadline: { deadlineId: 'creditExpiry:1' },
  escalateDeadline: { deadlineId: 'creditExpiry:1' },
  recomputeDeadlines: { calendar: published },
};

test('every command has its row and every stage its column', () => {
  expect(rows.map(([name]) => name)).toEqual(creditCommandNames);
  expect(header).toEqual(creditStages);
});

test.each(creditStages)('at %s exactly the marked commands exist', (stage) => {
  const existing = creditCommandNames.filter((name) =>
    everybody.some((who) => {
      const outcome = at[stage]().try(who, name, data[name]);
      return outcome.ok || !['illegalInThisState', 'alreadyDrafted', 'roleNotAllowed'].includes(outcome.code);
    }),
  );
  expect(existing).toEqual(marked(stage));
});

test.each(creditStages)('at %s no task is impossible, and until the end there is one', (stage) => {
  const { state } = at[stage]();
  const tasks = state === null ? [] : openCreditTasks(state, huzhou);
  expect(tasks.every(({ command }) => marked(stage).includes(command))).toBe(true);
  expect(tasks.length > 0).toBe(stage !== 'closed');
});
