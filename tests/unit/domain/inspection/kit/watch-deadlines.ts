// Follows every deadline of one lifecycle by its events alone.
import type { Deadline, DeadlineStatus } from '../../../../../domain/inspection/deadline';
import type { InspectionEvent } from '../../../../../domain/inspection/events';
import { evolveAll } from '../../../../../domain/inspection/evolve';
import { isEnded } from '../../../../../domain/inspection/state';
import type { Observer } from './random-run';

const fates = { DeadlineMet: 'met', DeadlineLapsed: 'lapsed', DeadlineCancelled: 'cancelled' } as const;

const ascends = (instants: readonly string[]): boolean =>
  instants.every((at, index) => index === 0 || (instants[index - 1] ?? '') <= at);

export const watchDeadlines = (): Observer => {
  const known = new Map<
    string,
    { fate: DeadlineStatus; deadline: Deadline; reminded: number; escalateAt: readonly string[] }
  >();
  const running = (id: string) => {
    const entry = known.get(id);
    expect(entry?.fate).toBe('open');
    if (entry === undefined) throw new Error(`deadline ${id} was never opened`);
    return entry;
  };
  const follow = (event: InspectionEvent, now: string): void => {
    if (event.type === 'DeadlineOpened') {
      expect(known.has(event.deadline.id)).toBe(false);
      expect(ascends(event.deadline.remindAt)).toBe(true);
      known.set(event.deadline.id, { fate: 'open', deadline: event.deadline, reminded: 0, escalateAt: [] });
    } else if (event.type === 'DeadlineMoved') {
      expect(ascends(event.deadline.remindAt)).toBe(true);
      expect(event.deadline.remindAt.every((at) => at > now)).toBe(true);
      Object.assign(running(event.deadline.id), { deadline: event.deadline, reminded: 0 });
    } else if (event.type === 'DeadlineReminded') {
      const entry = running(event.deadlineId);
      expect((entry.deadline.remindAt[entry.reminded] ?? '9') <= now).toBe(true);
      entry.reminded += 1;
    } else if (
      event.type === 'DeadlineMet' ||
      event.type === 'DeadlineLapsed' ||
      event.type === 'DeadlineCancelled'
    ) {
      const entry = running(event.deadlineId);
      if (event.type === 'DeadlineLapsed') expect(entry.deadline.dueAt <= now).toBe(true);
      if (event.type === 'DeadlineMet') expect(entry.deadline.dueAt > now).toBe(true);
      if (event.type === 'DeadlineLapsed') {
        expect(ascends(event.escalateAt)).toBe(true);
        expect(event.escalateAt.every((at) => at >= entry.deadline.dueAt)).toBe(true);
        entry.escalateAt = event.escalateAt;
      }
      entry.fate = fates[event.type];
    } else if (event.type === 'DeadlineEscalated' || event.type === 'OverdueSettled') {
      const entry = known.get(event.deadlineId);
      expect(entry?.fate).toBe('lapsed');
      if (entry === undefined) return;
      if (event.type === 'OverdueSettled') entry.fate = 'settledLate';
      else {
        expect((entry.escalateAt[0] ?? '9') <= now).toBe(true);
        entry.escalateAt = entry.escalateAt.slice(1);
      }
    }
  };
  return ({ visit, outcome, before }) => {
    if (known.size === 0)
      for (const deadline of before.deadlines) follow({ type: 'DeadlineOpened', deadline }, visit.now);
    if (!outcome.ok) return;
    for (const event of outcome.events) follow(event, visit.now);
    const after = evolveAll(before, outcome.events);
    const folded = Object.fromEntries(after.deadlines.map(({ id, status }) => [id, status]));
    expect(folded).toEqual(Object.fromEntries([...known].map(([id, { fate }]) => [id, fate])));
    if (isEnded(after)) expect(Object.values(folded)).not.toContain('open');
    if (isEnded(after)) expect(Object.values(folded)).not.toContain('lapsed');
  };
};
