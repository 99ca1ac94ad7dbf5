// What a list of services has to keep to, and which services suit whom.
import { plainDate } from '../../../../domain/calendar/plain-date';
import { maySend } from '../../../../domain/guidance/expert';
import { phaseOf } from '../../../../domain/guidance/phase';
import { listFaults, suits, type GuidanceService } from '../../../../domain/guidance/service';
import { cixi, huzhou, xiangtan } from '../inspection/kit/packs';

const service: GuidanceService = {
  ...{ id: 'check-up', name: '合规体检', description: '逐项看', form: 'checkUp', agencyId: 'agency-a' },
  ...{
    fields: ['劳动用工'],
    stages: ['mature'],
    phases: ['before', 'after'],
    disciplines: ['administrative'],
  },
};
const faults = (pack: typeof cixi, ...services: readonly GuidanceService[]) =>
  listFaults({ kind: 'compliance', services: [...services] }, new Set(['agency-a']), pack.guidance).map(
    ({ path }) => path,
  );

test('in Xiangtan a check-up takes the three disciplines as one; elsewhere the list says which (XT-48)', () => {
  expect(faults(xiangtan, service)).toEqual(['services.0.disciplines']);
  expect(faults(xiangtan, { ...service, disciplines: ['trade', 'criminal', 'administrative'] })).toEqual([]);
  expect(faults(xiangtan, { ...service, form: 'education' })).toEqual([]);
  expect(faults(cixi, service)).toEqual([]);
});

test('one id once, agencies of the place alone (CX-34)', () => {
  expect(faults(cixi, service, { ...service, agencyId: 'agency-z' })).toEqual([
    'services.1.id',
    'services.1.agencyId',
  ]);
});

test('a service suits the stages and phases that it names, or every stage where it names none (HZ-58, CX-89)', () => {
  expect(huzhou.guidance.stages.value).toEqual(['startUp', 'growing', 'mature']);
  expect(suits(service, { stage: 'mature', phase: 'after' })).toBe(true);
  expect(suits(service, { stage: 'startUp', phase: null })).toBe(false);
  expect(suits(service, { stage: null, phase: 'during' })).toBe(false);
  expect(suits({ ...service, stages: [] }, { stage: 'startUp', phase: null })).toBe(true);
});

test('the phase is that of the inspection: before the entry, until the visit is over, after it (CX-89, XT-48)', () => {
  const on = plainDate('2026-09-23');
  expect(phaseOf({ enteredOn: null, finishedOn: null })).toBe('before');
  expect(phaseOf({ enteredOn: on, finishedOn: null })).toBe('during');
  expect(phaseOf({ enteredOn: on, finishedOn: on })).toBe('after');
});

test('an expert is sent while on the team, in a field of the service (CX-35)', () => {
  const expert = { id: 'e', fields: ['消防'], from: plainDate('2026-01-01'), until: plainDate('2026-06-30') };
  const send = (on: string, fields: readonly string[]) => maySend(expert, { on: plainDate(on), fields });
  expect(send('2026-06-30', ['消防', '环保'])).toBe(true);
  expect(send('2026-07-01', ['消防'])).toBe(false);
  expect(send('2025-12-31', ['消防'])).toBe(false);
  expect(send('2026-03-01', ['环保'])).toBe(false);
});
