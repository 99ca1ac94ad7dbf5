// One place's year, day by day: the product's own day first, then what people do on it.
import { addDays, plainDate, shanghaiInstant, type PlainDate } from '../../domain/calendar/plain-date';
import { addWorkingDays, isWorkingDay } from '../../domain/calendar/working-days';
import { planningDayAction } from '../../temporal-config/schedules';
import type { PlanningDay } from '../../workflows/planning-day';
import { install } from '../stage/installation';
import type { Ground } from '../stage/ground';
import type { Say } from '../../processes/progress';
import { tryInVain } from './attempts';
import { addedRef, addedWindow, changesOfYear, type Change } from './changes';
import type { City } from './city';
import { publishItems, type ItemsOfAgencies } from './items';
import {
  approvePlans,
  commitDraw,
  draftPlans,
  drawAndSubmit,
  enterValue,
  firmsOfCap,
  lineRef,
  planYear,
  publishPlans,
  type PlansOfCity,
} from './plans';
import { answerRound, explainUnstarted, openAnnualRound, readRound, settleRound } from './rounds';
import { openStage, YearFault, type YearStage } from './stage';
import { tallyOf, type YearTally } from './tally';
import { giveUpRest, makeVisits, newVisitBook, prepareVisits, type VisitBook } from './visits';

const firstDay = plainDate('2025-12-01');
const lastDay = plainDate('2027-01-20');
const suspendedFrom = '2026-09-07';
const suspendedUntil = '2026-09-21';

/** What the year has brought about so far, for the days that need it. */
interface Course {
  items?: ItemsOfAgencies;
  drafted?: Awaited<ReturnType<typeof draftPlans>>;
  plans?: PlansOfCity;
  changes: Change[];
  annualId?: string;
  addedDraw?: string;
  capDraw?: string;
  /** Rounds by the day on which they are to be published. */
  readonly due: Map<string, { readonly id: string; readonly month: number }>;
}

const known = <T>(part: T | undefined): T => {
  if (part === undefined) throw new YearFault('次序不对：所需的还没有办');
  return part;
};

type Act = (stage: YearStage, course: Course) => Promise<void>;

const agencyAt = ({ city }: YearStage, index: number) => known(city.agencies[index]);

/** What people do on single days, beside rounds and visits. */
const agenda: Readonly<Record<string, Act>> = {
  '2025-12-01': async (stage, course) => {
    course.items = await publishItems(stage);
    stage.say(`事项清单已公布（${String(course.items.size)} 个机关）`);
  },
  '2025-12-08': async (stage, course) => {
    course.drafted = await draftPlans(stage, known(course.items), '2025-12-10T12:00:00.000Z');
    stage.say('年度计划已编制，各条目的抽取已承诺');
  },
  '2025-12-11': async (stage, course) => {
    course.plans = await drawAndSubmit(stage, known(course.items), known(course.drafted));
    course.changes = [...changesOfYear(stage.city, known(course.items), course.plans)];
  },
  '2025-12-12': async (stage, { plans }) => {
    await approvePlans(stage, known(plans));
    stage.say('年度计划已抽取、报送、批准');
  },
  '2026-01-15': async (stage, course) => {
    course.annualId = await openAnnualRound(stage);
  },
  '2026-03-12': async (stage, { annualId, plans }) => {
    await settleRound(stage, known(annualId), known(plans), []);
    stage.say('年度统筹已公布');
  },
  '2026-03-16': async (stage, { plans }) => {
    await publishPlans(stage, known(plans));
    stage.say('年度计划已公布');
  },
  '2026-07-06': async (stage, course) => {
    const agency = agencyAt(stage, 1);
    course.addedDraw = await commitDraw(stage, agency, {
      ...{ line: addedRef(agency), batch: '首批', days: addedWindow, count: 3 },
      ...{ targets: { pools: ['key'], except: [] }, countsFrom: '2026-07-08T12:00:00.000Z' },
    });
  },
  '2026-07-09': async (stage, course) => {
    const agency = agencyAt(stage, 1);
    const draw = await enterValue(stage, agency, known(course.addedDraw));
    known(course.plans).draws.set(addedRef(agency), draw);
    const { drawId, drawn } = draw;
    course.changes.push({
      ...{ agency, month: 8, timing: 'inTime', urgentReason: null, reason: '登记抽取结果' },
      changes: [{ kind: 'setTargets', ref: addedRef(agency), drawId, enterpriseIds: [...drawn.keys()] }],
      decisions: ['agree'],
    });
  },
  [suspendedFrom]: async (stage, course) => {
    const owner = agencyAt(stage, 3);
    await stage.act(
      owner.leaderId,
      `/items/${known(known(course.items).get(owner.id)).published[1]}/commands/suspend`,
      {
        from: suspendedFrom,
        until: suspendedUntil,
        reason: '检查标准修订期间停用',
      },
    );
    const fire = agencyAt(stage, 0);
    course.capDraw = await commitDraw(stage, fire, {
      ...{
        line: lineRef(fire, 0),
        batch: '第二批',
        days: { from: '2026-09-14', to: '2026-09-30' },
        count: 1,
      },
      targets: { ids: firmsOfCap(stage.city).slice(0, 1), except: [] },
      countsFrom: '2026-09-09T12:00:00.000Z',
    });
  },
  '2026-09-14': async (stage, { items, capDraw }) => {
    const third = await enterValue(stage, agencyAt(stage, 0), known(capDraw));
    await tryInVain(stage, known(items), third, '2026-09-16');
  },
};

