// Runs one scenario against its town: every act goes through the API, every refusal is compared with what was expected.
import { z } from 'zod';
import { commandAnswer, type CommandAnswerBody } from '../../api/contract';
import type { Problem } from '../../api/problem-details';
import { until } from '../../processes/until';
import type { RefusedAct } from '../telling/tale';
import { instantOf } from '../telling/shanghai-time';
import type { ServerClock } from './clock';
import type { Desk } from './desk';
import type { CreditRecord, Expected, Scenario, Story, Visit } from './scenario';

/** A lifecycle that the scenario brought about. */
export interface Cast {
  readonly name: string;
  readonly title: string;
  readonly lifecycleId: string;
  readonly type: 'inspection' | 'creditRepair' | 'plan' | 'consultation' | 'complaint' | 'guidance';
  readonly refusals: RefusedAct[];
}

/** The scenario went another way than it says. */
class StoryFault extends Error {
  override readonly name = 'StoryFault';
}

const issued = z.object({ number: z.string() });
const lodged = z.object({ id: z.string() });
const listed = z.object({ creditRecordId: z.string().nullable() });
const creditRecordIdOf = (inspection: unknown): string | null => listed.parse(inspection).creditRecordId;

const round = z.object({ stage: z.string(), merge: z.object({ hash: z.string() }).nullable() });
const mergeTimeoutMs = 60_000;

const because = ({ detail, clauses }: Problem): string =>
  `${detail}（${(clauses ?? []).map(({ id }) => id).join('、')}）`;

const checkRefusal = (act: string, problem: Problem, { code, clause }: Expected): void => {
  if (problem.code !== code)
    throw new StoryFault(`${act}：应因 ${code} 被拒，却因 ${problem.code}：${because(problem)}`);
  if (clause !== undefined && !(problem.clauses ?? []).some(({ id }) => id === clause))
    throw new StoryFault(`${act}：应依据 ${clause} 被拒，却是：${because(problem)}`);
};

/** Tells the scenario to its end. @returns every lifecycle it brought about, in order */
export const tellStory = async (
  scenario: Scenario,
  desk: Desk,
  clock: ServerClock,
  planningDay: (part: string | null) => Promise<void>,
): Promise<readonly Cast[]> => {
  const lifecycles: Cast[] = [];
  const join = (part: string, title: string, lifecycleId: string, type: Cast['type']): Cast => {
    const name = part === '' ? scenario.name : `${scenario.name}/${part}`;
    const cast: Cast = { name, title, lifecycleId, type, refusals: [] };
    lifecycles.push(cast);
    return cast;
  };
  const act = async (
    personId: string,
    path: string,
    command: string,
    data: unknown,
  ): Promise<CommandAnswerBody> => {
    const reply = await desk.write(personId, path, data);
    if (reply.ok) return commandAnswer.parse(reply.body);
    throw new StoryFault(
      `${clock.now()} ${personId} ${command} 未被接受：${reply.problem.code}：${because(reply.problem)} ${JSON.stringify(reply.problem.faults ?? [])}`,
    );
  };
  const doing = (path: string) => (personId: string, command: string, data: unknown) =>
    act(personId, `${path}/commands/${command}`, command, data);

  /** What answers with an id and is no command. */
  const made = async (personId: string, path: string, body: unknown): Promise<string> => {
    const reply = await desk.write(personId, path, body);
    if (!reply.ok) throw new StoryFault(`${personId} ${path} 未被接受：${because(reply.problem)}`);
    return lodged.parse(reply.body).id;
  };

  const visitOf = ({ lifecycleId, refusals }: Cast): Visit => {
    const path = `/inspections/${lifecycleId}`;
    return {
      id: lifecycleId,
      does: doing(path),
      paper: async (personId, kind) => {
        const reply = await desk.write(personId, `${path}/documents`, { kind });
        if (!reply.ok) throw new StoryFault(`${personId} ${kind} 未能制发：${because(reply.problem)}`);
        return issued.parse(reply.body).number;
      },
      cannot: async (personId, command, data, expected) => {
        const at = clock.now();
        const reply = await desk.write(personId, `${path}/commands/${command}`, data);
        const words = `${at} ${personId} ${command}`;
        if (reply.ok) throw new StoryFault(`${words}：应当被拒（${expected.code}），却被接受`);
        checkRefusal(words, reply.problem, expected);
        refusals.push({ at, personId, command, problem: reply.problem });
      },
    };
  };

  const story: Story = {
    at: (dayAndTime) => clock.moveTo(instantOf(dayAndTime)),
    draft: async (part, title, personId, draft) => {
      const { id } = await act(personId, '/inspections', 'draftInspection', draft);
      return visitOf(join(part, title, id, 'inspection'));
    },
    plan: async (part, title, personId, draft) => {
      const { id } = await act(personId, '/plans', 'draftPlan', draft);
      const { lifecycleId } = join(part, title, id, 'plan');
      return { id: lifecycleId, does: doing(`/plans/${lifecycleId}`) };
    },
    planningDay: (part) => planningDay(part ?? null),
    round: async (part, title, personId, asked) => {
      const { id } = await act(personId, '/consultations', 'openConsultation', asked);
      const path = `/consultations/${join(part, title, id, 'consultation').lifecycleId}`;
      return {
        does: doing(path),
        merge: async (readerId) => {
          const found: string[] = [];
          const isProposed = async (): Promise<boolean> => {
            const { stage, merge } = round.parse(await desk.read(readerId, path));
            if (stage === 'deciding' && merge !== null) found.push(merge.hash);
            return found.length > 0;
          };
          await until(isProposed, { timeoutMs: mergeTimeoutMs, everyMs: 50 });
          const [hash] = found;
          if (hash === undefined) throw new StoryFault(`${path} 没有合并方案`);
          return hash;
        },
      };
    },
    services: async (personId, services) => {
      const id = await made(personId, '/guidance-lists', { kind: 'scenarios', services });
      return await made(personId, `/guidance-lists/${id}/publish`, { publicationRef: '政府门户' });
    },
    guidance: async (part, title, personId, booking) => {
      const id = await made(personId, '/guidance-bookings', booking);
      return { does: doing(`/guidance-bookings/${join(part, title, id, 'guidance').lifecycleId}`) };
    },
    complaint: async (part, title, personId, lodging) => {
      const id = await made(personId, '/complaints', lodging);
      return { does: doing(`/complaints/${join(part, title, id, 'complaint').lifecycleId}`) };
    },
    creditRecord: async (part, title, visit, readerId): Promise<CreditRecord> => {
      const id = creditRecordIdOf(await desk.read(readerId, `/inspections/${visit.id}`));
      if (id === null) throw new StoryFault(`${visit.id} 没有形成失信记录`);
      return { does: doing(`/credit-repairs/${join(part, title, id, 'creditRepair').lifecycleId}`) };
    },
  };
  await scenario.tell(story);
  return lifecycles;
};
