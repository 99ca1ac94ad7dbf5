// The drill of tests/unit/domain/inspection/escalation-drill.test.ts on the whole product: real timers, the record, the inbox over
// HTTP and letters in a mail server, in all five places at once. Instants are counted by another calendar than the product's.
import { z } from 'zod';
import type { Place } from '../../demo/cast';
import { openDesk } from '../../demo/stage/desk';
import { layGround, type Ground } from '../../demo/stage/ground';
import { install } from '../../demo/stage/installation';
import { readBack } from '../../demo/stage/read-back';
import { planningDays } from '../../demo/stage/planning-days';
import { tellStory } from '../../demo/stage/story';
import { instantOf } from '../../demo/telling/shanghai-time';
import type { LifecycleTale } from '../../demo/telling/tale';
import { deadlineNames } from '../../domain/errors/names';
import { isOver } from '../../domain/inspection/deadline';
import { loadPack } from '../../policies/load';
import { describeWithTimeSkipping } from '../support/servers';
import { expectedRings, type Ring } from '../unit/domain/inspection/kit/expected-rings';
import { lastDay, standingStill } from './standing-still';

const patienceMs = 8 * 60_000;
const places = ['huzhou', 'cixi', 'donge', 'jiujiang', 'xiangtan'] as const;

const inbox = z.object({
  items: z.array(
    z.object({ command: z.string(), isOverdue: z.boolean(), dueAt: z.string(), priority: z.string() }),
  ),
});

interface Drilled {
  readonly tales: readonly LifecycleTale[];
  /** Overdue tasks of the head who does not approve, as the inbox shows them a week later. */
  readonly overdue: z.infer<typeof inbox>['items'];
}

const drill = async (ground: Ground, place: Place): Promise<Drilled> => {
  const scenario = standingStill(place, loadPack(place, { allowDrafts: true }));
  const installation = await install(ground, instantOf(scenario.startsAt));
  try {
    const desk = openDesk(installation, scenario.name);
    const runDay = planningDays(installation.temporal, scenario.jurisdiction);
    const casts = await tellStory(scenario, desk, installation.clock, async () => {
      await runDay();
    });
    await installation.clock.moveTo(instantOf('2026-03-10 10:00'));
    const overdue = inbox.parse(await desk.read(`${place}-principal-2`, '/tasks?overdue=true')).items;
    await installation.clock.moveTo(instantOf(lastDay));
    const tales = await readBack(installation.database, `http://127.0.0.1:${ground.mail.webPort}`, casts);
    return { tales, overdue };
  } finally {
    await installation.close();
  }
};

/** The server's clock runs on while a worker of a busy machine comes to it. */
const latestMs = 60_000;
/** Each at its own time where it has followed within the minute: a timer never fires early. */
const onTime = (rings: readonly Ring[], expected: readonly Ring[]): readonly Ring[] =>
  rings.map(({ at, what }, nth) => {
    const due = expected[nth]?.at ?? at;
    const lateMs = Date.parse(at) - Date.parse(due);
    return { at: lateMs >= 0 && lateMs < latestMs ? due : at, what };
  });

const ringsOf = ({ steps }: LifecycleTale, deadlineId: string) =>
  steps.flatMap(({ at, events }) =>
    events.flatMap((event) => {
      const isRing =
        (event.type === 'DeadlineReminded' ||
          event.type === 'DeadlineLapsed' ||
          event.type === 'DeadlineEscalated') &&
        event.deadlineId === deadlineId;
      if (!isRing) return [];
      const rung = event.type === 'DeadlineEscalated' ? ` ${String(event.rung)}` : '';
      return [{ at, what: `${event.type}${rung}` }];
    }),
  );

describeWithTimeSkipping('nobody acts', () => {
  const drilled = new Map<Place, Drilled>();

  beforeAll(async () => {
    const ground = await layGround(() => undefined);
    try {
      for (const [one, other] of [['huzhou', 'cixi'], ['donge', 'jiujiang'], ['xiangtan']] as const) {
        const pair = other === undefined ? [one] : [one, other];
        const results = await Promise.all(pair.map((place) => drill(ground, place)));
        for (const [index, place] of pair.entries()) {
          const result = results[index];
          if (result !== undefined) drilled.set(place, result);
        }
      }
    } finally {
      await ground.close();
    }
  }, patienceMs);

  const at = (place: Place): Drilled => {
    const found = drilled.get(place);
    if (found === undefined) throw new Error(`${place} was not drilled`);
    return found;
  };

  test.each(places)(
    '%s: each limit rings as the pack says, each time once, and the record is whole',
    (place) => {
      const pack = loadPack(place, { allowDrafts: true });
      const rules = new Set<string>();
      for (const tale of at(place).tales) {
        expect(tale.isChainWhole).toBe(true);
        for (const deadline of tale.deadlines.filter(isOver)) {
          rules.add(deadline.rule);
          const { rule } = deadline;
          const rings = expectedRings(deadline, pack);
          expect({ part: tale.name, rule, rings: onTime(ringsOf(tale, deadline.id), rings) }).toEqual({
            ...{ part: tale.name, rule, rings },
          });
        }
      }
      expect([...rules].sort()).toEqual(
        [
          ...['approval', 'drafting', 'entryWindow', 'onSiteCheck', 'penaltyCase', 'recheck'],
          ...['rectification', 'resultNotice'],
        ].sort(),
      );
    },
  );

  test.each(places)('%s: whoever does not approve finds it overdue in the inbox, with its date', (place) => {
    expect(at(place).overdue).toEqual([
      { command: 'approve', isOverdue: true, dueAt: '2026-03-05T16:00:00.000Z', priority: 'overdue' },
    ]);
  });

  test.each(places)('%s: the letters reach the holder, then those above him, each once', (place) => {
    const tale = at(place).tales.find(({ name }) => name.endsWith('/approval'));
    const about = (tale?.letters ?? []).filter(({ subject }) => subject.includes(deadlineNames.approval));
    const head = about.filter(({ to }) => to === `${place}-principal-2`).map(({ subject }) => subject);
    expect(head.map((subject) => subject.replace(/^【入企】/, '').replace(/：.*$/s, ''))).toEqual([
      '办理提示',
      '提示日期已过',
    ]);
    const supervision = about.filter(({ to }) => to === `${place}-supervisor-1`);
    expect(supervision.map(({ subject }) => subject)).toEqual([expect.stringContaining('逾期上报')]);
  });
});