/** Rounds that the product opened today are answered today. */
const answerOpened = async (stage: YearStage, course: Course, opened: readonly string[]): Promise<void> => {
  // Those of the year after are another story.
  for (const id of opened.filter((one) => one.includes(`-${String(planYear)}-`))) {
    const { publishBy } = await readRound(stage, id);
    const month = Number(id.slice(-2));
    course.due.set(publishBy, { id, month });
    await answerRound(
      stage,
      id,
      known(course.plans),
      course.changes.filter((change) => change.month === month),
    );
  }
};

const settleDue = async (stage: YearStage, course: Course, day: PlainDate): Promise<void> => {
  const round = course.due.get(day);
  if (round === undefined) return;
  const changes = course.changes.filter(({ month }) => month === round.month);
  await settleRound(stage, round.id, known(course.plans), changes);
  stage.say(`${round.id} 已公布`);
};

const monthsAround = (day: PlainDate): readonly string[] => [
  ...new Set([addDays(day, -14), day, addDays(day, 20)].map((one) => one.slice(0, 7))),
];

const productsDay = async ({ installation, city }: YearStage, day: PlainDate): Promise<PlanningDay> => {
  const { args, taskQueue, workflowId } = planningDayAction(city.place.id);
  return (await installation.temporal.workflow.execute('planningDay', {
    args,
    taskQueue,
    workflowId: `${workflowId}-${day}`,
  })) as PlanningDay;
};

/** The last working day. */
const isLastOfMonth = (day: PlainDate, { ruleBooks }: Ground): boolean =>
  addWorkingDays(day, 1, ruleBooks.calendar).on.slice(0, 7) !== day.slice(0, 7);

const playDays = async (stage: YearStage, ground: Ground): Promise<VisitBook> => {
  const { clock } = stage.installation;
  const course: Course = { changes: [], due: new Map() };
  const book = newVisitBook();
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    if (!isWorkingDay(day, ground.ruleBooks.calendar)) continue;
    await clock.moveTo(shanghaiInstant(day, 0.5));
    // Opened by hand before the product's own day comes to it.
    const isAnnual = day === '2026-01-15';
    if (isAnnual) await known(agenda[day])(stage, course);
    const { opened } = await productsDay(stage, day);
    await clock.moveTo(shanghaiInstant(day, 9));
    if (!isAnnual) await agenda[day]?.(stage, course);
    await answerOpened(stage, course, opened);
    await settleDue(stage, course, day);
    if (course.plans !== undefined && day >= '2026-03-16') {
      await prepareVisits(stage, book, course.plans, monthsAround(day));
      await clock.moveTo(shanghaiInstant(day, 14));
      await makeVisits(stage, book);
    }
    if (isLastOfMonth(day, ground)) {
      if (course.plans !== undefined && day.startsWith('2026'))
        await explainUnstarted(stage, `${stage.city.place.id}-${day.slice(0, 7)}`);
      stage.say(
        `${day.slice(0, 7)} 月底：已立项 ${String(book.seen.size)}，待入企 ${String(book.prepared.size)}`,
      );
    }
    if (day === '2026-12-31') await giveUpRest(stage, book);
  }
  return book;
};

/** Plays the whole year of one place. @throws YearFault where it goes another way than it should */
export const playYear = async (ground: Ground, city: City, say: Say): Promise<YearTally> => {
  const installation = await install(ground, shanghaiInstant(firstDay, 0), 'kept');
  try {
    const stage = openStage(city, installation, say);
    return await tallyOf(stage, ground, await playDays(stage, ground));
  } finally {
    await installation.close();
  }
};
